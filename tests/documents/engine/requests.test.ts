// The requests themselves: how many, in what order, and the styles they say.
import { describe, expect, it } from '@jest/globals';
import type { RequestJson } from '../../../local/google/docs/json';
import { compile, fieldsOf, fill } from '../../../src/documents/engine/fill-template';
import { applyRequests } from '../../local/google/docs/apply';
import { filled, planned, READINGS } from './filled';
import { type BoxSpec, bodyOf, documentOf, NORMAL, p } from './sample-document';

const requestsOf = (body: BoxSpec, data: unknown) => planned(documentOf(body), data).requests;
const kinds = (body: BoxSpec, data: unknown) =>
  requestsOf(body, data).map((request) => Object.keys(request)[0]);

describe('how many requests', () => {
  it('a scalar tag is two, an empty one is one', () => {
    expect(requestsOf(['To {{name}}.'], { name: 'Ә' })).toEqual([
      { insertText: { location: { tabId: 't.0', index: 12 }, text: 'Ә' } },
      { deleteContentRange: { range: { tabId: 't.0', startIndex: 4, endIndex: 12 } } },
    ]);
    expect(kinds(['{{name}}'], { name: '' })).toEqual(['deleteContentRange']);
  });

  it('a template without tags is none', () => {
    expect(requestsOf(['text', { rows: [[['x']]] }, ''], {})).toEqual([]);
  });

  it('a header names its segment', () => {
    const document = documentOf({ body: [''], headers: { 'kix.h': ['{{a}}'] } });
    expect(planned(document, { a: 'x' }).requests[0]).toEqual({
      insertText: { location: { tabId: 't.0', segmentId: 'kix.h', index: 5 }, text: 'x' },
    });
  });

  it('each further row of a loop is one row and one text per cell', () => {
    const body: BoxSpec = [{ rows: [[['{{#each l}}{{a}}'], ['{{b}}'], ['{{c}}{{/each}}']]] }, ''];
    const count = (n: number) =>
      requestsOf(body, { l: Array.from({ length: n }, () => ({ a: 1, b: 2, c: 3 })) }).length;
    const [one, two, ten, hundred] = [count(1), count(2), count(10), count(100)] as const;
    expect(ten - two).toBe(8 * 4);
    expect(hundred - ten).toBe(90 * 4);
    // The second item also pays for the paragraph style of all new rows.
    expect(two - one).toBe(4 + 1);
  });

  it('an empty row loop is one request per row', () => {
    const body: BoxSpec = [
      {
        rows: [
          [['head'], ['']],
          [['{{#each l}}{{a}}'], ['{{b}}{{/each}}']],
        ],
      },
      '',
    ];
    expect(kinds(body, { l: [] })).toEqual(['deleteTableRow']);
  });

  it('a loop over paragraphs is one insertion for all further items', () => {
    const body = ['{{#each l}}', '{{this}}', '{{/each}}', 'end'];
    expect(kinds(body, { l: ['a', 'b', 'c', 'd'] })).toEqual([
      'deleteContentRange',
      'insertText',
      'deleteContentRange',
    ]);
  });

  it('works from the end to the beginning of each segment', () => {
    const { requests } = planned(documentOf(['{{a}}', '{{b}}', '{{c}}']), { a: 1, b: 2, c: 3 });
    const starts = requests.map((request) =>
      'insertText' in request
        ? request.insertText.location.index
        : 'deleteContentRange' in request
          ? request.deleteContentRange.range.startIndex
          : -1,
    );
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
  });

  it('a cut batch leaves a document that can still be finished', () => {
    const document = documentOf(['{{a}} {{b}}', '{{c}}']);
    const requests = planned(document, { a: 1, b: 2, c: 3 }).requests as RequestJson[];
    const half = applyRequests(document, requests.slice(0, 3));
    expect(bodyOf(applyRequests(half, requests.slice(3)))).toEqual(['1 2', '3']);
  });
});

