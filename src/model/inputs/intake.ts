// What is asked when a child is referred (¶4), an agency writes (¶11) and the first information is gathered (¶12).
import * as z from 'zod/mini';
import { AGENCIES, CHANNELS, GROUNDS, RELATIONS, SITUATIONS } from '../codes';
import { idPattern } from '../record-id';
import {
  beside,
  date,
  line,
  oneOf,
  optionalDate,
  optionalText,
  optionalTime,
  prose,
  recordId,
  someOf,
  yesNo,
} from '../scalars';

/** T02 A member of staff asks the school to look at a child's situation. */
export const ReferPupil = z
  .object({
    pupilId: recordId(idPattern('pupil')),
    seenOn: date(),
    seen: prose(),
    tried: optionalText(),
    parentsTold: yesNo(),
    parentsNotToldWhy: optionalText(1000),
    /** ¶22; an applicant may leave this empty, the secretary proposes, the council confirms. */
    grounds: z._default(someOf(GROUNDS), []),
  })
  .check(
    beside((input) => input.parentsTold !== false || input.parentsNotToldWhy !== '', {
      error: 'required',
      path: ['parentsNotToldWhy'],
    }),
  );

/** What every letter that comes in says of itself (¶11, ¶24); its number may be given at once. */
const letterFields = {
  sender: line(),
  letterNo: optionalText(60),
  letterDate: optionalDate(),
  receivedOn: date(),
  receivedAt: optionalTime(),
  gist: prose(),
  /** Given: the letter gets its number in the same act. */
  registeredOn: optionalDate(),
  /** The number from the paper journal; empty: the next one is taken. */
  number: optionalText(30),
};

/** T01 A letter of an agency about one or several pupils (¶11), or about nobody here. */
export const ReceiveAgencyInformation = z
  .object({
    ...letterFields,
    agency: oneOf(AGENCIES),
    pupilIds: z._default(z.array(recordId(idPattern('pupil'))).check(z.maxLength(20, 'too-many')), []),
    /** Nobody of the letter is a pupil here: no card begins, the agency gets a reply. */
    notOurs: z._default(yesNo(), false),
    situation: oneOf(SITUATIONS),
  })
  .check(
    beside((input) => input.notOurs || input.pupilIds.length > 0, {
      error: 'required',
      path: ['pupilIds'],
    }),
    beside((input) => !input.notOurs || input.pupilIds.length === 0, {
      error: 'nobody-named',
      path: ['pupilIds'],
    }),
  );

/** T03 Another school passes on what it did for a pupil who has come here (¶24). */
export const ReceiveTransferInformation = z.object({
  ...letterFields,
  pupilId: recordId(idPattern('pupil')),
});

/** The agency is told that the letter is about nobody here. */
export const ReplyNotOurs = z.object({
  incomingId: recordId(idPattern('incoming')),
  repliedOn: date(),
  outgoingNo: optionalText(60),
  channel: oneOf(CHANNELS),
  note: optionalText(1000),
});

/** T04 The incoming number is given (¶11: one working day for an agency's letter). */
export const RegisterReferral = z
  .object({
    /** The card alone: its first referral without a number. */
    cardId: z.optional(z.nullable(recordId(idPattern('card')))),
    referralId: z.optional(z.nullable(recordId(idPattern('referral')))),
    /** A letter about nobody here. */
    incomingId: z.optional(z.nullable(recordId(idPattern('incoming')))),
    registeredOn: date(),
    /** The number from the paper journal; empty: the next one is taken. */
    number: optionalText(30),
  })
  .check(
    beside((input) => Boolean(input.cardId || input.referralId || input.incomingId), {
      error: 'required',
      path: ['cardId'],
    }),
  );

/** The social pedagogue's application of ¶4, drafted from a letter. */
export const DraftApplication = z.object({
  referralId: recordId(idPattern('referral')),
  seen: prose(),
  grounds: z._default(someOf(GROUNDS), []),
  parentsTold: z._default(yesNo(), false),
});

/** One member of the family on the primary-information sheet (¶12). */
export const FamilyMember = z.object({
  parentId: z.optional(z.nullable(recordId(idPattern('parent')))),
  lastName: line(80),
  firstName: line(80),
  patronymic: optionalText(80),
  relation: oneOf(RELATIONS),
  legalRepresentative: yesNo(),
  whereabouts: optionalText(300),
  phone: optionalText(30),
});

/** T05–T06 Primary information on the pupil and the family (¶12: two working days). */
export const RecordPrimaryInformation = z.object({
  cardId: recordId(idPattern('card')),
  /** Nobody found out yet is a deviation with a reason, never invented names. */
  family: z.array(FamilyMember).check(z.maxLength(15, 'too-many')),
  whereabouts: line(300),
  situation: oneOf(SITUATIONS),
  description: prose(),
  /** Staff who took part together with the secretary. */
  takenPart: z._default(z.array(recordId(idPattern('staff'))).check(z.maxLength(10, 'too-many')), []),
  gatheredOn: date(),
});
