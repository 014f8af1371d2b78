// Drive's `fields` parameter: a/b, a.b, a(b,c), * — checked against the published message, applied to the reply.
import { schemaOf } from '../schema/schema';
import { invalidField } from './refusals';

/** What is selected below a name; `all` takes everything. */
export type Selection = 'all' | Map<string, Selection>;

/** Parses `text` against a message of the Drive schema. Throws 400 `Invalid field selection x` (V14). */
export function parseFields(text: string, message: string): Selection {
  const tokens = text.match(/[A-Za-z0-9_\-*]+|[(),/.]|\s+|./gs)?.filter((token) => token.trim() !== '') ?? [];
  let at = 0;
  const list = (closing: boolean): Map<string, Selection> => {
    const chosen = new Map<string, Selection>();
    for (;;) {
      path(chosen);
      if (tokens[at] === ',') {
        at++;
        continue;
      }
      if (closing && tokens[at] === ')') return chosen;
      if (!closing && at >= tokens.length) return chosen;
      throw invalidField(tokens[at] ?? text);
    }
  };
  const path = (into: Map<string, Selection>) => {
    const name = tokens[at];
    if (!name || !/^[A-Za-z0-9_\-*]+$/.test(name)) throw invalidField(name ?? text);
    at++;
    if (tokens[at] === '/' || tokens[at] === '.') {
      at++;
      const below = into.get(name) ?? new Map<string, Selection>();
      if (below === 'all') path(new Map());
      else {
        path(below);
        into.set(name, below);
      }
    } else if (tokens[at] === '(') {
      at++;
      const below = list(true);
      at++;
      merge(into, name, below);
    } else {
      into.set(name, 'all');
    }
  };
  const chosen = list(false);
  return checked(chosen, message);
}

function merge(into: Map<string, Selection>, name: string, below: Map<string, Selection>): void {
  const before = into.get(name);
  if (before === 'all') return;
  if (!before) into.set(name, below);
  else for (const [key, value] of below) before.set(key, value);
}

function checked(chosen: Map<string, Selection>, message: string): Selection {
  const fields = schemaOf('drive').types[message];
  if (!fields) return chosen.has('*') ? 'all' : chosen;
  if (chosen.has('*')) return 'all';
  const out = new Map<string, Selection>();
  for (const [name, below] of chosen) {
    const word = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!word) throw invalidField(name);
    const type = word.replace(/[[\]{}]/g, '');
    if (below === 'all') out.set(name, 'all');
    else if (type.startsWith('@')) out.set(name, checked(below, type.slice(1)));
    else if (type === 'any' || word.endsWith('{}')) out.set(name, below.has('*') ? 'all' : below);
    else throw invalidField([...below.keys()][0] ?? name);
  }
  return out;
}

/** The selected part of a JSON value; lists are selected item by item. */
export function select(value: unknown, selection: Selection): unknown {
  if (selection === 'all') return value;
  if (Array.isArray(value)) return value.map((item) => select(item, selection));
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const below = selection.get(key);
    if (below && item !== undefined) out[key] = select(item, below);
  }
  return out;
}

/** Whether the selection reaches into `name`, so that costly parts are made only when asked for. */
export function wants(selection: Selection, name: string): Selection | undefined {
  return selection === 'all' ? 'all' : selection.get(name);
}
