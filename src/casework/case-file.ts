// What one action has before it and what it changes: records read, new records, numbers taken. Pure; nothing is written here.
import type { Journal } from '../model/number-pattern';
import { idPattern, nextId, type RecordKind } from '../model/record-id';
import type { RecordChange } from '../register/journal';
import type { Meta } from '../register/meta';
import type { PastRow } from '../register/past-values';
import { idsOf, type Loaded, recordOf, recordsOf } from '../register/reading';
import { RegisterFault } from '../register/register-fault';
import { type AnyRecord, blank, type RecordOf, type Table } from '../register/table';
import { TABLES, type TableName, type Tables } from '../register/tables';

type Counted = Lowercase<Journal>;
/** Numbers that run on in a journal, or in the stretch of it that its name is followed by. */
export type Counter = Counted | `${Counted} ${string}`;

export type NextMeta = Pick<Meta, 'counters' | 'openCards' | 'openSittings'>;

export interface CaseFile {
  /** The record as it stands in this action, changes included. Throws RegisterFault when a hand edit broke its row. */
  get<N extends TableName>(table: N, id: string): RecordOf<Tables[N]> | undefined;
  /** The same for a view: undefined when its row cannot be trusted, so that one broken row hides itself alone. */
  find<N extends TableName>(table: N, id: string): RecordOf<Tables[N]> | undefined;
  /** All records read of a table, under a parent's id if given, changes included, in the order of their ids. */
  all<N extends TableName>(table: N, under?: string): RecordOf<Tables[N]>[];
  /** Cells of the columns asked for, of every row that is stored; nothing of this action. */
  column<N extends TableName>(table: N): readonly (Partial<RecordOf<Tables[N]>> & { id: string })[];
  /** Ids the table has, new ones included. */
  ids(table: TableName): string[];
  /** A new record under a parent ('' for none); the id is made, or given. */
  add<N extends TableName>(
    table: N,
    parent: string,
    fields: Partial<RecordOf<Tables[N]>>,
    suffix?: string,
  ): RecordOf<Tables[N]>;
  change<N extends TableName>(
    table: N,
    id: string,
    fields: Partial<RecordOf<Tables[N]>>,
  ): RecordOf<Tables[N]>;
  /** Takes the next number. */
  take(counter: Counter): number;
  /** A number typed from the paper journal: the counter goes on after it. */
  goOnAfter(counter: Counter, number: number): void;
  setCounter(counter: Counter, last: number): void;
  /** The number {@link take} would give. */
  nextNumber(counter: Counter): number;
  /** Hash of the journal's last line: printed on minutes, so that a cut tail would be seen. */
  journalHash(): string;
  /** Whether a card, or anything else of the list of what waits, is in it. */
  isOpen(cardId: string): boolean;
  openCards(): readonly string[];
  /** A refused card stays open until the agency that wrote is told (¶20). */
  openCardsOf(pupilId: string): readonly string[];
  markOpen(cardId: string, open: boolean): void;
  /** Letters that wait: came in about nobody here without number or reply; sent without proof, or with a contact to come. */
  openLetters(): readonly string[];
  markLetterOpen(id: string, open: boolean): void;
  openSittings(): readonly string[];
  markSittingOpen(sittingId: string, open: boolean): void;
  /** Destroys the values History keeps of a record, at most so many rows; answers with how many rows it took. */
  forgetPast(table: TableName, id: string, most: number): number;
  /** Rows of History to be emptied. */
  forgotten(): readonly PastRow[];
  /** Everything that changed, in the order it was changed. */
  changes(): RecordChange[];
  nextMeta(): NextMeta;
}

