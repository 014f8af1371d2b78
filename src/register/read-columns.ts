// Single columns of all rows, as they were read: cells by id, and those that cannot be read.
import type { BrokenRow, Loaded } from './reading';
import type { RowProblem } from './row-codec';
import { FIRST_ROW, type TableIndex } from './table-index';
import type { TableName } from './tables';
import type { ReadRange } from './workbook-port';

/** Cells of the columns asked for (the id first), from the answers in the same order; unreadable ones are as empty, and told. */
export function columnsOf(
  asked: readonly { name: TableName; index: TableIndex; keys: readonly string[] }[],
  answers: readonly ReadRange[],
): Required<Pick<Loaded, 'columns' | 'unread'>> {
  const found = new Map<TableName, Map<string, Record<string, unknown>>>();
  const unread: BrokenRow[] = [];
  let at = 0;
  for (const { name, index, keys } of asked) {
    const [idColumn, ...columns] = answers.slice(at, at + keys.length);
    at += keys.length;
    const rows = new Map<string, Record<string, unknown>>();
    idColumn?.values.forEach((row, line) => {
      const id = String(row[0] ?? '');
      if (id === '') return;
      const problems: RowProblem[] = [];
      const cells = keys.slice(1).map((key, place) => {
        const column = index.table.columns[key];
        const read = column?.read(columns[place]?.values[line]?.[0] ?? '');
        if (read && !read.ok) problems.push({ column: key, problem: read.problem });
        return [key, read?.ok ? read.value : column?.empty];
      });
      rows.set(id, Object.fromEntries(cells));
      if (problems.length > 0)
        unread.push({ table: name, sheet: index.sheet, row: FIRST_ROW + line + 1, id, problems });
    });
    found.set(name, rows);
  }
  return { columns: found, unread };
}
