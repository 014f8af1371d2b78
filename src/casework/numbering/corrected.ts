// A number that is put right on its record: the new one stands once in its journal, the old one is not given again.
import type { CalendarDate } from '../../model/calendar-date';
import { type Journal, seqIn } from '../../model/number-pattern';
import type { FieldProblem } from '../command';
import type { Desk } from '../desk';
import { takenProblem } from './give';
import { annul, holderOf, numbersIn } from './journals';
import { goOn, numberingOf } from './numbering';

/** Where a correctable number stands: its journal, and the field of its day. */
const NUMBERS: Readonly<Record<string, readonly [Journal, string]>> = {
  'Letters.outgoingNo': ['OUTGOING', 'sentOn'],
  'Referrals.number': ['INCOMING', 'registeredOn'],
  'Cards.number': ['INCOMING', 'registeredOn'],
  'Cards.registerNumber': ['REGISTER', 'decidedOn'],
};

/** The journal of a correctable field, `Letters.outgoingNo`; undefined for one that is no number. */
export const journalOfField = (field: string): Journal | undefined => NUMBERS[field]?.[0];

/** Keeps the journal in step with a corrected number; what stands against it, if anything. Needs the journal's columns. */
export function correctedNumber(
  desk: Desk,
  field: string,
  record: Record<string, unknown>,
  number: string,
  reason: string,
): FieldProblem | undefined {
  const [journal, dayField] = NUMBERS[field] ?? [];
  if (!journal || !dayField || typeof record[dayField] !== 'string') return undefined;
  const on = record[dayField] as CalendarDate;
  const before = numbersIn(desk, journal).filter(
    (given) => given.number === record[field.split('.')[1] ?? ''],
  );
  // The same fact stands on the card and on its referrals and letters.
  const own = before.filter((given) => given.on === on);
  const kind = own[0]?.kind ?? '';
  const holder = holderOf(desk, journal, { number, on, kind, of: own.map(({ of }) => of) });
  if (holder) return takenProblem('value', holder);
  goOn(desk, journal, number, on);
  const old = String(record[field.split('.')[1] ?? '']);
  if (before.length === own.length && seqIn(numberingOf(desk, journal), old, on) !== undefined)
    annul(desk, { journal, number: old, on, kind, reason });
  return undefined;
}
