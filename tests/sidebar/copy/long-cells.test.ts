// Texts longer than a cell of Excel takes go into a sheet of their own and come back as they were.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valuesOfXlsx } from '../../../local/verify/read-xlsx';
import { LONGEST, partsOf } from '../../../sidebar/copy/long-cells';
import { xlsxOf } from '../../../sidebar/copy/xlsx-of-sheets';
import type { CopiedSheet } from '../../../src/register/copied-sheets';

const WORDS = {
  title: 'Ұзақ мәтіндер',
  labels: ['Парақ', 'Жол', 'Баған', 'Бөлігі', 'Мәтін'] as [string, string, string, string, string],
};
const sheet = (title: string, rows: CopiedSheet['rows']): CopiedSheet => ({
  sheetId: 1,
  table: 'Cards',
  title,
  hidden: false,
  from: 0,
  rows,
  days: [],
});
const roundTrip = async (...sheets: CopiedSheet[]) => (await valuesOfXlsx(xlsxOf(sheets, WORDS))).sheets;

describe('a copied workbook', () => {
  it('gives long texts back whole, in their cells, and no sheet more', async () => {
    const long = [
      'а'.repeat(LONGEST + 1),
      `${'🙂'.repeat(30_000)}.`,
      '_x0041_'.repeat(6000),
      '\u0001<&>"\n'.repeat(7000),
      '_x0041_ \u0002',
    ];
    const rows = [
      ['id', 'heard', 'n'],
      ['Код', 'Тыңдалды', '№'],
      [],
      ...long.map((text, at) => [`K${at}`, text, at]),
    ];
    const other = [['id'], ['Код'], ['б'.repeat(45_000)]];
    const found = await roundTrip(sheet('Карталар', rows), sheet('Ұзақ мәтіндер', other));
    expect(found.map(({ title }) => title)).toEqual(['Карталар', 'Ұзақ мәтіндер']);
    expect(found[0]?.values).toEqual(rows);
    expect(found[1]?.values).toEqual(other);
  });

  it('keeps a text of exactly the longest in its cell', async () => {
    const rows = [['id'], ['Код'], ['а'.repeat(LONGEST)]];
    expect(new TextDecoder().decode(xlsxOf([sheet('A', rows)], WORDS))).not.toContain('sheet2.xml');
    expect((await roundTrip(sheet('A', rows)))[0]?.values).toEqual(rows);
  });
});

describe('parts of a long text', () => {
  it('are the text, part no pair of half signs, and fit a cell as the file spells them', () => {
    const pieces = fc.constantFrom('а', '🙂', '_x0041_', '\u0002', '\n', '_', '<');
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 6000 }),
        (few, n) => {
          const text = few.join('').repeat(n);
          const parts = partsOf(text);
          expect(parts.join('') === text).toBe(true);
          for (const part of parts) {
            const spelled = part
              .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
              .replace(/[\u0000-\u0008\u000B-\u001F]/g, '_x0000_');
            expect(spelled.length).toBeLessThanOrEqual(LONGEST);
            expect(part).not.toMatch(/[\uD800-\uDBFF]$/);
          }
          expect(parts.length).toBeLessThanOrEqual(Math.ceil((text.length * 7) / (LONGEST - 8)));
        },
      ),
      {
        numRuns: 30,
        examples: [
          [['🙂', '\u0002'], 5461],
          [['\u0002'], 6000],
        ],
      },
    );
  });
});
