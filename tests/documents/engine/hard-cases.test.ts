// The cases that broke other document engines, by name, and the everyday ones of a school's papers.
import { describe, expect, it } from '@jest/globals';
import type { PlanOptions } from '../../../src/documents/engine/fill-template';
import { filled, planned } from './filled';
import { type BoxSpec, bodyOf, documentOf, p, type Shown, shown } from './sample-document';

/** What the body shows; a body that would begin with a table gets the paragraph Docs wants before it. */
function show(body: BoxSpec, data: unknown, options: PlanOptions = {}): Shown {
  const first = body[0];
  const lead = typeof first === 'object' && 'rows' in first;
  return bodyOf(filled(documentOf(lead ? ['', ...body] : body), data, options)).slice(lead ? 1 : 0);
}

const table = (...rows: string[][]) => ({ rows: rows.map((row) => row.map((cell) => cell.split('\n'))) });
const people = {
  people: [
    { name: 'Әсел', age: 9 },
    { name: 'Ұлан', age: 10 },
  ],
};

describe('cases that broke other engines', () => {
  it('two conditions in one cell', () => {
    const body = [
      table(['{{#if a}}A{{/if}}{{#if b}}B{{/if}}'], ['{{#if a}}\nA\n{{/if}}\n{{#if b}}\nB\n{{/if}}']),
      '',
    ];
    expect(show(body, { a: true, b: true })[0]).toEqual([[['AB']], [['A', 'B']]]);
    expect(show(body, { a: false, b: true })[0]).toEqual([[['B']], [['B']]]);
    expect(show(body, { a: false, b: false })[0]).toEqual([[['']], [['']]]);
  });

  it('two loops in one row', () => {
    const body = [table(['{{#each a}}{{this}};{{/each}}', '{{#each b}}<{{this}}>{{/each}}']), ''];
    expect(show(body, { a: [1, 2], b: [3] })[0]).toEqual([[['1;2;'], ['<3>']]]);
  });

  it('nested conditions in a table', () => {
    const rows = table(['{{#if a}}', ''], ['x', '{{#if b}}y{{else}}z{{/if}}'], ['', '{{/if}}'], ['end', '']);
    expect(show([rows, ''], { a: true, b: false })[0]).toEqual([
      [['x'], ['z']],
      [['end'], ['']],
    ]);
    expect(show([rows, ''], { a: false })[0]).toEqual([[['end'], ['']]]);
  });

  it('several rows repeated', () => {
    const rows = table(
      ['№', 'head'],
      ['{{#each people}}{{@index}}', '{{name}}'],
      ['', '{{age}}{{/each}}'],
      ['all', ''],
    );
    expect(show([rows, ''], people)[0]).toEqual([
      [['№'], ['head']],
      [['0'], ['Әсел']],
      [[''], ['9']],
      [['1'], ['Ұлан']],
      [[''], ['10']],
      [['all'], ['']],
    ]);
    expect(show([rows, ''], { people: [] })[0]).toEqual([
      [['№'], ['head']],
      [['all'], ['']],
    ]);
  });

  it('opening and closing tag in one cell', () => {
    const body = [table(['{{#each people}}\n{{name}}\n{{/each}}', 'x']), ''];
    expect(show(body, people)[0]).toEqual([[['Әсел', 'Ұлан'], ['x']]]);
  });

  it('a condition on a row of a one-column table', () => {
    const body = [table(['first'], ['{{#if a scope="row"}}second{{/if}}'], ['third']), ''];
    expect(show(body, { a: true })[0]).toEqual([[['first']], [['second']], [['third']]]);
    expect(show(body, { a: false })[0]).toEqual([[['first']], [['third']]]);
  });

  it('a loop over the rows of a one-column table', () => {
    const body = [table(['{{#each people scope="row"}}{{name}}{{/each}}'], ['end']), ''];
    expect(show(body, people)[0]).toEqual([[['Әсел']], [['Ұлан']], [['end']]]);
  });

  it('a loop and a condition on one line', () => {
    const line = 'Present: {{#each people}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}.';
    expect(show([line], people)).toEqual(['Present: Әсел, Ұлан.']);
    expect(show([line], { people: [] })).toEqual(['Present: .']);
  });

  it('curly quotes, guillemets and no-break spaces typed by a word processor', () => {
    const helpers = { join: (list: unknown, by: unknown) => (list as string[]).join(by as string) };
    const body = [
      '{{join\u00A0words “; ”}}',
      '{{join words «, »}}',
      '{{join words ‘/’}}',
      '{{\u200Bname\u00A0}}',
    ];
    expect(show(body, { words: ['a', 'b'], name: 'n' }, { helpers })).toEqual(['a; b', 'a, b', 'a/b', 'n']);
  });

  it('a trailing space in a tag', () => {
    expect(
      show(['{{ name  }}{{# if a }}x{{ / if }}{{  else}}'.replace('{{  else}}', '')], { name: 'n', a: 1 }),
    ).toEqual(['nx']);
  });

  it('a tag split over runs takes the style of its last brace', () => {
    const runs = [
      { text: 'To {' },
      { text: '{na', style: { bold: true } },
      { text: 'me}}', style: { italic: true } },
      { text: '.' },
    ];
    const document = filled(documentOf([{ runs }]), { name: 'Ә' });
    const elements = document.tabs?.[0]?.documentTab?.body?.content?.[1]?.paragraph?.elements;
    expect(elements?.map((part) => [part.textRun?.content, part.textRun?.textStyle])).toEqual([
      ['To ', {}],
      ['Ә', { italic: true }],
      ['.\n', {}],
    ]);
  });

  it('values that look like tags are only text', () => {
    expect(show(['{{a}} {{b}}'], { a: '{{b}} {{#if}}', b: '{{a}}' })).toEqual(['{{b}} {{#if}} {{a}}']);
  });

  it('emoji and letters outside the basic plane', () => {
    expect(
      show(['👩‍🏫{{name}}👨‍👩‍👧 {{#each l}}😀{{this}}{{/each}}'], { name: '🧒🏽', l: ['𝔘', 'қ'] }),
    ).toEqual(['👩‍🏫🧒🏽👨‍👩‍👧 😀𝔘😀қ']);
  });

  it('a picture that is gone: its place stays, the text around it is filled', () => {
    const gone = { text: '', element: { inlineObjectElement: { inlineObjectId: 'kix.gone' } } };
    const document = documentOf([{ runs: [{ text: '{{name}} ' }, gone, { text: ' {{name}}' }] }]);
    expect(JSON.stringify(document)).not.toContain('"inlineObjects"');
    const after = filled(document, { name: 'Әсел' });
    expect(JSON.stringify(after)).toContain('kix.gone');
    expect(bodyOf(after).join('')).toMatch(/^Әсел .* ?Әсел$/);
  });

  it('a text of five pages', () => {
    const text = Array.from(
      { length: 250 },
      (_, i) => `Бала №${i} туралы ұзақ мәтін, ол бір бетке сыймайды.`,
    ).join('\n');
    expect(show(['{{text}}!'], { text })).toEqual([`${text.replace(/\n/g, '\u000B')}!`]);
    expect(show(['{{lines text}}!'], { text })).toEqual(`${text}!`.split('\n'));
  });
});

