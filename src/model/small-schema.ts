// Stands in for zod/mini in what ships, the server bundle and the pages: the part of it that our schemas use, with the same verdicts and messages.

type Path = (string | number)[];

interface Issue {
  path: Path;
  message: string;
  code: string;
  /** Of a strict object: what it does not know. */
  keys?: string[];
  /** What has the right kind is checked further; after a plain `false` nothing at all is. */
  goesOn?: boolean;
}

interface Run {
  value: unknown;
  issues: Issue[];
}

/** A check of a value; it may change the value. `always` checks run on whatever has a length. */
interface Check {
  always?: boolean;
  /** Of a list longer than this no item is read. */
  most?: number;
  look(run: Run): void;
}

type Parsed = { success: true; data: unknown } | { success: false; error: { issues: Issue[] } };

interface Def {
  shape?: Readonly<Record<string, Schema>>;
  innerType?: Schema;
  element?: Schema;
}

interface Schema {
  /** The fields of an object. */
  readonly shape: Readonly<Record<string, Schema>> | undefined;
  /** What it is made of. */
  readonly def: Def;
  read(run: Run): void;
  check(...checks: Check[]): Schema;
  safeParse(value: unknown): Parsed;
}

const NO_WORDS = 'Invalid input';

const stopped = (run: Run): boolean => run.issues.some((issue) => !issue.goesOn);

function schema(read: (run: Run) => void, def: Def = {}): Schema {
  return {
    shape: def.shape,
    def,
    read,
    check: (...checks) =>
      schema((run) => {
        const length = Array.isArray(run.value) ? run.value.length : 0;
        const cap = checks.find(({ most = length }) => length > most);
        if (cap) {
          cap.look(run);
          for (const issue of run.issues) issue.goesOn = false;
          return;
        }
        read(run);
        const stop = stopped(run);
        for (const { always, look } of checks) if (always || !stop) look(run);
      }, def),
    safeParse(value) {
      const run: Run = { value, issues: [] };
      read(run);
      return run.issues.length === 0
        ? { success: true, data: run.value }
        : { success: false, error: { issues: run.issues } };
    },
  };
}

export const safeParse = (of: Schema, value: unknown): Parsed => of.safeParse(value);

const refuse = (run: Run, message: string, code: string): void => {
  run.issues.push({ path: [], message, code });
};

const kind = (is: (value: unknown) => boolean, message = NO_WORDS, code = 'invalid_type'): Schema =>
  schema((run) => {
    if (!is(run.value)) refuse(run, message, code);
  });

/** Reads a part of a value; its issues are put under its key. */
function part(run: Run, of: Schema, key: string | number, value: unknown): unknown {
  const inner: Run = { value, issues: [] };
  of.read(inner);
  for (const issue of inner.issues) run.issues.push({ ...issue, path: [key, ...issue.path] });
  return inner.value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const config = (): void => undefined;

export const string = (message?: string): Schema => kind((value) => typeof value === 'string', message);
export const boolean = (message?: string): Schema => kind((value) => typeof value === 'boolean', message);
export const number = (message?: string): Schema => kind(Number.isFinite, message);
export const int = (message = NO_WORDS): Schema =>
  schema((run) => {
    const { value } = run;
    if (!Number.isFinite(value)) refuse(run, message, 'invalid_type');
    else if (!Number.isInteger(value))
      run.issues.push({ path: [], message, code: 'invalid_type', goesOn: false });
  }).check(holds(Number.isSafeInteger, message));

const oneOf = (codes: readonly unknown[], message?: string): Schema =>
  kind((value) => codes.includes(value), message, 'invalid_value');

export { oneOf as enum };

export const object = (shape: Record<string, Schema>): Schema =>
  schema(
    (run) => {
      const given = run.value;
      if (!isObject(given)) return refuse(run, NO_WORDS, 'invalid_type');
      const read: Record<string, unknown> = {};
      for (const [key, of] of Object.entries(shape)) {
        const value = part(run, of, key, given[key]);
        if (value !== undefined || key in given) read[key] = value;
      }
      run.value = read;
    },
    { shape },
  );

/** An object that may have no other keys. */
export const strictObject = (shape: Record<string, Schema>): Schema =>
  schema(
    (run) => {
      const given = isObject(run.value) ? Object.keys(run.value) : [];
      const keys = given.filter((key) => !Object.keys(shape).includes(key));
      object(shape).read(run);
      if (keys.length > 0) run.issues.push({ path: [], message: NO_WORDS, code: 'unrecognized_keys', keys });
    },
    { shape },
  );

export const array = (of: Schema): Schema =>
  schema(
    (run) => {
      if (!Array.isArray(run.value)) return refuse(run, NO_WORDS, 'invalid_type');
      run.value = run.value.map((each, at) => part(run, of, at, each));
    },
    { element: of },
  );

export const record = (_key: Schema, of: Schema): Schema =>
  schema((run) => {
    const given = run.value;
    if (!isObject(given)) return refuse(run, NO_WORDS, 'invalid_type');
    run.value = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, part(run, of, key, value)]),
    );
  });

