// Holds an exported register against its journal: knows the format of docs/journal.md and nothing of the product's code.
import { createHash } from 'node:crypto';

export type CellValue = string | number | boolean;

/** A workbook as values: row 0 of a table's sheet carries the machine keys, row 1 the labels. Dates are serial days. */
export interface WorkbookValues {
  sheets: readonly { title: string; values: readonly (readonly CellValue[])[] }[];
}

/** One thing that is not as the journal says. */
export interface Finding {
  kind:
    | 'no-journal'
    | 'line-edited'
    | 'line-missing'
    | 'line-inserted'
    | 'line-moved'
    | 'tail-cut'
    | 'head-differs'
    | 'record-differs'
    | 'record-missing'
    | 'record-inserted'
    | 'record-repeated'
    | 'not-to-be-checked';
  /** Sequence number of the journal's line, where there is one. */
  seq?: number;
  /** `Cards/P00001-K01@3`, or the id of a row that nobody wrote. */
  record?: string;
  /** Sheet and row as a person sees them. */
  at?: string;
}

interface Line {
  seq: number;
  row: number;
  digests: string;
  previous: string;
  hash: string;
  text: string;
}

interface Row {
  at: string;
  cells: Map<string, CellValue>;
}

const SIGNED = ['seq', 'at', 'who', 'command', 'commandId', 'subject', 'changed', 'digests', 'previous'];
/** Columns that say who wrote a row last: no part of its digest. */
const NOT_DIGESTED = new Set(['changedAt', 'changedBy', 'checksum']);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Finds every edit, deletion, insertion and reordering of the journal, a tail cut off before `printed` (heads that were
 * printed on minutes: a hash or its beginning, with or without spaces) or before the head the workbook itself remembers, and every record that is not as its last line
 * says. An empty list: the register is as it was written.
 */
export function verifyJournal(book: WorkbookValues, printed: readonly string[] = []): Finding[] {
  const tables = book.sheets.map(tableOf);
  const journal = tables.find(({ keys }) => keys.includes('previous') && keys.includes('digests'));
  const history = tables.find(({ keys }) => keys.includes('salt') && keys.includes('record'));
  if (!journal || !history) return [{ kind: 'no-journal' }];
  const lines = journal.rows.map(lineOf);
  const rows = tables
    .filter((table) => table !== journal && table !== history && table.keys.includes('checksum'))
    .flatMap((table) => table.rows);
  return [
    ...chainFindings(lines),
    ...headFindings(book, lines, printed),
    ...recordFindings(lines, history.rows, rows),
  ];
}

function tableOf({ title, values }: WorkbookValues['sheets'][number]): { keys: string[]; rows: Row[] } {
  const keys = (values[0] ?? []).map(String);
  const rows = values.slice(2).flatMap((cells, at): Row[] => {
    const found = new Map(keys.map((key, place): [string, CellValue] => [key, cells[place] ?? '']));
    found.delete('');
    const id = found.get('id') ?? '';
    return id === '' ? [] : [{ at: `${title}!${at + 3}`, cells: found }];
  });
  return { keys, rows };
}

function lineOf({ cells }: Row, row: number): Line {
  const of = (key: string) => cells.get(key) ?? '';
  return {
    seq: Number(of('seq')),
    row,
    digests: String(of('digests')),
    previous: String(of('previous')),
    hash: String(of('hash')),
    text: JSON.stringify(SIGNED.map((key) => (key === 'seq' ? Number(of(key)) : String(of(key))))),
  };
}

/** Each line hashes to what it says, stands after the one it names, and no number is missing or there twice. */
function chainFindings(lines: readonly Line[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<number, Line>();
  for (const line of lines) {
    if (sha256(line.text) !== line.hash) findings.push({ kind: 'line-edited', seq: line.seq });
    if (seen.has(line.seq)) findings.push({ kind: 'line-inserted', seq: line.seq });
    else seen.set(line.seq, line);
  }
  const inOrder = [...seen.values()].sort((a, b) => a.seq - b.seq);
  inOrder.forEach((line, at) => {
    const before = inOrder[at - 1];
    for (let seq = (before?.seq ?? 0) + 1; seq < line.seq; seq++)
      findings.push({ kind: 'line-missing', seq });
    if (before && line.seq === before.seq + 1 && line.previous !== before.hash)
      findings.push({ kind: 'line-edited', seq: line.seq });
    if (before && line.row < before.row) findings.push({ kind: 'line-moved', seq: line.seq });
  });
  return findings;
}

/** The last line is the one Meta remembers, and every printed head stands in the chain. */
function headFindings(book: WorkbookValues, lines: readonly Line[], printed: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const head of printed) {
    const begins = head.replace(/[^0-9a-f]/gi, '').toLowerCase();
    if (!lines.some(({ hash }) => hash.startsWith(begins))) findings.push({ kind: 'tail-cut', record: head });
  }
  const meta = book.sheets.find(({ values }) => String(values[0]?.[0] ?? '').startsWith('tirek-meta-'));
  const head = meta?.values.find((row) => row[0] === 'head');
  if (!head) return [...findings, { kind: 'head-differs' }];
  const last = lines.reduce<Line | undefined>((a, b) => (a && a.seq > b.seq ? a : b), undefined);
  if (Number(head[1]) > (last?.seq ?? 0)) findings.push({ kind: 'tail-cut', seq: Number(head[1]) });
  else if (Number(head[1]) !== (last?.seq ?? 0) || (last && head[2] !== last.hash))
    findings.push({ kind: 'head-differs', seq: Number(head[1]) });
  return findings;
}

/** Each row is as the last line that names its id says; no row is there that no line names. */
function recordFindings(lines: readonly Line[], history: readonly Row[], rows: readonly Row[]): Finding[] {
  const salts = new Map(
    history.map(({ cells }) => [String(cells.get('record')), String(cells.get('salt') ?? '')]),
  );
  const latest = new Map<string, { key: string; seq: number; digest: string }>();
  for (const line of [...lines].sort((a, b) => a.seq - b.seq))
    for (const [key, digest] of Object.entries(digestsOf(line)))
      latest.set(idOf(key), { key, seq: line.seq, digest });
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.cells.get('id'));
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const findings: Finding[] = [];
  for (const [id, found] of byId) {
    const [first] = found;
    if (!latest.has(id)) findings.push({ kind: 'record-inserted', record: id, at: first?.at ?? '' });
    for (const row of found.slice(1)) findings.push({ kind: 'record-repeated', record: id, at: row.at });
  }
  for (const [id, { key, seq, digest }] of latest) {
    const salt = salts.get(key) ?? '';
    const row = byId.get(id)?.[0];
    if (!row) findings.push({ kind: 'record-missing', record: key, seq });
    else if (salt === '') findings.push({ kind: 'not-to-be-checked', record: key, seq, at: row.at });
    else if (digestOf(salt, key.slice(0, key.indexOf('/')), row) !== digest)
      findings.push({ kind: 'record-differs', record: key, seq, at: row.at });
  }
  return findings;
}

function digestsOf(line: Line): Record<string, string> {
  try {
    return JSON.parse(line.digests || '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

const idOf = (key: string): string => key.slice(key.indexOf('/') + 1, key.lastIndexOf('@'));

function digestOf(salt: string, table: string, { cells }: Row): string {
  const digested = [...cells]
    .filter(([key, cell]) => cell !== '' && !NOT_DIGESTED.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(`${salt}\n${table}\n${JSON.stringify(digested)}`);
}
