// Text and paragraph styles, bullets, page parts, named ranges, tabs (A12, A13, V115, V121).
import { describe, expect, it } from '@jest/globals';
import { assertIndexLaw } from '../../../../local/google/docs/index-law';
import type { DocumentJson, RequestJson } from '../../../../local/google/docs/json';
import { blank, bodyText, edit, insert, paragraphs, remove, table, withText } from './pages';

const restyle = (startIndex: number, endIndex: number, textStyle: object, fields: string): RequestJson => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields },
});
const reshape = (
  startIndex: number,
  endIndex: number,
  paragraphStyle: object,
  fields: string,
): RequestJson => ({
  updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle, fields },
});
const runs = (document: DocumentJson, paragraph = 0) =>
  paragraphs(document)[paragraph]?.elements?.map((one) => [one.textRun?.content, one.textRun?.textStyle]);

describe('updateTextStyle', () => {
  it('splits runs at the range and joins equals again (A4)', () => {
    const bold = edit(withText('abcdef'), [restyle(3, 5, { bold: true }, 'bold')]);
    expect(runs(bold)).toEqual([
      ['ab', {}],
      ['cd', { bold: true }],
      ['ef\n', {}],
    ]);
    expect(runs(edit(bold, [restyle(1, 7, {}, 'bold')]))).toEqual([['abcdef\n', {}]]);
  });

  it('a value that the parent has becomes inherited', () => {
    const same = restyle(1, 3, { bold: false, fontSize: { magnitude: 11, unit: 'PT' } }, 'bold,fontSize');
    expect(runs(edit(withText('ab'), [same]))).toEqual([['ab\n', {}]]);
  });

  it('V121 zero and black leave no key, colours are float32, masks take snake case and paths', () => {
    const page = edit(withText('ab'), [
      restyle(
        1,
        3,
        { foregroundColor: { color: { rgbColor: { red: 0.4980392156862745, green: 0, blue: 0 } } } },
        'foreground_color.color',
      ),
    ]);
    expect(runs(page)?.[0]).toEqual([
      'ab',
      { foregroundColor: { color: { rgbColor: { red: 0.49803922 } } } },
    ]);
  });

  it('a link is coloured, underlined and never on a newline; taking it away takes its look', () => {
    const linked = edit(withText('a\nb'), [restyle(1, 4, { link: { url: 'https://example.kz/' } }, 'link')]);
    expect(runs(linked)?.map(([text]) => text)).toEqual(['a', '\n']);
    expect(runs(linked)?.[0]?.[1]).toMatchObject({ underline: true, link: { url: 'https://example.kz/' } });
    expect(runs(linked)?.[1]?.[1]).toEqual({});
    expect(runs(edit(linked, [restyle(1, 4, {}, 'link')]))).toEqual([['a\n', {}]]);
    expect(() => edit(linked, [restyle(1, 2, { link: {} }, 'link')])).toThrow(
      'Links must include at least one type.',
    );
  });

  it('refuses a face without a name, a length without a unit, a colour out of range', () => {
    const page = withText('ab');
    expect(() => edit(page, [restyle(1, 2, { weightedFontFamily: { weight: 400 } }, '*')])).toThrow(
      'font family',
    );
    expect(() => edit(page, [restyle(1, 2, { fontSize: { magnitude: 9 } }, '*')])).toThrow('unit');
    const colour = { foregroundColor: { color: { rgbColor: { red: 255 } } } };
    expect(() => edit(page, [restyle(1, 2, colour, '*')])).toThrow('[0.0, 1.0]');
  });
});

describe('updateParagraphStyle', () => {
  it('reaches every paragraph that overlaps the range', () => {
    const page = edit(withText('one\ntwo\nthree'), [reshape(3, 6, { alignment: 'END' }, 'alignment')]);
    expect(paragraphs(page).map((one) => one.paragraphStyle?.alignment)).toEqual(['END', 'END', undefined]);
  });

  it('a named style sets the text back to it', () => {
    const page = edit(withText('Title'), [
      restyle(1, 6, { italic: true }, 'italic'),
      reshape(1, 2, { namedStyleType: 'HEADING_1' }, 'namedStyleType'),
    ]);
    expect(paragraphs(page)[0]?.paragraphStyle?.namedStyleType).toBe('HEADING_1');
    expect(runs(page)).toEqual([['Title\n', {}]]);
  });

  it('pageBreakBefore is refused in tables and headers, headingId always', () => {
    const page = edit(blank(), [table(1, 1, 1), { createHeader: { type: 'DEFAULT' } }]);
    const breaks = { pageBreakBefore: true };
    expect(() => edit(page, [reshape(5, 6, breaks, 'pageBreakBefore')])).toThrow('page break before');
    const segmentId = page.documentStyle?.defaultHeaderId ?? '';
    const inHeader: RequestJson = {
      updateParagraphStyle: {
        range: { segmentId, startIndex: 0, endIndex: 1 },
        paragraphStyle: breaks,
        fields: 'pageBreakBefore',
      },
    };
    expect(() => edit(page, [inHeader])).toThrow('page break before');
    expect(() => edit(page, [reshape(1, 2, { headingId: 'h.1' }, 'headingId')])).toThrow('read-only');
    expect(
      paragraphs(edit(page, [reshape(1, 2, breaks, 'pageBreakBefore')]))[0]?.paragraphStyle,
    ).toMatchObject(breaks);
  });
});

