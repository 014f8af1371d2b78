// The school's own terms (off until it turns them on): grey among what it planned, without a paragraph, never late; and days without lessons.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { settingsFrom } from '../../src/casework/settings';
import { ask, type Book, give, put, record } from './book';
import {
  CARD,
  DRAFT_PLAN,
  HEAD,
  ITEM,
  LETTER_CARD,
  PLAN,
  SECRETARY,
  SITTING,
  SITTING_PLAN,
  schoolAfter,
  TEACHER,
} from './school-path';

type Values = CommandInputs['change-settings']['values'];
const set = (book: Book, values: Values) => give(book, 'change-settings', HEAD, { values });
const withTerms = (step: Parameters<typeof schoolAfter>[0], values: Values = {}): Book => {
  const book = schoolAfter(step);
  expect(set(book, { schoolTerms: true, ...values }).kind).toBe('done');
  return book;
};
const plain = (text = '') => text.replace(/\u00A0/g, ' ');

/** Group, day and reason of the row with this screen, as this person sees it. */
function rowOf(book: Book, who: string, screen: string, today = '2026-11-05', cardId = CARD) {
  for (const { key, rows } of ask(book, 'today', who, {}, { today }).groups)
    for (const row of rows)
      if (row.act.screen === screen && (row.act.cardId ?? cardId) === cardId)
        return {
          key,
          tone: row.chip?.tone,
          day: plain(row.chip?.text),
          why: plain(row.why),
          paragraph: row.paragraph,
        };
  return undefined;
}

const planned = (day: string, why: RegExp) => ({
  key: 'planned',
  tone: 'soon',
  day,
  why: expect.stringMatching(why),
  paragraph: undefined,
});

describe('terms of the school', () => {
  it('are not there until the school turns them on', () => {
    expect(rowOf(schoolAfter('gathered'), SECRETARY, 'convene')).toMatchObject({ key: 'mine', day: '' });
    expect(rowOf(schoolAfter('drafted'), HEAD, 'approve-plan')).toMatchObject({ key: 'mine', day: '' });
    expect(rowOf(schoolAfter('approved'), SECRETARY, 'hand-plan-copy')).toMatchObject({
      key: 'mine',
      day: '',
    });
  });

  it('¶5 ten working days from registration to the sitting', () => {
    expect(rowOf(withTerms('gathered'), SECRETARY, 'convene')).toEqual(
      planned(
        'понедельник, 16 ноября',
        /^Срок самой школы: 10 рабочих дней после 2 ноября\. В приказе такого срока нет\.$/,
      ),
    );
  });

  it('¶9 three working days before it for inviting, told as the school’s', () => {
    const book = withTerms('submitted');
    const item = { kind: 'PLACEMENT' as const, cardId: CARD };
    give(book, 'convene-sitting', SECRETARY, { ...SITTING_PLAN, heldOn: '2026-11-12', items: [item] });
    expect(rowOf(book, SECRETARY, 'invite')).toEqual(
      planned('понедельник, 9 ноября', /за 3 рабочих дня до заседания \(12 ноября\)/),
    );
    expect(record(book, 'Agenda', ITEM)?.invitedOn).toBeNull();
  });

  it('¶16 five working days from the decision to the plan, whoever’s turn it is', () => {
    expect(rowOf(withTerms('closed'), SECRETARY, 'plan')).toEqual(
      planned('четверг, 12 ноября', /5 рабочих дней после 5 ноября/),
    );
    expect(rowOf(withTerms('drafted', { daysToPlan: 1 }), HEAD, 'approve-plan')).toEqual(
      planned('пятница, 6 ноября', /1 рабочий день после/),
    );
  });

  it('¶18 three working days for the parents’ copy, and long after them it is still not late', () => {
    const book = withTerms('approved');
    expect(rowOf(book, SECRETARY, 'hand-plan-copy')).toEqual(planned('вторник, 10 ноября', /3 рабочих дня/));
    expect(rowOf(book, SECRETARY, 'hand-plan-copy', '2026-12-30')).toEqual(
      planned('вторник, 10 ноября', /В приказе такого срока нет/),
    );
  });

  it('¶17 three working days for the minutes of a sitting that is over', () => {
    const book = withTerms('closed');
    put(book, 'Documents', `${SITTING}-D16-01`, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      language: 'kk',
      state: 'DRAFT',
    });
    const row = ask(book, 'today', SECRETARY, {}).groups.find(
      ({ key, rows }) => key === 'planned' && rows.some(({ act }) => act.screen === 'paper'),
    );
    expect(row).toBeDefined();
    set(book, { schoolTerms: false });
    const off = ask(book, 'today', SECRETARY, {}).groups.find(({ rows }) =>
      rows.some(({ act }) => act.screen === 'paper'),
    );
    expect(off?.key).toBe('mine');
  });

  it('¶20 ¶23 the days for telling an agency of a removal are the school’s', () => {
    const book = schoolAfter('decided');
    put(book, 'Cards', LETTER_CARD, { outcome: 'PLACE', removedOn: '2026-11-05', removalBasis: 'OTHER' });
    set(book, { removalNoticeDays: 1 });
    expect(rowOf(book, SECRETARY, 'notify-agency', '2026-11-05', LETTER_CARD)).toEqual(
      planned('пятница, 6 ноября', /Срок самой школы: 1 рабочий день после 5 ноября/),
    );
  });

  it('¶16 a plan longer than the school allows itself is saved, and told of', () => {
    const save = (book: Book) => give(book, 'save-plan', SECRETARY, DRAFT_PLAN);
    expect(save(schoolAfter('closed')).follows).toEqual([]);
    expect(save(withTerms('closed')).follows).toEqual(['follow.plan-long']);
    expect(save(withTerms('closed', { planMaxMonths: 7 })).follows).toEqual([]);
  });

  it('are whole numbers of days that make sense, and a day of the year', () => {
    const book = schoolAfter('council');
    expect(set(book, { daysToPlan: 251 }).says).toEqual(['values.daysToPlan bad-number']);
    expect(set(book, { daysToPlan: 0, lessonsEnd: '31.06' }).says).toEqual([
      'values.daysToPlan bad-number',
      'values.lessonsEnd bad-day-month',
    ]);
    expect(set(book, { daysToPlan: 250, lessonsEnd: '31.05' }).kind).toBe('done');
    // What was typed into the sheet by hand and cannot be is as if it were not there.
    const typed = settingsFrom([
      { id: 'daysToPlan', value: '999999' },
      { id: 'lessonsEnd', value: 'мамыр' },
      { id: 'cutoff', value: '25:00' },
    ]);
    expect([typed.daysToPlan, typed.lessonsEnd, typed.cutoff]).toEqual([5, '25.05', '18:00']);
  });
});

