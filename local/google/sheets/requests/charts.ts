// addChart, updateChartSpec, deleteEmbeddedObject (W124): charts are kept and echoed; the shell and the .xlsx draw them.
import { ApiError, NotEmulated } from '../../api-error';
import { CHART_ONEOF } from '../../schema/additions';
import { pairColours } from '../cells';
import { echo } from '../echo';
import { refuse } from '../problem';
import { areaOf, gridOf, newId, type Work } from '../ranges';
import type { Chart, GridRange, Message, Sheet } from '../workbook';

/** A spec is of one of these kinds. */
const [[, CHART_KINDS]] = CHART_ONEOF;

/** The spelling "candelstickChart" is Google's. */
function specOf(spec: Message | undefined): Message {
  if (!spec || !CHART_KINDS.some((kind) => spec[kind] !== undefined))
    refuse(
      'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec',
    );
  const basic = spec.basicChart as Message | undefined;
  if (basic && basic.domains === undefined && basic.series === undefined)
    throw new ApiError(500, 'Internal error encountered.', { status: 'INTERNAL' });
  return pairColours(spec);
}

/** Every cell a chart draws must lie on a sheet that is there (W75), one row or one column wide. */
function checkSources(work: Work, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) checkSources(work, item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'sources') checkSources(work, item);
      else
        for (const source of item as GridRange[]) {
          const { area } = areaOf(work.book, source);
          if (area.bottom - area.top > 1 && area.right - area.left > 1)
            refuse('Chart source ranges must be one row or one column wide.');
        }
    }
}

const all = (work: Work) => work.book.sheets.flatMap((sheet) => sheet.head.charts);

export function addChart(work: Work, request: Message): Message {
  const given = (request.chart ?? {}) as Message;
  const spec = specOf(given.spec as Message | undefined);
  checkSources(work, spec);
  const position = (given.position ?? {}) as Message;
  if (position.newSheet !== undefined || position.sheetId !== undefined)
    throw new NotEmulated('charts on a sheet of their own');
  const overlay = (position.overlayPosition ?? {}) as Message;
  const anchor = (overlay.anchorCell ?? {}) as Message;
  const sheet = gridOf(work.book, anchor.sheetId);
  const taken = new Set(all(work).map((chart) => chart.chartId));
  const id = given.chartId === undefined ? newId(work, taken) : Number(given.chartId);
  if (taken.has(id)) refuse(`Cannot add chart with ID ${id}, an object with that ID already exists.`);
  const chart: Chart = {
    ...given,
    chartId: id,
    spec,
    position: { overlayPosition: { widthPixels: 600, heightPixels: 371, ...overlay, anchorCell: anchor } },
  };
  sheet.head.charts.push(chart);
  return { addChart: { chart: echo(chart) } };
}

function find(work: Work, id: unknown): { sheet: Sheet; chart: Chart } {
  for (const sheet of work.book.sheets)
    for (const chart of sheet.head.charts) if (chart.chartId === id) return { sheet, chart };
  return refuse(`No embedded object with id: ${id}`);
}

export function updateChartSpec(work: Work, request: Message): void {
  const { chart } = find(work, request.chartId);
  const spec = specOf(request.spec as Message | undefined);
  checkSources(work, spec);
  chart.spec = spec;
}

export function deleteEmbeddedObject(work: Work, request: Message): void {
  const { sheet, chart } = find(work, request.objectId);
  sheet.head.charts = sheet.head.charts.filter((one) => one !== chart);
}
