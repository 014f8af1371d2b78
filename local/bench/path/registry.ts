// The path: the register is put in order: a fact corrected, a deviation accepted, lists compared.
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const registry: Chapter = (ids) => [
  act('correct-card-fact', {
    cardId: ids.cardId,
    record: `Cards/${ids.cardId}`,
    field: 'whereabouts',
    value: 'Теректі, Абай к., 15-үй',
    reason: 'Үй нөмірі қате.',
  }),
  act('record-reconciliation', {
    comparedOn: '2026-11-05',
    list: 'Сейітқали Н. Б. 09.05.2013',
    withWhom: 'ЮП инспекторы',
  }),
  act('accept-deviation', { deviationId: `${ids.agencyCardId}-V01` }, PEOPLE.head),
];