describe('reminders whose days the school sets', () => {
  const placed = () => {
    const book = schoolAfter('approved');
    give(book, 'hand-plan-copy', SECRETARY, {
      planId: PLAN,
      answeredOn: '2026-11-05',
      answer: 'SIGNED',
      signedBy: 'Сейітқали Ж.',
    } as never);
    return book;
  };

  it('¶23 the last lessons of the last class', () => {
    const book = placed();
    put(book, 'Pupils', 'P00001', { grade: 11 });
    const reminded = (today: string) =>
      ask(book, 'today', SECRETARY, {}, { today })
        .groups.flatMap(({ rows }) => rows)
        .some(({ act }) => act.screen === 'apply-for-removal');
    expect([reminded('2027-05-25'), reminded('2027-05-26')]).toEqual([false, true]);
    set(book, { lessonsEnd: '31.05' });
    expect([reminded('2027-05-26'), reminded('2027-06-01')]).toEqual([false, true]);
  });

  it('¶16 how long before its end a plan is spoken of', () => {
    const book = placed();
    const reminded = () => rowOf(book, SECRETARY, 'renew-plan', '2027-05-05') !== undefined;
    expect(reminded()).toBe(false);
    set(book, { planReminderDays: 30 });
    expect(reminded()).toBe(true);
  });
});

describe('days without lessons', () => {
  const measure = `${PLAN}-0001`;
  const weekly = () => {
    const book = schoolAfter('drafted');
    put(book, 'Measures', measure, { repeat: 'WEEKLY', responsible: ['T0005'] });
    give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' });
    return book;
  };
  const chip = (book: Book, today: string) =>
    plain(ask(book, 'my-measures', TEACHER, {}, { today }).measures[0]?.chip.text);

  it('¶19 a week closed throughout is no week without a tick, and what waits for a person moves on', () => {
    const book = weekly();
    expect(chip(book, '2026-11-16')).toContain('9–15 ноября');
    expect(record(book, 'Cards', CARD)?.workWith).toEqual(['T0005:2026-11-15']);
    const quiet = { date: '2026-11-09', kind: 'quiet', week: 'both', name: 'Күзгі каникул' } as const;
    give(book, 'save-calendar-day', SECRETARY, { ...quiet, to: '2026-11-12' });
    expect(chip(book, '2026-11-16')).toContain('9–15 ноября');
    give(book, 'save-calendar-day', SECRETARY, { ...quiet, to: '2026-11-13' });
    expect(chip(book, '2026-11-16')).not.toContain('9–15 ноября');
    expect(record(book, 'Cards', CARD)?.workWith).toEqual(['T0005:2026-11-22']);
    give(book, 'save-calendar-day', SECRETARY, { ...quiet, kind: 'asUsual' });
    expect(chip(book, '2026-11-16')).toContain('9–15 ноября');
    expect(record(book, 'Cards', CARD)?.workWith).toEqual(['T0005:2026-11-15']);
  });
});
