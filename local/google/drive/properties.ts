// properties and appProperties: how they merge and what they may hold (V34, V35).
import type { FileRecord } from './records';
import { propertyTooLong, tooManyProperties } from './refusals';

const LONGEST_PAIR_BYTES = 124;
const MOST_OF_A_KIND = 30;

type Change = Readonly<Record<string, string | null>>;

/** The map after a patch: null clears a key. Throws 403 beyond Google's limits. */
function patched(
  before: Record<string, string> | undefined,
  change: Change | undefined,
): Record<string, string> | undefined {
  if (!change) return before;
  const after: Record<string, string> = { ...before };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete after[key];
    else {
      if (Buffer.byteLength(key) + Buffer.byteLength(value) > LONGEST_PAIR_BYTES) throw propertyTooLong();
      after[key] = value;
    }
  }
  if (Object.keys(after).length > MOST_OF_A_KIND) throw tooManyProperties();
  return after;
}

/** Applies both maps of a request body to a record and remembers what a lagging index still shows. */
export function patchProperties(
  file: FileRecord,
  body: { properties?: Change; appProperties?: Change },
  now: number,
): void {
  if (!body.properties && !body.appProperties) return;
  file.indexed = {
    changedAt: now,
    ...(file.properties ? { properties: file.properties } : {}),
    ...(file.appProperties ? { appProperties: file.appProperties } : {}),
  };
  const properties = patched(file.properties, body.properties);
  const appProperties = patched(file.appProperties, body.appProperties);
  if (properties) file.properties = properties;
  if (appProperties) file.appProperties = appProperties;
}
