/** The part of a Docs API v1 `documents.get` reply (with `includeTabsContent`) that the engine reads. */

/** A style as the API gives it: field names to values, absent fields inherit. */
export type StyleJson = object;

export interface TextRunJson {
  content?: string | null;
  textStyle?: StyleJson | null;
}

export interface ParagraphElementJson {
  startIndex?: number | null;
  endIndex?: number | null;
  textRun?: TextRunJson | null;
  footnoteReference?: { footnoteId?: string | null; textStyle?: StyleJson | null } | null;
}

export interface BulletJson {
  listId?: string | null;
  nestingLevel?: number | null;
}

export interface ParagraphJson {
  elements?: readonly ParagraphElementJson[] | null;
  paragraphStyle?: StyleJson | null;
  bullet?: BulletJson | null;
  positionedObjectIds?: readonly string[] | null;
}

export interface TableCellJson {
  startIndex?: number | null;
  endIndex?: number | null;
  content?: readonly StructuralElementJson[] | null;
  tableCellStyle?: StyleJson | null;
}

export interface TableRowJson {
  startIndex?: number | null;
  endIndex?: number | null;
  tableCells?: readonly TableCellJson[] | null;
  tableRowStyle?: StyleJson | null;
}

export interface StructuralElementJson {
  startIndex?: number | null;
  endIndex?: number | null;
  paragraph?: ParagraphJson | null;
  table?: { tableRows?: readonly TableRowJson[] | null } | null;
  sectionBreak?: object | null;
  tableOfContents?: object | null;
}

export interface SegmentJson {
  content?: readonly StructuralElementJson[] | null;
}

export interface DocumentTabJson {
  body?: SegmentJson | null;
  headers?: Readonly<Record<string, SegmentJson>> | null;
  footers?: Readonly<Record<string, SegmentJson>> | null;
  footnotes?: Readonly<Record<string, SegmentJson>> | null;
}

export interface TabJson {
  tabProperties?: { tabId?: string | null; title?: string | null } | null;
  documentTab?: DocumentTabJson | null;
  childTabs?: readonly TabJson[] | null;
}

export interface DocumentJson {
  tabs?: readonly TabJson[] | null;
  suggestionsViewMode?: string | null;
}
