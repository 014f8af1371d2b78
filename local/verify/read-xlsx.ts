// An exported .xlsx as bare values, for the verifier.
import { Workbook } from '@cj-tech-master/excelts';
import { joinLongCells } from './long-cells';
import type { CellValue, WorkbookValues } from './verify-journal';

const DAY = 86_400_000;
/** The spreadsheet's day 0, 30 December 1899. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** Reads all sheets; dates become serial days, a formula what it shows, a text in parts whole. */
export async function valuesOfXlsx(bytes: Uint8Array): Promise<WorkbookValues> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return joinLongCells({
    sheets: workbook.worksheets.map((sheet) => {
      const values: CellValue[][] = [];
      sheet.eachRow({ includeEmpty: true }, (row, number) => {
        const cells: CellValue[] = [];
        row.eachCell({ includeEmpty: true }, (cell, place) => {
          cells[place - 1] = plain(cell.value);
        });
        values[number - 1] = Array.from(cells, (cell) => cell ?? '');
      });
      return { title: sheet.name, values: Array.from(values, (row) => row ?? []) };
    }),
  });
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
