// The `fields` parameter of a Google reply: `a.b`, `a/b`, `a(b,c)`, `*`, checked against the published message types (W11).
import { ApiError, NotEmulated } from './api-error';
import type { ApiName } from './schema/api-schema';
import { fieldsOf } from './schema/schema';

/** What a mask selects; `true` is everything below. */
export type ReplyMask = true | { readonly [field: string]: ReplyMask };

type Tree = { [field: string]: true | Tree };

function unknownField(path: string): never {
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`;
  throw new ApiError(400, 'Request contains an invalid argument.', {
    status: 'INVALID_ARGUMENT',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [{ field: path, description }],
      },
    ],
  });
}

/** Adds a selection to a tree; what was already wanted whole stays whole. */
function add(tree: Tree, path: readonly string[], below: Tree | true): void {
  const [name = '', ...rest] = path;
  const present = tree[name];
  if (present === true) return;
  if (rest.length === 0 && below === true) {
    tree[name] = true;
    return;
  }
  const inner: Tree = present ?? {};
  tree[name] = inner;
  if (rest.length > 0) add(inner, rest, below);
  else if (below !== true) for (const [key, value] of Object.entries(below)) add(inner, [key], value);
}

function parse(text: string): Tree {
  let rest = text.replaceAll(' ', '');
  const list = (): Tree => {
    const tree: Tree = {};
    do {
      const path = /^[\w*]+(?:[./][\w*]+)*/.exec(rest)?.[0] ?? unknownField(text);
      rest = rest.slice(path.length);
      let below: Tree | true = true;
      if (rest.startsWith('(')) {
        rest = rest.slice(1);
        below = list();
        if (!rest.startsWith(')')) unknownField(text);
        rest = rest.slice(1);
      }
      add(tree, path.split(/[./]/), below);
      if (!rest.startsWith(',')) return tree;
      rest = rest.slice(1);
    } while (rest !== '');
    return unknownField(text);
  };
  const tree = list();
  return rest === '' ? tree : unknownField(text);
}

function check(api: ApiName, message: string, tree: Tree, prefix: string): void {
  for (const [name, below] of Object.entries(tree)) {
    if (name === '*') continue;
    const type = fieldsOf(api, message)?.[name] ?? unknownField(prefix + name);
    if (below === true) continue;
    if (type.endsWith('{}')) throw new NotEmulated(`a field mask inside the map ${prefix}${name}`);
    const inner = /^@(\w+)/.exec(type)?.[1] ?? unknownField(`${prefix}${name}.${Object.keys(below)[0]}`);
    check(api, inner, below, `${prefix}${name}.`);
  }
}

/** Reads the parameter; absent means everything. Throws ApiError 400 for a field the message does not have. */
export function replyMask(api: ApiName, message: string, fields: unknown): ReplyMask {
  if (fields === undefined || fields === null || fields === '') return true;
  const tree = parse(String(fields));
  check(api, message, tree, '');
  return tree;
}

/** The part of a reply that the mask selects; lists are cut item by item. */
export function project(value: unknown, mask: ReplyMask): unknown {
  if (mask === true || typeof value !== 'object' || value === null || mask['*']) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const below = Object.hasOwn(mask, key) ? mask[key] : undefined;
      return below === undefined ? [] : [[key, project(part, below)]];
    }),
  );
}
