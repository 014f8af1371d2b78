// A whole spreadsheet as spreadsheets.get answers it (W14–W28).

import { maskAt, project } from '../reply-mask';
import { clip, type SheetRange } from './a1';
import { echo } from './echo';
import type { Mask } from './field-mask';
import { Calculator } from './formula';
import { shownMetadata } from './metadata';
import { boundedOn, gridRange, mayEdit, overlaps, type Work, wholeSheet } from './ranges';
import { cellForGrid } from './render-cell';
import type { Row } from './row';
import { DEFAULT_FORMAT, SPREADSHEET_THEME } from './theme';
import { type Area, columnCount, type GridRange, type Message, type Sheet } from './workbook';

/** Default sizes in pixels (W25). */
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

/** What to answer with. */
interface BookWish {
  title: string;
  /** Only what touches these; absent means everything. */
  ranges?: readonly SheetRange[];
  gridData: boolean;
  mask?: Mask;
}

/** Adds a key only when there is something to say. */
const given = (key: string, value: unknown): Message =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };

/** SheetProperties with the index and the two counts (W14, W98). */
export function sheetProperties(sheets: readonly Sheet[], sheet: Sheet): Message {
  const { sheetId, title, sheetType, gridProperties, ...rest } = sheet.head.properties;
  const counts = { rowCount: sheet.grid.rowCount, columnCount: columnCount(sheet) };
  return echo(
    {
      sheetId,
      title,
      index: sheets.indexOf(sheet),
      sheetType,
      ...(sheetType === 'GRID' ? { gridProperties: { ...counts, ...gridProperties } } : {}),
      ...rest,
    },
    'properties',
  );
}

/** The spreadsheet, cut to the mask. With a mask, `gridData` is ignored and `data` in the mask alone fetches cells (W21). */
export function renderBook(work: Work, wish: BookWish): Message {
  const { book } = work;
  const { mask } = wish;
  const withData = mask === undefined ? wish.gridData : maskAt(maskAt(mask, 'sheets'), 'data') !== undefined;
  const chosen = wish.ranges
    ? book.sheets.filter((sheet) => wish.ranges?.some((one) => one.sheet === sheet))
    : book.sheets;
  const calculator = new Calculator(book, work.now);
  const sheetMask = maskAt(mask, 'sheets');
  const out: Message = {
    spreadsheetId: book.id,
    properties: {
      title: wish.title,
      locale: book.head.locale,
      autoRecalc: book.head.autoRecalc,
      timeZone: book.head.timeZone,
      defaultFormat: DEFAULT_FORMAT,
      spreadsheetTheme: SPREADSHEET_THEME,
    },
    ...(sheetMask === undefined
      ? {}
      : { sheets: chosen.map((sheet) => renderSheet(work, sheet, wish, withData, sheetMask, calculator)) }),
    ...given('namedRanges', echo(book.head.namedRanges.filter((named) => !named.broken))),
    ...given(
      'developerMetadata',
      book.head.metadata.map((item) => shownMetadata({ item })),
    ),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  };
  return project(out, mask ?? true) as Message;
}

