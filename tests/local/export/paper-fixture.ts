// A document as documents.get answers it for a converted .docx (V112–V129), with everything the exports write.
import type { DocsDocument, Paragraph, StructuralElement, TableCell } from '../../../local/export/docs-json';

const pt = (magnitude?: number) => ({ ...(magnitude && { magnitude }), unit: 'PT' });
/** A paragraph of plain runs; `style` and `more` go into it as they are. */
export const paragraph = (text: string, style: object = {}, more: object = {}): StructuralElement => ({
  paragraph: {
    elements: [{ textRun: { content: `${text}\n`, textStyle: {} } }],
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT', ...style },
    ...more,
  } as Paragraph,
});
const line = {
  color: { color: { rgbColor: {} } },
  width: { magnitude: 0.5, unit: 'PT' },
  dashStyle: 'SOLID',
};
const noLine = { ...line, width: pt() };
const cell = (text: string, style: object = {}): TableCell => ({
  content: [paragraph(text)],
  tableCellStyle: {
    rowSpan: 1,
    columnSpan: 1,
    borderTop: line,
    borderBottom: line,
    borderLeft: line,
    borderRight: line,
    paddingLeft: pt(4),
    paddingRight: pt(4),
    paddingTop: pt(2),
    paddingBottom: pt(2),
    contentAlignment: 'TOP',
    ...style,
  },
});

const table: StructuralElement = {
  table: {
    rows: 3,
    columns: 3,
    tableStyle: {
      tableColumnProperties: [100, 150, 200].map((width) => ({
        widthType: 'FIXED_WIDTH',
        width: pt(width),
      })),
    },
    tableRows: [
      {
        tableRowStyle: { minRowHeight: pt(), tableHeader: true, preventOverflow: true },
        tableCells: [cell('Бас', { columnSpan: 2 }), cell(''), cell('Оң', { contentAlignment: 'MIDDLE' })],
      },
      {
        tableRowStyle: { minRowHeight: pt(30) },
        tableCells: [
          cell('Биік', { rowSpan: 2, backgroundColor: { color: { rgbColor: { red: 0.8, green: 1 } } } }),
          cell('бір'),
          cell('екі', { borderTop: noLine, borderBottom: undefined }),
        ],
      },
      { tableRowStyle: { minRowHeight: pt() }, tableCells: [cell(''), cell('үш'), cell('төрт')] },
    ],
  },
};

const item = (text: string, nestingLevel = 0) =>
  paragraph(
    text,
    { indentStart: pt(36 * (nestingLevel + 1)), indentFirstLine: pt(36 * nestingLevel + 18) },
    { bullet: { listId: 'kix.list.1', ...(nestingLevel && { nestingLevel }), textStyle: {} } },
  );

