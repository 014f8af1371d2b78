// How a sitting is called on the page.
import type { SittingView } from '../../src/casework/views';
import { isCalendarDate } from '../../src/model/calendar-date';
import { dateWithWeekday } from '../../src/text/dates';
import type { Words } from '../core/words';

/** «№ 5 отырыс», or «Отырыс» while it has no number (the number is given when it opens). */
export const sittingTitle = (words: Words, sitting: Pick<SittingView, 'number'>): string =>
  sitting.number === '' ? words.t('page.title.sitting') : words.t('room.title', { number: sitting.number });

/** «12 қараша, бейсенбі, 15:00»: when the sitting is held. */
export const sittingDay = (
  words: Words,
  { heldOn, heldAt }: Pick<SittingView, 'heldOn' | 'heldAt'>,
): string =>
  [isCalendarDate(heldOn) && words.say(dateWithWeekday(heldOn)), heldAt].filter(Boolean).join(', ');
