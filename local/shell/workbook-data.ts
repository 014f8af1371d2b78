// The workbook as it is read and shown: Google's REST paths, its sheets, one part of their rows.
import { askJson } from './api';
import type { ChartJson } from './chart-data';
import { type Band, type BandedRangeJson, bandIn, type Color, cssColor } from './colors';
import {
  LOOK_FIELDS,
  type RuleJson,
  type SheetView,
  sheetViews,
  type ViewJson,
  type WordColor,
  wordColors,
} from './sheet-look';

/** A sheet of the workbook that people see. */
export interface SheetTab {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Whether the sheet wants no lines between its cells (the cover). */
  plain: boolean;
  /** CSS colour of the tab. */
  color?: string;
  bands: Band[];
  words: WordColor[];
  views: SheetView[];
  charts: ChartJson[];
}

export interface Book {
  id: string;
  title: string;
  tabs: SheetTab[];
}

export interface GridColumn {
  letter: string;
  /** The sheet's column, from 0. */
  at: number;
  label: string;
  width: number;
  /** What a drop-down of the sheet offers. */
  choices: string[];
  /** CSS colour of the label's cell. */
  fill?: string;
}

export interface GridRow {
  /** The sheet's row, from 0. */
  at: number;
  cells: GridCell[];
}

export interface GridCell {
  shown: string;
  /** What the cell holds where it is not what is shown. */
  formula?: string;
  bold?: boolean;
  wraps?: boolean;
  /** Points. */
  size?: number;
  /** Google centres a truth value and puts a number to the right unless the sheet says otherwise. */
  align?: 'left' | 'center' | 'right';
  /** TRUE or FALSE, to be drawn as a box with or without a tick. */
  ticked?: boolean;
  /** A number or a day, as a view compares it. */
  number?: number;
  /** The sheet a link of the cell leads to. */
  toSheet?: number;
  /** CSS colours of the cell and of its text. */
  fill?: string;
  ink?: string;
}

/** One part of a sheet's rows, with its columns. */
export interface GridPart {
  columns: GridColumn[];
  rows: GridRow[];
  /** First row of this part and the rows of the whole sheet below its head, from 0. */
  from: number;
  all: number;
}

interface CellJson {
  formattedValue?: string;
  hyperlink?: string;
  userEnteredValue?: { formulaValue?: string };
  effectiveValue?: { boolValue?: boolean; numberValue?: number };
  userEnteredFormat?: {
    backgroundColor?: Color;
    horizontalAlignment?: string;
    textFormat?: { bold?: boolean; fontSize?: number; foregroundColor?: Color };
    wrapStrategy?: string;
  };
  dataValidation?: { condition?: { type?: string; values?: { userEnteredValue?: string }[] } };
}
interface GridProperties {
  rowCount?: number;
  columnCount?: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
}
interface GridJson {
  rowData?: { values?: CellJson[] }[];
  rowMetadata?: { hiddenByUser?: boolean }[];
  columnMetadata?: { hiddenByUser?: boolean; pixelSize?: number }[];
}

/** Rows that are shown at once; a longer sheet is turned like pages. */
export const ROWS_AT_ONCE = 1000;

/** Letters of a column counted from 0: A … Z, AA … */
export function lettersOf(column: number): string {
  const before = column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}

/** A title as it stands before `!`. */
export const quoted = (title: string) => `'${title.replaceAll("'", "''")}'`;
export const bookPath = (id: string) => `/v4/spreadsheets/${encodeURIComponent(id)}`;

