/** Requests for new table rows: rows, their text, then every style said explicitly. */
import type { StyleJson } from './document-json';
import type { EditRequest } from './edit-request';
import { type NewRow, type NewRowsUnit, type Piece, textOfPieces } from './edit-script';
import type { Positions } from './positions';
import type { CellText, ParagraphText, SegmentText, TableText } from './segment-text';
import { type StyleUpdate, styleKey, updateTo, withoutLink } from './style-difference';
import { runsOf, type StyledRun, styleRuns } from './text-runs';

/** What a cell of a new row looks like before it is styled, as far as documented and observed. */
const NEW_CELL: StyleJson = {
  backgroundColor: {},
  paddingLeft: { magnitude: 5, unit: 'PT' },
  paddingRight: { magnitude: 5, unit: 'PT' },
  paddingTop: { magnitude: 5, unit: 'PT' },
  paddingBottom: { magnitude: 5, unit: 'PT' },
  contentAlignment: 'TOP',
};
const NEW_ROW: StyleJson = { minRowHeight: { unit: 'PT' } };
const NEW_PARAGRAPHS: readonly StyleJson[] = [
  { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
  { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT', lineSpacing: 100 },
];

/**
 * Rows below `unit.row`. A new row is one unit plus two per cell (start, newline), so every cell's place is
 * known. Google does not document what a new row inherits, so styles are set to hold either way.
 */
export function lowerNewRows(segment: SegmentText, positions: Positions, unit: NewRowsUnit): EditRequest[] {
  const { table, row, rows } = unit;
  const filled = rows.map((newRow) =>
    newRow.cells.map((pieces, c) => filling(segment, table, newRow, pieces, c)),
  );
  return [
    ...rows.map(
      (): EditRequest => ({
        insertTableRow: { tableCellLocation: positions.cell(table, row, 0), insertBelow: true },
      }),
    ),
    ...fill(positions, table, row, filled),
    ...paragraphStyles(segment, positions, unit, filled),
    ...textStyles(segment, positions, unit, filled),
    ...cellStyles(positions, unit),
    ...rowStyles(positions, unit),
    ...merges(positions, unit),
  ];
}

/** A cell of a new row: the text before its own newline, and the paragraphs it makes. */
interface Filling {
  pieces: Piece[];
  /** The template paragraph each of its paragraphs takes its style from. */
  paragraphs: { length: number; like: ParagraphText }[];
  /** Template index whose style an empty cell's newline takes. */
  mark: number;
}

function filling(
  segment: SegmentText,
  table: TableText,
  row: NewRow,
  all: readonly Piece[],
  column: number,
): Filling {
  const cell = table.rows[row.template]!.cells[column]!;
  const pieces = all[all.length - 1]?.text === '\n' ? all.slice(0, -1) : all.slice();
  let closing = segment.paragraphAt(cell.end - 1);
  if (pieces.length < all.length) closing = all[all.length - 1]!.paragraph;
  const paragraphs: Filling['paragraphs'] = [];
  let length = 0;
  let like: ParagraphText | null = null;
  for (const piece of pieces) {
    length += piece.text.length;
    if (piece.text !== '\n') like ??= piece.paragraph;
    else {
      paragraphs.push({ length, like: like ?? piece.paragraph });
      length = 0;
      like = null;
    }
  }
  paragraphs.push({ length: length + 1, like: like ?? closing });
  return { pieces, paragraphs, mark: cell.end - 1 };
}

function fill(
  positions: Positions,
  table: TableText,
  row: number,
  rows: readonly (readonly Filling[])[],
): EditRequest[] {
  const requests: EditRequest[] = [];
  const columns = table.rows[row]!.cells.length;
  const from = table.rows[row]!.end;
  for (let r = rows.length - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      const text = textOfPieces(rows[r]![c]!.pieces);
      const index = from + r * (1 + 2 * columns) + 2 + 2 * c;
      if (text !== '') requests.push({ insertText: { location: positions.location(index), text } });
    }
  }
  return requests;
}

/** Calls back with every cell of the filled rows and the index of its first paragraph. */
function eachCell(
  unit: NewRowsUnit,
  rows: readonly (readonly Filling[])[],
  visit: (cell: Filling, index: number) => void,
): void {
  let at = unit.table.rows[unit.row]!.end;
  for (const cells of rows) {
    at += 1;
    for (const cell of cells) {
      at += 1;
      visit(cell, at);
      at += textOfPieces(cell.pieces).length + 1;
    }
  }
}

function paragraphStyles(
  segment: SegmentText,
  positions: Positions,
  unit: NewRowsUnit,
  rows: readonly (readonly Filling[])[],
): EditRequest[] {
  const placed: { start: number; end: number; style: StyleJson }[] = [];
  eachCell(unit, rows, (cell, index) => {
    let at = index;
    for (const { length, like } of cell.paragraphs) {
      placed.push({ start: at, end: at + length, style: like.style });
      at += length;
    }
  });
  const inherited = segment.paragraphs
    .filter((paragraph) => isInRow(unit, paragraph.start))
    .map((paragraph) => paragraph.style);
  const common = mostCommon(placed.map(({ style }) => style));
  const request = (start: number, end: number, update: StyleUpdate | null): EditRequest[] =>
    update
      ? [
          {
            updateParagraphStyle: {
              range: positions.range(start, end),
              paragraphStyle: update.style,
              fields: update.fields,
            },
          },
        ]
      : [];
  return [
    ...request(
      placed[0]!.start,
      placed[placed.length - 1]!.end,
      updateTo(common, [...NEW_PARAGRAPHS, ...inherited], inCell),
    ),
    ...placed.flatMap(({ start, end, style }) => request(start, end, updateTo(style, [common], inCell))),
  ];
}

/** The API refuses page breaks before paragraphs of a table. */
function inCell(field: string): boolean {
  return field !== 'pageBreakBefore';
}

function textStyles(
  segment: SegmentText,
  positions: Positions,
  unit: NewRowsUnit,
  rows: readonly (readonly Filling[])[],
): EditRequest[] {
  const runs: StyledRun[] = [];
  eachCell(unit, rows, (cell, index) => {
    const end = index + textOfPieces(cell.pieces).length;
    runs.push(...runsOf(segment, cell.pieces, index));
    const style = cell.pieces.length === 0 ? segment.runAt(cell.mark).style : null;
    // The two units after a cell's newline, or three at a row's end, belong to no text.
    runs.push({ start: end, end: end + 1, style });
  });
  const inherited = segment.runs
    .filter((run) => isInRow(unit, run.start))
    .flatMap((run) => withoutLink(run.style));
  return styleRuns(positions, runs, [{}, ...inherited]);
}

function isInRow(unit: NewRowsUnit, index: number): boolean {
  const { start, end } = unit.table.rows[unit.row]!;
  return start <= index && index < end;
}

/** One request per rectangle of equal cells: all new rows at once, then by column, then by run of rows. */
function cellStyles(positions: Positions, unit: NewRowsUnit): EditRequest[] {
  const { table, row, rows } = unit;
  const reference = table.rows[row]!.cells;
  const updates = reference.map((cell, c) => {
    const byTemplate = table.rows.map((like) => updateTo(like.cells[c]?.style ?? {}, [NEW_CELL, cell.style]));
    return rows.map((newRow) => byTemplate[newRow.template]!);
  });
  const requests: EditRequest[] = [];
  const columns = updates.map((column) => JSON.stringify(column));
  for (let c = 0; c < columns.length; ) {
    let next = c + 1;
    while (next < columns.length && columns[next] === columns[c]) next += 1;
    for (const { update, from, to } of stretches(updates[c]!)) {
      const tableRange = positions.cells(table, row + 1 + from, c, to - from, next - c);
      requests.push({
        updateTableCellStyle: { tableRange, tableCellStyle: update.style, fields: update.fields },
      });
    }
    c = next;
  }
  return requests;
}

function rowStyles(positions: Positions, unit: NewRowsUnit): EditRequest[] {
  const { table, row, rows } = unit;
  const byUpdate = new Map<string, { update: StyleUpdate; rowIndices: number[] }>();
  const byTemplate = table.rows.map((like) => updateTo(like.style, [NEW_ROW, table.rows[row]!.style]));
  rows.forEach((newRow, r) => {
    const update = byTemplate[newRow.template];
    if (!update) return;
    const key = JSON.stringify(update);
    const entry = byUpdate.get(key) ?? { update, rowIndices: [] };
    entry.rowIndices.push(row + 1 + r);
    byUpdate.set(key, entry);
  });
  return [...byUpdate.values()].map(({ update, rowIndices }) => ({
    updateTableRowStyle: {
      tableStartLocation: positions.location(table.start),
      rowIndices,
      tableRowStyle: update.style,
      fields: update.fields,
    },
  }));
}

/** Cells joined sideways in the template row are joined in each new row, after everything else is in place. */
function merges(positions: Positions, unit: NewRowsUnit): EditRequest[] {
  const { table, row, rows } = unit;
  return rows.flatMap((newRow, r) =>
    table.rows[newRow.template]!.cells.flatMap((cell: CellText, c): EditRequest[] =>
      cell.columnSpan > 1
        ? [{ mergeTableCells: { tableRange: positions.cells(table, row + 1 + r, c, 1, cell.columnSpan) } }]
        : [],
    ),
  );
}

function stretches(
  updates: readonly (StyleUpdate | null)[],
): { update: StyleUpdate; from: number; to: number }[] {
  const found: { update: StyleUpdate; from: number; to: number }[] = [];
  let before = '';
  updates.forEach((update, index) => {
    const key = JSON.stringify(update);
    if (key === before && update) found[found.length - 1]!.to = index + 1;
    else if (update) found.push({ update, from: index, to: index + 1 });
    before = key;
  });
  return found;
}

function mostCommon(styles: readonly StyleJson[]): StyleJson {
  const counts = new Map<string, { style: StyleJson; count: number }>();
  for (const style of styles) {
    const entry = counts.get(styleKey(style)) ?? { style, count: 0 };
    entry.count += 1;
    counts.set(styleKey(style), entry);
  }
  return [...counts.values()].reduce((best, entry) => (entry.count > best.count ? entry : best)).style;
}
