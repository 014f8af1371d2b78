/** Lists the fields a template asks for, so that a test can hold them against the view that fills it. */
import type { BlockNode, TreeNode } from './block-tree';
import type { Expression, PathExpression } from './expression';
import type { Tag } from './lexer';
import { hasOwn } from './own-property';

/** What a field is used for: printed, tested, repeated, stepped into, or given to a helper. */
export type FieldUse = 'text' | 'condition' | 'list' | 'scope' | 'argument';

export interface TemplateField {
  /** From the root of the data; `[]` stands for any item of a list: `pupils[].name`. */
  path: string;
  use: FieldUse;
}

/** A context known by its path from the root, or null behind a helper's result. */
type Context = string | null;

interface Known {
  contexts: readonly Context[];
  params: readonly Readonly<Record<string, Context>>[];
}

/** Every field of the trees, each path and use once, in the order of the document. */
export function fieldsIn(trees: readonly (readonly TreeNode[])[]): TemplateField[] {
  const found = new Map<string, TemplateField>();
  for (const { path, use } of trees.flatMap(fieldTagsIn)) found.set(`${use} ${path}`, { path, use });
  return [...found.values()];
}

/** Every field of one tree with the tag that asks for it. */
export function fieldTagsIn(nodes: readonly TreeNode[]): (TemplateField & { tag: Tag })[] {
  const found: (TemplateField & { tag: Tag })[] = [];
  walk(nodes, { contexts: [''], params: [] }, (path, use, tag) => {
    if (path) found.push({ path, use, tag });
  });
  return found;
}

type Note = (path: Context, use: FieldUse, tag: Tag) => void;

function walk(nodes: readonly TreeNode[], known: Known, note: Note): void {
  for (const node of nodes) {
    if (node.kind === 'value')
      noteExpression(node.expression, node.lines ? 'list' : 'text', known, note, node.tag);
    else if (node.kind === 'block') walkBlock(node, known, note);
  }
}

function walkBlock(node: BlockNode, known: Known, note: Note): void {
  const use = { if: 'condition', unless: 'condition', each: 'list', with: 'scope' } as const;
  noteExpression(node.subject, use[node.name], known, note, node.open);
  walk(node.body, insideOf(node, known), note);
  walk(node.inverse?.body ?? [], known, note);
}

function insideOf(node: BlockNode, known: Known): Known {
  if (node.name === 'if' || node.name === 'unless') return known;
  const subject = node.subject.kind === 'path' ? resolve(node.subject, known) : null;
  const context = node.name === 'each' && subject !== null ? `${subject}[]` : subject;
  const [item, key] = node.blockParams;
  const params: Record<string, Context> = {};
  if (item) params[item] = context;
  if (key) params[key] = null;
  return { contexts: [context, ...known.contexts], params: [params, ...known.params] };
}

function noteExpression(expression: Expression, use: FieldUse, known: Known, note: Note, tag: Tag): void {
  if (expression.kind === 'path') note(resolve(expression, known), use, tag);
  else if (expression.kind === 'call') {
    for (const arg of expression.args) noteExpression(arg, 'argument', known, note, tag);
    for (const [, value] of expression.hash) noteExpression(value, 'argument', known, note, tag);
  }
}

function resolve(path: PathExpression, known: Known): Context {
  const [head, ...rest] = path.parts;
  if (path.data) return head === 'root' ? join('', rest) : null;
  if (head !== undefined && !path.scoped && path.depth === 0) {
    const params = known.params.find((names) => hasOwn(names, head));
    if (params) return join(params[head]!, rest);
  }
  return join(known.contexts[path.depth] ?? null, path.parts);
}

function join(context: Context, parts: readonly string[]): Context {
  if (context === null) return null;
  return [context, ...parts].filter((part) => part !== '').join('.');
}
