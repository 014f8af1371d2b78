// One batch: each request in turn on the state left by the one before; the first refusal names its request (A7, A8).
import { ApiError, NotEmulated } from '../api-error';
import { createParagraphBullets, deleteParagraphBullets } from './bullets';
import { deleteContentRange } from './deletion';
import type { Edit, Handler } from './edit';
import { createFootnote } from './footnotes';
import type { RequestJson, ResponseJson } from './json';
import { mergeTableCells, unmergeTableCells } from './merges';
import { createNamedRange, deleteNamedRange } from './named-ranges';
import { createFooter, createHeader, deleteFooter, deleteHeader, updateDocumentStyle } from './page-parts';
import { RequestRefused } from './refusal';
import { replaceAllText } from './replace-all';
import {
  pinTableHeaderRows,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './table-styles';
import { deleteTableColumn, deleteTableRow, insertTable, insertTableColumn, insertTableRow } from './tables';
import { addDocumentTab, deleteTab, updateDocumentTabProperties } from './tabs';
import { insertPageBreak, insertText } from './text-edits';
import { updateParagraphStyle, updateTextStyle } from './text-styles';

type Handlers = { [K in keyof RequestJson]: Handler<NonNullable<RequestJson[K]>> };

const HANDLERS: Handlers = {
  insertText,
  deleteContentRange,
  replaceAllText,
  insertPageBreak,
  insertTable,
  insertTableRow,
  insertTableColumn,
  deleteTableRow,
  deleteTableColumn,
  mergeTableCells,
  unmergeTableCells,
  pinTableHeaderRows,
  updateTextStyle,
  updateParagraphStyle,
  updateTableCellStyle,
  updateTableRowStyle,
  updateTableColumnProperties,
  createParagraphBullets,
  deleteParagraphBullets,
  createHeader,
  createFooter,
  deleteHeader,
  deleteFooter,
  updateDocumentStyle,
  createFootnote,
  createNamedRange,
  deleteNamedRange,
  addDocumentTab,
  deleteTab,
  updateDocumentTabProperties,
};

const badRequest = (text: string): ApiError => new ApiError(400, text, { status: 'INVALID_ARGUMENT' });

/** Applies the requests to the edit's model, which is spoiled when this throws: work on a copy. Returns one reply per request. */
export function runBatch(edit: Edit, requests: readonly RequestJson[]): ResponseJson[] {
  return requests.map((request, position) => {
    const kinds = Object.entries(request).filter(([, value]) => value !== undefined && value !== null);
    const [first, second] = kinds;
    if (!first) throw badRequest(`Invalid requests[${position}]: No request set.`);
    if (second) {
      throw badRequest(
        `Invalid value at 'requests[${position}]' (oneof), oneof field 'request' is already set. Cannot set '${second[0]}'`,
      );
    }
    const [kind, value] = first;
    const handler = HANDLERS[kind as keyof RequestJson] as Handler<unknown> | undefined;
    if (!handler) throw new NotEmulated(`documents.batchUpdate ${kind}`);
    try {
      return handler(edit, value);
    } catch (error) {
      if (error instanceof RequestRefused)
        throw badRequest(`Invalid requests[${position}].${kind}: ${error.message}`);
      throw error;
    }
  });
}
