/** What the inside of one tag means to us: Handlebars' grammar, without what our templates do not take. */
import type { BadExpression } from './problem';
import { type CallNode, type Node, parseOpening, parseTag } from './tag-grammar';

export interface PathExpression {
  kind: 'path';
  /** `@index` and its like. */
  data: boolean;
  /** How many `../` stand before it. */
  depth: number;
  parts: readonly string[];
  /** `this.name` and `./name` never mean a helper or a block parameter. */
  scoped: boolean;
  original: string;
}

export interface LiteralExpression {
  kind: 'literal';
  value: string | number | boolean | null | undefined;
}

export interface CallExpression {
  kind: 'call';
  name: string;
  args: readonly Expression[];
  hash: readonly (readonly [name: string, value: Expression])[];
}

export type Expression = PathExpression | LiteralExpression | CallExpression;

/** A block's opening: `each ../people scope="row" as |person index|`. */
export interface BlockHead {
  call: CallExpression;
  blockParams: readonly string[];
}

export type Refusal =
  | { code: 'BAD_EXPRESSION'; reason: BadExpression }
  | { code: 'FORBIDDEN_NAME'; name: string };

/** Reads `{{source}}`: a path, or a helper with arguments. */
export function parseValue(source: string): Expression | { refusal: Refusal } {
  return guarded(() => {
    const tag = parseTag(source);
    if (tag.params.length > 0 || tag.hash.length > 0) return callOf(tag);
    const read = expressionOf(tag.path);
    return read.kind === 'literal' ? refuse('LITERAL') : read;
  });
}

/** Reads the inside of `{{#…}}` or what follows `{{else`; the block's name is the call's name. */
export function parseBlock(source: string): BlockHead | { refusal: Refusal } {
  return guarded(() => {
    const { call, blockParams } = parseOpening(source);
    return { call: callOf(call), blockParams };
  });
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

function refuse(reason: BadExpression): never {
  throw new Refused({ code: 'BAD_EXPRESSION', reason });
}

function guarded<T>(read: () => T): T | { refusal: Refusal } {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    // The grammar reports a syntax error by throwing; it throws for no other reason.
    return { refusal: { code: 'BAD_EXPRESSION', reason: 'SYNTAX' } };
  }
}

function callOf({ path, params, hash }: CallNode): CallExpression {
  const callee = path ? expressionOf(path) : refuse('SYNTAX');
  if (
    callee.kind !== 'path' ||
    callee.parts.length !== 1 ||
    callee.depth > 0 ||
    callee.data ||
    callee.scoped
  ) {
    return refuse('SYNTAX');
  }
  return {
    kind: 'call',
    name: callee.parts[0]!,
    args: params.map(expressionOf),
    hash: hash.map(([key, value]) => [allowed(key), expressionOf(value)] as const),
  };
}

function expressionOf(node: Node): Expression {
  if (node.type === 'call') return callOf(node);
  if (node.type === 'literal') return { kind: 'literal', value: node.value };
  const { data, depth, parts, original } = node;
  if (!parts) return refuse('SYNTAX');
  return {
    kind: 'path',
    data,
    depth,
    parts: parts.map(allowed),
    scoped: /^\.|this\b/.test(original),
    original,
  };
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', '__defineGetter__', '__defineSetter__']);

function allowed(name: string): string {
  if (FORBIDDEN.has(name) || name.startsWith('__lookup')) throw new Refused({ code: 'FORBIDDEN_NAME', name });
  return name;
}
