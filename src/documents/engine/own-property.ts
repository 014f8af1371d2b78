/** Own properties only: what an object inherits is never data. */
const { hasOwnProperty: owns } = Object.prototype;

export function hasOwn(holder: unknown, name: string): boolean {
  return owns.call(holder, name);
}
