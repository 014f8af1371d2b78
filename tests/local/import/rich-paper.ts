// A paper with everything the importer reads, written with the docx library.
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** One red pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const none = { style: BorderStyle.NIL, size: 0, color: 'auto' };
const cell = (text: string, more: object = {}) =>
  new TableCell({
    children: [new Paragraph(text)],
    borders: { top: line, bottom: line, left: line, right: line },
    ...more,
  });

const grid = new Table({
  columnWidths: [2000, 3000, 4000],
  width: { size: 9000, type: WidthType.DXA },
  margins: { left: 100, right: 100, top: 50, bottom: 50 },
  borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
  rows: [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        cell('Head', { columnSpan: 2, shading: { fill: 'D9D9D9', color: 'auto', type: 'clear' } }),
        cell('Right', { verticalAlign: VerticalAlignTable.CENTER }),
      ],
    }),
    new TableRow({
      height: { value: 600, rule: 'atLeast' },
      children: [cell('Tall', { rowSpan: 2 }), cell('{{#each items}}{{name}}'), cell('{{value}}{{/each}}')],
    }),
    new TableRow({ children: [cell('b'), cell('c')] }),
  ],
});

/** The bytes of the paper. */
export async function richPaper(): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 28 } },
        heading1: { run: { bold: true, size: 32 }, paragraph: { alignment: AlignmentType.CENTER } },
      },
      paragraphStyles: [
        {
          id: 'Note',
          name: 'Note',
          basedOn: 'Normal',
          run: { italics: true, size: 20 },
          paragraph: { keepNext: true },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
            {
              level: 1,
              format: LevelFormat.LOWER_LETTER,
              text: '%1.%2)',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 1440, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 454 },
          },
        },
        headers: { default: new Header({ children: [new Paragraph('Card {{card.number}}')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: 'Minutes', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
            spacing: { before: 120, after: 240, line: 276, lineRule: 'auto' },
            indent: { left: 567, firstLine: 283, right: 200 },
            keepNext: true,
            keepLines: true,
            children: [
              new TextRun('Dear '),
              new TextRun('{{pupil'),
              new TextRun('.name}}'),
              new TextRun({ text: ' bold', bold: true, color: 'C00000' }),
              new TextRun({ text: ' under', underline: {}, size: 24, font: 'Arial' }),
              new TextRun({ text: 'second line', break: 1 }),
            ],
          }),
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: 9350 }],
            children: [new TextRun({ children: ['left', new Tab(), 'right'] })],
          }),
          new Paragraph({ style: 'Note', text: 'A note' }),
          new Paragraph({ text: 'First', numbering: { reference: 'points', level: 0 } }),
          new Paragraph({ text: 'Inner', numbering: { reference: 'points', level: 1 } }),
          new Paragraph({
            children: [
              new TextRun('See '),
              new ExternalHyperlink({ link: 'https://example.kz/', children: [new TextRun('the site')] }),
            ],
          }),
          grid,
          new Paragraph({
            children: [new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 96, height: 48 } })],
          }),
          new Paragraph({ children: [new PageBreak(), new TextRun('On a new page')] }),
        ],
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 567, bottom: 567, left: 567, right: 567 },
          },
        },
        children: [new Paragraph('Wide')],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
