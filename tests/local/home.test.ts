// The local home on a real folder: what one start wrote, the next one finds.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DOCX_MIME } from '../../local/google/file-bank';
import type { EmbeddedApi } from '../../local/google/method';
import { type Home, openHome } from '../../local/home';
import { ALL_SCOPES } from '../../local/http/google-door';

const OWNER = 'owner@mektep.example';
const TEACHER = 'teacher@mektep.example';
const people = [
  { email: OWNER, name: 'Айгерім' },
  { email: TEACHER, name: 'Болат' },
];
let dir: string;
let home: Home;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tirek-home-'));
  home = openHome({ dir, people });
});
afterEach(() => {
  home.close();
  rmSync(dir, { recursive: true, force: true });
});

const call = <R>(api: EmbeddedApi, method: string, params: object, body?: unknown): R => {
  const run = api.methods[method];
  if (!run) throw new Error(`no method ${method}`);
  return run({ ...params }, body, { email: OWNER, scopes: ALL_SCOPES }) as R;
};
const reopen = () => {
  home.close();
  home = openHome({ dir, people });
};
const makeBook = () =>
  call<{ spreadsheetId: string }>(
    home.sheets,
    'spreadsheets.create',
    {},
    { properties: { title: 'Тізілім' } },
  ).spreadsheetId;
const valuesOf = (spreadsheetId: string) =>
  call<{ values?: unknown[][] }>(home.sheets, 'spreadsheets.values.get', { spreadsheetId, range: 'A1:B9' })
    .values;

describe('the home', () => {
  it('finds its spreadsheets, documents, files and letters again after closing', async () => {
    const spreadsheetId = makeBook();
    call(
      home.sheets,
      'spreadsheets.values.update',
      { spreadsheetId, range: 'A1:B1', valueInputOption: 'RAW' },
      { values: [['007', 'ә']] },
    );
    const { documentId } = call<{ documentId: string }>(
      home.docs,
      'documents.create',
      {},
      { title: 'Хаттама' },
    );
    const insertText = { location: { index: 1 }, text: 'шешім' };
    call(home.docs, 'documents.batchUpdate', { documentId }, { requests: [{ insertText }] });
    const grant = { type: 'user', role: 'reader', emailAddress: TEACHER };
    call(home.drive, 'permissions.create', { fileId: documentId }, grant);
    reopen();
    expect(valuesOf(spreadsheetId)).toEqual([['007', 'ә']]);
    expect(JSON.stringify(call(home.docs, 'documents.get', { documentId }))).toContain('шешім');
    const names = call<{ files: { name: string }[] }>(home.drive, 'files.list', { orderBy: 'name' }).files;
    expect(names.map(({ name }) => name)).toEqual(['Тізілім', 'Хаттама']);
    expect(home.outbox.list()).toMatchObject([{ to: [TEACHER], from: 'drive-shares-dm-noreply@google.com' }]);
    const params = { fileId: documentId, mimeType: DOCX_MIME };
    const { bytes } = await call<Promise<{ bytes: Uint8Array }>>(home.drive, 'files.export', params);
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
  });

  it('W70 applies a refused batch nowhere: not in memory, not on disk', () => {
    const spreadsheetId = makeBook();
    const value = (text: string) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
      },
    });
    const batch = (requests: unknown[]) =>
      call(home.sheets, 'spreadsheets.batchUpdate', { spreadsheetId }, { requests });
    batch([value('before')]);
    expect(() => batch([value('after'), { deleteSheet: { sheetId: 999 } }])).toThrow();
    expect(valuesOf(spreadsheetId)).toEqual([['before']]);
    reopen();
    expect(valuesOf(spreadsheetId)).toEqual([['before']]);
  });

  it('forgets everything of an outer transaction that fails after the services have written', () => {
    const spreadsheetId = makeBook();
    expect(() =>
      home.store.transaction(() => {
        call(
          home.sheets,
          'spreadsheets.values.update',
          { spreadsheetId, range: 'A1', valueInputOption: 'RAW' },
          { values: [['lost']] },
        );
        call(home.docs, 'documents.create', {}, { title: 'lost' });
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(valuesOf(spreadsheetId)).toBeUndefined();
    expect(call<{ files: unknown[] }>(home.drive, 'files.list', { q: "name = 'lost'" }).files).toEqual([]);
  });
});
