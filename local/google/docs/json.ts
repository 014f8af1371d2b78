// The JSON of Docs v1 as Google's typings give it, without the nulls that never occur in answers.
import type { docs_v1 } from '@googleapis/docs';

/** A type with `null` taken out at every depth. */
type Present<T> = T extends readonly (infer U)[]
  ? Present<NonNullable<U>>[]
  : T extends object
    ? { [K in keyof T]: Present<NonNullable<T[K]>> }
    : T;

export type DocumentJson = Present<docs_v1.Schema$Document>;
export type TabJson = Present<docs_v1.Schema$Tab>;
export type DocumentTabJson = Present<docs_v1.Schema$DocumentTab>;
export type StructuralElementJson = Present<docs_v1.Schema$StructuralElement>;
export type ParagraphElementJson = Present<docs_v1.Schema$ParagraphElement>;
export type NamedRangesJson = Present<docs_v1.Schema$NamedRanges>;
export type RequestJson = Present<docs_v1.Schema$Request>;
export type ResponseJson = Present<docs_v1.Schema$Response>;
export type LocationJson = Present<docs_v1.Schema$Location>;
export type EndOfSegmentJson = Present<docs_v1.Schema$EndOfSegmentLocation>;
export type RangeJson = Present<docs_v1.Schema$Range>;
export type TableCellLocationJson = Present<docs_v1.Schema$TableCellLocation>;
export type TableRangeJson = Present<docs_v1.Schema$TableRange>;

export type TextStyle = Present<docs_v1.Schema$TextStyle>;
export type ParagraphStyle = Present<docs_v1.Schema$ParagraphStyle>;
export type Bullet = Present<docs_v1.Schema$Bullet>;
export type SectionStyle = Present<docs_v1.Schema$SectionStyle>;
export type TableCellStyle = Present<docs_v1.Schema$TableCellStyle>;
export type TableRowStyle = Present<docs_v1.Schema$TableRowStyle>;
export type TableStyle = Present<docs_v1.Schema$TableStyle>;
export type TableColumnProperties = Present<docs_v1.Schema$TableColumnProperties>;
export type DocumentStyle = Present<docs_v1.Schema$DocumentStyle>;
export type NamedStyle = Present<docs_v1.Schema$NamedStyle>;
export type NamedStyles = Present<docs_v1.Schema$NamedStyles>;
export type ListJson = Present<docs_v1.Schema$List>;
export type NestingLevel = Present<docs_v1.Schema$NestingLevel>;
export type InlineObject = Present<docs_v1.Schema$InlineObject>;
export type PositionedObject = Present<docs_v1.Schema$PositionedObject>;
export type OptionalColor = Present<docs_v1.Schema$OptionalColor>;
