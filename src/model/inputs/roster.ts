// What is asked when lists come in whole: pupils, families and staff from a file, a new school year, who is not in the list.
import * as z from 'zod/mini';
import { RELATIONS, ROSTER_KINDS } from '../codes';
import { idPattern } from '../record-id';
import { count, date, line, oneOf, optionalText, prose, recordId, yesNo } from '../scalars';
import { SavePupil, SaveStaff } from './school';

/** So many rows of a file are taken in by one act; a row may bring its pupil's parents with it. */
export const SHEET_ROWS = 100;
/** So many rows of a file are looked at by one question. */
export const CHECK_ROWS = 500;
/** So many pupils go up a grade by one act. */
export const YEAR_ROWS = 150;

/** Two years that follow one another, 'yyyy-yyyy'. */
export const schoolYear = () =>
  z.string('required').check(
    z.regex(/^20\d\d-20\d\d$/, 'bad-year'),
    z.refine((year: string) => Number(year.slice(5)) === Number(year.slice(0, 4)) + 1, 'bad-year'),
  );

const pupilId = () => recordId(idPattern('pupil'));

/** A member of the family as a row of a list names one. */
export const RosterParent = z.object({
  lastName: line(80),
  firstName: line(80),
  patronymic: optionalText(80),
  relation: oneOf(RELATIONS),
  phone: optionalText(30),
});

/** A pupil of a list: the fields are those of the form. `pupilId`: who it was found to be. */
export const RosterPupil = z.object({
  line: count(99_999),
  pupilId: z.optional(z.nullable(pupilId())),
  pupil: z.optional(SavePupil),
  parents: z._default(z.array(RosterParent).check(z.maxLength(4, 'too-many')), []),
});

/** A member of staff of a list; roles that open cards are given by the form alone. */
export const RosterStaff = z.object({
  line: count(99_999),
  staffId: z.optional(z.nullable(recordId(idPattern('staff')))),
  person: SaveStaff,
});

/** One sheet of a list: it is taken in whole or not at all. */
export const ImportRoster = z.object({
  kind: oneOf(ROSTER_KINDS.slice(0, 3) as unknown as readonly ['PUPILS', 'PARENTS', 'STAFF']),
  /** The import this sheet goes on with; absent for the first sheet. */
  importId: z.optional(z.nullable(recordId(idPattern('import')))),
  file: line(200),
  /** SHA-256 of the file, so that an import that was cut off is known again. */
  fileMark: z.string('required').check(z.regex(/^[0-9a-f]{64}$/, 'required')),
  schoolYear: schoolYear(),
  /** The list names every pupil of the school: who is not in it is asked about. */
  whole: z._default(yesNo(), false),
  /** The file says in which language each pupil learns. */
  withLanguage: z._default(yesNo(), false),
  rowsInFile: count(99_999),
  refused: count(99_999),
  pupils: z._default(z.array(RosterPupil).check(z.maxLength(SHEET_ROWS, 'too-many')), []),
  staff: z._default(z.array(RosterStaff).check(z.maxLength(SHEET_ROWS, 'too-many')), []),
  /** Pupils of the list about whom nothing changes. */
  here: z._default(z.array(pupilId()).check(z.maxLength(20_000, 'too-many')), []),
  last: z._default(yesNo(), false),
});

/** Rows of a file as they will be taken in, to be looked at; what is wrong with one is said of it alone. */
export const CheckRoster = z.object({
  kind: oneOf(ROSTER_KINDS.slice(0, 3) as unknown as readonly ['PUPILS', 'PARENTS', 'STAFF']),
  schoolYear: schoolYear(),
  withLanguage: z._default(yesNo(), false),
  rows: z.array(z.transform((row: unknown) => row)).check(z.maxLength(CHECK_ROWS, 'too-many')),
});

/** A registered pupil who is not in the list does learn here. */
export const PupilIsHere = z.object({
  importId: recordId(idPattern('import')),
  pupilId: pupilId(),
  reason: prose(1000),
});

/** Grades go up, the last grade leaves; `pupilIds` is a portion of those the preview named. */
export const StartSchoolYear = z.object({
  schoolYear: schoolYear(),
  runId: z.optional(z.nullable(recordId(idPattern('import')))),
  pupilIds: z._default(z.array(pupilId()).check(z.maxLength(YEAR_ROWS, 'too-many')), []),
  /** They stay a year in their grade. */
  stay: z._default(z.array(pupilId()).check(z.maxLength(YEAR_ROWS, 'too-many')), []),
  /** They have left the school meanwhile. */
  left: z._default(z.array(pupilId()).check(z.maxLength(YEAR_ROWS, 'too-many')), []),
  leftOn: date(),
  leftStaff: z._default(z.array(recordId(idPattern('staff'))).check(z.maxLength(100, 'too-many')), []),
  last: z._default(yesNo(), false),
});
