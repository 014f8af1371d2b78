// How a sitting is called on the page.
import type { SittingView } from '../../src/casework/views';
import type { Words } from '../core/words';

/** «№ 5 отырыс», or «Отырыс» while it has no number (the number is given when it opens). */
export const sittingTitle = (words: Words, sitting: Pick<SittingView, 'number'>): string =>
  sitting.number === '' ? words.t('page.title.sitting') : words.t('room.title', { number: sitting.number });
