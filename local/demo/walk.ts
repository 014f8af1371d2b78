// One more invented pupil's way through the order, from the class teacher's referral to the approved plan: each step as an act.
import type { Bilingual } from '../../src/text/bilingual';
import { ask, cardIdOf, gather, hand, type Pen, receive, refer, register, submit } from '../sample/card-acts';
import { attendancePlan } from '../sample/measures';
import { approve, handCopy, planPaperIdOf, savePlan, sign } from '../sample/plan-acts';
import { SITTING_AHEAD } from '../sample/sample-acts';
import { emailOf, staffId } from '../sample/sample-staff';
import {
  close,
  decide,
  hear,
  invite,
  itemIdOf,
  minutesIdOf,
  noteOther,
  open,
  type SittingPlan,
  sittingIdOf,
} from '../sample/sitting-acts';
import { STORIES, type Story } from '../sample/stories';
import type { TimedAct } from '../sample/timed-act';

/** One printed step. */
export interface Step extends TimedAct {
  readonly title: Bilingual;
}

/** The whole way: its steps, and the papers that come of it. */
export interface Walk {
  readonly story: Story;
  readonly steps: readonly Step[];
  readonly minutesId: string;
  readonly planPaperId: string;
}

const step = (kk: string, ru: string, act: TimedAct): Step => ({ ...act, title: { kk, ru } });
const two = (kk: string, ru: string): Bilingual => ({ kk, ru });

const SIGNERS = ['Г. С. Әлімбаева', 'М. Қ. Жүнісова'];

/** The steps for a pupil whose language is the demonstration's. */
export function walkOf(pen: Pen): Walk {
  const story = pen.language === 'kk' ? STORIES.walkedKk : STORIES.walkedRu;
  const sitting: SittingPlan = { ...SITTING_AHEAD, items: [story, ...SITTING_AHEAD.items] };
  return {
    story,
    minutesId: minutesIdOf(sitting),
    planPaperId: planPaperIdOf(story),
    steps: [
      ...untilSubmission(pen, story),
      ...atSitting(pen, story, sitting),
      ...afterwards(pen, story, sitting),
    ],
  };
}

const untilSubmission = (pen: Pen, story: Story): Step[] => [
  step('Сынып жетекшісі өтініш береді', 'Классный руководитель подаёт обращение', refer(pen, story, 0)),
  step('Хатшы кіріс нөмірін береді', 'Секретарь даёт входящий номер', register(pen, story, 0)),
  step('Хатшы бастапқы ақпаратты жинайды', 'Секретарь собирает первичную информацию', gather(pen, story, 1)),
  step(
    'Хатшы мінездеме сұрайды',
    'Секретарь запрашивает характеристику',
    ask(pen, story, 'CHARACTERISTIC', 1, 2),
  ),
  step(
    'Хатшы педагог-психологтың қорытындысын сұрайды',
    'Секретарь запрашивает заключение педагога-психолога',
    ask(pen, story, 'PSYCHOLOGIST_CONCLUSION', 1, 2),
  ),
  step(
    'Сынып жетекшісі мінездемені тапсырады',
    'Классный руководитель сдаёт характеристику',
    receive(pen, story, 'CHARACTERISTIC', 2),
  ),
  step(
    'Ата-анамен алдын ала кездесу жазбасы қосылады',
    'Добавлена запись предварительной встречи с родителями',
    receive(pen, story, 'PARENT_MEETING', 2, '12:00'),
  ),
  step(
    'Педагог-психолог қорытындысын тапсырады',
    'Педагог-психолог сдаёт заключение',
    receive(pen, story, 'PSYCHOLOGIST_CONCLUSION', 2, '14:00'),
  ),
  step(
    'Сынып жетекшісі жүргізілген жұмыс туралы ақпарат береді',
    'Классный руководитель сдаёт информацию о проведённой работе',
    receive(pen, story, 'WORK_DONE', 2, '14:10'),
  ),
  step(
    'Хатшы материалдарды орынбасарға тапсырады',
    'Секретарь передаёт материалы заместителю',
    hand(pen, story, 2),
  ),
  step(
    'Орынбасар кеңеске ұсыныс енгізеді',
    'Заместитель вносит представление в Совет',
    submit(pen, story, 2),
  ),
];

