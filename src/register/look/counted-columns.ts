// Named ranges of the columns that the overview counts: a name follows its column, whatever people move or rename.
import type { TableIndex } from '../table-index';
import { TABLES, type TableName, type Tables } from '../tables';
import type { Request } from '../workbook-port';
import type { OnTheSheets } from './on-the-sheets';

const COUNTED: { readonly [N in TableName]?: readonly (keyof Tables[N]['columns'] & string)[] } = {
  Cards: [
    'state',
    'source',
    'receivedOn',
    'gatheredOn',
    'outcome',
    'decidedOn',
    'agencyToldOn',
    'removedOn',
    'endKind',
    'fromPaper',
  ],
  Referrals: ['source', 'registeredOn'],
  Incoming: ['source', 'notOurs', 'registeredOn'],
  Letters: ['kind', 'again', 'outcome', 'sentOn'],
  Deviations: ['rule', 'recordedOn'],
};

/** Gives the name of a counted column, as formulas say it. */
export type ColumnName = (table: TableName, key: string) => string;

const OURS = /^Tirek_[A-Za-z]+_[A-Za-z]+_(\d+)$/;

/**
 * Names whole columns, from the first row on, so that no inserted row falls out. All are made anew together, each time
 * with the next number: the name of a column that somebody deleted is listed no more and yet stays taken.
 */
export function nameColumns(
  indexes: ReadonlyMap<string, TableIndex>,
  now: OnTheSheets,
): { requests: Request[]; nameOf: ColumnName } {
  const old = now.names.filter(({ name }) => OURS.test(name));
  const number = 1 + Math.max(0, ...old.map(({ name }) => Number(OURS.exec(name)?.[1])));
  const nameOf: ColumnName = (table, key) => {
    if (!(COUNTED[table] as readonly string[] | undefined)?.includes(key))
      throw new Error(`${table}.${key} is not among the counted columns`);
    return `Tirek_${table}_${key}_${number}`;
  };
  const names = Object.entries(COUNTED).flatMap(([name, keys]) =>
    (keys as readonly string[]).flatMap((key): Request[] => {
      const table = name as TableName;
      const at = indexes.get(table)?.places.get(key);
      if (at === undefined) return [];
      const range = { sheetId: TABLES[table].sheetId, startColumnIndex: at, endColumnIndex: at + 1 };
      const namedRangeId = `tirek-column-${table}-${key}-${number}`;
      return [{ addNamedRange: { namedRange: { namedRangeId, name: nameOf(table, key), range } } }];
    }),
  );
  return {
    requests: [...old.map(({ id }) => ({ deleteNamedRange: { namedRangeId: id } })), ...names],
    nameOf,
  };
}
