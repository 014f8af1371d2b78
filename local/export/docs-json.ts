// Reads Google Docs JSON the way both exports need it: one paper per tab, cut into sections with their headers and margins.
import type { docs_v1 } from '@googleapis/docs';

export type DocsDocument = docs_v1.Schema$Document;
export type StructuralElement = docs_v1.Schema$StructuralElement;
export type Paragraph = docs_v1.Schema$Paragraph;
export type ParagraphStyle = docs_v1.Schema$ParagraphStyle;
export type TextStyle = docs_v1.Schema$TextStyle;
export type Table = docs_v1.Schema$Table;
export type TableCell = docs_v1.Schema$TableCell;
export type DocumentTab = docs_v1.Schema$DocumentTab;
type Dimension = docs_v1.Schema$Dimension;

/** One part of the page frame: what stands on ordinary, first and even pages; absent parts are `undefined`. */
export interface PageParts {
  default?: StructuralElement[];
  first?: StructuralElement[];
  even?: StructuralElement[];
}

/** A section: page measures in points, its frame and its content. */
export interface PaperSection {
  page: {
    width: number;
    height: number;
    landscape: boolean;
    top: number;
    right: number;
    bottom: number;
    left: number;
    header: number;
    footer: number;
  };
  /** True when the section begins on a new page. */
  newPage: boolean;
  /** The page number this section restarts from, if it does. */
  numberFrom?: number;
  differentFirst: boolean;
  differentEven: boolean;
  headers: PageParts;
  footers: PageParts;
  columns: number;
  content: StructuralElement[];
}

/** One tab of a document, ready to be written out. */
export interface Paper {
  tab: DocumentTab;
  sections: PaperSection[];
}

const A4 = { width: 595.2755905511812, height: 841.8897637795277 };
const INCH = 72;

/** Points of a Docs dimension; a dimension without magnitude is zero (V121), an absent one is `otherwise`. */
export function points(dimension: Dimension | undefined, otherwise = 0): number {
  return dimension ? (dimension.magnitude ?? 0) : otherwise;
}

