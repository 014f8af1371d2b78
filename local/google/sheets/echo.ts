// What Google leaves out of replies (W7).

/** Drops what a reply leaves out: `false`, empty texts, and sheet 0 of a range (W7). */
export function echo<T>(value: T, key = ''): T {
  if (Array.isArray(value)) return value.map((item) => echo(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(
      ([name, item]) =>
        item !== undefined &&
        item !== false &&
        item !== '' &&
        !(name === 'sheetId' && item === 0 && key !== 'properties' && key !== 'location'),
    )
    .map(([name, item]) => [name, echo(item, name)]);
  return Object.fromEntries(entries) as T;
}
