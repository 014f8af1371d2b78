// The three charts of the overview, each over its own table there; told apart by form, words and numbers before colour.
import type { Language } from '../../text/bilingual';
import { BOOK_TEXTS, type BookTextKey } from '../../text/book-texts';
import type { Request } from '../workbook-port';
import type { Color, OnTheSheets } from './on-the-sheets';

/** A table of the overview: its heading's row from 0, and the rows below the labels. */
interface Place {
  readonly heading: number;
  readonly rows: number;
}

export interface OverviewPlaces {
  readonly sheetId: number;
  readonly movement: Place;
  readonly stages: Place;
  readonly terms: Place;
}

const DARK: Color = { red: 0.03, green: 0.26, blue: 0.63 };
const MIDDLE: Color = { red: 0.95, green: 0.63, blue: 0.2 };
const LIGHT: Color = { red: 0.79, green: 0.81, blue: 0.84 };
const LINE: Color = { red: 0.05, green: 0.4, blue: 0.18 };

interface Series {
  readonly column: number;
  readonly color: Color;
  readonly type?: 'COLUMN' | 'LINE';
}

interface Drawn {
  readonly text: BookTextKey;
  readonly place: Place;
  readonly kind: 'COMBO' | 'BAR';
  readonly stacked?: boolean;
  readonly legend: boolean;
  readonly series: readonly Series[];
}

function specOf({ sheetId }: OverviewPlaces, drawn: Drawn, language: Language): object {
  const { place, kind } = drawn;
  const title = BOOK_TEXTS[drawn.text][language];
  const column = (at: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex: place.heading + 1,
          endRowIndex: place.heading + 2 + place.rows,
          startColumnIndex: at,
          endColumnIndex: at + 1,
        },
      ],
    },
  });
  return {
    title,
    altText: title,
    fontName: 'Arial',
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: kind,
      ...(drawn.stacked ? { stackedType: 'STACKED' } : {}),
      legendPosition: drawn.legend ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      headerCount: 1,
      domains: [{ domain: column(0) }],
      series: drawn.series.map(({ column: at, color, type }) => ({
        series: column(at),
        targetAxis: kind === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        ...(type ? { type } : {}),
        color,
        dataLabel: { type: 'DATA', textFormat: { fontSize: 10 } },
      })),
    },
  };
}

const CHARTS = ({ movement, stages, terms }: OverviewPlaces): readonly Drawn[] => [
  {
    text: 'overview.movement',
    place: movement,
    kind: 'COMBO',
    legend: true,
    series: [
      { column: 1, color: DARK, type: 'COLUMN' },
      { column: 2, color: MIDDLE, type: 'COLUMN' },
      { column: 3, color: LINE, type: 'LINE' },
    ],
  },
  {
    text: 'overview.stages',
    place: stages,
    kind: 'BAR',
    legend: false,
    series: [{ column: 1, color: DARK }],
  },
  {
    text: 'overview.terms',
    place: terms,
    kind: 'BAR',
    stacked: true,
    legend: true,
    series: [
      { column: 1, color: DARK },
      { column: 2, color: MIDDLE },
      { column: 3, color: LIGHT },
    ],
  },
];

/** Columns of the tables, a gap, then the charts. */
const CHART_COLUMN = 5;

/** Draws the charts beside their tables; one that is there stays where people moved it and gets the newest spec. */
export function chartRequests(places: OverviewPlaces, now: OnTheSheets, language: Language): Request[] {
  const { sheetId } = places;
  const there = now.sheets.find((sheet) => sheet.sheetId === sheetId)?.charts ?? [];
  return CHARTS(places).map((drawn, at) => {
    const chartId = sheetId * 100 + at;
    const spec = specOf(places, drawn, language);
    if (there.includes(chartId)) return { updateChartSpec: { chartId, spec } };
    const anchorCell = { sheetId, rowIndex: drawn.place.heading, columnIndex: CHART_COLUMN };
    return {
      addChart: {
        chart: {
          chartId,
          spec,
          position: { overlayPosition: { anchorCell, widthPixels: 620, heightPixels: 350 } },
        },
      },
    };
  });
}
