// A typed value that was understood, or the one thing that is wrong with it.

/** Stable id of what is wrong; its words are the text key `model.<id>`. */
export type ValueProblemId =
  | 'date.format'
  | 'date.notExisting'
  | 'date.outOfRange'
  | 'date.serial'
  | 'name.missing'
  | 'name.forbiddenCharacter'
  | 'name.wrongCharacter'
  | 'name.mixedAlphabets'
  | 'name.tooLong'
  | 'iin.digits'
  | 'iin.length'
  | 'iin.checkDigit'
  | 'iin.neverIssued'
  | 'class.format'
  | 'class.grade'
  | 'class.letter'
  | 'phone.format'
  | 'phone.length'
  | 'phone.country';

export interface ValueProblem {
  readonly id: ValueProblemId;
  /** Facts for the words; `text` is what the person typed, made safe to show. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ValueProblem };

/** The value was understood. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** The value is refused; `text` is quoted back to the person who typed it. */
export function refuse(
  id: ValueProblemId,
  text: string,
  params: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly problem: ValueProblem } {
  return { ok: false, problem: { id, params: { text: quotable(text), ...params } } };
}

const LONGEST_QUOTE = 60;

/** Text safe inside a message: control, direction-changing and broken characters become «�», long text is cut. */
function quotable(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  const characters = [...shown];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : shown;
}
