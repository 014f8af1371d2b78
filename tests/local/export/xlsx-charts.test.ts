// Charts and names of an .xlsx: the register's overview goes out with what draws and counts it.
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { SpreadsheetJson } from '../../../local/export/sheets-json';
import { exportXlsx } from '../../../local/export/xlsx';
import { openBook } from '../../register/embedded-book';

let parts: Record<string, string>;
let bytes: Uint8Array;

beforeAll(async () => {
  const ranges = ['Тірек', 'Шолу', 'Карталар'].map((title) => `'${title}'`);
  const book = openBook().get({ ranges, includeGridData: true }) as SpreadsheetJson;
  bytes = await exportXlsx(book);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

const formulasOf = (sheet: string): string[] =>
  [...(parts[`xl/worksheets/${sheet}.xml`] ?? '').matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) =>
    formula
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&'),
  );

describe('the overview as .xlsx', () => {
  it('has its three charts over its own cells, one a combination of bars and a line', () => {
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(3);
    expect(parts['xl/charts/chart1.xml']).toContain('<c:lineChart>');
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Шолу'!$B$7:$B$18</c:f>");
    expect(parts['xl/charts/chart3.xml']).toContain('<c:grouping val="stacked"/>');
    for (const chart of charts) expect(parts['[Content_Types].xml']).toContain(`/${chart}"`);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet.indexOf('<drawing ')).toBeGreaterThan(sheet.indexOf('<pageSetup'));
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('drawings/drawingOf2.xml');
  });

  it('counts by the same formulas: names of whole columns, commas between arguments', () => {
    expect(parts['xl/workbook.xml']).toMatch(
      /<definedName name="Tirek_Cards_state_1">'Карталар'!\$D\$1:\$D\$200<\/definedName>/,
    );
    const formulas = formulasOf('sheet2');
    expect(formulas).toContain(
      'COUNTIFS(Tirek_Cards_state_1,"МЕА-да тұр")+COUNTIFS(Tirek_Cards_state_1,"Состоит на ВШУ")',
    );
    expect(formulas.filter((formula) => formula.includes(';'))).toEqual([]);
  });

  it('the cover leads to the sheets, and the file is read again', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    expect(workbook.worksheets.slice(0, 3).map(({ name }) => name)).toEqual(['Тірек', 'Шолу', 'Карталар']);
    expect(formulasOf('sheet1')).toContain(`HYPERLINK("#'Карталар'!A1","Карталар")`);
  });
});
