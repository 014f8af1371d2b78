// What is asked and told of the journals of numbers.
import * as z from 'zod/mini';
import { JOURNALS, RESETS } from '../number-pattern';
import { idPattern } from '../record-id';
import { count, date, line, oneOf, optionalText, prose, recordId, someOf } from '../scalars';

/** Kinds of papers that a school may number although they are of no record with a number. */
export const NUMBERED_PAPERS = ['D13', 'D14', 'D21', 'D27', 'D30', 'D32', 'D34'] as const;

/** How a journal writes its numbers from now on, and which comes next. */
export const SaveNumbering = z.object({
  journal: oneOf(JOURNALS),
  /** '' – the numbers are typed from the paper journal. */
  pattern: optionalText(40),
  index: optionalText(20),
  resets: oneOf(RESETS),
  next: count(99999).check(z.gte(1, 'bad-number')),
  /** Kinds of papers without a record of their own that take a number here when they are made. */
  papers: z._default(someOf(NUMBERED_PAPERS), []),
});

/** A number that was given and is not used, or was spoilt in the paper journal. */
export const AnnulNumber = z.object({
  journal: oneOf(JOURNALS),
  number: line(60),
  /** The day it was given. */
  on: date(),
  reason: prose(500),
  /** The paper that took it when it was made. */
  documentId: z.optional(z.nullable(recordId(idPattern('document')))),
});

/** A paper without a record of its own gets this number; '' – the next of the school's pattern. */
export const NumberPaper = z.object({
  documentId: recordId(idPattern('document')),
  number: optionalText(60),
  on: date(),
});

const page = () => z.optional(z.int('bad-number').check(z.gte(1, 'bad-number'), z.lte(999, 'bad-number')));

/** One journal of a period. */
export const AskNumberJournal = z
  .object({ journal: oneOf(JOURNALS), from: date(), to: date(), page: page() })
  .check(z.refine(({ from, to }) => from <= to, { error: 'dates-order', path: ['to'] }));
