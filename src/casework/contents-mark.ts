// What an act asked for, as a mark kept beside its outcome: the same id with other contents is another act and is never answered as done.
import { canonicalJson } from '../model/canonical-json';

/** Sixteen hexadecimal digits of SHA-256: enough to tell acts apart. */
const digestOf = (sha256: (text: string) => string, value: unknown): string =>
  sha256(canonicalJson(value)).slice(0, 16);

/** The mark of a command with its input as the schema read it, and of the reasons given: «input.reasons». */
export const contentsMark = (
  sha256: (text: string) => string,
  command: string,
  input: unknown,
  reasons: Readonly<Record<string, string>> = {},
): string =>
  [
    digestOf(sha256, [command, input]),
    ...(Object.keys(reasons).length > 0 ? [digestOf(sha256, reasons)] : []),
  ].join('.');

/**
 * Whether a call asks for what was written under its id. A page that was opened anew has lost the reasons and gives
 * none; an act written by an earlier release ('') has no mark to be told by.
 */
export function sameContents(written: string, asked: string): boolean {
  const [input, reasons] = written.split('.');
  const [askedInput, askedReasons] = asked.split('.');
  return written === '' || (input === askedInput && (askedReasons === undefined || askedReasons === reasons));
}
