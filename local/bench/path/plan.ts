// The path: the plan is written and approved (¶16, ¶18).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const plan: Chapter = (ids) => [
  act('save-plan', {
    cardId: ids.cardId,
    from: '2026-11-05',
    to: '2027-05-25',
    situation: 'Өмірлік қиын жағдай',
    address: 'Теректі, Абай к., 5-үй',
    measures: [
      {
        kind: 'M01',
        name: 'Психологиялық-педагогикалық сүйемелдеу',
        responsible: ['T0004'],
        volume: 'аптасына 1 рет',
        dueOn: '2026-12-25',
        indicator: 'сабаққа қатысу 95 %',
      },
    ],
  }),
  act('save-plan', {
    cardId: ids.cardId,
    planId: ids.planId,
    from: '2026-11-05',
    to: '2027-05-25',
    situation: 'Өмірлік қиын жағдай',
    address: 'Теректі, Абай к., 5-үй',
    measures: [
      {
        measureId: ids.measureId,
        kind: 'M01',
        name: 'Психологиялық-педагогикалық сүйемелдеу',
        responsible: ['T0004'],
        volume: 'аптасына 1 рет',
        repeat: 'WEEKLY',
        dueOn: '2026-12-25',
        indicator: 'сабаққа қатысу 95 %',
      },
      {
        name: 'Үйірмеге тарту',
        responsible: ['T0005'],
        volume: '1 рет',
        dueOn: '2026-12-25',
        indicator: 'үйірмеге қатысу',
      },
    ],
  }),
  act('approve-plan', { planId: ids.planId, approvedOn: '2026-11-05' }, PEOPLE.head),
];
