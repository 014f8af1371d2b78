// Words of the office page's screens whose script comes when the first of them is opened; the words come with it.
import type { Bilingual } from './bilingual';
import { REGISTRY_PAGE_TEXTS } from './page-registry-texts';
import { ROSTER_TEXTS } from './page-roster-texts';

/** Every text of the part `more-office` that the office page does not carry itself. */
export const MORE_OFFICE_TEXTS = {
  ...ROSTER_TEXTS,
  ...REGISTRY_PAGE_TEXTS,
} satisfies Record<string, Bilingual>;
