/** The Docs API v1 edit requests the engine sends, in the shape the API takes them. */

/** A position in one segment of one tab, counted in UTF-16 units; no segmentId means the body. */
export interface LocationJson {
  tabId: string;
  segmentId?: string;
  index: number;
}

export interface RangeJson {
  tabId: string;
  segmentId?: string;
  startIndex: number;
  endIndex: number;
}

export interface CellLocationJson {
  tableStartLocation: LocationJson;
  rowIndex: number;
  columnIndex: number;
}

export interface TableRangeJson {
  tableCellLocation: CellLocationJson;
  rowSpan: number;
  columnSpan: number;
}

export type EditRequest =
  | { insertText: { location: LocationJson; text: string } }
  | { deleteContentRange: { range: RangeJson } }
  | { insertTableRow: { tableCellLocation: CellLocationJson; insertBelow: boolean } }
  | { deleteTableRow: { tableCellLocation: CellLocationJson } }
  | { mergeTableCells: { tableRange: TableRangeJson } }
  | { updateTextStyle: { range: RangeJson; textStyle: object; fields: string } }
  | { updateParagraphStyle: { range: RangeJson; paragraphStyle: object; fields: string } }
  | { deleteParagraphBullets: { range: RangeJson } }
  | { updateTableCellStyle: { tableRange: TableRangeJson; tableCellStyle: object; fields: string } }
  | {
      updateTableRowStyle: {
        tableStartLocation: LocationJson;
        rowIndices: number[];
        tableRowStyle: object;
        fields: string;
      };
    };
