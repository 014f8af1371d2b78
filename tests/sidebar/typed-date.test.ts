// Dates and times are read as people write them, in both languages, and nothing else is taken for one.
import { describe, expect, it } from '@jest/globals';
import { readTypedDate, readTypedTime } from '../../sidebar/core/typed-date';
import { longDate } from '../../src/text/dates';

const TODAY = '2026-11-24';

describe('a typed date', () => {
  it.each([
    ['4.11', '2026-11-04'],
    ['20/11/26', '2026-11-20'],
    ['04112026', '2026-11-04'],
    ['20 11 2026', '2026-11-20'],
    ['20.11.26г.', '2026-11-20'],
    ['20.11.2026 ж.', '2026-11-20'],
    ['20 ноября', '2026-11-20'],
    ['20 нояб.', '2026-11-20'],
    ['20қараша', '2026-11-20'],
    ['5 қар 2025', '2025-11-05'],
    ['9 май', '2026-05-09'],
    ['9 Мая 2026 г.', '2026-05-09'],
    ['1 мамыр', '2026-05-01'],
    ['1 маусым', '2026-06-01'],
    ['25 декабря', '2025-12-25'],
    ['', ''],
  ])('«%s» is %s', (text, date) => {
    expect(readTypedDate(text, TODAY, 'past')).toBe(date);
  });

  it('without a year lies toward the future where that is asked', () => {
    expect(readTypedDate('25 желтоқсан', TODAY, 'future')).toBe('2026-12-25');
    expect(readTypedDate('10.01', TODAY, 'future')).toBe('2027-01-10');
  });

  it.each(['31.02', '32 ноября', '20 брюмера', '20 но', 'вчера', 'ноябрь', '20'])('«%s» is none', (text) => {
    expect(readTypedDate(text, TODAY, 'past')).toBeUndefined();
  });

  it('as the product itself writes it is understood, every month in both languages', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-05` as Parameters<typeof longDate>[0];
      const { kk, ru } = longDate(date);
      expect([kk, ru].map((text) => readTypedDate(text, TODAY, 'past'))).toEqual([date, date]);
    }
  });
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['16', '16:00'],
    ['930', '09:30'],
    ['1640', '16:40'],
    ['16.40', '16:40'],
    ['16-40', '16:40'],
    ['16:40', '16:40'],
  ])('«%s» is %s', (text, time) => {
    expect(readTypedTime(text)).toBe(time);
  });

  it.each(['', '24', '1661', '9:5', 'утром'])('«%s» is none', (text) => {
    expect(readTypedTime(text)).toBeUndefined();
  });
});