/** Reads the names and sizes of the sheets that are not hidden. */
export async function readBook(id: string, user: string): Promise<Book> {
  const fields = `properties.title,sheets(properties(sheetId,title,hidden,index,sheetType,tabColor,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount,hideGridlines)),bandedRanges(range,rowProperties),${LOOK_FIELDS})`;
  const book = await askJson<{
    properties: { title: string };
    sheets: {
      properties: {
        sheetId?: number;
        title: string;
        hidden?: boolean;
        index?: number;
        tabColor?: Color;
        gridProperties?: GridProperties;
      };
      bandedRanges?: BandedRangeJson[];
      conditionalFormats?: RuleJson[];
      filterViews?: ViewJson[];
      charts?: ChartJson[];
    }[];
  }>('GET', `${bookPath(id)}?fields=${encodeURIComponent(fields)}`, user);
  const tabs = book.sheets
    .map(({ properties, bandedRanges = [], conditionalFormats = [], filterViews = [], charts = [] }) => ({
      ...properties,
      bands: bandedRanges.flatMap(bandIn),
      words: wordColors(conditionalFormats),
      views: sheetViews(filterViews),
      charts,
    }))
    .filter(({ hidden, gridProperties }) => !hidden && gridProperties)
    .sort((a, b) => (a.index ?? 0) - (b.index ?? 0))
    .map(({ sheetId = 0, title, tabColor, gridProperties = {} as GridProperties, ...look }) => ({
      sheetId,
      title,
      rowCount: gridProperties.rowCount ?? 0,
      columnCount: gridProperties.columnCount ?? 0,
      frozenRows: gridProperties.frozenRowCount ?? 0,
      frozenColumns: gridProperties.frozenColumnCount ?? 0,
      plain: gridProperties.hideGridlines === true,
      bands: look.bands,
      words: look.words,
      views: look.views,
      charts: look.charts,
      ...(tabColor ? { color: cssColor(tabColor) } : {}),
    }));
  return { id, title: book.properties.title, tabs };
}

/** Reads one part of a sheet: the frozen rows as labels, then up to {@link ROWS_AT_ONCE} rows; hidden rows and columns are left out. */
export async function readPart(book: string, tab: SheetTab, from: number, user: string): Promise<GridPart> {
  const last = lettersOf(Math.max(0, tab.columnCount - 1));
  const first = tab.frozenRows + from;
  const to = Math.min(tab.rowCount, first + ROWS_AT_ONCE);
  const query = new URLSearchParams();
  const name = quoted(tab.title);
  if (tab.frozenRows > 0) query.append('ranges', `${name}!A1:${last}${tab.frozenRows}`);
  if (to > first) query.append('ranges', `${name}!A${first + 1}:${last}${to}`);
  query.set(
    'fields',
    'sheets.data(rowData.values(formattedValue,hyperlink,userEnteredValue.formulaValue,effectiveValue(boolValue,numberValue),dataValidation.condition,userEnteredFormat(backgroundColor,horizontalAlignment,textFormat(bold,fontSize,foregroundColor),wrapStrategy)),rowMetadata.hiddenByUser,columnMetadata(hiddenByUser,pixelSize))',
  );
  const answer = await askJson<{ sheets?: { data?: GridJson[] }[] }>(
    'GET',
    `${bookPath(book)}?${query}`,
    user,
  );
  const data = answer.sheets?.[0]?.data ?? [];
  const head = tab.frozenRows > 0 ? data[0] : undefined;
  const body = (tab.frozenRows > 0 ? data[1] : data[0]) ?? {};
  const rows = rowsOf(body, first, to, tab.words);
  return { columns: columnsOf(tab, head, body), rows, from, all: tab.rowCount - tab.frozenRows };
}

/** All rows of a sheet as one part: a view looks at every one. */
export async function readRows(book: string, tab: SheetTab, user: string): Promise<GridPart> {
  const first = await readPart(book, tab, 0, user);
  const rows = [...first.rows];
  for (let from = ROWS_AT_ONCE; from < first.all; from += ROWS_AT_ONCE)
    rows.push(...(await readPart(book, tab, from, user)).rows);
  return { ...first, rows };
}

