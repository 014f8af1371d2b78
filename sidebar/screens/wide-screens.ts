// Which component shows which screen of the wide page.
import { Plan } from '../plan/plan';
import { Sitting } from '../room/sitting';
import type { Later, Screens } from './screens';

/** The plan editor and the sitting's room. */
export const WIDE_SCREENS = { plan: Plan, sitting: Sitting } satisfies Screens;

/** What both lead to, and what few sittings need. */
export const moreWide: Later = async () => (await import('./more-wide')).MORE_WIDE;