/** `RRGGBB` of an optional colour; `undefined` when the colour is absent or transparent (`{}`). Black is `{color:{rgbColor:{}}}`. */
export function hexColor(color: docs_v1.Schema$OptionalColor | undefined): string | undefined {
  const rgb = color?.color?.rgbColor;
  if (!rgb) return undefined;
  return [rgb.red, rgb.green, rgb.blue]
    .map((part) =>
      Math.round((part ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Every tab of the document in reading order; a document read without tabs counts as one. */
export function papersOf(document: DocsDocument): Paper[] {
  const tabs = document.tabs?.length ? flatTabs(document.tabs) : [document as DocumentTab];
  return tabs.map((tab) => ({ tab, sections: sectionsOf(tab) }));
}

function flatTabs(tabs: docs_v1.Schema$Tab[]): DocumentTab[] {
  return tabs.flatMap((tab) => [
    ...(tab.documentTab ? [tab.documentTab] : []),
    ...flatTabs(tab.childTabs ?? []),
  ]);
}

const PARTS = { default: 'default', first: 'firstPage', even: 'evenPage' } as const;

function sectionsOf(tab: DocumentTab): PaperSection[] {
  const sections: PaperSection[] = [];
  let ids: Record<string, string | undefined> = {};
  for (const element of tab.body?.content ?? []) {
    if (element.sectionBreak || !sections.length) {
      const style = element.sectionBreak?.sectionStyle ?? {};
      const base = sections.length ? {} : (tab.documentStyle ?? {});
      // Section 1 has its frame in documentStyle, later ones in their own style, unset means inherited (V115).
      const next: Record<string, string | undefined> = {};
      for (const part of Object.values(PARTS))
        for (const kind of ['Header', 'Footer'] as const) {
          const key = `${part}${kind}Id` as keyof typeof style & keyof typeof base;
          next[key] = (style[key] as string | undefined) ?? (base[key] as string | undefined) ?? ids[key];
        }
      ids = next;
      sections.push(section(tab, style, ids, sections.length === 0));
    }
    if (!element.sectionBreak) sections.at(-1)?.content.push(element);
  }
  return sections;
}

function section(
  tab: DocumentTab,
  style: docs_v1.Schema$SectionStyle,
  ids: Record<string, string | undefined>,
  isFirst: boolean,
): PaperSection {
  const whole = tab.documentStyle ?? {};
  // Imported papers keep true margins in the section while documentStyle stays at one inch (V113).
  const margin = (key: 'marginTop' | 'marginBottom' | 'marginLeft' | 'marginRight', otherwise: number) =>
    points(style[key] ?? whole[key], otherwise);
  const width = points(whole.pageSize?.width, A4.width);
  const height = points(whole.pageSize?.height, A4.height);
  const flipped = style.flipPageOrientation ?? whole.flipPageOrientation ?? false;
  const parts = (kind: 'Header' | 'Footer'): PageParts => {
    const store = kind === 'Header' ? tab.headers : tab.footers;
    const part = (name: string) => {
      const id = ids[`${name}${kind}Id`];
      return id ? store?.[id]?.content : undefined;
    };
    return { default: part(PARTS.default), first: part(PARTS.first), even: part(PARTS.even) };
  };
  const numberFrom = style.pageNumberStart ?? (isFirst ? whole.pageNumberStart : undefined) ?? undefined;
  return {
    page: {
      width: flipped ? height : width,
      height: flipped ? width : height,
      landscape: (flipped ? height : width) > (flipped ? width : height),
      top: margin('marginTop', INCH),
      right: margin('marginRight', INCH),
      bottom: margin('marginBottom', INCH),
      left: margin('marginLeft', INCH),
      header: points(style.marginHeader ?? whole.marginHeader, INCH / 2),
      footer: points(style.marginFooter ?? whole.marginFooter, INCH / 2),
    },
    newPage: isFirst || style.sectionType !== 'CONTINUOUS',
    numberFrom: numberFrom && !(isFirst && numberFrom === 1) ? numberFrom : undefined,
    // The document's word on it holds for the first section only.
    differentFirst: style.useFirstPageHeaderFooter ?? (isFirst && whole.useFirstPageHeaderFooter) ?? false,
    differentEven: whole.useEvenPageHeaderFooter ?? false,
    headers: parts('Header'),
    footers: parts('Footer'),
    columns: style.columnProperties?.length || 1,
    content: [],
  };
}

/** The style a named style type gives, `NORMAL_TEXT` underneath. */
export function namedStyle(
  tab: DocumentTab,
  type: string | null | undefined,
): { text: TextStyle; paragraph: ParagraphStyle } {
  const found = (name: string) => tab.namedStyles?.styles?.find((style) => style.namedStyleType === name);
  const normal = found('NORMAL_TEXT');
  const own = type && type !== 'NORMAL_TEXT' ? found(type) : undefined;
  return {
    text: over(normal?.textStyle, own?.textStyle),
    paragraph: over(normal?.paragraphStyle, own?.paragraphStyle),
  };
}

/** `upper` laid over `lower`: fields that `upper` leaves undefined come from `lower`. */
export function over<T extends object>(lower: T | undefined, upper: T | undefined): T {
  const result = { ...lower } as Record<string, unknown>;
  for (const [key, value] of Object.entries(upper ?? {})) if (value !== undefined) result[key] = value;
  return result as T;
}

/** Column widths in points: fixed ones as given, the others share what is left of `available`. */
export function columnWidths(table: Table, available: number): number[] {
  const count = table.columns ?? table.tableRows?.[0]?.tableCells?.length ?? 1;
  const properties = table.tableStyle?.tableColumnProperties ?? [];
  const fixed = Array.from({ length: count }, (_, index) => {
    const column = properties[index];
    return column?.widthType === 'FIXED_WIDTH' && column.width ? points(column.width) : undefined;
  });
  const open = fixed.filter((width) => width === undefined).length;
  const rest = available - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = open ? Math.max(rest / open, 10) : 0;
  return fixed.map((width) => width ?? share);
}

/** True for a cell hidden under another cell's span: `covered[row][column]` (V125). */
export function coveredCells(table: Table): boolean[][] {
  const rows = table.tableRows ?? [];
  const covered = rows.map((row) => (row.tableCells ?? []).map(() => false));
  rows.forEach((row, r) => {
    (row.tableCells ?? []).forEach((cell, c) => {
      if (covered[r]?.[c]) return;
      const { columnSpan, rowSpan } = cell.tableCellStyle ?? {};
      for (let i = 0; i < (rowSpan ?? 1); i++)
        for (let j = 0; j < (columnSpan ?? 1); j++)
          if ((i || j) && covered[r + i]?.[c + j] !== undefined) covered[r + i]![c + j] = true;
    });
  });
  return covered;
}
