// Which counts of a summary are left out for an addressee, so that a count of one or two children is neither read nor worked out (ours, not the order's).
import { shownCount } from '../../order/p26-rating';

export type Counts = Readonly<Record<string, number>>;
/** Counts whose sum, each with its sign, is zero: `end − start − placed + removed`. */
export type Balance = Readonly<Record<string, 1 | -1>>;

/**
 * Keys of the counts to leave out: those of one and two, and as many others as it takes that none of these follows from
 * what is shown. A count does not follow when all balances hold with another value in its place; such values are looked
 * for, and where there are none one more count of the balances it stands in is left out. Balances that do not hold are
 * passed over: nothing follows from them.
 */
export function leftOut(counts: Counts, balances: readonly Balance[]): ReadonlySet<string> {
  const small = Object.keys(counts).filter(
    (key) => shownCount(counts[key] ?? 0, { hideSmall: true }) === undefined,
  );
  const held = balances.filter((balance) => sumOf(counts, balance) === 0);
  const hidden = new Set(small);
  for (;;) {
    const told = small.find((key) => !couldBeOther(key, counts, held, hidden));
    const more = told && nextToHide(told, counts, held, hidden);
    if (more === undefined) return hidden;
    hidden.add(more);
  }
}

const sumOf = (counts: Counts, balance: Balance): number =>
  Object.entries(balance).reduce((sum, [key, sign]) => sum + sign * (counts[key] ?? 0), 0);

/** Whether the balances also hold with one more, or one less, of this count, other hidden counts changing with it. */
function couldBeOther(
  key: string,
  counts: Counts,
  balances: readonly Balance[],
  hidden: ReadonlySet<string>,
): boolean {
  const free = new Set(hidden);
  free.delete(key);
  const value = counts[key] ?? 0;
  return [value + 1, value - 1].some((other) => holdsWith({ ...counts, [key]: other }, balances, free));
}

/** Whether the balances can be made to hold by changing some of the free counts, each once, none below zero. */
function holdsWith(counts: Counts, balances: readonly Balance[], free: ReadonlySet<string>): boolean {
  const broken = balances.find((balance) => sumOf(counts, balance) !== 0);
  if (!broken) return true;
  return Object.entries(broken).some(([key, sign]) => {
    if (!free.has(key)) return false;
    const value = (counts[key] ?? 0) - sign * sumOf(counts, broken);
    if (value < 0) return false;
    const left = new Set(free);
    left.delete(key);
    return holdsWith({ ...counts, [key]: value }, balances, left);
  });
}

/** The count to leave out too: of a balance this one hangs on, rather one that is not nought, and the smallest. */
function nextToHide(
  key: string,
  counts: Counts,
  balances: readonly Balance[],
  hidden: ReadonlySet<string>,
): string | undefined {
  const linked = new Set([key]);
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    for (const balance of balances)
      if (Object.keys(balance).some((each) => linked.has(each) && hidden.has(each)))
        for (const each of Object.keys(balance)) linked.add(each);
  }
  const order = (each: string): number => (counts[each] ?? 0) || Number.MAX_SAFE_INTEGER;
  return [...linked].filter((each) => !hidden.has(each)).sort((a, b) => order(a) - order(b))[0];
}