function columnsOf(tab: SheetTab, head: GridJson | undefined, body: GridJson): GridColumn[] {
  const traits = (head ?? body).columnMetadata ?? [];
  // Of several frozen rows the last one that is seen holds the labels.
  const seen = [...(head?.rowMetadata ?? []).keys()].filter((at) => !head?.rowMetadata?.[at]?.hiddenByUser);
  const labels = head?.rowData?.[seen.at(-1) ?? -1]?.values ?? [];
  return Array.from({ length: tab.columnCount }, (_, at) => at)
    .filter((at) => !traits[at]?.hiddenByUser)
    .map((at) => ({
      letter: lettersOf(at),
      at,
      label: labels[at]?.formattedValue ?? '',
      width: traits[at]?.pixelSize ?? 100,
      ...fillOf(labels[at]),
      choices: choicesOf(body.rowData?.find(({ values }) => values?.[at]?.dataValidation)?.values?.[at]),
    }));
}

function choicesOf(cell: CellJson | undefined): string[] {
  const condition = cell?.dataValidation?.condition;
  if (condition?.type === 'BOOLEAN') return ['TRUE', 'FALSE'];
  if (condition?.type !== 'ONE_OF_LIST') return [];
  return (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
}

const fillOf = (cell: CellJson | undefined): { fill?: string } => {
  const color = cell?.userEnteredFormat?.backgroundColor;
  return color ? { fill: cssColor(color) } : {};
};

function rowsOf(body: GridJson, first: number, to: number, words: readonly WordColor[]): GridRow[] {
  const traits = body.columnMetadata ?? [];
  return Array.from({ length: Math.max(0, to - first) }, (_, at) => at)
    .filter((at) => !body.rowMetadata?.[at]?.hiddenByUser)
    .map((at) => {
      const values = body.rowData?.[at]?.values ?? [];
      const cells = traits
        .map((trait, column) => ({ trait, column, cell: values[column] }))
        .filter(({ trait }) => !trait.hiddenByUser)
        .map(({ column, cell }) => inWords(cellOf(cell), column, words));
      return { at: first + at, cells };
    });
}

/** The cell in the colour of its word, which stands over its own. */
function inWords(cell: GridCell, column: number, words: readonly WordColor[]): GridCell {
  if (words.length === 0 || cell.shown === '') return cell;
  const rule = words.find(
    ({ word, fromColumn, toColumn }) => column >= fromColumn && column < toColumn && word === cell.shown,
  );
  return rule ? { ...cell, fill: rule.fill } : cell;
}

const ALIGNMENTS: Readonly<Record<string, GridCell['align']>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};

function alignOf(cell: CellJson | undefined): GridCell['align'] {
  const set = ALIGNMENTS[cell?.userEnteredFormat?.horizontalAlignment ?? ''];
  if (set) return set;
  if (cell?.effectiveValue?.boolValue !== undefined) return 'center';
  return cell?.effectiveValue?.numberValue === undefined ? undefined : 'right';
}

/** Only links to a sheet of the same workbook lead anywhere here. */
function linkOf(link: string | undefined): { toSheet?: number } {
  const id = /^#gid=(\d{1,10})$/.exec(link ?? '')?.[1];
  return id === undefined ? {} : { toSheet: Number(id) };
}

function cellOf(cell: CellJson | undefined): GridCell {
  const format = cell?.userEnteredFormat;
  const align = alignOf(cell);
  const ticked = cell?.effectiveValue?.boolValue;
  const ink = format?.textFormat?.foregroundColor;
  return {
    shown: cell?.formattedValue ?? '',
    ...(cell?.userEnteredValue?.formulaValue ? { formula: cell.userEnteredValue.formulaValue } : {}),
    ...(format?.textFormat?.bold ? { bold: true } : {}),
    ...(format?.wrapStrategy === 'WRAP' ? { wraps: true } : {}),
    ...(format?.textFormat?.fontSize ? { size: format.textFormat.fontSize } : {}),
    ...(align ? { align } : {}),
    ...(ticked === undefined ? {} : { ticked }),
    ...(cell?.effectiveValue?.numberValue === undefined ? {} : { number: cell.effectiveValue.numberValue }),
    ...linkOf(cell?.hyperlink),
    ...fillOf(cell),
    ...(ink ? { ink: cssColor(ink) } : {}),
  };
}
