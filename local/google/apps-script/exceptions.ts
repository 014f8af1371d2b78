// What a refused call throws inside a script: Apps Script's names and words.

/** A refusal of a built-in service: `String(e)` begins with `Exception: `. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** A refusal of an advanced service (W135, V24, A16). */
export class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  constructor(
    method: string,
    message: string,
    readonly details: unknown,
  ) {
    super(`API call to ${method} failed with error: ${message}`);
  }
}

/** The local home does not play this. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(what: string) {
    super(`not emulated: ${what}`);
  }
}

/** How a refusal travels between the owner of the data and a script's context. */
export type Refusal =
  | { kind: 'exception'; message: string }
  | { kind: 'api'; method: string; message: string; details: unknown }
  | { kind: 'not-emulated'; message: string }
  | { kind: 'internal'; message: string };

/** The error a script sees for a refusal. */
export function errorOf(refusal: Refusal): Error {
  switch (refusal.kind) {
    case 'api':
      return new GoogleJsonResponseException(refusal.method, refusal.message, refusal.details);
    case 'exception':
      return new Exception(refusal.message);
    case 'not-emulated':
      return new NotEmulated(refusal.message.replace(/^not emulated: /, ''));
    case 'internal':
      return new Error(`the local home failed: ${refusal.message}`);
  }
}

const NAME_OF_TYPE = {
  number: 'number',
  string: 'String',
  boolean: 'Boolean',
  function: 'function',
} as const;

function typeName(value: unknown, className: (value: object) => string | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return value.length && value.every((v) => typeof v === 'string') ? 'String[]' : 'number[]';
  const type = typeof value;
  if (type in NAME_OF_TYPE) return NAME_OF_TYPE[type as keyof typeof NAME_OF_TYPE];
  return (typeof value === 'object' && className(value)) || '(class)';
}

let classNameOf: (value: object) => string | undefined = () => undefined;

/** Says how the classes of the local home are called in signature errors (`Blob`, `DriveApp.File`). */
export function nameClasses(className: (value: object) => string | undefined): void {
  classNameOf = className;
}

/** The refusal of wrong arguments: `The parameters (T1,T2) don't match the method signature for X.` (R3) */
export function signatureError(args: readonly unknown[], method: string): Exception {
  const types = args.map((arg) => typeName(arg, classNameOf)).join(',');
  return new Exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

const TESTS = {
  string: (v: unknown) => typeof v === 'string',
  number: (v: unknown) => typeof v === 'number' && Number.isFinite(v),
  boolean: (v: unknown) => typeof v === 'boolean',
  array: (v: unknown) => Array.isArray(v),
  object: (v: unknown) => typeof v === 'object' && v !== null && !Array.isArray(v),
  stringOrNull: (v: unknown) => v === null || typeof v === 'string',
  date: (v: unknown) => Object.prototype.toString.call(v) === '[object Date]',
} as const;

/** One way of calling a method: the kinds of its arguments in order. */
export type Signature = readonly (keyof typeof TESTS)[];

/** Refuses arguments that fit none of the signatures; returns the index of the one that fits. */
export function matchSignature(
  args: readonly unknown[],
  method: string,
  ...signatures: readonly Signature[]
): number {
  const index = signatures.findIndex(
    (kinds) => kinds.length === args.length && kinds.every((kind, i) => TESTS[kind](args[i])),
  );
  if (index < 0) throw signatureError(args, method);
  return index;
}
