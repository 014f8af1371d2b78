// Every granting and refusing example of the order, run; and nothing a rule can say goes without one.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ORDER_TEXTS } from '../../src/text/order-texts';
import { EXAMPLES, outcome } from './examples/all';

const HERE = join(__dirname, 'examples');
const refused = EXAMPLES.filter(({ kind }) => kind === 'refusing');

describe('examples of the order', () => {
  it.each(EXAMPLES.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    expect(outcome(example)).toEqual(example.expected);
  });

  it('have a title of their own each', () => {
    const titles = EXAMPLES.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('are all listed', () => {
    const listed = readFileSync(join(HERE, 'all.ts'), 'utf8');
    const files = readdirSync(HERE).filter((file) => !['all.ts', 'example.ts'].includes(file));
    expect(files.filter((file) => !listed.includes(`'./${file.replace('.ts', '')}'`))).toEqual([]);
  });

  it('refuse for every reason a rule can give', () => {
    const said = new Set<string>(refused.flatMap(({ find }) => find().map(({ message }) => message.key)));
    const reasons = Object.keys(ORDER_TEXTS).filter((key) => /^order\.(p\d\d|exit)\./.test(key));
    expect(reasons.filter((key) => !said.has(key))).toEqual([]);
  });
});
