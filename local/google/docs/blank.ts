// What a new Google document and a new tab hold: one empty paragraph, default margins, nine named styles (D1, D17, A6).
import type { DocumentStyle, NamedStyle, ParagraphStyle, SectionStyle, TextStyle } from './json';
import type { Block, Model, Paragraph, Tab } from './model';
import { points, rgb } from './style-values';

export const SECTION: SectionStyle = {
  columnSeparatorStyle: 'NONE',
  contentDirection: 'LEFT_TO_RIGHT',
  sectionType: 'CONTINUOUS',
};

export const emptyParagraph = (style: ParagraphStyle = {}, text: TextStyle = {}): Paragraph => ({
  kind: 'paragraph',
  pieces: [{ text: '\n', style: text }],
  style: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT', ...style },
});

export const DOCUMENT_STYLE_DEFAULT: DocumentStyle = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: points(72),
  marginBottom: points(72),
  marginRight: points(72),
  marginLeft: points(72),
  pageSize: { height: points(792), width: points(612) },
  marginHeader: points(36),
  marginFooter: points(36),
  useCustomHeaderFooterMargins: true,
  documentFormat: { documentMode: 'PAGES' },
};

const border = { color: {}, width: points(0), padding: points(0), dashStyle: 'SOLID' };
const GREY_DARK = rgb(0.2627451, 0.2627451, 0.2627451);
const GREY = rgb(0.4, 0.4, 0.4);

const heading = (
  namedStyleType: string,
  size: number,
  above: number,
  below: number,
  text: TextStyle = {},
): NamedStyle => ({
  namedStyleType,
  textStyle: { fontSize: points(size), ...text },
  paragraphStyle: {
    namedStyleType: 'NORMAL_TEXT',
    direction: 'LEFT_TO_RIGHT',
    spaceAbove: points(above),
    spaceBelow: points(below),
    keepLinesTogether: true,
    keepWithNext: true,
    pageBreakBefore: false,
  },
});

/** The named styles of a fresh document. */
export const NAMED_STYLES: NamedStyle[] = [
  {
    namedStyleType: 'NORMAL_TEXT',
    textStyle: {
      bold: false,
      italic: false,
      underline: false,
      strikethrough: false,
      smallCaps: false,
      backgroundColor: {},
      foregroundColor: { color: { rgbColor: {} } },
      fontSize: points(11),
      weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
      baselineOffset: 'NONE',
    },
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      alignment: 'START',
      lineSpacing: 115,
      direction: 'LEFT_TO_RIGHT',
      spacingMode: 'COLLAPSE_LISTS',
      spaceAbove: points(0),
      spaceBelow: points(0),
      borderBetween: border,
      borderTop: border,
      borderBottom: border,
      borderLeft: border,
      borderRight: border,
      indentFirstLine: points(0),
      indentStart: points(0),
      indentEnd: points(0),
      keepLinesTogether: false,
      keepWithNext: false,
      avoidWidowAndOrphan: true,
      shading: { backgroundColor: {} },
      pageBreakBefore: false,
    },
  },
  heading('HEADING_1', 20, 20, 6),
  heading('HEADING_2', 16, 18, 6, { bold: false }),
  heading('HEADING_3', 14, 16, 4, { bold: false, foregroundColor: GREY_DARK }),
  heading('HEADING_4', 12, 14, 4, { foregroundColor: GREY }),
  heading('HEADING_5', 11, 12, 4, { foregroundColor: GREY }),
  heading('HEADING_6', 11, 12, 4, { italic: true, foregroundColor: GREY }),
  heading('TITLE', 26, 0, 3),
  heading('SUBTITLE', 15, 0, 16, {
    italic: false,
    foregroundColor: GREY,
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
  }),
];

/** A tab with an empty body. */
export function blankTab(id: string, title: string): Tab {
  const body: Block[] = [{ kind: 'sectionBreak', style: SECTION }, emptyParagraph()];
  return {
    id,
    title,
    children: [],
    body,
    headers: {},
    footers: {},
    footnotes: {},
    documentStyle: DOCUMENT_STYLE_DEFAULT,
    namedStyles: { styles: NAMED_STYLES },
    lists: {},
    inlineObjects: {},
    positionedObjects: {},
    namedRanges: [],
  };
}

export const blankModel = (): Model => ({ tabs: [blankTab('t.0', 'Tab 1')] });
