// Every mistake of a template or its data is found before the first call, has a stable code and a place.
import { describe, expect, it } from '@jest/globals';
import { compile } from '../../../src/documents/engine/fill-template';
import { codesOf, planned, problemsOf } from './filled';
import { type BoxSpec, documentOf, p } from './sample-document';

const codes = (body: BoxSpec, data: unknown = {}, options = {}) => codesOf(documentOf(body), data, options);
const table = (...rows: string[][]) => ({ rows: rows.map((row) => row.map((cell) => [cell])) });
const picture = { text: '', element: { inlineObjectElement: { inlineObjectId: 'i.0' } } };

describe('tags that cannot be read', () => {
  it.each([
    ['{{name', 'UNCLOSED_TAG'],
    ['{{! note', 'UNCLOSED_TAG'],
    ['{{{name}}', 'UNCLOSED_TAG'],
    ['{{}}', 'BAD_EXPRESSION'],
    ['{{a b c', 'UNCLOSED_TAG'],
    ['{{a=.}}', 'BAD_EXPRESSION'],
    ['{{> part}}', 'BAD_EXPRESSION'],
    ['{{name}}\u0301', 'BAD_EXPRESSION'],
    ['{{#> part}}', 'BAD_EXPRESSION'],
    ['{{{{raw}}}}', 'BAD_EXPRESSION'],
    ['{{* deco}}', 'BAD_EXPRESSION'],
    ['{{~name}}', 'BAD_EXPRESSION'],
    ['{{^name}}', 'BAD_EXPRESSION'],
    ['{{"text"}}', 'BAD_EXPRESSION'],
    ['{{#if}}x{{/if}}', 'BAD_EXPRESSION'],
    ['{{#if a as |b|}}x{{/if}}', 'BAD_EXPRESSION'],
    ['{{#each a scope="col"}}x{{/each}}', 'BAD_EXPRESSION'],
    ['{{a.__proto__.b}}', 'FORBIDDEN_NAME'],
    ['{{constructor}}', 'FORBIDDEN_NAME'],
    ['{{#with a.constructor}}x{{/with}}', 'FORBIDDEN_NAME'],
    ['{{#section}}x{{/section}}', 'UNKNOWN_BLOCK'],
    ['{{upper name}}', 'UNKNOWN_HELPER'],
    ['{{toString name}}', 'UNKNOWN_HELPER'],
    ['{{#if (eq a b)}}x{{/if}}', 'UNKNOWN_HELPER'],
    ['x{{/if}}', 'UNEXPECTED_CLOSE'],
    ['{{else}}', 'UNEXPECTED_ELSE'],
    ['{{#if a}}{{else}}{{else}}{{/if}}', 'UNEXPECTED_ELSE'],
    ['{{#if a}}x{{/each}}', 'MISMATCH'],
    ['{{#if a}}x', 'UNCLOSED_BLOCK'],
    ['{{#each a scope="row"}}x{{/each}}', 'NOT_IN_TABLE'],
  ])('%s is %s', (text, code) => {
    expect(codes([text])).toEqual([code]);
  });

  it('a picture inside a tag', () => {
    const [problem] = problemsOf(documentOf([{ runs: [{ text: '{{na' }, picture, { text: 'me}}' }] }]));
    expect([problem?.code, problem?.facts.reason]).toEqual(['BAD_EXPRESSION', 'OBJECT_INSIDE']);
  });

  it('an unclosed tag does not swallow the next one', () => {
    expect(problemsOf(documentOf(['{{name {{other}} {{bad=.}}'])).map((one) => one.code)).toEqual([
      'UNCLOSED_TAG',
      'BAD_EXPRESSION',
    ]);
  });

  it.each([
    ['blocks in one another', '{{#if a}}', '{{/if}}'],
    ['branches of one block', '{{else if a}}', ''],
  ])('%s go a hundred deep, and 8 000 are refused without falling over', (_, open, close) => {
    const [before, after] = close === '' ? ['{{#if a}}', '{{/if}}'] : ['', ''];
    const deep = (n: number) => `${before}${open.repeat(n)}x${close.repeat(n)}${after}`;
    expect(planned(documentOf([deep(99)]), { a: true }).requests.length).toBeGreaterThan(0);
    expect(codes([deep(8_000)], { a: true })).toEqual(['TOO_DEEP']);
  });

  it('one missing close reports only itself', () => {
    expect(codes(['{{#each a}}{{#if b}}{{/each}}'])).toEqual(['MISMATCH']);
  });
});

