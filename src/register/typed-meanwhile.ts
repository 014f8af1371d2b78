// What a person typed into a row in the second between our reading and our writing: it was replaced, so it is kept and told.
import { type CheckedTable, keptPlaces } from './batch-check';
import type { Cell } from './column';
import type { RecordChange } from './journal';
import { readRow } from './row-codec';

/** Cells typed by hand that a batch replaced, in one row. */
export interface TypedMeanwhile {
  change: RecordChange;
  /** Zero-based row of the sheet. */
  row: number;
  cells: { key: string; typed: Cell }[];
}

/** Compares what each write replaced with what had been read. */
export function typedMeanwhile(
  tables: readonly CheckedTable[],
  changes: readonly RecordChange[],
): TypedMeanwhile[] {
  return tables.flatMap(({ table, layout, writes }) =>
    writes.flatMap(({ id, row, kept }): TypedMeanwhile[] => {
      const change = changes.find((each) => each.table === table && each.after.id === id);
      const before = change?.before;
      if (!change || !before) return [];
      const places = keptPlaces(layout);
      const { record, problems } = readRow(table, places, kept);
      const cells = Object.keys(table.columns)
        .filter(
          (key) =>
            key !== 'state' &&
            (JSON.stringify(record[key]) !== JSON.stringify(before[key]) ||
              problems.some(({ column }) => column === key)),
        )
        .map((key) => ({ key, typed: kept[places.get(key) ?? -1] ?? '' }));
      return cells.length === 0 ? [] : [{ change, row, cells }];
    }),
  );
}
