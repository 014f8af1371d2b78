// A register of an earlier release is brought up to the program: nothing is lost, the journal holds, whatever fails and whoever comes between.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ownEdition, standingOf } from '../../src/register/edition';
import { META_COLUMNS } from '../../src/register/meta';
import { open, openOlder, readEdition } from '../../src/register/reading';
import { RegisterFault } from '../../src/register/register-fault';
import type { Step } from '../../src/register/steps';
import { columnKeys, type Table } from '../../src/register/table';
import { TABLES } from '../../src/register/tables';
import { updateRegister } from '../../src/register/update';
import { WorkbookFailure } from '../../src/register/workbook-port';
import { act, type EmbeddedBook, lost, openBook } from './embedded-book';
import { contentOf, cutKept, makeOlder, type OlderRelease } from './older-release';

const CARDS = TABLES.Cards.sheetId;
const UPDATER = { who: 'hatshy@tirek.test', commandId: 'update-1', language: 'kk' as const };
const SHIPPED = [
  {
    table: TABLES.Settings as Table,
    records: [
      { id: 'language', value: 'kk' },
      { id: 'newSetting', value: '5' },
    ],
  },
];

let book: EmbeddedBook;
let start: () => void;
let older: OlderRelease;
let before: ReturnType<typeof contentOf>;

const update = (
  more: Parameters<typeof updateRegister> extends [unknown, unknown, unknown, ...infer R] ? R : never = [],
) => updateRegister(book.port, book.surroundings, () => ({ updater: UPDATER, shipped: SHIPPED }), ...more);

beforeAll(() => {
  book = openBook([{ table: TABLES.Settings, records: [{ id: 'language', value: 'kk' }] }]);
  act(book, {
    Pupils: {
      P00001: { lastName: 'Ахметов', firstName: 'Дамир', grade: 7 },
      P00002: { lastName: 'Ким', firstName: 'Анна' },
    },
    Cards: { 'P00001-K01': { source: 'APPLICATION' }, 'P00002-K01': { source: 'AGENCY' } },
  });
  older = makeOlder(book);
  before = contentOf(book);
  start = book.snapshot();
});
beforeEach(() => {
  book.meddle();
  start();
});

/** All that must be true of an updated register. */
function expectUpdated(): void {
  book.meddle();
  expect(book.faults()).toEqual([]);
  expect(standingOf(readEdition(book.port), ownEdition())).toBe('same');
  const { 'Settings/newSetting': fresh, ...now } = contentOf(book);
  expect(fresh).toMatchObject({ value: '5', version: 1 });
  expect(now).toEqual(before);
  expect(open(book.port, Object.keys(TABLES) as never).broken).toEqual([]);
  expect(book.rows(3980117).filter(({ command }) => command === 'update')).toHaveLength(1);
}

describe('an earlier release', () => {
  it('is cut in this test as a release would differ: columns, tables, words', () => {
    expect(Object.keys(older.without).length).toBeGreaterThan(4);
    expect(older.tables.length).toBe(2);
    expect(standingOf(older.edition, ownEdition())).toBe('behind');
    expect(standingOf(ownEdition(), older.edition)).toBe('ahead');
  });

  it('is refused by reading and by writing until it is updated', () => {
    for (const refused of [() => open(book.port, []), () => act(book, { Cards: { 'P00001-K01': {} } })])
      expect(refused).toThrow(new RegisterFault('sheets-behind'));
  });

  it('gets its columns beside their neighbours, its tables and words; every row is kept and acts go on', () => {
    const said = update();
    expectUpdated();
    expect(said).toContain('Cards');
    const keys = book.sheets().find(({ sheetId }) => sheetId === CARDS)?.values[0];
    expect(keys).toEqual(columnKeys(TABLES.Cards));
    act(book, {
      Cards: { 'P00001-K01': { description: 'жаңа' } },
      Pupils: { P00003: { lastName: 'Омаров' } },
    });
    expect(book.faults()).toEqual([]);
    expect(book.rows(CARDS)[0]).toMatchObject({ description: 'жаңа', version: 2 });
  });

  it('kept replaced rows in a narrower Meta: it is made as wide as the widest table', () => {
    const range = { sheetId: 3980119, dimension: 'COLUMNS', startIndex: 20, endIndex: META_COLUMNS };
    book.byHand({ deleteDimension: { range } });
    update();
    expectUpdated();
    act(book, { Cards: { 'P00001-K01': { description: 'жаңа' } } });
    act(book, { Cards: { 'P00002-K01': { description: 'басқа' } } });
    expect(book.faults()).toEqual([]);
    for (const table of Object.values(TABLES) as Table[])
      expect(columnKeys(table).length).toBeLessThan(META_COLUMNS - 26);
  });

  it('is updated once: again there is nothing to do, and nothing is written', () => {
    update();
    let writes = 0;
    book.meddle((_n, call) => {
      if (call === 'write') writes++;
      return undefined;
    });
    expect(update()).toBe('');
    expect(writes).toBe(0);
    expectUpdated();
  });

  it('may be the very first one, whose Meta says nothing of it', () => {
    const first = openBook([{ table: TABLES.Settings, records: [{ id: 'language', value: 'kk' }] }]);
    act(first, { Pupils: { P00001: { lastName: 'Ахметов' } } });
    makeOlder(first, false);
    const kept = contentOf(first);
    expect(() => open(first.port, [])).toThrow(new RegisterFault('sheets-behind'));
    updateRegister(first.port, first.surroundings, () => ({ updater: UPDATER, shipped: [] }));
    expect(contentOf(first)).toEqual(kept);
    expect(first.faults()).toEqual([]);
    expect(open(first.port, ['Cards', 'Pupils']).broken).toEqual([]);
  });
});

