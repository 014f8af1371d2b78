// The cells of the first sheet with rows of an .xlsx workbook: shared and inline strings, numbers, dates as their serial days.
import { strFromU8, unzipSync } from 'fflate';
import { attribute, marksOf } from './xml-marks';

/** Bytes a part may unpack to: no school's list is larger. What a part claims is held against what comes out of it. */
const LARGEST_PART = 40_000_000;
/** Bytes all parts that were looked at may unpack to. */
const LARGEST_ALL = 80_000_000;
/** Tabs that are looked through for the first one with rows. */
const MOST_SHEETS = 8;
const MOST_COLUMNS = 200;
/** A school's list has no more rows; a row that claims to stand further down is no row of it. */
export const MOST_ROWS = 20_000;

/** Why a workbook cannot be read, as the end of a text key. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
}

/** Cells of one sheet, and whether its days count from 1904. */
export interface SheetCells {
  rows: string[][];
  from1904: boolean;
}

/** Opens a workbook. Throws UnreadableWorkbook. */
export function readXlsx(bytes: Uint8Array): SheetCells {
  let unpacked = 0;
  const part = (wanted: string): string => {
    const text = unpack(bytes, wanted.toLowerCase(), LARGEST_ALL - unpacked);
    unpacked += text.length;
    return strFromU8(text);
  };
  const workbook = part('xl/workbook.xml');
  if (workbook === '') throw new UnreadableWorkbook('broken');
  const strings = sharedStrings(part('xl/sharedStrings.xml'));
  let rows: string[][] = [];
  for (const sheet of sheetParts(workbook, part('xl/_rels/workbook.xml.rels')).slice(0, MOST_SHEETS)) {
    rows = sheetRows(part(sheet), strings);
    if (rows.filter((row) => row.some((cell) => cell !== '')).length > 1) break;
  }
  const from1904 = [...marksOf(workbook)].some(
    (mark) => mark.name === 'workbookpr' && /^(1|true)$/.test(attribute(mark, 'date1904') ?? ''),
  );
  return { rows, from1904 };
}

/** One part, empty where there is none; only this one is unpacked, and never beyond the size it claims. */
function unpack(bytes: Uint8Array, wanted: string, room: number): Uint8Array {
  let one = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (one || name.toLowerCase() !== wanted) return false;
        if (originalSize > Math.min(LARGEST_PART, room)) throw new UnreadableWorkbook('too-large');
        one = true;
        return true;
      },
    });
    return Object.values(parts)[0] ?? new Uint8Array();
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('broken');
  }
}

/** Visible sheets in the order of their tabs, as names of parts. */
function sheetParts(workbook: string, relations: string): string[] {
  const targets = new Map(
    [...marksOf(relations)]
      .filter(({ kind, name }) => kind === 'open' && name === 'relationship')
      .map((mark) => [attribute(mark, 'Id') ?? '', attribute(mark, 'Target') ?? '']),
  );
  return [...marksOf(workbook)]
    .filter(
      (mark) =>
        mark.kind === 'open' && mark.name === 'sheet' && !/hidden/i.test(attribute(mark, 'state') ?? ''),
    )
    .map((mark) => targets.get(attribute(mark, 'id') ?? '') ?? '')
    .filter((target) => target !== '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
}

/** Texts of `<si>`; the readings of `<rPh>` are no part of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  for (const { kind, name, text: words } of marksOf(xml)) {
    if (kind === 'text') {
      if (inText && !phonetic) text += words;
    } else if (name === 'si') {
      if (kind === 'close') strings.push(text);
      text = '';
    } else if (name === 't') inText = kind === 'open';
    else if (name === 'rph') phonetic = kind === 'open';
  }
  return strings.map(unescaped);
}

/** `_x000D_` stands for a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** «AB12» → 27; -1 for no address. */
function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(address)?.[1]?.toUpperCase() ?? '';
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

function sheetRows(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rowAt = -1;
  let beyond = 0;
  let column = -1;
  let type = '';
  let value = '';
  let reading = false;
  for (const mark of marksOf(xml)) {
    const { kind, name } = mark;
    if (kind === 'text') {
      if (reading) value += mark.text;
    } else if (name === 'row') {
      if (kind === 'open') {
        const number = Number(attribute(mark, 'r'));
        rowAt = Number.isInteger(number) && number > 0 ? number - 1 : rowAt + 1;
        row = [];
        column = -1;
      } else if (rowAt < MOST_ROWS) {
        while (rows.length < rowAt) rows.push([]);
        rows[rowAt] = row;
      } else if (++beyond > MOST_ROWS) throw new UnreadableWorkbook('too-large');
    } else if (name === 'c') {
      if (kind === 'open') {
        const place = columnOf(attribute(mark, 'r') ?? '');
        column = place >= 0 ? place : column + 1;
        type = attribute(mark, 't') ?? 'n';
        value = '';
      } else if (column < MOST_COLUMNS) {
        while (row.length < column) row.push('');
        row[column] = cellText(type, value, strings);
      }
    } else if (name === 'v' || name === 't') reading = kind === 'open';
  }
  return rows;
}

function cellText(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? '1' : '0';
  if (type === 'n' && value !== '' && /e/i.test(value)) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? String(number) : value;
  }
  return type === 'n' ? value : unescaped(value);
}
