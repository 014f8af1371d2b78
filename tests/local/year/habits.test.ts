// Everybody who answers a row of Today does something about it.
import { describe, expect, it } from '@jest/globals';
import { ANSWERS } from '../../../local/year/habits';

/** What an answer does, as it is written, without its name and what it is given. */
const body = (answer: unknown): string => String(answer).replace(/^[^{]*?\)\s*\{/s, '');

describe('the answers to rows of Today', () => {
  it('are many, and the empty one is told from them', () => {
    expect(ANSWERS.size).toBeGreaterThan(25);
    const { empty } = { async empty() {} };
    expect(body(empty)).toMatch(/^\s*\}$/);
  });

  it.each([...ANSWERS])('to %s is an act, not nothing', (_screen, answer) => {
    expect(body(answer)).toMatch(/world\b[\s\S]*\(/);
  });
});
