// What is asked where few may read: restricted texts, checks of grounds, openings with a reason, sealing.
import * as z from 'zod/mini';
import { CHECK_ANSWERS, FILE_READERS, GROUNDS, KEPT_AS, type RestrictedKind } from '../codes';
import { idPattern } from '../record-id';
import { beside, count, date, oneOf, optionalText, recordId } from '../scalars';

const cardId = () => recordId(idPattern('card'));

/** Kinds that are typed in; a sealed refusal is put together from the card. */
export const TYPED_KINDS = [
  'PSYCHOLOGIST_CONCLUSION',
  'GROUND_07',
  'GROUND_10',
] as const satisfies readonly RestrictedKind[];

/** Most characters of a restricted text. */
export const LONGEST_TEXT = 20_000;

/** A restricted material is here: on paper, or its text for the second spreadsheet when the school keeps it so. */
export const RecordRestricted = z
  .object({
    cardId: cardId(),
    kind: oneOf(TYPED_KINDS),
    keptAs: oneOf(KEPT_AS),
    receivedOn: date(),
    sheets: z._default(count(500), 0),
    keptWhere: optionalText(200),
    text: optionalText(LONGEST_TEXT),
  })
  .check(
    beside((input) => input.keptAs === 'TEXT' || input.keptWhere !== '', {
      error: 'required',
      path: ['keptWhere'],
    }),
    beside((input) => input.keptAs === 'PAPER' || input.text !== '', { error: 'required', path: ['text'] }),
  );

/** A text of the second spreadsheet that no note refers to gets its note. */
export const AdoptText = z.object({
  cardId: cardId(),
  textId: recordId(/^P\d{5}-K\d{2}-[0-9a-f]{24}$/),
});

/** A restricted text or a sealed card is opened; `noteId` is empty for the sealed card. */
export const OpenClosedPart = z.object({
  cardId: cardId(),
  noteId: z.optional(z.nullable(recordId(idPattern('restricted')))),
  reason: optionalText(500),
});

/** A card's papers are put together as one file: for whom, and why when somebody else will read them. */
export const OpenCardFile = z
  .object({ cardId: cardId(), forWhom: oneOf(FILE_READERS), reason: optionalText(500) })
  .check(
    beside((input) => input.forWhom === 'SELF' || input.reason !== '', {
      error: 'required',
      path: ['reason'],
    }),
  );

/** A ground that a second person has to check is proposed. */
export const ProposeGround = z.object({ cardId: cardId(), ground: oneOf(GROUNDS) });

/** The second person's answer. */
export const CheckGround = z.object({
  checkId: recordId(idPattern('groundCheck')),
  answer: oneOf(CHECK_ANSWERS),
});

/** The texts of a refused card leave the register: to paper, or to the second spreadsheet. */
export const SealRefusal = z
  .object({
    cardId: cardId(),
    keptAs: oneOf(KEPT_AS),
    sheets: z._default(count(500), 0),
    keptWhere: optionalText(200),
  })
  .check(
    beside((input) => input.keptAs === 'TEXT' || input.keptWhere !== '', {
      error: 'required',
      path: ['keptWhere'],
    }),
  );
