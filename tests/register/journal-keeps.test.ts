// The journal says who changed what and when, nothing written is taken away, and what was changed behind its back is found.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { History, Journal } from '../../src/register/journal';
import { TABLES } from '../../src/register/tables';
import type { Request } from '../../src/register/workbook-port';
import { act, type EmbeddedBook, openBook } from './embedded-book';

const PUPIL = 'P00001';
const lines = (book: EmbeddedBook) => book.rows(Journal.sheetId);
const written: Request[] = [];

/** The book's own port, with every request it writes kept. */
function watched(): EmbeddedBook {
  const book = openBook();
  const port = {
    ...book.port,
    write: (requests: readonly Request[], check: string) => {
      written.push(...requests);
      return book.port.write(requests, check);
    },
  };
  return { ...book, port };
}

describe('the journal', () => {
  let book: EmbeddedBook;
  beforeAll(() => {
    book = watched();
    for (const lastName of ['Ахметов', 'Ахметова', 'Әлімбаев'])
      act(book, { Pupils: { [PUPIL]: { lastName } } });
    act(book, { Pupils: { [PUPIL]: { active: false } } });
  });

  it('I-24 grants: a line an act with who, when, what of which record; the value before stays', () => {
    const own = lines(book).filter(({ changed }) => String(changed).includes(`Pupils/${PUPIL}`));
    expect(own).toHaveLength(4);
    for (const line of own)
      expect(line).toMatchObject({ at: '2026-11-02 09:00', who: 'mektep@tirek.test', command: 'act' });
    expect(own[2]?.changed).toBe(`Pupils/${PUPIL}: lastName`);
    const past = book
      .rows(History.sheetId)
      .filter(({ record }) => String(record).startsWith(`Pupils/${PUPIL}@`));
    expect(past.map(({ before }) => String(before))).toEqual([
      '',
      JSON.stringify({ lastName: 'Ахметов' }),
      JSON.stringify({ lastName: 'Ахметова' }),
      JSON.stringify({ active: null }),
    ]);
    expect(book.faults()).toEqual([]);
  });

  it('I-30 grants: what is no longer so stays in its row, said to be so', () => {
    expect(book.rows(TABLES.Pupils.sheetId)).toHaveLength(1);
    expect(book.rows(TABLES.Pupils.sheetId)[0]).toMatchObject({ id: PUPIL, lastName: 'Әлімбаев' });
  });

  it('I-30 refuses: a request that takes a row, a column or a sheet away: acts write none', () => {
    const kinds = new Set(written.flatMap((request) => Object.keys(request)));
    expect(kinds).toContain('updateCells');
    expect(
      [...kinds].filter((kind) => /^(delete(Dimension|Range|Sheet|Duplicates)|cutPaste)/.test(kind)),
    ).toEqual([]);
  });

  it.each([
    ['who', 'other@tirek.test'],
    ['at', '2026-10-01 08:00'],
    ['changed', 'Pupils/P00001: firstName'],
  ])('with another «%s» in a line is found out', (column, typed) => {
    const back = book.snapshot();
    changeByHand(book, column, typed);
    expect(book.faults()).not.toEqual([]);
    back();
  });

  it('I-24 refuses: a line that is changed or taken away by hand: the check finds it', () => {
    const back = book.snapshot();
    book.byHand({
      deleteDimension: { range: { sheetId: Journal.sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 } },
    });
    expect(book.faults()).not.toEqual([]);
    back();
    changeByHand(book, 'who', 'other@tirek.test');
    expect(book.faults().join()).not.toBe('');
    back();
    expect(book.faults()).toEqual([]);
  });
});

function changeByHand(book: EmbeddedBook, column: string, typed: string): void {
  const sheet = book.sheets().find(({ sheetId }) => sheetId === Journal.sheetId);
  const at = (sheet?.values[0] ?? []).indexOf(column);
  book.byHand({
    updateCells: {
      start: { sheetId: Journal.sheetId, rowIndex: 3, columnIndex: at },
      rows: [{ values: [{ userEnteredValue: { stringValue: typed } }] }],
      fields: 'userEnteredValue',
    },
  });
}
