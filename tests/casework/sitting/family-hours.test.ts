// ¶9 Each family has an hour of its own: proposed when the sitting is convened, told in the invitation, on the agenda and in Today of the day.
import { describe, expect, it } from '@jest/globals';
import { later } from '../../../src/model/moment';
import { ask, type Book, contentAbout, give, put, record } from '../book';
import { ITEM, LETTER_ITEM, SECRETARY, SITTING, SITTING_PLAN, schoolAfter } from '../school-path';

const hours = (book: Book) =>
  [ITEM, LETTER_ITEM].map((id) => (record(book, 'Agenda', id) as { comesAt?: string } | undefined)?.comesAt);
const convened = (more: object = {}) => {
  const book = schoolAfter('submitted');
  const items = SITTING_PLAN.items.map((item, at) => (at === 1 ? { ...item, ...more } : item));
  return { book, given: give(book, 'convene-sitting', SECRETARY, { ...SITTING_PLAN, items }) };
};

describe('¶9 the hour of a family', () => {
  it('is the sitting’s for the first and so many minutes later for each next, unless it is typed', () => {
    expect(hours(convened().book)).toEqual(['15:00', '15:20']);
    const { book } = convened({ comesAt: '16:10' });
    expect(hours(book)).toEqual(['15:00', '16:10']);
    const again = { ...SITTING_PLAN, sittingId: SITTING, heldAt: '14:00' };
    expect(give(book, 'convene-sitting', SECRETARY, again).kind).toBe('done');
    expect(hours(book)).toEqual(['14:00', '14:20']);
  });

  it('is not before the sitting begins, and is told with its card', () => {
    const { given } = convened({ comesAt: '14:50' });
    expect(given.says).toEqual(['items.1.comesAt comes-too-early']);
  });

  it('stands in the invitation of this family and on the agenda; a sitting that goes on another day has its own', () => {
    const { book } = convened({ comesAt: '16:10' });
    const time = () => contentAbout(book, 'D14', LETTER_ITEM, 'ru') as { sitting: { time: string } };
    expect(time().sitting.time).toBe('16:10');
    const agenda = contentAbout(book, 'D13', SITTING, 'ru') as { items: { time: string }[] };
    expect(agenda.items.map(({ time }) => time)).toEqual(['15:00', '16:10', '15:40']);
    put(book, 'Sittings', SITTING, { resumesOn: '2026-11-06', resumesAt: '10:00' });
    expect(time().sitting.time).toBe('10:00');
    put(book, 'Sittings', SITTING, { resumesOn: null, resumesAt: '' });
    // Convened before there were hours.
    put(book, 'Agenda', LETTER_ITEM, { comesAt: '' });
    expect(time().sitting.time).toBe('15:00');
  });

  it('is in Today of the day beside the family, and not before', () => {
    const { book } = convened();
    const row = (today: string) =>
      ask(book, 'today', SECRETARY, {}, { today })
        .groups.flatMap(({ rows }) => rows)
        .find(({ act }) => act.screen === 'sitting')?.subject;
    expect(row('2026-11-05')).toMatch(/15:00 · 3\sвопроса; 15:00 Сейітқали\sД\., .+; 15:20 Ахметов\sД\., /);
    expect(row('2026-11-04')).toMatch(/15:00 · 3\sвопроса$/);
  });

  it('never leaves the day', () => {
    expect([later('15:00', 40), later('23:30', 60), later('', 20)]).toEqual(['15:40', '23:59', '']);
  });
});
