// The sample school's last two months as acts: a council, two sittings held and one ahead, ten cards in several states.
import type { CommandInputs, CommandName } from '../../src/casework/answers';
import type { Language } from '../../src/text/bilingual';
import {
  ask,
  cardIdOf,
  gather,
  hand,
  type Pen,
  receive,
  refer,
  register,
  SEEN_BEFORE,
  submit,
  wholeWay,
  writeCharacteristic,
} from './card-acts';
import { familyActs } from './family-acts';
import { attendancePlan, unfinishedPlan } from './measures';
import { approve, handCopy, planPaperIdOf, savePlan, sign } from './plan-acts';
import { pupilId } from './sample-pupils';
import { emailOf, SAMPLE_COUNCIL, staffId } from './sample-staff';
import {
  close,
  convene,
  decide,
  hear,
  invite,
  minutesIdOf,
  open,
  type SittingPlan,
  sittingIdOf,
} from './sitting-acts';
import { STORIES } from './stories';
import { inOrder, type TimedAct } from './timed-act';
import { workUnderWay } from './work-acts';
import { addDays, type WorkingDay } from './working-days';

/** So many working days before today the sample begins. */
const SAMPLE_BEGINS = -42;

const FIRST: SittingPlan = {
  number: 1,
  day: -24,
  time: '15:00',
  items: [STORIES.placed, STORIES.refused],
};
const SECOND: SittingPlan = { number: 2, day: -4, time: '15:30', items: [STORIES.planPending] };
/** The sitting convened for the days to come. */
export const SITTING_AHEAD: SittingPlan = {
  number: 3,
  day: 4,
  time: '15:00',
  items: [STORIES.onAgenda],
  other: {
    kk: 'Каникул кезіндегі бос уақытты ұйымдастыру туралы',
    ru: 'Об организации свободного времени в каникулы',
  },
};

/** Everything that happened in the sample school, in order. */
export function sampleActs(day: WorkingDay, language: Language, oneLanguage = false): TimedAct[] {
  const pen: Pen = { day, language, oneLanguage };
  return inOrder([
    council(pen),
    ...firstSitting(pen),
    ...secondSitting(pen),
    ...sittingAhead(pen),
    ...cardsUnderWay(pen),
    ...fromPaper(pen),
    ...familyActs(pen, sittingIdOf(SITTING_AHEAD)),
  ]);
}

const council = ({ day, language }: Pen): TimedAct => ({
  day: SAMPLE_BEGINS + 1,
  time: '09:30',
  act: {
    command: 'set-council',
    user: emailOf('head'),
    input: {
      orderNumber: language === 'kk' ? '45-НҚ' : '45-ОД',
      orderDate: day(SAMPLE_BEGINS + 1),
      inForceFrom: day(SAMPLE_BEGINS + 1),
      members: SAMPLE_COUNCIL.map(([key, office]) => ({ staffId: staffId(key), office })),
    },
  },
});

