// What is wrong in a form, in words: by path.
import type { Words } from './words';

export interface Found {
  path: string;
  message: string;
}

/** The first error of each path. */
export function firstOfEach(found: Found[]): Found[] {
  return found.filter((error, at) => found.findIndex((other) => other.path === error.path) === at);
}

/** The value at a path with dots; undefined where there is none. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      values,
    );
}

/** The values with another one at a path with dots; as they are where the path leads nowhere. */
export function withValueAt<T>(values: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const copy = (Array.isArray(values) ? [...values] : { ...values }) as Record<string, unknown>;
  const inner = copy[key];
  if (rest.length === 0) copy[key] = value;
  else if (typeof inner === 'object' && inner !== null) copy[key] = withValueAt(inner, rest.join('.'), value);
  return copy as T;
}

/** The words of a refusal: the field's own, else those of the kind of refusal. */
export function errorWords(
  words: Words,
  command: string,
  path: string,
  issue: { message: string; code: string | undefined },
  value: unknown,
): string {
  const missing = value === undefined || value === null || value === '' || issue.code === 'invalid_type';
  const code = missing && issue.message !== 'choose' ? 'required' : issue.message;
  const own = words.field(command, path, missing ? 'required' : code);
  if (own) return own;
  const label = words.field(command, path, 'label') ?? '';
  if (code === 'bad-date' && /^\s*\d{1,2}[./-]\d{1,2}[./-](\d{2}){1,2}\s*$/.test(`${value}`))
    return words.t('page.error.no-such-day', { date: `${value}`.trim() });
  if (code === 'choose') return words.t('page.error.choose', { label });
  return (
    (code === 'required' ? undefined : words.maybe(`page.error.${code}`)) ??
    words.t('page.error.required', { label })
  );
}
