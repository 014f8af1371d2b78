// What Today shows to whom: everyone first what they are to do, the work of others below it.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, put } from './book';
import { CARD, DEPUTY, HEAD, PSYCHOLOGIST, SECRETARY, schoolAfter, TEACHER } from './school-path';

const groups = (book: Book, who: string) => ask(book, 'today', who, {}).groups;
const screens = (book: Book, who: string, key: string) =>
  groups(book, who)
    .filter((group) => group.key === key)
    .flatMap((group) => group.rows.map((row) => row.act.screen));

describe('whose work a row is', () => {
  it('the submission waits for the deputy and is the work of others for the rest', () => {
    const book = schoolAfter('gathered');
    expect(screens(book, DEPUTY, 'mine')).toContain('submit');
    expect(screens(book, SECRETARY, 'mine')).not.toContain('submit');
  });

  it('a drafted plan waits for the head; the secretary finds it below', () => {
    const book = schoolAfter('drafted');
    expect(screens(book, HEAD, 'mine')).toEqual(['approve-plan']);
    expect(screens(book, SECRETARY, 'mine')).not.toContain('approve-plan');
    expect(screens(book, SECRETARY, 'rest')).toContain('approve-plan');
  });

  it('terms of the order stand first for whoever keeps them, and below with their lateness for the head', () => {
    const book = schoolAfter('registered');
    expect(screens(book, SECRETARY, 'due').length).toBeGreaterThan(0);
    expect(screens(book, HEAD, 'due')).toEqual([]);
    const due = screens(book, SECRETARY, 'due');
    expect(screens(book, HEAD, 'rest').slice(0, due.length)).toEqual(due);
  });

  it('every row is shown to everyone of the office once', () => {
    for (const step of ['registered', 'gathered', 'convened', 'drafted', 'approved'] as const) {
      const book = schoolAfter(step);
      const count = (who: string) => groups(book, who).flatMap((group) => group.rows).length;
      expect(count(HEAD)).toBe(count(SECRETARY));
      expect(count(DEPUTY)).toBe(count(SECRETARY));
    }
  });

  it('where nobody is deputy, the submission waits for the secretary', () => {
    const book = schoolAfter('gathered');
    for (const [key, record] of book.records)
      if (key.startsWith('Staff/') && (record as { roles?: string[] }).roles?.includes('DEPUTY_UPBRINGING'))
        put(book, 'Staff', record.id, { active: false });
    expect(screens(book, SECRETARY, 'mine')).toContain('submit');
  });
});

describe('what was asked of a person', () => {
  const asked = (book: Book, askedOf: string) =>
    put(book, 'Materials', `${CARD}-M01`, {
      kind: 'PSYCHOLOGIST_CONCLUSION',
      askedOf,
      askedOn: '2026-11-04',
    });
  const idOf = (book: Book, email: string) =>
    [...book.records.values()].find((record) => (record as { email?: string }).email === email)?.id ?? '';

  it('is seen by that person alone among the teachers, and no longer when it is here', () => {
    const book = schoolAfter('registered');
    asked(book, idOf(book, PSYCHOLOGIST));
    // The psychologist writes it down by its own form: it is asked for there alone.
    expect(ask(book, 'my-referrals', PSYCHOLOGIST, {}).asked).toEqual([]);
    expect(ask(book, 'waiting-for-me', PSYCHOLOGIST, {}).rows).toMatchObject([
      { act: { screen: 'restricted', cardId: CARD }, subject: expect.stringContaining('запрошено 4') },
    ]);
    put(book, 'Materials', `${CARD}-M01`, { kind: 'CHARACTERISTIC' });
    expect(ask(book, 'my-referrals', PSYCHOLOGIST, {}).asked).toHaveLength(1);
    expect(ask(book, 'my-referrals', TEACHER, {}).asked).toEqual([]);
    put(book, 'Materials', `${CARD}-M01`, { receivedOn: '2026-11-05' });
    expect(ask(book, 'my-referrals', PSYCHOLOGIST, {}).asked).toEqual([]);
  });

  it('waits for the secretary as work of others', () => {
    const book = schoolAfter('registered');
    asked(book, idOf(book, PSYCHOLOGIST));
    expect(screens(book, SECRETARY, 'others')).toEqual(['receive-material']);
    expect(screens(book, SECRETARY, 'mine')).not.toContain('receive-material');
  });
});