describe('people have arranged the sheets as they like', () => {
  const columns = (startIndex: number, endIndex: number) => ({
    sheetId: CARDS,
    dimension: 'COLUMNS',
    startIndex,
    endIndex,
  });
  const note = (columnIndex: number) => ({
    updateCells: {
      start: { sheetId: CARDS, rowIndex: 2, columnIndex },
      fields: 'userEnteredValue',
      rows: [{ values: [{ userEnteredValue: { stringValue: 'ескерту' } }] }],
    },
  });
  it('moved columns, own columns between and beside ours, renamed tabs: all stay as they were', () => {
    book.byHand(
      { moveDimension: { source: columns(3, 5), destinationIndex: 1 } },
      { insertDimension: { range: columns(4, 5), inheritFromBefore: true } },
      note(4),
      {
        updateSheetProperties: {
          properties: { sheetId: CARDS, title: "Біздің 'карталар'" },
          fields: 'title',
        },
      },
    );
    update();
    expectUpdated();
    const sheet = book.sheets().find(({ sheetId }) => sheetId === CARDS);
    expect(sheet?.title).toBe("Біздің 'карталар'");
    expect(sheet?.values[2]).toContain('ескерту');
    expect(sheet?.values[0]?.filter((key) => key === '')).toHaveLength(1);
  });

  it('a sheet of their own bears the name of a new table: ours gets another', () => {
    const name = older.tables[0] as keyof typeof TABLES;
    book.byHand({ addSheet: { properties: { sheetId: 77, title: TABLES[name].label.kk } } });
    update();
    expectUpdated();
    expect(book.sheets().map(({ title }) => title)).toContain(`${TABLES[name].label.kk} (2)`);
  });

  it('a column that a person took away is not made anew: it is named as before', () => {
    const at = (book.sheets().find(({ sheetId }) => sheetId === CARDS)?.values[0] ?? []).indexOf('source');
    book.byHand({ deleteDimension: { range: columns(at, at + 1) } });
    expect(() => update()).toThrow(/columns-missing/);
  });

  it('a sheet that a person deleted is not made anew either', () => {
    book.byHand({ deleteSheet: { sheetId: CARDS } });
    expect(() => update()).toThrow(/sheet-missing/);
  });

  it('the mark of the head is gone: it is stepped as by any other act', () => {
    const { seq } = openOlder(book.port, []).loaded.meta.head;
    book.byHand({ deleteNamedRange: { namedRangeId: `tirek-head-${seq}` } });
    update();
    expectUpdated();
  });

  it.each(['columns of the journal', 'columns of the cards', 'the tab'])(
    '%s are moved in the very second of the update',
    (what) => {
      const requests = {
        'columns of the journal': {
          moveDimension: { source: { ...columns(2, 4), sheetId: 3980117 }, destinationIndex: 9 },
        },
        'columns of the cards': { moveDimension: { source: columns(2, 4), destinationIndex: 9 } },
        'the tab': {
          updateSheetProperties: { properties: { sheetId: 3980119, title: 'М' }, fields: 'title' },
        },
      }[what] as object;
      let moved = false;
      book.meddle((_n, call) => {
        if (call === 'write' && !moved) {
          moved = true;
          book.byHand(requests);
        }
      });
      update();
      expect(moved).toBe(true);
      expectUpdated();
    },
  );
});

