// A short code of the facts a paper was filled with: kept with the paper, so that a later change of them is seen and named.
/** Parts of a paper that change apart from each other; the letter stands in the code. */
export type ContentPart =
  /** Number, day, place and times of the sitting, titles of its questions. */
  | 's'
  /** Who led, wrote, came, did not come, was invited. */
  | 'p'
  /** Whom the questions concern and what was heard. */
  | 'h'
  /** Votes, decisions, grounds, who is told. */
  | 'd'
  /** Departures from the order. */
  | 'r'
  /** The pupil, the family and the head. */
  | 'f'
  /** Number, period and situation of the plan. */
  | 'n'
  /** Measures of the plan. */
  | 'm'
  /** A paper whose facts are not told apart. */
  | 'c';

/** The code of what a paper says: `part-digest` for each part, a space between. */
export const contentCode = (parts: Partial<Record<ContentPart, unknown>>): string =>
  Object.entries(parts)
    .map(([part, facts]) => `${part}-${digestOf(JSON.stringify(facts))}`)
    .join(' ');

/** The parts in which two codes differ; none when the older one is empty (a paper from before codes were kept). */
export function changedParts(before: string, now: string): ContentPart[] {
  if (before === '') return [];
  const known = before.split(' ');
  return now
    .split(' ')
    .filter((part) => !known.includes(part))
    .map((part) => part.charAt(0) as ContentPart);
}

/** FNV-1a over UTF-16 code units, in base 36: tells a change from none, proves nothing. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
