// The clocks of ¶11, ¶12 and ¶20 on an invented workbook: late, undone, on the hour, and a reason for what was in time.
import { describe, expect, it } from '@jest/globals';
import { WORDS } from '../../../local/year/checks/book';
import { deadlinesOf, termChecks } from '../../../local/year/checks/terms';
import { bookOf } from './invented-book';

const CARD = 'P00001-K01';
const LETTER = `${CARD}-R01-W0001`;
/** Friday 6 November 2026; the last day that was lived is in May. */
const FRIDAY = '2026-11-06';
const MONDAY = '2026-11-09';
const TUESDAY = '2026-11-10';
const WEDNESDAY = '2026-11-11';
const END = '2027-05-31';

type Change = Readonly<Record<string, string | boolean>>;
interface Changes {
  referral?: Change;
  card?: Change;
  letter?: Change;
  deviations?: readonly string[];
}
/** A letter of an agency that came on Friday morning, whose card was placed the same day: everything in time. */
function school({ referral, card, letter, deviations = [] }: Changes = {}) {
  return bookOf({
    Referrals: [
      {
        id: LETTER,
        source: 'Органның ақпараты',
        agency: 'Ішкі істер органдары',
        receivedOn: FRIDAY,
        receivedAt: '09:00',
        registeredOn: MONDAY,
        ...referral,
      },
    ],
    Cards: [
      {
        id: CARD,
        source: 'Органның ақпараты',
        receivedOn: FRIDAY,
        receivedAt: '09:00',
        gatheredOn: TUESDAY,
        outcome: WORDS.place,
        decidedOn: MONDAY,
        ...card,
      },
    ],
    Letters: [
      {
        id: `${CARD}-E01`,
        referralId: LETTER,
        outcome: WORDS.place,
        sentOn: TUESDAY,
        again: false,
        ...letter,
      },
    ],
    Deviations: deviations.map((rule, at) => ({
      id: `${CARD}-V0${at + 1}`,
      rule,
      what: 'Кешікті',
      reason: 'Ауырып қалды',
    })),
  });
}
const broken = (changes: Changes, on = END) =>
  termChecks(school(changes), on).flatMap((each) => each.broken.map((words) => `${each.id} ${words}`));
const late = (changes: Changes, on = END) =>
  Object.entries(deadlinesOf(school(changes), on)).flatMap(([id, { late: n }]) => (n > 0 ? id : []));

describe('the terms of the order, counted anew', () => {
  it('hold when everything was in time, and look at each', () => {
    expect(broken({})).toEqual([]);
    expect(late({})).toEqual([]);
    expect(termChecks(school(), END).map(({ looked }) => looked)).toEqual([1, 1, 1]);
  });

  const LATE: readonly [string, string, string, Changes][] = [
    ['¶11', '¶11', 'p11.late', { referral: { registeredOn: TUESDAY } }],
    ['¶12', '¶12', 'p12.late', { card: { gatheredOn: WEDNESDAY } }],
    ['¶20', 'I-18', 'p20.late', { letter: { sentOn: WEDNESDAY } }],
  ];
  it.each(LATE)('%s late wants a reason of its own', (term, check, rule, changes) => {
    expect(late(changes)).toEqual([term]);
    expect(broken(changes)).toEqual([expect.stringMatching(new RegExp(`^${check} .*no reason`))]);
    expect(broken({ ...changes, deviations: [rule] })).toEqual([]);
    for (const [, , other] of LATE)
      if (other !== rule) expect(broken({ ...changes, deviations: [other] })).not.toEqual([]);
  });

  const UNDONE: readonly [string, string, Changes][] = [
    ['¶11', '¶11', { referral: { registeredOn: '' } }],
    ['¶12', '¶12', { card: { gatheredOn: '', outcome: '', decidedOn: '' } }],
    ['¶20', 'I-18', { letter: { sentOn: '' } }],
    ['¶20', 'I-18', { letter: { referralId: '' } }],
  ];
  it.each(UNDONE)(
    '%s not done is late when its day is over, and broken when it is forgotten',
    (term, check, changes) => {
      expect(late(changes)).toContain(term);
      expect(late(changes, MONDAY)).not.toContain(term);
      expect(broken(changes)).toContainEqual(expect.stringMatching(new RegExp(`^${check} .*not done`)));
      expect(broken(changes, '2026-11-16')).toEqual([]);
    },
  );

  it('come the next working day when it was after six, not at six', () => {
    const at = (receivedAt: string) => ({ referral: { receivedAt, registeredOn: TUESDAY } });
    expect(late(at('18:00'))).toEqual(['¶11']);
    expect(late(at('18:01'))).toEqual([]);
  });

  it.each(['p11.late', 'p12.late', 'p20.late'])('%s is no reason for what was in time', (rule) => {
    expect(broken({ deviations: [rule] })).toEqual([
      expect.stringContaining('a reason for what was in time'),
    ]);
  });

  it('¶12 begins with the application that follows what another school passed on', () => {
    const passedOn = (receivedOn: string) =>
      bookOf({
        Cards: [{ id: CARD, source: WORDS.transferIn, receivedOn: '2026-10-28', gatheredOn: TUESDAY }],
        Referrals: [
          { id: LETTER, source: WORDS.transferIn, receivedOn: '2026-10-28' },
          { id: `${CARD}-R02-T0004`, source: 'Өтініш', receivedOn },
        ],
      });
    expect(deadlinesOf(passedOn(FRIDAY), END)['¶12']).toEqual({ came: 1, late: 0 });
    expect(deadlinesOf(passedOn('2026-11-04'), END)['¶12']).toEqual({ came: 1, late: 1 });
  });
});
