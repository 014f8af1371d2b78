// A record becomes a row and a record again, whatever a person typed; a hand edit shows, an added column does not.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromSerial } from '../../src/model/calendar-date';
import { ALL_TABLES } from '../../src/register/all-tables';
import type { Cell, Column } from '../../src/register/column';
import { checksumOf, findColumns, readRow, writeRow } from '../../src/register/row-codec';
import { type AnyRecord, columnKeys, type Table } from '../../src/register/table';
import { codeOf } from '../../src/text/code-texts';

const HOSTILE = [
  '=1+1',
  '+7',
  "'x",
  '007',
  '2026-11-02',
  'TRUE',
  '; ',
  '{"a":1}',
  '\u00A0',
  '“«',
  'ә\u0301',
  '👩‍🏫',
  '1e5',
];
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...HOSTILE));
const days = fc.integer({ min: 36_526, max: 73_050 }).map((serial) => {
  const parsed = fromSerial(serial);
  return parsed.ok ? parsed.value : null;
});

/** Values a column may hold: codes are found through its words, since the column alone knows its set. */
function valuesOf(column: Column<unknown>): fc.Arbitrary<unknown> {
  const all = (column.words?.('kk') ?? []).flatMap((word) => {
    const read = column.read(word);
    return read.ok ? [read.value] : [];
  });
  const kinds: Record<Column<unknown>['kind'], () => fc.Arbitrary<unknown>> = {
    text: () => words,
    date: () => fc.option(days),
    number: () => fc.option(fc.integer({ min: -99_999, max: 99_999 })),
    yesNo: () => fc.option(fc.boolean()),
    code: () => fc.constantFrom('', ...all),
    codes: () => fc.constant([]),
    ids: () => fc.array(fc.stringMatching(/^[PTS]\d{4,5}$/), { maxLength: 4 }),
    json: () => fc.array(fc.dictionary(fc.string({ maxLength: 5 }), words, { maxKeys: 3 }), { maxLength: 3 }),
  };
  return kinds[column.kind]();
}

const recordsOf = (table: Table): fc.Arbitrary<AnyRecord> =>
  fc.record({
    ...Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, valuesOf(column)])),
    id: fc.stringMatching(/^[A-Z]\d{5}-[A-Z]\d{2}$/),
    version: fc.integer({ min: 1, max: 9999 }),
  }) as never;

const STAMP = { by: 'a@b.kz', at: '2026-11-02 09:00' };
const TABLES = ALL_TABLES.filter(({ plain }) => !plain).map((table) => [table.name, table] as const);

/** The places of the columns in some order of a person's, with columns of their own between. */
const arrangements = (table: Table) =>
  fc
    .shuffledSubarray([...columnKeys(table), '', ''], { minLength: columnKeys(table).length + 2 })
    .map((keyRow) => ({ keyRow, places: findColumns(table, keyRow).places }));

const laid = (cells: ReadonlyMap<string, Cell>, keyRow: readonly string[]): Cell[] =>
  keyRow.map((key) => (key === '' ? 'ескерту' : (cells.get(key) ?? '')));

describe.each(TABLES)('%s', (_name, table) => {
  it('reads back what was written, in either language, wherever people put its columns', () => {
    fc.assert(
      fc.property(
        recordsOf(table),
        arrangements(table),
        fc.constantFrom('kk', 'ru' as const),
        (record, { keyRow, places }, language) => {
          const row = laid(writeRow(table, record, STAMP, language), keyRow);
          expect(readRow(table, places, row)).toEqual({ record, stamp: STAMP, problems: [] });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('shows any other value in any cell as a change by hand', () => {
    const keys = Object.keys(table.columns).filter((key) => key !== 'state');
    fc.assert(
      fc.property(recordsOf(table), recordsOf(table), fc.constantFrom(...keys), (record, other, key) => {
        fc.pre(JSON.stringify(record[key]) !== JSON.stringify(other[key]));
        const cells = writeRow(table, record, STAMP, 'kk');
        const typed = new Map(cells).set(key, table.columns[key]?.write(other[key], 'kk') as Cell);
        const { problems } = readRow(table, new Map([...typed.keys()].map((each, at) => [each, at])), [
          ...typed.values(),
        ]);
        expect(problems.map(({ problem }) => problem.key)).toEqual(['row.edited-by-hand']);
      }),
      { numRuns: 25 },
    );
  });

  it('takes a row of a release without its last column as whole, as long as that stands empty', () => {
    const last = Object.keys(table.columns).at(-1) as string;
    const { [last]: newest, ...columns } = table.columns;
    fc.assert(
      fc.property(recordsOf(table), valuesOf(newest as Column<unknown>), (record, value) => {
        const before = { ...record, [last]: newest?.empty } as AnyRecord;
        const sum = checksumOf({ ...table, columns }, before);
        const read = (fields: AnyRecord) => {
          const cells = new Map(writeRow(table, fields, STAMP, 'kk')).set('checksum', sum);
          return readRow(table, new Map([...cells.keys()].map((each, at) => [each, at])), [...cells.values()])
            .problems;
        };
        const bare = Object.keys(columns).filter((key) => key !== 'state').length === 0;
        if (!bare) expect(read(before)).toEqual([]);
        if (last !== 'state' && JSON.stringify(value) !== JSON.stringify(newest?.empty))
          expect(read({ ...before, [last]: value })).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });
});

describe('drop-downs', () => {
  it('every word is read back as its code in both languages', () => {
    for (const [, table] of TABLES)
      for (const column of Object.values(table.columns))
        for (const language of ['kk', 'ru'] as const)
          for (const word of column.words?.(language) ?? [])
            expect(column.read(word)).toMatchObject({ ok: true });
    expect(codeOf('ROLES', 'HEAD')).toBe('HEAD');
  });
});
