// What an item of the agenda is called: neutral, without a name.
import type { AgendaItem } from '../../register/tables/agenda';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';

/** Its own title, or the words of its kind. */
export const itemTitle = (item: Pick<AgendaItem, 'kind' | 'title'>, language: Language): string =>
  item.title !== '' ? item.title : wordsOf('ITEM_KINDS', item.kind === '' ? 'OTHER' : item.kind)[language];
