// Granting and refusing examples of the order: each names its paragraphs and invariants, and is run wherever it is listed.

import { type Finding, findingWords, type Timing } from '../../../src/order/verdict';

export interface Example {
  readonly kind: 'granting' | 'refusing';
  /** '9', 'annex-1', 'I-06'. */
  readonly tags: readonly string[];
  /** Begins with the tags as people read them: «¶9 I-06 refuses: …». */
  readonly title: string;
  /** What comes out, one line a finding: «rule severity field»; nothing for a granting example. */
  readonly expected: readonly string[];
  find(): readonly Finding[];
}

const registered: Example[] = [];

/** Every example, in the order written down. */
export const EXAMPLES: readonly Example[] = registered;

function register(
  kind: Example['kind'],
  tags: string,
  title: string,
  expected: readonly string[],
  find: Example['find'],
): void {
  const verb = kind === 'granting' ? 'grants' : 'refuses';
  const names = tags.split(' ').map((tag) => (/^\d+$/.test(tag) ? `¶${tag}` : tag));
  registered.push({
    kind,
    tags: tags.split(' '),
    title: `${names.join(' ')} ${verb}: ${title}`,
    expected,
    find,
  });
}

/** An example in which a rule has nothing to say. Tags as in '9 I-06'. */
export function granting(tags: string, title: string, find: Example['find']): void {
  register('granting', tags, title, [], find);
}

/** An example in which a rule finds exactly this: «rule severity field», one or several. */
export function refusing(
  tags: string,
  title: string,
  expected: string | readonly string[],
  find: Example['find'],
): void {
  register('refusing', tags, title, typeof expected === 'string' ? [expected] : expected, find);
}

/** A hard rule both ways: stops the act ahead, and is a deviation of what has happened. Expected: «rule field». */
export function refusingBothWays(
  tags: string,
  title: string,
  expected: string,
  find: (timing: Timing) => readonly Finding[],
): void {
  const [rule, field] = expected.split(' ');
  const as = (severity: string) => [rule, severity, field].filter((part) => part !== undefined).join(' ');
  refusing(tags, `${title}, ahead`, as('block'), () => find('ahead'));
  refusing(tags, `${title}, as it happened`, as('deviation'), () => find('happened'));
}

/** The findings of an example in short; throws when one has no words, or its paragraph or invariant is not among the tags. */
export function outcome({ tags, title, find }: Example): string[] {
  return find().map((finding) => {
    const { kk, ru } = findingWords(finding);
    if (kk === '' || ru === '') throw new Error(`${finding.rule} has no words`);
    const invariant = /^I-\d\d/.exec(finding.rule)?.[0];
    for (const tag of [String(finding.paragraph), ...(invariant ? [invariant] : [])]) {
      if (!tags.includes(tag))
        throw new Error(`«${title}» finds ${finding.rule} of ${tag}, which it does not name`);
    }
    return [finding.rule, finding.severity, finding.field].filter((part) => part !== undefined).join(' ');
  });
}
