// The PDF export, read as its reader would copy it.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DocsDocument } from '../../../local/export/docs-json';
import { exportPdf } from '../../../local/export/pdf';
import { PIXEL } from '../import/rich-paper';
import { paper, paragraph } from './paper-fixture';
import { type PdfPage, readPdf } from './pdf-text';

const page = {
  pageSize: { width: { magnitude: 400, unit: 'PT' }, height: { magnitude: 300, unit: 'PT' } },
  marginTop: { magnitude: 50, unit: 'PT' },
  marginBottom: { magnitude: 50, unit: 'PT' },
  marginLeft: { magnitude: 50, unit: 'PT' },
  marginRight: { magnitude: 50, unit: 'PT' },
};
const small = (content: object[], more: object = {}): DocsDocument => ({
  tabs: [{ documentTab: { documentStyle: page, body: { content }, ...more } }],
});
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => paragraph(`жол ${from + i}`));

describe('exportPdf', () => {
  let pages: PdfPage[];
  beforeAll(async () => {
    pages = readPdf(await exportPdf(paper));
  });
  const at = (text: string) => {
    const found = pages.flatMap((one, number) =>
      one.pieces.flatMap((piece) => (piece.text.startsWith(text) ? [{ ...piece, page: number }] : [])),
    )[0];
    if (!found) throw new Error(`no "${text}" in the PDF`);
    return found;
  };

  it('keeps Kazakh letters as selectable text', () => {
    expect(pages[0]?.text).toContain('Тақырып Ә Ғ Қ Ң Ө Ұ Ү Һ І');
    expect(pages.map((one) => one.text).join('')).not.toContain('\uFFFD');
  });

  it('has A4 pages and turns the second section on its side', () => {
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [595, 842],
      [842, 595],
    ]);
  });

  it('V113 begins text at the section’s margins', () => {
    expect(at('үзіліске').x).toBeCloseTo(85.05, 1);
    expect(at('Жатық').x).toBeCloseTo(30, 1);
    expect(at('Тақырып').y).toBeGreaterThan(841.89 - 56.7 - 16);
  });

  it('numbers pages and keeps the first page’s own footer', () => {
    expect(pages[0]?.text).toContain('Бірінші бет');
    expect(pages[0]?.text).not.toContain('нұсқа 2');
    expect(pages[1]?.text).toMatch(/№ 7, нұсқа 22 \/ 3$/);
    expect(pages[2]?.text).toMatch(/№ 7, нұсқа 23 \/ 3$/);
    // The first page has no header of its own, so it has none.
    expect(pages.map((one) => one.text.includes('Үстіңгі колонтитул'))).toEqual([false, true, true]);
  });

  it('sets a right tab stop at the right', () => {
    const numbers = pages[1]!.pieces.slice(-1)[0]!;
    expect(numbers.x).toBeGreaterThan(85 + 440);
  });

  it('V122 indents the first line from the paragraph’s own indent', () => {
    expect(at('Қалың').x).toBeCloseTo(85.05 + 55, 1);
    expect(at('екінші ').x).toBeCloseTo(85.05 + 20, 1);
  });

  it('V127 counts lists', () => {
    expect(pages[0]?.text).toMatch(/3\. *бірінші.*3\.a\) *ішкі.*● *белгі.*4\. *екінші/);
    expect(at('бірінші').x).toBeCloseTo(85.05 + 36, 0);
  });

  it('V124 V125 puts cells into their columns', () => {
    // Half of the half-point line lies inside the table.
    expect(at('Бас').x).toBeCloseTo(85.05 + 4.5, 0);
    expect(at('Оң').x).toBeCloseTo(85.05 + 250 + 4.5, 0);
    expect(at('үш').x).toBeCloseTo(85.05 + 100 + 4.5, 0);
    expect(at('бір').y - at('үш').y).toBeGreaterThanOrEqual(30);
  });

  it('V129 breaks the page where the document does', () => {
    expect(at('үзіліске').page).toBe(0);
    expect(at('келесі ').page).toBe(1);
  });

  it('keeps a heading with the text after it', async () => {
    const room = readPdf(await exportPdf(small(lines(1, 40))))[0]!.pieces.filter((piece) =>
      piece.text.startsWith('жол'),
    ).length;
    expect(room).toBeGreaterThan(10);
    const heading = paragraph('тақырып', { keepWithNext: true });
    const [before, after] = readPdf(
      await exportPdf(small([...lines(1, room - 1), heading, ...lines(room, room + 5)])),
    );
    expect(before?.text).toMatch(new RegExp(`жол ${room - 1}$`));
    expect(after?.text).toMatch(new RegExp(`^тақырыпжол ${room}жол`));
  });

  it('keeps a heading with the table after it', async () => {
    const room = readPdf(await exportPdf(small(lines(1, 40))))[0]!.pieces.filter((piece) =>
      piece.text.startsWith('жол'),
    ).length;
    const heading = paragraph('тақырып', { keepWithNext: true });
    const cell = (text: string) => ({ content: [paragraph(text)], tableCellStyle: {} });
    const table = {
      rows: 3,
      columns: 1,
      tableRows: ['Бағана', 'бірінші', 'екінші'].map((text, row) => ({
        tableRowStyle: row ? { preventOverflow: true } : { tableHeader: true },
        tableCells: [cell(text)],
      })),
    };
    const [before, after] = readPdf(await exportPdf(small([...lines(1, room - 2), heading, { table }])));
    expect(before?.text).not.toContain('тақырып');
    expect(after?.text).toMatch(/^тақырыпБағана/);
  });

  it('keeps a small table whose rows keep together on one page, and its heading with it', async () => {
    const room = readPdf(await exportPdf(small(lines(1, 40))))[0]!.pieces.filter((piece) =>
      piece.text.startsWith('жол'),
    ).length;
    const heading = paragraph('тақырып', { keepWithNext: true });
    const people = Array.from({ length: 6 }, (_, n) => `адам ${n + 1} `);
    const table = (keepWithNext: boolean) => ({
      rows: 7,
      columns: 1,
      tableRows: ['Бағана', ...people].map((text, row) => ({
        tableRowStyle: row ? { preventOverflow: true } : { tableHeader: true },
        tableCells: [{ content: [paragraph(text, { keepWithNext })], tableCellStyle: {} }],
      })),
    });
    const pages = async (kept: boolean) =>
      readPdf(await exportPdf(small([...lines(1, room - 7), heading, { table: table(kept) }])));
    expect((await pages(false))[0]?.text).toContain('адам 1');
    const [before, after] = await pages(true);
    expect(before?.text).toMatch(new RegExp(`жол ${room - 7}$`));
    expect(after?.text).toMatch(/^тақырыпБаған.*адам 6/);
  });

  it('leaves no table of signatures alone on a page when the paragraphs before it keep with it', async () => {
    const cell = (text: string) => ({
      content: [paragraph(text, { keepWithNext: true })],
      tableCellStyle: {},
    });
    const signature = {
      table: {
        rows: 2,
        columns: 2,
        tableRows: [
          ['Мектеп директоры', 'Г. С. Әлімбаева'],
          ['', '(қолы)'],
        ].map((row) => ({ tableRowStyle: { preventOverflow: true }, tableCells: row.map(cell) })),
      },
    };
    const note = paragraph('Ескерту мәтіні. '.repeat(6), { keepWithNext: true, keepLinesTogether: true });
    const space = paragraph('', { keepWithNext: true });
    for (let before = 8; before < 14; before++) {
      const pages = readPdf(await exportPdf(small([...lines(1, before), note, space, signature])));
      const signed = pages.filter(({ text }) => text.includes('Әлімбаева'));
      expect(signed.map(({ text }) => /Ескерту.*директоры.*\(қолы\)/.test(text))).toEqual([true]);
    }
    // Signatures that follow upon signatures stay with them.
    const heard = paragraph('Таныстым:', { keepWithNext: true });
    for (let before = 4; before < 14; before++) {
      const two = [note, space, signature, heard, signature];
      const pages = readPdf(await exportPdf(small([...lines(1, before), ...two])));
      const signed = pages.filter(({ text }) => text.includes('Әлімбаева'));
      expect(signed.map(({ text }) => /Ескерту.*директоры.*Таныстым.*\(қолы\)/.test(text))).toEqual([true]);
    }
  });

  it('leaves no single first line of a paragraph at a page’s end', async () => {
    const room = readPdf(await exportPdf(small(lines(1, 40))))[0]!.pieces.filter((piece) =>
      piece.text.startsWith('жол'),
    ).length;
    const long = paragraph('Ұзын мәтін '.repeat(40));
    const [before, after] = readPdf(await exportPdf(small([...lines(1, room - 1), long])));
    expect(before?.text).not.toContain('Ұзын');
    expect(after?.text).toMatch(/^Ұзын/);
  });

  it('repeats a table’s header row on each page and keeps its rows whole', async () => {
    const cell = (text: string) => ({ content: [paragraph(text)], tableCellStyle: {} });
    const table = {
      rows: 21,
      columns: 1,
      tableRows: Array.from({ length: 21 }, (_, row) => ({
        tableRowStyle: row ? { preventOverflow: true } : { tableHeader: true },
        tableCells: [cell(row ? `қатар ${row}` : 'Бағана')],
      })),
    };
    const pages = readPdf(await exportPdf(small([paragraph('бас'), { table }])));
    expect(pages.length).toBeGreaterThan(2);
    for (const one of pages) expect(one.text.match(/Бағана/g)).toHaveLength(1);
    const rows = pages
      .map((one) => one.text)
      .join('')
      .match(/қатар \d+/g);
    expect(rows).toHaveLength(20);
  });

  it('stretches justified lines between words, not at hyphens', async () => {
    const text =
      'педагог-психолог ата-анамен кездесу өткізді, сабаққа дәлелсіз себептермен қатыспауын талқылады';
    const [only] = readPdf(await exportPdf(small([paragraph(text, { alignment: 'JUSTIFIED' })])));
    const piece = (start: string) => only!.pieces.find((one) => one.text.startsWith(start))!;
    const hyphenGap = piece('психолог').x - piece('педагог-').x;
    const plain = readPdf(await exportPdf(small([paragraph(text)])))[0]!;
    const plainPiece = (start: string) => plain.pieces.find((one) => one.text.startsWith(start))!;
    expect(hyphenGap).toBeCloseTo(plainPiece('психолог').x - plainPiece('педагог-').x, 3);
    expect(piece('ата-').x).toBeGreaterThan(plainPiece('ата-').x);
  });

  it('gives the same bytes for the same document and day', async () => {
    const createdAt = new Date(Date.UTC(2026, 10, 5));
    expect(await exportPdf(paper, { createdAt })).toEqual(await exportPdf(paper, { createdAt }));
  });

  it('V128 draws pictures in the text, floating, and in a header, which grows with them', async () => {
    const contentUri = `data:image/png;base64,${PIXEL.toString('base64')}`;
    const size = { width: { magnitude: 60, unit: 'PT' }, height: { magnitude: 80, unit: 'PT' } };
    const embeddedObject = { size, imageProperties: { contentUri } };
    const inline = { paragraph: { elements: [{ inlineObjectElement: { inlineObjectId: 'i.0' } }] } };
    const document = small(
      [inline, paragraph('мәтін', { spacingMode: 'COLLAPSE_LISTS' }, { positionedObjectIds: ['z.0'] })],
      {
        documentStyle: {
          ...page,
          pageSize: { ...page.pageSize, height: { magnitude: 500, unit: 'PT' } },
          defaultHeaderId: 'h',
          marginHeader: { magnitude: 20, unit: 'PT' },
        },
        headers: { h: { content: [inline, paragraph('мектеп')] } },
        inlineObjects: { 'i.0': { inlineObjectProperties: { embeddedObject } } },
        positionedObjects: {
          'z.0': { positionedObjectProperties: { embeddedObject, positioning: { layout: 'BEHIND_TEXT' } } },
        },
      },
    );
    const bytes = await exportPdf(document);
    const [only] = readPdf(bytes);
    expect(only?.images).toBe(3);
    const top = (text: string) => only!.pieces.find((piece) => piece.text === text)!.y;
    expect(top('мектеп')).toBeLessThan(500 - 20 - 80);
    expect(top('мәтін')).toBeLessThan(top('мектеп') - 80);
  });

  it('reads no file a document names', async () => {
    const inlineObjects = {
      'i.0': {
        inlineObjectProperties: { embeddedObject: { imageProperties: { contentUri: '/etc/passwd' } } },
      },
    };
    const picture = { paragraph: { elements: [{ inlineObjectElement: { inlineObjectId: 'i.0' } }] } };
    await expect(exportPdf(small([picture], { inlineObjects }))).rejects.toThrow('not emulated: a picture');
  });
});
