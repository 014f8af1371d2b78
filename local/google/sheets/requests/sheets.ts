// addSheet, deleteSheet, duplicateSheet, updateSheetProperties, updateSpreadsheetProperties (W98–W106).

import { NotEmulated } from '../../api-error';
import { pairColours } from '../cells';
import { applyMask, type Mask, readUpdateMask } from '../field-mask';
import { renameReferences } from '../formula-shift';
import { checkCellLimit, checkColumnLimit } from '../limits';
import { refuse } from '../problem';
import { guardSheet, newId, sheetOf, type Work } from '../ranges';
import { sheetProperties } from '../render-book';
import { columnsDeleted, rowsDeleted } from '../structure';
import {
  blankSheet,
  columnCount,
  DEFAULT_COLUMNS,
  DEFAULT_ROWS,
  type Message,
  type Sheet,
  type SheetProperties,
  sheetById,
} from '../workbook';

/** W99, W101. Titles are compared without regard to case (an assumption). */
function checkTitle(work: Work, title: string, but?: Sheet): void {
  if (title === '') refuse('The sheet name cannot be empty.');
  if (title.length > 100) refuse('The sheet name cannot be greater than 100 characters.');
  const taken = work.book.sheets.some(
    (sheet) => sheet !== but && sheet.head.properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) refuse(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function freeTitle(work: Work): string {
  for (let number = work.book.sheets.length + 1; ; number++) {
    const title = `Sheet${number}`;
    if (!work.book.sheets.some((sheet) => sheet.head.properties.title === title)) return title;
  }
}

const sheetIds = (work: Work) => new Set(work.book.sheets.map((sheet) => sheet.head.properties.sheetId));

/** Makes a sheet of SheetProperties as addSheet and create receive them. */
export function makeSheet(work: Work, given: Message): Sheet {
  const { sheetId, title, index: _index, sheetType, gridProperties, ...rest } = given;
  if (sheetType !== undefined && sheetType !== 'GRID') throw new NotEmulated(`sheets of type ${sheetType}`);
  if (given.dataSourceSheetProperties !== undefined) throw new NotEmulated('data source sheets');
  if (sheetId !== undefined && Number(sheetId) < 0) refuse('sheetId must not be negative');
  const id = sheetId === undefined ? newId(work, sheetIds(work)) : Number(sheetId);
  if (sheetById(work.book, id)) refuse(`Sheet with id ${id} already exists`);
  const name = title === undefined ? freeTitle(work) : String(title);
  checkTitle(work, name);
  const { rowCount, columnCount: columns, ...grid } = (gridProperties ?? {}) as Message;
  const properties: SheetProperties = {
    sheetId: id,
    title: name,
    sheetType: 'GRID',
    ...pairColours(rest),
    ...(Object.keys(grid).length > 0 ? { gridProperties: grid } : {}),
  };
  const width = Number(columns ?? DEFAULT_COLUMNS);
  const height = Number(rowCount ?? DEFAULT_ROWS);
  if (width < 1 || height < 1)
    refuse('gridProperties.rowCount and gridProperties.columnCount must be at least 1');
  checkColumnLimit(width);
  checkFrozen(properties, height, width);
  return blankSheet(properties, height, width);
}

function checkFrozen(properties: SheetProperties, rows: number, columns: number): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties ?? {};
  if (frozenRowCount >= rows && frozenRowCount > 0) refuse("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columns && frozenColumnCount > 0)
    refuse("You can't freeze all visible columns on the sheet.");
}

export function addSheet(work: Work, request: Message): Message {
  const given = (request.properties ?? {}) as Message;
  const sheet = makeSheet(work, given);
  const index = given.index === undefined ? work.book.sheets.length : Number(given.index);
  if (index < 0 || index > work.book.sheets.length) refuse(`Invalid index: ${index}`);
  work.book.sheets.splice(index, 0, sheet);
  checkCellLimit(work.book);
  return { addSheet: { properties: sheetProperties(work.book.sheets, sheet) } };
}

const visible = (work: Work) => work.book.sheets.filter((sheet) => !sheet.head.properties.hidden);

export function deleteSheet(work: Work, request: Message): void {
  const sheet = sheetOf(work.book, request.sheetId);
  guardSheet(work, sheet, true);
  if (work.book.sheets.length === 1) refuse("You can't remove all the sheets in a document.");
  work.book.sheets = work.book.sheets.filter((one) => one !== sheet);
  if (visible(work).length === 0) refuse("You can't remove all the visible sheets in a document.");
  const id = sheet.head.properties.sheetId;
  work.book.head.namedRanges = work.book.head.namedRanges.filter(
    (named) => (named.range.sheetId ?? 0) !== id,
  );
}

export function duplicateSheet(work: Work, request: Message): Message {
  const source = sheetById(work.book, Number(request.sourceSheetId ?? 0));
  if (!source) return refuse(`Source sheet id ${request.sourceSheetId ?? 0} does not exist`);
  const wanted = request.newSheetId;
  const id = wanted === undefined ? newId(work, sheetIds(work)) : Number(wanted);
  if (sheetById(work.book, id)) refuse(`Sheet with id ${id} already exists`);
  const title = request.newSheetName === undefined ? copyTitle(work, source) : String(request.newSheetName);
  checkTitle(work, title);
  const head = structuredClone(source.head);
  head.properties = { ...head.properties, sheetId: id, title };
  const taken = new Set<number>();
  const fresh = () => {
    const number = newId(work, taken);
    taken.add(number);
    return number;
  };
  const onto = <T extends { range?: object }>(item: T): T =>
    item.range ? { ...item, range: { ...item.range, sheetId: id } } : item;
  head.conditionalFormats = head.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map((range) => ({ ...range, sheetId: id })),
  }));
  head.filterViews = head.filterViews.map((view) => ({ ...onto(view), filterViewId: fresh() }));
  head.protectedRanges = head.protectedRanges.map((guard) => ({ ...onto(guard), protectedRangeId: fresh() }));
  head.bandedRanges = head.bandedRanges.map((band) => ({ ...onto(band), bandedRangeId: fresh() }));
  head.charts = head.charts.map((chart) => ({ ...chart, chartId: fresh() }));
  if (head.basicFilter) head.basicFilter = onto(head.basicFilter);
  if (head.metadata.length > 0) throw new NotEmulated('duplicating a sheet that carries developer metadata');
  const copy: Sheet = { head, grid: source.grid.duplicate() };
  const index = Number(request.insertSheetIndex ?? 0);
  if (index < 0 || index > work.book.sheets.length) refuse(`Invalid index: ${index}`);
  work.book.sheets.splice(index, 0, copy);
  checkCellLimit(work.book);
  return { duplicateSheet: { properties: sheetProperties(work.book.sheets, copy) } };
}

