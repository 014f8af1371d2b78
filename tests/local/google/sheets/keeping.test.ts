import { describe, expect, it } from '@jest/globals';
import { XLSX_MIME } from '../../../../local/google/file-bank';
import { createSheets } from '../../../../local/google/sheets/index';
import type { Store } from '../../../../local/store/store';
import { createMemoryStore, steadySurroundings } from '../../memory-store';
import { createOpenFileBank } from '../../open-file-bank';
import { desk, type Json, owner, refusal, row, tab } from './desk';

/** The bytes that each write of the store carries, counted. */
function counted(store: Store): { store: Store; take(): number } {
  let bytes = 0;
  return {
    store: {
      ...store,
      collection<T>(name: string) {
        const inner = store.collection<T>(name);
        return {
          ...inner,
          put(key: string, value: T) {
            bytes += JSON.stringify(value).length;
            inner.put(key, value);
          },
        };
      },
    },
    take() {
      const seen = bytes;
      bytes = 0;
      return seen;
    },
  };
}

const line = (index: number): Json => row(`2026-${String(index).padStart(6, '0')}`, `Оқушы ${index}`);

describe('keeping spreadsheets', () => {
  it('another process finds everything as it was', () => {
    const d = desk([tab('A', 300, 4), tab('B')]);
    d.batch(
      { updateCells: { start: {}, rows: [line(1), line(2)], fields: 'userEnteredValue' } },
      {
        updateCells: {
          start: { rowIndex: 250 },
          rows: [
            { values: [{ note: 'n', userEnteredValue: { formulaValue: '=COUNTA(A1:B1)+COUNTA(A2)' } }] },
          ],
          fields: '*',
        },
      },
      {
        repeatCell: {
          range: { endRowIndex: 2 },
          cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
          fields: 'userEnteredFormat',
        },
      },
      { addNamedRange: { namedRange: { name: 'head', range: { endRowIndex: 1 } } } },
      {
        mergeCells: {
          range: { startRowIndex: 5, endRowIndex: 7, endColumnIndex: 2 },
          mergeType: 'MERGE_ALL',
        },
      },
      { insertDimension: { range: { dimension: 'ROWS', startIndex: 100, endIndex: 103 } } },
      { deleteDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
      { addProtectedRange: { protectedRange: { range: { endRowIndex: 1 } } } },
    );
    const before = d.get({ includeGridData: true });
    d.reopen();
    expect(d.get({ includeGridData: true })).toEqual(before);
    expect(JSON.stringify(before)).toContain('"formulaValue":"=COUNTA(A1:B1)+COUNTA(#REF!)"');
    d.batch({ updateCells: { start: { rowIndex: 251 }, rows: [line(7)], fields: 'userEnteredValue' } });
    const after = d.get({ includeGridData: true });
    d.reopen();
    expect(d.get({ includeGridData: true })).toEqual(after);
  });

  it('a change inside a transaction that is rolled back leaves no trace', () => {
    const d = desk();
    d.put('A1', [['kept']]);
    const broken = () =>
      d.store.transaction(() => {
        d.put('A1', [['lost']]);
        d.batch({ addSheet: { properties: { title: 'Lost' } } });
        throw new Error('the machine stopped');
      });
    expect(broken).toThrow('the machine stopped');
    expect(d.values('A1')).toEqual([['kept']]);
    expect(d.get({ fields: 'sheets.properties.title' })).toEqual({
      sheets: [{ properties: { title: 'Sheet1' } }],
    });
  });

  it('what was deleted is gone from the store', () => {
    const d = desk([tab('A', 600, 2), tab('B', 600, 2, { sheetId: 4 })]);
    const keys = () => d.store.collection('sheets.chunks').keys().length;
    const fill = (sheetId: number) => ({
      repeatCell: { range: { sheetId }, cell: { note: 'n' }, fields: 'note' },
    });
    d.batch(fill(0), fill(4));
    expect(keys()).toBe(20);
    d.batch({
      deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 100, endIndex: 500 } },
    });
    expect(keys()).toBe(15);
    d.batch({ deleteSheet: { sheetId: 4 } });
    expect(keys()).toBe(5);
    d.content().remove(d.spreadsheetId);
    expect(keys()).toBe(0);
  });

  it('Drive is told that a file changed, and only when it did', () => {
    const d = desk();
    const before = d.files.changes(d.spreadsheetId);
    d.put('A1', [['x']]);
    refusal(() => d.put('A9999', [['x']]));
    d.values('A1');
    expect(d.files.changes(d.spreadsheetId)).toBe(before + 1);
  });

  it('an append to 100,000 rows, and a change in the middle, store a small part', () => {
    const { store, take } = counted(createMemoryStore());
    const files = createOpenFileBank();
    const open = () => createSheets({ store, files, surroundings: steadySurroundings() }).api.methods;
    let methods = open();
    const call = (method: string, params: Json, body: Json): Json =>
      methods[`spreadsheets.${method}`]?.(params, body, owner) as Json;
    const { spreadsheetId } = call('create', {}, { sheets: [tab('Journal', 1, 2)] });
    const batch = (...requests: Json[]) => call('batchUpdate', { spreadsheetId }, { requests });
    const append = (from: number, count: number) =>
      batch({
        appendCells: {
          rows: Array.from({ length: count }, (_, i) => line(from + i)),
          fields: 'userEnteredValue',
        },
      });
    append(0, 100_000);
    const whole = take();
    expect(whole).toBeGreaterThan(3_000_000);
    methods = open();
    append(100_000, 2);
    expect(take()).toBeLessThan(30_000);
    batch({ insertDimension: { range: { dimension: 'ROWS', startIndex: 50_000, endIndex: 50_001 } } });
    expect(take()).toBeLessThan(30_000);
    batch({ updateCells: { start: { rowIndex: 50_000 }, rows: [line(7)], fields: 'userEnteredValue' } });
    expect(take()).toBeLessThan(30_000);
    batch({ deleteDimension: { range: { dimension: 'ROWS', startIndex: 10, endIndex: 11 } } });
    expect(take()).toBeLessThan(30_000);
    const sorted = { sortRange: { range: { startRowIndex: 60_000 }, sortSpecs: [{ dimensionIndex: 0 }] } };
    batch(sorted);
    expect(take()).toBe(0);
    const start = Date.now();
    append(100_002, 1);
    expect(Date.now() - start).toBeLessThan(200);
    expect(take()).toBeLessThan(30_000);
  });
});

