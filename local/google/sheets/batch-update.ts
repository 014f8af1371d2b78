// spreadsheets.batchUpdate: the request kinds, run in order on one draft; a refusal names its request (W69–W72).
import { NotEmulated } from '../api-error';
import { withPrefix } from './problem';
import type { Work } from './ranges';
import { addBanding, deleteBanding, updateBanding } from './requests/banding';
import { addChart, deleteEmbeddedObject, updateChartSpec } from './requests/charts';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './requests/conditional-formats';
import { copyPaste, cutPaste } from './requests/copy-cells';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './requests/developer-metadata';
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './requests/dimensions';
import {
  addFilterView,
  clearBasicFilter,
  deleteFilterView,
  setBasicFilter,
  updateFilterView,
} from './requests/filters';
import { findReplace } from './requests/find-replace';
import { mergeCells, unmergeCells } from './requests/merges';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './requests/named-ranges';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './requests/protection';
import {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
} from './requests/sheets';
import { deleteRange, insertRange } from './requests/shift-cells';
import { sortRange } from './requests/sort';
import { deleteDuplicates, trimWhitespace } from './requests/tidy-cells';
import {
  appendCells,
  repeatCell,
  setDataValidation,
  updateBorders,
  updateCells,
} from './requests/write-cells';
import type { Message } from './workbook';

/** A request kind: changes the draft and returns its reply; nothing where Google answers `{}` (W77). */
type Kind = (work: Work, request: Message) => unknown;

const KINDS: Readonly<Record<string, Kind>> = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDuplicates,
  deleteEmbeddedObject,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange,
  deleteSheet,
  duplicateSheet,
  findReplace,
  insertDimension,
  insertRange,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  trimWhitespace,
  unmergeCells,
  updateBanding,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateFilterView,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};

/** Runs checked requests on the draft; one reply for each. */
export function runRequests(work: Work, requests: readonly Message[]): Message[] {
  return requests.map((request, index) => {
    const [kind, body] = Object.entries(request)[0] as [string, Message];
    const run = KINDS[kind];
    if (!run) throw new NotEmulated(`Sheets request ${kind}`);
    return (withPrefix(`Invalid requests[${index}].${kind}: `, () => run(work, body)) ?? {}) as Message;
  });
}