/** Two pupils of the paper register: one whose plan is near its end, and one who has gone to another school. */
function fromPaper({ day, language }: Pen): TimedAct[] {
  const kk = language === 'kk';
  const act = <N extends CommandName>(
    on: number,
    time: string,
    command: N,
    input: CommandInputs[N],
  ): TimedAct => ({
    day: on,
    time,
    act: { command, user: emailOf('secretary'), input } as TimedAct['act'],
  });
  const leaving = `${pupilId('leaving')}-K01`;
  const school = kk ? 'Теректі қаласының № 3 мектебі' : 'Школа № 3 города Теректи';
  // The council of the school year before: its minutes are of that year's numbers, and sixteen weeks lie between.
  const placedOn = addDays(day(-41), -16 * 7);
  const paper = (pupil: 'planEnding' | 'leaving', planTo: number, registerNumber: string) => ({
    pupilId: pupilId(pupil),
    placedOn,
    minutesNo: '7',
    grounds: ['01' as const],
    registerNumber,
    planFrom: placedOn,
    planTo: day(planTo),
  });
  return [
    act(-41, '10:00', 'bring-in-card', paper('planEnding', 6, '12/25')),
    act(-41, '10:20', 'bring-in-card', paper('leaving', 30, '13/25')),
    act(-3, '10:00', 'pupil-left', { pupilId: pupilId('leaving'), on: day(-3), whereTo: school }),
    act(-3, '10:30', 'prepare-transfer', {
      cardId: leaving,
      toSchool: school,
      leftOn: day(-3),
      parts: ['PLAN_PERIOD', 'WORK_DONE', 'CONTACT'],
      workDone: kk
        ? 'Үлгермеген пәндері бойынша қосымша сабақтар өтті, берешегінің жартысы жабылды.'
        : 'Прошли дополнительные занятия по предметам с долгами, половина долгов закрыта.',
      contact: kk ? 'Әлеуметтік педагог, +7 700 000 00 11' : 'Социальный педагог, +7 700 000 00 11',
    }),
    act(-2, '09:30', 'send-transfer', {
      transferId: `${leaving}-F01`,
      sentOn: day(-2),
      channel: 'PAPER',
      outgoingNo: '64',
    }),
    act(-2, '10:00', 'apply-for-removal', {
      cardId: leaving,
      appliedOn: day(-2),
      basis: 'CHANGED_SCHOOL',
      paper: kk ? 'Жаңа мектептің анықтамасы' : 'Справка новой школы',
      paperOn: day(-2),
    }),
  ];
}

