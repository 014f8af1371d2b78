// The journal: one line an action, each hashed with the one before; values live in History and can be destroyed without breaking the chain.
import type { Action } from './action';
import type { Cell } from './column';
import { text, whole } from './column';
import { type AnyRecord, defineTable, type Table } from './table';
import type { Surroundings } from './workbook-port';

export const Journal = defineTable({
  name: 'Journal',
  sheetId: 3980117,
  label: { kk: 'Журнал', ru: 'Журнал' },
  kind: 'key',
  plain: true,
  columns: {
    seq: whole({ kk: '№', ru: '№' }),
    at: text({ kk: 'Қашан', ru: 'Когда' }, 130),
    who: text({ kk: 'Кім', ru: 'Кто' }, 160),
    command: text({ kk: 'Әрекет', ru: 'Действие' }, 180),
    commandId: text({ kk: 'Әрекет коды', ru: 'Код действия' }, 130),
    subject: text({ kk: 'Неге қатысты', ru: 'К чему относится' }, 110),
    changed: text({ kk: 'Өзгерген өрістер', ru: 'Изменённые поля' }, 320),
    digests: text({ kk: 'Мән белгілері', ru: 'Отпечатки значений' }, 160),
    previous: text({ kk: 'Алдыңғы жол', ru: 'Предыдущая строка' }, 110),
    hash: text({ kk: 'Осы жол', ru: 'Эта строка' }, 110),
  },
});

export const History = defineTable({
  name: 'History',
  sheetId: 3980118,
  label: { kk: 'Бұрынғы мәндер', ru: 'Прежние значения' },
  kind: 'key',
  hidden: true,
  plain: true,
  columns: {
    seq: whole({ kk: 'Журнал №', ru: '№ журнала' }),
    record: text({ kk: 'Жазба', ru: 'Запись' }, 160),
    salt: text({ kk: 'Тұз', ru: 'Соль' }, 120),
    before: text({ kk: 'Бұрынғы мәндер', ru: 'Прежние значения' }, 400),
  },
});

export interface JournalLine {
  seq: number;
  at: string;
  who: string;
  command: string;
  commandId: string;
  subject: string;
  changed: string;
  digests: string;
  previous: string;
  hash: string;
}

export interface HistoryLine {
  seq: number;
  /** `Cards/K00001@3`: table, id, version after the change. */
  record: string;
  salt: string;
  /** Changed fields with their values before, as JSON, in one row or several; '' for a new record. */
  before: string;
}

/** A record as it will be (version already raised) and as it was. */
export interface RecordChange {
  table: Table;
  after: AnyRecord;
  before?: AnyRecord;
  /** History keeps no values before this change: it is made to seal them. */
  forget?: true;
}

/** A change with the cells its row will hold, by column key. */
export type WrittenChange = RecordChange & { cells: ReadonlyMap<string, Cell> };

export const recordKey = (table: Table, record: AnyRecord): string =>
  `${table.name}/${record.id}@${record.version}`;

/** The salted digest of a row's cells, so that an exported workbook can be held against it: without the salt nobody can guess values from it. */
export const digestOf = (
  sha256: (text: string) => string,
  salt: string,
  table: Table,
  cells: ReadonlyMap<string, Cell>,
): string => {
  const digested = ['id', 'version', ...Object.keys(table.columns)]
    .sort()
    .map((key) => [key, cells.get(key) ?? ''])
    .filter(([, cell]) => cell !== '');
  return sha256(`${salt}\n${table.name}\n${JSON.stringify(digested)}`);
};

const lineText = (line: Omit<JournalLine, 'hash'>): string =>
  JSON.stringify([
    line.seq,
    line.at,
    line.who,
    line.command,
    line.commandId,
    line.subject,
    line.changed,
    line.digests,
    line.previous,
  ]);

/** The hash of a line: SHA-256 of its fields and the hash before it. */
export const hashOf = (sha256: (text: string) => string, line: Omit<JournalLine, 'hash'>): string =>
  sha256(lineText(line));

/** Names of the fields that differ. */
export function changedFields(change: RecordChange): string[] {
  return Object.keys(change.table.columns).filter(
    (key) =>
      JSON.stringify(change.after[key]) !==
      JSON.stringify(change.before ? change.before[key] : change.table.columns[key]?.empty),
  );
}

/** Characters of History's value cells; longer values go on in further rows, since a cell holds 50 000. */
const PART = 45_000;

/** The journal line and the history lines of one action; `note` stands before the changed fields. */
export function journalise(
  tools: { sha256: (text: string) => string; uuid: () => string },
  head: { seq: number; hash: string },
  action: { at: string; who: string; command: string; commandId: string; subject: string },
  changes: readonly WrittenChange[],
  note = '',
): { line: JournalLine; history: HistoryLine[] } {
  const seq = head.seq + 1;
  const digests: Record<string, string> = {};
  const history: HistoryLine[] = [];
  const changed: string[] = [];
  for (const change of changes) {
    const fields = changedFields(change);
    const salt = tools.uuid();
    const key = recordKey(change.table, change.after);
    digests[key] = digestOf(tools.sha256, salt, change.table, change.cells);
    changed.push(`${change.table.name}/${change.after.id}: ${fields.join(', ')}`);
    const before =
      change.before && !change.forget
        ? Object.fromEntries(fields.map((field) => [field, change.before?.[field]]))
        : undefined;
    const values = before ? JSON.stringify(before) : '';
    for (let from = 0; from === 0 || from < values.length; from += PART)
      history.push({ seq, record: key, salt, before: values.slice(from, from + PART) });
  }
  const unsigned = {
    seq,
    ...action,
    changed: [note, ...changed].filter(Boolean).join('; ').slice(0, 40_000),
    digests: JSON.stringify(digests),
    previous: head.hash,
  };
  return { line: { ...unsigned, hash: hashOf(tools.sha256, unsigned) }, history };
}

/** The line of a repair on the way of an action: no record changes by it; `note` says what was put right. */
export function repairLine(
  tools: Surroundings,
  head: { seq: number; hash: string },
  { who, commandId, subject }: Pick<Action, 'who' | 'commandId' | 'subject'>,
  note: string,
): JournalLine {
  const { date, time } = tools.now();
  const action = {
    at: `${date} ${time}`,
    who,
    command: 'repair',
    commandId: `${commandId}~${head.seq + 1}`,
    subject,
  };
  return journalise(tools, head, action, [], note).line;
}

/** The hash that stands before the first line of a new journal. */
export const genesisHash = (sha256: (text: string) => string, schoolKey: string): string =>
  sha256(`tirek journal 1\n${schoolKey}`);

export const journalCells = (line: JournalLine): Map<string, Cell> =>
  new Map<string, Cell>([['id', `J${String(line.seq).padStart(7, '0')}`], ...Object.entries(line)]);
export const historyCells = (line: HistoryLine, part: number): Map<string, Cell> =>
  new Map<string, Cell>([
    ['id', `H${String(line.seq).padStart(7, '0')}-${String(part + 1).padStart(3, '0')}`],
    ...Object.entries(line),
  ]);
