// What is asked when a card goes another way than to a decision: returned, ended, annulled, begun anew (T09, T10, T24, T26).
import * as z from 'zod/mini';
import { CARD_ENDS, GROUNDS } from '../codes';
import { idPattern } from '../record-id';
import { date, oneOf, optionalDate, optionalText, prose, recordId, someOf } from '../scalars';

/** Ends before a decision that are no mistake. */
export const CLOSE_KINDS = CARD_ENDS.slice(0, 3) as unknown as readonly [
  'NOT_CONFIRMED',
  'WITHDRAWN',
  'LEFT_SCHOOL',
];

/** T09 The deputy sends the materials back to be completed. */
export const ReturnMaterials = z.object({
  cardId: recordId(idPattern('card')),
  returnedOn: date(),
  reason: prose(1000),
});

/** T10 and its like: the card ends without a decision of the council. */
export const CloseCard = z.object({
  cardId: recordId(idPattern('card')),
  kind: oneOf(CLOSE_KINDS),
  endedOn: date(),
  reason: prose(2000),
});

/** T24 An entry made by mistake; after a decision the correction stands in minutes. */
export const AnnulCard = z.object({
  cardId: recordId(idPattern('card')),
  reason: prose(2000),
  minutesNo: optionalText(30),
  minutesOn: optionalDate(),
});

/** T26 New grounds after the end: a new card that names the old one. */
export const ReopenCard = z.object({
  cardId: recordId(idPattern('card')),
  seen: prose(),
  grounds: z._default(someOf(GROUNDS), []),
});
