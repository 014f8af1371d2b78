// Classes, telephones, school years and moments: what is read, what is refused, how they are shown.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { compareClassNames, makeClassName, parseClassName, showClassName } from '../../src/model/class-name';
import { type Phone, parsePhone, showPhone } from '../../src/model/phone';
import { firstDayOf, lastDayOf, schoolYearOf, showSchoolYear } from '../../src/model/school-year';

describe('a class', () => {
  it.each([
    ['7Б', 7, 'Б'],
    ['7 ә', 7, 'Ә'],
    ['7-Б', 7, 'Б'],
    ['7 «Б»', 7, 'Б'],
    ['7\u00A0«Б»', 7, 'Б'],
    ['11 "A"', 11, 'А'],
    ['0А', 0, 'А'],
    ['12 Я', 12, 'Я'],
    ['5 \u0259', 5, 'Ә'],
    ['5 i', 5, 'І'],
  ])('is read from «%s»', (text, grade, letter) => {
    expect(parseClassName(text)).toEqual({ ok: true, value: { grade, letter } });
  });

  it.each([
    ['13 А', 'class.grade'],
    ['7 W', 'class.letter'],
    ['7 «Б', 'class.format'],
    ['7', 'class.format'],
    ['Б', 'class.format'],
    ['7 АБ', 'class.format'],
    ['-1 А', 'class.format'],
  ])('«%s» is refused as %s', (text, id) => {
    expect(parseClassName(text)).toMatchObject({ ok: false, problem: { id } });
  });

  it('is checked in two fields too', () => {
    expect(makeClassName(12, ' б ')).toEqual({ ok: true, value: { grade: 12, letter: 'Б' } });
    expect(makeClassName(13, 'Б')).toMatchObject({ problem: { id: 'class.grade', params: { text: '13' } } });
    expect(makeClassName(-1, 'Б')).toMatchObject({ problem: { id: 'class.grade' } });
    expect(makeClassName(6.5, 'Б')).toMatchObject({ problem: { id: 'class.grade' } });
    expect(makeClassName(7, '')).toMatchObject({ problem: { id: 'class.letter' } });
    expect(makeClassName(7, 'АБ')).toMatchObject({ problem: { id: 'class.letter' } });
  });

  it('is shown with quotes and sorted by grade and alphabet', () => {
    expect(showClassName({ grade: 7, letter: 'Ә' })).toBe('7\u00A0«Ә»');
    const sorted = ['7А', '7Ә', '7Б', '10А'].map((text) => {
      const read = parseClassName(text);
      if (!read.ok) throw new Error(text);
      return read.value;
    });
    expect([...sorted].reverse().sort(compareClassNames)).toEqual(sorted);
  });
});

describe('a telephone', () => {
  it.each(['8 701 123 45 67', '+7 (701) 123-45-67', '7 701 123 45 67', '8(701)123–45–67', '+77011234567'])(
    'is read from «%s»',
    (text) => {
      expect(parsePhone(text)).toEqual({ ok: true, value: '+77011234567' });
    },
  );

  it.each([
    ['701 123 45 67', 'phone.length'],
    ['8 701 123 45 678', 'phone.length'],
    ['+8 701 123 45 67', 'phone.country'],
    ['+998 90 123 45 67', 'phone.country'],
    ['8 701 123 45 6x', 'phone.format'],
    ['', 'phone.format'],
  ])('«%s» is refused as %s', (text, id) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, problem: { id, params: { text } } });
  });

  it('is shown in groups', () => {
    expect(showPhone('+77212123456' as Phone)).toBe('+7\u00A0(721)\u00A0212-34-56');
  });
});

describe('a school year', () => {
  it.each([
    ['2026-08-31', '2025-2026'],
    ['2026-09-01', '2026-2027'],
    ['2027-01-01', '2026-2027'],
  ])('of %s is %s', (date, year) => {
    expect(schoolYearOf(calendarDate(date))).toBe(year);
  });

  it('begins on 1 September, ends on 31 August, is shown with a dash', () => {
    const year = schoolYearOf(calendarDate('2026-11-05'));
    expect([firstDayOf(year), lastDayOf(year), showSchoolYear(year)]).toEqual([
      '2026-09-01',
      '2027-08-31',
      '2026–2027',
    ]);
  });
});