describe('styles', () => {
  const heading = { namedStyleType: 'HEADING_1', direction: 'LEFT_TO_RIGHT' } as const;

  it.each(READINGS)('a surviving paragraph keeps its style when tags before it go (%o)', (readings) => {
    const body = [p('Top', heading), '{{#if a}}', p('gone', heading), '{{/if}}', p('Body {{b}}')];
    const document = filled(documentOf(body), { b: 1 }, {}, readings);
    const styles = document.tabs?.[0]?.documentTab?.body?.content
      ?.slice(1)
      .map((one) => one.paragraph?.paragraphStyle?.namedStyleType);
    expect(styles).toEqual(['HEADING_1', 'NORMAL_TEXT']);
  });

  it('says the style of a paragraph again after a deletion between different styles, and only then', () => {
    const same = kinds(['{{! x }}', 'text'], {});
    const other = kinds([p('{{! x }}', { ...heading, alignment: 'CENTER' }), p('text')], {});
    expect(same).toEqual(['deleteContentRange']);
    expect(other).toEqual(['deleteContentRange', 'updateParagraphStyle']);
  });

  it('gives a repeated line the style of the paragraph it was written in, not of the one that ends the loop', () => {
    const body = ['{{#each l}}x{{#if @first}}', p('{{/if}}{{/each}}', heading)];
    const document = filled(documentOf(body), { l: [1, 2] });
    const styles = document.tabs?.[0]?.documentTab?.body?.content
      ?.slice(1)
      .map((one) => one.paragraph?.paragraphStyle?.namedStyleType);
    expect(bodyOf(document)).toEqual(['x', 'x']);
    expect(styles).toEqual(['NORMAL_TEXT', 'NORMAL_TEXT']);
  });

  it('says one style once over neighbouring repeated lines', () => {
    const plain = { ...NORMAL, spaceAbove: { magnitude: 6, unit: 'PT' } };
    const body = ['{{#each l}}', p('{{a}}', plain), p('{{b}}', plain), 'note', '{{/each}}', 'end'];
    const l = [1, 2, 3].map((n) => ({ a: `a${n}`, b: `b${n}` }));
    // Two repeated items, each one request for its two spaced lines; and the first item's first line.
    expect(kinds(body, { l }).filter((kind) => kind === 'updateParagraphStyle')).toHaveLength(3);
    const result = filled(documentOf(body), { l }).tabs?.[0]?.documentTab?.body?.content?.slice(1);
    expect(result?.map((one) => one.paragraph?.paragraphStyle?.spaceAbove?.magnitude ?? 0)).toEqual([
      6, 6, 0, 6, 6, 0, 6, 6, 0, 0,
    ]);
  });

  it('A12 puts the link back that inserted text loses', () => {
    const link = {
      link: { url: 'https://example.org' },
      underline: true,
      foregroundColor: { color: { rgbColor: { blue: 1 } } },
    };
    const document = filled(
      documentOf([{ runs: [{ text: 'See ' }, { text: '{{site}}', style: link }, { text: '.' }] }]),
      { site: 'here' },
    );
    const run = document.tabs?.[0]?.documentTab?.body?.content?.[1]?.paragraph?.elements?.[1]?.textRun;
    expect(run).toEqual({ content: 'here', textStyle: link });
  });

  it.each(READINGS)('new rows look like their template row (%o)', (readings) => {
    const grey = {
      backgroundColor: { color: { rgbColor: { red: 0.5, green: 0.5, blue: 0.5 } } },
      paddingLeft: { magnitude: 2, unit: 'PT' },
    };
    const centred = {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      alignment: 'CENTER',
    } as const;
    const small = { fontSize: { magnitude: 9, unit: 'PT' } };
    const row = [
      { box: [p('{{#each l}}{{n}}', centred, small)], style: grey },
      {
        box: [
          {
            runs: [
              { text: '{{a}}', style: { bold: true } },
              { text: ' — {{b}}{{/each}}', style: small },
            ],
          },
        ],
        style: { contentAlignment: 'MIDDLE' },
      },
    ];
    const document = filled(
      documentOf([
        '',
        { rows: [row], rowStyles: [{ minRowHeight: { magnitude: 20, unit: 'PT' }, preventOverflow: true }] },
        '',
      ]),
      { l: [1, 2, 3].map((n) => ({ n, a: `a${n}`, b: `b${n}` })) },
      {},
      readings,
    );
    const rows = document.tabs?.[0]?.documentTab?.body?.content?.[2]?.table?.tableRows ?? [];
    const looks = rows.map((one) => ({
      row: [one.tableRowStyle?.minRowHeight?.magnitude, one.tableRowStyle?.preventOverflow],
      cells: one.tableCells?.map((cell) => [
        cell.tableCellStyle?.backgroundColor?.color ?? null,
        cell.tableCellStyle?.paddingLeft?.magnitude ?? 5,
        cell.tableCellStyle?.contentAlignment ?? 'TOP',
        cell.content?.[0]?.paragraph?.paragraphStyle?.alignment ?? 'START',
        cell.content?.[0]?.paragraph?.elements?.map((part) => part.textRun?.textStyle),
      ]),
    }));
    expect(rows).toHaveLength(3);
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[2]).toEqual(looks[0]);
  });

  it('V125 joins the cells of new rows as in the template row', () => {
    const row = [{ box: ['{{#each l}}{{this}}'], style: { columnSpan: 2 } }, [''], ['{{/each}}']];
    const document = filled(documentOf(['', { rows: [row] }, '']), { l: [1, 2, 3] });
    const rows = document.tabs?.[0]?.documentTab?.body?.content?.[2]?.table?.tableRows ?? [];
    expect(rows.map((one) => one.tableCells?.map((cell) => cell.tableCellStyle?.columnSpan))).toEqual([
      [2, 1, 1],
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect(bodyOf(document)[1]).toEqual([
      [['1'], [''], ['']],
      [['2'], [''], ['']],
      [['3'], [''], ['']],
    ]);
  });

  it('never sets a page break before a paragraph of a table or header', () => {
    const broken = {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      pageBreakBefore: true,
    } as const;
    const body: BoxSpec = [{ rows: [[[p('{{#each l}}{{this}}', broken)], ['{{/each}}']]] }, ''];
    expect(JSON.stringify(requestsOf(body, { l: [1, 2] }))).not.toContain('pageBreakBefore');
  });
});

describe('a template read once', () => {
  it('makes the same plan for document after document', () => {
    const document = documentOf(['{{name}}', { rows: [[['{{#each l}}{{this}}'], ['{{/each}}']]] }, '']);
    const compiled = compile(document);
    if (!('template' in compiled)) throw new Error('refused');
    for (const data of [
      { name: 'a', l: [1] },
      { name: 'b', l: [1, 2, 3] },
      { name: 'c', l: [] },
    ]) {
      expect(fill(compiled.template, data)).toEqual(planned(document, data));
    }
  });

  it('lists the fields it asks for, loops and parameters followed to the root', () => {
    const document = documentOf({
      body: [
        '{{pupil.name}} {{#if pupil.iin}}{{pupil.iin}}{{/if}} {{date today "long"}}',
        '{{#each family as |member|}}{{member.name}} {{../pupil.name}} {{@index}} {{@root.school}}{{#each phones}}{{this}}{{/each}}{{/each}}',
        '{{#with plan}}{{lines goals}}{{#unless ../closed}}{{term.from}}{{/unless}}{{/with}}',
        { rows: [[['{{#each measures}}{{name}}'], ['{{due}}{{/each}}']]] },
        '',
      ],
      footers: { f: ['{{number}}'] },
    });
    const result = fieldsOf(document);
    if (!('fields' in result)) throw new Error('refused');
    expect(result.fields.map(({ path, use }) => `${use} ${path}`)).toEqual([
      'text pupil.name',
      'condition pupil.iin',
      'text pupil.iin',
      'argument today',
      'list family',
      'text family[].name',
      'text school',
      'list family[].phones',
      'text family[].phones[]',
      'scope plan',
      'list plan.goals',
      'condition closed',
      'text plan.term.from',
      'list measures',
      'text measures[].name',
      'text measures[].due',
      'text number',
    ]);
  });
});
