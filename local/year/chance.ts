// Everything the people of the year do by chance comes from one seeded source, so that the same seed makes the same year.

/** A seeded source of chance. */
export interface Chance {
  /** A number from 0 up to 1. */
  next(): number;
  /** True with this probability. */
  of(probability: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of the keys, as likely as its weight says. */
  weighed<K extends string>(weights: Readonly<Record<K, number>>): K;
}

/** mulberry32 (public domain, T. Ettinger): a small generator with a 32-bit state. */
export function seededChance(seed: number): Chance {
  let state = (seed * 2_654_435_761) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    of: (probability) => next() < probability,
    between,
    pick(list) {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    weighed<K extends string>(weights: Readonly<Record<K, number>>): K {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return (entries[entries.length - 1] as [K, number])[0];
    },
  };
}