describe('something goes wrong', () => {
  it('a failure before or after any call leaves all or nothing, and the next update ends it', () => {
    book.meddle(() => undefined);
    update();
    const calls = book.meddle();
    expect(calls).toBeGreaterThan(3);
    for (const when of ['before', 'after'] as const)
      for (let at = 1; at <= calls; at++) {
        start();
        book.meddle((n, call) => {
          if (n !== at) return undefined;
          const fail = () => {
            throw call === 'read' ? new WorkbookFailure('busy', 'Service Sheets failed') : lost();
          };
          return when === 'before' ? fail() : { after: fail };
        });
        try {
          update();
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookFailure);
        }
        book.meddle();
        expect(book.faults()).toEqual([]);
        update();
        expectUpdated();
      }
  });

  it('two at once, the other before any call: it is done once', () => {
    for (let at = 1; at <= 4; at++) {
      start();
      book.meddle((n) => {
        if (n === at) update();
      });
      update();
      expectUpdated();
    }
  });

  it('an act of the earlier release was cut off with its rows misplaced: the update puts them right', () => {
    start();
    // The act is given by the newer program on a register of its own, then the register is made older around it.
    const torn = openBook([{ table: TABLES.Settings, records: [{ id: 'language', value: 'kk' }] }]);
    const cards = Object.fromEntries(
      ['P00001-K01', 'P00002-K01', 'P00003-K01'].map((id) => [id, { description: id }]),
    );
    act(torn, { Cards: cards });
    torn.meddle((n, call) => {
      if (n > 3) throw new Error('Exceeded maximum execution time');
      if (call === 'write')
        torn.byHand({
          insertDimension: {
            range: { sheetId: CARDS, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
            inheritFromBefore: false,
          },
        });
    });
    expect(() => act(torn, { Cards: { 'P00002-K01': { description: 'екінші' } } })).toThrow('Exceeded');
    torn.meddle();
    expect(torn.rows(CARDS).map(({ id }) => id)).toEqual(['P00002-K01', 'P00002-K01', 'P00003-K01']);
    const [column = ''] = makeOlder(torn).without.Cards ?? [];
    expect(column).not.toBe('');
    cutKept(torn, TABLES.Cards, column);
    updateRegister(torn.port, torn.surroundings, () => ({ updater: UPDATER, shipped: [] }));
    expect(torn.faults()).toEqual([]);
    expect(torn.rows(CARDS).map(({ id, description }) => `${id} ${description}`)).toEqual([
      'P00001-K01 P00001-K01',
      'P00002-K01 екінші',
      'P00003-K01 P00003-K01',
    ]);
  });
});

describe('a register of a later release', () => {
  it('is neither read nor written nor updated', () => {
    update();
    const later = { ...ownEdition(), step: 0, shape: { ...ownEdition().shape, Tomorrow: { id: '' } } };
    updateRegister(book.port, book.surroundings, () => ({ updater: UPDATER, shipped: [] }), later, []);
    for (const refused of [() => open(book.port, []), () => act(book, {}), () => update()])
      expect(refused).toThrow(new RegisterFault('sheets-ahead'));
  });
});

describe('a numbered step', () => {
  const STEP: Step = {
    number: 1,
    name: 'write family names in capitals',
    table: 'Pupils',
    change: ({ lastName }) => {
      const capitals = String(lastName).toUpperCase();
      return capitals === lastName ? undefined : { lastName: capitals };
    },
  };
  const program = () => ({ ...ownEdition(), step: 1 });
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, at) => [
      `P${String(at + 100).padStart(5, '0')}`,
      { lastName: `аты ${at}` },
    ]),
  );
  it('changes the rows after the sheets, in portions with lines of their own, and keeps what was before', () => {
    update();
    act(book, { Pupils: many });
    expect(update([program(), [STEP]])).toContain('1 write family names');
    expect(
      book.rows(TABLES.Pupils.sheetId).every(({ lastName }) => lastName === String(lastName).toUpperCase()),
    ).toBe(true);
    expect(book.faults()).toEqual([]);
    expect(readEdition(book.port).step).toBe(1);
    expect(book.rows(3980117).filter(({ command }) => command === 'update')).toHaveLength(3);
    expect(book.rows(3980118).at(-1)?.before).toContain('аты');
    expect(() => open(book.port, [])).toThrow(new RegisterFault('sheets-ahead'));
  });
  it('that was cut off goes on where it stopped', () => {
    update();
    act(book, { Pupils: many });
    book.meddle((_n, call) => {
      if (
        call === 'write' &&
        readEdition(book.port).step === 0 &&
        book.rows(TABLES.Pupils.sheetId).some(({ lastName }) => lastName === 'АТЫ 0')
      )
        throw new Error('Exceeded maximum execution time');
    });
    expect(() => update([program(), [STEP]])).toThrow('Exceeded');
    expect(readEdition(book.port).step).toBe(0);
    book.meddle();
    update([program(), [STEP]]);
    expect(readEdition(book.port).step).toBe(1);
    expect(book.faults()).toEqual([]);
  });
  it('stops at a row that was changed by hand, and says where it is', () => {
    update();
    book.byHand({
      updateCells: {
        start: { sheetId: TABLES.Pupils.sheetId, rowIndex: 3, columnIndex: 1 },
        fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { stringValue: 'қолмен' } }] }],
      },
    });
    expect(() => update([program(), [STEP]])).toThrow(/row-broken.*4/);
  });
});