function copyTitle(work: Work, source: Sheet): string {
  const base = `Copy of ${source.head.properties.title}`;
  const taken = (title: string) => work.book.sheets.some((sheet) => sheet.head.properties.title === title);
  let title = base;
  for (let number = 2; taken(title); number++) title = `${base} ${number}`;
  return title;
}

/** Changes the masked properties; the index is given in the order before the move (W104). */
export function updateSheetProperties(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'SheetProperties');
  const given = (request.properties ?? {}) as Message;
  const sheet = sheetOf(work.book, given.sheetId);
  guardSheet(work, sheet, false);
  const named = (field: string) => mask === true || mask['*'] !== undefined || mask[field] !== undefined;
  if (mask !== true && mask['*'] === undefined && (mask.sheetId ?? mask.sheetType) !== undefined)
    refuse('The sheetId and sheetType of a sheet cannot be changed.');
  const { head } = sheet;
  const before = head.properties;
  const all = mask === true || mask['*'] !== undefined;
  const merged = applyMask(before, given, unpairedTab(mask)) as SheetProperties;
  if (all) merged.title = String(given.title ?? '');
  const grid = { ...(merged.gridProperties ?? {}) };
  if (named('gridProperties')) resize(work, sheet, grid, mask);
  delete grid.rowCount;
  delete grid.columnCount;
  head.properties = {
    ...(pairColours(merged) as SheetProperties),
    sheetId: before.sheetId,
    sheetType: before.sheetType,
    title: named('title') ? String(given.title ?? '') : before.title,
    ...(Object.keys(grid).length > 0 ? { gridProperties: grid } : { gridProperties: undefined }),
  };
  delete (head.properties as Message).index;
  if (head.properties.gridProperties === undefined) delete head.properties.gridProperties;
  if (named('title')) {
    checkTitle(work, head.properties.title, sheet);
    renameReferences(work.book, before.title, head.properties.title);
  }
  checkFrozen(head.properties, sheet.grid.rowCount, columnCount(sheet));
  if (visible(work).length === 0) refuse("You can't hide all the sheets in a document.");
  if (named('index') && given.index !== undefined) moveSheet(work, sheet, Number(given.index));
}

