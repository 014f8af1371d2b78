// Whether the five steps through the sample school are offered, and where.
import type { BootData } from '../../src/casework/views';
import { preference } from './drafts';

/** The sample's people have addresses that end in .example, which nobody real can have (RFC 2606). */
const SAMPLE = /\.example$/;
const HIDDEN = 'steps-hidden';

/** Whether Today offers the steps to this person on this computer. */
export const stepsOffered = ({ email }: BootData): boolean =>
  SAMPLE.test(email) && preference.read(HIDDEN) !== email;

/** Whether the help has the steps, offered or not: for those whose page opens with Today, the office. */
export const hasSteps = ({ email, act }: BootData): boolean => SAMPLE.test(email) && act.screen === 'today';

export const offerSteps = ({ email }: BootData, offered: boolean): void =>
  preference.keep(HIDDEN, offered ? '' : email);