function renderSheet(
  work: Work,
  sheet: Sheet,
  wish: BookWish,
  withData: boolean,
  mask: Mask,
  calculator: Calculator,
): Message {
  const { head } = sheet;
  const windows = wish.ranges?.filter((range) => range.sheet === sheet).map(clip);
  const touches = (area: Area) => !windows || windows.some((window) => overlaps(window, area));
  const near = <T extends { range?: GridRange }>(list: readonly T[]): T[] =>
    list.filter((item) => !item.range || touches(boundedOn(sheet, item.range)));
  const merges = head.merges.filter(touches).map((area) => gridRange(sheet, area));
  const rules = head.conditionalFormats.filter((rule) =>
    rule.ranges.some((range) => touches(boundedOn(sheet, range))),
  );
  const guards = near(head.protectedRanges).map(({ addedBy, editors, ...guard }) => ({
    ...guard,
    // W28: the people themselves, the owner among them; where nobody was named it is every editor, whom Drive knows.
    ...(editors && !guard.warningOnly
      ? {
          editors: {
            ...editors,
            users: [...new Set([work.book.head.owner, addedBy, ...(editors.users ?? [])])],
          },
        }
      : {}),
    ...(mayEdit(work, { ...guard, editors, addedBy }) ? { requestingUserCanEdit: true } : {}),
  }));
  return {
    properties: sheetProperties(work.book.sheets, sheet),
    ...(withData && head.properties.sheetType === 'GRID'
      ? {
          data: (windows ?? [wholeSheet(sheet)]).map((window) =>
            gridData(work, sheet, window, maskAt(mask, 'data') ?? true, calculator),
          ),
        }
      : {}),
    ...given('merges', echo(merges)),
    ...given('conditionalFormats', echo(rules)),
    ...given('filterViews', echo(near(head.filterViews))),
    ...given('protectedRanges', echo(guards)),
    ...given('basicFilter', head.basicFilter && echo(head.basicFilter)),
    ...given('charts', echo(head.charts)),
    ...given('bandedRanges', echo(near(head.bandedRanges))),
    ...given(
      'developerMetadata',
      head.metadata.map((item) => shownMetadata({ item, sheet })),
    ),
  };
}

function traits(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', index: number): Message {
  const item = dimension === 'ROWS' ? sheet.grid.row(index)?.t : sheet.head.columns[index];
  return {
    ...(item?.hiddenByUser ? { hiddenByUser: true } : {}),
    pixelSize: item?.pixelSize ?? (dimension === 'ROWS' ? ROW_PIXELS : COLUMN_PIXELS),
    ...given(
      'developerMetadata',
      (item?.metadata ?? []).map((one) => shownMetadata({ item: one as Message, sheet, dimension, index })),
    ),
  };
}

function gridData(work: Work, sheet: Sheet, window: Area, mask: Mask, calculator: Calculator): Message {
  const wants = (field: string) => maskAt(mask, field) !== undefined;
  const ruled = sheet.head.conditionalFormats.flatMap((rule) =>
    rule.ranges.map((range) => boundedOn(sheet, range)),
  );
  const rows: Message[] = [];
  const cells = maskAt(maskAt(mask, 'rowData'), 'values');
  if (wants('rowData') && cells !== undefined)
    for (const [index, row] of sheet.grid.filled(window.top, window.bottom)) {
      const values = rowValues(work, sheet, index, row, window, cells, calculator, ruled);
      if (values.length === 0) continue;
      while (rows.length < index - window.top) rows.push({});
      rows.push({ values });
    }
  return {
    ...(window.top > 0 ? { startRow: window.top } : {}),
    ...(window.left > 0 ? { startColumn: window.left } : {}),
    ...given('rowData', rows),
    ...(wants('rowMetadata')
      ? {
          rowMetadata: Array.from({ length: window.bottom - window.top }, (_, i) =>
            traits(sheet, 'ROWS', window.top + i),
          ),
        }
      : {}),
    ...(wants('columnMetadata')
      ? {
          columnMetadata: Array.from({ length: window.right - window.left }, (_, i) =>
            traits(sheet, 'COLUMNS', window.left + i),
          ),
        }
      : {}),
  };
}

/** Cells of one row of the window without trailing empty ones; only masked content counts (W24). */
function rowValues(
  work: Work,
  sheet: Sheet,
  index: number,
  row: Row,
  window: Area,
  mask: Mask,
  calculator: Calculator,
  ruled: readonly Area[],
): Message[] {
  const extras = row.x ? Math.max(...Object.keys(row.x).map(Number)) + 1 : 0;
  const end = Math.min(window.right, Math.max(row.v.length, row.s.length, extras));
  const values: Message[] = [];
  for (let column = window.left; column < end; column++) {
    const cell = project(
      cellForGrid(work.book, calculator, sheet, index, column, mask, ruled),
      mask,
    ) as Message;
    if (Object.keys(cell).length === 0) continue;
    while (values.length < column - window.left) values.push({});
    values.push(cell);
  }
  return values;
}
