// The small checked values every form and every table is made of; a refusal's message is the end of a text key.
import * as z from 'zod/mini';
import type { CalendarDate } from './calendar-date';

z.config({ jitless: true });

/** Characters that change how text reads without being seen: controls, bidirectional marks, breaks and blanks without width, lone surrogates. Joiners of letters and signs (U+200C, U+200D) belong to writing. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** True when every character of the text can be seen and stored as it is. */
export const isClean = (value: string): boolean => !UNSEEN.test(value);

const cleanText = (min: number, max: number) =>
  z
    .string('required')
    .check(
      z.trim(),
      z.minLength(min, 'required'),
      z.maxLength(max, 'too-long'),
      z.refine(isClean, 'unseen-characters'),
    );

/** One line a person must type, at most `max` characters (default 200). */
export const line = (max = 200) => cleanText(1, max);
/** Several lines a person must type, at most `max` characters (default 6 000; a cell holds 50 000). */
export const prose = (max = 6000) => cleanText(1, max);
/** A text that may be empty, but not absent. */
export const anyText = (max: number) => cleanText(0, max);
/** A line or lines that may be left empty; absent and blank are both ''. */
export const optionalText = (max = 6000) => z._default(cleanText(0, max), '');

const calendarDate = () =>
  z.pipe(
    z.iso.date('bad-date'),
    z.transform((value) => value as CalendarDate),
  );
const pastDays = new WeakSet<object>();
/** Whether a schema reads the day of something that has happened. */
export const isPastDay = (schema: object): boolean => pastDays.has(schema);

/** A calendar date `yyyy-MM-dd` of something that has happened; 31 February is refused, and by every command a day that has not come. */
export const date = () => {
  const schema = calendarDate();
  pastDays.add(schema);
  return schema;
};
export const optionalDate = () => z.optional(z.nullable(date()));
/** A calendar date that may lie ahead: a term, a plan's days, what is called for a day. */
export const dayAhead = () => calendarDate();
export const optionalDayAhead = () => z.optional(z.nullable(dayAhead()));
/** Time of day `HH:mm`. */
export const time = () => z.string('required').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time'));
export const optionalTime = () => z.optional(z.nullable(time()));
export const yesNo = () => z.boolean('choose');
/** A count from 0 to `max`. */
export const count = (max = 9999) =>
  z.int('bad-number').check(z.gte(0, 'bad-number'), z.lte(max, 'bad-number'));

/** One of the given codes. */
export const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, 'choose');
/** Several of the given codes, each once. */
export const someOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.array(z.enum(codes, 'choose')).check(z.refine((list) => new Set(list).size === list.length, 'repeated'));

/** The id of a record, in the fixed-width form of {@link ./record-id}. */
export const recordId = (pattern: RegExp) => {
  const schema = z.string('choose').check(z.regex(pattern, 'unknown-record'));
  patterns.set(schema, pattern);
  return schema;
};
const patterns = new WeakMap<object, RegExp>();
/** The form of the ids that a schema of {@link recordId} reads. */
export const patternOf = (schema: object): RegExp | undefined => patterns.get(schema);

/**
 * A field that others of the same input ask for: said beside whatever else is wrong with the input. `ok` may meet an
 * input of which only some fields could be read.
 */
export const beside = <T>(ok: (input: T) => boolean, said: { error: string; path: string[] }) =>
  z.refine<T>(
    (input) => {
      try {
        return ok(input);
      } catch {
        return true;
      }
    },
    { ...said, when: ({ value }) => typeof value === 'object' && value !== null },
  );
