// The path: removal is applied for and taken back, the plan is gone on with (¶16, ¶23).
import { act, type Chapter } from './act';

export const removal: Chapter = (ids) => [
  act('apply-for-removal', {
    cardId: ids.cardId,
    appliedOn: '2026-11-05',
    basis: 'OTHER_OBJECTIVE',
    paper: 'анықтама',
    paperOn: '2026-11-05',
  }),
  act('withdraw-removal', {
    cardId: ids.cardId,
    withdrawnOn: '2026-11-05',
    reason: 'Отбасы көшпейтін болды.',
  }),
  act('renew-plan', {
    planId: ids.planId,
    from: '2027-05-26',
    to: '2027-12-25',
    result: 'PARTLY',
    assessment: 'Ішінара орындалды.',
    assessedOn: '2026-11-05',
    carry: [ids.secondMeasureId],
  }),
];