function moveSheet(work: Work, sheet: Sheet, to: number): void {
  const { sheets } = work.book;
  if (to < 0 || to > sheets.length) refuse(`Invalid index: ${to}`);
  const from = sheets.indexOf(sheet);
  if (to === from || to === from + 1) return;
  sheets.splice(from, 1);
  sheets.splice(to > from ? to - 1 : to, 0, sheet);
}

/** A mask that also resets the twin of a masked tab colour. */
function unpairedTab(mask: Mask): Mask {
  if (mask === true) return mask;
  const colour = mask.tabColor ?? mask.tabColorStyle;
  return colour === undefined ? mask : { ...mask, tabColor: true, tabColorStyle: true };
}

/** Adds blank rows and columns at the end, or drops the last ones with all they hold (W84). */
function resize(work: Work, sheet: Sheet, grid: Message, mask: Mask): void {
  const part = mask === true ? true : (mask.gridProperties ?? true);
  const wants = (field: string) => part === true || part['*'] !== undefined || part[field] !== undefined;
  const rows = wants('rowCount') ? Number(grid.rowCount ?? DEFAULT_ROWS) : sheet.grid.rowCount;
  const columns = wants('columnCount') ? Number(grid.columnCount ?? DEFAULT_COLUMNS) : columnCount(sheet);
  if (rows < 1 || columns < 1)
    refuse('gridProperties.rowCount and gridProperties.columnCount must be at least 1');
  checkColumnLimit(columns);
  const haveRows = sheet.grid.rowCount;
  const haveColumns = columnCount(sheet);
  if (rows > haveRows) sheet.grid.insert(haveRows, rows - haveRows);
  if (rows < haveRows) rowsDeleted(work.book, sheet, rows, haveRows);
  while (columnCount(sheet) < columns) sheet.head.columns.push(null);
  if (columns < haveColumns) columnsDeleted(work.book, sheet, columns, haveColumns);
  checkCellLimit(work.book);
}

/** Title, locale and time zone (W106). The title is Drive's file name, given when the batch has succeeded. */
export function updateSpreadsheetProperties(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'SpreadsheetProperties');
  const given = (request.properties ?? {}) as Message;
  const fields = mask === true || mask['*'] !== undefined ? Object.keys(given) : Object.keys(mask);
  for (const field of fields) {
    const value = given[field];
    switch (field) {
      case 'title':
        if (!value) refuse('The spreadsheet title cannot be empty.');
        work.rename = String(value);
        break;
      case 'locale':
        if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(String(value))) refuse(`Unsupported locale: ${value}`);
        work.book.head.locale = String(value);
        break;
      case 'timeZone':
        checkTimeZone(String(value));
        work.book.head.timeZone = String(value);
        break;
      case 'autoRecalc':
        work.book.head.autoRecalc = String(value ?? 'ON_CHANGE');
        break;
      default:
        throw new NotEmulated(`spreadsheet property ${field}`);
    }
  }
}

function checkTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    refuse(`Invalid time zone: ${zone}`);
  }
}
