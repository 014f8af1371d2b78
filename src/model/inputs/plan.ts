// What is asked to write, approve and hand over the individual plan (¶16, ¶18, ¶19, Annex 1).
import * as z from 'zod/mini';
import { HELP_KINDS, INVITE_WAYS, PARENT_ANSWERS, REPEATS } from '../codes';
import { idPattern } from '../record-id';
import {
  beside,
  date,
  dayAhead,
  line,
  oneOf,
  optionalDate,
  optionalDayAhead,
  optionalText,
  prose,
  recordId,
  someOf,
} from '../scalars';

/** One row of Annex 1's table. */
export const PlanMeasure = z.object({
  measureId: z.optional(z.nullable(recordId(idPattern('measure')))),
  /** Of the catalogue of ¶18; empty for the school's own measure. */
  kind: z.optional(z.nullable(oneOf(HELP_KINDS))),
  name: line(300),
  responsible: z._default(z.array(recordId(idPattern('staff'))).check(z.maxLength(5, 'too-many')), []),
  /** Name, post, organisation of a responsible person outside the school. */
  outsider: optionalText(300),
  volume: optionalText(300),
  /** A draft may lack it; approval asks for it (¶19). */
  dueOn: optionalDayAhead(),
  indicator: optionalText(300),
  /** Done again every week or month until `dueOn`. */
  repeat: z.optional(z.nullable(oneOf(REPEATS))),
});

/** A draft of the plan: may be incomplete; approval looks at completeness. */
export const SavePlan = z.object({
  cardId: recordId(idPattern('card')),
  planId: z.optional(z.nullable(recordId(idPattern('plan')))),
  from: dayAhead(),
  to: dayAhead(),
  /** As long as the description of the primary information it is taken from. */
  situation: optionalText(),
  address: optionalText(300),
  registeredAddress: optionalText(300),
  notNeeded: z._default(someOf(HELP_KINDS), []),
  measures: z._default(z.array(PlanMeasure).check(z.maxLength(60, 'too-many')), []),
});

/** T15 The head approves (¶16, Annex 1). */
export const ApprovePlan = z.object({
  planId: recordId(idPattern('plan')),
  approvedOn: date(),
  /** Whoever enters it in the head's place says who saw the signature on the paper, and when. */
  signatureSeenBy: optionalText(200),
  signatureSeenOn: optionalDate(),
});

/** The head gives a plan back for correction. */
export const ReturnPlan = z.object({
  planId: recordId(idPattern('plan')),
  /** Absent: today. */
  returnedOn: optionalDate(),
  reason: prose(1000),
});

/** T16 One copy to the parents (¶18): the closed list of answers, each with its own next step. */
export const HandPlanCopy = z
  .object({
    planId: recordId(idPattern('plan')),
    answeredOn: date(),
    answer: oneOf(PARENT_ANSWERS),
    who: optionalText(200),
    note: optionalText(1000),
    witness1: z.optional(z.nullable(recordId(idPattern('staff')))),
    witness2: z.optional(z.nullable(recordId(idPattern('staff')))),
    /** How the family was reached; absent: the copy was handed over. */
    way: z.optional(z.nullable(oneOf(INVITE_WAYS))),
    /** Measures the parents did not agree to. */
    notAgreed: z._default(z.array(recordId(idPattern('measure'))).check(z.maxLength(60, 'too-many')), []),
    pupilOpinion: optionalText(2000),
  })
  .check(
    beside((input) => input.answer === 'NOT_REACHED' || input.who !== '', {
      error: 'required',
      path: ['who'],
    }),
    beside((input) => input.answer !== 'PARTLY' || input.notAgreed.length > 0, {
      error: 'choose',
      path: ['notAgreed'],
    }),
  );

/** An approved plan is opened again to mend or change it. */
export const ReopenPlan = z.object({ planId: recordId(idPattern('plan')), reason: prose(1000) });
