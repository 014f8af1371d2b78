// What a person types or tears into the sheets by hand is reported with its place; nothing is overwritten, and other cards stay usable.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookOf, lookAt, rowsOf, sheetOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';

let school: QuickSchool;
let start: () => void;
beforeAll(() => {
  school = openQuickSchool();
  for (const at of [1, 2]) {
    school.does('save-pupil', {
      lastName: 'Ахметов',
      firstName: at === 1 ? 'Дамир' : 'Әсет',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    });
    school.does('refer-pupil', {
      pupilId: `P0000${at}`,
      seenOn: '2026-11-02',
      seen: 'келмеді',
      parentsTold: true,
    });
  }
  start = school.snapshot();
}, 60_000);
afterAll(() => school.close());
beforeEach(() => start());

const CARDS = sheetOf('Cards');
const columnOf = (key: string) =>
  bookOf(school)
    .sheets.find(({ sheetId }) => sheetId === CARDS)
    ?.values[0]?.indexOf(key) ?? -1;

/** A person types into the first card's row. */
const type = (key: string, userEnteredValue: object) =>
  school.byHand({
    updateCells: {
      start: { sheetId: CARDS, rowIndex: 2, columnIndex: columnOf(key) },
      fields: 'userEnteredValue',
      rows: [{ values: [{ userEnteredValue }] }],
    },
  });

const register = (cardId: string) =>
  school.command('register-referral', { cardId, registeredOn: '2026-11-02' }, undefined, { language: 'ru' });

