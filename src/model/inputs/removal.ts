// What is asked when a child is removed (¶23), a plan is gone on with (¶16), a card is brought in from paper, and information is passed on (¶24).
import * as z from 'zod/mini';
import { CHANNELS, GROUNDS, PLAN_RESULTS, REMOVAL_BASES, TRANSFER_ANSWERS, TRANSFER_PARTS } from '../codes';
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
  yesNo,
} from '../scalars';

/** T20 A responsible person asks that the child be removed; papers that are not here yet are added by applying again. */
export const ApplyForRemoval = z.object({
  cardId: recordId(idPattern('card')),
  appliedOn: date(),
  /** Whose application it is; absent: the person's own. */
  appliedBy: z.optional(z.nullable(recordId(idPattern('staff')))),
  basis: oneOf(REMOVAL_BASES),
  /** Day of the class teacher's positive characteristic, or of the joint one. */
  teacherOn: optionalDate(),
  psychologistOn: optionalDate(),
  joint: z._default(yesNo(), false),
  /** The document of an objective reason, and its day. */
  paper: optionalText(300),
  paperOn: optionalDate(),
  note: optionalText(2000),
});

export const WithdrawRemoval = z.object({
  cardId: recordId(idPattern('card')),
  withdrawnOn: date(),
  reason: prose(1000),
});

/** T18 The next plan begins with the measures of the one before that are not finished. */
export const RenewPlan = z.object({
  planId: recordId(idPattern('plan')),
  from: dayAhead(),
  to: dayAhead(),
  result: oneOf(PLAN_RESULTS),
  assessment: prose(4000),
  assessedOn: date(),
  carry: z._default(z.array(recordId(idPattern('measure'))).check(z.maxLength(60, 'too-many')), []),
});

/** A pupil who is on the register on paper already. */
export const BringInCard = z
  .object({
    pupilId: recordId(idPattern('pupil')),
    placedOn: date(),
    minutesNo: line(30),
    grounds: someOf(GROUNDS).check(z.minLength(1, 'required')),
    /** The number of the paper register; empty: the next one. */
    registerNumber: optionalText(30),
    /** The paper plan's period; both empty when there is none yet. */
    planFrom: optionalDayAhead(),
    planTo: optionalDayAhead(),
  })
  .check(
    beside((input) => !input.planFrom || Boolean(input.planTo), { error: 'required', path: ['planTo'] }),
    beside((input) => !input.planTo || Boolean(input.planFrom), { error: 'required', path: ['planFrom'] }),
  );

/** T23 What another school is told, and by which way. */
export const PrepareTransfer = z
  .object({
    cardId: recordId(idPattern('card')),
    toSchool: line(300),
    leftOn: dayAhead(),
    /** Of the education department, where the school's way leads through it. */
    through: optionalText(300),
    parts: someOf(TRANSFER_PARTS).check(z.minLength(1, 'required')),
    workDone: optionalText(4000),
    results: optionalText(4000),
    contact: optionalText(300),
    withIin: z._default(yesNo(), false),
  })
  .check(
    beside((input) => !input.parts.includes('WORK_DONE') || input.workDone !== '', {
      error: 'required',
      path: ['workDone'],
    }),
    beside((input) => !input.parts.includes('RESULTS') || input.results !== '', {
      error: 'required',
      path: ['results'],
    }),
    beside((input) => !input.parts.includes('CONTACT') || input.contact !== '', {
      error: 'required',
      path: ['contact'],
    }),
  );

export const SendTransfer = z.object({
  transferId: recordId(idPattern('transfer')),
  sentOn: date(),
  channel: oneOf(CHANNELS),
  outgoingNo: optionalText(60),
});

/** It came to the other side, and was accepted or sent back. */
export const AnswerTransfer = z
  .object({
    transferId: recordId(idPattern('transfer')),
    receivedOn: date(),
    answer: z.optional(z.nullable(oneOf(TRANSFER_ANSWERS))),
    answeredOn: optionalDate(),
    note: optionalText(1000),
  })
  .check(
    beside((input) => !input.answer || Boolean(input.answeredOn), {
      error: 'required',
      path: ['answeredOn'],
    }),
    beside((input) => input.answer !== 'RETURNED' || input.note !== '', {
      error: 'required',
      path: ['note'],
    }),
  );
