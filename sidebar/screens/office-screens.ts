// Which component shows which screen of the office page.
import { OfficeHome } from '../office/office-home';
import type { MORE_OFFICE } from './more-office';
import type { NEAR_OFFICE } from './near-office';
import type { Later, Screens } from './screens';

/** The choice of lists and sheets; each is also an address of its own (`src/model/page-of-screen.ts`). */
export const OFFICE_SCREENS = { office: OfficeHome } satisfies Screens;

/** Old cards and the help: their script lies in the page. */
export const nearOffice: Later = async () => (await import('./near-office')).NEAR_OFFICE;

/** Everything else of the office page. */
export const moreOffice: Later = async () => (await import('./more-office')).MORE_OFFICE;

/** All screens of the office page but the one that the narrow page has too. */
export type OfficeScreen = Exclude<
  keyof typeof OFFICE_SCREENS | keyof typeof NEAR_OFFICE | keyof typeof MORE_OFFICE,
  'mark-control'
>;
