// What google.script.run carries between page and script, and the words it refuses the rest with (U8).

const ILLEGAL = 'Failed due to illegal value in property: ';

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Only Object.prototype, of whichever context, has no prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Why a value cannot be carried, or undefined: only null, booleans, finite numbers, texts, and plain arrays and objects of them; `undefined` is carried as null or left out. */
export function problemOfValue(
  value: unknown,
  property = '0',
  above: readonly object[] = [],
): string | undefined {
  switch (typeof value) {
    case 'undefined':
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : ILLEGAL + property;
    case 'object':
      break;
    default:
      return ILLEGAL + property;
  }
  if (value === null) return undefined;
  if (above.includes(value)) return 'Failed due to circular reference.';
  const deeper = [...above, value];
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const problem = problemOfValue(value[i], String(i), deeper);
      if (problem) return problem;
    }
    return undefined;
  }
  if (!isPlain(value)) return ILLEGAL + property;
  for (const [name, inside] of Object.entries(value)) {
    const problem = problemOfValue(inside, name, deeper);
    if (problem) return problem;
  }
  return undefined;
}

/** Why a list of arguments cannot be sent, or undefined. */
export function problemOfArguments(args: readonly unknown[]): string | undefined {
  for (let i = 0; i < args.length; i++) {
    const problem = problemOfValue(args[i], String(i));
    if (problem) return problem;
  }
  return undefined;
}
