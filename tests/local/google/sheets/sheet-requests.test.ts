// Requests about whole sheets.
import { describe, expect, it } from '@jest/globals';
import { desk, type Json, refusal, row, tab } from './desk';

const letters = (d: ReturnType<typeof desk>, ...texts: string[]) =>
  d.put(
    'A1',
    texts.map((text) => [text]),
  );
const sheetsOf = (d: ReturnType<typeof desk>, fields: string) =>
  d.get({ fields: `sheets(${fields})` }).sheets as Json[];
const told = (run: () => unknown) => refusal(run).message.replace(/^Invalid requests\[0\]\.\w+: /, '');

describe('sheets', () => {
  it('W98 addSheet takes sizes and an id, or makes them up', () => {
    const { batch } = desk();
    const [small, plain, chosen] = batch(
      { addSheet: { properties: { title: 'Small', gridProperties: { rowCount: 1, columnCount: 1 } } } },
      { addSheet: { properties: { index: 0 } } },
      { addSheet: { properties: { sheetId: 42, title: 'Mine' } } },
    ) as { addSheet: { properties: Json } }[];
    expect(small?.addSheet.properties).toEqual({
      sheetId: expect.any(Number),
      title: 'Small',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1, columnCount: 1 },
    });
    expect(plain?.addSheet.properties).toMatchObject({
      index: 0,
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
    expect(chosen?.addSheet.properties.sheetId).toBe(42);
  });

  it('W99 W100 W101 titles and ids are taken once, titles have 1 to 100 characters', () => {
    const { batch } = desk();
    const add = (properties: Json) => () => batch({ addSheet: { properties } });
    expect(told(add({ title: 'Sheet1' }))).toBe(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(told(add({ sheetId: 0 }))).toBe('Sheet with id 0 already exists');
    expect(told(add({ title: 'x'.repeat(101) }))).toBe(
      'The sheet name cannot be greater than 100 characters.',
    );
    expect(told(add({ title: '' }))).toBe('The sheet name cannot be empty.');
    add({ title: 'Other', sheetId: 5 })();
    const rename = {
      updateSheetProperties: { properties: { sheetId: 5, title: 'Sheet1' }, fields: 'title' },
    };
    expect(told(() => batch(rename))).toContain('already exists');
  });

  it('W102 the last sheet can be neither deleted nor hidden', () => {
    const { batch } = desk();
    expect(told(() => batch({ deleteSheet: { sheetId: 0 } }))).toBe(
      `You can't remove all the sheets in a document.`,
    );
    const hide = { updateSheetProperties: { properties: { hidden: true }, fields: 'hidden' } };
    expect(told(() => batch(hide))).toBe(`You can't hide all the sheets in a document.`);
  });

  it('W103 duplicateSheet copies everything under a new id', () => {
    const d = desk();
    letters(d, 'a');
    const [reply] = d.batch({
      duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 9, newSheetName: 'Copy' },
    });
    expect(reply).toMatchObject({ duplicateSheet: { properties: { sheetId: 9, title: 'Copy', index: 1 } } });
    d.put('Copy!A2', [['b']]);
    expect(d.values('Copy!A1:A2')).toEqual([['a'], ['b']]);
    expect(d.values('Sheet1!A1:A2')).toEqual([['a']]);
    d.reopen();
    expect(d.values('Copy!A1:A2')).toEqual([['a'], ['b']]);
    expect(told(() => d.batch({ duplicateSheet: { sourceSheetId: 8 } }))).toMatch(/^Source sheet id/);
  });

  it('W104 an index is counted before the move; masks set and reset', () => {
    const d = desk([tab('A'), tab('B'), tab('C'), tab('D')]);
    const change = (properties: Json, fields: string) =>
      d.batch({ updateSheetProperties: { properties, fields } });
    const order = () => sheetsOf(d, 'properties.title').map((sheet) => (sheet.properties as Json).title);
    change({ sheetId: 0, index: 3 }, 'index');
    expect(order()).toEqual(['B', 'C', 'A', 'D']);
    change({ sheetId: 0, index: 3 }, 'index');
    expect(order()).toEqual(['B', 'C', 'A', 'D']);
    change(
      { hidden: true, tabColorStyle: { rgbColor: { red: 1 } }, gridProperties: { frozenRowCount: 2 } },
      'hidden,tabColorStyle,gridProperties.frozenRowCount',
    );
    expect(sheetsOf(d, 'properties')[2]).toEqual({
      properties: {
        sheetId: 0,
        title: 'A',
        index: 2,
        sheetType: 'GRID',
        gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 2 },
        hidden: true,
        tabColor: { red: 1 },
        tabColorStyle: { rgbColor: { red: 1 } },
      },
    });
    change({}, 'hidden,tabColorStyle');
    expect(sheetsOf(d, 'properties')[2]?.properties).not.toHaveProperty('tabColor');
    expect(sheetsOf(d, 'properties')[2]?.properties).not.toHaveProperty('hidden');
  });

  it('W106 title, locale and time zone; the title is the file’s name', () => {
    const d = desk();
    const set = (properties: Json, fields: string) => () =>
      d.batch({ updateSpreadsheetProperties: { properties, fields } });
    set({ title: 'New', locale: 'ru_RU', timeZone: 'Asia/Almaty' }, 'title,locale,timeZone')();
    expect(d.get({ fields: 'properties(title,locale,timeZone)' })).toEqual({
      properties: { title: 'New', locale: 'ru_RU', timeZone: 'Asia/Almaty' },
    });
    expect(d.files.nameOf(d.spreadsheetId)).toBe('New');
    expect(refusal(set({ locale: 'Kazakh' }, 'locale'))).toMatchObject({ code: 400 });
    expect(refusal(set({ timeZone: 'Asia/Nowhere' }, 'timeZone'))).toMatchObject({ code: 400 });
  });

  it('W128 a spreadsheet holds ten million cells and a sheet 18,278 columns', () => {
    const d = desk([tab('A', 10, 1)]);
    const add = (rowCount: number, columnCount: number) => () =>
      d.batch({ addSheet: { properties: { gridProperties: { rowCount, columnCount } } } });
    expect(refusal(add(9_999_991, 1)).message).toBe(
      'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    expect(add(9_999_990, 1)()).toHaveLength(1);
    expect(told(add(1, 18_279))).toContain('above the limit of 18278 columns');
  });

  it('W7 sheet 0 is left out of ranges and stays in sheet properties', () => {
    const d = desk();
    const [reply] = d.batch({
      addNamedRange: {
        namedRange: { name: 'head', range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 } },
      },
    }) as {
      addNamedRange: { namedRange: Json };
    }[];
    expect(reply?.addNamedRange.namedRange.range).toEqual({ startRowIndex: 0, endRowIndex: 1 });
    const shown = {
      properties: { hidden: false, gridProperties: { hideGridlines: false } },
      fields: 'hidden,gridProperties.hideGridlines',
    };
    d.batch({ updateSheetProperties: shown });
    const [first] = sheetsOf(d, 'properties');
    expect(first?.properties).toMatchObject({ sheetId: 0, index: 0 });
    expect(JSON.stringify(first)).not.toContain('false');
    expect(row('x')).toEqual({ values: [{ userEnteredValue: { stringValue: 'x' } }] });
  });
});
