// setBasicFilter, clearBasicFilter, addFilterView, updateFilterView, deleteFilterView (W122, W123): kept, rows are not hidden.
import { NotEmulated } from '../../api-error';
import { echo } from '../echo';
import { applyMask, readUpdateMask } from '../field-mask';
import { refuse } from '../problem';
import { areaOf, gridOf, gridRange, newId, rangeOf, type Work } from '../ranges';
import type { FilterView, GridRange, Message, Ranged, Sheet } from '../workbook';

/** Keeps both spellings of the criteria; `filterSpecs` wins (W122, W123). */
function withBothCriteria<T extends Message>(filter: T): T {
  const specs = filter.filterSpecs as { columnIndex?: number; filterCriteria?: Message }[] | undefined;
  const criteria = filter.criteria as Record<string, Message> | undefined;
  const out: Message = { ...filter };
  if (specs) {
    out.criteria = Object.fromEntries(
      specs.map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}]),
    );
  } else if (criteria) {
    out.filterSpecs = Object.entries(criteria).map(([column, filterCriteria]) => ({
      columnIndex: Number(column),
      filterCriteria,
    }));
  }
  for (const spec of (out.filterSpecs ?? []) as { filterCriteria?: Message }[]) {
    const type = (spec.filterCriteria?.condition as Message | undefined)?.type;
    if (type === 'ONE_OF_LIST' || type === 'ONE_OF_RANGE')
      refuse(`ConditionType '${type}' is not supported in filters.`);
  }
  return out as T;
}

export function setBasicFilter(work: Work, request: Message): void {
  const given = (request.filter ?? {}) as Ranged;
  if (given.tableId !== undefined) throw new NotEmulated('filters of tables');
  const { sheet, area } = areaOf(work.book, given.range);
  if (((given.sortSpecs ?? []) as unknown[]).length > 0) throw new NotEmulated('a basic filter that sorts');
  const filter: Ranged = withBothCriteria<Ranged>({ ...given, range: gridRange(sheet, area) });
  if (((filter.filterSpecs ?? []) as unknown[]).length > 0)
    throw new NotEmulated('a basic filter with criteria');
  sheet.head.basicFilter = filter;
}

export function clearBasicFilter(work: Work, request: Message): void {
  delete gridOf(work.book, request.sheetId).head.basicFilter;
}

const all = (work: Work) => work.book.sheets.flatMap((sheet) => sheet.head.filterViews);

function homeOf(work: Work, view: Message): Sheet {
  if (view.tableId !== undefined) throw new NotEmulated('filters of tables');
  if (view.namedRangeId === undefined) return rangeOf(work.book, view.range as GridRange | undefined).sheet;
  const named = work.book.head.namedRanges.find(
    (one) => one.namedRangeId === view.namedRangeId && !one.broken,
  );
  return rangeOf(work.book, (named ?? refuse(`No named range with id: ${view.namedRangeId}`)).range).sheet;
}

export function addFilterView(work: Work, request: Message): Message {
  const given = (request.filter ?? {}) as Message;
  const sheet = homeOf(work, given);
  const taken = new Set(all(work).map((view) => view.filterViewId));
  const id = given.filterViewId === undefined ? newId(work, taken) : Number(given.filterViewId);
  if (taken.has(id))
    refuse(`Cannot add filter view with ID ${id}, a filter view with that ID already exists.`);
  const title = String(given.title ?? `Filter ${sheet.head.filterViews.length + 1}`);
  const view: FilterView = withBothCriteria({ ...given, filterViewId: id, title });
  sheet.head.filterViews.push(view);
  return { addFilterView: { filter: echo(view) } };
}

function find(work: Work, id: unknown): { sheet: Sheet; view: FilterView } {
  for (const sheet of work.book.sheets)
    for (const view of sheet.head.filterViews) if (view.filterViewId === id) return { sheet, view };
  return refuse(`No filter view with id: ${id}`);
}

export function updateFilterView(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'FilterView');
  const given = (request.filter ?? {}) as Message;
  const { sheet, view } = find(work, given.filterViewId);
  const base =
    mask !== true && (mask.criteria || mask.filterSpecs)
      ? { ...view, criteria: undefined, filterSpecs: undefined }
      : view;
  const changed: FilterView = withBothCriteria({
    ...applyMask(base, given, mask),
    filterViewId: view.filterViewId,
  });
  sheet.head.filterViews = sheet.head.filterViews.filter((one) => one !== view);
  homeOf(work, changed).head.filterViews.push(changed);
}

export function deleteFilterView(work: Work, request: Message): void {
  const { sheet, view } = find(work, request.filterId);
  sheet.head.filterViews = sheet.head.filterViews.filter((one) => one !== view);
}
