// Which component shows which screen of the narrow page: those that most days need, and those that come when they are opened.
import type { ComponentType } from 'preact';
import type { Act, ScreenName } from '../../src/casework/views';
import { Card } from './card';
import { AgencyInformation, PrimaryInformation, Register } from './intake';
import { Help, MyReferrals, NoRole, SetUp } from './quiet';
import { Refer } from './refer';
import { Today } from './today';

/** The screens of one page; another page has the others. */
export type Screens = Partial<Record<ScreenName, ComponentType<{ act: Act }>>>;

/** Brings further screens of the same page. */
export type Later = () => Promise<Screens>;

/** What is inside the page. */
export const PAGE_SCREENS = {
  today: Today,
  card: Card,
  refer: Refer,
  'agency-information': AgencyInformation,
  register: Register,
  'primary-information': PrimaryInformation,
  'no-role': NoRole,
  'my-referrals': MyReferrals,
  'set-up': SetUp,
  help: Help,
} satisfies Screens;

/** Everything else but the plan editor and the sitting's room: its script comes when the first of these screens is opened. */
export const moreScreens: Later = async () => (await import('./more-screens')).MORE_SCREENS;
