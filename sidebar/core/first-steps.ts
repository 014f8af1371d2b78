// Five steps through the sample school: with whom they are taken, which are done, where the next one leads.
import type { Act, CardView } from '../../src/casework/views';

/** Two invented pupils of the sample school without a card, by the language their papers come in. */
export const STEPS_PUPIL = { kk: 'Рақымжанов Нұрсұлтан', ru: 'Соловьёв Артём' } as const;

export interface FirstStep {
  n: 1 | 2 | 3 | 4 | 5;
  /** The paragraph the step comes from. */
  paragraph: string;
  done: boolean;
  /** Where it leads, once the steps before it are done. */
  act?: Act;
}

/** The screens that belong to a step: when the card's next act is one of them, the step leads there. */
const SCREENS: Readonly<Record<3 | 4, readonly string[]>> = {
  3: ['submit', 'convene', 'invite', 'sitting'],
  4: ['plan', 'approve-plan', 'hand-plan-copy'],
};

/** The steps by what is on record; without a card the first one is open. */
export function stepsOf(pupil: { id: string; name: string }, card: CardView | undefined): FirstStep[] {
  const state = card?.state;
  const cardId = card?.cardId ?? '';
  const next = (step: 3 | 4, otherwise: Act): Act =>
    card?.next && SCREENS[step].includes(card.next.act.screen) ? card.next.act : otherwise;
  const placed = state === 'PLAN_PENDING' || state === 'ON_REGISTER' || state === 'REMOVAL_REQUESTED';
  const steps: FirstStep[] = [
    {
      n: 1,
      paragraph: '4',
      done: card !== undefined,
      act: { screen: 'refer', kind: `${pupil.id} ${pupil.name}` },
    },
    {
      n: 2,
      paragraph: '12',
      done: state !== undefined && state !== 'INTAKE' && state !== 'PRIMARY_INFO',
      act: { screen: state === 'INTAKE' ? 'register' : 'primary-information', cardId },
    },
    { n: 3, paragraph: '15', done: placed, act: next(3, { screen: 'convene', cardId }) },
    {
      n: 4,
      paragraph: '16',
      done: placed && state !== 'PLAN_PENDING',
      act: next(4, { screen: 'plan', cardId }),
    },
    {
      n: 5,
      paragraph: '17',
      done: card?.papers.some((paper) => paper.kind === 'D18' && paper.url !== undefined) === true,
      act: { screen: 'papers', cardId },
    },
  ];
  const open = steps.findIndex(({ done }) => !done);
  return steps.map(({ act, ...step }, at) => (at === open && act ? { ...step, act } : step));
}
