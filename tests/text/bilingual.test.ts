// Filling patterns, noun forms and dates in words.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import {
  factNames,
  fill,
  fillBoth,
  fillIn,
  listBoth,
  numberSign,
  russianForm,
  same,
} from '../../src/text/bilingual';
import { dateWithWeekday, dayRange, longDate, shortDate, weekdayName } from '../../src/text/dates';

describe('a pattern', () => {
  it('takes facts by name, each as often as it is named', () => {
    expect(fill('{a} және {b}, {a}', { a: 'x', b: 2 })).toBe('x және 2, x');
    expect(factNames('{a} {n} {n|күн} {a}')).toEqual(['a', 'n']);
  });

  it.each([
    [1, 'остался 1 день'],
    [2, 'осталось 2 дня'],
    [4, 'осталось 4 дня'],
    [5, 'осталось 5 дней'],
    [11, 'осталось 11 дней'],
    [14, 'осталось 14 дней'],
    [21, 'остался 21 день'],
    [22, 'осталось 22 дня'],
    [0, 'осталось 0 дней'],
    [111, 'осталось 111 дней'],
    [112, 'осталось 112 дней'],
    [101, 'остался 101 день'],
  ])('for %i says «%s»', (n, words) => {
    expect(fill('{n|остался|осталось|осталось} {n} {n|день|дня|дней}', { n })).toBe(words);
  });

  it('keeps the Kazakh noun singular', () => {
    for (const n of [0, 1, 5]) expect(fill('{n} {n|күн} қалды', { n })).toBe(`${n} күн қалды`);
  });

  it('refuses facts it does not know, facts it lacks and broken patterns', () => {
    expect(() => fill('{a}', { a: 1, b: 2 })).toThrow('knows no «b»');
    expect(() => fill('{a} {b}', { a: 1 })).toThrow('lacks «b»');
    expect(() => fill('{a}', {})).toThrow('lacks «a»');
    expect(() => fill('{a', { a: 1 })).toThrow('stray brace');
    expect(() => fill('a}', {})).toThrow('stray brace');
    expect(() => fill('{a|день|дня}', { a: 2 })).toThrow('one noun form or three');
    expect(() => fill('{a|день|дня|дней}', { a: 1.5 })).toThrow('whole number');
    expect(() => fill('{a|день|дня|дней}', { a: '2' })).toThrow('whole number');
  });

  it('never reads a fact as a pattern', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$1 $& {a}' })).toBe('{b} $1 $& {a}');
  });

  it('does not take inherited properties for facts', () => {
    expect(() => fill('{toString}', {})).toThrow('lacks «toString»');
  });

  it('puts a bilingual fact into each language in its own words', () => {
    const pattern = { kk: 'Мерзімі – {day}', ru: 'Срок – {day}' };
    const day = { kk: 'жұма', ru: 'пятница' };
    expect(fillBoth(pattern, { day })).toEqual({ kk: 'Мерзімі – жұма', ru: 'Срок – пятница' });
    expect(fillIn('ru', pattern, { day: 'завтра' })).toBe('Срок – завтра');
  });

  it('helps with lists, names and numbers', () => {
    expect(listBoth([same('a'), { kk: 'б', ru: 'в' }])).toEqual({ kk: 'a, б', ru: 'a, в' });
    expect(numberSign(5)).toBe('№\u00A05');
    expect([1, 3, 9, 12, -1].map(russianForm)).toEqual([0, 1, 2, 2, 0]);
  });
});

describe('a date in words', () => {
  const day = calendarDate('2026-11-05');

  it('is written in full, with its weekday, and short', () => {
    expect(longDate(day)).toEqual({
      kk: '2026\u00A0жылғы 5\u00A0қараша',
      ru: '5\u00A0ноября 2026\u00A0года',
    });
    expect(dateWithWeekday(calendarDate('2026-11-06'))).toEqual({
      kk: '6\u00A0қараша, жұма',
      ru: 'пятница, 6\u00A0ноября',
    });
    expect(shortDate(day)).toBe('05.11.2026');
  });

  it('names the week from Monday to Sunday', () => {
    const week = ['02', '03', '04', '05', '06', '07', '08'].map((d) =>
      weekdayName(calendarDate(`2026-11-${d}`)),
    );
    expect(week.map((name) => name.kk)).toEqual([
      'дүйсенбі',
      'сейсенбі',
      'сәрсенбі',
      'бейсенбі',
      'жұма',
      'сенбі',
      'жексенбі',
    ]);
    expect(week.map((name) => name.ru)).toEqual([
      'понедельник',
      'вторник',
      'среда',
      'четверг',
      'пятница',
      'суббота',
      'воскресенье',
    ]);
  });

  it('names every month as after a day', () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      longDate(calendarDate(`2026-${String(at + 1).padStart(2, '0')}-01`)),
    );
    expect(months.map(({ kk }) => kk.split('\u00A0')[2])).toEqual(
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    );
    expect(months.map(({ ru }) => ru.split(/\s/)[1])).toEqual(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    );
  });

  it('joins the days of a range', () => {
    expect(dayRange(calendarDate('2026-03-21'), calendarDate('2026-03-23'))).toEqual({
      kk: '21–23\u00A0наурыз',
      ru: '21–23\u00A0марта',
    });
    expect(dayRange(calendarDate('2026-06-30'), calendarDate('2026-07-02')).ru).toBe(
      '30\u00A0июня\u00A0– 2\u00A0июля',
    );
    expect(dayRange(day, day).kk).toBe('5\u00A0қараша');
  });
});