/** The council hears this pupil, another one and a question that concerns nobody in particular. */
function atSitting(pen: Pen, story: Story, sitting: SittingPlan): Step[] {
  const { day, language } = pen;
  const [earlier] = SITTING_AHEAD.items;
  if (!earlier) throw new Error('the sitting ahead has no item');
  const [heardOther, notedOther] = noteOther(
    pen,
    sitting,
    two(
      'Каникулға арналған үйірмелер мен спорт секцияларының кестесін таныстырды.',
      'Познакомил с расписанием кружков и спортивных секций на каникулы.',
    ),
    46,
  );
  const [closed, printed] = close(sitting, 58);
  if (!heardOther || !notedOther || !closed || !printed) throw new Error('a sitting has its acts');
  return [
    step('Мәселе отырыстың күн тәртібіне қосылады', 'Вопрос включают в повестку заседания', {
      day: 2,
      time: '17:20',
      act: {
        command: 'convene-sitting',
        user: emailOf('secretary'),
        input: {
          sittingId: sittingIdOf(sitting),
          heldOn: day(sitting.day),
          heldAt: sitting.time,
          place: language === 'kk' ? '12-кабинет' : 'кабинет 12',
          items: [
            { kind: 'PLACEMENT', cardId: cardIdOf(story), rapporteur: staffId('deputy') },
            {
              kind: 'PLACEMENT',
              cardId: cardIdOf(earlier),
              itemId: itemIdOf(sitting, earlier),
              rapporteur: staffId('deputy'),
            },
            {
              kind: 'OTHER',
              itemId: `${sittingIdOf(sitting)}-I01`,
              title: sitting.other?.[language] ?? '',
              rapporteur: staffId('deputy'),
            },
          ],
        },
      },
    }),
    step(
      'Хатшы ата-ананы отырысқа шақырады',
      'Секретарь приглашает родителей на заседание',
      invite(pen, sitting, story, 3, '09:30'),
    ),
    step(
      'Төраға отырысты ашады',
      'Председатель открывает заседание',
      open(pen, sitting, { who: 'studies', why: two('қызметтік іссапарда', 'служебная командировка') }),
    ),
    step('Кеңес мәселені тыңдайды', 'Совет рассматривает вопрос', hear(pen, sitting, story, WALKED, 4)),
    step(
      'Кеңес шешім қабылдайды',
      'Совет принимает решение',
      decide(sitting, story, { outcome: 'PLACE', grounds: ['05'], tasks: TASKS[language] }, 22),
    ),
    step(
      'Кеңес келесі мәселені тыңдайды',
      'Совет рассматривает следующий вопрос',
      hear(pen, sitting, earlier, EARLIER, 26),
    ),
    step(
      'Кеңес оны кейінге қалдырады',
      'Совет откладывает его',
      decide(
        sitting,
        earlier,
        {
          outcome: 'POSTPONE',
          postponedTo: day(14),
          reason:
            language === 'kk'
              ? 'Қорғаншы дәрігердің кеңесін алуға уақыт сұрады'
              : 'Опекун попросила время, чтобы получить совет врача',
        },
        42,
      ),
    ),
    step('Кеңес жалпы мәселені тыңдайды', 'Совет рассматривает общий вопрос', heardOther),
    step('Кеңес ақпаратты мәлімет үшін қабылдайды', 'Совет принимает информацию к сведению', notedOther),
    step('Төраға отырысты жабады', 'Председатель закрывает заседание', closed),
    step('Хатшы хаттаманың құжатын жасайды', 'Секретарь создаёт документ протокола', printed),
  ];
}