describe('a cell of a card is changed by hand', () => {
  const typed: [string, string, object][] = [
    ['a formula over a text', 'description', { formulaValue: '=1+1' }],
    ['a formula over a date', 'receivedOn', { formulaValue: '=TODAY()' }],
    ['a word for a date', 'receivedOn', { stringValue: 'кеше' }],
    ['another date', 'receivedOn', { numberValue: 46_000 }],
    ['a word that is not of the list', 'source', { stringValue: 'Көрші' }],
    ['text into an empty cell', 'whereabouts', { stringValue: 'Абай к.' }],
    ['a number for yes or no', 'version', { numberValue: 7 }],
    ['nothing at all', 'checksum', {}],
  ];
  for (const [what, key, value] of typed)
    it(`${what} (${key}): reported with sheet and row, kept as it was typed, and the other card goes on`, () => {
      type(key, value);
      const before = rowsOf(school, 'Cards')[0];
      const answer = register('P00001-K01');
      expect(answer).toMatchObject({ ok: false, kind: 'register' });
      expect(!answer.ok && answer.problems[0]?.message).toContain('Строка 3 листа «Карталар»');
      expect(rowsOf(school, 'Cards')[0]).toEqual(before);
      const today = school.query('today', {});
      expect(today.ok && today.value.broken.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual([
        'Карталар 3',
      ]);
      expect(register('P00002-K01').ok).toBe(true);
      expect(rowsOf(school, 'Cards')[0]).toEqual(before);
      expect(school.logged).toEqual([]);
    });

  it('the id itself: the card is not found, its row is kept, and the verifier names both', () => {
    type('id', { stringValue: 'P99999-K01' });
    expect(register('P00001-K01')).toMatchObject({ ok: false, kind: 'input' });
    expect(register('P00002-K01').ok).toBe(true);
    const { faults } = lookAt(school);
    expect(faults).toHaveLength(2);
    expect(faults.join()).toMatch(/record-inserted.*P99999-K01.*record-missing.*P00001-K01/);
  });

  it('a copied row: both rows are named, nothing is written to either', () => {
    school.byHand({
      copyPaste: {
        source: { sheetId: CARDS, startRowIndex: 2, endRowIndex: 3 },
        destination: { sheetId: CARDS, startRowIndex: 9, endRowIndex: 10 },
        pasteType: 'PASTE_NORMAL',
      },
    });
    const answer = register('P00001-K01');
    expect(answer).toMatchObject({ ok: false, kind: 'register' });
    expect(!answer.ok && answer.problems[0]?.message).toContain(
      'одна запись стоит в нескольких строках: 3, 10',
    );
    expect(register('P00002-K01').ok).toBe(true);
  });
});

describe('a row is deleted by hand', () => {
  const deleteRow = (name: Parameters<typeof rowsOf>[1], id: string) => {
    const row = rowsOf(school, name).find((each) => each.id === id)?.row ?? -1;
    expect(row).toBeGreaterThan(1);
    const range = { sheetId: sheetOf(name), dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    school.byHand({ deleteDimension: { range } });
  };
  const told = () => {
    school.counter.reset();
    const today = school.query('today', {});
    expect(school.counter.totals().byMethod).toEqual({
      'sheets.spreadsheets.values.batchGetByDataFilter': 2,
    });
    return today.ok ? today.value.broken.map(({ message }) => message) : today;
  };
  const gone = (sheet: string, id: string) =>
    expect.stringContaining(`На листе «${sheet}» нет строки записи ${id}`);

  it.each([
    ['Cards', 'Карталар', 'P00001-K01', 'an open card'],
    ['Pupils', 'Оқушылар', 'P00001', 'a pupil with a card'],
    ['Pupils', 'Оқушылар', 'P00002', 'a pupil with a card, the last row'],
  ] as const)(
    '%s (%s) %s, %s: Today names it and says what to do, with no call more',
    (table, sheet, id, _what) => {
      expect(told()).toEqual([]);
      deleteRow(table, id);
      expect(told()).toEqual([gone(sheet, id)]);
      expect(told()).toEqual([expect.stringContaining('История версий')]);
    },
  );

  it('a pupil without a card is known by the numbers around', () => {
    for (const lastName of ['Омаров', 'Сериков'])
      school.does('save-pupil', { lastName, firstName: 'Әли', grade: 8, classLetter: 'А', language: 'kk' });
    deleteRow('Pupils', 'P00003');
    expect(told()).toEqual([gone('Оқушылар', 'P00003')]);
  });

  it('one referral of two, and a card whose number is overwritten', () => {
    school.does(
      'refer-pupil',
      { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'тағы', parentsTold: true },
      PEOPLE.teacher,
    );
    deleteRow(
      'Referrals',
      String(rowsOf(school, 'Referrals').find(({ id }) => String(id).startsWith('P00001-K01-R01'))?.id),
    );
    expect(told()).toEqual([gone('Өтініштер', 'P00001-K01-R01')]);
    start();
    type('id', { stringValue: 'P99999-K01' });
    expect(told()).toEqual([gone('Оқушылар', 'P99999'), gone('Карталар', 'P00001-K01')]);
  });
});

describe('the register itself is taken apart by hand', () => {
  const answers = () => [register('P00001-K01'), school.query('today', {})];
  const expectFault = (code: string, words: string) => {
    for (const answer of answers()) {
      expect(answer).toMatchObject({ ok: false, kind: 'register', problems: [{ code }] });
      expect(!answer.ok && answer.problems[0]?.message).toContain(words);
    }
    expect(school.logged).toEqual([]);
  };

  it('a key is overwritten: the sheet and the column are named', () => {
    school.byHand({
      updateCells: {
        start: { sheetId: CARDS, rowIndex: 0, columnIndex: columnOf('source') },
        fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Қайдан' } }] }],
      },
    });
    expectFault('columns-missing', 'На листе «Карталар» пропал или повторяется столбец: Источник');
  });
  it('a column is deleted', () => {
    school.byHand({
      deleteDimension: {
        range: {
          sheetId: CARDS,
          dimension: 'COLUMNS',
          startIndex: columnOf('source'),
          endIndex: columnOf('source') + 1,
        },
      },
    });
    expectFault('columns-missing', 'Источник');
  });
  it('the row of keys is deleted', () => {
    school.byHand({
      deleteDimension: { range: { sheetId: CARDS, dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
    });
    expectFault('columns-missing', '«Карталар»');
  });
  it('a sheet is deleted: it is called by its name', () => {
    school.byHand({ deleteSheet: { sheetId: CARDS } });
    expectFault('sheet-missing', 'Лист «Карты» удалён');
  });
  it('the Meta sheet is deleted, or a row is put into it', () => {
    for (const startIndex of [1, 40, 519]) {
      start();
      school.byHand({
        insertDimension: {
          range: { sheetId: sheetOf('Meta'), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
          inheritFromBefore: false,
        },
      });
      expectFault('meta-broken', '');
    }
    start();
    school.byHand({ deleteSheet: { sheetId: sheetOf('Meta') } });
    expectFault('meta-broken', '');
  });
  it('the journal is deleted: reading goes on, writing is refused', () => {
    school.byHand({ deleteSheet: { sheetId: sheetOf('Journal') } });
    expect(register('P00001-K01')).toMatchObject({
      ok: false,
      kind: 'register',
      problems: [{ code: 'sheet-missing' }],
    });
    expect(school.query('today', {}).ok).toBe(true);
  });

  it('the mark of the head is deleted: it is put back once, the journal says so, and the act is done', () => {
    const mark = bookOf(school).namedRanges.find((id) => id.startsWith('tirek-head-'));
    school.byHand({ deleteNamedRange: { namedRangeId: mark } });
    expect(register('P00001-K01').ok).toBe(true);
    expect(
      rowsOf(school, 'Journal')
        .slice(-2)
        .map(({ command }) => command),
    ).toEqual(['repair', 'register-referral']);
    expect(lookAt(school).faults).toEqual([]);
    expect(school.query('today', {}).ok).toBe(true);
  });
  it('the mark is gone and the journal does not end where Meta says: nothing is guessed', () => {
    const mark = bookOf(school).namedRanges.find((id) => id.startsWith('tirek-head-'));
    const last = rowsOf(school, 'Journal').at(-1)?.row ?? 0;
    school.byHand(
      { deleteNamedRange: { namedRangeId: mark } },
      {
        deleteDimension: {
          range: { sheetId: sheetOf('Journal'), dimension: 'ROWS', startIndex: last, endIndex: last + 1 },
        },
      },
    );
    expect(register('P00001-K01')).toMatchObject({
      ok: false,
      kind: 'register',
      problems: [{ code: 'meta-broken' }],
    });
  });
});

describe('a person types into the very row in the second in which it is written', () => {
  it('the act is done, what was typed is told and kept in History, and the journal still checks', () => {
    school.misfortune((call) => {
      if (call.n === 3) type('description', { stringValue: 'қолмен жазылған' });
      return undefined;
    });
    const answer = register('P00001-K01');
    school.misfortune(undefined);
    expect(answer).toMatchObject({
      ok: true,
      value: { warnings: [expect.stringContaining('строке 3 листа «Карталар»')] },
    });
    expect(answer.ok && answer.value.warnings?.[0]).toContain('«қолмен жазылған»');
    expect(rowsOf(school, 'History').at(-1)).toMatchObject({
      record: expect.stringContaining('Cards/P00001-K01@2'),
      before: '{"description":"қолмен жазылған"}',
    });
    expect(rowsOf(school, 'Journal').at(-1)).toMatchObject({ command: 'typed-by-hand' });
    expect(lookAt(school).faults).toEqual([]);
  });
  it('a row that nobody touched is told of by nobody', () => {
    expect(register('P00001-K01')).toMatchObject({ ok: true });
    expect(rowsOf(school, 'Journal').at(-1)).toMatchObject({ command: 'register-referral' });
  });
});

describe('an action was cut off after its write', () => {
  it('the next one, whoever gives it, finds the row that was hit by mistake and puts it right first', () => {
    const before = lookAt(school).content;
    school.misfortune((call) => {
      if (call.n === 3)
        school.byHand({
          insertDimension: {
            range: { sheetId: CARDS, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
            inheritFromBefore: false,
          },
        });
      // The script is stopped here: everything it still asks for fails in a way that ends it.
      if (call.n > 3) throw new Error('Exceeded maximum execution time');
      return undefined;
    });
    expect(register('P00002-K01').ok).toBe(false);
    school.misfortune(undefined);
    school.logged.length = 0;
    expect(lookAt(school).content['Cards/P00001-K01']).toBeUndefined();
    school.does('save-staff', { lastName: 'Беков', firstName: 'Ерлан', position: 'мұғалім', roles: [] });
    const after = lookAt(school);
    expect(after.faults).toEqual([]);
    expect(after.content['Cards/P00001-K01']).toEqual(before['Cards/P00001-K01']);
    expect(after.content['Cards/P00002-K01']).toMatchObject({ number: '001', version: 2 });
    expect(
      rowsOf(school, 'Journal')
        .map(({ command }) => command)
        .slice(-3),
    ).toEqual(['register-referral', 'repair', 'save-staff']);
  });
});
