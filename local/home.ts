// The local home's data in one object: the store, and Google's services embedded on it.
import { Outbox } from './execution/outbox';
import type { DocsDocument } from './export/docs-json';
import { exportDocx } from './export/docx';
import { exportPdf } from './export/pdf';
import type { SpreadsheetJson } from './export/sheets-json';
import { exportXlsx } from './export/xlsx';
import { createDocs } from './google/docs/docs';
import type { Lags, Person } from './google/drive/context';
import { createDrive, type Download } from './google/drive/create-drive';
import {
  type ContentBank,
  DOC_MIME,
  DOCX_MIME,
  type FileBank,
  PDF_MIME,
  SHEET_MIME,
} from './google/file-bank';
import type { EmbeddedApi } from './google/method';
import { createSheets } from './google/sheets';
import { openStore } from './store/open-store';
import type { Store, Surroundings } from './store/store';

/** Who signs Drive's notices of sharing. */
const DRIVE_SENDER = 'drive-shares-dm-noreply@google.com';

export interface HomeSetting {
  /** Time and chance; the machine's own if left out. */
  surroundings?: Surroundings;
  /** The accounts of this home; a function when they may change. */
  people: readonly Person[] | (() => readonly Person[]);
  /** Delays of Google's, for tests. */
  lags?: Lags;
}

export interface Home {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly sheets: EmbeddedApi;
  readonly docs: EmbeddedApi;
  readonly drive: EmbeddedApi;
  /** All three. */
  readonly services: readonly EmbeddedApi[];
  readonly files: FileBank;
  /** What a person downloads by hand. */
  readonly download: Download;
  readonly people: () => readonly Person[];
  /** Letters of scripts and Drive's notices. */
  readonly outbox: Outbox;
  close(): void;
}

/** The machine's clock and chance. */
const machineSurroundings: Surroundings = { now: Date.now, random: Math.random };

/** Opens the data folder and owns it until `close()`. Throws StoreProblem when it cannot be had. */
export function openHome(setting: HomeSetting & { dir: string }): Home {
  return homeOn(openStore(setting.dir), setting);
}

/** The same on a store that is already open; `close()` closes it. */
export function homeOn(store: Store, setting: HomeSetting): Home {
  const surroundings = setting.surroundings ?? machineSurroundings;
  const given = setting.people;
  const people = typeof given === 'function' ? given : () => given;
  const outbox = new Outbox(store, () => surroundings.now());
  const contents: Record<string, ContentBank> = {};
  const {
    api: drive,
    files,
    download,
  } = createDrive({
    store,
    surroundings,
    contents,
    people,
    lags: setting.lags,
    send: ({ from, to, subject, body }) =>
      outbox.send(
        DRIVE_SENDER,
        {
          to: [to],
          cc: [],
          bcc: [],
          subject,
          body,
          htmlBody: null,
          name: null,
          replyTo: from,
          noReply: true,
        },
        [],
      ),
  });
  const sheets = createSheets({
    store,
    files,
    surroundings,
    exporter: (book) => exportXlsx(book as SpreadsheetJson),
  });
  const docs = createDocs({
    store,
    files,
    surroundings,
    exporters: {
      [DOCX_MIME]: (document) => exportDocx(document as DocsDocument),
      [PDF_MIME]: (document) =>
        exportPdf(document as DocsDocument, { createdAt: new Date(surroundings.now()) }),
    },
  });
  contents[DOC_MIME] = docs.content;
  contents[SHEET_MIME] = sheets.content;
  return {
    store,
    surroundings,
    sheets: sheets.api,
    docs: docs.api,
    drive,
    services: [sheets.api, docs.api, drive],
    files,
    download,
    people,
    outbox,
    close: () => store.close(),
  };
}
