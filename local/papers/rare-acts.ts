// Acts that the sample school has no need of, so that papers of them can be made too: a submission, a parent's question, a comparison of lists, a removal.
import type { Bilingual } from '../../src/text/bilingual';
import { cardIdOf, type Pen } from '../sample/card-acts';
import { planIdOf } from '../sample/plan-acts';
import { emailOf } from '../sample/sample-staff';
import { STORIES } from '../sample/stories';
import type { TimedAct } from '../sample/timed-act';

const two = (kk: string, ru: string): Bilingual => ({ kk, ru });
const { placed } = STORIES;

/** On the day the papers are made: about the sample's pupil who is on the register, and about all of the school. */
export function rareActs({ day, language }: Pen): readonly TimedAct[] {
  const cardId = cardIdOf(placed);
  const secretary = emailOf('secretary');
  const today = day(0);
  const acts: readonly TimedAct['act'][] = [
    {
      command: 'prepare-submission',
      user: emailOf('head'),
      input: {
        cardId,
        kind: 'MINOR_ADMIN_ACT',
        preparedOn: today,
        toWhom: two(
          'Кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі аумақтық комиссия',
          'Территориальная комиссия по делам несовершеннолетних и защите их прав',
        )[language],
        actWhat: two(
          'дүкеннен ұсақ-түйек зат алып кеткен, кейін қайтарған',
          'унёс из магазина мелкую вещь, затем вернул',
        )[language],
        actOn: day(-6),
        actSource: two(
          'учаскелік полиция инспекторының № 03-7/215 хаты',
          'письмо участкового инспектора полиции № 03-7/215',
        )[language],
        gist: two(
          'Отбасымен түсіндіру жұмысын жүргізуді, бос уақытын ұйымдастыруға көмектесуді сұраймыз. Мектеп жоспар бойынша көмекті жалғастырады.',
          'Просим провести с семьёй разъяснительную работу, помочь с организацией досуга. Школа продолжает помощь по плану.',
        )[language],
        signedBy: 'T0001',
      },
    },
    {
      command: 'record-data-request',
      user: secretary,
      input: {
        cardId,
        askedOn: today,
        parentId: `${cardId.slice(0, 6)}-A01`,
        kinship: two(
          'жеке куәлік, баланың туу туралы куәлігі',
          'удостоверение личности, свидетельство о рождении ребёнка',
        )[language],
      },
    },
    {
      command: 'record-reconciliation',
      user: secretary,
      input: {
        comparedOn: today,
        list: 'Сағындықов Е. Т. 14.09.2012\nЕсімов А. Б. 02.03.2011',
        withWhom: two(
          'Теректі қаласы полиция бөлімінің ювеналды полиция тобы',
          'Группа ювенальной полиции отдела полиции города Теректи',
        )[language],
      },
    },
  ];
  return acts.map((act) => ({ day: 0, time: '16:00', act }));
}

/** Days on which the measures of the plan that are still open are finished, by their number. */
const FINISHED = [
  [1, 22],
  [2, 38],
  [3, 37],
  [5, 2],
] as const;

/** Near the end of the plan: its measures are done, and the council is asked to end the pupil's time on the register. */
export function lastActs({ day, language }: Pen): readonly TimedAct[] {
  const user = emailOf('secretary');
  const acts: readonly TimedAct['act'][] = [
    ...FINISHED.map(([measure, on]): TimedAct['act'] => ({
      command: 'assess-measure',
      user,
      input: {
        measureId: `${planIdOf(placed)}-000${measure}`,
        doneOn: day(on),
        quality: 'REACHED',
        dynamics: 'POSITIVE',
        proposal: 'STOP',
      },
    })),
    {
      command: 'apply-for-removal',
      user,
      input: {
        cardId: cardIdOf(placed),
        appliedOn: day(70),
        basis: 'POSITIVE_DYNAMICS',
        teacherOn: day(70),
        psychologistOn: day(70),
        note: two(
          'Сабаққа қатысуы түзелді, көмек жоспары орындалды.',
          'Посещаемость наладилась, план помощи выполнен.',
        )[language],
      },
    },
  ];
  return acts.map((act) => ({ day: 70, time: '16:00', act }));
}
