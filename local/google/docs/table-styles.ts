// How tables look: cell, row and column styles, repeated header rows.
import type { Edit } from './edit';
import type { RequestJson, ResponseJson, TableCellStyle } from './json';
import type { Table } from './model';
import { cellRange, tableAt } from './place';
import { refuse } from './refusal';
import { masked, maskPaths, TABLE_CELL_STYLE, TABLE_COLUMN_PROPERTIES, TABLE_ROW_STYLE } from './style-mask';

type BorderKey = 'borderRight' | 'borderLeft' | 'borderBottom' | 'borderTop';

/** Google's order of border updates, each with the neighbour that shares it. */
const BORDERS: readonly { key: BorderKey; opposite: BorderKey; row: number; column: number }[] = [
  { key: 'borderRight', opposite: 'borderLeft', row: 0, column: 1 },
  { key: 'borderLeft', opposite: 'borderRight', row: 0, column: -1 },
  { key: 'borderBottom', opposite: 'borderTop', row: 1, column: 0 },
  { key: 'borderTop', opposite: 'borderBottom', row: -1, column: 0 },
];

function eachCell(
  rectangle: { row: number; column: number; rowSpan: number; columnSpan: number },
  visit: (row: number, column: number) => void,
): void {
  for (let row = rectangle.row; row < rectangle.row + rectangle.rowSpan; row++) {
    for (let column = rectangle.column; column < rectangle.column + rectangle.columnSpan; column++) {
      visit(row, column);
    }
  }
}

export function updateTableCellStyle(
  { model }: Edit,
  request: NonNullable<RequestJson['updateTableCellStyle']>,
): ResponseJson {
  const { tableRange, tableStartLocation, tableCellStyle, fields } = request;
  const paths = maskPaths(fields, TABLE_CELL_STYLE);
  if (tableRange && tableStartLocation)
    refuse('Only one of table range and table start location may be specified.');
  let table: Table;
  let rectangle: { row: number; column: number; rowSpan: number; columnSpan: number };
  if (tableRange) {
    const { place, ...rest } = cellRange(model, tableRange);
    table = place.table;
    rectangle = rest;
  } else {
    table = tableAt(model, tableStartLocation).table;
    rectangle = { row: 0, column: 0, rowSpan: table.rows.length, columnSpan: table.columns };
  }
  const plain = paths.filter((path) => !/^border[A-Z]/.test(path));
  eachCell(rectangle, (row, column) => {
    const cell = table.rows[row]?.cells[column];
    if (cell) cell.style = masked<TableCellStyle>(cell.style, tableCellStyle, plain);
  });
  for (const { key, opposite, row: down, column: right } of BORDERS) {
    if (!paths.includes(key)) continue;
    const { [key]: border } = masked<TableCellStyle>({}, tableCellStyle, [key]);
    const put = (row: number, column: number, name: BorderKey): void => {
      const cell = table.rows[row]?.cells[column];
      if (!cell) return;
      const { [name]: _old, ...rest } = cell.style;
      cell.style = border ? { ...rest, [name]: border } : rest;
    };
    eachCell(rectangle, (row, column) => {
      put(row, column, key);
      put(row + down, column + right, opposite);
    });
  }
  return {};
}

const withoutFalse = <S extends object>(style: S): S =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== false)) as S;

export function updateTableRowStyle(
  { model }: Edit,
  request: NonNullable<RequestJson['updateTableRowStyle']>,
): ResponseJson {
  const { tableStartLocation, rowIndices = [], tableRowStyle, fields } = request;
  const paths = maskPaths(fields, TABLE_ROW_STYLE);
  const { table } = tableAt(model, tableStartLocation);
  for (const index of rowIndices.length > 0 ? rowIndices : table.rows.keys()) {
    const row = table.rows[index];
    if (!row)
      refuse(
        `Row index ${index} must be within the bounds of the table, which has ${table.rows.length} rows.`,
      );
    else row.style = withoutFalse(masked(row.style, tableRowStyle, paths));
  }
  return {};
}

export function updateTableColumnProperties(
  { model }: Edit,
  request: NonNullable<RequestJson['updateTableColumnProperties']>,
): ResponseJson {
  const { tableStartLocation, columnIndices = [], tableColumnProperties, fields } = request;
  const paths = maskPaths(fields, TABLE_COLUMN_PROPERTIES);
  const { table } = tableAt(model, tableStartLocation);
  if (paths.some((path) => path.startsWith('width') && !path.startsWith('widthType'))) {
    const width = tableColumnProperties?.width;
    if (width && (width.magnitude ?? 0) < 5) refuse('The column width must be at least 5 points.');
  }
  const properties = Array.from(
    { length: table.columns },
    (_none, index) => table.style.tableColumnProperties?.[index] ?? { widthType: 'EVENLY_DISTRIBUTED' },
  );
  for (const index of columnIndices.length > 0 ? columnIndices : properties.keys()) {
    const before = properties[index];
    if (!before) {
      refuse(
        `Column index ${index} must be within the bounds of the table, which has ${table.columns} columns.`,
      );
    } else properties[index] = masked(before, tableColumnProperties, paths);
  }
  table.style = { ...table.style, tableColumnProperties: properties };
  return {};
}

export function pinTableHeaderRows(
  { model }: Edit,
  request: NonNullable<RequestJson['pinTableHeaderRows']>,
): ResponseJson {
  const { tableStartLocation, pinnedHeaderRowsCount: count = 0 } = request;
  const { table } = tableAt(model, tableStartLocation);
  if (count < 0 || count > table.rows.length) {
    refuse(`The number of pinned header rows must be between 0 and ${table.rows.length}.`);
  }
  for (const [index, row] of table.rows.entries()) {
    const { tableHeader: _old, ...rest } = row.style;
    row.style = index < count ? { ...rest, tableHeader: true } : rest;
  }
  return {};
}
