// The workbook read and written as a person's hands do: Google's REST paths, what is shown, what is typed.
import { askJson } from './api';
import { type Band, type BandedRangeJson, bandIn, type Color, cssColor } from './colors';

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

const quoted = (title: string) => `'${title.replaceAll("'", "''")}'`;
const bookPath = (id: string) => `/v4/spreadsheets/${encodeURIComponent(id)}`;

/** Reads the names and sizes of the sheets that are not hidden. */
export async function readBook(id: string, user: string): Promise<Book> {
  const fields =
    'properties.title,sheets(properties(sheetId,title,hidden,index,sheetType,tabColor,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount,hideGridlines)),bandedRanges(range,rowProperties))';
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
    }[];
  }>('GET', `${bookPath(id)}?fields=${encodeURIComponent(fields)}`, user);
  const tabs = book.sheets
    .map(({ properties, bandedRanges = [] }) => ({ ...properties, bands: bandedRanges.flatMap(bandIn) }))
    .filter(({ hidden, gridProperties }) => !hidden && gridProperties)
    .sort((a, b) => (a.index ?? 0) - (b.index ?? 0))
    .map(({ sheetId = 0, title, tabColor, bands, gridProperties = {} as GridProperties }) => ({
      sheetId,
      title,
      rowCount: gridProperties.rowCount ?? 0,
      columnCount: gridProperties.columnCount ?? 0,
      frozenRows: gridProperties.frozenRowCount ?? 0,
      frozenColumns: gridProperties.frozenColumnCount ?? 0,
      plain: gridProperties.hideGridlines === true,
      bands,
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
    'sheets.data(rowData.values(formattedValue,userEnteredValue.formulaValue,effectiveValue(boolValue,numberValue),dataValidation.condition,userEnteredFormat(backgroundColor,horizontalAlignment,textFormat(bold,fontSize,foregroundColor),wrapStrategy)),rowMetadata.hiddenByUser,columnMetadata(hiddenByUser,pixelSize))',
  );
  const answer = await askJson<{ sheets?: { data?: GridJson[] }[] }>(
    'GET',
    `${bookPath(book)}?${query}`,
    user,
  );
  const data = answer.sheets?.[0]?.data ?? [];
  const head = tab.frozenRows > 0 ? data[0] : undefined;
  const body = (tab.frozenRows > 0 ? data[1] : data[0]) ?? {};
  const rows = rowsOf(body, first, to);
  return { columns: columnsOf(tab, head, body), rows, from, all: tab.rowCount - tab.frozenRows };
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

function rowsOf(body: GridJson, first: number, to: number): GridRow[] {
  const traits = body.columnMetadata ?? [];
  return Array.from({ length: Math.max(0, to - first) }, (_, at) => at)
    .filter((at) => !body.rowMetadata?.[at]?.hiddenByUser)
    .map((at) => {
      const values = body.rowData?.[at]?.values ?? [];
      const cells = traits
        .map((trait, column) => ({ trait, cell: values[column] }))
        .filter(({ trait }) => !trait.hiddenByUser)
        .map(({ cell }) => cellOf(cell));
      return { at: first + at, cells };
    });
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
    ...fillOf(cell),
    ...(ink ? { ink: cssColor(ink) } : {}),
  };
}

/** One cell as it was typed; row and column count from 0. */
export interface Typed {
  row: number;
  column: number;
  text: string;
}

/** Writes cells as typing does: what looks like a number, a date or a formula becomes one. */
export async function typeCells(
  book: string,
  tab: SheetTab,
  cells: readonly Typed[],
  user: string,
): Promise<void> {
  const rangeOf = ({ row, column }: Typed) => `${quoted(tab.title)}!${lettersOf(column)}${row + 1}`;
  const [only] = cells;
  if (only && cells.length === 1) {
    const range = rangeOf(only);
    const path = `${bookPath(book)}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`;
    await askJson('PUT', path, user, { range, values: [[only.text]] });
    return;
  }
  await askJson('POST', `${bookPath(book)}/values:batchUpdate`, user, {
    valueInputOption: 'USER_ENTERED',
    data: cells.map((cell) => ({ range: rangeOf(cell), values: [[cell.text]] })),
  });
}

const batch = (book: string, user: string, request: object) =>
  askJson<unknown>('POST', `${bookPath(book)}:batchUpdate`, user, { requests: [request] });

/** Inserts an empty row before `at` (from 0), formatted as the row above it where there is one below the head. */
export async function insertRow(book: string, tab: SheetTab, at: number, user: string): Promise<void> {
  const range = { sheetId: tab.sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 };
  await batch(book, user, { insertDimension: { range, inheritFromBefore: at > tab.frozenRows } });
}

/** Deletes the rows from `from` to `to`, both included, from 0. */
export async function deleteRows(
  book: string,
  tab: SheetTab,
  from: number,
  to: number,
  user: string,
): Promise<void> {
  const range = { sheetId: tab.sheetId, dimension: 'ROWS', startIndex: from, endIndex: to + 1 };
  await batch(book, user, { deleteDimension: { range } });
}

/** Sorts all rows below the frozen ones, as «Sort sheet» does. */
export async function sortSheet(
  book: string,
  tab: SheetTab,
  column: number,
  order: 'ASCENDING' | 'DESCENDING',
  user: string,
): Promise<void> {
  await batch(book, user, {
    sortRange: {
      range: { sheetId: tab.sheetId, startRowIndex: tab.frozenRows },
      sortSpecs: [{ dimensionIndex: column, sortOrder: order }],
    },
  });
}
