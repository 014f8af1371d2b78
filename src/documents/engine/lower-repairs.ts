/** Requests that give paragraphs of the result the style and the absence of bullets they had in the template. */
import type { EditRequest } from './edit-request';
import { textOfPieces } from './edit-script';
import type { Repair } from './paragraph-lines';
import type { Positions } from './positions';
import type { SegmentText } from './segment-text';
import { type StyleUpdate, updateTo } from './style-difference';
import { runsOf, styleRuns } from './text-runs';

/** A paragraph to repair and the index where it begins now. */
export interface PlacedRepair {
  index: number;
  repair: Repair;
}

/** Paragraphs come from the last to the first; neighbours that need the same are asked for together. */
export function lowerRepairs(
  segment: SegmentText,
  positions: Positions,
  repairs: readonly PlacedRepair[],
): EditRequest[] {
  const groups: Group[] = [];
  for (const placed of repairs) {
    const group = groupOf(segment, placed);
    const before = groups[groups.length - 1];
    const touches = before?.start === placed.index + textOfPieces(placed.repair.content).length;
    if (before && touches && before.key === group.key) before.start = group.start;
    else groups.push(group);
  }
  return groups.flatMap((group) => requestsFor(segment, positions, group));
}

interface Group {
  start: number;
  end: number;
  unbullet: boolean;
  update: StyleUpdate | null;
  /** Set when the text styles have to be said again. */
  restyled: PlacedRepair | null;
  key: string;
}

function groupOf(segment: SegmentText, placed: PlacedRepair): Group {
  const { wanted, possible } = placed.repair;
  // Outside body text the API refuses page breaks before paragraphs.
  const plainFlow = segment.kind === 'body' && wanted.path.length === 0;
  const bullets = new Set([wanted, ...possible].map((other) => other.bullet));
  // A bullet that goes or comes changes the indents.
  const indents = bullets.size > 1 ? [{ indentStart: null, indentFirstLine: null }] : [];
  const update = updateTo(
    wanted.style,
    [...possible.map((other) => other.style), ...indents],
    (field) => field !== 'pageBreakBefore' || plainFlow,
  );
  const unbullet = wanted.bullet === '' && possible.some((other) => other.bullet !== '');
  // A named style takes the paragraph's own text styles away (reported of live documents).
  const restyled = update && 'namedStyleType' in update.style ? placed : null;
  const key = JSON.stringify([unbullet, update, restyled ? placed.index : null]);
  return { start: placed.index, end: placed.index + 1, unbullet, update, restyled, key };
}

function requestsFor(segment: SegmentText, positions: Positions, group: Group): EditRequest[] {
  const { start, end, unbullet, update, restyled } = group;
  const range = positions.range(start, end);
  return [
    ...(unbullet ? [{ deleteParagraphBullets: { range } }] : []),
    ...(update
      ? [{ updateParagraphStyle: { range, paragraphStyle: update.style, fields: update.fields } }]
      : []),
    ...(restyled ? styleRuns(positions, runsOf(segment, restyled.repair.content, start), [{}]) : []),
  ];
}
