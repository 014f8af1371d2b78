// What is asked and told of the copy of the register that a school keeps on a disk of its own.
import * as z from 'zod/mini';
import { beside, count, optionalText, yesNo } from '../scalars';

/** A copy is begun: with the second spreadsheet, and why, or without. */
export const BeginLocalCopy = z
  .object({ closed: z._default(yesNo(), false), reason: optionalText(500) })
  .check(
    beside((input) => input.closed !== true || input.reason !== '', { error: 'required', path: ['reason'] }),
  );

/** School years a school may have papers of. */
const MOST_YEARS = 100;

/** It was put together: how many papers are in it, of which school years, which of these could not be had; how many rows of the journal's telling were not in the sheets; the SHA-256 of its list of files. */
export const FinishLocalCopy = z.object({
  papers: count(99999),
  years: z._default(
    z
      .array(z.string().check(z.regex(/^\d{4}-\d{4}$/, 'wrong-type')))
      .check(z.maxLength(MOST_YEARS, 'too-many')),
    [],
  ),
  unread: z._default(z.array(z.string()).check(z.maxLength(99999, 'too-many')), []),
  lost: z._default(count(999_999), 0),
  digest: z.string('required').check(z.regex(/^[0-9a-f]{64}$/, 'wrong-type')),
});

/** Sheets of the register as they stand, from a row on; none named means all. */
export const AskCopiedSheets = z.object({
  sheetIds: z.optional(z.array(z.int('bad-number')).check(z.maxLength(100, 'too-many'))),
  from: z._default(count(999_999), 0),
  closed: z._default(yesNo(), false),
});
