// The calendar date: which days exist, arithmetic, serial days, ages.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  ageOn,
  calendarDate,
  dateParts,
  daysBetween,
  fromSerial,
  isCalendarDate,
  parseCalendarDate,
  toSerial,
  weekday,
} from '../../src/model/calendar-date';

const anyDay = fc.integer({
  min: 0,
  max: daysBetween(calendarDate('1900-01-01'), calendarDate('2199-12-31')),
});

/** The platform's own calendar, as a second opinion. */
function platformDay(offsetFrom1900: number): Date {
  return new Date(Date.UTC(1900, 0, 1 + offsetFrom1900));
}

describe('a calendar date', () => {
  it.each([
    ['2026-02-31', 'date.notExisting'],
    ['2026-02-29', 'date.notExisting'],
    ['2100-02-29', 'date.notExisting'],
    ['2026-04-31', 'date.notExisting'],
    ['2026-06-31', 'date.notExisting'],
    ['2026-09-31', 'date.notExisting'],
    ['2026-11-31', 'date.notExisting'],
    ['2026-13-01', 'date.notExisting'],
    ['2026-00-10', 'date.notExisting'],
    ['2026-01-00', 'date.notExisting'],
    ['0026-03-06', 'date.outOfRange'],
    ['1899-12-31', 'date.outOfRange'],
    ['2200-01-01', 'date.outOfRange'],
    ['2026-3-6', 'date.format'],
    ['06.03.2026', 'date.format'],
    ['2026-03-06T00:00', 'date.format'],
    ['2026-03-06\n', 'date.format'],
    ['', 'date.format'],
  ])('refuses «%s» as %s', (text, id) => {
    expect(parseCalendarDate(text)).toMatchObject({ ok: false, problem: { id, params: {} } });
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('accepts %s', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: text });
  });

  it('quotes what was typed, without signs that turn the line round', () => {
    expect(parseCalendarDate('31\u202E.02')).toMatchObject({ problem: { params: { text: '31\uFFFD.02' } } });
    expect(parseCalendarDate('9'.repeat(60))).toMatchObject({
      problem: { params: { text: '9'.repeat(60) } },
    });
    expect(parseCalendarDate('9'.repeat(100))).toMatchObject({
      problem: { params: { text: `${'9'.repeat(60)}…` } },
    });
  });

  it('agrees with the platform calendar on every day from 1900 to 2199', () => {
    const first = calendarDate('1900-01-01');
    const wrong: string[] = [];
    for (let at = 0; at <= daysBetween(first, calendarDate('2199-12-31')); at += 1) {
      const platform = platformDay(at);
      const date = addDays(first, at);
      const agrees =
        date === platform.toISOString().slice(0, 10) && weekday(date) % 7 === platform.getUTCDay();
      if (!agrees) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('comes back from days added and from its serial', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = [addDays(calendarDate('1900-01-01'), a), addDays(calendarDate('1900-01-01'), b)];
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect([from < to, from > to]).toEqual([a < b, a > b]);
        expect(fromSerial(toSerial(from))).toEqual({ ok: true, value: from });
      }),
    );
  });

  it('counts serial days from 1899-12-30', () => {
    expect(toSerial(calendarDate('1900-01-01'))).toBe(2);
    expect(toSerial(calendarDate('2026-11-05'))).toBe(46331);
    expect(fromSerial(46331)).toEqual({ ok: true, value: '2026-11-05' });
  });

  it.each([46331.5, Number.NaN, Number.POSITIVE_INFINITY, 1, 110000])('refuses serial %p', (serial) => {
    expect(fromSerial(serial)).toMatchObject({ ok: false, problem: { id: 'date.serial' } });
  });

  it('does not leave its range, and adds whole days only', () => {
    expect(() => addDays(calendarDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(calendarDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(calendarDate('2026-01-01'), 0.5)).toThrow(RangeError);
  });

  it('takes itself apart', () => {
    expect(dateParts(calendarDate('2026-11-05'))).toEqual({ year: 2026, month: 11, day: 5 });
  });
});

describe('an age', () => {
  it.each([
    ['2010-03-22', '2026-03-21', 15],
    ['2010-03-22', '2026-03-22', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-29', 16],
    ['2026-11-05', '2026-11-05', 0],
  ])('of one born %s on %s is %i', (born, on, years) => {
    expect(ageOn(calendarDate(born), calendarDate(on))).toBe(years);
  });
});
