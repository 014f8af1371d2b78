// One card's way from the referral to the deputy's submission (¶4, ¶11–¶14), as acts on working days.
import type { CommandInputs } from '../../src/casework/answers';
import type { Language } from '../../src/text/bilingual';
import { pupilId } from './sample-pupils';
import { emailOf, nameParts, type StaffKey, staffId } from './sample-staff';
import type { Story } from './stories';
import type { TimedAct } from './timed-act';
import type { WorkingDay } from './working-days';

/** What the acts are written with: the calendar, and the language the school writes in. */
export interface Pen {
  readonly day: WorkingDay;
  readonly language: Language;
  /** Plans too are in this language; else each in its pupil's. */
  readonly oneLanguage?: boolean;
}

/** The pupil's first card. */
export const cardIdOf = (story: Story): string => `${pupilId(story.pupil)}-K01`;

const CHANCELLERY = { kk: '3-сейф, 2-сөре', ru: 'сейф 3, полка 2' } as const;

/** Working days from what a teacher saw to the referral: a referral in the holidays is about days of lessons. */
export const SEEN_BEFORE = 4;

/** T02 The class teacher refers the pupil (¶4). */
export const refer = ({ language, day }: Pen, story: Story, on: number, time = '10:20'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'refer-pupil',
    user: emailOf(story.teacher),
    input: {
      pupilId: pupilId(story.pupil),
      seenOn: day(on - SEEN_BEFORE),
      seen: story.seen[language],
      tried: story.tried[language],
      parentsTold: true,
      grounds: [...story.grounds],
    },
  },
});

/** T04 The incoming number (¶11). */
export const register = (pen: Pen, story: Story, on: number, time = '15:40'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'register-referral',
    user: emailOf('secretary'),
    input: { cardId: cardIdOf(story), registeredOn: pen.day(on) },
  },
});

/** T06 Primary information (¶12), together with the class teacher and the psychologist. */
export const gather = ({ language, day }: Pen, story: Story, on: number, time = '14:10'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'record-primary-information',
    user: emailOf('secretary'),
    input: {
      cardId: cardIdOf(story),
      whereabouts: story.address[language],
      situation: 'DIFFICULT_LIFE_SITUATION',
      description: story.description[language],
      gatheredOn: day(on),
      takenPart: [staffId(story.teacher), staffId('psychologist')],
      family: story.family.map(({ name, relation, legal, ...more }) => ({
        ...nameParts(name),
        relation,
        legalRepresentative: legal,
        ...('phone' in more ? { phone: more.phone } : {}),
      })),
    },
  },
});

type Material = CommandInputs['receive-material']['kind'];

/** ¶14 Who brings which material. */
export const MATERIAL_FROM: Readonly<Record<Material, StaffKey | 'teacher'>> = {
  CHARACTERISTIC: 'teacher',
  PSYCHOLOGIST_CONCLUSION: 'psychologist',
  HOME_ACT: 'secretary',
  PARENT_MEETING: 'secretary',
  WORK_DONE: 'teacher',
};

const personFor = (story: Story, kind: Material): string => {
  const who = MATERIAL_FROM[kind];
  return staffId(who === 'teacher' ? story.teacher : who);
};

/** ¶13 A material is asked for. */
export const ask = (pen: Pen, story: Story, kind: Material, on: number, wantedIn = 4): TimedAct => ({
  day: on,
  time: '16:00',
  act: {
    command: 'request-material',
    user: emailOf('secretary'),
    input: {
      cardId: cardIdOf(story),
      kind,
      askedOf: personFor(story, kind),
      askedOn: pen.day(on),
      wantedBy: pen.day(on + wantedIn),
    },
  },
});

/** ¶14 The class teacher hands in the characteristic on the page: the first material that was asked for. */
export const writeCharacteristic = ({ language }: Pen, story: Story, on: number): TimedAct => ({
  day: on,
  time: '18:40',
  act: {
    command: 'write-characteristic',
    user: emailOf(story.teacher),
    input: {
      materialId: `${cardIdOf(story)}-M01`,
      text: [story.description, story.seen, story.tried].map((words) => words[language]).join('\n'),
    },
  },
});

/** ¶14 A material is here, on paper. */
export const receive = (pen: Pen, story: Story, kind: Material, on: number, time = '11:30'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'receive-material',
    user: emailOf('secretary'),
    input: {
      cardId: cardIdOf(story),
      kind,
      receivedOn: pen.day(on),
      sheets: kind === 'HOME_ACT' ? 3 : 2,
      keptWhere: CHANCELLERY[pen.language],
      from: personFor(story, kind),
    },
  },
});

/** T08 All materials go to the deputy (¶14). */
export const hand = (pen: Pen, story: Story, on: number, time = '16:20'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'hand-to-deputy',
    user: emailOf('secretary'),
    input: { cardId: cardIdOf(story), handedOn: pen.day(on) },
  },
});

/** T11 The deputy's submission to the council (¶4). */
export const submit = (pen: Pen, story: Story, on: number, time = '17:05'): TimedAct => ({
  day: on,
  time,
  act: {
    command: 'submit-to-council',
    user: emailOf('deputy'),
    input: { cardId: cardIdOf(story), submittedOn: pen.day(on), grounds: [...story.grounds] },
  },
});

/** From the referral to the submission in nine working days; the home is visited, all four needs of ¶14 are met. */
export function wholeWay(pen: Pen, story: Story, on: number): TimedAct[] {
  return [
    refer(pen, story, on),
    register(pen, story, on),
    gather(pen, story, on + 1),
    ask(pen, story, 'CHARACTERISTIC', on + 1),
    ask(pen, story, 'PSYCHOLOGIST_CONCLUSION', on + 1, 6),
    writeCharacteristic(pen, story, on + 3),
    receive(pen, story, 'CHARACTERISTIC', on + 4),
    receive(pen, story, 'HOME_ACT', on + 5),
    receive(pen, story, 'PSYCHOLOGIST_CONCLUSION', on + 7, '10:05'),
    receive(pen, story, 'WORK_DONE', on + 7, '10:15'),
    hand(pen, story, on + 7),
    submit(pen, story, on + 8),
  ];
}
