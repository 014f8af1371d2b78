// Work by the plan in the sample (¶19) and the head's control (¶10): weekly meetings, one measure finished, one whose date has passed.
import type { Bilingual } from '../../src/text/bilingual';
import { cardIdOf, type Pen } from './card-acts';
import { planIdOf } from './plan-acts';
import { emailOf, type StaffKey } from './sample-staff';
import type { Story } from './stories';
import type { TimedAct } from './timed-act';

const two = (kk: string, ru: string): Bilingual => ({ kk, ru });

/** Entries of work: which measure, on which working day, by whom, what and what came of it. */
const ENTRIES: readonly [measure: number, on: number, who: StaffKey, what: Bilingual, result: Bilingual][] = [
  [
    1,
    -19,
    'psychologist',
    two('Танысу кездесуі', 'Встреча-знакомство'),
    two('кездесулерге келіскен', 'согласился на встречи'),
  ],
  [1, -14, 'psychologist', two('Күн тәртібін бірге құрдық', 'Вместе составили режим дня'), two('', '')],
  [
    1,
    -9,
    'psychologist',
    two('Оқу мақсаттары туралы әңгіме', 'Беседа об учебных целях'),
    two('екі мақсат таңдады', 'выбрал две цели'),
  ],
  [
    4,
    -16,
    'secretary',
    two('Анасымен күн тәртібі туралы кеңес', 'Консультация мамы о режиме дня'),
    two('таңғы көмекке туысы келісті', 'утром поможет родственница'),
  ],
  [
    3,
    -6,
    '10А',
    two('Үйірмеге үш рет келді', 'Трижды был на кружке'),
    two('қызығады', 'занимается с интересом'),
  ],
];

/** What was done by the plan, and by whom it was looked at. */
export function workUnderWay({ day, language }: Pen, story: Story): TimedAct[] {
  const measureId = (measure: number) => `${planIdOf(story)}-000${measure}`;
  return [
    ...ENTRIES.map(
      ([measure, on, who, what, result]): TimedAct => ({
        day: on,
        time: '15:40',
        act: {
          command: 'record-work',
          user: emailOf(who),
          input: {
            measureId: measureId(measure),
            doneOn: day(on),
            what: what[language],
            result: result[language],
          },
        },
      }),
    ),
    {
      day: -3,
      time: '16:10',
      act: {
        command: 'assess-measure',
        user: emailOf('secretary'),
        input: {
          measureId: measureId(4),
          doneOn: day(-3),
          quality: 'REACHED',
          dynamics: 'POSITIVE',
          proposal: 'STOP',
          note: two('Екі аптадан бері бірінші сабаққа кешікпейді', 'Две недели не опаздывает на первый урок')[
            language
          ],
        },
      },
    },
    {
      day: -5,
      time: '17:20',
      act: {
        command: 'mark-control',
        user: emailOf('head'),
        input: {
          cardId: cardIdOf(story),
          madeOn: day(-5),
          note: two(
            'Жоспардың орындалуы қаралды. Ыстық тамақты рәсімдеу тездетілсін.',
            'Ход плана просмотрен. Ускорить оформление горячего питания.',
          )[language],
          nextOn: day(4),
        },
      },
    },
  ];
}
