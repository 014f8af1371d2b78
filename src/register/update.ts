// Bringing a register of an earlier release up to this program: sheets, columns, words and rows in one batch, then the numbered steps.
import type { Language } from '../text/bilingual';
import { checkOf } from './batch-check';
import type { Cell } from './column';
import { commit } from './commit';
import { planCommit, type RowWrite } from './commit-plan';
import { type Edition, ownEdition, standingOf } from './edition';
import { mustAgree } from './head-mark';
import { journalise, type RecordChange } from './journal';
import type { FirstRows } from './lay-out';
import { loadRows } from './load-rows';
import type { OnTheSheets } from './look/on-the-sheets';
import { planLook } from './look/plan-look';
import { checkA1, stepLostHead } from './meta';
import { isSettled, layoutOf, type Pending } from './pending';
import { planStructure, type Structure } from './plan-structure';
import { type Loaded, openOlder, readHead, recordsOf } from './reading';
import { HeadMoved, RegisterFault, RowsMoved } from './register-fault';
import { writeRow } from './row-codec';
import { settle } from './settle';
import { STEPS, type Step } from './steps';
import { type AnyRecord, blank } from './table';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

/** The workbook as an update sees it. */
export interface UpdatePort extends WorkbookPort {
  /** What lies on the sheets besides cells. One call. */
  onTheSheets(): OnTheSheets;
}

/** Who updates, and in which language the sheets are to be. */
export interface Updater {
  who: string;
  commandId: string;
  language: Language;
}

/** One record of a table that the program ships with. */
export type ShippedRow = Pick<RecordChange, 'table' | 'after'>;

/** What is wanted of an update, by whom. */
export interface Wanted {
  updater: Updater;
  shipped: readonly FirstRows[];
  /** What these shipped rows change besides: written in the same batch. */
  beside?: (rows: readonly ShippedRow[]) => readonly ShippedRow[];
}

/** Rows of one batch: its journal line and its checks must fit into a cell each. */
const ROWS_A_BATCH = 100;
const TRIES = 8;

/** The shipped rows that a register has not, as new records. */
export const missingRows = (loaded: Loaded, shipped: readonly FirstRows[]): ShippedRow[] =>
  shipped.flatMap(({ table, records }) =>
    records
      .filter(({ id }) => loaded.indexes.get(table.name)?.rowOf.has(String(id)) !== true)
      .map((fields) => ({
        table,
        after: { ...blank(table, String(fields.id)), ...fields, version: 0 } as AnyRecord,
      })),
  );

/**
 * Updates a register that {@link standingOf} finds behind, or that lacks rows the program ships. Each batch is atomic and
 * stepped like any other, so that two at once, or a lost answer, do it once. Answers with what was done, for the journal's
 * reader; '' when there was nothing to do. `prepare` looks at each fresh reading: it authorises and says what is wanted.
 */
export function updateRegister(
  port: UpdatePort,
  surroundings: Surroundings,
  prepare: (loaded: Loaded) => Wanted,
  program: Edition = ownEdition(),
  steps: readonly Step[] = STEPS,
): string {
  const done: string[] = [];
  let lostHead = -1;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt > 0) surroundings.pause(100 * 2 ** attempt);
    const { loaded, edition } = openOlder(port, []);
    const standing = standingOf(edition, program);
    if (standing === 'ahead') throw new RegisterFault('sheets-ahead');
    const { updater, shipped, beside } = prepare(loaded);
    const rows = missingRows(loaded, shipped).slice(0, ROWS_A_BATCH);
    const structure = withLook(
      port,
      planStructure(loaded, edition, program, updater.language, suffixOf(attempt)),
      edition,
      program,
      updater.language,
    );
    const whole = structure.requests.length === 0 && rows.length === 0;
    if (standing === 'same' && whole) return done.join('; ');
    try {
      const nextStep = steps.find(({ number }) => number > edition.step);
      if (whole && nextStep) {
        if (takeStep(port, surroundings, updater, nextStep, edition))
          done.push(`${nextStep.number} ${nextStep.name}`);
      } else {
        const reached = {
          ...program,
          step: nextStep ? edition.step : program.step,
          language: updater.language,
        };
        const step = lostHead === loaded.meta.head.seq ? stepLostHead(lostHead) : undefined;
        const all = [...rows, ...(beside?.(rows) ?? [])];
        addMissing(port, surroundings, updater, loaded, structure, all, reached, step);
        done.push(
          [structure.note, ...rows.map(({ table, after }) => `${table.name}/${after.id}`)]
            .filter(Boolean)
            .join(', '),
        );
      }
      attempt = -1;
    } catch (error) {
      if (error instanceof HeadMoved || error instanceof RowsMoved) continue;
      if (!(error instanceof WorkbookFailure) || error.kind === 'busy' || error.kind === 'shut') throw error;
      if (error.kind === 'conflict') lostHead = headLeft(port, loaded);
    }
  }
  throw new RegisterFault('keeps-changing');
}

