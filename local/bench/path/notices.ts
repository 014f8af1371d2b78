// The path: an agency is told of the decision, and the refusal is sealed (¶20).
import { act, type Chapter } from './act';

export const notices: Chapter = (ids) => [
  act('notify-agency', {
    cardId: ids.agencyCardId,
    toldOn: '2026-11-05',
    channel: 'PAPER',
    outgoingNo: '7',
    nextOn: '2026-12-01',
  }),
  act('prove-notice', { letterId: `${ids.agencyCardId}-E01`, proof: 'STAMP', proofOn: '2026-11-05' }),
  act('keep-contact', {
    letterId: `${ids.agencyCardId}-E01`,
    contactedOn: '2026-11-05',
    note: 'Инспектор келді.',
  }),
  act('seal-refusal', { cardId: ids.agencyCardId, keptAs: 'PAPER', sheets: 3, keptWhere: 'сейф № 1' }),
];
