// spreadsheets.create, get, getByDataFilter, batchUpdate and developerMetadata (W14–W28, W69, W114).
import { ApiError, NotEmulated } from '../api-error';
import { maskAt, project } from '../reply-mask';
import { parseRange, type SheetRange } from './a1';
import { runRequests } from './batch-update';
import { readReplyMask } from './field-mask';
import type { Call, MethodBody } from './index';
import { filterRanges, filterWanted, findMetadata, shownMetadata } from './metadata';
import { withPrefix } from './problem';
import { renderBook } from './render-book';
import { addNamedRange } from './requests/named-ranges';
import { makeSheet, updateSpreadsheetProperties } from './requests/sheets';
import type { Message, Workbook } from './workbook';

/** What `create` takes from a Spreadsheet besides its tabs' properties. */
const CREATABLE = ['properties', 'sheets', 'namedRanges', 'spreadsheetId', 'spreadsheetUrl'];

function create(call: Call): Message {
  const { body } = call;
  const mask = readReplyMask(call.params.fields, 'Spreadsheet');
  for (const field of Object.keys(body))
    if (!CREATABLE.includes(field)) throw new NotEmulated(`spreadsheets.create with ${field}`);
  const properties = (body.properties ?? {}) as Message;
  const title = String(properties.title ?? 'Untitled spreadsheet');
  const sheets = (body.sheets ?? []) as Message[];
  const work = call.create(title, (fresh) => {
    const { title: _named, ...rest } = properties;
    const fields = Object.keys(rest).join(',');
    if (fields) updateSpreadsheetProperties(fresh, { properties: rest, fields });
    for (const [index, sheet] of sheets.entries()) {
      const other = Object.keys(sheet).find((field) => field !== 'properties');
      if (other) throw new NotEmulated(`spreadsheets.create with sheets.${other}`);
      // The first tab takes id 0 unless it asks for another (W14, W19).
      const given = (sheet.properties ?? {}) as Message;
      const id = index === 0 && given.sheetId === undefined ? { sheetId: 0 } : {};
      fresh.book.sheets.push(makeSheet(fresh, { ...id, ...given }));
    }
    if (sheets.length === 0) fresh.book.sheets.push(makeSheet(fresh, { sheetId: 0, title: 'Sheet1' }));
    for (const namedRange of (body.namedRanges ?? []) as Message[]) addNamedRange(fresh, { namedRange });
  });
  return renderBook(work, { title, gridData: false, mask });
}

const readRanges = (book: Workbook, texts: readonly unknown[] | undefined): SheetRange[] | undefined =>
  texts && texts.length > 0 ? texts.map((text) => parseRange(book, String(text))) : undefined;

function get(call: Call): Message {
  const mask = readReplyMask(call.params.fields, 'Spreadsheet');
  const work = call.read();
  return renderBook(work, {
    title: call.title(),
    ranges: readRanges(work.book, call.params.ranges as unknown[] | undefined),
    gridData: call.params.includeGridData === true,
    mask,
  });
}

function getByDataFilter(call: Call): Message {
  const mask = readReplyMask(call.params.fields, 'Spreadsheet');
  const work = call.read();
  const filters = (call.body.dataFilters ?? []) as Message[];
  const ranges = filters.flatMap((filter) => filterRanges(work.book, filter));
  return renderBook(work, {
    title: call.title(),
    ranges: filters.length > 0 ? ranges : undefined,
    gridData: call.body.includeGridData === true,
    mask,
  });
}

function batchUpdate(call: Call): Message {
  const { body } = call;
  const mask = readReplyMask(call.params.fields, 'BatchUpdateSpreadsheetResponse');
  const inner = maskAt(mask, 'updatedSpreadsheet');
  const title = call.title();
  return call.write((work) => {
    const replies = runRequests(work, (body.requests ?? []) as Message[]);
    const wanted = body.includeSpreadsheetInResponse === true && inner !== undefined;
    const reply: Message = {
      spreadsheetId: work.book.id,
      replies,
      ...(wanted
        ? {
            updatedSpreadsheet: renderBook(work, {
              title: work.rename ?? title,
              ranges: readRanges(work.book, body.responseRanges as unknown[] | undefined),
              gridData: body.responseIncludeGridData === true,
              mask: mask === undefined ? undefined : inner,
            }),
          }
        : {}),
      // Sent since 30 September 2026 (W13).
      commentUpdateState: 'NO_UPDATES_REQUESTED',
    };
    return project(reply, mask ?? true) as Message;
  });
}

/** spreadsheets.* */
export const spreadsheetMethods: Readonly<Record<string, MethodBody>> = {
  'spreadsheets.create': create,
  'spreadsheets.get': get,
  'spreadsheets.getByDataFilter': getByDataFilter,
  'spreadsheets.batchUpdate': batchUpdate,
};

/** spreadsheets.developerMetadata.* */
export const metadataMethods: Readonly<Record<string, MethodBody>> = {
  'spreadsheets.developerMetadata.get': (call) => {
    const { book } = call.read();
    const id = Number(call.params.metadataId);
    for (const found of findMetadata(book)) if (found.item.metadataId === id) return shownMetadata(found);
    throw new ApiError(404, `No developer metadata with ID ${id} exists.`, { status: 'NOT_FOUND' });
  },
  'spreadsheets.developerMetadata.search': (call) => {
    const { book } = call.read();
    const filters = (call.body.dataFilters ?? []) as Message[];
    const wanted = filters.map((filter, index) =>
      withPrefix(`Invalid dataFilters[${index}]: `, () => ({ filter, test: filterWanted(book, filter) })),
    );
    const matched = [...findMetadata(book)].flatMap((found) => {
      const dataFilters = wanted.filter(({ test }) => test(found)).map(({ filter }) => filter);
      return dataFilters.length > 0 ? [{ developerMetadata: shownMetadata(found), dataFilters }] : [];
    });
    return matched.length > 0 ? { matchedDeveloperMetadata: matched } : {};
  },
};
