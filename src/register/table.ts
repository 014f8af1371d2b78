// A table of the workbook: one sheet, one record kind, its columns.
import type { RecordKind } from '../model/record-id';
import type { Bilingual } from '../text/bilingual';
import { type Column, text, whole } from './column';

// biome-ignore lint/suspicious/noExplicitAny: a table holds columns of every value type
export type Columns = Record<string, Column<any>>;

type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A record of a table with these columns; `version` is 0 for one not stored yet. */
export type RecordOf<T extends Table> = { id: string; version: number } & {
  -readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]>;
};

/** Every stored record, whatever its table. */
export interface AnyRecord {
  id: string;
  version: number;
  [field: string]: unknown;
}

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** Fixed id of the sheet: tabs may be renamed. */
  readonly sheetId: number;
  readonly label: Bilingual;
  /** Kind of its ids; settings and calendar days are keyed by name and by date. */
  readonly kind: RecordKind | 'key';
  readonly columns: C;
  /** Read whole by every command: few rows by nature (staff, council, calendar, settings). */
  readonly small: boolean;
  /** Hidden from people; the register's own bookkeeping. */
  readonly hidden: boolean;
  /** Append-only lines without version and checksum (journal, history). */
  readonly plain: boolean;
}

/** Columns the register itself keeps on every row, after the record's own. */
export const SYSTEM_COLUMNS = {
  version: whole({ kk: 'Нұсқа', ru: 'Версия' }, 60),
  changedAt: text({ kk: 'Өзгертілді', ru: 'Изменено' }, 120),
  changedBy: text({ kk: 'Кім өзгертті', ru: 'Кем изменено' }, 120),
  checksum: text({ kk: 'Бақылау коды', ru: 'Контрольный код' }, 96),
};

export const defineTable = <const C extends Columns>(table: {
  name: string;
  sheetId: number;
  label: Bilingual;
  kind: RecordKind | 'key';
  columns: C;
  small?: boolean;
  hidden?: boolean;
  plain?: boolean;
}): Table<C> => ({ small: false, hidden: false, plain: false, ...table });

/** Keys of all columns in the order a new sheet has them; people may move them afterwards. */
export const columnKeys = (table: Table): string[] => [
  'id',
  ...Object.keys(table.columns),
  ...(table.plain ? [] : Object.keys(SYSTEM_COLUMNS)),
];

/** A record with every field empty. */
export function blank<T extends Table>(table: T, id: string): RecordOf<T> {
  const record: AnyRecord = { id, version: 0 };
  for (const [key, column] of Object.entries(table.columns)) record[key] = column.empty;
  return record as RecordOf<T>;
}
