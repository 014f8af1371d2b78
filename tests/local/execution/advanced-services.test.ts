import { afterAll, describe, expect, it } from '@jest/globals';
import { createCallCounter } from '../../../local/execution/call-count';
import { given, MANIFEST, refusal, SECRETARY, stage } from './stage';

const counter = createCallCounter();
const { executor, calls } = stage(
  `
  function at(path, args) {
    var names = path.split('.');
    var method = names.pop();
    var service = names.reduce(function (object, name) { return object[name]; }, globalThis);
    return service[method].apply(service, args);
  }
  function text(name) { return String(globalThis[name]); }
  function caught(path, args) {
    try { at(path, args); } catch (e) {
      return { name: e.name, message: e.message, text: String(e), details: e.details, isError: e instanceof Error };
    }
  }
  function upload(content) {
    return Drive.Files.create({ name: 'a' }, Utilities.newBlob(content, 'text/html', 'a.html'), { fields: 'id' });
  }
  function replaceMedia() { return Drive.Files.update({}, 'f', Utilities.newBlob('x'), { fields: 'id' }); }
  function exported() {
    var blob = Drive.Files.export('paper', 'application/pdf', { alt: 'media' });
    return [blob.getContentType(), blob.getDataAsString()];
  }
  function notANumber() { return Sheets.Spreadsheets.batchUpdate({ requests: [{ n: 0 / 0 }] }, 'S'); }
  function dated() { return Sheets.Spreadsheets.batchUpdate({ requests: [{ n: new Date(0) }] }, 'S'); }
  function asked() { return typeof Sheets.newCellData; }
  `,
  { onCall: counter.onCall },
);
afterAll(() => executor.close());
const run = (name: string, ...args: unknown[]) => executor.run(name, args, SECRETARY);
const at = async (path: string, ...args: unknown[]) => {
  calls.length = 0;
  const outcome = await run('at', path, args);
  return { outcome, call: calls[0] };
};

describe('argument orders of the advanced services', () => {
  const body = { requests: [] };
  it.each([
    [
      'Sheets.Spreadsheets.batchUpdate',
      [body, 'S'],
      'spreadsheets.batchUpdate',
      { spreadsheetId: 'S' },
      body,
    ],
    [
      'Sheets.Spreadsheets.get',
      ['S', { fields: 'x', ranges: ['A1'] }],
      'spreadsheets.get',
      { spreadsheetId: 'S', fields: 'x', ranges: ['A1'] },
      null,
    ],
    [
      'Sheets.Spreadsheets.Values.update',
      [body, 'S', 'A1', { valueInputOption: 'RAW' }],
      'spreadsheets.values.update',
      { spreadsheetId: 'S', range: 'A1', valueInputOption: 'RAW' },
      body,
    ],
    [
      'Sheets.Spreadsheets.Values.batchGet',
      ['S', { ranges: ['A1'] }],
      'spreadsheets.values.batchGet',
      { spreadsheetId: 'S', ranges: ['A1'] },
      null,
    ],
    [
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      [body, 'S'],
      'spreadsheets.values.batchGetByDataFilter',
      { spreadsheetId: 'S' },
      body,
    ],
    [
      'Docs.Documents.get',
      ['D', { includeTabsContent: true }],
      'documents.get',
      { documentId: 'D', includeTabsContent: true },
      null,
    ],
    ['Docs.Documents.batchUpdate', [body, 'D'], 'documents.batchUpdate', { documentId: 'D' }, body],
    [
      'Drive.Files.copy',
      [body, 'F', { supportsAllDrives: true }],
      'files.copy',
      { fileId: 'F', supportsAllDrives: true },
      body,
    ],
    ['Drive.Files.create', [body], 'files.create', {}, body],
    [
      'Drive.Files.remove',
      ['F', { supportsAllDrives: true }],
      'files.delete',
      { fileId: 'F', supportsAllDrives: true },
      null,
    ],
  ])('W137 %s', async (path, args, method, params, sent) => {
    const { outcome, call } = await at(path, ...args);
    given(outcome);
    expect(call).toEqual({ method, params, body: sent, email: SECRETARY });
  });

  it('V65 Files.update takes media, or null, before its options', async () => {
    const { call } = await at('Drive.Files.update', { name: 'n' }, 'F', null, { addParents: 'P' });
    expect(call).toEqual({
      method: 'files.update',
      params: { fileId: 'F', addParents: 'P' },
      body: { name: 'n' },
      email: SECRETARY,
    });
    calls.length = 0;
    given(await run('replaceMedia'));
    expect(calls[0]?.media).toEqual({ mimeType: 'text/plain', text: 'x' });
    expect(calls[0]?.params).toEqual({ fileId: 'f', fields: 'id' });
  });

  it('V27 Files.create sends the blob with its type and name', async () => {
    calls.length = 0;
    expect(given(await run('upload', '<p>ә</p>'))).toEqual({ id: 'new' });
    expect(calls[0]).toMatchObject({ method: 'files.create', body: { name: 'a' }, params: { fields: 'id' } });
    expect(calls[0]?.media).toEqual({ mimeType: 'text/html', text: '<p>ә</p>', name: 'a.html' });
  });

  it('V73 Files.export answers a blob', async () => {
    expect(given(await run('exported'))).toEqual(['application/pdf', '%PDF paper']);
  });

  it('refuses a wrong number of arguments', async () => {
    const { outcome } = await at('Sheets.Spreadsheets.batchUpdate', body);
    expect(refusal(outcome)).toBe('Exception: Invalid number of arguments provided. Expected 2-3 only');
    const tooMany = await at('Docs.Documents.get', 'D', {}, {});
    expect(refusal(tooMany.outcome)).toBe(
      'Exception: Invalid number of arguments provided. Expected 1-2 only',
    );
  });

  it('A17 says what it is', async () => {
    expect(given(await run('text', 'Docs'))).toBe('AdvancedServiceIdentifier{name=docs, version=v1}');
    expect(given(await run('at', 'Docs.getVersion', []))).toBe('v1');
  });
});

