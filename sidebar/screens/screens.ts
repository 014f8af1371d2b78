// How further screens of the narrow page come: those that lie in it, and those that the server is asked for.
import type { ComponentType } from 'preact';
import type { Act, ScreenName } from '../../src/casework/views';

/** The screens of one page; another page has the others. */
export type Screens = Partial<Record<ScreenName, ComponentType<{ act: Act }>>>;

/** Brings further screens of the same page, that of an act among them if they have it. */
export type Later = (screen: ScreenName) => Promise<Screens>;

/** What most days need: its script lies in the page. */
export const nearScreens: Later = async () => (await import('./near-screens')).NEAR_SCREENS;

/** Everything else but the plan editor and the sitting's room: its script comes from the server. */
export const moreScreens: Later = async () => (await import('./more-screens')).MORE_SCREENS;
