// Time and chance while the sample school is made: days of the past, the same luck every time.
import type { SampleClock } from '../sample/make-sample';
import type { Surroundings } from '../store/store';

/** Seed of the sample's chance: the order's number. */
const SEED = 398;

/** mulberry32 (public domain, T. Ettinger): a small generator with a 32-bit state. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a clock that can be set, and a steady chance, in place of the machine's until `end()`. */
export function sampleStage(surroundings: Surroundings): { clock: SampleClock; end(): void } {
  const own = { ...surroundings };
  let shift = 0;
  surroundings.now = () => own.now() + shift;
  surroundings.random = chance(SEED);
  return {
    clock: {
      now: () => surroundings.now(),
      setTo: (milliseconds) => {
        shift = milliseconds - own.now();
      },
    },
    end: () => Object.assign(surroundings, own),
  };
}
