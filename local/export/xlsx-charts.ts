// Charts of an .xlsx: bars and lines of Google's basic charts as Excel draws them, over the same cells. The library writes none, so their parts are added to the file.
import type { sheets_v4 } from '@googleapis/sheets';
import { argb, columnLetters, type SpreadsheetJson } from './sheets-json';
import { escapeXml } from './xml-text';

type ChartSpec = sheets_v4.Schema$ChartSpec;
type Series = sheets_v4.Schema$BasicChartSeries;
type Source = sheets_v4.Schema$ChartData | undefined;

/** What drawing a chart needs to know of the workbook: the tab name of a sheet id. */
export interface ChartRoom {
  book: SpreadsheetJson;
  nameOf(sheetId: number): string | undefined;
}

const KINDS = ['BAR', 'COLUMN', 'LINE', 'COMBO'];

/** Whether a chart can be written: bars and lines over one column each. */
export const isWritten = ({ basicChart }: ChartSpec): boolean =>
  KINDS.includes(basicChart?.chartType ?? '') &&
  [basicChart?.domains?.[0]?.domain, ...(basicChart?.series ?? []).map(({ series }) => series)].every(
    (source) => source?.sourceRange?.sources?.length === 1,
  );

/** Cells of one source as a formula, without its first `skip` cells or those alone. */
function cells(room: ChartRoom, source: Source, part: 'head' | 'body', headers: number): string {
  const range = source?.sourceRange?.sources?.[0];
  const name = room.nameOf(range?.sheetId ?? 0) ?? '';
  const letters = columnLetters((range?.startColumnIndex ?? 0) + 1);
  const top = (range?.startRowIndex ?? 0) + 1;
  const bottom = range?.endRowIndex ?? top;
  const [from, to] = part === 'head' ? [top, top + headers - 1] : [top + headers, bottom];
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const first = `$${letters}$${from}`;
  return escapeXml(`${sheet}!${from === to ? first : `${first}:$${letters}$${to}`}`);
}

/** The pattern of the days of a source; undefined when its first cell is no day. */
function dayFormat({ book }: ChartRoom, source: Source, headers: number): string | undefined {
  const range = source?.sourceRange?.sources?.[0];
  const sheet = book.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === (range?.sheetId ?? 0));
  const row = (range?.startRowIndex ?? 0) + headers;
  const block = sheet?.data?.[0];
  const cell =
    block?.rowData?.[row - (block.startRow ?? 0)]?.values?.[
      (range?.startColumnIndex ?? 0) - (block.startColumn ?? 0)
    ];
  const { type, pattern } = cell?.userEnteredFormat?.numberFormat ?? {};
  return type === 'DATE' ? (pattern ?? undefined) : undefined;
}

/** Shades that differ in print, too. */
const PATTERNS = ['', 'wdUpDiag', 'pct20'];

function fill(color: string, at: number): string {
  const solid = `<a:srgbClr val="${color}"/>`;
  const pattern = PATTERNS[at % PATTERNS.length];
  return pattern
    ? `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="444746"/></a:fgClr><a:bgClr>${solid}</a:bgClr></a:pattFill>`
    : `<a:solidFill>${solid}</a:solidFill>`;
}

function seriesXml(room: ChartRoom, spec: ChartSpec, series: Series, at: number, isLine: boolean): string {
  const headers = spec.basicChart?.headerCount ?? 0;
  const color = (argb(room.book, series.colorStyle, series.color) ?? 'FF0B57D0').slice(2);
  const look = isLine
    ? `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/></c:marker>`
    : `<c:spPr>${fill(color, at)}</c:spPr><c:invertIfNegative val="0"/>`;
  const shown = series.dataLabel?.type === 'DATA' ? 1 : 0;
  const name =
    headers > 0
      ? `<c:tx><c:strRef><c:f>${cells(room, series.series, 'head', headers)}</c:f></c:strRef></c:tx>`
      : '';
  const domain = spec.basicChart?.domains?.[0]?.domain;
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${name}${look}`,
    `<c:dLbls><c:numFmt formatCode="0;-0;;" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="${shown}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
    dayFormat(room, domain, headers)
      ? `<c:cat><c:numRef><c:f>${cells(room, domain, 'body', headers)}</c:f></c:numRef></c:cat>`
      : `<c:cat><c:strRef><c:f>${cells(room, domain, 'body', headers)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${cells(room, series.series, 'body', headers)}</c:f></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

/** The part of one chart. */
export function chartXml(room: ChartRoom, spec: ChartSpec): string {
  const { chartType, stackedType, series = [], legendPosition } = spec.basicChart ?? {};
  const lying = chartType === 'BAR';
  const stacked = stackedType === 'STACKED';
  const isLine = (one: Series) => (one.type ?? chartType) === 'LINE';
  const drawn = series.map((one, at) => ({ one, at }));
  const bars = drawn.filter(({ one }) => !isLine(one));
  const lines = drawn.filter(({ one }) => isLine(one));
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const all = (some: typeof drawn) =>
    some.map(({ one, at }) => seriesXml(room, spec, one, at, isLine(one))).join('');
  const barChart = bars.length
    ? `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${all(bars)}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
    : '';
  const lineChart = lines.length
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all(lines)}<c:marker val="1"/>${axes}</c:lineChart>`
    : '';
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="kk" sz="1200" b="1"/><a:t>${escapeXml(spec.title ?? '')}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  // Lying bars are read from above, as the table beside them.
  const order = lying ? 'maxMin' : 'minMax';
  const days = dayFormat(room, spec.basicChart?.domains?.[0]?.domain, spec.basicChart?.headerCount ?? 0);
  const format = days
    ? `<c:numFmt formatCode="${escapeXml(days)}" sourceLinked="0"/>`
    : '<c:numFmt formatCode="General" sourceLinked="1"/>';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  // The numbers stand at the bars: the axis of values would only repeat them in parts of a child.
  const axis = (kind: 'cat' | 'val', id: number, other: number, place: string, turn: string) =>
    `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="${turn}"/></c:scaling><c:delete val="${kind === 'val' ? 1 : 0}"/><c:axPos val="${place}"/>${kind === 'cat' ? format : ''}${ticks}<c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${kind}Ax>`;
  const legend =
    legendPosition === 'NO_LEGEND' ? '' : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>',
    `<c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${barChart}${lineChart}`,
    axis('cat', 1, 2, lying ? 'l' : 'b', order),
    axis('val', 2, 1, lying ? 'b' : 'l', 'minMax'),
    `</c:plotArea>${legend}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
  ].join('');
}

/** 9525 units of a drawing are a pixel. */
const UNITS = 9525;

/** The part that says where the charts of one sheet lie; `rId1` is the first chart. */
export function drawingXml(charts: readonly sheets_v4.Schema$EmbeddedChart[]): string {
  const frames = charts.map(({ position, spec }, at) => {
    const { anchorCell, widthPixels, heightPixels, offsetXPixels, offsetYPixels } =
      position?.overlayPosition ?? {};
    const [x, y] = [(offsetXPixels ?? 0) * UNITS, (offsetYPixels ?? 0) * UNITS];
    const name = escapeXml(spec?.altText || spec?.title || '');
    return [
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${anchorCell?.columnIndex ?? 0}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${anchorCell?.rowIndex ?? 0}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:from>`,
      `<xdr:ext cx="${(widthPixels ?? 600) * UNITS}" cy="${(heightPixels ?? 371) * UNITS}"/>`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Chart ${at + 1}" descr="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
      `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
    ].join('');
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${frames.join('')}</xdr:wsDr>`;
}