describe('bullets', () => {
  const bullets = (startIndex: number, endIndex: number): RequestJson => ({
    createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' },
  });

  it('A13 leading tabs become levels and go, indents are 18/36 and 36 more a level', () => {
    const page = edit(withText('a\n\tb\n\t\tc'), [bullets(1, 9)]);
    expect(bodyText(page)).toBe('a\nb\nc\n');
    expect(paragraphs(page).map((one) => one.bullet?.nestingLevel)).toEqual([undefined, 1, 2]);
    expect(paragraphs(page).map((one) => one.paragraphStyle?.indentStart?.magnitude)).toEqual([36, 72, 108]);
    expect(paragraphs(page).map((one) => one.paragraphStyle?.indentFirstLine?.magnitude)).toEqual([
      18, 54, 90,
    ]);
  });

  it('a paragraph after a list of the same preset joins it', () => {
    const page = edit(withText('a\nb'), [bullets(1, 2), bullets(3, 4)]);
    const [one, two] = paragraphs(page);
    expect(two?.bullet?.listId).toBe(one?.bullet?.listId);
    expect(Object.keys(page.lists ?? {})).toEqual([one?.bullet?.listId]);
    const plain = edit(page, [{ deleteParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } }]);
    expect(paragraphs(plain).map((paragraph) => paragraph.bullet !== undefined)).toEqual([false, true]);
  });

  it('an unknown preset is refused', () => {
    const unknown = { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } };
    expect(() => edit(withText('a'), [unknown])).toThrow('preset');
  });
});

describe('page parts', () => {
  it('A13 a second default header is refused; a deleted one leaves no id behind (V115)', () => {
    const made = edit(blank(), [
      { createHeader: { type: 'DEFAULT' } },
      { createFooter: { type: 'DEFAULT' } },
    ]);
    const headerId = made.documentStyle?.defaultHeaderId ?? '';
    expect(made.headers?.[headerId]).toMatchObject({ headerId, content: [{ endIndex: 1 }] });
    expect(() => edit(made, [{ createHeader: { type: 'DEFAULT' } }])).toThrow(
      'Invalid requests[0].createHeader: Default header already exists.',
    );
    const gone = edit(made, [{ deleteHeader: { headerId } }]);
    expect(gone.headers).toBeUndefined();
    expect(gone.documentStyle).not.toHaveProperty('defaultHeaderId');
    expect(() => edit(gone, [insert(0, 'x', headerId)])).toThrow(
      `Segment with ID ${headerId} was not found.`,
    );
  });

  it('A13 A14 a footnote begins as a space and a newline, is numbered by place, and takes no table', () => {
    const note = (index: number) => ({ createFootnote: { location: { index } } });
    const page = edit(withText('ab'), [note(3), note(2)]);
    const numbers = (document: DocumentJson) =>
      paragraphs(document)[0]?.elements?.flatMap((one) => one.footnoteReference?.footnoteNumber ?? []);
    expect(bodyText(page)).toBe('a*b*\n');
    expect(numbers(page)).toEqual(['1', '2']);
    const contents = Object.values(page.footnotes ?? {}).map((one) => one.content?.[0]?.paragraph?.elements);
    expect(contents).toEqual(Array(2).fill([{ endIndex: 2, textRun: { content: ' \n', textStyle: {} } }]));
    const [segmentId = ''] = Object.keys(page.footnotes ?? {});
    const inside = { insertTable: { location: { index: 0, segmentId }, rows: 1, columns: 1 } };
    expect(() => edit(page, [inside])).toThrow('Tables cannot be inserted inside a footnote.');
    const left = edit(page, [remove(2, 3)]);
    expect(numbers(left)).toEqual(['1']);
    expect(Object.keys(left.footnotes ?? {})).toHaveLength(1);
  });

  it('A8 no page break outside the body or in a table', () => {
    const page = edit(blank(), [table(1, 1, 1), { createHeader: { type: 'DEFAULT' } }]);
    const segmentId = page.documentStyle?.defaultHeaderId ?? '';
    expect(() => edit(page, [{ insertPageBreak: { location: { index: 5 } } }])).toThrow('table');
    expect(() => edit(page, [{ insertPageBreak: { location: { index: 0, segmentId } } }])).toThrow('header');
    const broken = edit(withText('ab'), [{ insertPageBreak: { location: { index: 2 } } }]);
    expect(bodyText(broken)).toBe('a*\nb\n');
  });

  it('a margin of the document clears that margin of its sections', () => {
    const page = blank();
    const [section] = page.body?.content ?? [];
    const marked: DocumentJson = {
      ...page,
      body: {
        content: [
          {
            ...section,
            sectionBreak: {
              sectionStyle: {
                marginTop: { magnitude: 20, unit: 'PT' },
                marginLeft: { magnitude: 30, unit: 'PT' },
              },
            },
          },
          ...(page.body?.content?.slice(1) ?? []),
        ],
      },
    };
    const request: RequestJson = {
      updateDocumentStyle: {
        documentStyle: { marginTop: { magnitude: 50, unit: 'PT' } },
        fields: 'marginTop',
      },
    };
    const after = edit(marked, [request]);
    expect(after.documentStyle?.marginTop).toEqual({ magnitude: 50, unit: 'PT' });
    expect(after.body?.content?.[0]?.sectionBreak?.sectionStyle).toEqual({
      marginLeft: { magnitude: 30, unit: 'PT' },
    });
    const readOnly = {
      updateDocumentStyle: { documentStyle: { defaultHeaderId: 'x' }, fields: 'defaultHeaderId' },
    };
    expect(() => edit(page, [readOnly])).toThrow('read-only');
  });
});

