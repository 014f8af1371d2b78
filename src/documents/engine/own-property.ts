/** Own properties only: what an object inherits is never data. */
const { hasOwnProperty: owns } = Object.prototype;

/** Whether an object, a list or a string has a property of its own by this name. */
export function hasOwn(holder: unknown, name: string): boolean {
  return owns.call(holder, name);
}
