// How a school writes its numbers: places, faults in words, the running number found again.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarDate, calendarDate } from '../../src/model/calendar-date';
import { numberBy, patternFault, seqIn, stretchOf } from '../../src/model/number-pattern';

const DAY = calendarDate('2026-11-05');
const pattern = (text: string, index = '01-05') => ({ pattern: text, index });

describe('the pattern of a journal', () => {
  it.each([
    ['{index}-{seq}/{year}', '01-05-24/2026'],
    ['{seq}', '24'],
    ['01-05/{seq:3}', '01-05/024'],
    ['{seq:3}/{years}', '024/2026-2027'],
    ['№<{seq}>-қ "ө"', '№<24>-қ "ө"'],
  ])('%s writes %s', (text, number) => {
    expect(patternFault(pattern(text))).toBeUndefined();
    expect(numberBy(pattern(text), 24, DAY)).toBe(number);
    expect(seqIn(pattern(text), number, DAY)).toBe(24);
  });

  it.each([
    ['01-05/2026', 'no-seq'],
    ['{seq}/{seq:3}', 'two-seq'],
    ['{seq}/{month}', 'place'],
    ['{seq:9}', 'place'],
    ['{seq', 'brackets'],
    ['{{seq}}', 'brackets'],
  ])('%s is refused: %s', (text, fault) => expect(patternFault(pattern(text))).toBe(fault));

  it('an index that is named must be given', () =>
    expect(patternFault(pattern('{index}-{seq}', ''))).toBe('no-index'));

  it('of one pattern and day no two running numbers are written alike', () => {
    const places = fc.constantFrom('{year}', '{years}', '{index}', '/', '-', '1', 'ө');
    const around = fc.array(places, { maxLength: 4 }).map((parts) => parts.join(''));
    const running = fc.integer({ min: 1, max: 99999 });
    fc.assert(
      fc.property(around, around, running, running, (before, after, one, other) => {
        const of = pattern(`${before}{seq:3}${after}`);
        expect(numberBy(of, one, DAY) === numberBy(of, other, DAY)).toBe(one === other);
        expect(seqIn(of, numberBy(of, one, DAY), DAY)).toBe(one);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['NEVER', '2026-08-31', '2026-09-01', true],
    ['YEAR', '2026-12-31', '2027-01-01', false],
    ['YEAR', '2026-08-31', '2026-09-01', true],
    ['SCHOOL_YEAR', '2026-08-31', '2026-09-01', false],
    ['SCHOOL_YEAR', '2026-12-31', '2027-01-01', true],
  ] as const)('%s: %s and %s are one stretch: %s', (resets, one, other, same) =>
    expect(stretchOf(resets, one as CalendarDate) === stretchOf(resets, other as CalendarDate)).toBe(same),
  );

  it('a calendar year and a school year of one number are two stretches', () =>
    expect(stretchOf('YEAR', DAY)).not.toBe(stretchOf('SCHOOL_YEAR', DAY)));
});
