// The individual plan in the sample (¶16, ¶18, ¶19, Annex 1): saved, approved, printed, handed over.
import type { CommandInputs } from '../../src/casework/answers';
import type { Bilingual, Language } from '../../src/text/bilingual';
import { cardIdOf, type Pen } from './card-acts';
import { pupilLanguage } from './sample-pupils';
import { emailOf, type StaffKey, staffId } from './sample-staff';
import type { Story } from './stories';
import type { TimedAct } from './timed-act';

type Kind = NonNullable<NonNullable<CommandInputs['save-plan']['measures']>[number]['kind']>;

/** One row of the plan as it is told; `due` counts working days from today. */
export interface Measure {
  readonly kind?: Kind;
  readonly name: Bilingual;
  readonly who: readonly (StaffKey | 'teacher')[];
  readonly outsider?: Bilingual;
  readonly volume: Bilingual;
  /** Done again until `due`. */
  readonly repeat?: 'WEEKLY' | 'MONTHLY';
  readonly due?: number;
  readonly indicator: Bilingual;
}

export const planIdOf = (story: Story): string => `${cardIdOf(story)}-L01`;
/** The plan's paper: the first reserved under the card. */
export const planPaperIdOf = (story: Story): string => `${cardIdOf(story)}-D18-01`;

/** The plan is in the pupil's language, whatever the school writes in, unless all of the school is of one language. */
const languageOf = ({ language, oneLanguage }: Pen, story: Story): Language =>
  oneLanguage ? language : pupilLanguage(story.pupil);

/** ¶16 The plan as a draft; what is still open is left out. */
export const savePlan = (
  pen: Pen,
  story: Story,
  plan: { readonly from: number; readonly to: number; readonly measures: readonly Measure[] },
  on: number,
  time = '11:20',
): TimedAct => {
  const { day } = pen;
  const language = languageOf(pen, story);
  return {
    day: on,
    time,
    act: {
      command: 'save-plan',
      user: emailOf('secretary'),
      input: {
        cardId: cardIdOf(story),
        from: day(plan.from),
        to: day(plan.to),
        situation: story.description[language],
        address: story.address[language],
        registeredAddress: story.address[language],
        measures: plan.measures.map(({ kind, name, who, outsider, volume, repeat, due, indicator }) => ({
          ...(kind === undefined ? {} : { kind }),
          name: name[language],
          responsible: who.map((key) => staffId(key === 'teacher' ? story.teacher : key)),
          ...(outsider ? { outsider: outsider[language] } : {}),
          volume: volume[language],
          ...(repeat ? { repeat } : {}),
          ...(due === undefined ? {} : { dueOn: day(due) }),
          indicator: indicator[language],
        })),
      },
    },
  };
};

/** T15 The head approves (¶16, Annex 1), and the plan becomes a document. */
export const approve = ({ day }: Pen, story: Story, on: number): TimedAct[] => [
  {
    day: on,
    time: '12:15',
    act: {
      command: 'approve-plan',
      user: emailOf('head'),
      input: { planId: planIdOf(story), approvedOn: day(on) },
    },
  },
  {
    day: on,
    time: '12:30',
    act: { command: 'make-paper', user: emailOf('secretary'), input: { documentId: planPaperIdOf(story) } },
  },
];

/** A paper was signed in ink. */
export const sign = (
  { day }: Pen,
  documentId: string,
  signers: readonly string[],
  on: number,
  time = '09:40',
): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'mark-signed',
    user: emailOf('secretary'),
    input: { documentId, signedOn: day(on), signers: [...signers] },
  },
});

/** T16 One copy to the parents (¶18). */
export const handCopy = ({ day }: Pen, story: Story, on: number, time = '17:30'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'hand-plan-copy',
    user: emailOf('secretary'),
    input: {
      planId: planIdOf(story),
      answeredOn: day(on),
      answer: 'SIGNED',
      who: story.family.find(({ legal }) => legal)?.name ?? '',
    },
  },
});
