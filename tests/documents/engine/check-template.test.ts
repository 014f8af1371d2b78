// The check of a template: every mistake at once, fields the paper does not have, what an example and an empty paper bring up.
import { describe, expect, it } from '@jest/globals';
import { checkTemplate, fieldsOf } from '../../../src/documents/engine/fill-template';
import { emptyData, exampleData, printedPaths } from '../../../src/documents/engine/known-fields';
import { type BoxSpec, documentOf } from './sample-document';

const KNOWN = ['school.place', 'pupil', 'items[].title', 'items[].heard[].gist', 'notes[]'];
const check = (body: BoxSpec, footers?: Record<string, BoxSpec>) =>
  checkTemplate(documentOf({ body, ...(footers ? { footers } : {}) }), KNOWN, (path) => `‹${path}›`);
const codes = (body: BoxSpec) => check(body).problems.map(({ code }) => code);
const table = (...rows: string[][]) => ({ rows: rows.map((row) => row.map((cell) => [cell])) });

describe('the check of a template', () => {
  it('shows twenty different mistakes at once, in the order of the document, each with its place and text', () => {
    const lines = [
      '{{school.naem}}',
      '{{pupil',
      '{{}}',
      '{{> part}}',
      '{{~pupil}}',
      '{{^pupil}}',
      '{{"text"}}',
      '{{pupil.__proto__}}',
      '{{#section}}x{{/section}}',
      '{{upper pupil}}',
      'x{{/if}}',
      '{{else}}',
      '{{#if pupil}}x{{/each}}',
      '{{#each items scope="row"}}x{{/each}}',
      '{{#each items}}{{titel}}{{/each}}',
      '{{#each items}}{{#each heard}}{{gits}}{{/each}}{{/each}}',
      '{{#if pupil}}{{else}}{{nobody}}{{/if}}',
      '{{items.0.title}}',
      '{{#with schol}}{{place}}{{/with}}',
      '{{#if pupil}}x',
    ];
    const { problems } = check(lines);
    expect(problems.map(({ place }) => place.paragraph)).toEqual(
      [...problems.map(({ place }) => place.paragraph)].sort((a, b) => a - b),
    );
    expect([...new Set(problems.map(({ place }) => place.paragraph))]).toHaveLength(20);
    for (const { place, excerpt } of problems) expect(lines[place.paragraph - 1]).toContain(excerpt.trim());
  });

  it('finds a field the paper does not have where no example would print it', () => {
    expect(codes(['{{#if pupil}}{{#unless pupil}}{{nobody}}{{/unless}}{{/if}}'])).toEqual(['MISSING']);
    expect(check(['{{school.place}}'], { f1: ['{{school.plase}}'] }).problems).toMatchObject([
      { code: 'MISSING', facts: { path: 'school.plase' }, place: { segment: 'footer' } },
    ]);
  });

  it('finds a list printed as text and a text repeated as a list', () => {
    expect(codes(['{{items}}'])).toEqual(['NOT_TEXT']);
    expect(codes(['{{#each pupil}}x{{/each}}'])).toEqual(['NOT_A_LIST']);
    expect(
      codes(['{{#each items}}{{title}}{{/each}} {{items.length}} {{#each notes}}{{this}}{{/each}}']),
    ).toEqual([]);
  });

  it('finds an open suggestion, and a block that crosses a table', () => {
    const suggested = { runs: [{ text: 'Оқушы {{pupil}}', suggestedInsertionIds: ['s1'] }] };
    expect(codes([suggested])).toEqual(['OPEN_SUGGESTION']);
    expect(codes(['{{#if pupil}}', table(['x{{/if}}', 'y'])])).toContain('CROSSES_TABLE');
  });

  it('has nothing against quotes, angle brackets, an emoji and a literal tag', () => {
    expect(codes(['«Мектеп» <b>"№ 8"</b> 👩‍🏫 \\{{pupil}} {{pupil}} ‘…’'])).toEqual([]);
  });

  it('names the known fields that are asked for, through blocks and conditions', () => {
    const { used } = check(['{{#if school.place}}{{/if}}{{#each items}}{{title}} {{../pupil}}{{/each}}']);
    expect(used).toEqual(['school.place', 'pupil', 'items[].title', 'items[].heard[].gist']);
  });

  it('makes an example with one item to a list, and an empty paper with none', () => {
    expect(exampleData(KNOWN, (path) => path)).toEqual({
      school: { place: 'school.place' },
      pupil: 'pupil',
      items: [{ title: 'items[].title', heard: [{ gist: 'items[].heard[].gist' }] }],
      notes: ['notes[]'],
    });
    expect(emptyData(KNOWN)).toEqual({ school: { place: '' }, pupil: '', items: [], notes: [] });
  });

  it('takes the values a shipped template prints for the fields there are', () => {
    const found = fieldsOf(
      documentOf([
        '{{#if school.place}}{{school.place}}{{/if}}{{#each items}}{{title}}{{/each}}{{lines notes}}',
      ]),
    );
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect(printedPaths(found.fields)).toEqual(['school.place', 'items[].title', 'notes[]']);
  });
});