/** A4 with office margins in the section only; two sections, the second lying; its own first-page footer. */
export const paper: DocsDocument = {
  title: 'Үлгі',
  tabs: [
    {
      tabProperties: { tabId: 't.0' },
      documentTab: {
        documentStyle: {
          pageSize: { width: pt(595.2755905511812), height: pt(841.8897637795277) },
          marginTop: pt(72),
          marginBottom: pt(72),
          marginLeft: pt(72),
          marginRight: pt(72),
          marginHeader: pt(36),
          marginFooter: pt(36),
          defaultHeaderId: 'kix.hf0',
          defaultFooterId: 'kix.hf1',
          firstPageFooterId: 'kix.hf2',
          useFirstPageHeaderFooter: true,
          pageNumberStart: 1,
        },
        namedStyles: {
          styles: [
            {
              namedStyleType: 'NORMAL_TEXT',
              textStyle: {
                fontSize: pt(14),
                weightedFontFamily: { fontFamily: 'Times New Roman', weight: 400 },
              },
              paragraphStyle: { alignment: 'START', lineSpacing: 100 },
            },
            {
              namedStyleType: 'HEADING_1',
              textStyle: { bold: true, fontSize: pt(16) },
              paragraphStyle: { alignment: 'CENTER', keepWithNext: true },
            },
          ],
        },
        headers: { 'kix.hf0': { headerId: 'kix.hf0', content: [paragraph('Үстіңгі колонтитул')] } },
        footers: {
          'kix.hf1': {
            footerId: 'kix.hf1',
            content: [
              {
                paragraph: {
                  paragraphStyle: {
                    namedStyleType: 'NORMAL_TEXT',
                    tabStops: [{ offset: pt(467.7), alignment: 'END' }],
                  },
                  elements: [
                    { textRun: { content: '№ 7, нұсқа 2\t', textStyle: {} } },
                    { autoText: { type: 'PAGE_NUMBER', textStyle: {} } },
                    { textRun: { content: ' / ', textStyle: {} } },
                    { autoText: { type: 'PAGE_COUNT', textStyle: { bold: true } } },
                    { textRun: { content: '\n', textStyle: {} } },
                  ],
                },
              },
            ],
          },
          'kix.hf2': { footerId: 'kix.hf2', content: [paragraph('Бірінші бет')] },
        },
        lists: {
          'kix.list.1': {
            listProperties: {
              nestingLevels: [
                {
                  glyphType: 'DECIMAL',
                  glyphFormat: '%0.',
                  indentStart: pt(36),
                  indentFirstLine: pt(18),
                  startNumber: 3,
                },
                {
                  glyphType: 'ALPHA',
                  glyphFormat: '%0.%1)',
                  indentStart: pt(72),
                  indentFirstLine: pt(54),
                  startNumber: 1,
                },
                { glyphSymbol: '●', indentStart: pt(108), indentFirstLine: pt(90) },
              ],
            },
          },
        },
        body: {
          content: [
            {
              endIndex: 1,
              sectionBreak: {
                sectionStyle: {
                  sectionType: 'CONTINUOUS',
                  marginTop: pt(56.7),
                  marginBottom: pt(56.7),
                  marginLeft: pt(85.05),
                  marginRight: pt(42.5),
                },
              },
            },
            paragraph('Тақырып Ә Ғ Қ Ң Ө Ұ Ү Һ І', { namedStyleType: 'HEADING_1' }),
            {
              paragraph: {
                paragraphStyle: {
                  namedStyleType: 'NORMAL_TEXT',
                  alignment: 'JUSTIFIED',
                  indentStart: pt(20),
                  indentFirstLine: pt(55),
                  indentEnd: pt(5),
                  spaceAbove: pt(6),
                  spaceBelow: pt(12),
                  lineSpacing: 115,
                  keepWithNext: true,
                  keepLinesTogether: true,
                },
                elements: [
                  {
                    textRun: { content: 'Қалың', textStyle: { bold: true, italic: true, fontSize: pt(12) } },
                  },
                  { textRun: { content: ' жай\u000Bекінші жол ', textStyle: {} } },
                  {
                    textRun: {
                      content: 'асты сызылған',
                      textStyle: {
                        underline: true,
                        weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
                        foregroundColor: { color: { rgbColor: { red: 1 } } },
                      },
                    },
                  },
                  { textRun: { content: '\n', textStyle: {} } },
                ],
              },
            },
            item('бірінші'),
            item('ішкі', 1),
            item('белгі', 2),
            item('екінші'),
            table,
            {
              paragraph: {
                paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
                elements: [
                  { textRun: { content: 'үзіліске дейін', textStyle: {} } },
                  { pageBreak: { textStyle: {} } },
                  { textRun: { content: 'келесі бет\n', textStyle: {} } },
                ],
              },
            },
            {
              sectionBreak: {
                sectionStyle: {
                  sectionType: 'NEXT_PAGE',
                  flipPageOrientation: true,
                  marginTop: pt(30),
                  marginBottom: pt(60),
                  marginLeft: pt(30),
                  marginRight: pt(30),
                },
              },
            },
            paragraph('Жатық бет'),
          ],
        },
      },
    },
  ],
};
