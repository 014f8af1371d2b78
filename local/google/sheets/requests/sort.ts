// sortRange (W91, W92): stable, blanks last both ways; formats and notes of the range move with their cells.
import { NotEmulated } from '../../api-error';
import { clip, printArea } from '../a1';
import { Calculator } from '../formula';
import { shiftedFormula } from '../formula-shift';
import { refuse } from '../problem';
import { guardCells, overlaps, rangeOf, type Work } from '../ranges';
import { type CellExtra, type Row, tidyRow, type Value } from '../row';
import { type Area, columnCount, type GridRange, type Message, type Sheet } from '../workbook';

type Key = string | number | boolean | null;

const rank = (key: Key): number => (typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2);

/** Texts as Google orders them: without case, digits inside texts by their number (S18). */
const collators = new Map<string, Intl.Collator>();
function collatorOf(locale: string): Intl.Collator {
  const tag = locale.replace('_', '-');
  const known = collators.get(tag) ?? new Intl.Collator(tag, { numeric: true, sensitivity: 'accent' });
  collators.set(tag, known);
  return known;
}

/** Numbers before texts before truth values; FALSE before TRUE. */
function compareKeys(a: Key, b: Key, texts: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : texts.compare(a, b);
  return rank(a) - rank(b) || (typeof a !== 'string' ? Number(a) - Number(b) : 0);
}

export function sortRange(work: Work, request: Message): void {
  const range = request.range as GridRange | undefined;
  const open = rangeOf(work.book, range);
  const { sheet } = open;
  const rows = sheet.grid.rowCount;
  if ((open.startRow ?? 0) >= rows) refuse(`range.startRowIndex is larger than current grid size (${rows})`);
  const area = clip(open);
  const specs = ((request.sortSpecs ?? []) as Message[]).map((spec) => {
    for (const field of [
      'foregroundColor',
      'foregroundColorStyle',
      'backgroundColor',
      'backgroundColorStyle',
      'dataSourceColumnReference',
    ])
      if (spec[field] !== undefined) throw new NotEmulated(`sort by ${field}`);
    const column = Number(spec.dimensionIndex ?? 0);
    if (column < area.left || column >= area.right || column >= columnCount(sheet))
      refuse(`Invalid dimensionIndex: ${column}. It must be within the range being sorted.`);
    return { column, down: spec.sortOrder === 'DESCENDING' };
  });
  if (specs.length === 0) refuse('At least one sortSpec must be specified.');
  const merge = sheet.head.merges.find((one) => one.bottom - one.top > 1 && overlaps(one, area));
  if (merge)
    refuse(
      `You can't sort a range containing vertical merges. There is a vertical merge at ${printArea(sheet, merge).split('!')[1]}`,
    );
  guardCells(work, sheet, area);
  const order = sortedOrder(work, sheet, area, specs);
  if (order.every(([from], index) => from === order[index]?.[1])) return;
  const before = new Map(order.map(([from]) => [from, sheet.grid.row(from)]));
  for (const [from, to] of order)
    if (from !== to) place(sheet, area, before.get(from), from, to, before.get(to));
}

interface Sortable {
  from: number;
  keys: Key[];
}

/** Pairs of present row and new row. Hidden rows stay where they are (W91). */
function sortedOrder(
  work: Work,
  sheet: Sheet,
  area: Area,
  specs: readonly { column: number; down: boolean }[],
): [number, number][] {
  const calculator = new Calculator(work.book, work.now);
  const rows: Sortable[] = [];
  const slots: number[] = [];
  // Rows without content sort last and keep their order, so only filled ones are looked at; hidden ones are left out.
  const hidden = new Set<number>();
  let last = -1;
  for (const [index, row] of sheet.grid.filled(area.top, area.bottom)) {
    last = index;
    if (row.t?.hiddenByUser) {
      hidden.add(index);
      continue;
    }
    rows.push({
      from: index,
      keys: specs.map(({ column }) => {
        const result = calculator.cell(sheet, index, column);
        if (result.error) throw new NotEmulated(`sorting by a formula that shows ${result.error.type}`);
        return result.value === '' ? null : result.value;
      }),
    });
  }
  const known = new Set(rows.map((row) => row.from));
  for (let index = area.top; index <= last; index++) {
    if (hidden.has(index)) continue;
    slots.push(index);
    if (!known.has(index)) rows.push({ from: index, keys: specs.map(() => null) });
  }
  const texts = collatorOf(work.book.head.locale);
  const compare = (a: Sortable, b: Sortable): number => {
    for (const [i, { down }] of specs.entries()) {
      const x = a.keys[i] ?? null;
      const y = b.keys[i] ?? null;
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const way = compareKeys(x, y, texts);
      if (way !== 0) return down ? -way : way;
    }
    return a.from - b.from;
  };
  rows.sort((a, b) => a.from - b.from);
  // Most often nothing has to move: one pass tells.
  if (rows.some((row, index) => index > 0 && compare(rows[index - 1] as Sortable, row) > 0))
    rows.sort(compare);
  return rows.map((row, index) => [row.from, slots[index] as number]);
}

/** Puts the range's cells of one row into another; metadata of the row goes along, its height stays (W92). */
function place(
  sheet: Sheet,
  area: Area,
  source: Row | undefined,
  from: number,
  to: number,
  target: Row | undefined,
): void {
  const width = area.right - area.left;
  const part = <T>(own: readonly T[] | undefined, other: readonly T[] | undefined, blank: T): T[] => {
    const out = [...(own ?? [])];
    while (out.length < area.left) out.push(blank);
    const taken = Array.from({ length: width }, (_, i) => other?.[area.left + i] ?? blank);
    out.splice(area.left, width, ...taken);
    return out;
  };
  const v = part<Value>(target?.v, source?.v, null).map((value, column) =>
    typeof value === 'object' && value !== null && column >= area.left && column < area.right
      ? { f: shiftedFormula(value.f, to - from, 0) }
      : value,
  );
  const x: Record<number, CellExtra> = {};
  const inside = (column: number) => column >= area.left && column < area.right;
  for (const [column, extra] of Object.entries(target?.x ?? {}))
    if (!inside(Number(column))) x[Number(column)] = extra;
  for (const [column, extra] of Object.entries(source?.x ?? {}))
    if (inside(Number(column))) x[Number(column)] = extra;
  const { metadata: _stays, ...traits } = target?.t ?? {};
  const t = { ...traits, ...(source?.t?.metadata ? { metadata: source.t.metadata } : {}) };
  sheet.grid.setRow(to, tidyRow({ v, s: part(target?.s, source?.s, 0), x, t }));
}
