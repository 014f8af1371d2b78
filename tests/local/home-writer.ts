// A process that works in a local home without end and says each answer aloud; the crash test kills it.
import { writeSync } from 'node:fs';
import type { EmbeddedApi } from '../../local/google/method';
import { homeOn } from '../../local/home';
import { ALL_SCOPES } from '../../local/http/google-door';
import { openStore } from '../../local/store/open-store';

const [dir] = process.argv.slice(2);
if (!dir) throw new Error('Usage: home-writer DIR');

const OWNER = 'owner@mektep.example';
const store = openStore(dir);
const home = homeOn(store, { people: [{ email: OWNER, name: 'Айгерім' }] });
const call = <R>(api: EmbeddedApi, method: string, params: object, body?: unknown): R => {
  const run = api.methods[method];
  if (!run) throw new Error(`no method ${method}`);
  return run({ ...params }, body, { email: OWNER, scopes: ALL_SCOPES }) as R;
};

const ids = store.collection<{ book: string; paper: string }>('crash-test');
const known = ids.get('ids') ?? {
  book: call<{ spreadsheetId: string }>(home.sheets, 'spreadsheets.create', {}, {}).spreadsheetId,
  paper: call<{ documentId: string }>(home.docs, 'documents.create', {}, { title: 'Хаттама' }).documentId,
};
ids.put('ids', known);
const cell = (numberValue: number) => ({ userEnteredValue: { numberValue } });
const rows = call<{ values?: unknown[][] }>(home.sheets, 'spreadsheets.values.get', {
  spreadsheetId: known.book,
  range: 'A:A',
});
let n = rows.values?.length ?? 0;
writeSync(1, `open ${n}\n`);
for (;;) {
  n++;
  // One batch: the row, and the counter beside the first one. They must never disagree.
  const appendCells = { sheetId: 0, fields: 'userEnteredValue', rows: [{ values: [cell(n)] }] };
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 5 };
  const updateCells = { start, fields: 'userEnteredValue', rows: [{ values: [cell(n)] }] };
  call(
    home.sheets,
    'spreadsheets.batchUpdate',
    { spreadsheetId: known.book },
    { requests: [{ appendCells }, { updateCells }] },
  );
  const insertText = { location: { index: 1 }, text: `<${n}>` };
  call(home.docs, 'documents.batchUpdate', { documentId: known.paper }, { requests: [{ insertText }] });
  const copy = { name: `copy ${n}`, appProperties: { n: String(n) } };
  if (n % 5 === 0) call(home.drive, 'files.copy', { fileId: known.paper }, copy);
  writeSync(1, `done ${n}\n`);
}
