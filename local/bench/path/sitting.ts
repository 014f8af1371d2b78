// The path: the council sits, in two parts (¶5, ¶15, ¶17).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const sitting: Chapter = (ids) => [
  act('convene-sitting', {
    heldOn: '2026-11-05',
    heldAt: '15:00',
    place: '12-кабинет',
    items: [
      { kind: 'PLACEMENT', cardId: ids.cardId, rapporteur: 'T0002' },
      { kind: 'OTHER', title: 'Жылдық жоспар', rapporteur: 'T0002' },
      { kind: 'PLACEMENT', cardId: ids.agencyCardId, rapporteur: 'T0002' },
    ],
  }),
  act('invite-parents', {
    itemId: ids.itemId,
    invitedOn: '2026-11-02',
    way: 'HANDED',
    result: 'WILL_COME',
  }),
  act('invite-specialist', {
    sittingId: ids.sittingId,
    itemId: ids.itemId,
    whom: 'Болат Серікұлы',
    position: 'ЮП инспекторы',
    agency: 'INTERNAL_AFFAIRS',
    sentOn: '2026-11-02',
    channel: 'PAPER',
    outgoingNo: '6',
  }),
  act('answer-invitation', {
    letterId: `${ids.sittingId}-E01`,
    repliedOn: '2026-11-02',
    answer: 'WILL_COME',
  }),
  act(
    'open-sitting',
    {
      sittingId: ids.sittingId,
      openedAt: '15:00',
      presidingId: 'T0001',
      secretaryId: 'T0003',
      members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006', 'T0007'].map((staffId) => ({
        staffId,
        present: staffId !== 'T0007',
        reason: staffId === 'T0007' ? 'ауырып қалды' : '',
      })),
      invited: [{ name: 'Сейітқалиева Жанар Қайратқызы', position: 'білім алушының анасы' }],
    },
    PEOPLE.secretary,
    ['2026-11-05', '15:00'],
  ),
  act('add-to-agenda', {
    sittingId: ids.sittingId,
    kind: 'OTHER',
    title: 'Асхана туралы',
    askedById: 'T0002',
  }),
  act('adjourn-sitting', {
    sittingId: ids.sittingId,
    endedAt: '15:05',
    resumesOn: '2026-11-05',
    resumesAt: '15:15',
    reason: 'Үзіліс.',
  }),
  act('resume-sitting', { sittingId: ids.sittingId, resumedOn: '2026-11-05', resumedAt: '15:15' }),
  act('record-hearing', {
    itemId: ids.itemId,
    heard: 'Материалдар қаралды.',
    spoke: [{ who: 'Ким Е. В., педагог-психолог', gist: 'Жеке кездесулер ұсынды.' }],
    parentsPresent: true,
    parentsWho: 'Сейітқалиева Жанар Қайратқызы',
    parentsOpinion: 'Көмекке келіседі.',
  }),
  act('record-decision', {
    itemId: ids.itemId,
    outcome: 'PLACE',
    grounds: ['05'],
    assignments: [{ what: 'Үйірмеге жазу', staffId: 'T0005', dueOn: '2026-11-20' }],
  }),
  act('record-hearing', {
    itemId: ids.otherItemId,
    heard: 'Жоспар тыңдалды.',
    parentsPresent: false,
    whyNotHeard: 'Жалпы мәселе',
  }),
  act('record-decision', { itemId: ids.otherItemId, outcome: 'NOTED', reason: 'Бекітілсін' }),
  act('record-hearing', {
    itemId: `${ids.sittingId}-I02`,
    heard: 'Асхана туралы ақпарат тыңдалды.',
    parentsPresent: false,
    whyNotHeard: 'Жалпы мәселе',
  }),
  act('record-decision', {
    itemId: `${ids.sittingId}-I02`,
    outcome: 'NOTED',
    resolution: 'Ас мәзірі мектеп сайтында жарияланып тұрсын.',
  }),
  act('record-hearing', {
    itemId: ids.agencyItemId,
    heard: 'Органның хаты қаралды.',
    parentsPresent: false,
    whyNotHeard: 'Хабарласу мүмкін болмады',
  }),
  act('record-decision', { itemId: ids.agencyItemId, outcome: 'REFUSE', reason: 'Негіз расталмады' }),
];
