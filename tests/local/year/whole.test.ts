// What keeps a year from being whole: each kind of failure is a shortfall of its own.
import { describe, expect, it } from '@jest/globals';
import type { YearReport } from '../../../local/year/report';
import { isWhole, shortfalls } from '../../../local/year/whole';
import { wholeReport } from './invented-book';

const [grown] = wholeReport().costs;
const times = (report: YearReport, n: number): YearReport['quotas'] =>
  Object.fromEntries(
    Object.entries(report.quotas).map(([key, { limit }]) => [key, { used: n * limit, limit, share: n }]),
  ) as YearReport['quotas'];

const FAILURES: Readonly<Record<string, (report: YearReport) => Partial<YearReport>>> = {
  'a check is broken': () => ({ checks: [{ id: 'I-05', what: '', looked: 1, broken: ['P00001-K01'] }] }),
  'a check looked at nothing': () => ({ checks: [{ id: 'I-05', what: '', looked: 0, broken: [] }] }),
  'an act that should succeed is refused': () => ({
    refused: { 'save-plan · input · required': { times: 1, words: 'Нужно исправить' } },
  }),
  'a row of Today has nobody to answer it': () => ({ unanswered: { submit: 1 } }),
  'Today stopped leading to what somebody answers': () => ({ neverShown: ['sitting'] }),
  'a row stood on Today for too long, and went': () => ({
    stood: [{ who: 'T0003', screen: 'submit', what: '{"screen":"submit"}', days: 31 }],
  }),
  'every term of a kind was late': () => ({ deadlines: { '¶12': { came: 15, late: 15 } } }),
  'most terms of a kind were late': () => ({ deadlines: { '¶20': { came: 40, late: 20 } } }),
  'an act came too near a limit of Google': (report) => ({ quotas: times(report, 0.95) }),
  'an act grew fifty times dearer': () => ({
    costs: grown?.growth ? [{ ...grown, growth: { ...grown.growth, modelMs: 50 } }] : [],
  }),
  'an act grew by calls': () => ({
    costs: grown?.growth ? [{ ...grown, growth: { ...grown.growth, calls: 4 } }] : [],
  }),
  'a target is missed': (report) => ({ targets: { ...report.targets, placed: 1_000 } }),
  'an act was never used': () => ({ unused: ['save-plan'] }),
  'something went wrong on the way': () => ({ faults: ['sent twice'] }),
};

describe('a year', () => {
  it('is whole when nothing is wrong', () => {
    expect(shortfalls(wholeReport())).toEqual([]);
    expect(isWhole(wholeReport())).toBe(true);
  });

  it.each(Object.entries(FAILURES))('is not whole when %s', (_what, change) => {
    const report = wholeReport();
    expect(isWhole({ ...report, ...change(report) })).toBe(false);
  });

  it('does not take a few unlike acts for growth', () => {
    const report = wholeReport();
    const [cost] = report.costs;
    const month = cost?.months['2026-09'];
    if (!cost?.growth || !month) throw new Error('no cost');
    const dear = { ...cost, growth: { ...cost.growth, modelMs: 50 } };
    const few = { ...dear, months: { ...dear.months, '2027-05': { ...month, acts: 1 } } };
    expect([isWhole({ ...report, costs: [few] }), isWhole({ ...report, costs: [dear] })]).toEqual([
      true,
      false,
    ]);
  });

  it('says of each limit by itself that it is too near', () => {
    const report = wholeReport();
    for (const key of Object.keys(report.quotas) as (keyof YearReport['quotas'])[])
      expect(shortfalls({ ...report, quotas: { ...report.quotas, [key]: times(report, 1)[key] } })).toEqual([
        expect.stringContaining(`${key}: `),
      ]);
  });
});
