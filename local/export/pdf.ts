// Writes a Google Docs document as a PDF with selectable text, without any outside program.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake, { type PdfNode } from 'pdfmake';
import { type DocsDocument, type PageParts, type Paper, type PaperSection, papersOf } from './docs-json';
import { listLabels } from './list-labels';
import { asFrame, type Layout, mustBreakBefore, pdfBlocks } from './pdf-blocks';
import { frameHeight } from './pdf-frame';
import { justifyBetweenWords } from './pdf-justify';

/** What a PDF says besides its text. */
export interface PdfOptions {
  /** When the PDF is made; now, if left out. */
  createdAt?: Date;
}

/** Writes `document` (the JSON of `documents.get`, with or without tabs content) as PDF bytes. All fonts are drawn as Tinos, the metric twin of Times New Roman. */
export async function exportPdf(document: DocsDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  loadFonts();
  justifyBetweenWords();
  const sections = papersOf(document).flatMap(pdfSections);
  const first = sections[0];
  const bytes = await pdfmake
    .createPdf({
      content: sections,
      defaultStyle: { font: 'Tinos', fontSize: 11 },
      pageSize: first?.pageSize ?? { width: 595.28, height: 841.89 },
      pageMargins: first?.pageMargins ?? [72, 72, 72, 72],
      info: {
        title: document.title ?? '',
        creator: 'Tirek',
        ...(options.createdAt && { creationDate: options.createdAt }),
      },
      version: '1.7',
      pageBreakBefore: mustBreakBefore,
    })
    .getBuffer();
  return new Uint8Array(bytes);
}

// Points between a frame and the text, against rounding.
const SPARE = 1;

const FACES = {
  normal: '400Regular',
  bold: '700Bold',
  italics: '400Regular_Italic',
  bolditalics: '700Bold_Italic',
};

function loadFonts(): void {
  if (pdfmake.virtualfs.existsSync(`tinos/${FACES.normal}`)) return;
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  for (const face of Object.values(FACES))
    pdfmake.virtualfs.writeFileSync(`tinos/${face}`, readFileSync(join(folder, face, `Tinos_${face}.ttf`)));
  pdfmake.setFonts({
    Tinos: {
      normal: `tinos/${FACES.normal}`,
      bold: `tinos/${FACES.bold}`,
      italics: `tinos/${FACES.italics}`,
      bolditalics: `tinos/${FACES.bolditalics}`,
    },
  });
  // A document must not make the export read a file or open an address.
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
}

function pdfSections(paper: Paper): PdfNode[] {
  const label = listLabels(paper.tab);
  const made: PdfNode[] = [];
  for (const section of paper.sections) {
    const { page } = section;
    const available = page.width - page.left - page.right;
    const content = pdfBlocks(section.content, available, { tab: paper.tab, label, flowing: true });
    const before = made.at(-1)?.section;
    if (!section.newPage && before) before.push(...content);
    else made.push({ section: content, ...frameOf(section, paper, available) });
  }
  return made;
}

function frameOf(section: PaperSection, paper: Paper, available: number): PdfNode {
  const { page } = section;
  let firstPage = Number.POSITIVE_INFINITY;
  const partFor = (parts: PageParts, sheet: number) => {
    if (section.differentFirst && sheet === firstPage) return parts.first;
    return section.differentEven && sheet % 2 === 0 ? parts.even : parts.default;
  };
  const blocks = (parts: PageParts, sheet: number, pages: number) => {
    firstPage = Math.min(firstPage, sheet);
    const number = section.numberFrom ? section.numberFrom + sheet - firstPage : sheet;
    const layout: Layout = { tab: paper.tab, label: listLabels(paper.tab), numbers: { page: number, pages } };
    const content = partFor(parts, sheet);
    return content ? pdfBlocks(content, available, layout) : undefined;
  };
  const height = (parts: PageParts) =>
    Math.max(
      0,
      ...[parts.default, parts.first, parts.even].map((part) =>
        part ? frameHeight(part, available, paper.tab) : 0,
      ),
    );
  // A frame higher than the margin pushes the text away, as in Word.
  const top = Math.max(page.top, page.header + height(section.headers) + SPARE);
  const footerHeight = height(section.footers);
  const bottom = Math.max(page.bottom, page.footer + footerHeight);
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, top, page.right, bottom],
    header: (sheet, pages) => {
      const stack = blocks(section.headers, sheet, pages);
      return stack && asFrame({ stack, margin: [page.left, page.header, page.right, 0] });
    },
    footer: (sheet, pages) => {
      const stack = blocks(section.footers, sheet, pages);
      return (
        stack && asFrame({ stack, margin: [page.left, bottom - page.footer - footerHeight, page.right, 0] })
      );
    },
  };
}