/** Two items decided: a placement with its plan, and a refusal; the agency that wrote was told late, with the reason. */
function firstSitting(pen: Pen): TimedAct[] {
  const { day, language } = pen;
  const { placed, refused } = STORIES;
  const kk = language === 'kk';
  return [
    {
      day: -38,
      time: '11:05',
      act: {
        command: 'receive-agency-information',
        user: emailOf('secretary'),
        input: {
          agency: 'FAMILY_SUPPORT_CENTRE',
          sender: kk ? 'Теректі қаласының Отбасын қолдау орталығы' : 'Центр поддержки семьи города Теректи',
          letterNo: '02-11/318',
          letterDate: day(-39),
          receivedOn: day(-38),
          receivedAt: '11:00',
          pupilIds: [pupilId(placed.pupil)],
          situation: 'DIFFICULT_LIFE_SITUATION',
          gist: kk
            ? 'Отбасы уақытша баспанада тұрады, анасына жұмыспен қамту және балаларды қарау бойынша қолдау қажет.'
            : 'Семья живёт во временном жилье, маме нужна поддержка с работой и присмотром за детьми.',
        },
      },
    },
    register(pen, placed, -38, '16:30'),
    refer(pen, placed, -37, '10:00'),
    register(pen, placed, -37, '10:30'),
    gather(pen, placed, -37),
    receive(pen, placed, 'CHARACTERISTIC', -35),
    receive(pen, placed, 'HOME_ACT', -34),
    receive(pen, placed, 'PSYCHOLOGIST_CONCLUSION', -33, '10:05'),
    receive(pen, placed, 'WORK_DONE', -33, '10:15'),
    hand(pen, placed, -33),
    submit(pen, placed, -32),
    ...wholeWay(pen, refused, -39),
    convene(pen, FIRST, -30),
    invite(pen, FIRST, placed, -29),
    invite(pen, FIRST, refused, -29, '12:50'),
    open(pen, FIRST, {
      who: '6А',
      why: { kk: 'қызметтік іссапар', ru: 'служебная командировка' },
    }),
    hear(
      pen,
      FIRST,
      placed,
      {
        heard: {
          kk: 'Бастапқы бағалау материалдарымен таныстырды. Отбасының жағдайы қиын, бала оқуға ықыласты, бірақ үй жұмысына уақыты жетпейді.',
          ru: 'Ознакомил с материалами первичной оценки. Семье трудно, мальчик хочет учиться, но на уроки не хватает времени.',
        },
        spoke: [
          [
            'psychologist',
            {
              kk: 'Баламен апта сайынғы кездесулерді ұсынды.',
              ru: 'Предложила еженедельные встречи с ребёнком.',
            },
          ],
          [
            '8А',
            {
              kk: 'Сабақтан кейін қосымша уақыт бөлуге дайын екенін айтты.',
              ru: 'Готова выделить дополнительное время после уроков.',
            },
          ],
        ],
        parents: {
          kk: 'Көмекке риза, балабақшадан орын алуға қолдау сұрайды.',
          ru: 'Благодарна за помощь, просит поддержки с местом в детском саду.',
        },
        pupil: { kk: 'Сыныптан қалғысы келмейтінін айтты.', ru: 'Сказал, что не хочет отставать от класса.' },
      },
      5,
    ),
    decide(FIRST, placed, { outcome: 'PLACE', grounds: ['02', '05'] }, 22),
    hear(
      pen,
      FIRST,
      refused,
      {
        heard: {
          kk: 'Бастапқы бағалау материалдарымен таныстырды. Оқушы жаңа ұжымға бейімделіп келеді, соңғы екі аптада ескерту болған жоқ.',
          ru: 'Ознакомил с материалами первичной оценки. Ученица привыкает к новому коллективу, за последние две недели замечаний не было.',
        },
        spoke: [
          [
            'psychologist',
            { kk: 'Сыныппен тренинг өткізуді ұсынды.', ru: 'Предложила провести тренинг с классом.' },
          ],
        ],
        parents: {
          kk: 'Қызымен әңгімелескенін, жағдай реттелгенін айтты.',
          ru: 'Сказала, что поговорила с дочерью и всё наладилось.',
        },
        pupil: {
          kk: 'Сыныптастарымен татуласқанын айтты.',
          ru: 'Сказала, что помирилась с одноклассниками.',
        },
      },
      26,
    ),
    decide(
      FIRST,
      refused,
      {
        outcome: 'REFUSE',
        unanimous: true,
        reason: kk
          ? 'Жағдай сынып деңгейінде шешілді, есепке қою қажет емес'
          : 'Ситуация решена на уровне класса, постановка не нужна',
        tasks: kk
          ? 'Педагог-психолог сыныппен тренинг өткізсін'
          : 'Педагогу-психологу провести тренинг с классом',
      },
      44,
    ),
    ...close(FIRST, 58),
    sign(pen, minutesIdOf(FIRST), ['Г. С. Әлімбаева', 'М. Қ. Жүнісова'], -23),
    savePlan(pen, placed, { from: -22, to: 75, measures: attendancePlan(-22) }, -23),
    ...approve(pen, placed, -22),
    sign(pen, planPaperIdOf(placed), ['Г. С. Әлімбаева'], -21),
    handCopy(pen, placed, -21),
    ...workUnderWay(pen, placed),
    {
      day: -21,
      time: '10:30',
      act: {
        command: 'notify-agency',
        user: emailOf('secretary'),
        input: {
          cardId: cardIdOf(placed),
          toldOn: day(-21),
          channel: 'PAPER',
          outgoingNo: '01-12/207',
        },
        reasons: {
          'p20.late': kk
            ? 'Хатшы екі күн болмады, жауап шыққан күні жіберілді.'
            : 'Секретаря два дня не было, ответ отправлен в день её выхода.',
        },
      },
    },
  ];
}

/** A placement whose plan is still being written; the minutes wait for their signatures. */
function secondSitting(pen: Pen): TimedAct[] {
  const { planPending } = STORIES;
  return [
    ...wholeWay(pen, planPending, -18),
    convene(pen, SECOND, -9),
    invite(pen, SECOND, planPending, -8),
    open(pen, SECOND),
    hear(
      pen,
      SECOND,
      planPending,
      {
        heard: {
          kk: 'Бастапқы бағалау материалдарымен таныстырды. Жасөспірім кешкілік жалғыз, алгебра мен физикадан көмек керек.',
          ru: 'Ознакомил с материалами первичной оценки. По вечерам подросток один, нужна помощь по алгебре и физике.',
        },
        spoke: [
          [
            '9Б',
            {
              kk: 'Қарыздарды тапсырудың қолайлы кестесін ұсынды.',
              ru: 'Предложила посильный график сдачи задолженностей.',
            },
          ],
        ],
        parents: { kk: 'Қосымша сабақтарға келіседі.', ru: 'Согласна на дополнительные занятия.' },
        pupil: { kk: 'Топпен оқығысы келетінін айтты.', ru: 'Сказал, что хотел бы заниматься в группе.' },
      },
      6,
    ),
    decide(
      SECOND,
      planPending,
      {
        outcome: 'PLACE',
        grounds: ['01'],
        assignments: [
          {
            what:
              pen.language === 'kk'
                ? 'Ата-анасымен қосымша сабақтардың уақытын келісу'
                : 'Согласовать с родителями время дополнительных занятий',
            staffId: staffId('9Б'),
            dueOn: pen.day(5),
          },
        ],
      },
      20,
    ),
    ...close(SECOND, 30),
    savePlan(pen, planPending, { from: 1, to: 60, measures: unfinishedPlan() }, -2),
  ];
}

