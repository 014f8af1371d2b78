// Tables: insertTable, rows, columns, merges and their looks (A1, A11, A14, A15, V125).
import { describe, expect, it } from '@jest/globals';
import type { DocumentJson, RequestJson } from '../../../../local/google/docs/json';
import type { TableJson } from './json-parts';
import { blank, bodyText, edit, insert, table, tableStart, textOf, withText } from './pages';

const grid = (rows: number, columns: number): DocumentJson => edit(blank(), [table(1, rows, columns)]);

/** A 3 × 3 table at index 2 whose cells hold a … i. */
const letters = (): DocumentJson => {
  const page = grid(3, 3);
  const cells = first(page).tableRows?.flatMap((row) => row.tableCells ?? []) ?? [];
  const writes = cells.map((cell, at) => insert((cell.startIndex ?? 0) + 1, 'abcdefghi'.charAt(at)));
  return edit(page, writes.reverse());
};

const first = (document: DocumentJson): TableJson => {
  const found = document.body?.content?.find((element) => element.table)?.table;
  if (!found) throw new Error('no table');
  return found;
};

const at = (document: DocumentJson, rowIndex: number, columnIndex: number) => ({
  tableStartLocation: { index: tableStart(document) },
  rowIndex,
  columnIndex,
});

const area = (document: DocumentJson, row: number, column: number, rowSpan: number, columnSpan: number) => ({
  tableCellLocation: at(document, row, column),
  rowSpan,
  columnSpan,
});

const rowText = (document: DocumentJson) =>
  first(document).tableRows?.map((row) =>
    (row.tableCells ?? []).map((cell) => textOf(cell.content).slice(0, -1)).join('|'),
  );

describe('insertTable', () => {
  it('A11 a newline goes before it, and what stood at the index moves by 1 + size', () => {
    const page = edit(withText('ab'), [table(2, 2, 3)]);
    expect(bodyText(page)).toBe('a\n[\n][\n][\n]/[\n][\n][\n]b\n');
    const element = page.body?.content?.[2];
    expect(element?.startIndex).toBe(3);
    expect(element?.endIndex).toBe(3 + 2 + 2 + 2 * 3 + 2 * 3);
  });

  it('A1 the empty cell at row r, column c takes text at start + 3 + r(1+2C) + 2c', () => {
    const [rows, columns] = [3, 4];
    const page = grid(rows, columns);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const index = tableStart(page) + 3 + r * (1 + 2 * columns) + 2 * c;
        const filled = edit(page, [insert(index, 'x')]);
        expect(rowText(filled)?.[r]?.split('|')[c]).toBe('x');
      }
    }
  });

  it('A14 needs rows and columns, and no footnote', () => {
    expect(() => grid(0, 1)).toThrow(
      'Invalid requests[0].insertTable: The number of rows must be at least 1.',
    );
    expect(() => grid(1, 0)).toThrow('The number of columns must be at least 1.');
  });

  it('A15 new cells have spans of 1, padding of 5 and paragraphs of single spacing', () => {
    const { tableRows, tableStyle } = first(grid(1, 2));
    expect(tableStyle?.tableColumnProperties).toEqual([
      { widthType: 'EVENLY_DISTRIBUTED' },
      { widthType: 'EVENLY_DISTRIBUTED' },
    ]);
    expect(tableRows?.[0]?.tableRowStyle).toEqual({ minRowHeight: { unit: 'PT' } });
    const padding = { magnitude: 5, unit: 'PT' };
    expect(tableRows?.[0]?.tableCells?.[0]?.tableCellStyle).toEqual({
      rowSpan: 1,
      columnSpan: 1,
      backgroundColor: {},
      paddingLeft: padding,
      paddingRight: padding,
      paddingTop: padding,
      paddingBottom: padding,
      contentAlignment: 'TOP',
    });
    expect(tableRows?.[0]?.tableCells?.[0]?.content?.[0]?.paragraph?.paragraphStyle?.lineSpacing).toBe(100);
  });
});

