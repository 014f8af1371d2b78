// The invented sample school: its set-up, and how it comes to be by the same calls a person's page makes.
import type { RunAnswer } from '../http/run-door';

/** Time while the sample is made; a day of the past can be chosen. */
export interface SampleClock {
  /** Milliseconds since 1970. */
  now(): number;
  setTo(milliseconds: number): void;
}

/** Calls a function of the bundle; as the school's own account when no person is named. */
export type SampleRun = (functionName: string, args: readonly unknown[], user?: string) => Promise<RunAnswer>;

const person = (
  lastName: string,
  firstName: string,
  patronymic: string,
  position: string,
  mailbox: string,
  roles: readonly string[],
  classOf = '',
) => ({ lastName, firstName, patronymic, position, email: `${mailbox}@mektep.example`, roles, classOf });

/** What the set-up of the sample school is given (the bundle's SetUpInput). Every name is invented. */
export const SAMPLE_SET_UP = {
  language: 'kk',
  settings: {
    schoolNameKk: '«Үлгі» жалпы білім беретін мектебі» КММ',
    schoolNameRu: 'КГУ «Общеобразовательная школа «Үлгі»',
    schoolShortKk: '«Үлгі» мектебі',
    schoolShortRu: 'Школа «Үлгі»',
    placeKk: 'Көктал ауылы',
    placeRu: 'село Коктал',
  },
  people: [
    person('Қасымова', 'Айгүл', 'Серікқызы', 'директор', 'director', ['HEAD']),
    person('Нұрланов', 'Ерлан', 'Болатұлы', 'директордың тәрбие ісі жөніндегі орынбасары', 'deputy', [
      'DEPUTY_UPBRINGING',
    ]),
    person('Әбенова', 'Гүлмира', 'Тоқтарқызы', 'әлеуметтік педагог', 'social', [
      'SOCIAL_PEDAGOGUE',
      'SECRETARY',
    ]),
    person('Оспанова', 'Гүлнар', 'Қайратқызы', 'педагог-психолог', 'psychologist', ['PSYCHOLOGIST']),
    person(
      'Жұмабеков',
      'Дәурен',
      'Маратұлы',
      '7 «Б» сыныбының жетекшісі',
      'class7b',
      ['CLASS_TEACHER'],
      '7 «Б»',
    ),
    person('Тілеубаева', 'Сәуле', '', '9 «А» сыныбының жетекшісі', 'class9a', ['CLASS_TEACHER'], '9 «А»'),
    person('Петрова', 'Ирина', 'Викторовна', 'учитель математики', 'maths', ['SUBJECT_TEACHER']),
  ],
} as const;

/** Makes the school from nothing; may be called again when it was cut off. Throws with the bundle's own words. */
export async function makeSample(run: SampleRun, _clock: SampleClock): Promise<void> {
  const answer = await run('setUp', [JSON.stringify(SAMPLE_SET_UP)]);
  if ('error' in answer) throw new Error(answer.error);
}