describe('what a value may hold', () => {
  it('A12 loses the characters the API strips, keeps a line break as a soft one, replaces half surrogates', () => {
    expect(show(['{{a}}'], { a: 'x\u0000\u0008\u001f\ue000\uf8ffy\r\nz\u2028\ud800!\udc00' })).toEqual([
      'xy\u000Bz\u000B\ufffd!\ufffd',
    ]);
  });

  it('prints numbers and booleans, nothing for null, and tells what was empty', () => {
    const { warnings } = planned(documentOf(['{{a}}|{{b}}|{{c}}|{{d.e}}']), { a: 0, b: false, c: null });
    expect(show(['{{a}}|{{b}}|{{c}}|{{d.e}}'], { a: 0, b: false, c: null })).toEqual(['0|false||']);
    expect(warnings.map(({ code, facts }) => [code, facts.path])).toEqual([
      ['EMPTY', 'c'],
      ['MISSING', 'd.e'],
    ]);
  });

  it('tells once of a field missing in every item', () => {
    const { warnings } = planned(documentOf(['{{#each l}}{{x}}{{/each}}']), { l: [{}, {}, {}] });
    expect(warnings).toHaveLength(1);
  });

  it('lists a list as paragraphs', () => {
    expect(show(['{{lines l}}'], { l: ['a', 2, 'c'] })).toEqual(['a', '2', 'c']);
  });

  it('never reads what an object inherits', () => {
    expect(show(['{{a.toString}}{{l.map}}{{l.length}}{{hasOwnProperty}}'], { a: {}, l: [1, 2] })).toEqual([
      '2',
    ]);
  });
});

