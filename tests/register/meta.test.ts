// Meta: what is written is read back; the ring remembers the last commands and forgets the older ones one by one.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { RING_SIZE, readMeta, ringRange, writeMeta } from '../../src/register/meta';
import { outcomeOf, readHead } from '../../src/register/reading';
import { type EmbeddedBook, openBook } from './embedded-book';

describe('Meta', () => {
  let book: EmbeddedBook;
  beforeAll(() => {
    book = openBook();
  });
  const put = (seq: number) => {
    const meta = readHead(book.port);
    book.byHand(
      ...writeMeta(
        { ...meta, head: { seq, hash: String(seq % 10).repeat(64) }, counters: { incoming: seq } },
        {
          commandId: `act-${seq}`,
          outcome: JSON.stringify({ seq }),
          who: `w${seq}@b.kz`,
          contents: `c${seq}`,
        },
      ),
    );
  };

  it('is read back as it was written', () => {
    put(7);
    expect(readHead(book.port)).toMatchObject({
      head: { seq: 7, hash: '7'.repeat(64) },
      counters: { incoming: 7 },
      openCards: [],
      pending: { writes: [], added: [], tables: [] },
    });
    expect(outcomeOf(book.port, readHead(book.port), 'act-7')).toEqual({
      outcome: '{"seq":7}',
      who: 'w7@b.kz',
      contents: 'c7',
    });
    expect(outcomeOf(book.port, readHead(book.port), 'act-8')).toBeUndefined();
  });

  it('remembers as many commands as the ring is long, the last ones', () => {
    for (const seq of [100, 101, 100 + RING_SIZE - 1]) put(seq);
    expect([...readHead(book.port).ring.keys()].sort()).toEqual(
      [`act-${100 + RING_SIZE - 1}`, 'act-100', 'act-101', 'act-7'].sort(),
    );
    put(100 + RING_SIZE);
    const { ring } = readHead(book.port);
    expect(ring.has('act-100')).toBe(false);
    expect(ring.has(`act-${100 + RING_SIZE}`)).toBe(true);
    expect(ring.has('act-101')).toBe(true);
    expect(outcomeOf(book.port, readHead(book.port), 'act-101')?.who).toBe('w101@b.kz');
  });

  it('an outcome that was moved by hand is not taken for another', () => {
    const meta = readHead(book.port);
    const row = meta.ring.get('act-101') ?? -1;
    const { startRowIndex } = ringRange(row);
    book.byHand({
      updateCells: {
        start: { sheetId: 3980119, rowIndex: startRowIndex, columnIndex: 0 },
        fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { stringValue: 'other' } }] }],
      },
    });
    expect(() => outcomeOf(book.port, meta, 'act-101')).toThrow();
  });

  it.each([
    ['nothing at all', [], []],
    ['a foreign sheet', [['a'], ['b']], []],
  ])('%s is no Meta', (_what, top, column) => {
    expect(readMeta(top, column)).toEqual({ ok: false });
  });
});
