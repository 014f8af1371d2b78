/** Reads the inside of one tag with Handlebars' own grammar. */
import { type AST, parseWithoutProcessing } from '@handlebars/parser';
import type { BadExpression } from './problem';

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
    const { body } = parseWithoutProcessing(`{{${source}}}`);
    const statement = body[0];
    if (body.length !== 1 || !isMustache(statement)) return refuse('SYNTAX');
    const hasArguments = statement.params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0;
    if (hasArguments) return callOf(statement.path, statement.params, statement.hash);
    const read = expressionOf(statement.path);
    return read.kind === 'literal' ? refuse('LITERAL') : read;
  });
}

/** Reads the inside of `{{#…}}` or what follows `{{else`; the block's name is the call's name. */
export function parseBlock(source: string): BlockHead | { refusal: Refusal } {
  return guarded(() => {
    const name = source.split(' ', 1)[0] ?? '';
    const { body } = parseWithoutProcessing(`{{#${source}}}{{/${name}}}`);
    const statement = body[0];
    if (body.length !== 1 || !isBlock(statement)) return refuse('SYNTAX');
    const call = callOf(statement.path, statement.params, statement.hash);
    return { call, blockParams: statement.program.blockParams ?? [] };
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

function isMustache(node: AST.Statement | undefined): node is AST.MustacheStatement {
  return node?.type === 'MustacheStatement';
}

function isBlock(node: AST.Statement | undefined): node is AST.BlockStatement {
  return node?.type === 'BlockStatement';
}

function callOf(path: AST.Node, params: AST.Expression[], hash: AST.Hash | undefined): CallExpression {
  const callee = expressionOf(path);
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
    hash: (hash?.pairs ?? []).map((pair) => [allowed(pair.key), expressionOf(pair.value)] as const),
  };
}

function expressionOf(node: AST.Node): Expression {
  switch (node.type) {
    case 'PathExpression':
      return pathOf(node as AST.PathExpression);
    case 'SubExpression': {
      const { path, params, hash } = node as AST.SubExpression;
      return callOf(path, params, hash);
    }
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return {
        kind: 'literal',
        value: (node as AST.StringLiteral | AST.NumberLiteral | AST.BooleanLiteral).value,
      };
    case 'NullLiteral':
      return { kind: 'literal', value: null };
    case 'UndefinedLiteral':
      return { kind: 'literal', value: undefined };
    default:
      return refuse('SYNTAX');
  }
}

function pathOf(path: AST.PathExpression): PathExpression {
  const parts = path.parts.map((part) => (typeof part === 'string' ? allowed(part) : refuse('SYNTAX')));
  return {
    kind: 'path',
    data: path.data,
    depth: path.depth,
    parts,
    scoped: /^\.|this\b/.test(path.original),
    original: path.original,
  };
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', '__defineGetter__', '__defineSetter__']);

function allowed(name: string): string {
  if (FORBIDDEN.has(name) || name.startsWith('__lookup')) throw new Refused({ code: 'FORBIDDEN_NAME', name });
  return name;
}
