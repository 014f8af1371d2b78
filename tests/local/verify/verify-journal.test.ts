// Every way to falsify a register after the fact is found by somebody who has the exported workbook alone.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { pathActs } from '../../../local/bench/path-acts';
import type { SpreadsheetJson } from '../../../local/export/sheets-json';
import { exportXlsx } from '../../../local/export/xlsx';
import { valuesOfXlsx } from '../../../local/verify/read-xlsx';
import { type CellValue, verifyJournal, type WorkbookValues } from '../../../local/verify/verify-journal';
import { bookOf } from '../../whole/look-at-register';
import { openQuickSchool } from '../../whole/quick-school';
import { OWNER } from '../../whole/school';
import { play } from '../../whole/walk';

interface Mutable extends WorkbookValues {
  sheets: { title: string; values: CellValue[][] }[];
}

let whole: string;
let exported: WorkbookValues;
let printed: string[];

beforeAll(async () => {
  const school = openQuickSchool();
  const heads: string[] = [];
  for (const act of pathActs()) {
    play(school, act);
    heads.push(String(at(bookOf(school) as Mutable, 'Journal', -1, 'hash')));
  }
  // Minutes carry the beginning of a hash in groups.
  printed = [heads[10] ?? '', (heads.at(-1) ?? '').slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')];
  whole = JSON.stringify({ sheets: bookOf(school).sheets });
  const spreadsheet = school.home.store.transaction(() =>
    school.home.sheets.methods['spreadsheets.get']?.(
      { spreadsheetId: school.registerId, includeGridData: true },
      null,
      {
        email: OWNER,
        scopes: ['https://www.googleapis.com/auth/drive'],
      },
    ),
  );
  exported = await valuesOfXlsx(await exportXlsx(spreadsheet as SpreadsheetJson));
  school.close();
}, 60_000);

const KEY_OF: Record<string, string> = {
  Journal: 'previous',
  History: 'salt',
  Cards: 'registerNumber',
  Pupils: 'bornOn',
  Settings: 'value',
};

/** A sheet by a key that it alone has. */
function sheet(book: Mutable, name: string): CellValue[][] {
  const found = book.sheets.find(({ values }) => values[0]?.includes(KEY_OF[name] ?? ''));
  if (!found) throw new Error(name);
  return found.values;
}

/** Zero-based row of data; negative counts from the end. */
const rowAt = (values: CellValue[][], row: number): number => (row < 0 ? values.length + row : row + 2);

function at(book: Mutable, name: string, row: number, key: string): CellValue {
  const values = sheet(book, name);
  return values[rowAt(values, row)]?.[values[0]?.indexOf(key) ?? -1] ?? '';
}

function set(book: Mutable, name: string, row: number, key: string, value: CellValue): void {
  const values = sheet(book, name);
  const cells = values[rowAt(values, row)] as CellValue[];
  cells[values[0]?.indexOf(key) ?? -1] = value;
}

const falsify = (change: (book: Mutable) => void) => {
  const book = JSON.parse(whole) as Mutable;
  change(book);
  return verifyJournal(book, printed);
};
const kinds = (findings: ReturnType<typeof verifyJournal>) => [...new Set(findings.map(({ kind }) => kind))];

describe('the verifier', () => {
  it('finds nothing in a register as it was written', () => {
    expect(falsify(() => undefined)).toEqual([]);
  });
  it('finds nothing in the .xlsx that is exported of it', () => {
    expect(verifyJournal(exported, printed)).toEqual([]);
  });
  it('finds nothing when people sort rows, move columns, rename tabs and add columns of their own', () => {
    const found = falsify((book) => {
      const values = sheet(book, 'Cards');
      values.splice(2, values.length, ...values.slice(2).reverse());
      for (const row of values) row.unshift(row.pop() ?? '');
      for (const [number, row] of values.entries()) row.push(number === 0 ? '' : 'менің белгім');
      for (const each of book.sheets) each.title = `~${each.title}`;
    });
    expect(found).toEqual([]);
  });

  const lines: [string, (book: Mutable) => void, string][] = [
    [
      'a word of a line is edited',
      (book) => set(book, 'Journal', 4, 'who', 'basqa@tirek.test'),
      'line-edited',
    ],
    [
      'a line is edited and its hash made anew',
      (book) => set(book, 'Journal', 4, 'hash', 'a'.repeat(64)),
      'line-edited',
    ],
    ['a line is deleted', (book) => void sheet(book, 'Journal').splice(6, 1), 'line-missing'],
    [
      'a line is inserted',
      (book) => void sheet(book, 'Journal').splice(6, 0, [...(sheet(book, 'Journal')[5] ?? [])]),
      'line-inserted',
    ],
    [
      'two lines change places',
      (book) => {
        const values = sheet(book, 'Journal');
        [values[5], values[6]] = [values[6] as CellValue[], values[5] as CellValue[]];
      },
      'line-moved',
    ],
    ['the tail is cut off', (book) => void sheet(book, 'Journal').splice(-3), 'tail-cut'],
    [
      'the head that Meta remembers is edited',
      (book) => {
        const meta = book.sheets.find(({ values }) => String(values[0]?.[0]).startsWith('tirek-meta')) as {
          values: CellValue[][];
        };
        const head = meta.values.find((row) => row[0] === 'head') as CellValue[];
        head[2] = 'b'.repeat(64);
      },
      'head-differs',
    ],
    [
      'the journal is not there',
      (book) =>
        void book.sheets.splice(
          book.sheets.findIndex(({ values }) => values[0]?.includes('previous')),
          1,
        ),
      'no-journal',
    ],
  ];
  for (const [what, change, kind] of lines)
    it(`${what}: ${kind}`, () => {
      expect(kinds(falsify(change))).toContain(kind);
    });

  it('a tail is cut off and Meta is made to agree: the head printed on the minutes tells', () => {
    const cut = (book: Mutable) => {
      sheet(book, 'Journal').splice(-3);
      const meta = book.sheets.find(({ values }) => String(values[0]?.[0]).startsWith('tirek-meta')) as {
        values: CellValue[][];
      };
      const head = meta.values.find((row) => row[0] === 'head') as CellValue[];
      head[1] = at(book, 'Journal', -1, 'seq');
      head[2] = at(book, 'Journal', -1, 'hash');
    };
    expect(falsify(cut)).toContainEqual({ kind: 'tail-cut', record: printed[1] });
  });

  it('names the record that is not as its last line says, and where it stands', () => {
    expect(falsify((book) => set(book, 'Cards', 0, 'registerNumber', '999'))).toEqual([
      expect.objectContaining({
        kind: 'record-differs',
        record: expect.stringMatching(/^Cards\/P00001-K01@\d+$/),
        at: 'Карталар!3',
      }),
    ]);
    expect(falsify((book) => set(book, 'Settings', 0, 'value', 'басқа мектеп'))).toHaveLength(1);
  });
  it('names a record that is gone, one that nobody wrote, and one that stands twice', () => {
    expect(falsify((book) => void sheet(book, 'Pupils').splice(2, 1))).toEqual([
      expect.objectContaining({ kind: 'record-missing', record: expect.stringContaining('P00001') }),
    ]);
    expect(
      falsify((book) => set(book, 'Pupils', 0, 'id', 'P00077')).map(
        ({ kind, record }) => `${kind} ${record}`,
      ),
    ).toEqual(['record-inserted P00077', 'record-missing Pupils/P00001@1']);
    expect(falsify((book) => void sheet(book, 'Pupils').push([...(sheet(book, 'Pupils')[2] ?? [])]))).toEqual(
      [expect.objectContaining({ kind: 'record-repeated', record: 'P00001' })],
    );
  });
  it('says what cannot be checked any more when the values of a record were destroyed; the chain holds', () => {
    const erased = falsify((book) => {
      const values = sheet(book, 'History');
      const record = values[0]?.indexOf('record') ?? -1;
      const kept = values.filter((row) => !String(row[record]).startsWith('Pupils/P00001@'));
      values.splice(0, values.length, ...kept);
    });
    expect(erased).toEqual([
      expect.objectContaining({ kind: 'not-to-be-checked', record: 'Pupils/P00001@1' }),
    ]);
  });
});
