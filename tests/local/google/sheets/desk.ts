// A spreadsheet to try things on: the embedded Sheets on a store in memory, with short ways to call it.
import type { ApiError } from '../../../../local/google/api-error';
import type { Caller } from '../../../../local/google/method';
import { createSheets } from '../../../../local/google/sheets/index';
import type { Store } from '../../../../local/store/store';
import { createMemoryStore, steadySurroundings } from '../../memory-store';
import { createOpenFileBank } from '../../open-file-bank';

export type Json = Record<string, unknown>;

export const SCOPES = [
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/spreadsheets',
];
export const owner: Caller = { email: 'secretary@school.kz', scopes: SCOPES };
export const other: Caller = { email: 'teacher@school.kz', scopes: SCOPES };

/** Runs `work` and returns what it was refused with. */
export function refusal(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('nothing was refused');
}

/** A desk with one new spreadsheet (or the tabs given). */
export function desk(sheets?: Json[], properties: Json = {}) {
  const store: Store = createMemoryStore();
  const files = createOpenFileBank();
  const parts = { store, files, surroundings: steadySurroundings() };
  let service = createSheets(parts);
  const call = (method: string, params: Json, body?: unknown, caller: Caller = owner): Json => {
    const run = service.api.methods[method];
    if (!run) throw new Error(`no method ${method}`);
    return JSON.parse(JSON.stringify(run(params, body, caller))) as Json;
  };
  const created = call(
    'spreadsheets.create',
    {},
    { properties: { title: 'Register', ...properties }, ...(sheets ? { sheets } : {}) },
  );
  const spreadsheetId = String(created.spreadsheetId);
  return {
    store,
    files,
    created,
    spreadsheetId,
    call,
    content: () => service.content,
    /** A second process: nothing is known but what the store holds. */
    reopen: () => {
      service = createSheets(parts);
    },
    batch: (...requests: Json[]) =>
      (call('spreadsheets.batchUpdate', { spreadsheetId }, { requests }) as { replies: Json[] }).replies,
    batchAs: (caller: Caller, ...requests: Json[]) =>
      call('spreadsheets.batchUpdate', { spreadsheetId }, { requests }, caller),
    get: (params: Json = {}) => call('spreadsheets.get', { spreadsheetId, ...params }),
    values: (range: string, params: Json = {}) =>
      call('spreadsheets.values.get', { spreadsheetId, range, ...params }).values as unknown[][] | undefined,
    range: (range: string) => call('spreadsheets.values.get', { spreadsheetId, range }).range,
    put: (range: string, values: unknown[][], params: Json = {}, body: Json = {}) =>
      call(
        'spreadsheets.values.update',
        { spreadsheetId, range, valueInputOption: 'RAW', ...params },
        { values, ...body },
      ),
    append: (range: string, values: unknown[][], params: Json = {}, body: Json = {}) =>
      call(
        'spreadsheets.values.append',
        { spreadsheetId, range, valueInputOption: 'RAW', ...params },
        { values, ...body },
      ),
  };
}

/** A tab of so many rows and columns. */
export const tab = (title: string, rowCount = 10, columnCount = 5, more: Json = {}): Json => ({
  properties: { title, gridProperties: { rowCount, columnCount }, ...more },
});

/** CellData of plain values. */
export const row = (...values: (string | number | boolean | null)[]): Json => ({
  values: values.map((value) =>
    value === null
      ? {}
      : {
          userEnteredValue:
            typeof value === 'number'
              ? { numberValue: value }
              : typeof value === 'boolean'
                ? { boolValue: value }
                : { stringValue: value },
        },
  ),
});
