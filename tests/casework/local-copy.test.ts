// When Today asks for the copy on the school's own disk, and what makes it stop asking.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give } from './book';
import { SECRETARY, schoolAfter, TEACHER } from './school-path';

const DIGEST = 'ab'.repeat(32);
const asked = (book: Book, today: string) =>
  ask(book, 'today', SECRETARY, {}, { today })
    .groups.flatMap(({ rows }) => rows)
    .find(({ act }) => act.screen === 'local-copy');
const made = (book: Book, today: string) => {
  give(book, 'begin-local-copy', SECRETARY, {}, { today });
  return give(book, 'finish-local-copy', SECRETARY, { papers: 3, missing: 1, digest: DIGEST }, { today });
};

describe('the reminder of the local copy', () => {
  it('comes thirty days after the oldest open card when none was made, grey and without a term', () => {
    const book = schoolAfter('approved');
    expect(asked(book, '2026-12-01')).toBeUndefined();
    const row = asked(book, '2026-12-02');
    expect(row).toMatchObject({ title: 'Сделать локальную копию', subject: 'ещё не делали' });
    expect(row?.chip).toBeUndefined();
    expect(row?.why).toContain('30');
  });

  it('waits for the days the school has set after each copy', () => {
    const book = schoolAfter('approved');
    expect(made(book, '2026-12-02').kind).toBe('done');
    expect(asked(book, '2026-12-31')).toBeUndefined();
    expect(asked(book, '2027-01-01')).toMatchObject({ subject: 'последняя: 2\u00a0декабря' });
    give(book, 'change-settings', SECRETARY, { values: { localCopyDays: 60 } }, { today: '2027-01-01' });
    expect(asked(book, '2027-01-01')).toBeUndefined();
  });

  it('is not for a school where nothing goes on yet', () => {
    expect(asked(schoolAfter('council'), '2027-05-01')).toBeUndefined();
  });
});

describe('a copy', () => {
  it('that was begun two days ago is begun anew', () => {
    const book = schoolAfter('approved');
    give(book, 'begin-local-copy', SECRETARY, {}, { today: '2026-12-01' });
    const late = { papers: 0, missing: 0, digest: DIGEST };
    expect(give(book, 'finish-local-copy', SECRETARY, late, { today: '2026-12-03' }).says).toEqual([
      'copy-not-begun',
    ]);
  });

  it('is the office’s to make', () => {
    expect(give(schoolAfter('approved'), 'begin-local-copy', TEACHER, {}).kind).toBe('denied');
  });
});
