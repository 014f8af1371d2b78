// Importing .docx files: what the docx library, LibreOffice and Word write, as documents.get shows it (V29, V112–V134).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { ApiError, NotEmulated } from '../../../local/google/api-error';
import { assertIndexLaw } from '../../../local/google/docs/index-law';
import type { DocumentJson, ParagraphJson } from '../../../local/google/docs/json';
import { render } from '../../../local/google/docs/render';
import { importDocx } from '../../../local/import/docx';
import { textOf } from '../google/docs/pages';
import { PIXEL, richPaper } from './rich-paper';

const shown = (bytes: Uint8Array): DocumentJson => {
  const document = render(importDocx(bytes).model, {}, false);
  assertIndexLaw(document);
  return document;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx as Word packs it, with this body and these other parts (path under word/ to XML). */
function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const kinds = Object.keys(parts).map((path) => path.replace(/\d*\.xml$/, ''));
  const relations = Object.keys(parts)
    .map((path, at) => `<Relationship Id="rId${at + 1}" Type="${TYPE}/${kinds[at]}" Target="${path}"/>`)
    .join('');
  const package_ = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships ${package_}><Relationship Id="a" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships ${package_}>${relations}</Relationships>`),
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [`word/${path}`, strToU8(xml)])),
  });
}

const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const paragraphs = (document: DocumentJson): ParagraphJson[] =>
  (document.body?.content ?? []).flatMap(({ paragraph }) => (paragraph ? [paragraph] : []));
const paragraphWith = (document: DocumentJson, text: string): ParagraphJson => {
  const found = paragraphs(document).find((one) => textOf([{ paragraph: one }]).includes(text));
  if (!found) throw new Error(`no paragraph with ${text}`);
  return found;
};
const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

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

describe('what Word writes', () => {
  it('V118 heals runs split by revision marks and spelling, and keeps a real difference', () => {
    const document = shown(
      wordFile(
        p(`${r('{{pupil')}<w:proofErr w:type="spellStart"/>${r('.name')}${r('}}')}${r(' x', '<w:b/>')}`),
      ),
    );
    expect(paragraphs(document)[0]?.elements?.map((one) => one.textRun?.content)).toEqual([
      '{{pupil.name}}',
      ' x',
      '\n',
    ]);
  });

  it('V120 resolves basedOn, the theme’s typeface and toggles of character styles', () => {
    const styles = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:name w:val="Body Bold"/><w:basedOn w:val="1"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
      <w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const body =
      p(r('one'), '<w:pStyle w:val="1"/>') +
      p(r('two') + r('three', '<w:rStyle w:val="s"/>'), '<w:pStyle w:val="b"/>') +
      p(r('four', '<w:rStyle w:val="s"/>'));
    const document = shown(wordFile(body, { 'styles.xml': styles, 'theme.xml': theme }));
    expect(document.namedStyles?.styles?.[0]).toMatchObject({
      textStyle: { fontSize: pt(11), weightedFontFamily: { fontFamily: 'Calibri' } },
      paragraphStyle: { spaceBelow: pt(8), lineSpacing: 107.91667 },
    });
    const [one, two, four] = paragraphs(document);
    expect(one?.paragraphStyle?.namedStyleType).toBe('HEADING_1');
    expect(one?.elements?.[0]?.textRun).toEqual({ content: 'one\n', textStyle: {} });
    expect(two?.paragraphStyle).toMatchObject({ namedStyleType: 'NORMAL_TEXT', alignment: 'END' });
    expect(two?.elements?.map((run) => run.textRun?.textStyle?.bold)).toEqual([true, undefined, true]);
    expect(four?.elements?.[0]?.textRun?.textStyle).toEqual({ bold: true });
  });

  it('V131 keeps the last text of other fields and of content controls', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = shown(
      wordFile(
        p(
          `${field(' DATE ', '19.03.2026')}<w:sdt><w:sdtPr/><w:sdtContent>${r(' school')}</w:sdtContent></w:sdt>${field(' HYPERLINK "https://example.kz/" ', ' link')}`,
        ),
      ),
    );
    const [runs] = paragraphs(document).map((one) => one.elements ?? []);
    expect(runs?.map((one) => one.textRun?.content)).toEqual(['19.03.2026 school', ' link', '\n']);
    expect(runs?.[1]?.textRun?.textStyle?.link).toEqual({ url: 'https://example.kz/' });
  });

  it('V130 reads footnotes as segments of their own', () => {
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="2"><w:p>${r('Source')}</w:p></w:footnote></w:footnotes>`;
    const document = shown(
      wordFile(p(`${r('Fact')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { 'footnotes.xml': footnotes }),
    );
    expect(paragraphs(document)[0]?.elements?.[1]?.footnoteReference).toEqual({
      footnoteId: 'kix.fn1',
      footnoteNumber: '1',
      textStyle: {},
    });
    expect(textOf(document.footnotes?.['kix.fn1']?.content)).toBe('Source\n');
  });

  it('A3 puts a paragraph before a table that begins the paper or follows another', () => {
    const table =
      '<w:tbl><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>';
    const document = shown(wordFile(`${table}${table}<w:sectPr/>`));
    expect(document.body?.content?.map((element) => Object.keys(element).at(-1))).toEqual([
      'sectionBreak',
      'paragraph',
      'table',
      'paragraph',
      'table',
      'paragraph',
    ]);
  });

  it('V127 lists that restart are apart, lists that go on are one', () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
    const item = (number: number) =>
      p(r('x'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`);
    const document = shown(wordFile(item(1) + item(2) + item(3) + item(0), { 'numbering.xml': numbering }));
    expect(paragraphs(document).map((one) => one.bullet?.listId)).toEqual([
      'kix.list.1',
      'kix.list.1',
      'kix.list.2',
      undefined,
    ]);
    expect(document.lists?.['kix.list.2']?.listProperties?.nestingLevels?.[0]?.startNumber).toBe(5);
  });
});

describe('what is refused', () => {
  const refusal = (bytes: Uint8Array): unknown => {
    try {
      importDocx(bytes);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('V29 bytes that are no .docx', () => {
    const whole = wordFile(p(r('x')));
    const cases = [
      strToU8('not a zip'),
      new Uint8Array(),
      whole.slice(0, whole.length - 30),
      zipSync({ 'word/document.xml': strToU8('<x/>') }),
      wordFile('<w:p>'),
    ];
    for (const bytes of cases) {
      const error = refusal(bytes);
      expect(error).toBeInstanceOf(ApiError);
      expect((error as ApiError).code).toBe(400);
      expect((error as ApiError).extra.errors?.[0]?.reason).toBe('conversionUnsupportedConversionPath');
    }
  });

  it('V133 tracked changes, text boxes, equations and unknown elements, by name', () => {
    const cases: [string, string][] = [
      [`<w:ins w:id="1">${r('new')}</w:ins>`, 'tracked changes'],
      ['<w:r><w:pict/></w:r>', 'VML'],
      ['<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>', 'an equation'],
      ['<w:r><w:ruby/></w:r>', 'w:ruby'],
    ];
    for (const [inner, words] of cases) {
      const error = refusal(wordFile(p(inner)));
      expect(error).toBeInstanceOf(NotEmulated);
      expect((error as Error).message).toContain(words);
    }
  });
});