/** The first that fits; else what the only one of the right kind says. */
export const union = (options: Schema[]): Schema =>
  schema((run) => {
    const runs = options.map((of) => {
      const inner: Run = { value: run.value, issues: [] };
      of.read(inner);
      return inner;
    });
    const near = runs.filter((inner) => !stopped(inner));
    const found =
      runs.find((inner) => inner.issues.length === 0) ?? (near.length === 1 ? near[0] : undefined);
    if (!found) return refuse(run, NO_WORDS, 'invalid_union');
    run.value = found.value;
    run.issues.push(...found.issues);
  });

export const optional = (of: Schema): Schema =>
  schema(
    (run) => {
      if (run.value !== undefined) of.read(run);
    },
    { innerType: of },
  );

export const nullable = (of: Schema): Schema =>
  schema(
    (run) => {
      if (run.value !== null) of.read(run);
    },
    { innerType: of },
  );

const orDefault = (of: Schema, value: unknown): Schema =>
  schema(
    (run) => {
      if (run.value === undefined) run.value = value;
      else of.read(run);
    },
    { innerType: of },
  );

export { orDefault as _default };

export const transform = (change: (value: unknown) => unknown): Schema =>
  schema((run) => {
    run.value = change(run.value);
  });

export const pipe = (first: Schema, second: Schema): Schema =>
  schema((run) => {
    first.read(run);
    if (run.issues.length === 0) second.read(run);
  });

const holds = (is: (value: unknown) => boolean, message: string, path: Path = [], always = false): Check => ({
  always,
  look: (run) => {
    if (!is(run.value)) run.issues.push({ path, message, code: 'custom', goesOn: true });
  },
});

const lengthOf = (value: unknown): number | undefined =>
  (value as { length?: number } | null | undefined)?.length;

export const minLength = (least: number, message: string): Check =>
  holds((value) => !((lengthOf(value) ?? least) < least), message, [], true);
export const maxLength = (most: number, message: string): Check => ({
  ...holds((value) => !((lengthOf(value) ?? most) > most), message, [], true),
  most,
});
export const gte = (least: number, message: string): Check =>
  holds((value) => Number(value) >= least, message);
export const lte = (most: number, message: string): Check => holds((value) => Number(value) <= most, message);
export const regex = (pattern: RegExp, message: string): Check =>
  holds((value) => pattern.test(value as string), message);

interface How {
  error: string;
  path?: Path;
  /** Whether to look at it although other fields are wrong. */
  when?: (run: Run) => boolean;
}

export const refine = (is: (value: never) => boolean, how: string | How): Check => {
  if (typeof how === 'string') return holds(is as never, how);
  const { error, path, when } = how;
  const check = holds(is as never, error, path, when !== undefined);
  const ended = (run: Run): boolean => run.issues.some(({ goesOn }) => goesOn === false);
  return when ? { ...check, look: (run) => (!ended(run) && when(run) ? check.look(run) : undefined) } : check;
};

const changed = (change: (text: string) => string): Check => ({
  look: (run) => {
    run.value = change(run.value as string);
  },
});
export const trim = (): Check => changed((text) => text.trim());
export const toLowerCase = (): Check => changed((text) => text.toLowerCase());

const LONG_MONTHS = /^\d{4}-(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$/;
const SHORT_MONTHS = /^\d{4}-(0[469]|11)-(0[1-9]|[12]\d|30)$/;
const FEBRUARY = /^(\d{4})-02-(0[1-9]|1\d|2[0-9])$/;

function isDay(text: string): boolean {
  const february = FEBRUARY.exec(text);
  if (!february) return LONG_MONTHS.test(text) || SHORT_MONTHS.test(text);
  const year = Number(february[1]);
  return february[2] !== '29' || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

export const iso = {
  date: (message: string): Schema => string(message).check(holds((value) => isDay(value as string), message)),
};
