// What is asked while materials are gathered (¶13, ¶14) and the deputy makes the submission (¶4).
import * as z from 'zod/mini';
import { CHANNELS, GROUNDS, MATERIALS, PROOFS } from '../codes';
import { idPattern } from '../record-id';
import {
  beside,
  count,
  date,
  line,
  oneOf,
  optionalDate,
  optionalDayAhead,
  optionalText,
  prose,
  recordId,
  someOf,
} from '../scalars';

/** A material was asked of somebody. */
export const RequestMaterial = z.object({
  cardId: recordId(idPattern('card')),
  kind: oneOf(MATERIALS),
  askedOf: recordId(idPattern('staff')),
  askedOn: date(),
  wantedBy: optionalDayAhead(),
});

/** A material is here, on paper: date, sheets, where it is kept (restricted text is not typed in). */
export const ReceiveMaterial = z.object({
  cardId: recordId(idPattern('card')),
  kind: oneOf(MATERIALS),
  receivedOn: date(),
  sheets: count(500),
  keptWhere: line(200),
  from: z.optional(z.nullable(recordId(idPattern('staff')))),
  note: optionalText(500),
});

/** The class teacher's characteristic, in the words of whoever it was asked of; the signed paper of it is received apart. */
export const WriteCharacteristic = z.object({
  materialId: recordId(idPattern('material')),
  text: prose(),
});

/** T08 The materials are handed to the deputy (¶14). */
export const HandToDeputy = z.object({ cardId: recordId(idPattern('card')), handedOn: date() });

/** T11 The deputy's submission to the council (¶4). */
export const SubmitToCouncil = z.object({
  cardId: recordId(idPattern('card')),
  submittedOn: date(),
  grounds: z._default(someOf(GROUNDS), []),
  note: optionalText(2000),
});

/** ¶20 An agency that wrote was told of the decision; told again when nothing proves that it came. */
export const NotifyAgency = z
  .object({
    cardId: recordId(idPattern('card')),
    /** The letter it answers; absent: the first one that waits for its notice. */
    referralId: z.optional(z.nullable(recordId(idPattern('referral')))),
    toldOn: date(),
    channel: oneOf(CHANNELS),
    outgoingNo: optionalText(60),
    /** Further cooperation: with whom, and when next. */
    contact: optionalText(300),
    nextOn: optionalDayAhead(),
    proof: z.optional(z.nullable(oneOf(PROOFS))),
    proofOn: optionalDate(),
    proofWho: optionalText(200),
  })
  .check(beside((input) => !input.proof || Boolean(input.proofOn), { error: 'required', path: ['proofOn'] }));

/** What shows that the notice came (¶20). */
export const ProveNotice = z.object({
  letterId: recordId(idPattern('letter')),
  proof: oneOf(PROOFS),
  proofOn: date(),
  proofWho: optionalText(200),
});

/** ¶20 Further cooperation: what came of a contact, and when the next one is; empty ends it. */
export const KeepContact = z.object({
  letterId: recordId(idPattern('letter')),
  contactedOn: date(),
  note: prose(2000),
  contact: optionalText(300),
  nextOn: optionalDayAhead(),
});
