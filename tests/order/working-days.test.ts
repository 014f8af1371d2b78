// The working-day clock against hand-written calendars, and its explanations.

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, dateParts } from '../../src/model/calendar-date';
import { SHIPPED_CALENDAR } from '../../src/order/calendar-2023-2027';
import { explain } from '../../src/order/term-words';
import {
  type CalendarRow,
  dayKind,
  type WorkWeek,
  workingDaysAfter,
  workingDaysBefore,
} from '../../src/order/working-days';
import { clockTime } from '../model/clock-time';
import { nthAfter, publishedWorkingDays } from './published-off-days';

const WEEKS: readonly WorkWeek[] = ['5', '6'];
const SIX = clockTime('18:00');
const LATER = clockTime('18:01');

function everyDay(): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = calendarDate('2023-01-01'); day <= '2027-12-31'; day = addDays(day, 1)) days.push(day);
  return days;
}

function due(receivedOn: string, days: number, week: WorkWeek = '5', at?: string): string {
  return workingDaysAfter({
    receivedOn: calendarDate(receivedOn),
    receivedAt: at === undefined ? undefined : clockTime(at),
    cutoff: SIX,
    days,
    week,
    calendar: SHIPPED_CALENDAR,
  }).due;
}

describe.each(WEEKS)('¶11 ¶12 ¶20 the clock in a week of %s days', (week) => {
  const published = publishedWorkingDays(week);

  it.each([
    [1, undefined, undefined],
    [2, undefined, undefined],
    [1, SIX, undefined],
    [2, SIX, SIX],
    [1, SIX, SIX],
    [1, SIX, LATER],
    [2, SIX, LATER],
    [2, undefined, LATER],
  ])(
    'agrees with the published calendars, %i days, cut-off %s, received at %s',
    (days, cutoff, receivedAt) => {
      const wrong = everyDay().flatMap((receivedOn) => {
        const late = cutoff !== undefined && receivedAt === LATER && published.includes(receivedOn);
        const from = late ? nthAfter(published, receivedOn, 1) : receivedOn;
        const expected = nthAfter(published, from, days);
        const got = workingDaysAfter({
          receivedOn,
          receivedAt,
          cutoff,
          days,
          week,
          calendar: SHIPPED_CALENDAR,
        });
        return got.due === expected ? [] : [`${receivedOn}: ${got.due}, published ${expected}`];
      });
      expect(wrong).toEqual([]);
    },
  );

  it('explains every day between receipt and term, each once', () => {
    for (const receivedOn of everyDay().slice(0, 800)) {
      const answer = workingDaysAfter({ receivedOn, days: 2, week, calendar: SHIPPED_CALENDAR });
      const { skipped, counted, day1 } = answer.explanation;
      const told = [...skipped, ...counted].map(({ date }) => date).sort();
      const between: CalendarDate[] = [];
      for (let day = addDays(receivedOn, 1); day <= answer.due; day = addDays(day, 1)) between.push(day);
      expect(told).toEqual(between);
      expect([counted[0]!.date, counted[1]!.date]).toEqual([day1, answer.due]);
    }
  });
});