describe('named ranges', () => {
  const named = (startIndex: number, endIndex: number): RequestJson => ({
    createNamedRange: { name: 'place', range: { startIndex, endIndex } },
  });
  const ranges = (document: DocumentJson) =>
    document.namedRanges?.place?.namedRanges?.map((one) =>
      one.ranges?.map(({ startIndex, endIndex }) => [startIndex, endIndex]),
    );

  it('move with the text, shrink and vanish with it', () => {
    const page = edit(withText('abcdef'), [named(3, 5)]);
    expect(ranges(edit(page, [insert(1, 'xx')]))).toEqual([[[5, 7]]]);
    expect(ranges(edit(page, [insert(4, 'xx')]))).toEqual([[[3, 7]]]);
    expect(ranges(edit(page, [remove(1, 4)]))).toEqual([[[1, 2]]]);
    expect(ranges(edit(page, [remove(2, 6)]))).toBeUndefined();
  });

  it('an unknown id is refused, an unknown name is not, neither is', () => {
    const page = edit(withText('abc'), [named(1, 2)]);
    expect(() => edit(page, [{ deleteNamedRange: { namedRangeId: 'kix.no' } }])).toThrow('kix.no');
    expect(() => edit(page, [{ deleteNamedRange: {} }])).toThrow('ID or name for named range must be set.');
    expect(ranges(edit(page, [{ deleteNamedRange: { name: 'other' } }]))).toEqual([[[1, 2]]]);
    expect(ranges(edit(page, [{ deleteNamedRange: { name: 'place' } }]))).toBeUndefined();
  });
});

describe('the index law', () => {
  it('A1 A2 A3 is noticed when broken', () => {
    const page = withText('ab');
    const spoil = (change: (copy: DocumentJson) => void) => {
      const copy = structuredClone(page);
      change(copy);
      return () => assertIndexLaw(copy);
    };
    const element = (copy: DocumentJson) => copy.body?.content?.[1]?.paragraph?.elements?.[0];
    expect(() => assertIndexLaw(page)).not.toThrow();
    expect(spoil((copy) => Object.assign(copy.body?.content?.[0] ?? {}, { startIndex: 0 }))).toThrow(
      'no key',
    );
    expect(spoil((copy) => Object.assign(element(copy)?.textRun ?? {}, { content: 'abc\n' }))).toThrow(
      'takes',
    );
    expect(spoil((copy) => Object.assign(element(copy)?.textRun ?? {}, { content: 'ab!' }))).toThrow(
      'newline',
    );
    expect(spoil((copy) => copy.body?.content?.pop())).toThrow('last element');
    const grid = edit(blank(), [table(1, 1, 1)]);
    grid.body?.content?.splice(1, 1);
    expect(() => assertIndexLaw(grid)).toThrow('index law');
  });
});