describe('rows and columns', () => {
  const row = (page: DocumentJson, r: number, c: number, insertBelow: boolean): RequestJson => ({
    insertTableRow: { tableCellLocation: at(page, r, c), insertBelow },
  });

  it('A15 an inserted row is empty and plain: 1 + 2C units without the looks of its neighbour', () => {
    const page = letters();
    const red = { color: { rgbColor: { red: 1 } } };
    const painted = edit(page, [
      {
        updateTableCellStyle: {
          tableRange: area(page, 1, 0, 1, 3),
          tableCellStyle: { backgroundColor: red },
          fields: 'backgroundColor',
        },
      },
    ]);
    const below = edit(painted, [row(painted, 1, 0, true)]);
    expect(rowText(below)).toEqual(['a|b|c', 'd|e|f', '||', 'g|h|i']);
    const added = first(below).tableRows?.[2];
    expect((added?.endIndex ?? 0) - (added?.startIndex ?? 0)).toBe(1 + 2 * 3);
    expect(added?.tableCells?.[0]?.tableCellStyle?.backgroundColor).toEqual({});
    const alike = edit(painted, [row(painted, 1, 0, false)], { insertedCells: 'neighbour' });
    expect(rowText(alike)).toEqual(['a|b|c', '||', 'd|e|f', 'g|h|i']);
    expect(first(alike).tableRows?.[1]?.tableCells?.[2]?.tableCellStyle?.backgroundColor).toEqual(red);
  });

  it('a row beside a merged cell goes outside the merge; one through a merge makes it longer', () => {
    const page = letters();
    const merged = edit(page, [{ mergeTableCells: { tableRange: area(page, 0, 0, 2, 1) } }]);
    const beside = edit(merged, [row(merged, 0, 0, true)]);
    expect(first(beside).tableRows?.[0]?.tableCells?.[0]?.tableCellStyle?.rowSpan).toBe(2);
    expect(rowText(beside)?.[2]).toBe('||');
    const through = edit(merged, [row(merged, 0, 1, true)]);
    expect(first(through).tableRows?.[0]?.tableCells?.[0]?.tableCellStyle?.rowSpan).toBe(3);
  });

  it('columns come and go with their properties', () => {
    const page = letters();
    const wider = edit(page, [
      { insertTableColumn: { tableCellLocation: at(page, 0, 0), insertRight: true } },
    ]);
    expect(rowText(wider)).toEqual(['a||b|c', 'd||e|f', 'g||h|i']);
    expect(first(wider).tableStyle?.tableColumnProperties).toHaveLength(4);
    const narrower = edit(wider, [{ deleteTableColumn: { tableCellLocation: at(wider, 2, 0) } }]);
    expect(rowText(narrower)).toEqual(['|b|c', '|e|f', '|h|i']);
  });

  it('deleting a row deletes all rows of a merged cell and shortens merges that reach in', () => {
    const page = letters();
    const merged = edit(page, [
      { mergeTableCells: { tableRange: area(page, 0, 0, 2, 1) } },
      { mergeTableCells: { tableRange: area(page, 1, 2, 2, 1) } },
    ]);
    const left = edit(merged, [{ deleteTableRow: { tableCellLocation: at(merged, 0, 0) } }]);
    expect(first(left).rows).toBe(1);
    expect(first(left).tableRows?.[0]?.tableCells?.map((cell) => cell.tableCellStyle?.rowSpan)).toEqual([
      1, 1, 1,
    ]);
  });

  it('A14 the last row or column takes the table with it', () => {
    const one = grid(1, 2);
    expect(bodyText(edit(one, [{ deleteTableRow: { tableCellLocation: at(one, 0, 0) } }]))).toBe('\n\n');
    const column = grid(2, 1);
    expect(bodyText(edit(column, [{ deleteTableColumn: { tableCellLocation: at(column, 0, 0) } }]))).toBe(
      '\n\n',
    );
  });

  it('a place that is no table start, or outside the table, is refused', () => {
    const page = grid(2, 2);
    const wrong = { tableStartLocation: { index: tableStart(page) + 1 }, rowIndex: 0, columnIndex: 0 };
    expect(() => edit(page, [{ insertTableRow: { tableCellLocation: wrong } }])).toThrow(
      'Invalid requests[0].insertTableRow: Invalid table start location. Must specify the start index of the table.',
    );
    expect(() => edit(page, [row(page, 2, 0, true)])).toThrow('Row index 2');
    expect(() => edit(page, [row(page, 0, 2, true)])).toThrow('Column index 2');
  });
});

