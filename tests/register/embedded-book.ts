// A register on the embedded Sheets service, without script or bundle: the workbook port of src/google with a fault before or after any call.
import { createHash } from 'node:crypto';
import { homeOn } from '../../local/home';
import { type CellValue, verifyJournal } from '../../local/verify/verify-journal';
import { failureOf } from '../../src/google/google-failure';
import type { Action } from '../../src/register/action';
import type { Cell } from '../../src/register/column';
import { commit } from '../../src/register/commit';
import { type FirstRows, layOut } from '../../src/register/lay-out';
import { loadRows } from '../../src/register/load-rows';
import { META_SHEET_ID } from '../../src/register/meta';
import { isSettled } from '../../src/register/pending';
import {
  type Loaded,
  openToForget,
  openToWrite,
  type RowRequest,
  recordOf,
} from '../../src/register/reading';
import { HeadMoved, RowsMoved } from '../../src/register/register-fault';
import { settle } from '../../src/register/settle';
import { type AnyRecord, blank, type Table } from '../../src/register/table';
import { TABLES, type TableName } from '../../src/register/tables';
import type { UpdatePort } from '../../src/register/update';
import { type Request, type Surroundings, WorkbookFailure } from '../../src/register/workbook-port';
import type { Language } from '../../src/text/bilingual';
import { createMemoryStore } from '../local/memory-store';
import { lookOf } from './look/look-of';

const EMAIL = 'mektep@tirek.test';
const CALLER = { email: EMAIL, scopes: ['https://www.googleapis.com/auth/drive'] };
const MASK = 'updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(userEnteredValue)))))';

/** Looks at call `n` before it is made; may throw, may act as a person; `after` is called when it was applied. */
export type Meddler = (n: number, call: 'read' | 'write') => { after?: () => void } | undefined;

export interface EmbeddedBook {
  readonly port: UpdatePort;
  readonly surroundings: Surroundings;
  /** Requests as a person's act, or as a test's arrangement. */
  byHand(...requests: object[]): void;
  /** What spreadsheets.get answers. */
  get(params: object): Record<string, unknown>;
  /** From now on, counting calls from 1; undefined ends it. Answers with the calls made so far. */
  meddle(next?: Meddler): number;
  snapshot(): () => void;
  /** All sheets with their values, formulas as they are. */
  sheets(): { sheetId: number; title: string; values: CellValue[][] }[];
  /** Rows of a table as objects by key. */
  rows(sheetId: number): Record<string, CellValue>[];
  /** What the journal's verifier finds, as text. */
  faults(): string[];
}

/** A failure like Google's own when a call is lost on its way. */
export const lost = () => new WorkbookFailure('lost', 'Service Sheets failed while accessing document');