describe('refusals of the advanced services', () => {
  it('W135 wraps the message of the service', async () => {
    const message =
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nowhere!A1';
    expect(given(await run('caught', 'Sheets.Spreadsheets.Values.get', ['S', 'Nowhere!A1']))).toEqual({
      name: 'GoogleJsonResponseException',
      message,
      text: `GoogleJsonResponseException: ${message}`,
      details: { code: 400, message: 'Unable to parse range: Nowhere!A1', status: 'INVALID_ARGUMENT' },
      isError: true,
    });
    expect(refusal(await run('at', 'Sheets.Spreadsheets.Values.get', ['S', 'x']))).toBe(
      `GoogleJsonResponseException: ${message}`,
    );
  });

  it('V24 a missing id is Required', async () => {
    const { outcome, call } = await at('Drive.Files.copy', null, null);
    expect(refusal(outcome)).toBe(
      'GoogleJsonResponseException: API call to drive.files.copy failed with error: Required',
    );
    expect(call).toBeUndefined();
  });

  it('V6 media that is no blob', async () => {
    const { outcome } = await at('Drive.Files.create', {}, 'text');
    expect(refusal(outcome)).toBe('Exception: The mediaData parameter only supports Blob types for upload.');
  });

  it.each([
    ['Sheets.Spreadsheets.Values.batchClear', [{}, 'S'], 'sheets.spreadsheets.values.batchClear'],
    ['Docs.Documents.create', [{}], 'docs.documents.create'],
    ['Drive.Replies.list', ['F'], 'Drive.Replies'],
    [
      'Drive.Files.get',
      ['F', { alt: 'media' }],
      'Drive.Files.get with alt=media: take DriveApp.getFileById(id).getBlob()',
    ],
    ['UrlFetchApp.fetch', ['https://example.kz'], 'UrlFetchApp.fetch'],
    ['SpreadsheetApp.openById', ['S'], 'SpreadsheetApp.openById'],
    ['ScriptApp.getOAuthToken', [], 'ScriptApp.getOAuthToken: the token of the local home stays in the home'],
  ])('what is not played is refused by name: %s', async (path, args, name) => {
    expect(refusal(await run('at', path, args))).toBe(`NotEmulated: not emulated: ${name}`);
  });

  it('a builder asked for, and a number JSON cannot hold', async () => {
    expect(refusal(await run('asked'))).toBe('NotEmulated: not emulated: Sheets.newCellData');
    expect(refusal(await run('dated'))).toBe('NotEmulated: not emulated: a Date in a request');
    expect(refusal(await run('notANumber'))).toBe('NotEmulated: not emulated: NaN in a request');
  });

  it('a fault of the home is not dressed up as a refusal of Google', async () => {
    const { outcome } = await at('Sheets.Spreadsheets.DeveloperMetadata.search', {}, 'S');
    expect(refusal(outcome)).toBe(
      'the local home failed: sheets.spreadsheets.developerMetadata.search: a fault of ours',
    );
  });

  it('W134 the manifest without the scope', async () => {
    const poor = stage('function f() { return Sheets.Spreadsheets.get("S"); }', {
      manifest: { oauthScopes: MANIFEST.oauthScopes.filter((scope) => !scope.endsWith('/drive')) },
    });
    expect(refusal(await poor.executor.run('f', [], SECRETARY))).toBe(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
    );
    await poor.executor.close();
  });

  it('a service the manifest does not enable is not there', async () => {
    const none = stage('function f() { return typeof Drive; }', {
      manifest: { dependencies: { enabledAdvancedServices: [] } },
    });
    expect(given(await none.executor.run('f', [], SECRETARY))).toBe('undefined');
    await none.executor.close();
  });
});

describe('the counter', () => {
  it('counts calls, cells and bytes', async () => {
    counter.reset();
    given(await run('at', 'Sheets.Spreadsheets.Values.batchGet', ['S', {}]));
    const request = {
      requests: [
        { appendCells: { sheetId: 1, rows: [{ values: [{}, {}] }, { values: [{}] }], fields: '*' } },
      ],
    };
    given(await run('at', 'Sheets.Spreadsheets.batchUpdate', [request, 'S']));
    expect(counter.totals()).toEqual({
      calls: 2,
      cellsRead: 3,
      cellsWritten: 3,
      requestBytes: JSON.stringify(request).length,
      responseBytes: expect.any(Number),
      byService: { sheets: 2 },
      byMethod: { 'sheets.spreadsheets.values.batchGet': 1, 'sheets.spreadsheets.batchUpdate': 1 },
    });
  });
});
