// An independent look at the register after something went wrong: what every sheet holds, and everything that must be true of it.
import { type CellValue, verifyJournal, type WorkbookValues } from '../../local/verify/verify-journal';
import { TABLES } from '../../src/register/tables';
import type { QuickSchool } from './quick-school';

type Held = Pick<QuickSchool, 'home' | 'registerId'>;

const CALLER = { email: 'mektep@tirek.test', scopes: ['https://www.googleapis.com/auth/drive'] };

/** Ids of sheets and the machine key of the first column of each, as the workbook has them. */
interface Book extends WorkbookValues {
  namedRanges: string[];
  sheets: { title: string; sheetId: number; values: CellValue[][] }[];
}

const call = (school: Held, method: string, params: object): Record<string, never> =>
  school.home.store.transaction(() =>
    school.home.sheets.methods[method]?.({ spreadsheetId: school.registerId, ...params }, null, CALLER),
  ) as never;

/** All values of all sheets, as they are stored. */
export function bookOf(school: Held): Book {
  const got = call(school, 'spreadsheets.get', {}) as unknown as {
    sheets: { properties: { sheetId: number; title: string } }[];
    namedRanges?: { namedRangeId: string }[];
  };
  const titles = got.sheets.map(({ properties }) => properties.title);
  const reply = call(school, 'spreadsheets.values.batchGet', {
    ranges: titles.map((title) => `'${title.replaceAll("'", "''")}'`),
    valueRenderOption: 'FORMULA',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  }) as unknown as { valueRanges: { values?: CellValue[][] }[] };
  return {
    namedRanges: (got.namedRanges ?? []).map(({ namedRangeId }) => namedRangeId),
    sheets: got.sheets.map(({ properties }, at) => ({
      ...properties,
      values: reply.valueRanges[at]?.values ?? [],
    })),
  };
}

const SHEETS: Record<string, number> = {
  ...Object.fromEntries(Object.entries(TABLES).map(([name, { sheetId }]) => [name, sheetId])),
  Journal: 3980117,
  History: 3980118,
  Meta: 3980119,
};

/** A table's sheet id. */
export const sheetOf = (name: keyof typeof SHEETS): number => SHEETS[name] as number;

/** The rows of a table as objects by key, with their zero-based sheet row. */
export function rowsOf(
  school: Held,
  name: keyof typeof SHEETS,
): (Record<string, CellValue> & { row: number })[] {
  const sheet = bookOf(school).sheets.find(({ sheetId }) => sheetId === SHEETS[name]);
  const keys = (sheet?.values[0] ?? []).map(String);
  return (sheet?.values ?? []).slice(2).flatMap((cells, at) => {
    const row = Object.fromEntries(
      keys.map((key, place) => [key, cells[place] ?? '']).filter(([key]) => key !== ''),
    );
    return row.id === '' || row.id === undefined ? [] : [{ ...row, row: at + 2 } as never];
  });
}

/** What people see of the register by id, and everything that is not as it must be ([] when the register is whole). */
export interface Look {
  content: Record<string, Record<string, CellValue>>;
  faults: string[];
  /** Command ids of the journal's lines. */
  acts: string[];
}

/** Looks at the whole workbook once. */
export function lookAt(school: Held): Look {
  const book = bookOf(school);
  const content: Look['content'] = {};
  let acts: string[] = [];
  for (const { sheetId, values } of book.sheets) {
    const name = Object.keys(SHEETS).find((each) => SHEETS[each] === sheetId);
    const keys = (values[0] ?? []).map(String);
    if (name === 'Journal') acts = values.slice(2).map((row) => String(row[keys.indexOf('commandId')]));
    if (name === undefined || ['Journal', 'History', 'Meta'].includes(name)) continue;
    for (const cells of values.slice(2)) {
      const row = Object.fromEntries(keys.map((key, place) => [key, cells[place] ?? '']));
      for (const key of ['', 'changedAt', 'changedBy']) delete row[key];
      if ((row.id ?? '') !== '') content[`${name}/${row.id}`] = row;
    }
  }
  return { content, acts, faults: faultsOf(book) };
}

function faultsOf(book: Book): string[] {
  const faults = verifyJournal(book).map((finding) => JSON.stringify(finding));
  const meta = book.sheets.find(({ sheetId }) => sheetId === SHEETS.Meta)?.values ?? [];
  const seq = meta.find((row) => row[0] === 'head')?.[1];
  const marks = book.namedRanges.filter((id) => id.startsWith('tirek-head-'));
  if (marks.join() !== `tirek-head-${seq}`) faults.push(`head ${seq}, marks ${marks.join()}`);
  const pending = JSON.parse(String(meta.find((row) => row[0] === 'pending')?.[1] ?? '{}')) as {
    writes: { expect: string }[];
  };
  const from = meta.findIndex((row) => row[0] === 'check') + 1;
  pending.writes.forEach(({ expect }, at) => {
    if (String(meta[from + at]?.[0] ?? '') !== expect)
      faults.push(`check row ${at}: ${meta[from + at]?.[0]} for ${expect}`);
  });
  return faults;
}

/** How many documents there are for papers, the bin left out. */
export function paperDocuments(school: Held): number {
  const q = "mimeType = 'application/vnd.google-apps.document' and trashed = false";
  const reply = school.home.store.transaction(() =>
    school.home.drive.methods['files.list']?.(
      { q, pageSize: 1000, fields: 'files(id,appProperties)' },
      null,
      CALLER,
    ),
  ) as { files: { appProperties?: { tirekPaper?: string } }[] };
  return reply.files.filter((file) => file.appProperties?.tirekPaper !== undefined).length;
}

/** How many files of a type there are, the bin left out. */
export function filesOf(school: Held, mimeType: string): number {
  const q = `mimeType = '${mimeType}' and trashed = false`;
  const reply = school.home.store.transaction(() =>
    school.home.drive.methods['files.list']?.({ q, pageSize: 1000, fields: 'files(id)' }, null, CALLER),
  ) as { files: object[] };
  return reply.files.length;
}
