// When a year counts as whole: nothing broken, nothing refused or left lying by surprise, terms kept, limits and growth held, every target met, every act and question of the product used. What is expected otherwise is named here, one by one.

import type { Limit, YearReport } from './report';
import type { Sizes } from './sizes';
import { LONGEST_WAIT } from './standing';

/** Acts the people took for right and the register refuses; by the key of the report, with the reason. */
const EXPECTED_REFUSALS: Readonly<Record<string, string>> = {};

/** Acts and questions no year uses; by name, with the reason. */
export const NOT_LIVED: Readonly<Record<string, string>> = {
  'selected-row': 'asks for the cell a person stands on in the sheet: there is no cursor in a year',
};

/** Screens a row of Today may lead to where nothing is to be done; by screen, with the reason. */
const NOTHING_TO_DO: Readonly<Record<string, string>> = {};

/** The share of each of Google's limits that one school may use: the rest is for other people, other programs and years to come. */
const MOST_OF: Readonly<Record<Limit, number>> = {
  readsAMinute: 0.5,
  writesAMinute: 0.5,
  lettersADay: 0.5,
  // A portion is made to end below it.
  requestBytes: 0.9,
  // A register is kept for five years and more.
  cells: 0.2,
  // Values from before a change are cut into parts of 45 000 characters.
  longestCell: 0.9,
  modelMs: 0.5,
};

/** An act of May may take so many times the calls and the modelled time of one in September. */
const MOST_GROWTH = 3;
/** The average of fewer acts tells of those acts, a draft here and a signed paper there, not of the register. */
const FEW = 5;

/** The simulated people are late with one step in eight or so, and with the first of each kind; more says that nobody was told in time. */
const mayBeLate = (came: number): number => 2 + came / 3;

/** Everything that keeps a year from being whole, in words; empty when nothing does. */
export function shortfalls(report: YearReport): string[] {
  const { faults, checks, refused, unanswered, stood, targets, reached, unused, neverShown } = report;
  return [
    ...faults,
    ...checks.flatMap(({ id, broken }) => broken.map((each) => `${id}: ${each}`)),
    ...checks.filter(({ looked }) => looked === 0).map(({ id }) => `${id} looked at nothing`),
    ...Object.entries(report.deadlines)
      .filter(([, { came, late }]) => late > mayBeLate(came))
      .map(([id, { came, late }]) => `${id}: ${late} of ${came} were late`),
    ...Object.entries(refused)
      .filter(([key]) => !(key in EXPECTED_REFUSALS))
      .map(([key, { times, words }]) => `refused ${times} times: ${key}: ${words}`),
    ...Object.entries(unanswered)
      .filter(([screen]) => !(screen in NOTHING_TO_DO))
      .map(([screen, times]) => `nobody answers ${screen} on Today, ${times} times`),
    ...neverShown.map((screen) => `Today never led to ${screen}`),
    ...stood.map(
      ({ who, what, days }) =>
        `${what} stood on the Today of ${who} for ${days} working days, longer than ${LONGEST_WAIT}`,
    ),
    ...(Object.keys(targets) as (keyof Sizes)[])
      .filter((key) => reached[key] < targets[key])
      .map((key) => `${key}: ${reached[key]} of ${targets[key]}`),
    ...unused.filter((name) => !(name in NOT_LIVED)).map((name) => `${name} was never used`),
    ...tooDear(report),
  ];
}

/** What comes too near one of Google's limits, and what grows faster than a register may. */
function tooDear({ quotas, costs }: YearReport): string[] {
  return [
    ...(Object.keys(MOST_OF) as Limit[])
      .filter((key) => quotas[key].share > MOST_OF[key])
      .map((key) => `${key}: ${quotas[key].used} of ${quotas[key].limit}, more than ${MOST_OF[key]} of it`),
    ...costs.flatMap(({ kind, name, months, growth }) =>
      growth &&
      [growth.from, growth.to].every((month) => (months[month]?.acts ?? 0) >= FEW) &&
      Math.max(growth.calls, growth.modelMs) > MOST_GROWTH
        ? `${kind} ${name} grew × ${growth.calls} in calls and × ${growth.modelMs} in time from ${growth.from} to ${growth.to}`
        : [],
    ),
  ];
}

/** Whether nothing is wrong. */
export const isWhole = (report: YearReport): boolean => shortfalls(report).length === 0;
