// Which component shows which screen of the office page.
import { Expiring } from '../office/expiring';
import { OfficeHome } from '../office/office-home';
import type { MORE_OFFICE } from './more-office';
import { Help } from './quiet';
import type { Later, Screens } from './screens';

/** The choice of lists and sheets, old cards; each is also an address of its own (`src/model/page-of-screen.ts`). */
export const OFFICE_SCREENS = {
  office: OfficeHome,
  expiring: Expiring,
  help: Help,
} satisfies Screens;

/** Everything else of the office page. */
export const moreOffice: Later = async () => (await import('./more-office')).MORE_OFFICE;

/** All screens of the office page but the one that the narrow page has too. */
export type OfficeScreen = Exclude<keyof typeof OFFICE_SCREENS | keyof typeof MORE_OFFICE, 'mark-control'>;
