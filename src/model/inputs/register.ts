// What is asked when the register itself is put in order: a wrong fact, cards whose time to be kept is over.
import * as z from 'zod/mini';
import { idPattern } from '../record-id';
import { date, line, prose, recordId, yesNo } from '../scalars';

/** A typed fact of a card that was wrong, and what is right; the value as the form types it, a date as yyyy-MM-dd. */
export const CorrectCardFact = z.object({
  cardId: recordId(idPattern('card')),
  /** Table and id, `Letters/P00031-K01-E01`. */
  record: z.string('choose').check(z.regex(/^[A-Z][A-Za-z]+\/P\d{5}-K\d{2}(-[A-Z0-9-]+)?$/, 'choose')),
  field: z.string('choose').check(z.regex(/^[a-z][A-Za-z]+$/, 'choose')),
  value: prose(6000),
  reason: prose(1000),
});

/** So many cards one portion of an act names. */
export const EXPIRY_CARDS = 5;

/** Minutes whose every child has expired: kept or destroyed, by an act of the school. */
export const SettleMinutes = z.object({
  sittingIds: z
    .array(recordId(idPattern('sitting')))
    .check(z.minLength(1, 'required'), z.maxLength(EXPIRY_CARDS, 'too-many')),
  /** They are kept by the school's list of files; otherwise destroyed. */
  kept: yesNo(),
  actNo: line(60),
  actOn: date(),
  basis: prose(1000),
});

/** Closed cards expire by an act of the school, in portions: `expiryId` is the act this portion belongs to. */
export const ExpireCards = z.object({
  expiryId: z.optional(z.nullable(recordId(idPattern('expiry')))),
  cardIds: z
    .array(recordId(idPattern('card')))
    .check(z.minLength(1, 'required'), z.maxLength(EXPIRY_CARDS, 'too-many')),
  actNo: line(60),
  actOn: date(),
  basis: prose(1000),
});
