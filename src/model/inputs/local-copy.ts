// What is asked and told of the copy of the register that a school keeps on a disk of its own.
import * as z from 'zod/mini';
import { beside, count, optionalText, yesNo } from '../scalars';

/** A copy is begun: with the second spreadsheet, and why, or without. */
export const BeginLocalCopy = z
  .object({ closed: z._default(yesNo(), false), reason: optionalText(500) })
  .check(
    beside((input) => input.closed !== true || input.reason !== '', { error: 'required', path: ['reason'] }),
  );

/** It was put together: how many papers are in it and how many are not, and the SHA-256 of its list of files. */
export const FinishLocalCopy = z.object({
  papers: count(99999),
  missing: count(99999),
  digest: z.string('required').check(z.regex(/^[0-9a-f]{64}$/, 'wrong-type')),
});

/** Sheets of the register as they stand, from a row on; none named means all. */
export const AskCopiedSheets = z.object({
  sheetIds: z.optional(z.array(z.int('bad-number')).check(z.maxLength(100, 'too-many'))),
  from: z._default(count(999_999), 0),
  closed: z._default(yesNo(), false),
});
