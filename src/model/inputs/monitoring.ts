// What is asked to write down work on a measure, to assess it, to remind of it (¶19), and for the head's control mark (¶10).
import * as z from 'zod/mini';
import { DYNAMICS, PLAN_RESULTS, PROPOSALS } from '../codes';
import { idPattern } from '../record-id';
import {
  beside,
  date,
  line,
  oneOf,
  optionalDate,
  optionalDayAhead,
  optionalText,
  recordId,
} from '../scalars';

const measureId = () => recordId(idPattern('measure'));

/** T17 Work done; with `workId` an entry is put right, after a day with the reason. */
export const RecordWork = z.object({
  measureId: measureId(),
  workId: z.optional(z.nullable(recordId(idPattern('work')))),
  doneOn: date(),
  /** Who of the staff did it; the person who writes when absent. */
  by: z.optional(z.nullable(recordId(idPattern('staff')))),
  /** Who from outside did it: their report is entered by the office. */
  outsider: optionalText(200),
  what: optionalText(1000),
  result: optionalText(1000),
  /** Any day of the week or month it counts for; of `doneOn` when absent. */
  periodOf: optionalDate(),
  /** The entry was a mistake and counts for nothing. */
  mistaken: z._default(z.boolean('choose'), false),
  reason: optionalText(500),
});

/** ¶19 A measure is finished with the assessment of the help's quality; without a day it goes on, with what is seen and proposed so far. */
export const AssessMeasure = z
  .object({
    measureId: measureId(),
    doneOn: optionalDate(),
    quality: z.optional(z.nullable(oneOf(PLAN_RESULTS))),
    note: optionalText(1000),
    dynamics: z.optional(z.nullable(oneOf(DYNAMICS))),
    proposal: z.optional(z.nullable(oneOf(PROPOSALS))),
  })
  .check(beside((input) => !input.doneOn || Boolean(input.quality), { error: 'choose', path: ['quality'] }));

export const RemindResponsible = z.object({ measureId: measureId() });

/** What may be waited for from somebody of the staff: a material, a task, a plan, a paper, or a card by the deputy. */
const WAITED_FOR = (['material', 'task', 'plan', 'document', 'card'] as const)
  .map((kind) => idPattern(kind).source)
  .join('|');

/** One letter about one thing that is waited for. */
export const RemindWaiting = z.object({ about: recordId(new RegExp(WAITED_FOR)) });

/** ¶10 The head has looked at a card. */
export const MarkControl = z
  .object({
    cardId: recordId(idPattern('card')),
    madeOn: date(),
    note: line(1000),
    nextOn: optionalDayAhead(),
    /** No next control: a day planned before is taken back. */
    noNext: z._default(z.boolean('choose'), false),
    /** By which order somebody stands in for the head. */
    basis: optionalText(300),
  })
  .check(beside((input) => !(input.noNext && input.nextOn), { error: 'not-both', path: ['noNext'] }));
