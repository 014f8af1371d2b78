// The `fields` parameter of a Google reply: `a.b`, `a/b`, `a(b,c)`, `*`, checked against the published message types (W11, V14).
import { ApiError, NotEmulated } from './api-error';
import { invalidField } from './drive/refusals';
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

/** Drive names the word it stumbled over; Sheets and Docs the whole path. */
const refusalOf =
  (api: ApiName) =>
  (word: string, path: string): never => {
    if (api === 'drive') throw invalidField(word);
    return unknownField(path);
  };

type Refuse = ReturnType<typeof refusalOf>;

function parse(text: string, refuse: Refuse): Tree {
  const words = text.match(/[\w*-]+|[(),/.]|[^\s]/g) ?? [];
  let at = 0;
  const stumble = () => refuse(words[at] ?? text, text);
  const path = (): string[] => {
    const names: string[] = [];
    do {
      const name = words[at] ?? '';
      if (!/^[\w*-]+$/.test(name)) stumble();
      names.push(name);
      at++;
    } while ((words[at] === '.' || words[at] === '/') && at++ >= 0);
    return names;
  };
  const list = (): Tree => {
    const tree: Tree = {};
    do {
      const names = path();
      let below: Tree | true = true;
      if (words[at] === '(') {
        at++;
        below = list();
        if (words[at] !== ')') stumble();
        at++;
      }
      add(tree, names, below);
    } while (words[at] === ',' && at++ >= 0);
    return tree;
  };
  const tree = list();
  return at === words.length ? tree : stumble();
}

function check(api: ApiName, message: string, tree: Tree, prefix: string, refuse: Refuse): void {
  for (const [name, below] of Object.entries(tree)) {
    if (name === '*') continue;
    const type = fieldsOf(api, message)?.[name] ?? refuse(name, prefix + name);
    if (below === true) continue;
    const [first = ''] = Object.keys(below);
    if (type.endsWith('{}') || type === 'any') {
      // Keys of a map are anybody's.
      if (api === 'drive') continue;
      throw new NotEmulated(`a field mask inside the map ${prefix}${name}`);
    }
    const inner = /^@(\w+)/.exec(type)?.[1] ?? refuse(first, `${prefix}${name}.${first}`);
    check(api, inner, below, `${prefix}${name}.`, refuse);
  }
}

/** Reads the parameter; absent means `otherwise`. Throws ApiError 400 for a field the message does not have. */
export function replyMask(api: ApiName, message: string, fields: unknown, otherwise = '*'): ReplyMask {
  const text = fields === undefined || fields === null || fields === '' ? otherwise : String(fields);
  if (text === '*') return true;
  const refuse = refusalOf(api);
  const tree = parse(text, refuse);
  check(api, message, tree, '', refuse);
  return tree;
}

/** The mask below `field`: undefined when the field is not wanted, true when all of it is. */
export const maskAt = (mask: ReplyMask | undefined, field: string): ReplyMask | undefined =>
  mask === undefined || mask === true || mask['*'] !== undefined ? true : mask[field];

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
