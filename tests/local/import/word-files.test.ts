// Importing what Word writes, element by element, and what is refused (V29, V115–V133).
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { ApiError, NotEmulated } from '../../../local/google/api-error';
import { importDocx } from '../../../local/import/docx';
import { textOf } from '../google/docs/pages';
import { PIXEL } from './rich-paper';
import { p, paragraphs, pt, r, shown, W, wordFile } from './word-file';

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

describe('tables and pictures as Word writes them', () => {
  const grid = (properties: string, rows: string, widths = [2000, 2000]) =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>${p('')}`;
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
  const tableOf = (bytes: Uint8Array) => shown(bytes).body?.content?.find((element) => element.table)?.table;
  const gridStyle = (more: string) =>
    `<w:styles ${W}><w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="table" w:styleId="g"><w:name w:val="Table Grid"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr>${more}</w:style></w:styles>`;

  it('V126 takes borders and spacing from the table’s style, and a cell’s own border over it', () => {
    const row = `<w:tr>${cell('a', '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>')}${cell('b')}</w:tr>`;
    const table = tableOf(wordFile(grid('<w:tblStyle w:val="g"/>', row), { 'styles.xml': gridStyle('') }));
    const [a, b] = table?.tableRows?.[0]?.tableCells ?? [];
    expect(a?.tableCellStyle?.borderTop?.width).toEqual({ unit: 'PT' });
    expect(b?.tableCellStyle?.borderTop?.width).toEqual(pt(0.5));
    expect(b?.tableCellStyle?.paddingLeft).toEqual(pt(5.4));
    expect(a?.content?.[0]?.paragraph?.paragraphStyle?.spaceBelow).toEqual({ unit: 'PT' });
  });

  it('refuses a table style that looks different in its first row, when the table asks for it', () => {
    const more = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>';
    const file = (asked: string) =>
      wordFile(
        grid(
          `<w:tblStyle w:val="g"/><w:tblLook w:firstRow="${asked}"/>`,
          `<w:tr>${cell('a')}${cell('b')}</w:tr>`,
        ),
        {
          'styles.xml': gridStyle(more),
        },
      );
    expect(() => shown(file('1'))).toThrow('not emulated: the table style table grid');
    expect(tableOf(file('0'))?.columns).toBe(2);
  });

  it('V125 rows that begin or end early, and placeholder grids, give full rows', () => {
    const rows = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b', '<w:tcW w:w="3000" w:type="dxa"/>')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr>`;
    const table = tableOf(wordFile(grid('', rows, [100, 100])));
    expect(table?.tableRows?.map((row) => row.tableCells?.map((one) => textOf(one.content)))).toEqual([
      ['\n', 'b\n'],
      ['c\n', 'd\n'],
    ]);
    expect(table?.tableStyle?.tableColumnProperties).toEqual([
      { widthType: 'EVENLY_DISTRIBUTED' },
      { widthType: 'FIXED_WIDTH', width: pt(150) },
    ]);
  });

  it('V128 a floating picture becomes a positioned object of its paragraph, a chart is refused', () => {
    const drawing = (uri: string) =>
      `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" relativeHeight="7" behindDoc="0"><wp:positionH><wp:posOffset>127000</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="914400" cy="457200"/><wp:wrapSquare/><wp:docPr id="1" name="logo" descr="Crest"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}"><a:blip r:embed="rId1"/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
    const file = (uri: string) =>
      wordFile(p(drawing(uri) + r('Plan')), { 'image1.png': new Uint8Array(PIXEL) });
    const document = shown(file('picture'));
    expect(paragraphs(document)[0]?.positionedObjectIds).toEqual(['z.7.i.0']);
    expect(document.positionedObjects?.['z.7.i.0']?.positionedObjectProperties).toMatchObject({
      positioning: { layout: 'WRAP_TEXT', leftOffset: pt(10), topOffset: { unit: 'PT' } },
      embeddedObject: { description: 'Crest', size: { width: pt(72), height: pt(36) } },
    });
    expect(() => shown(file('chart'))).toThrow('a drawing that is no picture');
  });

  it('V115 first and even pages have parts of their own', () => {
    const header = (text: string) => `<w:hdr ${W}>${p(r(text))}</w:hdr>`;
    const section = ['default', 'first', 'even']
      .map((type, at) => `<w:headerReference w:type="${type}" r:id="rId${at + 1}"/>`)
      .join('');
    const document = shown(
      wordFile(`${p(r('x'))}<w:sectPr>${section}<w:titlePg/></w:sectPr>`, {
        'header1.xml': header('every'),
        'header2.xml': header('first'),
        'header3.xml': header('even'),
        'settings.xml': `<w:settings ${W}><w:evenAndOddHeaders/></w:settings>`,
      }),
    );
    expect(document.documentStyle).toMatchObject({
      defaultHeaderId: 'kix.hf0',
      firstPageHeaderId: 'kix.hf1',
      evenPageHeaderId: 'kix.hf2',
      useFirstPageHeaderFooter: true,
      useEvenPageHeaderFooter: true,
    });
    expect(textOf(document.headers?.['kix.hf2']?.content)).toBe('even\n');
  });
});
