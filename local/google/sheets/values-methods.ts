// spreadsheets.values.*: get, batchGet, batchGetByDataFilter, update, batchUpdate, append, clear, batchClear (W39–W68).
import { project } from '../reply-mask';
import { clip, parseRange, printArea } from './a1';
import { appendValues } from './append-values';
import { readReplyMask } from './field-mask';
import { Calculator } from './formula';
import type { Call, MethodBody } from './index';
import { filterRanges } from './metadata';
import { refuse, withPrefix } from './problem';
import type { Work } from './ranges';
import {
  asRows,
  clearValues,
  type InputOption,
  inputOption,
  readValues,
  readWish,
  targetOf,
  updateReply,
  valueRange,
  type Written,
  writeRows,
} from './values';
import type { Message } from './workbook';

/** Runs the method and cuts its reply to the mask. */
const masked =
  (message: string, run: (call: Call) => Message): MethodBody =>
  (call) => {
    const mask = readReplyMask(call.params.fields, message);
    return project(run(call), mask ?? true) as Message;
  };

/** Writes one ValueRange; the reply's data covers the requested range (W49). */
function update(
  work: Work,
  text: string,
  body: Message,
  option: InputOption,
  options: Message,
): { written: Written; reply: Message } {
  const range = parseRange(work.book, text);
  const rows = asRows(body.values, body.majorDimension);
  const area = targetOf(range, rows);
  const written = writeRows(work, range.sheet, area, rows, option);
  const single =
    range.endRow !== undefined && range.endColumn !== undefined && printArea(range.sheet, clip(range));
  const asked = single && !single.includes(':') ? area : clip(range);
  const wish = { ...readWish(options, 'response'), major: readWish(body).major };
  const data =
    options.includeValuesInResponse === true
      ? { wish, area: asked, calculator: new Calculator(work.book, work.now) }
      : undefined;
  return { written, reply: updateReply(work, written, rows.length, data) };
}

/** The body's own range must be the URL's (W55). */
function checkSameRange(url: string, body: Message): void {
  if (body.range !== undefined && body.range !== url)
    refuse(`Request range[${url}] does not match value's range[${body.range}]`);
}

function batchUpdate(call: Call): Message {
  const { body } = call;
  const option = inputOption(body.valueInputOption);
  return call.write((work) => {
    const ranges = (body.data ?? []) as Message[];
    const done = ranges.map((data, index) =>
      withPrefix(`Invalid data[${index}]: `, () =>
        update(work, String(data.range ?? ''), data, option, body),
      ),
    );
    const count = (keys: (written: Written) => Iterable<number>) =>
      new Set(
        done.flatMap(({ written }) =>
          [...keys(written)].map((key) => `${written.sheet.head.properties.sheetId}:${key}`),
        ),
      ).size;
    const totals: Message = {
      totalUpdatedRows: count((written) => written.rows),
      totalUpdatedColumns: count((written) => written.columns),
      totalUpdatedCells: done.reduce((sum, { written }) => sum + written.cells, 0),
      totalUpdatedSheets: new Set(
        done.filter(({ written }) => written.cells > 0).map(({ written }) => written.sheet),
      ).size,
    };
    return {
      spreadsheetId: work.book.id,
      ...Object.fromEntries(Object.entries(totals).filter(([, total]) => total !== 0)),
      ...(done.length > 0 ? { responses: done.map(({ reply }) => reply) } : {}),
    };
  });
}

function batchGetByDataFilter(call: Call): Message {
  const { book, now } = call.read();
  const calculator = new Calculator(book, now);
  const wish = readWish(call.body);
  const filters = (call.body.dataFilters ?? []) as Message[];
  const valueRanges = filters.flatMap((filter, index) =>
    withPrefix(`Invalid dataFilters[${index}]: `, () =>
      filterRanges(book, filter).map((range) => ({
        valueRange: valueRange(book, calculator, range.sheet, clip(range), wish),
        dataFilters: [filter],
      })),
    ),
  );
  return { spreadsheetId: book.id, ...(valueRanges.length > 0 ? { valueRanges } : {}) };
}

/** spreadsheets.values.* */
export const valuesMethods: Readonly<Record<string, MethodBody>> = {
  'spreadsheets.values.get': masked('ValueRange', (call) => {
    const { book, now } = call.read();
    return readValues(
      book,
      new Calculator(book, now),
      String(call.params.range ?? ''),
      readWish(call.params),
    );
  }),
  'spreadsheets.values.batchGet': masked('BatchGetValuesResponse', (call) => {
    const { book, now } = call.read();
    const calculator = new Calculator(book, now);
    const ranges = (call.params.ranges ?? []) as unknown[];
    const valueRanges = ranges.map((range) =>
      readValues(book, calculator, String(range), readWish(call.params)),
    );
    return { spreadsheetId: book.id, ...(valueRanges.length > 0 ? { valueRanges } : {}) };
  }),
  'spreadsheets.values.batchGetByDataFilter': masked(
    'BatchGetValuesByDataFilterResponse',
    batchGetByDataFilter,
  ),
  'spreadsheets.values.update': masked('UpdateValuesResponse', (call) => {
    const { params, body } = call;
    const option = inputOption(params.valueInputOption);
    const text = String(params.range ?? '');
    return call.write((work) => {
      checkSameRange(text, body);
      return update(work, text, body, option, params).reply;
    });
  }),
  'spreadsheets.values.batchUpdate': masked('BatchUpdateValuesResponse', batchUpdate),
  'spreadsheets.values.append': masked('AppendValuesResponse', (call) => {
    const { params, body } = call;
    const option = inputOption(params.valueInputOption);
    const text = String(params.range ?? '');
    return call.write((work) => {
      checkSameRange(text, body);
      const data =
        params.includeValuesInResponse === true
          ? {
              wish: { ...readWish(params, 'response'), major: readWish(body).major },
              calculator: () => new Calculator(work.book, work.now),
            }
          : undefined;
      return appendValues(work, text, body, option, params.insertDataOption === 'INSERT_ROWS', data);
    });
  }),
  'spreadsheets.values.clear': masked('ClearValuesResponse', (call) =>
    call.write((work) => ({
      spreadsheetId: work.book.id,
      clearedRange: clearValues(work, String(call.params.range ?? '')),
    })),
  ),
  'spreadsheets.values.batchClear': masked('BatchClearValuesResponse', (call) =>
    call.write((work) => ({
      spreadsheetId: work.book.id,
      clearedRanges: ((call.body.ranges ?? []) as unknown[]).map((range, index) =>
        withPrefix(`Invalid range[${index}]: `, () => clearValues(work, String(range))),
      ),
    })),
  ),
};
