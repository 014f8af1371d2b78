// Inputs made wrong by the schemas the door describes: what a field may not be, and what is said of it.
import type { Schema } from './moments';

export type Path = readonly (string | number)[];

/** One field of an input that is there on the path. */
export interface Field {
  path: Path;
  schema: Schema;
  required: boolean;
}

/** What a value may be besides null. */
const plain = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
const mayBeNull = (schema: Schema): boolean => schema.anyOf?.some(({ type }) => type === 'null') ?? false;

/** Fields of a schema that `input` has or may have, those of listed objects in their first element. */
export function fieldsOf(schema: Schema, input: unknown, at: Path = []): Field[] {
  const { properties = {}, required = [], items } = plain(schema);
  const own = Object.entries(properties).flatMap(([key, child]): Field[] => {
    const path = [...at, key];
    const value = (input as Record<string, unknown> | undefined)?.[key];
    return [
      { path, schema: child, required: required.includes(key) },
      ...(value === undefined || value === null ? [] : fieldsOf(child, value, path)),
    ];
  });
  const first = Array.isArray(input) ? input[0] : undefined;
  return items && first !== undefined
    ? [...own, { path: [...at, 0], schema: items, required: false }, ...fieldsOf(items, first, [...at, 0])]
    : own;
}

/** Values of another type than the field's. */
export function wrongTypes(schema: Schema): unknown[] {
  const { type } = plain(schema);
  const all: [string, unknown][] = [
    ['string', 'x\u202Ey'],
    ['number', 1.5],
    ['boolean', true],
    ['array', ['x', 7]],
    ['object', { a: { b: [] } }],
  ];
  const others = all.filter(([name]) => name !== type && !(type === 'integer' && name === 'number'));
  return [
    ...(type === undefined ? [] : others.map(([, value]) => value)),
    ...(type === 'integer' ? [1.5, -1, 1e21] : []),
    ...(type === 'string' ? ['a\u0000b'] : []),
    ...(mayBeNull(schema) || type === undefined ? [] : [null]),
  ];
}

export const isDate = (schema: Schema): boolean => plain(schema).format === 'date';

/** An id of the same form that is nobody's; undefined when the field is no id. */
export function strangeId(schema: Schema, value: unknown): string | undefined {
  const { pattern } = plain(schema);
  if (typeof value !== 'string' || !pattern || !/^[A-Z]\d{2,5}(-|$)/.test(value)) return undefined;
  const other = value.replace(
    /^([A-Z])(\d+)/,
    (_, letter: string, digits: string) => `${letter}${'9'.repeat(digits.length - 1)}8`,
  );
  return new RegExp(pattern).test(other) ? other : undefined;
}

export const at = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key as never], input);

/** A copy with one field changed; undefined takes it out. */
export function changed(input: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(input) as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((each, key) => each[key as never] as Record<string, unknown>, copy);
  const key = path[path.length - 1] as string;
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return copy;
}

export const words = (path: Path): string => path.join('.');
