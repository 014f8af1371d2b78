/** Turns an edit script into Docs API requests, from the end of the segment to its beginning. */
import type { StyleJson } from './document-json';
import type { EditRequest } from './edit-request';
import { type EditScript, type InsertUnit, type KeepUnit, textOfPieces } from './edit-script';
import { lowerRepairs, type PlacedRepair } from './lower-repairs';
import { lowerNewRows } from './lower-rows';
import { findRepairs, type Repairs } from './paragraph-lines';
import { Positions } from './positions';
import type { SegmentText } from './segment-text';
import { withoutLink } from './style-difference';
import { runsOf, styleRuns } from './text-runs';

/**
 * The requests of one segment. They work backwards, so each index is the template's own and nothing an earlier
 * request did has moved it; cutting the list anywhere leaves a correct rest.
 */
export function lower(segment: SegmentText, script: EditScript): EditRequest[] {
  return new Lowering(segment, findRepairs(segment, script)).run(script);
}

class Lowering {
  private readonly requests: EditRequest[] = [];
  private readonly positions: Positions;
  /** Template index from which on everything is done. */
  private done: number;

  constructor(
    private readonly segment: SegmentText,
    private readonly repairs: Repairs,
  ) {
    this.positions = new Positions(segment);
    this.done = segment.text.length;
  }

  run(script: EditScript): EditRequest[] {
    for (const unit of [...script].reverse()) {
      if (unit.kind === 'keep') this.keep(unit);
      else if (unit.kind === 'insert') this.insert(unit);
      else if (unit.kind === 'newRows') {
        this.requests.push(...lowerNewRows(this.segment, this.positions, unit));
      } else {
        this.requests.push({
          deleteTableRow: { tableCellLocation: this.positions.cell(unit.table, unit.row, 0) },
        });
        this.done = unit.table.rows[unit.row]!.start;
      }
    }
    this.deleteDownTo(0);
    this.repairFrom(0);
    return this.requests;
  }

  private keep(unit: KeepUnit): void {
    this.deleteDownTo(unit.end);
    const first = this.segment.paragraphIndexAt(unit.start);
    this.repairFrom(unit.end);
    for (let i = this.segment.paragraphIndexAt(unit.end); i >= first; i--) {
      const { start } = this.segment.paragraphs[i]!;
      if (start > unit.start && start < unit.end) this.repairFrom(start);
    }
    this.done = unit.start;
  }

  private insert(unit: InsertUnit): void {
    const { anchor, pieces } = unit;
    const following = this.done;
    this.deleteDownTo(anchor);
    this.requests.push({
      insertText: { location: this.positions.location(anchor), text: textOfPieces(pieces) },
    });
    const runs = runsOf(this.segment, pieces, anchor);
    this.requests.push(...styleRuns(this.positions, runs, this.stylesAround(anchor, following)));
    const lines = this.repairs.inInsert.get(unit) ?? [];
    this.repair(lines.map(({ offset, repair }) => ({ index: anchor + offset, repair })));
  }

  /** The styles inserted text may take: that of the text before it, at a paragraph's start also of what follows. */
  private stylesAround(anchor: number, following: number): StyleJson[] {
    const before = this.segment.runAt(Math.max(0, anchor - 1)).style;
    if (this.segment.paragraphAt(anchor).start < anchor) return withoutLink(before);
    return [...withoutLink(before), ...withoutLink(this.segment.runAt(following).style), {}];
  }

  private deleteDownTo(index: number): void {
    if (this.done > index) {
      this.requests.push({ deleteContentRange: { range: this.positions.range(index, this.done) } });
    }
    this.done = index;
  }

  private repairFrom(index: number): void {
    const repair = this.repairs.atIndex.get(index);
    if (repair) this.repair([{ index, repair }]);
  }

  private repair(repairs: readonly PlacedRepair[]): void {
    this.requests.push(...lowerRepairs(this.segment, this.positions, repairs));
  }
}
