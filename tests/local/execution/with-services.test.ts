import { afterAll, describe, expect, it } from '@jest/globals';
import { createCallCounter } from '../../../local/execution/call-count';
import { failCall } from '../../../local/execution/simulation';
import { homeOn } from '../../../local/home';
import { createMemoryStore, steadySurroundings } from '../memory-store';
import { given, refusal, SECRETARY, stage } from './stage';

const store = createMemoryStore();
const surroundings = steadySurroundings();
const home = homeOn(store, { surroundings, people: [{ email: SECRETARY, name: 'Хатшы' }] });
const counter = createCallCounter();
const { executor } = stage(
  `
  function book() {
    var made = Sheets.Spreadsheets.create({ properties: { title: 'Тіркелім' } });
    return [made.spreadsheetId, made.sheets[0].properties.sheetId];
  }
  function append(book, text) {
    var cells = [{ userEnteredValue: { stringValue: text } }, { userEnteredValue: { numberValue: 7 } }];
    var append = { sheetId: book[1], rows: [{ values: cells }], fields: 'userEnteredValue' };
    return Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: append }] }, book[0]).replies.length;
  }
  function rows(book) {
    var filters = [{ gridRange: { sheetId: book[1] } }];
    var answer = Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: filters }, book[0]);
    return answer.valueRanges[0].valueRange.values || [];
  }
  function paper() {
    var type = 'application/vnd.google-apps.document';
    var template = Drive.Files.create({ name: 'Үлгі', mimeType: type }, null, { supportsAllDrives: true });
    var copy = Drive.Files.copy({ name: 'МЕА-7', appProperties: { documentId: 'd7' } }, template.id, { supportsAllDrives: true });
    var got = Docs.Documents.get(copy.id, { includeTabsContent: true });
    var insert = { insertText: { location: { index: 1, tabId: got.tabs[0].tabProperties.tabId }, text: 'Сәлем' } };
    Docs.Documents.batchUpdate({ requests: [insert], writeControl: { requiredRevisionId: got.revisionId } }, copy.id);
    var found = Drive.Files.list({ q: "appProperties has { key='documentId' and value='d7' }", fields: 'files(id)' });
    var pdf = DriveApp.getFileById(copy.id).getAs('application/pdf');
    return [found.files[0].id === copy.id, pdf.getName(), pdf.getDataAsString('ISO-8859-1').slice(0, 5)];
  }
  function nameOfPdf(name) {
    var made = Drive.Files.create({ name: name, mimeType: 'application/vnd.google-apps.document' });
    return DriveApp.getFileById(made.id).getAs('application/pdf').getName();
  }
  function typed(text) {
    var made = Docs.Documents.create({ title: 'x' });
    var insert = { insertText: { location: { index: 1 }, text: text } };
    Docs.Documents.batchUpdate({ requests: [insert] }, made.documentId);
    return DriveApp.getFileById(made.documentId).getAs('application/pdf').getBytes().length;
  }
  function missing() { return Docs.Documents.get('nowhere'); }
  `,
  { store, surroundings, services: home.services, onCall: counter.onCall },
);
afterAll(() => executor.close());
const run = (name: string, ...args: unknown[]) => executor.run(name, args, SECRETARY);

describe('the engine on the embedded services', () => {
  it('writes and reads a spreadsheet; a formula typed as text stays text', async () => {
    const book = given(await run('book'));
    counter.reset();
    expect(given(await run('append', book, '=1+1'))).toBe(1);
    expect(given(await run('rows', book))).toEqual([['=1+1', '7']]);
    expect(counter.totals()).toMatchObject({ calls: 2, cellsRead: 2, cellsWritten: 2 });
  });

  it('V97 the anchor of a comment stands nowhere in the document', () => {
    const caller = { email: SECRETARY, scopes: ['https://www.googleapis.com/auth/drive'] };
    const { drive, docs } = home;
    const made = docs.methods['documents.create']?.({}, { title: 'x' }, caller) as { documentId: string };
    const comment = { content: 'түзету', anchor: 'kix.a1b2c3' };
    const kept = drive.methods['comments.create']?.(
      { fileId: made.documentId, fields: 'anchor' },
      comment,
      caller,
    );
    expect(kept).toEqual({ anchor: 'kix.a1b2c3' });
    const read = docs.methods['documents.get']?.({ documentId: made.documentId }, undefined, caller);
    expect(JSON.stringify(read)).not.toContain('kix.a1b2c3');
  });

  it('a call whose reply is lost was applied, one refused before was not', async () => {
    const book = given(await run('book'));
    executor.simulate(failCall(1, 'after'));
    expect(refusal(await run('append', book, 'arrived'))).toContain('currently unavailable');
    executor.simulate(failCall(1, 'before'));
    expect(refusal(await run('append', book, 'never'))).toContain('currently unavailable');
    executor.simulate(undefined);
    expect(given(await run('rows', book))).toEqual([['arrived', '7']]);
  });

  it('makes a paper: copy, read, fill, find, PDF', async () => {
    expect(given(await run('paper'))).toEqual([true, 'МЕА-7.pdf', '%PDF-']);
  });

  it('V138 what follows the last period of a name gives way to the extension', async () => {
    expect(await run('nameOfPdf', 'ChristmasList.12.25.2014')).toMatchObject({
      value: 'ChristmasList.12.25.pdf',
    });
    expect(await run('nameOfPdf', 'Хаттама № 2')).toMatchObject({ value: 'Хаттама № 2.pdf' });
  });

  it('V140 what was written is in the PDF made in the same execution', async () => {
    const [little, much] = [
      given(await run('typed', 'a')),
      given(await run('typed', 'Сәлем әлем\n'.repeat(400))),
    ];
    expect(Number(much)).toBeGreaterThan(Number(little) + 1000);
  });

  it("A16 a refusal comes in the service's words", async () => {
    expect(refusal(await run('missing'))).toBe(
      'GoogleJsonResponseException: API call to docs.documents.get failed with error: Requested entity was not found.',
    );
  });
});
