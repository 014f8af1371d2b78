// How large the school of the year is: targets, which the people's own habits reach more or less.

export interface Sizes {
  readonly pupils: number;
  readonly referrals: number;
  readonly placed: number;
  readonly sittings: number;
  readonly measures: number;
  readonly journalLines: number;
}

/** A large school. */
const FULL: Sizes = {
  pupils: 3000,
  referrals: 400,
  placed: 150,
  sittings: 40,
  measures: 1500,
  journalLines: 20_000,
};
/** A council that meets less often than that decides nothing in time, however small the school. */
const LEAST_SITTINGS = 10;
/** So many bring a card of every fate. */
const LEAST_REFERRALS = 13;

/** The targets of a school so many times as large. */
export function sizesAt(scale: number): Sizes {
  const of = (full: number) => Math.max(1, Math.round(full * scale));
  return {
    pupils: of(FULL.pupils),
    referrals: Math.max(LEAST_REFERRALS, of(FULL.referrals)),
    placed: of(FULL.placed),
    sittings: Math.max(LEAST_SITTINGS, of(FULL.sittings)),
    measures: of(FULL.measures),
    journalLines: of(FULL.journalLines),
  };
}

/** A school that is lived only to try everything once. */
export const isSmall = ({ pupils }: Sizes): boolean => pupils < 200;