const TASKS = two(
  'Әлеуметтік педагог сынып жетекшісімен және педагог-психологпен бірге ПЖЖЖ жобасын әзірлеп, басшыға бекітуге ұсынсын',
  'Социальному педагогу вместе с классным руководителем и педагогом-психологом подготовить проект индивидуального плана и представить руководителю на утверждение',
);

const WALKED = {
  heard: two(
    'Бастапқы бағалау материалдарымен таныстырды. Білім алушы қазан айында 18 сабаққа келмеген: таңертең інісін балабақшаға апарады. Оқуға қабілетті, отбасына қолдау қажет.',
    'Ознакомил с материалами первичной оценки. В октябре обучающийся пропустил 18 уроков: по утрам отводит младшего брата в детский сад. К учёбе способен, семье нужна поддержка.',
  ),
  spoke: [
    [
      'psychologist',
      two(
        'Апта сайын жеке кездесу өткізуді және ата-анасына кеңес беруді ұсынды.',
        'Предложила еженедельные личные встречи и консультации для родителей.',
      ),
    ],
    [
      'secretary',
      two(
        'Балабақшаның ерте топтары туралы және жалпы оқыту қорының көмегі туралы айтты.',
        'Рассказала о ранних группах детского сада и о помощи из фонда всеобуча.',
      ),
    ],
  ],
  parents: two(
    'Көмекке келіседі, ұлының қабілетіне қуанатынын, өзі де қолдау көрсететінін айтты.',
    'С помощью согласна, радуется способностям сына и со своей стороны поддержит.',
  ),
  pupil: two(
    'Сабаққа барғысы келетінін, математика үйірмесіне қатысқысы келетінін айтты.',
    'Сказал, что хочет ходить на уроки и заниматься в кружке математики.',
  ),
} as const;

const EARLIER = {
  heard: two(
    'Бастапқы бағалау материалдарымен таныстырды. Білім алушының күн тәртібі бұзылған, спортқа қызығады.',
    'Ознакомил с материалами первичной оценки. У обучающегося нарушен режим дня, он интересуется спортом.',
  ),
  spoke: [
    [
      'psychologist',
      two('Алдымен дәрігердің кеңесін алуды ұсынды.', 'Предложила сначала получить совет врача.'),
    ],
  ],
  parents: two('Дәрігерге баруға уақыт сұрады.', 'Попросила время на посещение врача.'),
  pupil: two('Волейбол секциясына барғысы келетінін айтты.', 'Сказал, что хочет в секцию волейбола.'),
} as const;

/** The plan, its approval, the signatures and the parents' copy. */
function afterwards(pen: Pen, story: Story, sitting: SittingPlan): Step[] {
  const [approved, printed] = approve(pen, story, 6);
  if (!approved || !printed) throw new Error('an approval has its paper');
  const plan = { from: 6, to: 100, measures: attendancePlan(6) };
  return [
    step(
      'Төраға мен хатшы хаттамаға қол қояды',
      'Председатель и секретарь подписывают протокол',
      sign(pen, minutesIdOf(sitting), SIGNERS, 5),
    ),
    step(
      'Хатшы ПЖЖЖ жобасын жасайды',
      'Секретарь составляет индивидуальный план',
      savePlan(pen, story, plan, 5),
    ),
    step('Басшы жоспарды бекітеді', 'Руководитель утверждает план', approved),
    step('Хатшы жоспардың құжатын жасайды', 'Секретарь создаёт документ плана', printed),
    step(
      'Басшы жоспарға қол қояды',
      'Руководитель подписывает план',
      sign(pen, planPaperIdOf(story), SIGNERS.slice(0, 1), 6, '15:00'),
    ),
    step(
      'Хатшы жоспардың бір данасын ата-анаға тапсырады',
      'Секретарь вручает экземпляр плана родителям',
      handCopy(pen, story, 7),
    ),
  ];
}
