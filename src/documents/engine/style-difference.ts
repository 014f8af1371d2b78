/** Which style fields an update has to name, when the style before it is one of several possible ones. */
import type { StyleJson } from './document-json';

type Fields = Readonly<Record<string, unknown>>;

/** Read-only by the API reference. */
const READ_ONLY = new Set(['headingId', 'tabStops', 'rowSpan', 'columnSpan', 'tableHeader']);

/** A style update: the values and the field mask that names them; a named field without value is reset. */
export interface StyleUpdate {
  style: Record<string, unknown>;
  fields: string;
}

/** Names of the writable top-level fields in which two styles differ. */
export function differingFields(one: StyleJson, other: StyleJson): string[] {
  if (one === other || styleKey(one) === styleKey(other)) return [];
  const a = one as Fields;
  const b = other as Fields;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !READ_ONLY.has(name) && fingerprint(a[name]) !== fingerprint(b[name]));
}

/** One string per style, equal for equal writable styles. */
export function styleKey(style: StyleJson): string {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const entries = Object.entries(style).filter(
    ([name, value]) => !READ_ONLY.has(name) && value !== undefined,
  );
  const key = fingerprint(Object.fromEntries(entries));
  keys.set(style, key);
  return key;
}

const keys = new WeakMap<object, string>();

/** The update that makes every possible earlier style the wanted one; null when none is needed. */
export function updateTo(
  wanted: StyleJson,
  possible: Iterable<StyleJson>,
  writable: (field: string) => boolean = () => true,
): StyleUpdate | null {
  const names = new Set<string>();
  for (const style of possible) for (const name of differingFields(style, wanted)) names.add(name);
  // A new named style changes other fields too, so everything the paragraph sets itself is said again.
  if (names.has('namedStyleType')) {
    for (const name of Object.keys(wanted)) if (!READ_ONLY.has(name)) names.add(name);
  }
  // Setting or removing a link changes colour and underline unless they are named in the same update.
  if (names.has('link')) for (const name of ['foregroundColor', 'underline']) names.add(name);
  const fields = [...names].filter(writable).sort();
  if (fields.length === 0) return null;
  const style: Record<string, unknown> = {};
  for (const name of fields) {
    const value = (wanted as Fields)[name];
    if (value !== undefined && value !== null) style[name] = value;
  }
  return { style, fields: fields.join(',') };
}

/** The text styles text may have right after insertion: inside a link the API drops the link and its looks. */
export function withoutLink(style: StyleJson): StyleJson[] {
  if (!('link' in style)) return [style];
  const {
    link: _link,
    foregroundColor: _colour,
    underline: _line,
    ...rest
  } = style as Record<string, unknown>;
  return [style, rest];
}

const fingerprints = new WeakMap<object, string>();

function fingerprint(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
  const known = fingerprints.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? `[${value.map(fingerprint).join(',')}]`
    : `{${Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => `${JSON.stringify(name)}:${fingerprint(part)}`)
        .join(',')}}`;
  fingerprints.set(value, text);
  return text;
}