describe('blocks that cannot be placed', () => {
  it.each<[string, BoxSpec, string]>([
    ['a block from text into a table', ['{{#if a}}', table(['x{{/if}}']), ''], 'CROSSES_TABLE'],
    [
      'a block from one table into another',
      [table(['{{#if a}}', 'x']), '', table(['x', '{{/if}}']), ''],
      'CROSSES_TABLE',
    ],
    ['an else in another cell', [table(['{{#if a}}', '{{else}}', '{{/if}}']), ''], 'ELSE_IN_ROWS'],
    ['a table in a loop', ['{{#each a}}', table(['x']), '{{/each}}', ''], 'TABLE_IN_LOOP'],
    [
      'a table in a repeated row',
      [{ rows: [[['{{#each a}}'], [table(['x']), '{{/each}}']]] }, ''],
      'TABLE_IN_LOOP',
    ],
    [
      'a picture in a loop',
      [{ runs: [{ text: '{{#each a}}' }, picture, { text: '{{/each}}' }] }],
      'OBJECT_IN_LOOP',
    ],
    [
      'a picture in a repeated row',
      [{ rows: [[['{{#each a}}'], [{ runs: [picture, { text: '{{/each}}' }] }]]] }, ''],
      'OBJECT_IN_LOOP',
    ],
    [
      'a tag beside the loop in its row',
      [table(['{{x}}', '{{#each a}}', '{{/each}}']), ''],
      'OUTSIDE_ROW_LOOP',
    ],
    [
      'a tag after the loop in its row',
      [table(['{{#each a}}', '{{/each}}', '{{x}}']), ''],
      'OUTSIDE_ROW_LOOP',
    ],
    [
      'two loops over one row',
      [table(['{{#each a}}', '{{/each}}{{#each b}}', '{{/each}}']), ''],
      'ROWS_OVERLAP',
    ],
    [
      'a numbered paragraph in a repeated row',
      [{ rows: [[[{ ...p('{{#each a}}'), bullet: { listId: 'l' } }], ['{{/each}}']]] }, ''],
      'LIST_IN_LOOP',
    ],
    [
      'bullets and plain text in one loop',
      ['{{#each a}}', 'x', { ...p('y'), bullet: { listId: 'l' } }, '{{/each}}'],
      'LIST_IN_LOOP',
    ],
    [
      'rows joined by a vertical merge',
      [
        {
          rows: [
            [{ box: ['{{#each a}}'], style: { rowSpan: 2 } }, ['x{{/each}}']],
            [[''], ['y']],
          ],
        },
        '',
      ],
      'ROWSPAN_IN_LOOP',
    ],
  ])('%s', (_name, body, code) => {
    expect(codes(body)).toEqual([code]);
  });
});

describe('documents that cannot be edited', () => {
  it('V102 an open suggestion in the template, inserted or of style', () => {
    const inserted = { runs: [{ text: 'a ' }, { text: '{{name}}', suggestedInsertionIds: ['s.1'] }] };
    expect(codes(['x', inserted])).toEqual(['OPEN_SUGGESTION']);
    const document = documentOf(['x', '{{name}}']);
    Object.assign(document.tabs![0]!.documentTab!.body!.content![1]!.paragraph!, {
      suggestedParagraphStyleChanges: { 's.1': { paragraphStyle: {} } },
    });
    expect(codesOf(document)).toEqual(['OPEN_SUGGESTION']);
  });

  it('V103 a view without suggestions, whose indexes are not for editing', () => {
    expect(codesOf({ ...documentOf(['x']), suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' })).toEqual([
      'NOT_EDITABLE_VIEW',
    ]);
  });

  it('text whose length differs from its indexes', () => {
    const document = documentOf(['{{name}}']);
    document.tabs![0]!.documentTab!.body!.content![1]!.paragraph!.elements![0]!.textRun!.content = 'x\n';
    expect(codesOf(document)).toContain('MISALIGNED');
  });

  it('A5 a document read without its tabs is our own mistake', () => {
    expect(() => compile({})).toThrow('includeTabsContent');
  });
});

describe('data that does not fit', () => {
  it('a missing field is refused when asked to be strict', () => {
    expect(codes(['{{a.b}}{{#each c}}x{{/each}}{{#if d}}y{{/if}}'], {}, { strict: true })).toEqual([
      'MISSING',
      'MISSING',
    ]);
    expect(planned(documentOf(['{{a.b}}']), {}).warnings.map((one) => one.code)).toEqual(['MISSING']);
  });

  it('an object or a list where text belongs, text where a list belongs', () => {
    const data = { a: {}, b: [1], c: 'text' };
    expect(codes(['{{a}}', '{{b}}', '{{#each c}}x{{/each}}', '{{lines a}}'], data)).toEqual([
      'NOT_TEXT',
      'NOT_TEXT',
      'NOT_A_LIST',
      'NOT_TEXT',
    ]);
  });

  it('a helper that throws', () => {
    const helpers = {
      day: () => {
        throw new Error('no date');
      },
    };
    const [problem] = problemsOf(documentOf(['{{day a}}']), {}, { helpers });
    expect([problem?.code, problem?.facts]).toEqual(['HELPER_FAILED', { name: 'day', reason: 'no date' }]);
  });
});

describe('reports', () => {
  it('twenty mistakes are shown at once, in the order of the document', () => {
    const body = Array.from({ length: 20 }, (_, i) => `Line ${i}: {{#nothing${i}}}x{{/nothing${i}}}`);
    const problems = problemsOf(documentOf(body));
    expect(problems.map((one) => one.facts.name)).toEqual(
      Array.from({ length: 20 }, (_, i) => `nothing${i}`),
    );
  });

  it('names tab, segment, table, row, column and paragraph, with 25 characters on either side', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
    const [problem] = problemsOf(
      documentOf(
        { body: ['x'] },
        {
          title: 'Екінші',
          body: ['', table(['a', 'b'], ['c', '']), ''],
          footers: { 'kix.f': ['', { rows: [[['x'], ['first', `${long}{{bad=.}}${long}`]]] }, ''] },
        },
      ),
    );
    expect(problem).toEqual({
      code: 'BAD_EXPRESSION',
      facts: { reason: 'SYNTAX' },
      excerpt: `${long.slice(-25)}{{bad=.}}${long.slice(0, 25)}`,
      place: {
        tabId: 't.1',
        tab: 'Екінші',
        segment: 'footer',
        segmentId: 'kix.f',
        table: 1,
        row: 1,
        column: 2,
        paragraph: 2,
        index: 65,
      },
    });
  });
});
