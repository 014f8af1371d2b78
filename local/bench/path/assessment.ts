// The path: primary information, materials, submission to the council (¶12–¶14).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const assessment: Chapter = (ids) => [
  act('record-primary-information', {
    cardId: ids.cardId,
    whereabouts: 'Теректі, Абай к., 5-үй',
    situation: 'DIFFICULT_LIFE_SITUATION',
    description: 'Анасы кешкі ауысымда жұмыс істейді.',
    gatheredOn: '2026-11-02',
    takenPart: ['T0005', 'T0004'],
    family: [
      {
        lastName: 'Сейітқалиева',
        firstName: 'Жанар',
        patronymic: 'Қайратқызы',
        relation: 'MOTHER',
        legalRepresentative: true,
        phone: '8 701 000 00 00',
      },
    ],
  }),
  act('request-material', {
    cardId: ids.cardId,
    kind: 'CHARACTERISTIC',
    askedOf: 'T0005',
    askedOn: '2026-11-02',
    wantedBy: '2026-11-04',
  }),
  act('remind-waiting', { about: `${ids.cardId}-M03` }),
  act(
    'write-characteristic',
    {
      materialId: `${ids.cardId}-M03`,
      text: 'Үлгерімі орташа. Қазанда 14 сабақ босатты. Суретті жақсы көреді.',
    },
    PEOPLE.teacher,
  ),
  act('receive-material', {
    cardId: ids.cardId,
    kind: 'CHARACTERISTIC',
    receivedOn: '2026-11-02',
    sheets: 2,
    keptWhere: 'сейф № 1',
  }),
  act('receive-material', {
    cardId: ids.cardId,
    kind: 'PSYCHOLOGIST_CONCLUSION',
    receivedOn: '2026-11-02',
    sheets: 1,
    keptWhere: 'сейф № 1',
  }),
  act('receive-material', {
    cardId: ids.cardId,
    kind: 'PARENT_MEETING',
    receivedOn: '2026-11-02',
    sheets: 1,
    keptWhere: 'сейф № 1',
  }),
  act('receive-material', {
    cardId: ids.cardId,
    kind: 'WORK_DONE',
    receivedOn: '2026-11-02',
    sheets: 1,
    keptWhere: 'сейф № 1',
  }),
  act('hand-to-deputy', { cardId: ids.cardId, handedOn: '2026-11-02' }),
  act(
    'return-materials',
    { cardId: ids.cardId, returnedOn: '2026-11-02', reason: 'Мінездеме толық емес.' },
    PEOPLE.head,
  ),
  act('hand-to-deputy', { cardId: ids.cardId, handedOn: '2026-11-02' }),
  act('submit-to-council', { cardId: ids.cardId, submittedOn: '2026-11-02', grounds: ['05'] }, PEOPLE.deputy),
];