describe('what Drive asks of Sheets', () => {
  const shop = () => {
    const store = createMemoryStore();
    const files = createOpenFileBank();
    const exporter = async (book: Json) => new TextEncoder().encode(JSON.stringify(book));
    const { api, content } = createSheets({ store, files, surroundings: steadySurroundings(), exporter });
    const file = () =>
      files.register({ name: 'Copy', mimeType: 'application/vnd.google-apps.spreadsheet' }, owner);
    const get = (spreadsheetId: string) =>
      api.methods['spreadsheets.get']?.({ spreadsheetId, includeGridData: true }, undefined, owner) as Json;
    const put = (spreadsheetId: string, text: string) =>
      api.methods['spreadsheets.values.update']?.(
        { spreadsheetId, range: 'A1', valueInputOption: 'RAW' },
        { values: [[text]] },
        owner,
      );
    return { content, file, get, put };
  };

  it('creates, copies and removes content', () => {
    const { content, file, get, put } = shop();
    const first = file();
    content.create(first, 'Register');
    put(first, 'a');
    const second = file();
    content.copy(first, second, 'Copy');
    put(second, 'b');
    expect(JSON.stringify(get(first))).toContain('"stringValue":"a"');
    expect(JSON.stringify(get(second))).toContain('"stringValue":"b"');
    content.remove(first);
    expect(refusal(() => get(first))).toMatchObject({ code: 404 });
    expect(JSON.stringify(get(second))).toContain('"stringValue":"b"');
  });

  it('exports through the given exporter what spreadsheets.get answers', async () => {
    const { content, file, get, put } = shop();
    const id = file();
    content.create(id, 'Register');
    put(id, 'a');
    const exported = JSON.parse(new TextDecoder().decode(await content.exportBytes(id, XLSX_MIME))) as Json;
    expect(exported.sheets).toEqual(get(id).sheets);
    await expect(content.exportBytes(id, 'application/pdf')).rejects.toThrow(
      'not emulated: exporting a spreadsheet to application/pdf',
    );
    expect(() => content.importBytes(id, new Uint8Array())).toThrow('not emulated: importing a spreadsheet');
  });
});
