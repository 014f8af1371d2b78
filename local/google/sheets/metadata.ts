// Developer metadata: where each item is, how it is shown, and which ones a data filter finds (W111–W115).
import { parseRange, type SheetRange } from './a1';
import { refuse } from './problem';
import { rangeOf } from './ranges';
import type { GridRange, Message, Sheet, Workbook } from './workbook';

/** One item with its place: none is the spreadsheet, a sheet alone is the sheet. */
export interface Found {
  item: Message;
  sheet?: Sheet;
  dimension?: 'ROWS' | 'COLUMNS';
  index?: number;
}

/** Every item of the spreadsheet. */
export function* findMetadata(book: Workbook): Generator<Found> {
  for (const item of book.head.metadata) yield { item };
  for (const sheet of book.sheets) {
    for (const item of sheet.head.metadata) yield { item, sheet };
    for (const [index, column] of sheet.head.columns.entries())
      for (const item of column?.metadata ?? [])
        yield { item: item as Message, sheet, dimension: 'COLUMNS', index };
    for (const [index, row] of sheet.grid.filled())
      for (const item of row.t?.metadata ?? [])
        yield { item: item as Message, sheet, dimension: 'ROWS', index };
  }
}

/** The item with its location, as replies show it. Sheet 0 stays named in `location`, not in a dimensionRange (W7). */
export function shownMetadata(found: Found): Message {
  const { sheet, dimension, index = 0 } = found;
  const sheetId = sheet?.head.properties.sheetId;
  const location: Message = !sheet
    ? { locationType: 'SPREADSHEET', spreadsheet: true }
    : dimension === undefined
      ? { locationType: 'SHEET', sheetId }
      : {
          locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN',
          dimensionRange: {
            ...(sheetId === 0 ? {} : { sheetId }),
            dimension,
            startIndex: index,
            endIndex: index + 1,
          },
        };
  const { metadataId, metadataKey, metadataValue, visibility } = found.item;
  return {
    metadataId,
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    location,
    visibility,
  };
}

export type Wanted = (found: Found) => boolean;

/** A data filter as a test of metadata: a look-up, or a range whose rows and columns carry it. */
export function filterWanted(book: Workbook, filter: Message): Wanted {
  const lookup = filter.developerMetadataLookup as Message | undefined;
  if (lookup) return lookupWanted(book, lookup);
  const range =
    filter.a1Range !== undefined
      ? parseRange(book, String(filter.a1Range))
      : filter.gridRange !== undefined
        ? rangeOf(book, filter.gridRange as GridRange)
        : refuse('DataFilter must have exactly one filter set.');
  // Metadata whose place meets the range (Google's reference of DataFilter).
  return ({ sheet, dimension, index = 0 }) => {
    if (sheet !== range.sheet || dimension === undefined) return false;
    const [start, end] =
      dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return index >= (start ?? 0) && index < (end ?? Number.POSITIVE_INFINITY);
  };
}

const typeOf = ({ sheet, dimension }: Found): string =>
  !sheet ? 'SPREADSHEET' : dimension === undefined ? 'SHEET' : dimension === 'ROWS' ? 'ROW' : 'COLUMN';

function lookupWanted(book: Workbook, lookup: Message): Wanted {
  const location = lookup.metadataLocation as Message | undefined;
  if (location?.spreadsheet === true && lookup.locationMatchingStrategy === 'INTERSECTING_LOCATION')
    refuse(
      'DeveloperMetadataLookup.spreadsheet is true, but locationMatchingStrategy was specified as INTERSECTING',
    );
  const place =
    location && placeWanted(book, location, lookup.locationMatchingStrategy === 'INTERSECTING_LOCATION');
  return (found) =>
    ['metadataId', 'metadataKey', 'metadataValue', 'visibility'].every(
      (field) => lookup[field] === undefined || lookup[field] === found.item[field],
    ) &&
    (lookup.locationType === undefined || lookup.locationType === typeOf(found)) &&
    (place === undefined || place(found));
}

function placeWanted(book: Workbook, location: Message, meeting: boolean): Wanted {
  if (location.spreadsheet === true) return ({ sheet }) => sheet === undefined;
  if (location.sheetId !== undefined)
    return ({ sheet, dimension }) =>
      sheet?.head.properties.sheetId === location.sheetId && (meeting || dimension === undefined);
  const range = (location.dimensionRange ?? {}) as Message;
  const { sheet: home } = rangeOf(book, { sheetId: range.sheetId as number | undefined });
  return ({ sheet, dimension, index = 0 }) =>
    sheet === home &&
    dimension === range.dimension &&
    index >= Number(range.startIndex ?? 0) &&
    index < Number(range.endIndex ?? Number.POSITIVE_INFINITY);
}

/** The ranges a data filter stands for: one for `a1Range` or `gridRange`, one for each item a look-up finds (W47). */
export function filterRanges(book: Workbook, filter: Message): SheetRange[] {
  if (filter.a1Range !== undefined) return [parseRange(book, String(filter.a1Range))];
  if (filter.gridRange !== undefined) return [rangeOf(book, filter.gridRange as GridRange)];
  const wanted = filterWanted(book, filter);
  return [...findMetadata(book)].filter(wanted).flatMap(({ sheet, dimension, index = 0 }): SheetRange[] => {
    if (!sheet) return book.sheets.map((one) => ({ sheet: one }));
    if (dimension === undefined) return [{ sheet }];
    return dimension === 'ROWS'
      ? [{ sheet, startRow: index, endRow: index + 1 }]
      : [{ sheet, startColumn: index, endColumn: index + 1 }];
  });
}
