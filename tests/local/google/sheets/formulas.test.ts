// Formulas of an overview: counts by several conditions over named columns, months, today; what is not computed says so.
import { describe, expect, it } from '@jest/globals';
import { desk } from './desk';

const raw = { valueRenderOption: 'UNFORMATTED_VALUE' };
const typed = { valueInputOption: 'USER_ENTERED' };
const tab = (title: string, sheetId: number) => ({
  properties: { sheetId, title, gridProperties: { rowCount: 50, columnCount: 8 } },
});

/** A table of state, day and mark, its columns named as wholes; today is Thursday 19 March 2026. */
function table() {
  const d = desk([tab('Cards', 7), tab('Overview', 8)], { timeZone: 'Asia/Almaty' });
  d.put('Cards!A1:C1', [['state', 'on', 'mark']]);
  d.put('Cards!A3', [
    ['Open', 46023, true],
    ['OPEN', 46054, false],
    ['Over', 46055],
    ['Open', '', true],
    ['Open', 46082, true],
  ]);
  const name = (column: string, at: number) => ({
    addNamedRange: {
      namedRange: {
        namedRangeId: `col-${column}`,
        name: `Cards_${column}`,
        range: { sheetId: 7, startColumnIndex: at, endColumnIndex: at + 1 },
      },
    },
  });
  d.batch(name('state', 0), name('on', 1), name('mark', 2));
  let next = 1;
  const compute = (formula: string) => {
    d.put(`Overview!A${next}`, [[formula]], typed);
    return d.values(`Overview!A${next++}`, raw)?.[0]?.[0];
  };
  return { d, compute };
}

describe('counting over named columns', () => {
  it('counts rows that meet every condition: words without regard to case, days compared, truth values', () => {
    const { compute } = table();
    expect(compute('=COUNTIFS(Cards_state;"open")')).toBe(4);
    expect(compute('=COUNTIFS(Cards_state;"Open";Cards_on;">="&46054)')).toBe(2);
    expect(compute('=COUNTIFS(Cards_on,">=46023",Cards_on,"<46055",Cards_state,"Open")')).toBe(2);
    expect(compute('=COUNTIFS(Cards_state;"Open";Cards_mark;TRUE)')).toBe(3);
    expect(compute('=COUNTIFS(Cards_state;"Open";Cards_mark;FALSE)')).toBe(1);
    expect(compute('=COUNTIFS(Cards_state;"Open";Cards_on;"")')).toBe(1);
    expect(compute('=COUNTIFS(Cards_state;"Over";Cards_mark;"")')).toBe(1);
    expect(compute('=COUNTIF(Cards_on;">46054")')).toBe(2);
    expect(compute('=MAX(0;COUNTIF(Cards_state;"Over")-5)')).toBe(0);
  });

  it('goes on counting when rows are inserted, sorted and appended, columns moved, the tab renamed', () => {
    const { d, compute } = table();
    const formula = '=COUNTIFS(Cards_state;"Open";Cards_on;">="&46054)';
    const at = () => d.values('Overview!A1', raw)?.[0]?.[0];
    expect(compute(formula)).toBe(2);
    d.batch(
      { insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
      { updateSheetProperties: { properties: { sheetId: 7, title: 'Карталар' }, fields: 'title' } },
    );
    d.put("'Карталар'!A3:B3", [['Open', 46100]]);
    expect(at()).toBe(3);
    const source = { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    d.batch(
      { moveDimension: { source, destinationIndex: 3 } },
      { insertDimension: { range: { ...source, endIndex: 2 } } },
      {
        sortRange: {
          range: { sheetId: 7, startRowIndex: 2 },
          sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
        },
      },
      {
        appendCells: {
          sheetId: 7,
          fields: 'userEnteredValue',
          rows: [
            {
              values: [
                {},
                {},
                { userEnteredValue: { numberValue: 46101 } },
                {},
                { userEnteredValue: { stringValue: 'Open' } },
              ],
            },
          ],
        },
      },
    );
    expect(at()).toBe(4);
    expect(d.values('Overview!A1', { valueRenderOption: 'FORMULA' })).toEqual([[formula]]);
    d.batch({ deleteDimension: { range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 } } });
    expect(at()).toMatch(/^#NAME\? \(/);
  });

  it('a cell with an error is counted as nothing; ranges of different size are refused', () => {
    const { d, compute } = table();
    d.put('Cards!B3', [['=1/0']], typed);
    expect(compute('=COUNTIFS(Cards_state;"Open";Cards_on;">0")')).toBe(2);
    expect(compute('=COUNTIFS(Cards_state;"Open";Cards!A1:A2;"x")')).toMatch(
      /^#VALUE! \(Array arguments to COUNTIFS are of different size/,
    );
  });

  it('what a blank cell could meet, wildcards and anything else is refused by name', () => {
    const { compute } = table();
    for (const [formula, what] of [
      ['=COUNTIFS(Cards_state;"")', 'COUNTIFS whose first condition is an empty cell'],
      ['=COUNTIFS(Cards_state;A40)', 'an empty cell as a criterion'],
      ['=COUNTIFS(Cards_state;"<>Open")', 'COUNTIF criterion <>Open'],
      ['=COUNTIFS(Cards_state;"Op*")', 'COUNTIF criterion Op*'],
      ['=COUNTIFS(Cards_on;">=x")', 'COUNTIF criterion >=x'],
      ['=COUNTIFS(Cards_state)', 'COUNTIFS of 1 arguments'],
      ['=WORKDAY(1;2)', 'function WORKDAY'],
      ['=constructor(1)', 'function CONSTRUCTOR'],
      ['="a"&1/3', '0.3333333333333333 joined to a text'],
    ] as const)
      expect(compute(formula)).toBe(`#ERROR! (not emulated: ${what})`);
    expect(compute('=COUNTIFS(Cards_nothing;"x")')).toBe("#NAME? (Unknown range name: 'Cards_nothing'.)");
  });
});

describe('days', () => {
  it('today is the day in the time zone of the spreadsheet', () => {
    const { compute } = table();
    expect(compute('=TODAY()')).toBe(46100);
    expect(compute('=EDATE(DATE(YEAR(TODAY());MONTH(TODAY());1);-11)')).toBe(45748);
    expect(compute('=DATE(YEAR(TODAY())-(MONTH(TODAY())<9);9;1)')).toBe(45901);
  });

  it('a month later than its last day is the last day of that month', () => {
    const { compute } = table();
    expect(compute('=EDATE(46053;1)')).toBe(46081);
    expect(compute('=YEAR(46081)*100+MONTH(46081)')).toBe(202602);
    expect(compute('=DATE(2026;14;1)')).toBe(46419);
    expect(compute('=DATE(2026;2;30)')).toBe('#ERROR! (not emulated: DATE of 2026, 2, 30)');
  });
});
