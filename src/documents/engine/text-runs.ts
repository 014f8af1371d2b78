/** Says the text style of inserted text in as few requests as possible. */
import type { StyleJson } from './document-json';
import type { EditRequest } from './edit-request';
import type { Piece } from './edit-script';
import type { Positions } from './positions';
import type { SegmentText } from './segment-text';
import { styleKey, updateTo } from './style-difference';

/** Inserted text [start, end) and the style it should have; null where the style cannot be seen. */
export interface StyledRun {
  start: number;
  end: number;
  style: StyleJson | null;
}

/** The runs of pieces placed one after another from `start`; a newline ending a line with text has no style. */
export function runsOf(segment: SegmentText, pieces: readonly Piece[], start: number): StyledRun[] {
  let at = start;
  return pieces.map((piece, index) => {
    const from = at;
    at += piece.text.length;
    const before = pieces[index - 1];
    const unseen = piece.text === '\n' && before?.text !== '\n';
    return { start: from, end: at, style: unseen ? null : segment.runAt(piece.at).style };
  });
}

/**
 * Requests that give each run its style, when any of `possible` may be the style now: the most common style
 * once over everything if that is fewer requests, then the exceptions.
 */
export function styleRuns(
  positions: Positions,
  runs: readonly StyledRun[],
  possible: readonly StyleJson[],
): EditRequest[] {
  const merged = mergeRuns(runs);
  const first = merged[0];
  if (!first) return [];
  const requestFor = (
    start: number,
    end: number,
    style: StyleJson,
    earlier: readonly StyleJson[],
  ): EditRequest[] => {
    const update = updateTo(style, earlier);
    if (!update) return [];
    return [
      {
        updateTextStyle: {
          range: positions.range(start, end),
          textStyle: update.style,
          fields: update.fields,
        },
      },
    ];
  };
  const apart = merged.flatMap((run) => requestFor(run.start, run.end, run.style, possible));
  // Over a link a common style would have to be taken off again, which changes other fields too.
  if (apart.length < 2 || merged.some((run) => 'link' in run.style)) return apart;
  const common = mostCommon(merged);
  const end = merged[merged.length - 1]!.end;
  const together = [
    ...requestFor(first.start, end, common, possible),
    ...merged.flatMap((run) => requestFor(run.start, run.end, run.style, [common])),
  ];
  return together.length < apart.length ? together : apart;
}

interface SeenRun {
  start: number;
  end: number;
  style: StyleJson;
}

function mergeRuns(runs: readonly StyledRun[]): SeenRun[] {
  const merged: SeenRun[] = [];
  let leading: number | null = null;
  for (const run of runs) {
    const before = merged[merged.length - 1];
    if (before && (run.style === null || styleKey(run.style) === styleKey(before.style)))
      before.end = run.end;
    else if (run.style !== null) {
      merged.push({ start: leading ?? run.start, end: run.end, style: run.style });
      leading = null;
    } else leading ??= run.start;
  }
  return merged;
}

function mostCommon(runs: readonly SeenRun[]): StyleJson {
  const counts = new Map<string, { style: StyleJson; count: number }>();
  for (const { style } of runs) {
    const entry = counts.get(styleKey(style)) ?? { style, count: 0 };
    entry.count += 1;
    counts.set(styleKey(style), entry);
  }
  return [...counts.values()].reduce((best, entry) => (entry.count > best.count ? entry : best)).style;
}
