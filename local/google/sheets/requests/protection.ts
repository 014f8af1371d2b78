// addProtectedRange, updateProtectedRange, deleteProtectedRange (W118, W119).

import { echo } from '../echo';
import { applyMask, readUpdateMask } from '../field-mask';
import { refuse } from '../problem';
import { mayEdit, newId, PROTECTED, rangeOf, type Work } from '../ranges';
import type { GridRange, Message, ProtectedRange, Sheet } from '../workbook';

const all = (work: Work) => work.book.sheets.flatMap((sheet) => sheet.head.protectedRanges);

/** The sheet of the range or of the named range; exactly one of the two must be given. */
function homeOf(work: Work, given: Message): Sheet {
  if ((given.range === undefined) === (given.namedRangeId === undefined))
    refuse('Exactly one of range or namedRangeId must be set.');
  if (given.range !== undefined) return rangeOf(work.book, given.range as GridRange).sheet;
  const named = work.book.head.namedRanges.find(
    (one) => one.namedRangeId === given.namedRangeId && !one.broken,
  );
  if (!named) return refuse(`No named range with id: ${given.namedRangeId}`);
  return rangeOf(work.book, named.range).sheet;
}

/** As answered: no internal fields, `editors` always there (W118). */
function shown(work: Work, guard: ProtectedRange): Message {
  const { addedBy: _by, editors, requestingUserCanEdit: _sent, ...rest } = guard;
  return echo({
    ...rest,
    ...(mayEdit(work, guard) ? { requestingUserCanEdit: true } : {}),
    editors: guard.warningOnly ? {} : (editors ?? {}),
  });
}

export function addProtectedRange(work: Work, request: Message): Message {
  const given = (request.protectedRange ?? {}) as Message;
  const sheet = homeOf(work, given);
  if (given.tableId !== undefined) refuse(`No table with id: ${given.tableId}`);
  const taken = new Set(all(work).map((guard) => guard.protectedRangeId));
  const id = given.protectedRangeId === undefined ? newId(work, taken) : Number(given.protectedRangeId);
  if (taken.has(id))
    refuse(`Cannot add protected range with ID ${id}, a protected range with that ID already exists.`);
  const { requestingUserCanEdit: _ignored, ...rest } = given;
  const guard: ProtectedRange = { protectedRangeId: id, ...rest, addedBy: work.caller.email };
  if (guard.warningOnly) delete guard.editors;
  sheet.head.protectedRanges.push(guard);
  return { addProtectedRange: { protectedRange: shown(work, guard) } };
}

function find(work: Work, id: unknown): { sheet: Sheet; guard: ProtectedRange } {
  for (const sheet of work.book.sheets)
    for (const guard of sheet.head.protectedRanges)
      if (guard.protectedRangeId === id) return { sheet, guard };
  return refuse(`No protected range with id: ${id}`);
}

export function updateProtectedRange(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'ProtectedRange');
  const given = (request.protectedRange ?? {}) as Message;
  const { sheet, guard } = find(work, given.protectedRangeId);
  if (!mayEdit(work, guard)) refuse(PROTECTED);
  const { addedBy, protectedRangeId, ...kept } = guard;
  const { requestingUserCanEdit: _ignored, protectedRangeId: _id, ...fresh } = given;
  const changed = { protectedRangeId, ...applyMask(kept, fresh, mask), addedBy } as ProtectedRange;
  const home = homeOf(work, changed);
  if (changed.warningOnly) delete changed.editors;
  sheet.head.protectedRanges = sheet.head.protectedRanges.filter((one) => one !== guard);
  home.head.protectedRanges.push(changed);
}

export function deleteProtectedRange(work: Work, request: Message): void {
  const { sheet, guard } = find(work, request.protectedRangeId);
  if (!mayEdit(work, guard)) refuse(PROTECTED);
  sheet.head.protectedRanges = sheet.head.protectedRanges.filter((one) => one !== guard);
}
