/** What the Docs API cannot repeat: tables, pictures, chips, mixed lists, rows joined by a vertical merge. */
import type { FlowBlock, Part, RowBlock } from './block-scope';
import { type Problem, reportAt } from './problem';
import { OBJECT, type ParagraphText, type SegmentText, STRUCTURE } from './segment-text';

/** Every loop body that holds something the API has no request to copy. */
export function checkLoops(segment: SegmentText, parts: readonly Part[]): Problem[] {
  return parts.flatMap((part) => {
    if (part.kind === 'flow') {
      return [
        ...(part.node.name === 'each' ? checkFlow(segment, part) : []),
        ...checkLoops(segment, part.body.parts),
        ...checkLoops(segment, part.inverse?.parts ?? []),
      ];
    }
    if (part.kind !== 'rows') return [];
    return [
      ...checkVerticalMerges(segment, part),
      ...(part.node.name === 'each' ? checkRows(segment, part) : []),
      ...checkLoops(segment, part.parts),
    ];
  });
}

function checkFlow(segment: SegmentText, block: FlowBlock): Problem[] {
  const { open } = block.node;
  const { start, end } = block.body;
  if (segment.tables.some((table) => start <= table.start && table.end <= end)) {
    return [reportAt('TABLE_IN_LOOP', segment, open.start, open.end)];
  }
  const paragraphs = segment.paragraphs.filter((paragraph) => paragraph.start < end && paragraph.end > start);
  const bullets = new Set(
    paragraphs
      .filter((paragraph) => start < paragraph.end && paragraph.end <= end && !isOnlyTags(block, paragraph))
      .map((paragraph) => paragraph.bullet),
  );
  return [
    ...objectsIn(segment, start, end, paragraphs),
    ...(bullets.size > 1 ? [reportAt('LIST_IN_LOOP' as const, segment, open.start, open.end)] : []),
  ];
}

function checkRows(segment: SegmentText, block: RowBlock): Problem[] {
  const { open } = block.node;
  const { start, end } = block;
  if (segment.tables.some((table) => start < table.start && table.end < end)) {
    return [reportAt('TABLE_IN_LOOP', segment, open.start, open.end)];
  }
  const paragraphs = segment.paragraphs.filter(
    (paragraph) => start <= paragraph.start && paragraph.end <= end,
  );
  return [
    ...objectsIn(segment, start, end, paragraphs),
    ...paragraphs
      .filter((paragraph) => paragraph.bullet !== '')
      .map((paragraph) => reportAt('LIST_IN_LOOP' as const, segment, paragraph.start, paragraph.end - 1)),
  ];
}

/** A paragraph that a tag standing alone takes with it never reaches the output. */
function isOnlyTags(block: FlowBlock, paragraph: ParagraphText): boolean {
  const taken = (parts: readonly Part[]): boolean =>
    parts.some(
      (part) =>
        (part.kind === 'gap' && part.start === paragraph.start && part.end === paragraph.end) ||
        (part.kind === 'flow' &&
          (edgesOf(part).some(([start, end]) => start === paragraph.start && end === paragraph.end) ||
            taken(part.body.parts) ||
            taken(part.inverse?.parts ?? []))),
    );
  return taken(block.body.parts);
}

function edgesOf(block: FlowBlock): [number, number][] {
  const { body, inverse } = block;
  return [
    [block.start, body.start],
    [body.end, inverse?.start ?? block.end],
    [inverse?.end ?? body.end, block.end],
  ];
}

function objectsIn(
  segment: SegmentText,
  start: number,
  end: number,
  paragraphs: readonly ParagraphText[],
): Problem[] {
  const found: number[] = [];
  for (const paragraph of paragraphs) {
    const from = Math.max(start, paragraph.start);
    const to = Math.min(end, paragraph.end);
    const at = segment.text.slice(from, to).search(UNREPEATABLE);
    if (at !== -1) found.push(from + at);
    else if (paragraph.hasPositionedObjects) found.push(from);
  }
  for (const paragraph of paragraphs) {
    const next = paragraph.beforeStructure;
    const isTable = segment.tables.some((table) => table.start === next);
    if (next !== null && !isTable && next < end && segment.text[next] === STRUCTURE)
      found.push(paragraph.start);
  }
  return found.map((index) => reportAt('OBJECT_IN_LOOP', segment, index, index + 1));
}

/** Elements that are not text, and the private-use characters by which a text run shows a drawing. */
const UNREPEATABLE = new RegExp(`[${OBJECT}\uE000-\uF8FF]`);

function checkVerticalMerges(segment: SegmentText, block: RowBlock): Problem[] {
  const { table, node } = block;
  // The tags' own rows count too: a row that vanishes must not be joined to one that stays.
  const first = rowOf(node.open.paragraph, block.first);
  const last = rowOf(node.close.paragraph, block.last);
  const merged = table.rows.some((row, r) =>
    row.cells.some((cell) => cell.rowSpan > 1 && r <= last && r + cell.rowSpan > first),
  );
  if (!merged) return [];
  return [reportAt('ROWSPAN_IN_LOOP', segment, node.open.start, node.open.end, { name: node.name })];
}

function rowOf(paragraph: ParagraphText, otherwise: number): number {
  return paragraph.path[paragraph.path.length - 1]?.row ?? otherwise;
}
