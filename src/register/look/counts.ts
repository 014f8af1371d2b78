// What the overview counts, as formulas over named columns. A cell holds the words of the language it was written in, so both are counted.
import { type CodeSet, wordsOf } from '../../text/code-texts';
import type { TableName } from '../tables';
import type { ColumnName } from './counted-columns';

/** What a formula asks of one column: any of these criteria, each as it stands in the formula. */
type Criterion = readonly [key: string, ...any: string[]];

/** Formulas without their `=`; cells are given as A1. */
export interface Counts {
  /** Children placed on the register; `month`: in the month that begins on the day of this cell, else before its end. */
  placed(day: string, month: boolean): string;
  removed(day: string, month: boolean): string;
  inState(state: string): string;
  /** Acts done after their day, each with a deviation that gives the reason. */
  late(term: Term, since: string): string;
  done(term: Term, since: string): string;
  waits(term: Term, since: string): string;
}

export type Term = 'p11' | 'p12' | 'p20';

const is = (key: string, set: CodeSet, code: string): Criterion => {
  const { kk, ru } = wordsOf(set, code);
  return [key, ...new Set([kk, ru].map((word) => `"${word.replace(/"/g, '""')}"`))];
};
const blank = (key: string): Criterion => [key, '""'];
const filled = (key: string): Criterion => [key, '">0"'];
const from = (key: string, cell: string): Criterion => [key, `">="&${cell}`];
const beforeEnd = (key: string, cell: string): Criterion => [key, `"<"&EDATE(${cell};1)`];
const inTime = (key: string, day: string, month: boolean): Criterion[] =>
  month ? [from(key, day), beforeEnd(key, day)] : [beforeEnd(key, day)];

/** Every way to take one criterion of each. */
const choices = ([first, ...others]: readonly Criterion[]): [string, string][][] => {
  if (!first) return [[]];
  const [key, ...any] = first;
  return any.flatMap((criterion) =>
    choices(others).map((rest): [string, string][] => [[key, criterion], ...rest]),
  );
};

const NOT_OURS: Criterion = ['notOurs', 'TRUE'];

/** The counts over columns of these names. */
export function countsOver(nameOf: ColumnName): Counts {
  const agency = is('source', 'SOURCES', 'AGENCY');
  const passedOn = is('source', 'SOURCES', 'TRANSFER_IN');
  const terms = (table: TableName, criteria: readonly Criterion[]): string[] =>
    choices(criteria).map(
      (chosen) =>
        `COUNTIFS(${chosen.map(([key, criterion]) => `${nameOf(table, key)};${criterion}`).join(';')})`,
    );
  const count = (table: TableName, ...criteria: readonly Criterion[]): string =>
    terms(table, criteria).join('+');
  /** Those that meet the criteria, without those that also meet one more. */
  const without = (table: TableName, criteria: readonly Criterion[], ...but: readonly Criterion[]): string =>
    [count(table, ...criteria), ...but.flatMap((one) => terms(table, [...criteria, one]))].join('-');
  /** An entry made by mistake counts for nothing. */
  const mistaken = is('endKind', 'CARD_ENDS', 'MISTAKE');

  const done: Readonly<Record<Term, (since: string) => string>> = {
    p11: (since) => {
      const registered = from('registeredOn', since);
      return `${count('Referrals', agency, registered)}+${count('Incoming', agency, NOT_OURS, registered)}`;
    },
    p12: (since) => without('Cards', [from('gatheredOn', since)], ['fromPaper', 'TRUE'], passedOn),
    p20: (since) =>
      without(
        'Letters',
        [is('kind', 'LETTER_KINDS', 'NOTICE'), ['again', 'FALSE'], from('sentOn', since)],
        is('outcome', 'OUTCOMES', 'REMOVE'),
      ),
  };
  const waits: Readonly<Record<Term, (since: string) => string>> = {
    p11: () => {
      const waiting = blank('registeredOn');
      return `${count('Referrals', agency, waiting)}+${count('Incoming', agency, NOT_OURS, waiting)}`;
    },
    // What waits still, and what the decision of this year was taken without.
    p12: (since) =>
      [[filled('receivedOn'), blank('decidedOn')], [from('decidedOn', since)]]
        .map((begun) =>
          without(
            'Cards',
            [...begun, blank('gatheredOn'), blank('endKind')],
            ['fromPaper', 'TRUE'],
            passedOn,
          ),
        )
        .join('+'),
    p20: () =>
      count('Cards', agency, filled('decidedOn'), ...['agencyToldOn', 'removedOn', 'endKind'].map(blank)),
  };
  return {
    placed: (day, month) =>
      without('Cards', [is('outcome', 'OUTCOMES', 'PLACE'), ...inTime('decidedOn', day, month)], mistaken),
    removed: (day, month) => without('Cards', inTime('removedOn', day, month), mistaken),
    inState: (state) => count('Cards', is('state', 'CARD_STATES', state)),
    late: (term, since) => count('Deviations', ['rule', `"${term}.late"`], from('recordedOn', since)),
    done: (term, since) => done[term](since),
    waits: (term, since) => waits[term](since),
  };
}
