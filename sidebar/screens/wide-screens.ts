// Which component shows which screen of the wide page.
import { Plan } from '../plan/plan';
import { Sitting } from '../room/sitting';
import { Paper } from './papers';
import { Help } from './quiet';
import type { Later, Screens } from './screens';

/** The plan editor, the sitting's room and what both lead to. */
export const WIDE_SCREENS = { plan: Plan, sitting: Sitting, paper: Paper, help: Help } satisfies Screens;

/** What few sittings need. */
export const moreWide: Later = async () => (await import('./more-wide')).MORE_WIDE;
