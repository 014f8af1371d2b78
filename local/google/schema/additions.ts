// What neither the typings nor the discovery documents publish: fields that exclude each other, and names inside messages.
import type { ApiName } from './api-schema';

type Oneofs = Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>>;

/** What a chart may be. */
export const CHART_ONEOF = [
  [
    'chart',
    [
      'basicChart',
      'pieChart',
      'bubbleChart',
      'candlestickChart',
      'orgChart',
      'histogramChart',
      'waterfallChart',
      'treemapChart',
      'scorecardChart',
    ],
  ],
] as const;

/** "Union field" groups of Google's reference pages (developers.google.com/workspace/{sheets,docs}/api/reference/rest). */
export const ONEOFS: Readonly<Record<ApiName, Oneofs>> = {
  sheets: {
    ExtendedValue: [['value', ['numberValue', 'stringValue', 'boolValue', 'formulaValue', 'errorValue']]],
    UpdateCellsRequest: [['area', ['start', 'range']]],
    DataFilter: [['filter', ['developerMetadataLookup', 'a1Range', 'gridRange']]],
    DeveloperMetadataLocation: [['location', ['spreadsheet', 'sheetId', 'dimensionRange']]],
    FindReplaceRequest: [['scope', ['range', 'sheetId', 'allSheets']]],
    ConditionalFormatRule: [['rule', ['booleanRule', 'gradientRule']]],
    ConditionValue: [['value', ['relativeDate', 'userEnteredValue']]],
    ColorStyle: [['kind', ['rgbColor', 'themeColor']]],
    AutoResizeDimensionsRequest: [['area', ['dimensions', 'dataSourceSheetDimensions']]],
    EmbeddedObjectPosition: [['location', ['sheetId', 'overlayPosition', 'newSheet']]],
    TextRotation: [['type', ['angle', 'vertical']]],
    UpdateConditionalFormatRuleRequest: [['instruction', ['rule', 'newIndex']]],
    ChartSpec: CHART_ONEOF,
  },
  docs: {
    InsertTextRequest: [['insertion_location', ['location', 'endOfSegmentLocation']]],
    InsertInlineImageRequest: [['insertion_location', ['location', 'endOfSegmentLocation']]],
    InsertPageBreakRequest: [['insertion_location', ['location', 'endOfSegmentLocation']]],
    InsertSectionBreakRequest: [['insertion_location', ['location', 'endOfSegmentLocation']]],
    InsertTableRequest: [['insertion_location', ['location', 'endOfSegmentLocation']]],
    CreateFootnoteRequest: [['footnote_location', ['location', 'endOfSegmentLocation']]],
    UpdateTableCellStyleRequest: [['cells', ['tableRange', 'tableStartLocation']]],
    WriteControl: [['control', ['requiredRevisionId', 'targetRevisionId']]],
    Link: [['destination', ['url', 'bookmarkId', 'headingId', 'bookmark', 'heading', 'tabId']]],
  },
  drive: {},
};

/** Full names that differ from the plain rule; the first was recorded in an error text (W5), colours are google.type's. */
export const PROTO_NAMES: Readonly<Record<ApiName, Readonly<Record<string, string>>>> = {
  sheets: {
    Request: 'google.apps.sheets.v4.BatchUpdateSpreadsheetRequest.Request',
    Color: 'google.type.Color',
    'spreadsheets.values.append.valueInputOption': 'google.apps.sheets.v4.ValueInputOption',
    'spreadsheets.values.append.insertDataOption': 'google.apps.sheets.v4.InsertDataOption',
    'spreadsheets.values.append.responseValueRenderOption': 'google.apps.sheets.v4.ValueRenderOption',
    'spreadsheets.values.append.responseDateTimeRenderOption': 'google.apps.sheets.v4.DateTimeRenderOption',
    'spreadsheets.values.batchGet.majorDimension': 'google.apps.sheets.v4.Dimension',
  },
  docs: {},
  drive: {},
};

/** The name under which a method binds its body in Google's paths; '' where the body is the request itself. W5 recorded `data` for values. */
export const BODY_PATHS: Readonly<Record<string, string>> = {
  'sheets.spreadsheets.create': 'spreadsheet',
  'sheets.spreadsheets.values.update': 'data',
  'sheets.spreadsheets.values.append': 'data',
  'sheets.spreadsheets.sheets.copyTo': '',
  'docs.documents.create': 'document',
  'drive.files.create': 'file',
  'drive.files.copy': 'file',
  'drive.files.update': 'file',
  'drive.permissions.create': 'permission',
  'drive.permissions.update': 'permission',
};
