// When a year counts as whole: nothing broken, nothing refused or left lying by surprise, every target met, every act and question of the product used. What is expected otherwise is named here, one by one.

import type { YearReport } from './report';
import type { Sizes } from './sizes';

/** Acts the people took for right and the register refuses; by the key of the report, with the reason. */
const EXPECTED_REFUSALS: Readonly<Record<string, string>> = {};

/** Acts and questions no year uses; by name, with the reason. */
export const NOT_LIVED: Readonly<Record<string, string>> = {
  'selected-row': 'asks for the cell a person stands on in the sheet: there is no cursor in a year',
};

/** Everything that keeps a year from being whole, in words; empty when nothing does. */
export function shortfalls(report: YearReport): string[] {
  const { faults, checks, refused, unanswered, standing, targets, reached, unused } = report;
  return [
    ...faults,
    ...checks.flatMap(({ id, broken }) => broken.map((each) => `${id}: ${each}`)),
    ...Object.entries(refused)
      .filter(([key]) => !(key in EXPECTED_REFUSALS))
      .map(([key, { times, words }]) => `refused ${times} times: ${key}: ${words}`),
    ...Object.entries(unanswered).map(
      ([screen, times]) => `nobody answers ${screen} on Today, ${times} times`,
    ),
    ...Object.entries(standing).map(
      ([screen, times]) => `${times} rows of ${screen} stood on Today for too long`,
    ),
    ...(Object.keys(targets) as (keyof Sizes)[])
      .filter((key) => reached[key] < targets[key])
      .map((key) => `${key}: ${reached[key]} of ${targets[key]}`),
    ...unused.filter((name) => !(name in NOT_LIVED)).map((name) => `${name} was never used`),
  ];
}

/** Whether nothing is wrong. */
export const isWhole = (report: YearReport): boolean => shortfalls(report).length === 0;
