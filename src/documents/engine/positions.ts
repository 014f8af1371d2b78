/** Builds locations and ranges of one segment for requests. */
import type { CellLocationJson, LocationJson, RangeJson, TableRangeJson } from './edit-request';
import type { SegmentText, TableText } from './segment-text';

/** Locations carry the tab always and the segment unless it is the body. */
export class Positions {
  private readonly segmentId: { segmentId?: string };
  private readonly tabId: string;

  constructor(segment: SegmentText) {
    this.tabId = segment.tabId;
    this.segmentId = segment.segmentId === '' ? {} : { segmentId: segment.segmentId };
  }

  location(index: number): LocationJson {
    return { tabId: this.tabId, ...this.segmentId, index };
  }

  range(startIndex: number, endIndex: number): RangeJson {
    return { tabId: this.tabId, ...this.segmentId, startIndex, endIndex };
  }

  cell(table: TableText, rowIndex: number, columnIndex: number): CellLocationJson {
    return { tableStartLocation: this.location(table.start), rowIndex, columnIndex };
  }

  cells(table: TableText, row: number, column: number, rowSpan: number, columnSpan: number): TableRangeJson {
    return { tableCellLocation: this.cell(table, row, column), rowSpan, columnSpan };
  }
}
