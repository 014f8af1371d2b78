// Importing papers of the docx library and of LibreOffice: what documents.get shows (V112–V129).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentJson } from '../../../local/google/docs/json';
import { importDocx } from '../../../local/import/docx';
import type { ParagraphJson } from '../google/docs/json-parts';
import { textOf } from '../google/docs/pages';
import { PIXEL, richPaper } from './rich-paper';
import { paragraphs, pt, shown } from './word-file';

const paragraphWith = (document: DocumentJson, text: string): ParagraphJson => {
  const found = paragraphs(document).find((one) => textOf([{ paragraph: one }]).includes(text));
  if (!found) throw new Error(`no paragraph with ${text}`);
  return found;
};

describe('a paper written by the docx library', () => {
  let document: DocumentJson;
  beforeAll(async () => {
    document = shown(await richPaper());
  });

  it('V112 begins with a section break that carries the margins', () => {
    expect(document.body?.content?.[0]).toEqual({
      endIndex: 1,
      sectionBreak: {
        sectionStyle: {
          columnSeparatorStyle: 'NONE',
          contentDirection: 'LEFT_TO_RIGHT',
          sectionType: 'CONTINUOUS',
          marginTop: pt(56.7),
          marginBottom: pt(56.7),
          marginLeft: pt(85.05),
          marginRight: pt(42.5),
          marginHeader: pt(28.35),
          marginFooter: pt(22.7),
        },
      },
    });
  });

  it('V113 leaves the margins of the document at one inch', () => {
    expect(document.documentStyle).toMatchObject({
      marginTop: pt(72),
      marginLeft: pt(72),
      marginHeader: pt(36),
    });
  });

  it('V114 knows A4', () => {
    expect(document.documentStyle?.pageSize).toEqual({
      width: pt(595.2755905511812),
      height: pt(841.8897637795277),
    });
    const last = document.body?.content?.filter((element) => element.sectionBreak).at(-1);
    expect(last?.sectionBreak?.sectionStyle).toMatchObject({
      sectionType: 'NEXT_PAGE',
      flipPageOrientation: true,
      marginTop: pt(28.35),
    });
  });

  it('V115 V116 puts the first section’s header and footer ids into the document style', () => {
    const { defaultHeaderId = '', defaultFooterId = '' } = document.documentStyle ?? {};
    expect([defaultHeaderId, defaultFooterId]).toEqual(['kix.hf0', 'kix.hf1']);
    expect(textOf(document.headers?.[defaultHeaderId]?.content)).toBe('Card {{card.number}}\n');
    expect(document.footnotes).toBeUndefined();
  });

  it('V117 turns page fields into automatic text of one index', () => {
    const [footer] = Object.values(document.footers ?? {});
    const elements = footer?.content?.[0]?.paragraph?.elements ?? [];
    expect(elements.map((one) => one.autoText?.type ?? one.textRun?.content)).toEqual([
      'Page ',
      'PAGE_NUMBER',
      ' of ',
      'PAGE_COUNT',
      '\n',
    ]);
    expect(elements[1]).toMatchObject({ startIndex: 5, endIndex: 6 });
  });

  it('V118 heals a tag that was split between equal runs', () => {
    const runs = paragraphWith(document, '{{pupil').elements?.map((one) => one.textRun?.content);
    expect(runs).toEqual(['Dear {{pupil.name}}', ' bold', ' under', '\u000bsecond line\n']);
  });

  it('V119 V121 keeps bold, colour, underline, size and face where they differ from the named style', () => {
    const [plain, bold, under] = paragraphWith(document, '{{pupil').elements ?? [];
    expect(plain?.textRun?.textStyle).toEqual({});
    expect(bold?.textRun?.textStyle).toEqual({
      bold: true,
      foregroundColor: { color: { rgbColor: { red: 0.7529412 } } },
    });
    expect(under?.textRun?.textStyle).toEqual({
      underline: true,
      fontSize: pt(12),
      weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    });
  });

  it('V120 rebuilds the nine named styles and makes other styles explicit', () => {
    const styles = document.namedStyles?.styles ?? [];
    expect(styles).toHaveLength(9);
    expect(styles[0]).toMatchObject({
      namedStyleType: 'NORMAL_TEXT',
      textStyle: { fontSize: pt(14), weightedFontFamily: { fontFamily: 'Times New Roman' } },
      paragraphStyle: { lineSpacing: 100 },
    });
    expect(styles[1]).toMatchObject({
      namedStyleType: 'HEADING_1',
      textStyle: { bold: true, fontSize: pt(16) },
      paragraphStyle: { alignment: 'CENTER' },
    });
    expect(paragraphs(document)[0]?.paragraphStyle).toEqual({
      namedStyleType: 'HEADING_1',
      direction: 'LEFT_TO_RIGHT',
    });
    const note = paragraphWith(document, 'A note');
    expect(note.paragraphStyle).toMatchObject({ namedStyleType: 'NORMAL_TEXT', keepWithNext: true });
    expect(note.elements?.[0]?.textRun?.textStyle).toEqual({ italic: true, fontSize: pt(10) });
  });

  it('V122 keeps alignment, indents, spacing and keeping together', () => {
    expect(paragraphWith(document, '{{pupil').paragraphStyle).toEqual({
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      alignment: 'JUSTIFIED',
      lineSpacing: 115,
      spaceAbove: pt(6),
      spaceBelow: pt(12),
      indentStart: pt(28.35),
      indentFirstLine: pt(42.5),
      indentEnd: pt(10),
      keepLinesTogether: true,
      keepWithNext: true,
    });
  });

  it('V123 keeps tab stops', () => {
    const { paragraphStyle, elements } = paragraphWith(document, 'left\tright');
    expect(paragraphStyle?.tabStops).toEqual([{ offset: pt(467.5), alignment: 'END' }]);
    expect(elements).toHaveLength(1);
  });

  it('V124 keeps widths, header rows, heights and rows that stay whole', () => {
    const table = document.body?.content?.find((element) => element.table)?.table;
    expect(table?.tableStyle?.tableColumnProperties).toEqual(
      [100, 150, 200].map((width) => ({ widthType: 'FIXED_WIDTH', width: pt(width) })),
    );
    expect(table?.tableRows?.map((row) => row.tableRowStyle)).toEqual([
      { minRowHeight: { unit: 'PT' }, tableHeader: true, preventOverflow: true },
      { minRowHeight: pt(30) },
      { minRowHeight: { unit: 'PT' } },
    ]);
  });

  it('V125 V126 keeps covered cells as two-unit cells, with borders, shading and padding', () => {
    const table = document.body?.content?.find((element) => element.table)?.table;
    const rows = table?.tableRows?.map((row) =>
      row.tableCells?.map((cell) => [
        textOf(cell.content),
        cell.tableCellStyle?.rowSpan,
        cell.tableCellStyle?.columnSpan,
      ]),
    );
    expect(rows).toEqual([
      [
        ['Head\n', 1, 2],
        ['\n', 1, 1],
        ['Right\n', 1, 1],
      ],
      [
        ['Tall\n', 2, 1],
        ['{{#each items}}{{name}}\n', 1, 1],
        ['{{value}}{{/each}}\n', 1, 1],
      ],
      [
        ['\n', 1, 1],
        ['b\n', 1, 1],
        ['c\n', 1, 1],
      ],
    ]);
    expect(table?.tableRows?.[0]?.tableCells?.[0]?.tableCellStyle).toMatchObject({
      backgroundColor: { color: { rgbColor: { red: 0.8509804, green: 0.8509804, blue: 0.8509804 } } },
      borderTop: { color: { color: { rgbColor: {} } }, width: pt(0.5), dashStyle: 'SOLID' },
      paddingLeft: pt(5),
      paddingTop: pt(2.5),
    });
    expect(table?.tableRows?.[0]?.tableCells?.[2]?.tableCellStyle?.contentAlignment).toBe('MIDDLE');
  });

  it('V127 makes lists of nine levels and never writes the number as text', () => {
    const first = paragraphWith(document, 'First');
    const inner = paragraphWith(document, 'Inner');
    expect(first.bullet).toEqual({ listId: 'kix.list.1', textStyle: {} });
    expect(inner.bullet).toEqual({ listId: 'kix.list.1', nestingLevel: 1, textStyle: {} });
    expect(inner.paragraphStyle).toMatchObject({ indentStart: pt(72), indentFirstLine: pt(54) });
    const levels = document.lists?.['kix.list.1']?.listProperties?.nestingLevels ?? [];
    expect(levels).toHaveLength(9);
    expect(levels.slice(0, 2)).toMatchObject([
      { glyphType: 'DECIMAL', glyphFormat: '%0.' },
      { glyphType: 'ALPHA', glyphFormat: '%0.%1)' },
    ]);
  });

  it('V128 V129 reads pictures, page breaks, soft breaks and links', async () => {
    const { pictures } = importDocx(await richPaper());
    expect(pictures['i.0']).toEqual({ mime: 'image/png', bytes: new Uint8Array(PIXEL) });
    expect(document.inlineObjects?.['i.0']?.inlineObjectProperties?.embeddedObject?.size).toEqual({
      width: pt(72),
      height: pt(36),
    });
    const broken = paragraphWith(document, 'On a new page').elements;
    expect(broken?.[0]?.pageBreak).toEqual({ textStyle: {} });
    const link = paragraphWith(document, 'the site').elements?.[1]?.textRun;
    expect(link?.textStyle?.link).toEqual({ url: 'https://example.kz/' });
  });
});

