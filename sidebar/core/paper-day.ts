// The day that stands on a paper goes along from the list of papers to the form where that paper is entered.
import type { Act, ScreenName } from '../../src/casework/views';

/** The screens between, and the form itself, by the kind of the paper. */
const WAY: Readonly<Record<string, readonly ScreenName[]>> = {
  D03: ['card', 'primary-information'],
  D05: ['card', 'family', 'order-home-visit', 'record-home-act'],
  D14: ['invite'],
  D18: ['card', 'plan', 'approve-plan'],
};

/** The act with the day that the screen before was opened with, where it is one of the same paper's. */
export const withPaperDay = ({ on, kind = '' }: Act, to: Act): Act =>
  on && !to.on && WAY[kind]?.includes(to.screen) ? { ...to, on, kind } : to;
