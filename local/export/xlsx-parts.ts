// Adds to a written .xlsx what the library does not write: names of whole columns, and charts.
import type { sheets_v4 } from '@googleapis/sheets';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters, type SheetJson, type SpreadsheetJson } from './sheets-json';
import { type ChartRoom, chartXml, drawingXml, isWritten } from './xlsx-charts';
import { escapeXml } from './xml-text';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with the names of `book` and the charts of its sheets; `names` are the tabs as written, in the order of `sheets`. */
export function withNamesAndCharts(
  bytes: Uint8Array,
  book: SpreadsheetJson,
  sheets: readonly SheetJson[],
  names: readonly string[],
): Uint8Array {
  const nameOf = (sheetId: number) =>
    names[sheets.findIndex(({ properties }) => (properties?.sheetId ?? 0) === sheetId)];
  const charts = sheets.map((sheet) => (sheet.charts ?? []).filter(({ spec }) => isWritten(spec ?? {})));
  const named = (book.namedRanges ?? []).flatMap((each) => wholeColumn(each, sheets, names));
  if (named.length === 0 && charts.every((some) => some.length === 0)) return bytes;
  const files = unzipSync(bytes);
  const read = (path: string): string => {
    const part = files[path];
    if (!part) throw new Error(`the written .xlsx has no ${path}`);
    return strFromU8(part);
  };
  const write = (path: string, xml: string) => {
    files[path] = strToU8(xml);
  };
  write('xl/workbook.xml', withNames(read('xl/workbook.xml'), named));
  let types = '';
  let number = 0;
  charts.forEach((some, at) => {
    if (some.length === 0) return;
    const room: ChartRoom = { book, nameOf };
    const relations = some.map(({ spec }, place) => {
      number += 1;
      write(`xl/charts/chart${number}.xml`, chartXml(room, spec ?? {}));
      types += `<Override PartName="/xl/charts/chart${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`;
      return `<Relationship Id="rId${place + 1}" Type="${OFFICE}/chart" Target="../charts/chart${number}.xml"/>`;
    });
    const drawing = `drawingOf${at + 1}`;
    write(`xl/drawings/${drawing}.xml`, drawingXml(some));
    write(`xl/drawings/_rels/${drawing}.xml.rels`, relationsXml(relations.join('')));
    types += `<Override PartName="/xl/drawings/${drawing}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`;
    attach(files, at, drawing, read, write);
  });
  write('[Content_Types].xml', read('[Content_Types].xml').replace('</Types>', `${types}</Types>`));
  return zipSync(files);
}

const relationsXml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}">${inner}</Relationships>`;

/** Ties a drawing to the sheet of this place. */
function attach(
  files: Record<string, Uint8Array>,
  at: number,
  drawing: string,
  read: (path: string) => string,
  write: (path: string, xml: string) => void,
): void {
  const path = `xl/worksheets/sheet${at + 1}.xml`;
  const beside = `xl/worksheets/_rels/sheet${at + 1}.xml.rels`;
  const relation = `<Relationship Id="rIdCharts" Type="${OFFICE}/drawing" Target="../drawings/${drawing}.xml"/>`;
  write(
    beside,
    files[beside]
      ? read(beside).replace('</Relationships>', `${relation}</Relationships>`)
      : relationsXml(relation),
  );
  const tag = `<drawing xmlns:r="${OFFICE}" r:id="rIdCharts"/>`;
  // In the order that the format wants: after the page's set-up, before comments and tables.
  write(path, read(path).replace(/(?=<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/, tag));
}

/** A name of one whole column, as long as the sheet is; others stay behind. */
function wholeColumn(
  { name, range }: sheets_v4.Schema$NamedRange,
  sheets: readonly SheetJson[],
  names: readonly string[],
): [string, string][] {
  const at = sheets.findIndex(({ properties }) => (properties?.sheetId ?? 0) === (range?.sheetId ?? 0));
  const { startColumnIndex: from = 0, endColumnIndex: to, startRowIndex, endRowIndex } = range ?? {};
  const isWhole = startRowIndex === undefined && endRowIndex === undefined;
  const sheet = names[at];
  if (!name || sheet === undefined || !isWhole || from === null || to !== from + 1) return [];
  const letters = columnLetters(from + 1);
  const last = sheets[at]?.properties?.gridProperties?.rowCount ?? 1;
  return [[name, `'${sheet.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${last}`]];
}

function withNames(workbook: string, named: readonly [string, string][]): string {
  const xml = named
    .map(([name, place]) => `<definedName name="${escapeXml(name)}">${escapeXml(place)}</definedName>`)
    .join('');
  if (xml === '') return workbook;
  return workbook.includes('</definedNames>')
    ? workbook.replace('</definedNames>', `${xml}</definedNames>`)
    : workbook.replace('</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
}
