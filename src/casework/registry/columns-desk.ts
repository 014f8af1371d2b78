// A desk over single columns of all rows: counts over many cards are made by the same code as one card, from two reads.
import { type AnyRecord, blank, type RecordOf, type Table } from '../../register/table';
import { TABLES, type TableName, type Tables } from '../../register/tables';
import type { CaseFile } from '../case-file';
import type { Desk } from '../desk';

/** A file that can only be read. */
type ReadFile = Pick<CaseFile, 'get' | 'find' | 'all'>;

/**
 * The desk with records made of the columns that were read; fields that were not asked for are empty. Small tables are as
 * they are. Looking at a table of which no column was read throws, as reading beyond what was asked always does.
 */
export function deskOfColumns(desk: Desk, read: readonly TableName[]): Desk {
  const tables = new Map<TableName, ReturnType<typeof indexed>>();
  const of = <N extends TableName>(name: N) => {
    const known = tables.get(name);
    if (known) return known as unknown as ReturnType<typeof indexed<N>>;
    if (!read.includes(name)) throw new Error(`no column of ${name} was read`);
    const made = indexed(name, desk.file);
    tables.set(name, made as never);
    return made;
  };
  const small = (name: TableName) => (TABLES[name] as Table).small;
  const file: ReadFile = {
    get: (name, id) => (small(name) ? desk.file.get(name, id) : of(name).byId.get(id)),
    find: (name, id) => (small(name) ? desk.file.find(name, id) : of(name).byId.get(id)),
    all: (name, under = '') =>
      small(name)
        ? desk.file.all(name, under)
        : under === ''
          ? [...of(name).byId.values()]
          : (of(name).under.get(under) ?? []),
  };
  return { ...desk, file: { ...desk.file, ...file } };
}

function indexed<N extends TableName>(name: N, file: CaseFile) {
  const empty = blank(TABLES[name] as Table, '') as AnyRecord;
  const byId = new Map<string, RecordOf<Tables[N]>>();
  const under = new Map<string, RecordOf<Tables[N]>[]>();
  const rows = [...file.column(name)].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const row of rows) {
    const record = { ...empty, ...row } as unknown as RecordOf<Tables[N]>;
    byId.set(row.id, record);
    for (let at = row.id.indexOf('-'); at !== -1; at = row.id.indexOf('-', at + 1)) {
      const parent = row.id.slice(0, at);
      const children = under.get(parent);
      if (children) children.push(record);
      else under.set(parent, [record]);
    }
  }
  return { byId, under };
}
