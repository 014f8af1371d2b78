// The embedded Google Sheets v4: its methods, each one transaction, and the content of its files for Drive.
import type { Store, Surroundings } from '../../store/store';
import { ApiError, NotEmulated } from '../api-error';
import { type ContentBank, type FileBank, SHEET_MIME, XLSX_MIME } from '../file-bank';
import type { Caller, EmbeddedApi, Method, Params } from '../method';
import { checkBody, checkParams } from '../schema/validate';
import { openGate } from './access';
import { withPrefix } from './problem';
import type { Work } from './ranges';
import { renderBook } from './render-book';
import { makeSheet } from './requests/sheets';
import { openShelf, type Shelf } from './shelf';
import { metadataMethods, spreadsheetMethods } from './spreadsheet-methods';
import { valuesMethods } from './values-methods';
import { blankWorkbook, draftOf, type Message, type Workbook } from './workbook';

/** Makes a file of a spreadsheet: `book` is what spreadsheets.get answers with grid data. */
type Exporter = (book: Message, mimeType: string) => Promise<Uint8Array>;

interface SheetsParts {
  store: Store;
  files: FileBank;
  surroundings: Surroundings;
  /** XLSX of a spreadsheet; without it exporting is refused. */
  exporter?: Exporter;
}

/** What a method's own code needs: the checked request, and ways to read or change the spreadsheet. */
export interface Call {
  params: Message;
  body: Message;
  caller: Caller;
  /** The spreadsheet to read; 403 and 404 as Google words them. */
  read(): Work;
  /** The Drive name of the spreadsheet. */
  title(): string;
  /** Changes a draft of the spreadsheet; it is stored when `change` returns. */
  write<R>(change: (work: Work) => R): R;
  /** Makes a new file with this content and returns its draft. */
  create(title: string, fill: (work: Work) => void): Work;
}

export type MethodBody = (call: Call) => Message;

/** Builds the service on the store. */
export function createSheets({ store, files, surroundings, exporter }: SheetsParts): {
  api: EmbeddedApi;
  content: ContentBank;
} {
  const shelf = openShelf(store);
  const gate = openGate(shelf, files);
  const random = () => surroundings.random();
  const now = () => surroundings.now();

  const callOf = (params: Message, body: Message, caller: Caller): Call => {
    const id = String(params.spreadsheetId ?? '');
    return {
      params,
      body,
      caller,
      read: () => ({ book: gate.read(id, caller), caller, random, now }),
      title: () => files.access(id, caller).name,
      write(change) {
        const work: Work = { book: draftOf(gate.write(id, caller)), caller, random, now };
        const result = change(work);
        store.transaction(() => {
          shelf.commit(work.book);
          if (work.rename !== undefined) files.rename(id, work.rename);
          files.touched(id, caller);
        });
        return result;
      },
      create: (title, fill) =>
        store.transaction(() => {
          const book = blankWorkbook(files.register({ name: title, mimeType: SHEET_MIME }, caller));
          book.head.owner = caller.email;
          const work: Work = { book, caller, random, now };
          fill(work);
          shelf.commit(book);
          return work;
        }),
    };
  };

  const methods: Record<string, Method> = {};
  // A refused request has stored nothing and so needs no rollback, which would drop every image.
  for (const [id, run] of Object.entries({ ...spreadsheetMethods, ...valuesMethods, ...metadataMethods }))
    methods[id] = (params: Params, body: unknown, caller: Caller) => {
      gate.checkScopes(id, caller);
      const checked = checkParams('sheets', id, params);
      const message = checkBody('sheets', id, body) as Message;
      return withPrefix('', () => run(callOf(checked, message, caller)));
    };

  return {
    api: { name: 'sheets', version: 'v4', methods },
    content: contentBank(shelf, store, random, now, exporter),
  };
}

/** What Drive asks about spreadsheets; an export has no title, which only Drive knows. The first tab of a file that Drive makes has id 0 (W14). */
function contentBank(
  shelf: Shelf,
  store: Store,
  random: () => number,
  now: () => number,
  exporter: Exporter | undefined,
): ContentBank {
  const caller: Caller = { email: '', scopes: [] };
  const bookOf = (fileId: string): Workbook => {
    const book = shelf.open(fileId);
    if (!book) throw new ApiError(404, 'Requested entity was not found.', { status: 'NOT_FOUND' });
    return book;
  };
  return {
    create: (fileId) =>
      store.transaction(() => {
        const book = blankWorkbook(fileId);
        const work: Work = { book, caller, random, now };
        book.sheets.push(makeSheet(work, { sheetId: 0, title: 'Sheet1' }));
        shelf.commit(book);
      }),
    copy: (fromId, toId) =>
      store.transaction(() => {
        bookOf(fromId);
        shelf.copy(fromId, toId);
      }),
    remove: (fileId) => store.transaction(() => shelf.remove(fileId)),
    importBytes() {
      throw new NotEmulated('importing a spreadsheet');
    },
    exportBytes: async (fileId, mimeType) => {
      if (!exporter || mimeType !== XLSX_MIME)
        throw new NotEmulated(`exporting a spreadsheet to ${mimeType}`);
      const book = store.transaction(() =>
        renderBook({ book: bookOf(fileId), caller, random, now }, { title: '', gridData: true }),
      );
      return exporter(book, mimeType);
    },
  };
}