/** A sitting convened for the days to come, the parents invited. */
const sittingAhead = (pen: Pen): TimedAct[] => [
  ...wholeWay(pen, STORIES.onAgenda, -14),
  convene(pen, SITTING_AHEAD, -3),
  invite(pen, SITTING_AHEAD, STORIES.onAgenda, -2),
];

/** Cards not yet on any agenda: ready, waiting for materials, just begun. */
function cardsUnderWay(pen: Pen): TimedAct[] {
  const { day, language } = pen;
  const { ready, materials, primaryInfo, fresh } = STORIES;
  const kk = language === 'kk';
  return [
    ...wholeWay(pen, ready, -10),
    refer(pen, materials, -6),
    register(pen, materials, -6),
    gather(pen, materials, -5),
    ask(pen, materials, 'CHARACTERISTIC', -5),
    ask(pen, materials, 'PSYCHOLOGIST_CONCLUSION', -5, 7),
    writeCharacteristic(pen, materials, -4),
    receive(pen, materials, 'CHARACTERISTIC', -3),
    refer(pen, primaryInfo, -1, '09:40'),
    {
      day: -1,
      time: '12:25',
      act: {
        command: 'refer-pupil',
        user: emailOf('7Ә'),
        input: {
          pupilId: pupilId(primaryInfo.pupil),
          seenOn: day(-1 - SEEN_BEFORE),
          seen: kk
            ? 'Қазақ тілі сабағына үшінші рет келмеді, бұрын белсенді оқушы еді.'
            : 'Третий раз не пришёл на урок казахского языка, раньше был активным учеником.',
          parentsTold: false,
          parentsNotToldWhy: kk ? 'Байланыс нөмірі жоқ.' : 'Нет номера для связи.',
          grounds: [],
        },
      },
    },
    register(pen, primaryInfo, -1, '16:00'),
    {
      day: -2,
      time: '11:15',
      act: {
        command: 'receive-agency-information',
        user: emailOf('secretary'),
        input: {
          agency: 'SOCIAL_PROTECTION',
          sender: kk
            ? 'Теректі қаласының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі'
            : 'Отдел занятости и социальных программ города Теректи',
          letterNo: '05-2/1127',
          letterDate: day(-3),
          receivedOn: day(-2),
          receivedAt: '11:00',
          pupilIds: [pupilId('letter'), pupilId('sibling')],
          situation: 'DIFFICULT_LIFE_SITUATION',
          gist: kk
            ? 'Екі баланың анасы жұмысынан айырылды, отбасына әлеуметтік көмек тағайындалуда.'
            : 'Мама двоих детей потеряла работу, семье назначается социальная помощь.',
        },
      },
    },
    {
      day: -1,
      time: '09:10',
      act: {
        command: 'register-referral',
        user: emailOf('secretary'),
        input: { cardId: `${pupilId('letter')}-K01`, registeredOn: day(-1) },
      },
    },
    refer(pen, fresh, -1, '17:20'),
    // A shorter working day begins: the term of the referral above is counted anew, and both days are shown.
    {
      day: -1,
      time: '17:40',
      act: { command: 'change-settings', user: emailOf('head'), input: { values: { cutoff: '17:00' } } },
    },
  ];
}
