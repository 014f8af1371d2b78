// The path: years later closed cards expire by an act of the school. Nothing comes after it.
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const yearsLater: Chapter = (ids) => [
  act(
    'expire-cards',
    { cardIds: [`${ids.comerId}-K01`], actNo: '1', actOn: '2029-11-05', basis: 'Сақтау мерзімі өтті.' },
    PEOPLE.head,
    ['2029-11-05', '10:00'],
  ),
];