/** Opens the file of one action over what was read. A list leaves out rows that a hand edit broke, but for those of the small tables; it shows them apart. */
export function openCaseFile(loaded: Loaded, brokenRows: 'stop' | 'leave-out' = 'stop'): CaseFile {
  const leftOut = new Set(
    loaded.broken
      .filter((row) => brokenRows === 'leave-out' && !(TABLES[row.table] as Table).small)
      .map((row) => `${row.table}/${row.id}`),
  );
  const changed = new Map<string, RecordChange>();
  const taken = new Map<TableName, Set<string>>();
  const forgotten = new Set<PastRow>();
  const meta: NextMeta = {
    counters: { ...loaded.meta.counters },
    openCards: [...loaded.meta.openCards],
    openSittings: [...loaded.meta.openSittings],
  };
  const key = (table: TableName, id: string) => `${table}/${id}`;
  const idSet = (table: TableName) => {
    const known = taken.get(table) ?? new Set(idsOf(loaded, table));
    taken.set(table, known);
    return known;
  };

  const file: CaseFile = {
    get<N extends TableName>(table: N, id: string) {
      const mine = changed.get(key(table, id));
      if (mine) return mine.after as RecordOf<Tables[N]>;
      if (leftOut.has(key(table, id))) return undefined;
      const broken = loaded.broken.find((row) => row.table === table && row.id === id);
      if (broken) throw new RegisterFault('row-broken', { sheet: broken.sheet, row: broken.row });
      if (loaded.indexes.get(table)?.repeated.has(id)) throw repeatedRow(loaded, table, id);
      return recordOf(loaded, table, id);
    },
    find<N extends TableName>(table: N, id: string) {
      const unsound =
        loaded.broken.some((row) => row.table === table && row.id === id) ||
        loaded.indexes.get(table)?.repeated.has(id) === true;
      return unsound ? undefined : file.get(table, id);
    },
    all<N extends TableName>(table: N, under = '') {
      const stored = recordsOf(loaded, table, under)
        .filter((record) => !leftOut.has(key(table, record.id)))
        .map((record) => (changed.get(key(table, record.id))?.after ?? record) as RecordOf<Tables[N]>);
      const fresh = [...changed.entries()]
        .filter(
          ([at, change]) =>
            at.startsWith(`${table}/`) &&
            change.before === undefined &&
            (under === '' || change.after.id.startsWith(`${under}-`)),
        )
        .map(([, change]) => change.after as RecordOf<Tables[N]>);
      return [...stored, ...fresh].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    column: <N extends TableName>(table: N) =>
      [...(loaded.columns?.get(table) ?? [])].map(
        ([id, cells]) => ({ id, ...cells }) as Partial<RecordOf<Tables[N]>> & { id: string },
      ),
    ids: (table) => [...idSet(table)],
    add<N extends TableName>(table: N, parent: string, fields: Partial<RecordOf<Tables[N]>>, suffix = '') {
      const definition = TABLES[table] as Table;
      const id = fields.id ?? nextId(definition.kind as RecordKind, parent, idSet(table)) + suffix;
      idSet(table).add(id);
      const after = { ...blank(definition, id), ...fields, id, version: 0 } as AnyRecord;
      changed.set(key(table, id), { table: definition, after });
      return after as RecordOf<Tables[N]>;
    },
    change<N extends TableName>(table: N, id: string, fields: Partial<RecordOf<Tables[N]>>) {
      const now = file.get(table, id);
      if (!now) throw new Error(`${table} ${id} was not read`);
      const before = changed.get(key(table, id))?.before ?? recordOf(loaded, table, id);
      const after = { ...now, ...fields, id, version: now.version } as AnyRecord;
      changed.set(key(table, id), {
        table: TABLES[table] as Table,
        after,
        before: before as AnyRecord | undefined,
      });
      return after as RecordOf<Tables[N]>;
    },
    nextNumber: (counter) => (meta.counters[counter] ?? 0) + 1,
    take(counter) {
      const next = file.nextNumber(counter);
      meta.counters[counter] = next;
      return next;
    },
    goOnAfter(counter, number) {
      meta.counters[counter] = Math.max(meta.counters[counter] ?? 0, number);
    },
    setCounter(counter, last) {
      meta.counters[counter] = last;
    },
    journalHash: () => loaded.meta.head.hash,
    isOpen: (cardId) => meta.openCards.includes(cardId),
    openCards: () => openCardsIn(meta.openCards),
    openLetters: () => openLettersIn(meta.openCards),
    markLetterOpen: (id, open) => file.markOpen(id, open),
    openCardsOf: (pupilId) => openCardsIn(meta.openCards).filter((id) => id.startsWith(`${pupilId}-`)),
    markOpen(cardId, open) {
      meta.openCards = meta.openCards.filter((id) => id !== cardId);
      if (open) meta.openCards.push(cardId);
    },
    openSittings: () => meta.openSittings,
    markSittingOpen(sittingId, open) {
      meta.openSittings = meta.openSittings.filter((id) => id !== sittingId);
      if (open) meta.openSittings.push(sittingId);
    },
    forgetPast(table, id, most) {
      const mine = (loaded.past?.rows ?? []).filter(
        (row) => row.of === key(table, id) && !forgotten.has(row),
      );
      const rows = mine.slice(0, Math.max(0, most));
      for (const row of rows) forgotten.add(row);
      return rows.length;
    },
    forgotten: () => [...forgotten],
    changes: () =>
      [...changed.values()].filter(
        (change) =>
          change.before === undefined || JSON.stringify(change.before) !== JSON.stringify(change.after),
      ),
    nextMeta: () => meta,
  };
  return file;
}

/** Meta keeps open cards, letters that wait for something, tasks to do, questions put off and refusals to be sealed in one list. */
const openOf =
  (...kinds: readonly RecordKind[]) =>
  (open: readonly string[]): string[] =>
    open.filter((id) => kinds.some((kind) => idPattern(kind).test(id)));
export const openCardsIn = /* @__PURE__ */ openOf('card');
export const openLettersIn = /* @__PURE__ */ openOf('letter', 'incoming', 'transfer');
export const openTasksIn = /* @__PURE__ */ openOf('task');
/** Requests of parents that wait for an answer. */
export const openRequestsIn = /* @__PURE__ */ openOf('contact');
/** Referrals, one of each refused card whose texts are still to be taken off the register. */
export const openRefusalsIn = /* @__PURE__ */ openOf('referral');
export const openItemsIn = /* @__PURE__ */ openOf('agendaItem');

function repeatedRow(loaded: Loaded, table: TableName, id: string): RegisterFault {
  const rows = loaded.indexes.get(table)?.repeated.get(id) ?? [];
  return new RegisterFault('row-repeated', {
    sheet: TABLES[table].label,
    rows: rows.map((row) => row + 1).join(', '),
  });
}
