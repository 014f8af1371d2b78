// What the shell makes of colours and filter views: rows that stay, their order, conditions it does not know.
import { describe, expect, it } from '@jest/globals';
import { sheetViews, viewed, wordColors } from '../../../local/shell/sheet-look';

const row = (at: number, ...shown: (string | number)[]) => ({
  at,
  cells: shown.map((value) =>
    typeof value === 'number' ? { shown: `day ${value}`, number: value } : { shown: value },
  ),
});
const columns = [{ at: 0 }, { at: 1 }, { at: 4 }];
const today = Math.round(
  (Date.UTC(new Date().getFullYear(), new Date().getMonth(), new Date().getDate()) - Date.UTC(1899, 11, 30)) /
    86_400_000,
);
const rows = [
  row(2, 'open', today + 3, 'b'),
  row(3, 'over', today - 3, 'a'),
  row(4, 'open', today - 1, 'c'),
  row(5, 'open', '', 'a'),
  row(6, '', '', ''),
];
const titles = (view: object) => {
  const [made] = sheetViews([view]);
  if (!made) throw new Error('left out');
  return viewed(rows, columns, made).map(({ at }) => at);
};

describe('a filter view', () => {
  it('hides words and empty rows, and sorts with empty cells last', () => {
    const hidden = [{ columnIndex: 0, filterCriteria: { hiddenValues: ['over'] } }];
    expect(titles({ filterSpecs: hidden })).toEqual([2, 4, 5]);
    expect(
      titles({ filterSpecs: hidden, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] }),
    ).toEqual([4, 2, 5]);
    expect(titles({ sortSpecs: [{ dimensionIndex: 4, sortOrder: 'DESCENDING' }] })).toEqual([4, 2, 3, 5]);
  });

  it('knows empty cells and days before today', () => {
    const only = (type: string, value?: string) => ({
      filterSpecs: [
        {
          columnIndex: 1,
          filterCriteria: {
            condition: { type, ...(value ? { values: [{ userEnteredValue: value }] } : {}) },
          },
        },
      ],
    });
    expect(titles(only('BLANK'))).toEqual([5]);
    expect(titles(only('NOT_BLANK'))).toEqual([2, 3, 4]);
    expect(titles(only('DATE_BEFORE', '=TODAY()'))).toEqual([3, 4]);
    expect(titles(only('DATE_BEFORE', '=TODAY()+8'))).toEqual([2, 3, 4]);
    expect(titles(only('DATE_BEFORE', '=TODAY()-1'))).toEqual([3]);
    expect(sheetViews([only('CUSTOM_FORMULA', '=A1>2')])).toEqual([]);
    expect(sheetViews([only('DATE_BEFORE', '=B1')])).toEqual([]);
  });
});

describe('colours of words', () => {
  it('are of the rules that compare a cell with a word, and of no others', () => {
    const rule = (type: string) => ({
      ranges: [{ startColumnIndex: 3, endColumnIndex: 4 }],
      booleanRule: {
        condition: { type, values: [{ userEnteredValue: 'x' }] },
        format: { backgroundColor: { red: 1 } },
      },
    });
    expect(wordColors([rule('TEXT_EQ'), rule('TEXT_CONTAINS')])).toEqual([
      { word: 'x', fromColumn: 3, toColumn: 4, fill: '#ff0000' },
    ]);
  });
});
