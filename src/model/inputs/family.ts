// What is asked about the family: contacts and facts (¶9, ¶18, ¶21), and the submission to the commission (¶21).
import * as z from 'zod/mini';
import {
  CHANNELS,
  CONTACT_PURPOSES,
  CONTACT_RESULTS,
  DATA_ANSWERS,
  EVIDENCE,
  INVITE_WAYS,
  PARENT_FACTS,
  SUBMISSION_KINDS,
} from '../codes';
import { idPattern } from '../record-id';
import { beside, date, line, oneOf, optionalDate, optionalText, prose, recordId, someOf } from '../scalars';

const someone = () => z.optional(z.nullable(recordId(idPattern('staff'))));

/** The school got in touch with the family, or tried to; a fact of ¶21 names the paper that shows it. */
export const RecordContact = z
  .object({
    cardId: recordId(idPattern('card')),
    on: date(),
    /** Absent: the person who writes it down. */
    by: someone(),
    way: oneOf(INVITE_WAYS),
    purpose: oneOf(CONTACT_PURPOSES),
    result: oneOf(CONTACT_RESULTS),
    whom: optionalText(200),
    note: optionalText(2000),
    witness1: someone(),
    witness2: someone(),
    fact: z.optional(z.nullable(oneOf(PARENT_FACTS))),
    record: optionalText(300),
  })
  .check(
    beside((input) => !input.fact || input.record !== '', { error: 'required', path: ['record'] }),
    beside((input) => ['NOT_REACHED', 'NO_ANSWER'].includes(input.result) || input.whom !== '', {
      error: 'required',
      path: ['whom'],
    }),
  );

/** A contact was entered by mistake: it stays, with the reason, and counts for nothing. */
export const AnnulContact = z.object({ contactId: recordId(idPattern('contact')), reason: prose(1000) });

/** A parent asks what is held about the child: a member of the family, or somebody who is not in the list yet. */
export const RecordDataRequest = z
  .object({
    cardId: recordId(idPattern('card')),
    askedOn: date(),
    parentId: z.optional(z.nullable(recordId(idPattern('parent')))),
    whom: optionalText(200),
    way: z.optional(z.nullable(oneOf(INVITE_WAYS))),
    /** The paper by which it was checked who asks; '' while it was not. */
    kinship: optionalText(300),
    note: optionalText(1000),
  })
  .check(
    beside((input) => Boolean(input.parentId) || input.whom !== '', { error: 'required', path: ['whom'] }),
  );

/** It was checked who asks; what is held was given to the parent, or not given, and why. */
export const AnswerDataRequest = z
  .object({
    requestId: recordId(idPattern('contact')),
    answer: oneOf(DATA_ANSWERS),
    on: date(),
    way: z.optional(z.nullable(oneOf(INVITE_WAYS))),
    /** Whoever was not in the list of the family when asking, and is now. */
    parentId: z.optional(z.nullable(recordId(idPattern('parent')))),
    kinship: optionalText(300),
    reason: optionalText(1000),
  })
  .check(
    beside((input) => input.answer !== 'GIVEN' || Boolean(input.way), { error: 'choose', path: ['way'] }),
    beside((input) => input.answer !== 'CHECKED' || input.kinship !== '', {
      error: 'required',
      path: ['kinship'],
    }),
    beside((input) => input.answer !== 'REFUSED' || input.reason !== '', {
      error: 'required',
      path: ['reason'],
    }),
  );

/** T19 The administration's submission to the commission is prepared (¶21). */
export const PrepareSubmission = z.object({
  cardId: recordId(idPattern('card')),
  /** Given: the one prepared before, as long as it was not sent. */
  submissionId: z.optional(z.nullable(recordId(idPattern('submission')))),
  kind: oneOf(SUBMISSION_KINDS),
  preparedOn: date(),
  toWhom: line(300),
  refusedId: z.optional(z.nullable(recordId(idPattern('contact')))),
  inactionId: z.optional(z.nullable(recordId(idPattern('contact')))),
  actWhat: optionalText(1000),
  actOn: optionalDate(),
  actSource: optionalText(300),
  gist: optionalText(),
  /** What goes with it; absent: the list for its kind, as far as it is on record. */
  evidence: z.optional(someOf(EVIDENCE)),
  signedBy: someone(),
  signedBasis: optionalText(300),
  /** The head takes it on without a fact that ¶21 names. */
  headInsists: z._default(z.boolean(), false),
});

export const SendSubmission = z.object({
  submissionId: recordId(idPattern('submission')),
  sentOn: date(),
  channel: oneOf(CHANNELS),
  outgoingNo: optionalText(60),
});

/** What the commission answered. */
export const AnswerSubmission = z.object({
  submissionId: recordId(idPattern('submission')),
  answeredOn: date(),
  answerNo: optionalText(60),
  answer: prose(2000),
});
