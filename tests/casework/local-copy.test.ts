// When Today asks for the copy on the school's own disk, what makes it stop asking, and what a copy is said to be without.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give, put, record } from './book';
import { CARD, HEAD, SECRETARY, schoolAfter, TEACHER } from './school-path';

const DIGEST = 'ab'.repeat(32);
const [YEAR, BEFORE] = ['2026-2027', '2025-2026'];
const PLAN = `${CARD}-D18-01`;

const asked = (book: Book, today: string, who = SECRETARY) =>
  ask(book, 'today', who, {}, { today })
    .groups.flatMap(({ rows }) => rows)
    .find(({ act }) => act.screen === 'local-copy');
const made = (
  book: Book,
  today: string,
  {
    papers = 0,
    who = SECRETARY,
    ...more
  }: { papers?: number; years?: string[]; unread?: string[]; who?: string } = {},
) => {
  give(book, 'begin-local-copy', who, {}, { today });
  return give(book, 'finish-local-copy', who, { papers, years: [YEAR], digest: DIGEST, ...more }, { today });
};
const last = (book: Book) => JSON.parse(record(book, 'Settings', 'copy.last')?.value ?? '{}') as object;

/** A plan and the minutes of this school year, one plan of the year before. */
function withPapers(): Book {
  const book = schoolAfter('approved');
  const paper = (id: string, kind: string, madeOn: string, state = 'SIGNED') =>
    put(book, 'Documents', id, { kind, number: '7', edition: 1, state, fileId: `f-${id}`, madeOn });
  paper(PLAN, 'D18', '2026-11-05');
  paper('S0001-D16-01', 'D16', '2026-11-04');
  paper(`${CARD}-D18-02`, 'D18', '2026-03-02');
  return book;
}

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

  it('goes on after a copy without papers, whatever its maker says was in it', () => {
    const book = withPapers();
    made(book, '2026-12-02', { papers: 0, years: [] });
    expect(asked(book, '2026-12-03')).toMatchObject({ subject: 'последняя не полная: 2\u00a0декабря' });
    made(book, '2026-12-03', { papers: 0, years: [YEAR, BEFORE] });
    expect(asked(book, '2026-12-04')).toMatchObject({ subject: 'последняя не полная: 3\u00a0декабря' });
    made(book, '2026-12-04', { papers: 3, years: [YEAR, BEFORE] });
    expect(asked(book, '2026-12-05')).toBeUndefined();
  });

  it('goes on while a paper could not be had, unless a later version took its place', () => {
    const book = withPapers();
    made(book, '2026-12-02', { papers: 2, years: [YEAR, BEFORE], unread: [PLAN] });
    expect(asked(book, '2026-12-03')).toBeDefined();
    put(book, 'Documents', PLAN, { state: 'SUPERSEDED' });
    made(book, '2026-12-03', { papers: 2, years: [YEAR, BEFORE], unread: [PLAN] });
    expect(asked(book, '2026-12-04')).toBeUndefined();
  });

  it('counts copies of single years together, from the oldest of them', () => {
    const book = withPapers();
    made(book, '2026-12-02', { papers: 1, years: [BEFORE] });
    expect(asked(book, '2026-12-03')).toBeDefined();
    made(book, '2026-12-10', { papers: 2, years: [YEAR] });
    expect(asked(book, '2026-12-31')).toBeUndefined();
    expect(asked(book, '2027-01-01')).toBeDefined();
  });

  it('of papers that few read is for those who read them', () => {
    const book = withPapers();
    put(book, 'Documents', `${CARD}-D09-01`, {
      kind: 'D09',
      edition: 1,
      state: 'DRAFT',
      fileId: 'c',
      madeOn: '2026-11-04',
    });
    made(book, '2026-12-02', { papers: 3, years: [YEAR, BEFORE] });
    expect(asked(book, '2026-12-03', HEAD)?.subject).toBe(
      'в последней (2\u00a0декабря) нет документов, которые читают немногие',
    );
    // The secretary sees whose work it is.
    expect(asked(book, '2026-12-03')?.subject).toMatch(/^Әлімбаев\sА\. · /);
    made(book, '2026-12-03', { papers: 4, years: [YEAR, BEFORE], who: HEAD });
    expect(asked(book, '2026-12-04', HEAD)).toBeUndefined();
    expect(asked(book, '2026-12-04')).toBeUndefined();
  });
});

describe('a copy', () => {
  it('that was begun two days ago is begun anew', () => {
    const book = schoolAfter('approved');
    give(book, 'begin-local-copy', SECRETARY, {}, { today: '2026-12-01' });
    const late = { papers: 0, digest: DIGEST };
    expect(give(book, 'finish-local-copy', SECRETARY, late, { today: '2026-12-03' }).says).toEqual([
      'copy-not-begun',
    ]);
  });

  it('is the office’s to make', () => {
    expect(give(schoolAfter('approved'), 'begin-local-copy', TEACHER, {}).kind).toBe('denied');
  });

  it('says how many papers of the school it is without, those of few among them', () => {
    const book = withPapers();
    for (const id of [`${CARD}-D09-01`, `${CARD}-D09-02`])
      put(book, 'Documents', id, {
        kind: 'D09',
        edition: 1,
        state: 'DRAFT',
        fileId: id,
        madeOn: '2026-11-04',
      });
    const done = made(book, '2026-12-02', { papers: 2 });
    expect(done.done?.facts).toMatchObject({ n: 2, missing: 3 });
    expect(last(book)).toMatchObject({ papers: 2, missing: 3, shelves: { [YEAR]: '2026-12-02' } });
    const seen = ask(book, 'local-copy', SECRETARY, {});
    expect(seen.last?.words).toContain('не вошло: 3');
    expect(seen.papers.map(({ documentId }) => documentId)).not.toContain(`${CARD}-D09-01`);
    // By kind and number, as many as there are, and no person's name.
    expect(seen.closedPapers).toEqual([
      { title: expect.stringMatching(/^Заключение педагога-психолога/), schoolYear: '2026–2027', n: 2 },
    ]);
    expect(ask(book, 'local-copy', HEAD, {})).toMatchObject({ closedPapers: [], papers: { length: 5 } });
  });

  it('is whole without a paper of a sealed card, which is closed to everybody', () => {
    const book = withPapers();
    put(book, 'Cards', CARD, { outcome: 'REFUSE' });
    book.openCards = [];
    made(book, '2026-12-02', { papers: 1, unread: [PLAN, `${CARD}-D18-02`], years: [YEAR, BEFORE] });
    expect(last(book)).toMatchObject({ missing: 2, whole: '2026-12-02', full: '2026-12-02' });
  });
});
