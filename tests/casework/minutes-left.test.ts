// Minutes after the last child of their sitting has expired: they wait for people, who keep or destroy them by an act (¶17).
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give, put, record } from './book';
import { refusal, refuses } from './refusals';
import { CARD, HEAD, LETTER_CARD, SECRETARY, SITTING, schoolAfter, TEACHER } from './school-path';

const ACT = { actNo: '7', actOn: '2026-11-05', basis: 'Номенклатура, 61-бап' };
const MINUTES = `${SITTING}-D16-01`;

/** Two children of one sitting, both closed long ago; its minutes signed. */
function closedLongAgo(): Book {
  const book = schoolAfter('closed');
  for (const id of [CARD, LETTER_CARD])
    put(book, 'Cards', id, {
      outcome: 'REFUSE',
      decidedOn: '2022-11-05',
      receivedOn: '2022-11-01',
      handedOn: null,
    });
  book.openCards = [];
  book.openSittings = [];
  put(book, 'Documents', MINUTES, {
    kind: 'D16',
    subjectId: SITTING,
    number: '1',
    edition: 1,
    language: 'kk',
    state: 'SIGNED',
    fileId: 'file-minutes',
  });
  return book;
}
const expire = (book: Book, cardId: string) => {
  let expiryId: string | undefined;
  for (let portion = 0; portion < 4; portion++) {
    const { done, says } = give(book, 'expire-cards', SECRETARY, {
      ...ACT,
      cardIds: [cardId],
      ...(expiryId ? { expiryId } : {}),
    });
    expect(says).toEqual([]);
    expiryId = done?.importId;
    if (!done?.waiting) return;
  }
};
const bothExpired = (): Book => {
  const book = closedLongAgo();
  expire(book, CARD);
  expire(book, LETTER_CARD);
  return book;
};
const row = (book: Book, who = SECRETARY) =>
  ask(book, 'today', who, {})
    .groups.flatMap(({ key, rows }) => rows.map((each) => ({ key, ...each })))
    .find(({ act }) => act.screen === 'expiring');
const waiting = (book: Book) =>
  ask(book, 'expiring', SECRETARY, {}).minutes.map(({ sittingId }) => sittingId);
const settle = (book: Book, kept: boolean) =>
  give(book, 'settle-minutes', SECRETARY, { ...ACT, kept, sittingIds: [SITTING] });

describe('minutes of which no child is kept', () => {
  it('wait from the last child on, not before, and Today says so as a plan of the school', () => {
    const book = closedLongAgo();
    expire(book, CARD);
    expect([waiting(book), row(book)]).toEqual([[], undefined]);
    expire(book, LETTER_CARD);
    expect(waiting(book)).toEqual([SITTING]);
    expect(row(book)).toMatchObject({ key: 'planned', subject: 'протоколов: 1' });
    expect(row(book)?.paragraph).toBeUndefined();
    expect(row(book, HEAD)?.key).toBe('planned');
  });

  it('are kept by an act: nothing is touched, and nobody is asked again', () => {
    const book = bothExpired();
    expect(settle(book, true).done).toMatchObject({ text: 'done.minutes-kept', facts: { n: 1 } });
    expect([waiting(book), row(book)]).toEqual([[], undefined]);
    expect(record(book, 'Documents', MINUTES)?.fileId).toBe('file-minutes');
    expect(ask(book, 'expiring', SECRETARY, {}).acts[0]).toMatchObject({
      actNo: '7',
      minutes: 'оставлено протоколов: 1',
    });
  });

  it('are destroyed by an act: their file goes, the sitting and its number stay', () => {
    const book = bothExpired();
    expect(settle(book, false).done?.text).toBe('done.minutes-destroyed');
    expect(record(book, 'Documents', MINUTES)).toMatchObject({ fileId: '', number: '1' });
    expect(record(book, 'Sittings', SITTING)?.minutesNumber).toBe('1');
    expect(record(book, 'Expiries', 'E0003')).toMatchObject({ minutes: [SITTING], kept: false, papers: 1 });
    expect(settle(book, false).says).toEqual(['sittingIds minutes-not-due']);
  });

  const command = 'settle-minutes';
  const input = { ...ACT, kept: true, sittingIds: [SITTING] };
  refuses([
    refusal({
      title: 'while a child of them is kept',
      after: 'closed',
      command,
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sittingIds minutes-not-due'],
    }),
    refusal({
      title: 'by an act of tomorrow, with everything that is wrong at once',
      after: 'closed',
      command,
      by: HEAD,
      input: { ...input, sittingIds: ['S0009'], actOn: '2026-11-06' },
      kind: 'input',
      says: ['sittingIds minutes-not-due', 'actOn date-ahead'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'closed',
      command,
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
