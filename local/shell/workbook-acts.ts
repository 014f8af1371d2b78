// What a person's hands do to the workbook: type, insert, delete and sort rows, by Google's REST paths.
import { askJson } from './api';
import { bookPath, lettersOf, quoted, type SheetTab } from './workbook-data';

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
