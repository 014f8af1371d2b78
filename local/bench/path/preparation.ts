// The path: a body is asked, the home is seen, the parents are met before the sitting (¶13).
import { act, type Chapter } from './act';

export const preparation: Chapter = (ids) => [
  act('send-request', {
    cardId: ids.cardId,
    agency: 'INTERNAL_AFFAIRS',
    toWhom: 'ЮП бөлімшесі',
    question: 'Есепте тұра ма?',
    wantedBy: '2026-11-06',
    sentOn: '2026-11-02',
    channel: 'PAPER',
    outgoingNo: '5',
  }),
  act('remind-request', { letterId: `${ids.cardId}-E01`, remindedOn: '2026-11-02', wantedBy: '2026-11-04' }),
  act('record-reply', {
    letterId: `${ids.cardId}-E01`,
    repliedOn: '2026-11-02',
    replyNo: '12-9',
    reply: 'Есепте тұрмайды.',
  }),
  act('order-home-visit', {
    cardId: ids.cardId,
    orderNumber: '46',
    orderDate: '2026-11-02',
    chair: 'T0002',
    members: ['T0003', 'T0004', 'T0005'],
    wantedBy: '2026-11-04',
  }),
  act('record-home-act', {
    visitId: `${ids.cardId}-H01`,
    heldOn: '2026-11-02',
    met: 'анасы',
    gist: 'Бөлмесі бар.',
    actOn: '2026-11-02',
    sheets: 2,
    keptWhere: 'сейф № 1',
  }),
  act('record-parent-meeting', {
    cardId: ids.cardId,
    heldOn: '2026-11-02',
    met: 'Сейітқалиева Жанар Қайратқызы',
    gist: 'Көмек түрлері түсіндірілді.',
    sheets: 1,
    keptWhere: 'сейф № 1',
  }),
];
