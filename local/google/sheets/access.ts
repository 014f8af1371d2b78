// Who may open a spreadsheet, and with which scopes (W2, W3, W48, W134).
import { ApiError, scopesDoNotReach } from '../api-error';
import { type FileBank, SHEET_MIME, XLSX_MIME } from '../file-bank';
import type { Caller } from '../method';
import type { Shelf } from './shelf';
import type { Workbook } from './workbook';

const SCOPE = 'https://www.googleapis.com/auth/';
const WRITE_SCOPES = ['drive', 'drive.file', 'spreadsheets', 'spreadsheets.currentonly'].map(
  (name) => SCOPE + name,
);
const READ_SCOPES = [...WRITE_SCOPES, `${SCOPE}drive.readonly`, `${SCOPE}spreadsheets.readonly`];

/** Methods that a read-only scope opens; every look-up by data filter needs more (W48). */
const READ_METHODS = ['spreadsheets.get', 'spreadsheets.values.get', 'spreadsheets.values.batchGet'];

interface Gate {
  checkScopes(methodId: string, caller: Caller): void;
  read(id: string, caller: Caller): Workbook;
  write(id: string, caller: Caller): Workbook;
}

const denied = () =>
  new ApiError(403, 'The caller does not have permission', { status: 'PERMISSION_DENIED' });

/** The gate before every spreadsheet. A file that exists and is not shared is 403, one that does not exist 404. */
export function openGate(shelf: Shelf, files: FileBank): Gate {
  const enter = (id: string, caller: Caller, writing: boolean): Workbook => {
    const { mimeType, access, readOnly } = files.access(id, caller);
    if (access === 'none') {
      if (shelf.has(id)) throw denied();
      throw new ApiError(404, 'Requested entity was not found.', { status: 'NOT_FOUND' });
    }
    if (mimeType === XLSX_MIME)
      throw new ApiError(400, 'This operation is not supported for this document', {
        status: 'FAILED_PRECONDITION',
      });
    const book = mimeType === SHEET_MIME ? shelf.open(id) : undefined;
    if (!book) throw new ApiError(404, 'Requested entity was not found.', { status: 'NOT_FOUND' });
    if (writing && (access !== 'write' || readOnly)) throw denied();
    return book;
  };
  return {
    checkScopes(methodId, caller) {
      const enough = READ_METHODS.includes(methodId) ? READ_SCOPES : WRITE_SCOPES;
      if (caller.scopes.some((scope) => enough.includes(scope))) return;
      throw scopesDoNotReach('sheets');
    },
    read: (id, caller) => enter(id, caller, false),
    write: (id, caller) => enter(id, caller, true),
  };
}
