// createNamedRange and deleteNamedRange.
import type { Edit } from './edit';
import type { RequestJson, ResponseJson } from './json';
import { everyTab } from './model';
import { rangeOf } from './place';
import { refuse, WORDS } from './refusal';
import { tabsNamed } from './replace-all';

export function createNamedRange(
  { model, newId }: Edit,
  request: NonNullable<RequestJson['createNamedRange']>,
): ResponseJson {
  const name = request.name ?? '';
  if (name.length < 1 || name.length > 256)
    refuse('The name must be at least 1 and at most 256 characters long.');
  const { segment, start, end } = rangeOf(model, request.range);
  const id = newId('kix.');
  segment.tab.namedRanges.push({ id, name, ranges: [{ segment: segment.id, start, end }] });
  return { createNamedRange: { namedRangeId: id } };
}

/** Deletes by id (an unknown one is refused) or by name (an unknown one changes nothing). */
export function deleteNamedRange(
  { model }: Edit,
  { name, namedRangeId, tabsCriteria }: NonNullable<RequestJson['deleteNamedRange']>,
): ResponseJson {
  if (!name && !namedRangeId) refuse(WORDS.rangeName);
  if (
    namedRangeId &&
    !everyTab(model.tabs).some((tab) => tab.namedRanges.some(({ id }) => id === namedRangeId))
  ) {
    refuse(`The named range with ID ${namedRangeId} was not found.`);
  }
  for (const tab of tabsNamed(model, tabsCriteria?.tabIds)) {
    tab.namedRanges = tab.namedRanges.filter((range) =>
      namedRangeId ? range.id !== namedRangeId : range.name !== name,
    );
  }
  return {};
}
