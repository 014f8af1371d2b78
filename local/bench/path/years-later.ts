// The path: years later closed cards expire by an act of the school, and with the last child the minutes are decided on. Nothing comes after it.
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

const YEARS_LATER: [date: string, time: string] = ['2029-12-05', '10:00'];

export const yearsLater: Chapter = (ids) => {
  const basis = 'Сақтау мерзімі өтті.';
  const ofSitting = { cardIds: [ids.cardId, ids.agencyCardId], actNo: '2', actOn: '2029-12-05', basis };
  return [
    act(
      'annul-card',
      { cardId: ids.cardId, reason: 'Басқа оқушыға жазылған.', minutesNo: '1', minutesOn: '2026-11-05' },
      PEOPLE.head,
    ),
    act(
      'expire-cards',
      { cardIds: [`${ids.comerId}-K01`], actNo: '1', actOn: '2029-12-05', basis },
      PEOPLE.head,
      YEARS_LATER,
    ),
    act('expire-cards', ofSitting, PEOPLE.head),
    // A card with many rows takes several portions.
    ...[1, 2].map(() => act('expire-cards', { ...ofSitting, expiryId: 'E0002' }, PEOPLE.head)),
    act(
      'settle-minutes',
      { sittingIds: [ids.sittingId], kept: false, actNo: '3', actOn: '2029-12-05', basis },
      PEOPLE.head,
    ),
  ];
};
