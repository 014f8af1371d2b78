import { describe, expect, it } from '@jest/globals';
import { type NumberFormat, serialOf, showNumber } from '../../../../local/google/sheets/number-format';
import { desk, type Json, other, refusal, tab } from './desk';

describe('numbers as they are shown', () => {
  const shown = (value: number, format?: NumberFormat, locale = 'en_US') => showNumber(value, format, locale);

  it('without a format: whole in full, fractions to ten digits, the locale’s comma', () => {
    expect([shown(2), shown(0.12), shown(-7), shown(12345678901), shown(1 / 3), shown(0.1 + 0.2)]).toEqual([
      '2',
      '0.12',
      '-7',
      '12345678901',
      '0.3333333333',
      '0.3',
    ]);
    expect(shown(1.5, undefined, 'kk_KZ')).toBe('1,5');
    expect(shown(1e21)).toBe('1E+21');
  });

  it('by the common patterns', () => {
    const number = (pattern: string, value: number, locale?: string) =>
      shown(value, { type: 'NUMBER', pattern }, locale);
    expect(number('0.00', 3)).toBe('3.00');
    expect(number('#,##0', 1234567)).toBe('1,234,567');
    expect(number('#,##0.00', -1234.5, 'ru_RU')).toBe('-1\u00a0234,50');
    expect(number('0.##', 3.5)).toBe('3.5');
    expect(number('000', 7)).toBe('007');
    expect(shown(0.125, { type: 'PERCENT', pattern: '0.0%' })).toBe('12.5%');
    expect(shown(5, { type: 'TEXT' })).toBe('5');
  });

  it('dates by the parts of their pattern', () => {
    const day = serialOf(2026, 3, 19) as number;
    const date = (pattern: string, value = day) => shown(value, { type: 'DATE', pattern });
    expect(day).toBe(46100);
    expect(date('yyyy-mm-dd')).toBe('2026-03-19');
    expect(date('dd.mm.yyyy')).toBe('19.03.2026');
    expect(date('d/m/yy')).toBe('19/3/26');
    expect(date('dd.mm.yyyy hh:mm', day + 0.5 + 5 / 1440)).toBe('19.03.2026 12:05');
    expect(date('h:mm am/pm', day + 0.75)).toBe('6:00 PM');
    expect(shown(day, { type: 'DATE' }, 'kk_KZ')).toBe('19.03.2026');
    expect(serialOf(2026, 2, 30)).toBeUndefined();
  });

  it('and says when a pattern is not emulated', () => {
    expect(() => shown(1, { type: 'NUMBER', pattern: '[Red]0' })).toThrow(
      'not emulated: number format [Red]0',
    );
    expect(() => shown(1, { type: 'DATE', pattern: 'd mmmm yyyy' })).toThrow('not emulated');
  });
});

describe('formulas', () => {
  const typed = { valueInputOption: 'USER_ENTERED' };
  const raw = { valueRenderOption: 'UNFORMATTED_VALUE' };
  const computed = (...formulas: string[]) => {
    const d = desk([tab('Sheet1', 20, 8), tab('Дос 1')]);
    d.put('A1:B4', [
      [1, 'x'],
      [2, 'X'],
      [3, 'y'],
      [null, true],
    ]);
    d.put("'Дос 1'!A1", [[40]]);
    d.put(
      'H1',
      formulas.map((formula) => [formula]),
      typed,
    );
    return (d.values('H1:H20', raw) ?? []).map(([value]) => value);
  };

  it('the small set is computed', () => {
    expect(
      computed(
        '=A1+A2*A3-4/2',
        '=-(A1+1)',
        '=SUM(A1:A4;10)',
        '=COUNTA(A1:B4)',
        '=COUNTIF(B1:B4,"x")',
        '=COUNTIF(A:A,2)',
        "='Дос 1'!A1/2",
        '=A9',
        '="a ""b"""',
        '=HYPERLINK("https://x.kz")',
      ),
    ).toEqual([5, -2, 16, 7, 2, 1, 20, 0, 'a "b"', 'https://x.kz']);
  });

  it('errors are told as errors, and anything else is not guessed', () => {
    const [zero, text, missing, outside, unknown, circle, compare] = computed(
      '=1/A9',
      '=A1+B1',
      '=Nowhere!A1',
      '=ZZ1',
      '=XLOOKUP(1,A:A,B:B)',
      '=H6',
      '=B1="x"',
    );
    expect([zero, text, missing, outside]).toEqual([
      expect.stringMatching(/^#DIV\/0! \(/),
      expect.stringMatching(/^#VALUE! \(/),
      expect.stringMatching(/^#REF! \(/),
      expect.stringMatching(/^#REF! \(/),
    ]);
    expect(unknown).toBe('#ERROR! (not emulated: function XLOOKUP)');
    expect(circle).toMatch(/Circular dependency/);
    expect(compare).toBe('#ERROR! (not emulated: formula =B1="x")');
  });

  it('follow a sheet that is renamed and break when it is deleted', () => {
    const d = desk([tab('Sum'), tab('Data')]);
    d.put('Data!A1', [[5]]);
    d.put('Sum!A1', [['=Data!A1*2']], typed);
    const [, second] = d.get({ fields: 'sheets.properties' }).sheets as { properties: Json }[];
    const id = second?.properties.sheetId;
    d.batch({ updateSheetProperties: { properties: { sheetId: id, title: 'New data' }, fields: 'title' } });
    expect(d.values('Sum!A1', { valueRenderOption: 'FORMULA' })).toEqual([["='New data'!A1*2"]]);
    expect(d.values('Sum!A1', raw)).toEqual([[10]]);
    d.batch({ deleteSheet: { sheetId: id } });
    expect(d.values('Sum!A1')).toEqual([['#REF!']]);
  });

  it('move with a sort and with copied cells', () => {
    const d = desk([tab('A', 5, 4)]);
    d.put(
      'A1:B3',
      [
        [3, '=A1*2'],
        [1, '=A2*2'],
        [2, '=A3*2'],
      ],
      typed,
    );
    d.batch({ sortRange: { range: { endRowIndex: 3 }, sortSpecs: [{ dimensionIndex: 0 }] } });
    expect(d.values('A1:B3', { valueRenderOption: 'FORMULA' })).toEqual([
      [1, '=A1*2'],
      [2, '=A2*2'],
      [3, '=A3*2'],
    ]);
    d.batch({
      copyPaste: {
        source: { endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
        destination: { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 },
      },
    });
    expect(d.values('C2', { valueRenderOption: 'FORMULA' })).toEqual([['=B2*2']]);
  });
});

describe('a protected sheet', () => {
  it('W119 cannot be outgrown, renamed or shrunk by others', () => {
    const d = desk([tab('A', 2, 2), tab('B', 2, 2, { sheetId: 6 })]);
    d.files.share(d.spreadsheetId, other.email, 'write');
    d.put('A!A1:A2', [['a'], ['b']]);
    d.batch({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [] } } } });
    const append = { appendCells: { rows: [{ values: [{ note: 'x' }] }], fields: 'note' } };
    const rename = (sheetId: number) => ({
      updateSheetProperties: { properties: { sheetId, title: `New ${sheetId}` }, fields: 'title' },
    });
    for (const request of [
      append,
      rename(0),
      { deleteDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ])
      expect(refusal(() => d.batchAs(other, request)).message).toContain('protected cell or object');
    d.batchAs(other, rename(6));
  });
});
