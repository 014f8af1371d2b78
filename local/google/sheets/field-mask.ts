// Field masks: `sheets(properties,data.rowData.values)`, `sheets/data`, `*`; reading them, cutting replies and applying updates.
import { ApiError } from '../api-error';
import { fieldsOf } from '../schema/schema';
import { refuse } from './problem';

/** A mask as a tree; `true` is "everything below". */
export type Mask = true | { readonly [field: string]: Mask };
type Tree = { [field: string]: true | Tree };

function parseTree(text: string): Tree | true {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(text);
  };
  const list = (closing: boolean): Tree => {
    const tree: Tree = {};
    for (;;) {
      path(tree);
      if (text[at] === ',') at++;
      else break;
    }
    if (closing) {
      if (text[at] !== ')') fail();
      at++;
    }
    return tree;
  };
  const path = (into: Tree): void => {
    while (text[at] === ' ') at++;
    const name = /^[\w*]+/.exec(text.slice(at))?.[0] ?? fail();
    at += name.length;
    const next = text[at];
    if (next === '.' || next === '/') {
      at++;
      const child = branch(into, name);
      path(child ?? {});
    } else if (next === '(') {
      at++;
      const inner = list(true);
      const child = branch(into, name);
      if (child) merge(child, inner);
    } else {
      into[name] = true;
    }
    while (text[at] === ' ') at++;
  };
  const branch = (into: Tree, name: string): Tree | undefined => {
    const present = into[name];
    if (present === true) return undefined;
    const child = present ?? {};
    into[name] = child;
    return child;
  };
  const tree = list(false);
  if (at < text.length) fail();
  return tree['*'] ? true : tree;
}

function merge(into: Tree, from: Tree): void {
  for (const [name, child] of Object.entries(from)) {
    const present = into[name];
    if (child === true || present === true) into[name] = true;
    else if (present) merge(present, child);
    else into[name] = child;
  }
}

const messageOf = (word: string | undefined) =>
  word?.startsWith('@') ? word.replace(/^@|[[\]{}]/g, '') : undefined;

/** The first path of the mask that names no field of the message. */
function unknownPath(mask: Mask, message: string, prefix = ''): string | undefined {
  if (mask === true) return undefined;
  const fields = fieldsOf('sheets', message) ?? {};
  for (const [name, child] of Object.entries(mask)) {
    if (name === '*') continue;
    const word = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!word) return `${prefix}${name}`;
    const inner = messageOf(word);
    if (child === true || (inner && word.endsWith('{}'))) continue;
    if (!inner) return `${prefix}${name}`;
    const deeper = unknownPath(child, inner, `${prefix}${name}.`);
    if (deeper) return deeper;
  }
  return undefined;
}

/** The `fields` parameter of a reply; undefined when absent or `*`. Throws ApiError 400 with W11's detail for unknown fields. */
export function readReplyMask(fields: unknown, message: string): Mask | undefined {
  if (fields === undefined || fields === null || fields === '' || fields === '*') return undefined;
  let mask: Mask = true;
  let bad: string | undefined;
  try {
    mask = parseTree(String(fields));
    bad = unknownPath(mask, message);
  } catch {
    bad = String(fields);
  }
  if (bad !== undefined) {
    const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${bad}'.`;
    throw new ApiError(400, 'Request contains an invalid argument.', {
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: bad, description }],
        },
      ],
    });
  }
  return mask === true ? undefined : mask;
}

/** The `fields` of an update request (W10, W74). Throws the sentence for a missing mask or an unknown field. */
export function readUpdateMask(fields: unknown, message: string, root?: string): Mask {
  if (typeof fields !== 'string' || fields.trim() === '')
    refuse(`At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`);
  let mask: Mask;
  try {
    mask = parseTree(fields);
  } catch {
    return refuse(`Invalid field: ${fields}`);
  }
  // "The root `properties` is implied and should not be specified": Google's reference of the update requests.
  if (root && mask !== true && Object.hasOwn(mask, root) && !fieldsOf('sheets', message)?.[root])
    refuse(`Invalid field: ${root}`);
  const bad = unknownPath(mask, message);
  if (bad !== undefined) refuse(`Invalid field: ${bad}`);
  return mask;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a reply that the mask names. */
export function project(value: unknown, mask: Mask | undefined): unknown {
  if (mask === undefined || mask === true) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  if (!isRecord(value)) return value;
  if (mask['*'] !== undefined) return value;
  const out: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const part = mask[key];
    if (part !== undefined) out[key] = project(child, part);
  }
  return out;
}

/** The mask below `field`: undefined when the field is not wanted, true when all of it is. */
export const maskAt = (mask: Mask | undefined, field: string): Mask | undefined =>
  mask === undefined || mask === true ? true : (mask[field] ?? mask['*']);

/** `target` with the masked fields taken from `source`; a field named in the mask and absent in the source is reset (W10). */
export function applyMask(
  target: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  mask: Mask,
): Record<string, unknown> {
  if (mask === true || mask['*'] !== undefined) return structuredClone(source) as Record<string, unknown>;
  const out: Record<string, unknown> = { ...target };
  for (const [field, part] of Object.entries(mask)) {
    const given = source[field];
    if (part === true) {
      if (given === undefined) delete out[field];
      else out[field] = structuredClone(given);
    } else {
      const inner = applyMask(isRecord(out[field]) ? out[field] : {}, isRecord(given) ? given : {}, part);
      if (Object.keys(inner).length > 0 || isRecord(given)) out[field] = inner;
      else delete out[field];
    }
  }
  return out;
}