describe('the same paper saved by LibreOffice', () => {
  const saved = () => shown(readFileSync(join(__dirname, '../../fixtures/saved-by-libreoffice.docx')));

  it('V118 V124 V125 keeps text, tags, table and list structure', async () => {
    const [before, after] = [shown(await richPaper()), saved()];
    const text = (document: DocumentJson) => textOf(document.body?.content).replaceAll('*\nOn', '*On');
    expect(text(after)).toBe(text(before));
    const grid = (document: DocumentJson) => document.body?.content?.find((element) => element.table)?.table;
    const spans = (document: DocumentJson) =>
      grid(document)?.tableRows?.map((row) => [
        row.tableRowStyle,
        row.tableCells?.map(({ tableCellStyle: style }) => [
          style?.rowSpan,
          style?.columnSpan,
          style?.borderLeft,
          style?.backgroundColor,
        ]),
      ]);
    expect(spans(after)).toEqual(spans(before));
    for (const words of ['{{pupil', 'First', 'Inner']) {
      const [one, two] = [paragraphWith(before, words), paragraphWith(after, words)];
      expect(two.elements).toEqual(one.elements);
      expect(two.bullet).toEqual(one.bullet);
      expect(two.paragraphStyle).toMatchObject(one.paragraphStyle ?? {});
    }
  });

  it('V113 V117 keeps margins and page fields', () => {
    const after = saved();
    expect(after.body?.content?.[0]?.sectionBreak?.sectionStyle).toMatchObject({
      marginTop: pt(56.7),
      marginLeft: pt(85.05),
    });
    const footer = after.footers?.[after.documentStyle?.defaultFooterId ?? ''];
    expect(footer?.content?.[0]?.paragraph?.elements?.map((one) => one.autoText?.type)).toEqual([
      undefined,
      'PAGE_NUMBER',
      undefined,
      'PAGE_COUNT',
      undefined,
    ]);
  });
});
