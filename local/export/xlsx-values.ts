// Turns Google cell values into Excel's without changing what they mean.
import type { CellErrorValue, CellValue } from '@cj-tech-master/excelts';
import type { CellJson } from './sheets-json';
import { legalXml } from './xml-text';

/** Excel refuses a file with a longer text in a cell. */
const LONGEST = 32_767;

/** A cell's value; `text` is true for a string, which must never be read as a number or a formula. */
export function cellValue(
  cell: CellJson,
  nameOf: (sheetId: number) => string | undefined = () => undefined,
): { value: CellValue; text: boolean } {
  const entered = cell.userEnteredValue;
  if (!entered) return { value: null, text: false };
  if (typeof entered.stringValue === 'string') return { value: safeText(entered.stringValue), text: true };
  if (typeof entered.numberValue === 'number') return { value: entered.numberValue, text: false };
  if (typeof entered.boolValue === 'boolean') return { value: entered.boolValue, text: false };
  if (typeof entered.formulaValue === 'string')
    return {
      value: { formula: excelFormula(entered.formulaValue, nameOf), result: resultOf(cell) },
      text: false,
    };
  return { value: null, text: false };
}

/** A formula as an .xlsx holds it: commas between arguments, links to sheets by their names instead of Google's numbers. */
function excelFormula(formula: string, nameOf: (sheetId: number) => string | undefined): string {
  return formula.replace(/^=/, '').replace(/"(?:[^"]|"")*"|;/g, (part) => {
    if (part === ';') return ',';
    const id = /^"#gid=(\d{1,10})"$/.exec(part)?.[1];
    const name = id === undefined ? undefined : nameOf(Number(id));
    return name === undefined ? part : `"#'${name.replaceAll("'", "''").replaceAll('"', '""')}'!A1"`;
  });
}

const ERRORS: Record<string, CellErrorValue['error']> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  N_A: '#N/A',
  NAME: '#NAME?',
  NULL_VALUE: '#NULL!',
  NUM: '#NUM!',
  REF: '#REF!',
  VALUE: '#VALUE!',
};

function resultOf(cell: CellJson): string | number | boolean | CellErrorValue | undefined {
  const result = cell.effectiveValue;
  if (result?.errorValue) return { error: ERRORS[result.errorValue.type ?? ''] ?? '#VALUE!' };
  const text = result?.stringValue;
  return typeof text === 'string' ? safeText(text) : (result?.numberValue ?? result?.boolValue ?? undefined);
}

/** Text that XML and Excel can hold: no control characters, no half surrogates, no accidental `_x0041_` escapes; a text longer than Excel's limit ends with how much is missing. */
export function safeText(text: string): string {
  const clean = legalXml(text.replace(/\r\n?/g, '\n')).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (clean.length <= LONGEST) return clean;
  const ending = ` … [+${clean.length - LONGEST}]`;
  return clean.slice(0, LONGEST - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
}
