// Charts of a sheet: their specs as Google keeps them, and the cells they draw.
import { askJson } from './api';
import { type Color, cssColor } from './colors';

interface SourceJson {
  sourceRange?: { sources?: Record<string, number>[] };
}
export interface ChartJson {
  chartId?: number;
  spec?: {
    title?: string;
    basicChart?: {
      chartType?: string;
      stackedType?: string;
      headerCount?: number;
      domains?: { domain?: SourceJson }[];
      series?: { series?: SourceJson; type?: string; color?: Color }[];
    };
  };
}

export interface ChartSeries {
  name: string;
  values: number[];
  line: boolean;
  color: string;
}

/** A chart with what its cells hold now; `drawn` is false for a kind the shell does not draw. */
export interface ChartView {
  id: number;
  title: string;
  drawn: boolean;
  lying: boolean;
  stacked: boolean;
  labels: string[];
  series: ChartSeries[];
}

const DRAWN = ['BAR', 'COLUMN', 'LINE', 'COMBO'];

/** Reads the cells of all charts of a sheet: as they are shown for labels, as numbers for series. */
export async function readCharts(
  book: string,
  charts: readonly ChartJson[],
  user: string,
): Promise<ChartView[]> {
  const wanted = charts.flatMap(({ spec }) => {
    const { domains = [], series = [] } = spec?.basicChart ?? {};
    return [domains[0]?.domain, ...series.map(({ series: source }) => source)].flatMap(rangeOf);
  });
  if (wanted.length === 0) return charts.map((chart) => drawing(chart, []));
  const read = async (render: string) => {
    const path = `/v4/spreadsheets/${encodeURIComponent(book)}/values:batchGetByDataFilter`;
    const answer = await askJson<{ valueRanges?: { valueRange: { values?: (string | number)[][] } }[] }>(
      'POST',
      path,
      user,
      {
        dataFilters: wanted.map((gridRange) => ({ gridRange })),
        majorDimension: 'COLUMNS',
        valueRenderOption: render,
      },
    );
    return (answer.valueRanges ?? []).map(({ valueRange }) => valueRange.values?.[0] ?? []);
  };
  const [shown, held] = [await read('FORMATTED_VALUE'), await read('UNFORMATTED_VALUE')];
  let next = 0;
  return charts.map((chart) => {
    const { domains = [], series = [] } = chart.spec?.basicChart ?? {};
    const sources = [domains[0]?.domain, ...series.map(({ series: source }) => source)];
    const columns = sources.map((source) => {
      if (rangeOf(source).length === 0) return { shown: [], held: [] };
      const at = next++;
      return { shown: shown[at] ?? [], held: held[at] ?? [] };
    });
    return drawing(chart, columns);
  });
}

const rangeOf = (source: SourceJson | undefined): Record<string, number>[] =>
  source?.sourceRange?.sources?.slice(0, 1) ?? [];

function drawing(
  { chartId = 0, spec }: ChartJson,
  columns: readonly { shown: readonly (string | number)[]; held: readonly (string | number)[] }[],
): ChartView {
  const { chartType = '', stackedType, headerCount = 0, series = [] } = spec?.basicChart ?? {};
  const [labels, ...values] = columns;
  return {
    id: chartId,
    title: spec?.title ?? '',
    drawn: DRAWN.includes(chartType),
    lying: chartType === 'BAR',
    stacked: stackedType === 'STACKED',
    labels: (labels?.shown ?? []).slice(headerCount).map(String),
    series: values.map(({ shown, held }, at) => ({
      name: headerCount > 0 ? String(shown[0] ?? '') : '',
      values: held.slice(headerCount).map((value) => (typeof value === 'number' ? value : 0)),
      line: (series[at]?.type ?? chartType) === 'LINE',
      color: cssColor(series[at]?.color ?? { red: 0.05, green: 0.34, blue: 0.82 }),
    })),
  };
}
