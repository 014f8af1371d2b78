// What is asked when a child is referred (¶4), an agency writes (¶11) and the first information is gathered (¶12).
import * as z from 'zod/mini';
import { AGENCIES, GROUNDS, RELATIONS, SITUATIONS } from '../codes';
import { idPattern } from '../record-id';
import {
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
    z.refine((input) => input.parentsTold || input.parentsNotToldWhy !== '', {
      error: 'required',
      path: ['parentsNotToldWhy'],
    }),
  );

/** T01 A letter of an agency about one or several pupils (¶11). */
export const ReceiveAgencyInformation = z.object({
  agency: oneOf(AGENCIES),
  sender: line(),
  letterNo: optionalText(60),
  letterDate: optionalDate(),
  receivedOn: date(),
  receivedAt: optionalTime(),
  pupilIds: z
    .array(recordId(idPattern('pupil')))
    .check(z.minLength(1, 'required'), z.maxLength(20, 'too-many')),
  situation: oneOf(SITUATIONS),
  gist: prose(),
});

/** T04 The incoming number is given (¶11: one working day for an agency's letter). */
export const RegisterReferral = z.object({
  cardId: recordId(idPattern('card')),
  registeredOn: date(),
  /** The number from the paper journal; empty: the next one is taken. */
  number: optionalText(30),
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