/** A register with these first rows. */
export function openBook(first: readonly FirstRows[] = []): EmbeddedBook {
  let now = Date.UTC(2026, 10, 2, 4);
  let chance = 1;
  let drawn = 0;
  const random = () => {
    chance = (chance * 48271) % 2147483647;
    return chance / 2147483647;
  };
  const store = createMemoryStore();
  const home = homeOn(store, {
    people: [{ email: EMAIL, name: 'mektep' }],
    surroundings: { now: () => now, random },
  });
  const call = (method: string, params: object, body: object | null): Record<string, unknown> => {
    try {
      return store.transaction(() =>
        home.sheets.methods[method]?.(params as never, body as never, CALLER),
      ) as never;
    } catch (error) {
      const message = (error as Error).message;
      const sheet = /No grid with id: (\d+)/.exec(message)?.[1];
      throw new WorkbookFailure(failureOf(message), message, ...(sheet ? ([Number(sheet)] as const) : []));
    }
  };
  const { spreadsheetId } = call('spreadsheets.create', {}, { properties: { title: 'register' } });
  const surroundings: Surroundings = {
    now: () => ({ date: '2026-11-02', time: '09:00' }),
    uuid: () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`,
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    pause: (milliseconds) => {
      now += milliseconds;
    },
  };
  let meddler: Meddler | undefined;
  let calls = 0;
  let inside = false;
  const meddled = <T>(kind: 'read' | 'write', work: () => T): T => {
    if (inside || !meddler) return work();
    inside = true;
    try {
      const told = meddler(++calls, kind);
      const answer = work();
      told?.after?.();
      return answer;
    } finally {
      inside = false;
    }
  };
  const port: UpdatePort = {
    onTheSheets: () => meddled('read', () => lookOf(call('spreadsheets.get', { spreadsheetId }, null))),
    read: (ranges) =>
      meddled('read', () => {
        const reply = call(
          'spreadsheets.values.batchGetByDataFilter',
          { spreadsheetId },
          {
            dataFilters: ranges.map((gridRange) => ({ gridRange })),
            majorDimension: 'ROWS',
            valueRenderOption: 'FORMULA',
            dateTimeRenderOption: 'SERIAL_NUMBER',
          },
        ) as { valueRanges: { valueRange: { range: string; values?: Cell[][] } }[] };
        return reply.valueRanges.map(({ valueRange }) => ({
          a1: valueRange.range,
          values: valueRange.values ?? [],
        }));
      }),
    write: (requests: readonly Request[], check) =>
      meddled('write', () => {
        const reply = call(
          'spreadsheets.batchUpdate',
          { spreadsheetId, fields: MASK },
          {
            requests,
            includeSpreadsheetInResponse: true,
            responseRanges: [check],
            responseIncludeGridData: true,
          },
        ) as {
          updatedSpreadsheet: {
            sheets: {
              properties: { sheetId: number };
              data?: { rowData?: { values?: { userEnteredValue?: Record<string, Cell> }[] }[] }[];
            }[];
          };
        };
        const sheet = reply.updatedSpreadsheet.sheets.find(
          ({ properties }) => properties.sheetId === META_SHEET_ID,
        );
        return (sheet?.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
          values.map(
            ({ userEnteredValue: value }) =>
              value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '',
          ),
        );
      }),
  };
  const byHand = (...requests: object[]) => {
    call('spreadsheets.batchUpdate', { spreadsheetId }, { requests });
  };
  byHand(...layOut('kk', surroundings, first, { by: EMAIL, at: '2026-11-02 09:00' }));
  const book: EmbeddedBook = {
    port,
    surroundings,
    byHand,
    get: (params) => call('spreadsheets.get', { spreadsheetId, ...params }, null),
    meddle(next) {
      meddler = next;
      const made = calls;
      calls = 0;
      return made;
    },
    snapshot: store.snapshot,
    sheets() {
      const got = call('spreadsheets.get', { spreadsheetId }, null) as {
        sheets: { properties: { sheetId: number; title: string } }[];
      };
      const reply = call(
        'spreadsheets.values.batchGet',
        {
          spreadsheetId,
          ranges: got.sheets.map(({ properties: { title } }) => `'${title.replaceAll("'", "''")}'`),
          valueRenderOption: 'FORMULA',
          dateTimeRenderOption: 'SERIAL_NUMBER',
        },
        null,
      ) as { valueRanges: { values?: CellValue[][] }[] };
      return got.sheets.map(({ properties }, at) => ({
        ...properties,
        values: reply.valueRanges[at]?.values ?? [],
      }));
    },
    rows(sheetId) {
      const values = book.sheets().find((sheet) => sheet.sheetId === sheetId)?.values ?? [];
      const keys = (values[0] ?? []).map(String);
      return values.slice(2).flatMap((cells) => {
        const row = Object.fromEntries(
          keys.flatMap((key, at) => (key === '' ? [] : [[key, cells[at] ?? '']])),
        );
        return (row.id ?? '') === '' ? [] : [row];
      });
    },
    faults: () => verifyJournal({ sheets: book.sheets() }).map((finding) => JSON.stringify(finding)),
  };
  return book;
}

let acts = 0;
type Changes = Partial<Record<TableName, Record<string, Record<string, unknown>>>>;

/** One act, as a command gives it: settles what the one before left, reads, changes rows of tables, destroys old values of records, writes; begins again when rows were moved. */
export function act(
  book: EmbeddedBook,
  changes: Changes,
  commandId = `act-${++acts}`,
  forgets?: RowRequest,
  language: Language = 'kk',
): Loaded {
  for (let attempt = 1; ; attempt++)
    try {
      return actOnce(book, changes, commandId, forgets, language);
    } catch (error) {
      const again = error instanceof RowsMoved || error instanceof HeadMoved;
      if (!again || attempt === 5) throw error;
    }
}

function actOnce(
  { port, surroundings }: EmbeddedBook,
  changes: Changes,
  commandId: string,
  forgets: RowRequest | undefined,
  language: Language,
): Loaded {
  const names = Object.keys(changes) as TableName[];
  const action: Action = {
    command: 'act',
    commandId,
    subject: '',
    who: EMAIL,
    outcome: '{}',
    language,
  };
  const opened = forgets ? openToForget : openToWrite;
  let first = opened(port, names);
  if (!isSettled(first.meta.pending, first.meta.checkIds)) {
    settle(port, surroundings, action);
    first = opened(port, names);
  }
  const request = Object.fromEntries(names.map((name) => [name, { ids: Object.keys(changes[name] ?? {}) }]));
  const loaded = loadRows(port, first, request as RowRequest, forgets);
  const changed = names.flatMap((name) =>
    Object.entries(changes[name] ?? {}).map(([id, fields]) => {
      const before = recordOf(loaded, name, id) as AnyRecord | undefined;
      const table = TABLES[name] as Table;
      return {
        table,
        after: { ...(before ?? blank(table, id)), ...fields } as AnyRecord,
        ...(before ? { before } : {}),
      };
    }),
  );
  commit(port, surroundings, loaded, action, changed, loaded.meta, undefined, loaded.past?.rows);
  return loaded;
}
