/** Looks names up as Handlebars does: contexts, `../`, `@index`, block parameters, own properties only. */
import type { Expression, PathExpression } from './expression';
import { hasOwn } from './own-property';

/** A function a template may call; arguments come as written, named arguments last as one object. */
export type Helper = (...args: unknown[]) => unknown;
export type Helpers = Readonly<Record<string, Helper>>;

export interface Scope {
  /** The current context first, then those `../` reaches. */
  contexts: readonly unknown[];
  /** `@root`, `@index`, … of the innermost loop first. */
  frames: readonly Readonly<Record<string, unknown>>[];
  blockParams: readonly Readonly<Record<string, unknown>>[];
}

/** A helper threw: its name and its words. */
export class HelperFailure extends Error {
  constructor(
    readonly helper: string,
    readonly reason: string,
  ) {
    super(`${helper}: ${reason}`);
  }
}

/** The scope a template begins in: the data is the context and `@root`. */
export function rootScope(data: unknown): Scope {
  return { contexts: [data], frames: [{ root: data }], blockParams: [] };
}

/** The scope inside a block; Handlebars adds no `../` level when the context stays the same. */
export function innerScope(
  scope: Scope,
  context: unknown,
  frame: Record<string, unknown> | null,
  blockParams: Record<string, unknown>,
): Scope {
  return {
    contexts: context === scope.contexts[0] ? scope.contexts : [context, ...scope.contexts],
    frames: frame ? [{ ...scope.frames[0], ...frame }, ...scope.frames] : scope.frames,
    blockParams:
      Object.keys(blockParams).length > 0 ? [blockParams, ...scope.blockParams] : scope.blockParams,
  };
}

/** The value of an expression, undefined when a path leads nowhere. Throws HelperFailure. */
export function valueIn(expression: Expression, scope: Scope, helpers: Helpers): unknown {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'path') return valueAt(expression, scope);
  const args = expression.args.map((arg) => valueIn(arg, scope, helpers));
  if (expression.hash.length > 0) {
    args.push(
      Object.fromEntries(expression.hash.map(([name, value]) => [name, valueIn(value, scope, helpers)])),
    );
  }
  try {
    return helpers[expression.name]!(...args);
  } catch (error) {
    if (error instanceof HelperFailure) throw error;
    throw new HelperFailure(expression.name, error instanceof Error ? error.message : String(error));
  }
}

/** Whether `if` takes its first branch, by Handlebars' rule: an empty list is empty, 0 only as `includeZero` says. */
export function isTruthy(value: unknown, includeZero: boolean): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return includeZero && value === 0 ? true : Boolean(value);
}

function valueAt(path: PathExpression, scope: Scope): unknown {
  const [head, ...rest] = path.parts;
  if (path.data) {
    const frame = scope.frames[path.depth];
    return rest.reduce(own, head === undefined ? undefined : own(frame, head));
  }
  if (head !== undefined && !path.scoped && path.depth === 0) {
    const params = scope.blockParams.find((names) => hasOwn(names, head));
    if (params) return rest.reduce(own, params[head]);
  }
  return path.parts.reduce(own, scope.contexts[path.depth]);
}

function own(holder: unknown, name: string): unknown {
  if (holder === null || holder === undefined) return undefined;
  const value = hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
  return typeof value === 'function' ? undefined : value;
}
