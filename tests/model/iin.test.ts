// The IIN: every synthetic vector, both passes, and warnings that never refuse.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '../../src/model/calendar-date';
import { checkDigit, type Iin, iinWarnings, parseIin, readIin } from '../../src/model/iin';

/** Synthetic numbers of invented persons: number, birth date, sex, the pass that gave the check digit. */
const VECTORS = [
  ['080229500012', '2008-02-29', 'male', 1],
  ['080914600171', '2008-09-14', 'female', 1],
  ['090105500426', '2009-01-05', 'male', 1],
  ['100322601237', '2010-03-22', 'female', 1],
  ['110706500777', '2011-07-06', 'male', 1],
  ['121216602057', '2012-12-16', 'female', 1],
  ['130509500096', '2013-05-09', 'male', 1],
  ['141025603209', '2014-10-25', 'female', 1],
  ['150601505000', '2015-06-01', 'male', 1],
  ['160229600036', '2016-02-29', 'female', 1],
  ['171130500889', '2017-11-30', 'male', 1],
  ['180808609992', '2018-08-08', 'female', 1],
  ['080421600303', '2008-04-21', 'female', 2],
  ['090422500407', '2009-04-22', 'male', 2],
  ['100423600010', '2010-04-23', 'female', 2],
  ['110424500102', '2011-04-24', 'male', 2],
  ['120425600505', '2012-04-25', 'female', 2],
  ['130426500609', '2013-04-26', 'male', 2],
  ['150428500017', '2015-04-28', 'male', 2],
  ['180403600600', '2018-04-03', 'female', 2],
] as const;

function iin(text: string): Iin {
  const parsed = parseIin(text);
  if (!parsed.ok) throw new Error(parsed.problem.id);
  return parsed.value;
}

describe('an IIN', () => {
  it.each(VECTORS)('%s is accepted and reads as %s, %s (pass %i)', (number, born, sex, pass) => {
    expect(parseIin(number)).toEqual({ ok: true, value: number });
    expect(readIin(iin(number))).toEqual({ born, sex });
    const firstSum =
      [...number.slice(0, 11)].reduce((sum, digit, at) => sum + Number(digit) * (at + 1), 0) % 11;
    expect(firstSum === 10 ? 2 : 1).toBe(pass);
  });

  it('with 0 as the seventh digit is accepted, and its date is not read', () => {
    expect(readIin(iin('120315000018'))).toEqual({ born: undefined, sex: undefined });
    expect(iinWarnings(iin('120315000018'), { born: calendarDate('2012-03-15'), sex: 'male' })).toEqual([
      'iin.dateNotRead',
    ]);
  });

  it('keeps its leading zero and loses the spaces', () => {
    expect(parseIin(' 0802 2950\u00A00012\n')).toEqual({ ok: true, value: '080229500012' });
  });

  it.each(['080229500018', '130509500097'])('%s has a wrong check digit', (number) => {
    expect(parseIin(number)).toMatchObject({ ok: false, problem: { id: 'iin.checkDigit' } });
  });

  it.each([
    ['08022950001', 11],
    ['0802295000 1', 11],
    ['0802295000123', 13],
    ['', 0],
  ])('«%s» has %i digits', (number, length) => {
    expect(parseIin(number)).toMatchObject({ ok: false, problem: { id: 'iin.length', params: { length } } });
  });

  it.each(['08022950001O', '0802-29500012', '٠٨٠٢٢٩٥٠٠٠١٢', '08022950001２'])(
    '«%s» is not digits',
    (number) => {
      expect(parseIin(number)).toMatchObject({
        ok: false,
        problem: { id: 'iin.digits', params: { text: number } },
      });
    },
  );

  it.each(['08042160039', '09042250047', '10042360006'])('stem %s has no twelfth digit at all', (stem) => {
    expect(checkDigit(stem)).toBeUndefined();
    for (let last = 0; last <= 9; last += 1) {
      expect(parseIin(`${stem}${last}`)).toMatchObject({ ok: false, problem: { id: 'iin.neverIssued' } });
    }
  });

  it('has at most one right twelfth digit for any eleven', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{11}$/), (stem) => {
        const right = [...'0123456789'].filter((last) => parseIin(stem + last).ok);
        expect(right).toEqual(checkDigit(stem) === undefined ? [] : [String(checkDigit(stem))]);
      }),
    );
  });

  it('another birth date or sex is only a warning', () => {
    const number = iin('100322601237');
    expect(iinWarnings(number, { born: calendarDate('2010-03-22'), sex: 'female' })).toEqual([]);
    expect(iinWarnings(number, { born: calendarDate('2010-03-23') })).toEqual(['iin.otherBirthDate']);
    expect(iinWarnings(number, { sex: 'male' })).toEqual(['iin.otherSex']);
    expect(iinWarnings(number, {})).toEqual([]);
  });

  it.each([
    ['1', 'male'],
    ['2', 'female'],
    ['7', undefined],
    ['8', undefined],
    ['9', undefined],
  ] as const)('with %s as the seventh digit reads no date of this register, and the sex %s', (mark, sex) => {
    const stem = `120315${mark}0003`;
    expect(readIin(iin(`${stem}${checkDigit(stem)}`))).toEqual({ born: undefined, sex });
  });

  it('reads the century from the seventh digit', () => {
    for (const [mark, century] of [
      ['3', '19'],
      ['4', '19'],
      ['5', '20'],
      ['6', '20'],
    ] as const) {
      const stem = `750105${mark}0012`;
      const number = `${stem}${checkDigit(stem)}`;
      expect(readIin(iin(number)).born).toBe(`${century}75-01-05`);
    }
  });
});
