// An exported .xlsx as bare values, for the verifier.
import { Workbook } from '@cj-tech-master/excelts';
import { unzipSync } from 'fflate';
import { joinLongCells } from './long-cells';
import type { CellValue, WorkbookValues } from './verify-journal';

const DAY = 86_400_000;
/** The spreadsheet's day 0, 30 December 1899. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** More rows and columns than a register of many years has; a few bytes of a file can name a row far below them. */
const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1_000;
/** Bytes a workbook may unpack to. */
const LARGEST = 1_000_000_000;

/** The file is no workbook, or none that a register could be. */
export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';
}

/** Reads all sheets; dates become serial days, a formula what it shows, a text in parts whole. Throws {@link NotAWorkbook}. */
export async function valuesOfXlsx(bytes: Uint8Array): Promise<WorkbookValues> {
  const workbook = await loaded(bytes);
  return joinLongCells({
    sheets: workbook.worksheets.map((sheet) => {
      const values: CellValue[][] = [];
      sheet.eachRow((row, number) => {
        const cells: CellValue[] = [];
        row.eachCell((cell, place) => {
          if (number > MOST_ROWS || place > MOST_COLUMNS)
            throw new NotAWorkbook(`${sheet.name}: row ${number}, column ${place}`);
          cells[place - 1] = plain(cell.value);
        });
        values[number - 1] = Array.from(cells, (cell) => cell ?? '');
      });
      return { title: sheet.name, values: Array.from(values, (row) => row ?? []) };
    }),
  });
}

async function loaded(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    let room = LARGEST;
    unzipSync(bytes, {
      filter({ originalSize }) {
        room -= originalSize;
        return false;
      },
    });
    if (room < 0) throw new RangeError('too large');
    await workbook.xlsx.load(bytes);
    return workbook;
  } catch (cause) {
    throw new NotAWorkbook(String(cause), { cause });
  }
}

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return (value.getTime() - DAY_0) / DAY;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'richText' in value)
    return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if (typeof value === 'object' && 'result' in value) return plain(value.result);
  return String(value);
}
