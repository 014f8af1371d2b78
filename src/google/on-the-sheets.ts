// What lies on the register's sheets besides cells, asked for by an update alone.
import type { ColorRule, OnTheSheets } from '../register/look/on-the-sheets';
import { spreadsheets } from './advanced-services';
import { patient } from './google-failure';

const FIELDS =
  'sheets(properties(sheetId,title),filterViews.filterViewId,charts.chartId,conditionalFormats(ranges,booleanRule)),namedRanges(namedRangeId,name)';

/** Sheets with their views, charts and colour rules, and the named ranges. One call. */
export function onTheSheets(spreadsheetId: string): OnTheSheets {
  const book = patient(() => spreadsheets().get(spreadsheetId, { fields: FIELDS }));
  const numbers = (ids: readonly (number | undefined)[]): number[] => ids.flatMap((id) => id ?? []);
  return {
    sheets: (book.sheets ?? []).map(({ properties, filterViews, charts, conditionalFormats }) => ({
      sheetId: properties?.sheetId ?? 0,
      title: properties?.title ?? '',
      views: numbers((filterViews ?? []).map(({ filterViewId }) => filterViewId)),
      charts: numbers((charts ?? []).map(({ chartId }) => chartId)),
      rules: (conditionalFormats ?? []) as ColorRule[],
    })),
    names: (book.namedRanges ?? []).map(({ namedRangeId = '', name = '' }) => ({ id: namedRangeId, name })),
  };
}
