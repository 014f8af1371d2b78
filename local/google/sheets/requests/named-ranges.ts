// addNamedRange, updateNamedRange, deleteNamedRange (W107–W110): also the compare-and-set of W140.
import { readCells } from '../a1';
import { echo } from '../echo';
import { readUpdateMask } from '../field-mask';
import { refuse } from '../problem';
import { newId, rangeOf, type Work } from '../ranges';
import type { GridRange, Message, NamedRange } from '../workbook';

/** Letters, digits and underscores; not a cell address, not a truth value, at most 250 characters (Google's help on named ranges). */
function checkName(work: Work, name: string, but?: NamedRange): void {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250;
  if (!plain || readCells(name) !== undefined || /^R\d*C\d*$/i.test(name) || /^(true|false)$/i.test(name))
    refuse('The name given to this range is invalid');
  const taken = work.book.head.namedRanges.some(
    (named) => named !== but && named.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) refuse(`Cannot add named range with name ${name}, a named range with that name already exists.`);
}

function checkedRange(work: Work, range: unknown): GridRange {
  if (range === undefined) refuse('namedRange.range is required.');
  const { sheet } = rangeOf(work.book, range as GridRange);
  return { ...(range as GridRange), sheetId: sheet.head.properties.sheetId };
}

export function addNamedRange(work: Work, request: Message): Message {
  const given = (request.namedRange ?? {}) as Message;
  const ranges = work.book.head.namedRanges;
  const range = checkedRange(work, given.range);
  checkName(work, String(given.name ?? ''));
  const taken = new Set(ranges.map((named) => Number(named.namedRangeId)));
  const id = given.namedRangeId === undefined ? String(newId(work, taken)) : String(given.namedRangeId);
  if (ranges.some((named) => named.namedRangeId === id))
    refuse(`Cannot add named range with ID ${id}, a named range with that ID already exists.`);
  const named: NamedRange = { namedRangeId: id, name: String(given.name), range };
  ranges.push(named);
  return { addNamedRange: { namedRange: echo(named) } };
}

const find = (work: Work, id: unknown): NamedRange =>
  work.book.head.namedRanges.find((named) => named.namedRangeId === String(id ?? '')) ??
  refuse(`No named range with id: ${id ?? ''}`);

export function updateNamedRange(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'NamedRange');
  const given = (request.namedRange ?? {}) as Message;
  const named = find(work, given.namedRangeId);
  const wants = (field: string) => mask === true || mask['*'] !== undefined || mask[field] !== undefined;
  if (wants('name')) {
    checkName(work, String(given.name ?? ''), named);
    named.name = String(given.name);
  }
  if (wants('range')) {
    named.range = checkedRange(work, given.range);
    delete named.broken;
  }
}

export function deleteNamedRange(work: Work, request: Message): void {
  const named = find(work, request.namedRangeId);
  work.book.head.namedRanges = work.book.head.namedRanges.filter((one) => one !== named);
}
