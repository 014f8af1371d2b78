// `Date` and `Math.random` of a context when the home runs on an injected clock and injected chance.
import { call } from '../../google/apps-script/bridge';

/** A `Date` whose "now" is the home's clock; everything else is the language's own. */
export function dateByTheClock(): DateConstructor {
  const Real = Date;
  const now = (): number => call<number>('clock');
  function Clocked(this: unknown, ...args: unknown[]): unknown {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, args.length ? args : [now()], new.target);
  }
  Object.defineProperties(Clocked, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Real.prototype, writable: false },
    now: { value: now },
    parse: { value: Real.parse },
    UTC: { value: Real.UTC },
  });
  Object.defineProperty(Real.prototype, 'constructor', {
    value: Clocked,
    writable: true,
    configurable: true,
  });
  // A plain function stands in for the constructor object.
  return Clocked as never;
}

/** Makes `Math.random` follow the home's chance. */
export function randomByChance(): void {
  Math.random = () => call<number>('random');
}
