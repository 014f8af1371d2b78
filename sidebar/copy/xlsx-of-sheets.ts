// Sheets as an .xlsx workbook: texts, numbers and yes-no as they are stored, days shown as days; the rows of machine keys hidden.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { CopiedSheet } from '../../src/register/copied-sheets';
import { type LongCellWords, withLongCells } from './long-cells';

/** Excel takes no more signs for the name of a sheet, and none of these. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** So that the same sheets make the same bytes. */
const FIXED = new Date(1980, 0, 1);

type Cell = CopiedSheet['rows'][number][number];
/** Which of the two formats a cell has: 0 as it is, 1 a day. */
type Format = 0 | 1;

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // What looks like an escape of the format, and what XML cannot hold, is escaped as the format does it.
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );

/** Zero-based column to its letters: 27 is AB. */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** Texts of a workbook, each once; cells name them by their place. */
class SharedTexts {
  private readonly places = new Map<string, number>();

  at(text: string): number {
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  xml(): string {
    const texts = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `${HEAD}<sst xmlns="${MAIN}">${texts.join('')}</sst>`;
  }
}

function cellXml(cell: Cell, at: string, format: Format, texts: SharedTexts): string {
  if (cell === '') return '';
  const style = format === 0 ? '' : ` s="${format}"`;
  if (typeof cell === 'number') return `<c r="${at}"${style}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${at}" t="s"><v>${texts.at(cell)}</v></c>`;
}

function sheetXml({ rows, days }: CopiedSheet, texts: SharedTexts): string {
  const isDay = new Set(days);
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, `${letters(column)}${at + 1}`, isDay.has(column) && at > 1 ? 1 : 0, texts),
    );
    return `<row r="${at + 1}"${at === 0 ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet xmlns="${MAIN}">${frozen}<sheetFormatPr defaultRowHeight="15"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Names as Excel takes them, each once. */
export function sheetNames(sheets: readonly { title: string }[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ title }, at) => {
    const plain = title.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME).trim() || `Sheet${at + 1}`;
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const ending = ` ${n}`;
      name = plain.slice(0, LONGEST_NAME - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The workbook's bytes; texts no cell takes stand in a sheet of their own behind the others. */
export function xlsxOf(copied: readonly CopiedSheet[], words: LongCellWords): Uint8Array {
  const sheets = withLongCells(copied, sheetNames(copied), words);
  const names = sheetNames(sheets);
  const part = (at: number) => `worksheets/sheet${at + 1}.xml`;
  // A workbook shows at least one sheet.
  const isHidden = (at: number) => sheets[at]?.hidden === true && sheets.some(({ hidden }) => !hidden);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/>${sheets.map((_sheet, at) => `<Override PartName="/xl/${part(at)}" ContentType="${OFFICE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden(at) ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_sheet, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="${part(at)}"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  const texts = new SharedTexts();
  sheets.forEach((sheet, at) => {
    files[`xl/${part(at)}`] = sheetXml(sheet, texts);
  });
  files['xl/sharedStrings.xml'] = texts.xml();
  const packed: Zippable = {};
  for (const [name, xml] of Object.entries(files)) packed[name] = [strToU8(xml), { mtime: FIXED }];
  return zipSync(packed, { level: 6 });
}
