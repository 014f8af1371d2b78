// What lies on the sheets besides cells, from what spreadsheets.get answers: as src/google reads it.
import type { ColorRule, OnTheSheets } from '../../../src/register/look/on-the-sheets';

interface BookJson {
  sheets?: {
    properties: { sheetId: number; title: string };
    filterViews?: { filterViewId: number }[];
    charts?: { chartId: number }[];
    conditionalFormats?: ColorRule[];
  }[];
  namedRanges?: { namedRangeId: string; name: string }[];
}

/** The part of a spreadsheet that a look asks about. */
export const lookOf = ({ sheets = [], namedRanges = [] }: BookJson): OnTheSheets => ({
  sheets: sheets.map(({ properties, filterViews = [], charts = [], conditionalFormats = [] }) => ({
    ...properties,
    views: filterViews.map(({ filterViewId }) => filterViewId),
    charts: charts.map(({ chartId }) => chartId),
    rules: conditionalFormats,
  })),
  names: namedRanges.map(({ namedRangeId, name }) => ({ id: namedRangeId, name })),
});
