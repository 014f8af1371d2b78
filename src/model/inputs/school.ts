// What is asked about the school itself: people, calendar, settings, papers.
import * as z from 'zod/mini';
import { CALENDAR_KINDS, CALENDAR_WEEKS, LANGUAGES, PAPERS, ROLES } from '../codes';
import { idPattern } from '../record-id';
import {
  anyText,
  beside,
  count,
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

/** A pupil typed by hand, and the parents' names if known. */
export const SavePupil = z.object({
  pupilId: z.optional(z.nullable(recordId(idPattern('pupil')))),
  lastName: line(80),
  firstName: line(80),
  patronymic: optionalText(80),
  bornOn: optionalDate(),
  grade: count(12),
  classLetter: line(1),
  iin: optionalText(20),
  language: oneOf(LANGUAGES),
  /** Said when another pupil has the same name and, as far as known, the same day of birth. */
  another: z._default(yesNo(), false),
});

/** A pupil has left the school, or has come back. */
export const PupilLeft = z
  .object({
    pupilId: recordId(idPattern('pupil')),
    back: z._default(yesNo(), false),
    on: date(),
    whereTo: optionalText(200),
  })
  .check(beside((input) => input.back || input.whereTo !== '', { error: 'required', path: ['whereTo'] }));

/** A member of staff and what the person may do here. */
export const SaveStaff = z.object({
  staffId: z.optional(z.nullable(recordId(idPattern('staff')))),
  lastName: line(80),
  firstName: line(80),
  patronymic: optionalText(80),
  position: line(200),
  /** The position in Russian, for papers in Russian. */
  positionRu: optionalText(200),
  email: z._default(
    z
      .string()
      .check(
        z.trim(),
        z.toLowerCase(),
        z.regex(/^$|^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'bad-email'),
      ),
    '',
  ),
  roles: someOf(ROLES),
  classOf: optionalText(10),
  active: z._default(yesNo(), true),
});

/** A day off, a moved or a worked day of the school's calendar. */
export const SaveCalendarDay = z.object({
  date: dayAhead(),
  /** The last of several days; absent: one day. */
  to: optionalDayAhead(),
  kind: oneOf(CALENDAR_KINDS),
  week: oneOf(CALENDAR_WEEKS),
  name: line(200),
});

/** Settings by key; unknown keys are refused by the command. */
export const ChangeSettings = z.object({
  values: z.record(z.string(), z.union([anyText(2000), z.number(), z.boolean()])),
});

/** Makes or resumes the Google Doc of a reserved paper. */
/** A paper of a reserved row, or a kind of paper about a subject in a language, whose row is reserved first. */
export const MakePaper = z
  .object({
    documentId: z.optional(recordId(idPattern('document'))),
    kind: z.optional(oneOf(PAPERS)),
    subjectId: z.optional(recordId(/^[PSWTNGYE]\d{3,5}(-[0-9A-Z]{2,6})*$/)),
    language: z.optional(oneOf(LANGUAGES)),
    /** A draft is made anew as its next edition: the facts have changed since. */
    again: z._default(z.boolean(), false),
  })
  .check(
    ...(['kind', 'subjectId', 'language'] as const).map((field) =>
      beside(
        (input: { documentId?: string; kind?: string; subjectId?: string; language?: string }) =>
          Boolean(input.documentId ?? input[field]),
        {
          error: 'choose',
          path: [field],
        },
      ),
    ),
  );

/** The next version of a signed paper, and why. */
export const RenewPaper = z.object({ documentId: recordId(idPattern('document')), reason: prose(1000) });

/** A paper was signed in ink: by whom and when. */
export const MarkSigned = z.object({
  documentId: recordId(idPattern('document')),
  signedOn: date(),
  signers: z.array(line(200)).check(z.minLength(1, 'required'), z.maxLength(10, 'too-many')),
});
