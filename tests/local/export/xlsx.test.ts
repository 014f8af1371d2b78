// The .xlsx export, read again with the library and looked at as XML.
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { SpreadsheetJson } from '../../../local/export/sheets-json';
import { exportXlsx } from '../../../local/export/xlsx';
import { safeText } from '../../../local/export/xlsx-values';
import { register } from './sheet-fixture';

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const oneCell = (cell: object, more: object = {}): SpreadsheetJson => ({
  sheets: [{ properties: { title: 'A', sheetId: 0 }, data: [{ rowData: [{ values: [cell] }] }], ...more }],
});

describe('exportXlsx', () => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  beforeAll(async () => {
    bytes = await exportXlsx(register);
    workbook = new Workbook();
    await workbook.xlsx.load(bytes);
  });
  const pupils = () => workbook.worksheets[0]!;

  it('names tabs as Excel allows and keeps their order and state', () => {
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Оқушылар Ученики', 'visible'],
      ['Журнал', 'hidden'],
      ['_lists', 'veryHidden'],
    ]);
    expect(pupils().properties.tabColor?.argb).toBe('FFE63333');
  });

  it('keeps identifiers as text with their leading zeros', () => {
    const cell = pupils().getCell('B3');
    expect(cell.value).toBe('080229500012');
    expect(cell.numFmt).toBe('@');
    expect(pupils().getCell('A3').value).toBe('000007');
  });

  it('keeps formula-like text as text and marks its cell as text', () => {
    for (const [address, text] of [
      ['F3', '=HYPERLINK("http://x")'],
      ['F4', '+77011234567'],
    ] as const) {
      expect(pupils().getCell(address).value).toBe(text);
      expect(pupils().getCell(address).numFmt).toBe('@');
    }
    expect(part(bytes, 'xl/worksheets/sheet1.xml').match(/<f>/g)).toHaveLength(3);
  });

  it('keeps dates as days with their format', () => {
    const cell = pupils().getCell('D4');
    expect(cell.numFmt).toBe('dd.mm.yyyy');
    expect((cell.value as Date).toISOString().slice(0, 10)).toBe('2013-05-09');
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>41403</v>');
  });

  it('keeps booleans, and formulas with their result', () => {
    expect(pupils().getCell('H3').value).toBe(true);
    expect(pupils().getCell('I3').value).toMatchObject({ formula: '1+2', result: 3 });
  });

  it('hides the key row and hidden columns, freezes what was frozen', () => {
    expect(pupils().getRow(1).hidden).toBe(true);
    expect(pupils().getRow(2).hidden).toBe(false);
    expect(pupils().getRow(2).height).toBe(31.5);
    expect(pupils().getColumn(9).hidden).toBe(true);
    expect(pupils().getColumn(2).width).toBeCloseTo(15, 1);
    expect(pupils().views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  });

  it('writes one drop-down per column run; a long list stands on a hidden sheet', () => {
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    const rules = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"[^>]*>/g)].map((match) => match[1]);
    expect(rules.sort()).toEqual(['E3:E5', 'G3:G5']);
    expect(xml).toContain('<formula1>&quot;Қаралуда,Есепте&quot;</formula1>');
    expect(xml).toMatch(/<formula1>(&apos;|')_lists(&apos;|')!\$A\$1:\$A\$20<\/formula1>/);
    expect(workbook.getWorksheet('_lists')?.getCell('A20').value).toBe('Шара, түрі № 20 «Ә»');
  });

  it('keeps header looks, bands, merges, filter and rules of colour', () => {
    const head = pupils().getCell('A2');
    expect(head.font).toMatchObject({ bold: true, name: 'Arial', size: 10, color: { argb: 'FFFFFFFF' } });
    expect(head.fill).toMatchObject({ fgColor: { argb: 'FF1A4D80' } });
    expect(head.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(pupils().getCell('A3').fill).toEqual({ type: 'pattern', pattern: 'none' });
    expect(pupils().getCell('A4').fill).toMatchObject({ fgColor: { argb: 'FFF2F7FF' } });
    expect(pupils().getCell('B7').master.address).toBe('A7');
    expect(pupils().autoFilter).toBe('A2:I5');
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<conditionalFormatting sqref="E3:E1000">');
    expect(xml).toContain('E3=&quot;Есепте&quot;');
  });

  it('protects a protected sheet without a password', () => {
    const xml = part(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(xml).not.toContain('hashValue');
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
  });

  it('gives the same bytes for the same spreadsheet, with no hour and no name inside', async () => {
    expect(await exportXlsx(register)).toEqual(bytes);
    expect(part(bytes, 'docProps/core.xml')).not.toMatch(/created|modified|creator/);
  });

  it('names a validation Excel lacks instead of guessing', async () => {
    const cell = { dataValidation: { condition: { type: 'TEXT_IS_EMAIL' } } };
    await expect(exportXlsx(oneCell(cell))).rejects.toThrow(
      'not emulated: validation TEXT_IS_EMAIL in an .xlsx',
    );
  });

  it.each([
    ['NUMBER_BETWEEN', ['1', '11'], /type="decimal"[^>]*sqref="A1".*<formula1>1<\/formula1><formula2>11</],
    ['DATE_IS_VALID', [], /type="date" operator="greaterThanOrEqual".*<formula1>1</],
    ['DATE_AFTER', ['2026-09-01'], /type="date" operator="greaterThan".*<formula1>46266</],
    ['DATE_ON_OR_BEFORE', ['=TODAY()'], /type="custom".*<formula1>A1&lt;=TODAY\(\)</],
    ['ONE_OF_RANGE', ['=Staff!A3:A'], /type="list".*<formula1>Staff!A3:A</],
    ['CUSTOM_FORMULA', ['=LEN(A1)=12'], /type="custom".*<formula1>LEN\(A1\)=12</],
    ['TEXT_CONTAINS', ['ә'], /type="custom".*SEARCH\(&quot;ә&quot;,A1\)/],
  ])('checks %s as Google does', async (type, values, expected) => {
    const rule = { condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) } };
    const made = await exportXlsx(oneCell({ dataValidation: rule }));
    expect(part(made, 'xl/worksheets/sheet1.xml').replace(/\n/g, '')).toMatch(expected);
  });
});

describe('safeText', () => {
  it('drops what XML forbids and shows half surrogates', () => {
    expect(safeText('a\u0000b\u000Bc\uD800d😀')).toBe('abc\uFFFDd😀');
  });
  it('keeps text that looks like an Excel escape', () => {
    expect(safeText('_x0041_ және _xyz')).toBe('_x005F_x0041_ және _xyz');
  });
  it('cuts at Excel’s limit and says how much is missing', () => {
    expect(safeText('ә'.repeat(32_767))).toHaveLength(32_767);
    const cut = safeText('ә'.repeat(50_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).toMatch(/ … \[\+17233\]$/);
  });
});
