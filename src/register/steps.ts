// Numbered steps of an update, for releases that change what is in the rows already; new columns, tables and words need none.
import type { AnyRecord } from './table';
import type { TableName } from './tables';

/** Changes the rows of one table, one by one. A number is given once and for all; a row that is right already gets no change. */
export interface Step {
  readonly number: number;
  readonly name: string;
  readonly table: TableName;
  change(record: AnyRecord): Readonly<Record<string, unknown>> | undefined;
}

/** In the order of their numbers; never changed once released. */
export const STEPS: readonly Step[] = [];