describe('where tags may stand', () => {
  it('fills headers, footers, footnotes and every tab, child tabs too', () => {
    const document = filled(
      documentOf(
        {
          body: [
            {
              runs: [
                { text: '{{a}}' },
                { text: '', element: { footnoteReference: { footnoteId: 'n1', footnoteNumber: '1' } } },
              ],
            },
          ],
          headers: { h1: ['{{#if a}}', 'H {{a}}', '{{/if}}'] },
          footers: { f1: ['{{#each l}}{{this}} {{/each}}'] },
          footnotes: { n1: [' {{a}}'] },
          children: [{ body: ['child {{a}}'], children: [{ body: ['grandchild {{a}}'] }] }],
        },
        { body: ['second {{a}}'] },
      ),
      { a: 'Ә', l: [1, 2] },
    );
    const [first, second] = document.tabs ?? [];
    expect(bodyOf(document)).toEqual(['Ә\uFFFC']);
    expect(shown(first?.documentTab?.headers?.h1?.content)).toEqual(['H Ә']);
    expect(shown(first?.documentTab?.footers?.f1?.content)).toEqual(['1 2 ']);
    expect(shown(first?.documentTab?.footnotes?.n1?.content)).toEqual([' Ә']);
    expect(shown(first?.childTabs?.[0]?.documentTab?.body?.content)).toEqual(['child Ә']);
    expect(shown(first?.childTabs?.[0]?.childTabs?.[0]?.documentTab?.body?.content)).toEqual([
      'grandchild Ә',
    ]);
    expect(shown(second?.documentTab?.body?.content)).toEqual(['second Ә']);
  });

  it('edits no footnote whose mark goes away', () => {
    const mark = { text: '', element: { footnoteReference: { footnoteId: 'n1', footnoteNumber: '1' } } };
    const document = documentOf({
      body: [{ runs: [{ text: '{{#if a}}x' }, mark, { text: '{{/if}}y' }] }],
      footnotes: { n1: [' {{gone}}'] },
    });
    expect(bodyOf(filled(document, {}, { strict: true }))).toEqual(['y']);
  });

  it('takes a whole table with a condition around it', () => {
    const body = ['top', '{{#if a}}', table(['{{b}}', 'x']), '{{/if}}', 'end'];
    expect(show(body, { a: true, b: 1 })).toEqual(['top', [[['1'], ['x']]], 'end']);
    expect(show(body, { a: false })).toEqual(['top', 'end']);
  });

  it('A9 keeps the newline before a table and takes the one before it', () => {
    expect(show(['top', '{{! note }}', table(['x']), ''], {})).toEqual(['top', [[['x']]], '']);
    const { warnings } = planned(documentOf(['{{! note }}', table(['x']), '']), {});
    expect(show(['{{! note }}', table(['x']), ''], {})).toEqual(['', [[['x']]], '']);
    expect(warnings.map((warning) => warning.code)).toEqual(['EMPTY_PARAGRAPH']);
  });

  it('removes a table whose rows all vanish', () => {
    expect(
      show(['a', table(['{{#each l}}', ''], ['{{x}}', 'y'], ['', '{{/each}}']), 'b'], { l: [] }),
    ).toEqual(['a', 'b']);
  });

  it('repeats rows of a table inside a cell', () => {
    const inner = table(['{{#each people}}{{name}}', '{{age}}{{/each}}']);
    const body: BoxSpec = [{ rows: [[['outer'], ['', inner, '']]] }, ''];
    expect(show(body, people)[0]).toEqual([
      [
        ['outer'],
        [
          '',
          [
            [['Әсел'], ['9']],
            [['Ұлан'], ['10']],
          ],
          '',
        ],
      ],
    ]);
  });

  it('unrolls row loops within row loops', () => {
    const rows = table(
      ['{{#each classes}}', ''],
      ['{{name}}', ''],
      ['{{#each pupils as |pupil at|}}{{../name}}{{at}}', '{{pupil}}{{/each}}'],
      ['', '{{/each}}'],
    );
    const data = {
      classes: [
        { name: '5А', pupils: ['а', 'ә'] },
        { name: '6Б', pupils: [] },
        { name: '7В', pupils: ['б'] },
      ],
    };
    expect(show([rows, ''], data)[0]).toEqual([
      [['5А'], ['']],
      [['5А0'], ['а']],
      [['5А1'], ['ә']],
      [['6Б'], ['']],
      [['7В'], ['']],
      [['7В0'], ['б']],
    ]);
  });

  it('writes real paragraphs into repeated rows and repeated lines', () => {
    const l = [{ t: 'a\nb' }, { t: 'c\nd' }];
    expect(show([table(['{{#each l}}{{lines t}}', '{{t}}{{/each}}']), ''], { l })[0]).toEqual([
      [['a', 'b'], ['a\u000Bb']],
      [['c', 'd'], ['c\u000Bd']],
    ]);
    expect(show(['{{#each l}}', '- {{lines t}}', '{{/each}}', 'end'], { l })).toEqual([
      '- a',
      'b',
      '- c',
      'd',
      'end',
    ]);
  });

  it('repeats list paragraphs with their bullets', () => {
    const bullet = { listId: 'kix.list.1' };
    const item = { ...p('{{this}}'), bullet };
    const document = filled(documentOf(['top', '{{#each l}}', item, '{{/each}}', 'end']), {
      l: ['a', 'b', 'c'],
    });
    const content = document.tabs?.[0]?.documentTab?.body?.content ?? [];
    expect(bodyOf(document)).toEqual(['top', 'a', 'b', 'c', 'end']);
    expect(content.map((element) => element.paragraph?.bullet?.listId)).toEqual([
      undefined,
      undefined,
      'kix.list.1',
      'kix.list.1',
      'kix.list.1',
      undefined,
    ]);
  });

  it('calls helpers with their arguments, named ones last', () => {
    const helpers = {
      shout: (text: unknown, options: unknown) => `${text}${(options as { by: string }).by}`,
      eq: (a: unknown, b: unknown) => a === b,
      today: () => '2026-03-19',
    };
    const body = [
      '{{shout name by="!"}} {{#if (eq n 2)}}two{{else if (eq n 3)}}three{{else}}many{{/if}} {{today}}',
    ];
    expect(show(body, { name: 'Ә', n: 3 }, { helpers })).toEqual(['Ә! three 2026-03-19']);
  });
});