describe('the shipped calendar', () => {
  const working = (year: number, week: WorkWeek) =>
    everyDay().filter((day) => dateParts(day).year === year && dayKind(day, week, SHIPPED_CALENDAR).working)
      .length;

  it('has 249 working days in 2024 and 247 in 2026 for the five-day week', () => {
    expect([working(2024, '5'), working(2026, '5')]).toEqual([249, 247]);
  });

  it.each([
    ['2025-08-30', false],
    ['2026-08-30', true],
    ['2026-08-31', true],
    ['2027-08-30', true],
    ['2026-03-16', true],
    ['2027-03-15', false],
    ['2026-10-25', false],
  ])('Constitution Day moved: %s working %s but for weekends', (date, expected) => {
    const kind = dayKind(calendarDate(date), '6', SHIPPED_CALENDAR);
    expect(kind.working || kind.kind === 'weekend').toBe(expected);
  });

  it('names each row in both languages, with a source, in the order of dates', () => {
    for (const row of SHIPPED_CALENDAR) {
      expect([row.name.kk, row.name.ru, row.source].every((words) => words.trim() !== '')).toBe(true);
    }
    const dates = SHIPPED_CALENDAR.map(({ date }) => date);
    expect([...dates].sort()).toEqual(dates);
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('calls 7 January and Qurban Ait days off, not holidays, and the country by name from 2026', () => {
    const kinds = ['2026-01-07', '2026-05-27', '2026-05-07'].map(
      (date) => dayKind(calendarDate(date), '5', SHIPPED_CALENDAR).kind,
    );
    expect(kinds).toEqual(['dayOff', 'dayOff', 'holiday']);
    const names = ['2025-10-25', '2026-10-25'].map(
      (date) => dayKind(calendarDate(date), '5', SHIPPED_CALENDAR).name.kk,
    );
    expect(names).toEqual(['Республика күні', 'Қазақстан Республикасы күні']);
  });
});

describe('¶11 ¶12 counting', () => {
  it('starts on the next day: Friday gives Monday and Tuesday', () => {
    expect([due('2026-11-06', 1), due('2026-11-06', 2)]).toEqual(['2026-11-09', '2026-11-10']);
    expect([due('2026-11-06', 1, '6'), due('2026-11-06', 2, '6')]).toEqual(['2026-11-07', '2026-11-09']);
  });

  it('takes the hour of the cut-off for the same day and a minute later for the next working day', () => {
    expect(due('2026-11-06', 1, '5', '18:00')).toBe('2026-11-09');
    expect(due('2026-11-06', 1, '5', '18:01')).toBe('2026-11-10');
    expect(due('2026-11-06', 1, '5')).toBe('2026-11-09');
  });

  it('does not look at the hour on a day without work', () => {
    expect(due('2026-11-07', 1, '5', '10:00')).toBe('2026-11-09');
    expect(due('2026-11-07', 1, '5', '23:00')).toBe('2026-11-09');
    expect(due('2026-11-07', 1, '6', '23:00')).toBe('2026-11-10');
  });

  it('goes round Nauryz and the moved days, differently in the two weeks', () => {
    expect([due('2026-03-20', 1), due('2026-03-20', 2)]).toEqual(['2026-03-26', '2026-03-27']);
    expect([due('2026-03-20', 1, '6'), due('2026-03-20', 2, '6')]).toEqual(['2026-03-25', '2026-03-26']);
  });

  it('counts a weekend day that is worked', () => {
    expect(due('2024-05-03', 1)).toBe('2024-05-04');
    expect(due('2024-05-03', 2)).toBe('2024-05-06');
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a term of %p days', (days) => {
    expect(() => due('2026-11-06', days)).toThrow(RangeError);
  });

  it('obeys the rows it is given, and a day off outweighs a worked weekend', () => {
    const saturday = calendarDate('2026-11-07');
    const quiet: CalendarRow = {
      date: saturday,
      kind: 'movedOff',
      week: '6',
      name: { kk: 'тыныш күн', ru: 'тихий день' },
      source: 'order of the head',
    };
    const worked: CalendarRow = { ...quiet, kind: 'workedWeekend', week: 'both' };
    expect(dayKind(saturday, '6', []).working).toBe(true);
    expect(dayKind(saturday, '6', [quiet]).working).toBe(false);
    expect(dayKind(saturday, '5', [worked]).working).toBe(true);
    expect(dayKind(saturday, '6', [worked, quiet]).working).toBe(false);
    expect(dayKind(saturday, '6', [quiet, worked]).working).toBe(false);
    expect(dayKind(saturday, '5', [quiet, worked]).working).toBe(true);
    const again: CalendarRow = { ...quiet, name: { kk: 'басқа', ru: 'другой' } };
    expect(dayKind(saturday, '6', [quiet, again]).name).toEqual(quiet.name);
  });
});

describe('¶11 ¶12 ¶20 the explanation of a term', () => {
  const plain = (text: string) => text.replace(/\u00A0/g, ' ');
  const words = (
    receivedOn: string,
    days: number,
    at?: string,
    calendar: readonly CalendarRow[] = SHIPPED_CALENDAR,
  ) => {
    const { explanation } = workingDaysAfter({
      receivedOn: calendarDate(receivedOn),
      receivedAt: at === undefined ? undefined : clockTime(at),
      cutoff: SIX,
      days,
      week: '5',
      calendar,
    });
    const { kk, ru } = explain(explanation);
    return { kk: plain(kk), ru: plain(ru) };
  };

  it('names the day of receipt, the days left out and the days counted', () => {
    expect(words('2026-03-20', 2)).toEqual({
      kk: 'Түскен күні: 20 наурыз, жұма. Санақ келесі күннен басталады: 21–23 наурыз (Наурыз мейрамы), 24 наурыз (22 наурыз мерекесі үшін демалыс), 25 наурыз (21 наурыз мерекесі үшін демалыс) есепке кірмейді; 1-күн – 26 наурыз, бейсенбі; 2-күн – 27 наурыз, жұма.',
      ru: 'Поступило: пятница, 20 марта. Счёт идёт со следующего дня: 21–23 марта (Наурыз мейрамы), 24 марта (выходной за праздник 22 марта), 25 марта (выходной за праздник 21 марта) не считаются; день 1 – четверг, 26 марта; день 2 – пятница, 27 марта.',
    });
  });

  it('puts a weekend between two days in its place', () => {
    expect(words('2026-11-05', 2).ru).toBe(
      'Поступило: четверг, 5 ноября. Счёт идёт со следующего дня: день 1 – пятница, 6 ноября; 7–8 ноября (выходные) не считаются; день 2 – понедельник, 9 ноября.',
    );
  });

  it('speaks of one day in the singular', () => {
    expect(words('2026-05-06', 1).ru).toContain('дня: 7 мая (День защитника Отечества) не считается; день 1');
  });

  it('says when the hour moved the day of receipt', () => {
    expect(words('2026-11-04', 1, '18:30').ru).toBe(
      'Поступило: среда, 4 ноября. Время поступления – 18:30, конец рабочего дня – 18:00, поэтому днём поступления считается следующий рабочий день: четверг, 5 ноября. Счёт идёт со следующего дня: день 1 – пятница, 6 ноября.',
    );
    expect(words('2026-11-04', 1, '18:00').ru).not.toContain('Время поступления');
  });

  it('says that a weekend day was worked', () => {
    expect(words('2024-05-03', 1).kk).toContain('1-күн – 4 мамыр, сенбі (8 мамыр үшін жұмыс күні)');
  });

  it('warns of a year whose calendar is empty, and only then', () => {
    expect(words('2027-12-31', 1).ru).toContain('Календарь на 2028 год не заполнен');
    expect(words('2027-12-31', 1).kk).toContain('2028 жылдың күнтізбесі толтырылмаған');
    expect(words('2027-12-30', 1).ru).not.toContain('не заполнен');
    expect(words('2026-11-05', 1, undefined, []).ru).toContain('Календарь на 2026 год не заполнен');
  });
});

describe('counting back', () => {
  it('a notice given by that day leaves so many working days, one given a working day later does not', () => {
    void fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1700 }),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom<WorkWeek>('5', '6'),
        (start, days, week) => {
          const on = (receivedOn: CalendarDate) =>
            workingDaysAfter({ receivedOn, days, week, calendar: SHIPPED_CALENDAR }).due;
          let sitting = addDays(calendarDate('2023-02-01'), start);
          while (!dayKind(sitting, week, SHIPPED_CALENDAR).working) sitting = addDays(sitting, 1);
          const by = workingDaysBefore(sitting, days, week, SHIPPED_CALENDAR);
          expect(dayKind(by, week, SHIPPED_CALENDAR).working).toBe(true);
          expect(on(by)).toBe(sitting);
          let next = addDays(by, 1);
          while (!dayKind(next, week, SHIPPED_CALENDAR).working) next = addDays(next, 1);
          expect(on(next) > sitting).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    const thursday = calendarDate('2026-11-12');
    expect(workingDaysBefore(thursday, 3, '5', SHIPPED_CALENDAR)).toBe('2026-11-09');
    expect(workingDaysBefore(thursday, 4, '5', SHIPPED_CALENDAR)).toBe('2026-11-06');
    expect(workingDaysBefore(thursday, 4, '6', SHIPPED_CALENDAR)).toBe('2026-11-07');
  });
});
