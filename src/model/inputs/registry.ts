// What is asked of the registry: a period, a page of it, an addressee; the list of the police that is compared and not kept; a deviation the head accepts.
import * as z from 'zod/mini';
import { idPattern } from '../record-id';
import { date, line, oneOf, optionalText, recordId } from '../scalars';

/** Whom a summary is for; the school's own view hides nothing. */
export const ADDRESSEES = ['SCHOOL', 'DEPARTMENT', 'COUNCIL', 'OTHERS'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

const page = () => z.optional(z.int('bad-number').check(z.gte(1, 'bad-number'), z.lte(999, 'bad-number')));
const paragraph = () => z.optional(z.string('choose').check(z.regex(/^(\d{1,2}|annex-1)$/, 'choose')));
const LAST_BEFORE_FIRST = { error: 'dates-order', path: ['to'] };

export const AskPeriod = z
  .object({ from: date(), to: date(), page: page() })
  .check(z.refine(({ from, to }) => from <= to, LAST_BEFORE_FIRST));
export const AskSummary = z
  .object({ from: date(), to: date(), addressee: oneOf(ADDRESSEES) })
  .check(z.refine(({ from, to }) => from <= to, LAST_BEFORE_FIRST));
export const AskByParagraph = z
  .object({ from: date(), to: date(), paragraph: paragraph(), page: page() })
  .check(z.refine(({ from, to }) => from <= to, LAST_BEFORE_FIRST));

/** Where the next stretch of the journal begins: lines before it, hash of the last of them, rows that they wrote. */
export const AskJournalCheck = z.object({
  after: z.int('bad-number').check(z.gte(0, 'bad-number')),
  hash: z.string('required').check(z.regex(/^([0-9a-f]{64})?$/, 'required')),
  met: z.optional(z.array(z.string('required').check(z.maxLength(80, 'too-long')))),
});

/** Lines of the inspector's list, as they were pasted: surname with initials and the date of birth. */
export const AskReconciliation = z.object({ list: optionalText(20000) });

/** The comparison was made with the inspector: the day and the counts are kept, never the list. */
export const RecordReconciliation = z.object({
  comparedOn: date(),
  list: optionalText(20000),
  withWhom: line(200),
});

/** The head takes note of a deviation and its reason. */
export const AcceptDeviation = z.object({ deviationId: recordId(idPattern('deviation')) });
