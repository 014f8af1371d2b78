// Sittings of the sample's council (¶5, ¶9, ¶15, ¶17): convened, held, minuted, as acts on working days.
import type { CommandInputs } from '../../src/casework/answers';
import type { Bilingual } from '../../src/text/bilingual';
import { cardIdOf, type Pen } from './card-acts';
import { emailOf, SAMPLE_COUNCIL, type StaffKey, speaker, staffId } from './sample-staff';
import type { Story } from './stories';
import type { TimedAct } from './timed-act';

/** One sitting; its id follows from its number: the first convened is S0001. */
export interface SittingPlan {
  readonly number: number;
  readonly day: number;
  readonly time: string;
  readonly items: readonly Story[];
  /** A further question of the agenda that concerns no pupil. */
  readonly other?: Bilingual;
}

export const sittingIdOf = ({ number }: SittingPlan): string => `S${String(number).padStart(4, '0')}`;
export const itemIdOf = (sitting: SittingPlan, story: Story): string =>
  `${sittingIdOf(sitting)}-${cardIdOf(story)}`;
const otherIdOf = (sitting: SittingPlan): string => `${sittingIdOf(sitting)}-I01`;
/** The sitting's minutes: the first paper reserved under it. */
export const minutesIdOf = (sitting: SittingPlan): string => `${sittingIdOf(sitting)}-D16-01`;

const PLACE: Bilingual = { kk: '12-кабинет', ru: 'кабинет 12' };

/** ¶5 The administration decides to hold a sitting. */
export const convene = (
  { day, language }: Pen,
  sitting: SittingPlan,
  on: number,
  time = '12:10',
): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'convene-sitting',
    user: emailOf('secretary'),
    input: {
      heldOn: day(sitting.day),
      heldAt: sitting.time,
      place: PLACE[language],
      decidedBy: staffId('head'),
      items: [
        ...sitting.items.map((story) => ({
          kind: 'PLACEMENT' as const,
          cardId: cardIdOf(story),
          rapporteur: staffId('deputy'),
        })),
        ...(sitting.other
          ? [{ kind: 'OTHER' as const, title: sitting.other[language], rapporteur: staffId('deputy') }]
          : []),
      ],
    },
  },
});

/** ¶9 The parents are invited. */
export const invite = (
  { day }: Pen,
  sitting: SittingPlan,
  story: Story,
  on: number,
  time = '12:40',
): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'invite-parents',
    user: emailOf('secretary'),
    input: { itemId: itemIdOf(sitting, story), invitedOn: day(on), way: 'HANDED', result: 'WILL_COME' },
  },
});

/** The first legal representative. */
const parentOf = (story: Story) => story.family.find(({ legal }) => legal);

const CAPACITY: Readonly<Record<string, Bilingual>> = {
  MOTHER: { kk: 'білім алушының анасы', ru: 'мать обучающегося' },
  FATHER: { kk: 'білім алушының әкесі', ru: 'отец обучающегося' },
  TRUSTEE: { kk: 'білім алушының қамқоршысы', ru: 'попечитель обучающегося' },
};

/** Opens the sitting: who came, who did not and why. */
export const open = (
  { language }: Pen,
  sitting: SittingPlan,
  absent?: { readonly who: StaffKey; readonly why: Bilingual },
): TimedAct => ({
  day: sitting.day,
  time: sitting.time,
  act: {
    command: 'open-sitting',
    user: emailOf('secretary'),
    input: {
      sittingId: sittingIdOf(sitting),
      openedAt: sitting.time,
      presidingId: staffId('head'),
      secretaryId: staffId('secretary'),
      members: SAMPLE_COUNCIL.map(([key]) => ({
        staffId: staffId(key),
        present: key !== absent?.who,
        reason: key === absent?.who ? absent.why[language] : '',
      })),
      invited: sitting.items.flatMap((story) => {
        const parent = parentOf(story);
        return parent ? [{ name: parent.name, position: CAPACITY[parent.relation]?.[language] ?? '' }] : [];
      }),
    },
  },
});

/** What is said on an item. */
export interface HearingWords {
  readonly heard: Bilingual;
  readonly spoke: readonly (readonly [StaffKey, Bilingual])[];
  readonly parents: Bilingual;
  readonly pupil?: Bilingual;
}

/** Minutes after the sitting's opening, HH:mm. */
export function later({ time }: SittingPlan, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const all = hours * 60 + past + minutes;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

/** ¶15, ¶17 The hearing of an item on a pupil. */
export const hear = (
  { language }: Pen,
  sitting: SittingPlan,
  story: Story,
  words: HearingWords,
  after: number,
): TimedAct => ({
  day: sitting.day,
  time: later(sitting, after),
  act: {
    command: 'record-hearing',
    user: emailOf('secretary'),
    input: {
      itemId: itemIdOf(sitting, story),
      heard: words.heard[language],
      spoke: words.spoke.map(([who, gist]) => ({ who: speaker(who, language), gist: gist[language] })),
      parentsPresent: true,
      parentsWho: parentOf(story)?.name ?? '',
      parentsOpinion: words.parents[language],
      pupilOpinion: words.pupil?.[language] ?? '',
    },
  },
});

/** ¶15 The decision on an item on a pupil. */
export const decide = (
  sitting: SittingPlan,
  story: Story,
  decision: Omit<CommandInputs['record-decision'], 'itemId'>,
  after: number,
): TimedAct => ({
  day: sitting.day,
  time: later(sitting, after),
  act: {
    command: 'record-decision',
    user: emailOf('secretary'),
    input: { itemId: itemIdOf(sitting, story), ...decision },
  },
});

/** The question that concerns no pupil: heard and taken note of. */
export const noteOther = (
  { language }: Pen,
  sitting: SittingPlan,
  heard: Bilingual,
  after: number,
): TimedAct[] => [
  {
    day: sitting.day,
    time: later(sitting, after),
    act: {
      command: 'record-hearing',
      user: emailOf('secretary'),
      input: {
        itemId: otherIdOf(sitting),
        heard: heard[language],
        parentsPresent: false,
        whyNotHeard:
          language === 'kk' ? 'мәселе білім алушыға қатысты емес' : 'вопрос не касается обучающегося',
      },
    },
  },
  {
    day: sitting.day,
    time: later(sitting, after + 4),
    act: {
      command: 'record-decision',
      user: emailOf('secretary'),
      input: { itemId: otherIdOf(sitting), outcome: 'NOTED' },
    },
  },
];

/** The sitting ends; its minutes become a document. */
export const close = (sitting: SittingPlan, after: number): TimedAct[] => [
  {
    day: sitting.day,
    time: later(sitting, after),
    act: {
      command: 'close-sitting',
      user: emailOf('secretary'),
      input: { sittingId: sittingIdOf(sitting), closedAt: later(sitting, after) },
    },
  },
  {
    day: sitting.day,
    time: later(sitting, after + 10),
    act: {
      command: 'make-paper',
      user: emailOf('secretary'),
      input: { documentId: minutesIdOf(sitting) },
    },
  },
];