/** The look goes with what is added: when it is an older one, when there is a sheet it does not know, and when the school has changed its language. */
function withLook(
  port: UpdatePort,
  structure: Structure,
  edition: Edition,
  program: Edition,
  language: Language,
): Structure {
  const turned = edition.language !== undefined && edition.language !== language;
  const isOlder = (edition.look ?? 0) < (program.look ?? 0);
  if (!turned && !isOlder && !structure.newSheets) return structure;
  const look = planLook(structure.indexes, port.onTheSheets(), language, turned);
  const note = [structure.note, isOlder && 'look', turned && `words ${language}`].filter(Boolean).join('; ');
  return { ...structure, requests: [...structure.requests, ...look], note };
}

/** People may have sheets of their own under a new table's name. */
const suffixOf = (attempt: number): string => (attempt === 0 ? '' : ` (${attempt + 1})`);

/** The head whose mark a person deleted, or -1 when somebody else was quicker. */
function headLeft(port: WorkbookPort, { meta, indexes }: Loaded): number {
  const { head } = readHead(port);
  if (head.seq !== meta.head.seq) return -1;
  mustAgree(port, indexes, head);
  return head.seq;
}

/** Sheets, columns, words and rows in one batch. */
function addMissing(
  port: WorkbookPort,
  surroundings: Surroundings,
  updater: Updater,
  loaded: Loaded,
  structure: ReturnType<typeof planStructure>,
  rows: readonly ShippedRow[],
  edition: Edition,
  step: ReturnType<typeof stepLostHead> | undefined,
): void {
  const { date, time } = surroundings.now();
  const { who, commandId, language } = updater;
  const at = `${date} ${time}`;
  const changes = rows.map(({ table, after }) => {
    const first = { ...after, version: 1 };
    return { table, after: first, cells: writeRow(table, first, { by: who, at }, language) };
  });
  const { meta } = loaded;
  const seq = meta.head.seq + 1;
  const action = { at, who, command: 'update', commandId: `${commandId}~${seq}`, subject: '' };
  const { line, history } = journalise(surroundings, meta.head, action, changes, structure.note);
  const writes = changes.map(
    ({ table, after: { id, version }, cells }): RowWrite => ({ table, id, version, cells }),
  );
  const settled = isSettled(meta.pending, meta.checkIds);
  const plan = planCommit({
    meta,
    indexes: structure.indexes,
    writes,
    line,
    history,
    nextMeta: meta,
    outcome: '',
    step,
    structure: structure.requests,
    edition,
    carried: settled ? undefined : asTaken(loaded),
  });
  const check: Cell[][] = port.write(plan.requests, checkA1(loaded.metaA1, plan.checkRows));
  if (!settled || !checkOf(plan.pending, check).good)
    settle(port, surroundings, { who, commandId, subject: '' }, writes);
}

/** What the last batch before the update left, with the columns as that release had made them spelt out. */
function asTaken({ meta, indexes }: Loaded): Pending {
  const { pending } = meta;
  const tables = pending.tables.map((each) => {
    const index = [...indexes.values()].find(({ table }) => table.sheetId === each.sheetId);
    if (each.layout || !index) return each;
    const { table, places } = index;
    const keys = layoutOf(table, places).map(([, key]) => key);
    const made = ['id', ...Object.keys(table.columns), ...keys].filter(
      (key, at, all) => places.has(key) && all.indexOf(key) === at,
    );
    return { ...each, layout: made.map((key, place): [number, string] => [place, key]) };
  });
  return { ...pending, tables };
}

/** One portion of a numbered step; true when it was the last. */
function takeStep(
  port: WorkbookPort,
  surroundings: Surroundings,
  updater: Updater,
  step: Step,
  edition: Edition,
): boolean {
  const opened = openOlder(port, [step.table]).loaded;
  if (!isSettled(opened.meta.pending, opened.meta.checkIds)) {
    settle(port, surroundings, { ...updater, subject: '' });
    throw new RowsMoved();
  }
  const loaded = loadRows(port, opened, { [step.table]: { all: true } });
  const index = loaded.indexes.get(step.table);
  const torn = loaded.broken.find(({ table }) => table === step.table);
  if (torn || !index)
    throw new RegisterFault('row-broken', { sheet: torn?.sheet ?? '', row: torn?.row ?? 0 });
  const changes = (recordsOf(loaded, step.table) as unknown as AnyRecord[]).flatMap((before) => {
    const fields = step.change(before);
    return fields ? [{ table: index.table, before, after: { ...before, ...fields } }] : [];
  });
  const portion = changes.slice(0, ROWS_A_BATCH);
  const last = portion.length === changes.length;
  const { who, commandId, language } = updater;
  const action = {
    command: 'update',
    commandId: `${commandId}~${loaded.meta.head.seq + 1}`,
    subject: `${step.number} ${step.name}`,
    who,
    outcome: '',
    language,
  };
  commit(
    port,
    surroundings,
    loaded,
    action,
    portion,
    loaded.meta,
    last ? { ...edition, step: step.number } : undefined,
  );
  return last;
}
