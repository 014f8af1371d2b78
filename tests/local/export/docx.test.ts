// The .docx export, looked at as XML and read back by the import.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { DocsDocument } from '../../../local/export/docs-json';
import { exportDocx } from '../../../local/export/docx';
import { render } from '../../../local/google/docs/render';
import { withPictures } from '../../../local/google/docs/shelf';
import { importDocx } from '../../../local/import/docx';
import { PIXEL, richPaper } from '../import/rich-paper';
import { paper, paragraph } from './paper-fixture';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const document = (content: object[], more: object = {}): DocsDocument => ({
  tabs: [
    { documentTab: { body: { content: [{ sectionBreak: { sectionStyle: {} } }, ...content] }, ...more } },
  ],
});

describe('exportDocx', () => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let body: string;
  beforeAll(async () => {
    bytes = await exportDocx(paper, { language: 'kk-KZ' });
    parts = partsOf(bytes);
    body = parts['word/document.xml']!;
  });
  const around = (text: string) =>
    body.split('<w:p>').find((piece) => piece.includes(text)) ?? 'no such paragraph';

  it('V113 takes margins from the section before the document style', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(body).toMatch(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="720" w:footer="720"/,
    );
  });

  it('lays the second section on its side with its own margins', () => {
    expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(body).toMatch(/<w:pgMar w:top="600" w:right="600" w:bottom="1200" w:left="600"/);
    expect(body.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(2);
  });

  it('V115 V117 writes headers, a first-page footer and page fields; later sections inherit', () => {
    const footers = Object.keys(parts).filter((name) => /footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    const text = footers.map((name) => parts[name]).join();
    expect(text).toContain('Бірінші бет');
    expect(text).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
    expect(text).toMatch(/<w:instrText[^>]*>NUMPAGES<\/w:instrText>/);
    expect(text).toContain('<w:tab w:val="right" w:pos="9354"/>');
    expect(body.match(/<w:footerReference/g)).toHaveLength(2);
    expect(body).toContain('<w:titlePg/>');
  });

  it('V119 V120 writes the normal style and headings as styles, in the paper’s language', () => {
    const styles = parts['word/styles.xml']!;
    expect(styles).toContain('<w:lang w:val="kk-KZ"/>');
    expect(styles).toMatch(/w:styleId="Normal".*?w:ascii="Times New Roman".*?<w:sz w:val="28"\/>/);
    expect(styles).toMatch(
      /w:styleId="Heading1".*?<w:keepNext\/>.*?<w:jc w:val="center"\/>.*?<w:sz w:val="32"\/>/,
    );
    expect(around('Тақырып')).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('V122 writes alignment, spacing, indents measured Word’s way, and what keeps together', () => {
    const found = around('Қалың');
    expect(found).toContain('<w:keepNext/><w:keepLines/>');
    expect(found).toContain('w:after="240"');
    expect(found).toContain('w:before="120"');
    expect(found).toContain('w:line="276" w:lineRule="auto"');
    expect(found).toMatch(/<w:ind [^>]*w:left="400"/);
    expect(found).toMatch(/<w:ind [^>]*w:right="100"/);
    expect(found).toMatch(/<w:ind [^>]*w:firstLine="700"/);
    expect(found).toContain('<w:jc w:val="both"/>');
  });

  it('V129 writes bold, colour, font and a soft break', () => {
    const found = around('Қалың');
    expect(found).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>.*Қалың/);
    expect(found).toMatch(/<w:br\/><w:t xml:space="preserve">екінші жол /);
    expect(found).toMatch(
      /w:ascii="Arial".*<w:color w:val="FF0000"\/>.*<w:u w:val="single"\/>.*асты сызылған/,
    );
    expect(body).toMatch(/үзіліске дейін<\/w:t><\/w:r><w:r><w:br w:type="page"\/><\/w:r>/);
  });

  it('V124 V125 V126 writes widths, header row, spans, borders and padding', () => {
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(body)?.[0] ?? '';
    expect([...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => match[1])).toEqual([
      '2000',
      '3000',
      '4000',
    ]);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    expect(table).toMatch(/<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/);
    expect(table.match(/<w:tc>/g)).toHaveLength(8);
    expect(table).toContain('<w:gridSpan w:val="2"/>');
    expect(table).toContain('<w:vMerge w:val="restart"/>');
    expect(table).toContain('<w:vMerge w:val="continue"/>');
    expect(table).toContain('<w:trHeight w:val="600" w:hRule="atLeast"/>');
    expect(table).toContain('<w:vAlign w:val="center"/>');
    expect(table).toContain('w:fill="CCFF00"');
    // «екі»: no line above; the absent border below is Docs' default of one point.
    const cell = table.split('<w:tc>').find((piece) => piece.includes('екі')) ?? '';
    expect(cell).toMatch(/<w:top w:val="nil"/);
    expect(cell).toMatch(/<w:bottom w:val="single" w:color="000000" w:sz="8"/);
    expect(cell).toMatch(/<w:left w:val="single" w:color="000000" w:sz="4"/);
    expect(cell).toMatch(/<w:left w:type="dxa" w:w="80"\/>/);
  });

  it('V127 writes lists with their formats and beginnings', () => {
    const numbering = parts['word/numbering.xml']!;
    expect(numbering).toMatch(
      /w:ilvl="0".*?<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>.*?<w:lvlText w:val="%1\."\/>/,
    );
    expect(numbering).toMatch(
      /w:ilvl="1".*?<w:numFmt w:val="lowerLetter"\/>.*?<w:lvlText w:val="%1\.%2\)"\/>/,
    );
    expect(numbering).toMatch(/w:ilvl="2".*?<w:numFmt w:val="bullet"\/>.*?<w:lvlText w:val="●"\/>/);
    expect(around('ішкі')).toMatch(/<w:ilvl w:val="1"\/>/);
  });

  it('gives the same bytes for the same document, with no hour and no name inside', async () => {
    expect(await exportDocx(paper, { language: 'kk-KZ' })).toEqual(bytes);
    expect(parts['docProps/core.xml']).not.toMatch(/created|modified|creator|lastModifiedBy/);
  });

  it('keeps a file Word can open whatever the text holds', async () => {
    const text = '<b>&"\u0001\uD800 {{x}} \u202E ]]>';
    const made = partsOf(await exportDocx(document([paragraph(text)])))['word/document.xml']!;
    expect(made).toContain('&lt;b&gt;&amp;');
    expect(made).not.toMatch(/[\u0000-\u0008\uD800-\uDFFF]/);
    expect(made).toContain('{{x}} \u202E ]]');
  });

  it('V135 writes every tab, in order', async () => {
    const tab = (text: string, childTabs: object[] = []) => ({
      documentTab: { body: { content: [paragraph(text)] } },
      childTabs,
    });
    const made = await exportDocx({ tabs: [tab('бір', [tab('екі')]), tab('үш')] });
    const texts = [...partsOf(made)['word/document.xml']!.matchAll(/<w:t [^>]*>([^<]+)</g)].map((m) => m[1]);
    expect(texts).toEqual(['бір', 'екі', 'үш']);
  });

  it('refuses by name what it cannot write', async () => {
    const equation = { paragraph: { elements: [{ equation: {} }] } };
    await expect(exportDocx(document([equation]))).rejects.toThrow('not emulated: equation in an export');
    const picture = { paragraph: { elements: [{ inlineObjectElement: { inlineObjectId: 'i.0' } }] } };
    await expect(exportDocx(document([picture]))).rejects.toThrow(
      'not emulated: a picture without its bytes in an export',
    );
  });
});

describe('a paper imported, exported and imported again', () => {
  const read = (bytes: Uint8Array) => {
    const { model, pictures } = importDocx(bytes);
    return withPictures(render(model, {}, true), (id) => {
      const picture = pictures[id];
      return picture && `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`;
    });
  };

  it('V136 is the same document: text, styles, lists, tables, breaks, pictures, headers and footers', async () => {
    const first = read(await richPaper());
    expect(read(await exportDocx(first))).toEqual(first);
  });

  it('V128 keeps a floating picture where it floats', async () => {
    const contentUri = `data:image/png;base64,${PIXEL.toString('base64')}`;
    const size = { width: { magnitude: 60, unit: 'PT' }, height: { magnitude: 30, unit: 'PT' } };
    const positioning = {
      layout: 'IN_FRONT_OF_TEXT',
      leftOffset: { magnitude: 20, unit: 'PT' },
      topOffset: { magnitude: -5, unit: 'PT' },
    };
    const logo = { embeddedObject: { size, imageProperties: { contentUri } }, positioning };
    const source = document([paragraph('логотип', {}, { positionedObjectIds: ['z.1.i.0'] })], {
      positionedObjects: { 'z.1.i.0': { objectId: 'z.1.i.0', positionedObjectProperties: logo } },
    });
    const tab = read(await exportDocx(source)).tabs?.[0]?.documentTab;
    const [kept] = Object.values(tab?.positionedObjects ?? {});
    expect(kept?.positionedObjectProperties?.positioning).toEqual(positioning);
    expect(kept?.positionedObjectProperties?.embeddedObject?.size).toEqual(size);
    const cropped = { ...logo.embeddedObject.imageProperties, cropProperties: { offsetLeft: 0.1 } };
    Object.assign(logo.embeddedObject, { imageProperties: cropped });
    await expect(exportDocx(source)).rejects.toThrow('not emulated: a cropped picture in an export');
  });

  it('keeps what came from documents.get', async () => {
    const first = read(await exportDocx(paper));
    expect(read(await exportDocx(first))).toEqual(first);
  });
});
