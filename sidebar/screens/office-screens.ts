// How further screens of the office page come: those that lie in it, and those that the server is asked for.
import type { OFFICE_SCREENS } from './first-office';
import type { MORE_OFFICE } from './more-office';
import type { NEAR_OFFICE } from './near-office';
import type { Later } from './screens';

/** Old cards and the help: their script lies in the page. */
export const nearOffice: Later = async () => (await import('./near-office')).NEAR_OFFICE;

/** Everything else of the office page. */
export const moreOffice: Later = async () => (await import('./more-office')).MORE_OFFICE;

/** All screens of the office page but the one that the narrow page has too. */
export type OfficeScreen = Exclude<
  keyof typeof OFFICE_SCREENS | keyof typeof NEAR_OFFICE | keyof typeof MORE_OFFICE,
  'mark-control' | 'help'
>;