describe('merges', () => {
  it('V125 covered cells stay as two units, text is gathered in the head', () => {
    const page = letters();
    const merged = edit(page, [{ mergeTableCells: { tableRange: area(page, 0, 1, 2, 2) } }]);
    expect(rowText(merged)).toEqual(['a|b\nc\ne\nf|', 'd||', 'g|h|i']);
    const apart = edit(merged, [{ unmergeTableCells: { tableRange: area(merged, 0, 0, 3, 3) } }]);
    expect(first(apart).tableRows?.[0]?.tableCells?.[1]?.tableCellStyle).toMatchObject({
      rowSpan: 1,
      columnSpan: 1,
    });
    expect(rowText(apart)).toEqual(rowText(merged));
  });

  it('a range that cuts a merged cell is refused', () => {
    const page = letters();
    const merged = edit(page, [{ mergeTableCells: { tableRange: area(page, 0, 0, 2, 2) } }]);
    expect(() => edit(merged, [{ mergeTableCells: { tableRange: area(merged, 1, 1, 2, 2) } }])).toThrow(
      'rectangular',
    );
    expect(() => edit(merged, [{ mergeTableCells: { tableRange: area(merged, 2, 2, 2, 2) } }])).toThrow(
      'bounds',
    );
  });
});

describe('looks', () => {
  const border = {
    color: { color: { rgbColor: { red: 1 } } },
    width: { magnitude: 2, unit: 'PT' },
    dashStyle: 'SOLID',
  };

  it('a border is set on the neighbour’s side too', () => {
    const page = grid(2, 2);
    const styled = edit(page, [
      {
        updateTableCellStyle: {
          tableRange: area(page, 0, 0, 1, 1),
          tableCellStyle: { borderRight: border, borderBottom: border },
          fields: 'borderRight,borderBottom',
        },
      },
    ]);
    const cells = first(styled).tableRows?.map((one) => one.tableCells?.map((cell) => cell.tableCellStyle));
    expect(cells?.[0]?.[1]?.borderLeft).toEqual(border);
    expect(cells?.[1]?.[0]?.borderTop).toEqual(border);
    expect(cells?.[1]?.[1]?.borderTop).toBeUndefined();
  });

  it('borders come whole, spans are read-only, unknown fields and empty masks are refused', () => {
    const page = grid(1, 1);
    const request = (tableCellStyle: object, fields: string): RequestJson[] => [
      { updateTableCellStyle: { tableStartLocation: { index: tableStart(page) }, tableCellStyle, fields } },
    ];
    expect(() => edit(page, request({ borderTop: { dashStyle: 'DOT' } }, 'borderTop'))).toThrow('partially');
    expect(() => edit(page, request({}, 'borderTop.width'))).toThrow('partially');
    expect(() => edit(page, request({ rowSpan: 2 }, 'rowSpan'))).toThrow('read-only');
    expect(() => edit(page, request({}, 'colour'))).toThrow('Invalid field: colour');
    expect(() => edit(page, request({}, ''))).toThrow("At least one field must be listed in 'fields'.");
  });

  it('V124 row flags that are false have no key', () => {
    const page = grid(2, 1);
    const tableStartLocation = { index: tableStart(page) };
    const pinned = edit(page, [
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
      {
        updateTableRowStyle: {
          tableStartLocation,
          rowIndices: [1],
          tableRowStyle: { preventOverflow: true, minRowHeight: { magnitude: 20, unit: 'PT' } },
          fields: '*',
        },
      },
    ]);
    expect(first(pinned).tableRows?.map((one) => one.tableRowStyle)).toEqual([
      { minRowHeight: { unit: 'PT' }, tableHeader: true },
      { minRowHeight: { magnitude: 20, unit: 'PT' }, preventOverflow: true },
    ]);
    const loose = edit(pinned, [
      { pinTableHeaderRows: { tableStartLocation } },
      {
        updateTableRowStyle: {
          tableStartLocation,
          tableRowStyle: { preventOverflow: false },
          fields: 'preventOverflow',
        },
      },
    ]);
    expect(first(loose).tableRows?.map((one) => Object.keys(one.tableRowStyle ?? {}))).toEqual([
      ['minRowHeight'],
      ['minRowHeight'],
    ]);
    expect(() =>
      edit(page, [{ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 3 } }]),
    ).toThrow('between');
  });

  it('a column narrower than 5 points is refused', () => {
    const page = grid(1, 2);
    const width = (magnitude: number): RequestJson[] => [
      {
        updateTableColumnProperties: {
          tableStartLocation: { index: tableStart(page) },
          columnIndices: [1],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude, unit: 'PT' } },
          fields: 'width,widthType',
        },
      },
    ];
    expect(() => edit(page, width(4))).toThrow('5 points');
    expect(first(edit(page, width(72))).tableStyle?.tableColumnProperties?.[1]).toEqual({
      widthType: 'FIXED_WIDTH',
      width: { magnitude: 72, unit: 'PT' },
    });
  });
});
