// Checks a request against Google's message types and refuses with Google's own words; nulls count as absent.
import { ApiError } from '../api-error';
import type { Params } from '../method';
import { BODY_PATHS } from './additions';
import type { ApiName, TypeWord } from './api-schema';
import { camelCase, oneofsOf, protoName, schemaOf, snakeCase } from './schema';

interface Violation {
  field: string;
  description: string;
}

/** Makes the error of an API's own shape from the collected violations. Sheets and Docs: W1, W4; Drive gives its own. */
type Refuse = (violations: readonly Violation[]) => ApiError;

const joined = (violations: readonly Violation[]) => violations.map((one) => one.description).join('\n');

/** W1, W4: one message, lines joined by \n, and a BadRequest detail with each of them. */
const refuseWithDetails: Refuse = (violations) =>
  new ApiError(400, joined(violations), {
    status: 'INVALID_ARGUMENT',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: violations.map(({ field, description }) => ({
          ...(field ? { field } : {}),
          description,
        })),
      },
    ],
  });

/** V10: Drive's envelope round the same sentence. */
const refuseInDriveShape: Refuse = (violations) =>
  new ApiError(400, joined(violations), {
    errors: [{ message: joined(violations), domain: 'global', reason: 'badRequest' }],
  });

const refusalOf = (api: ApiName): Refuse => (api === 'drive' ? refuseInDriveShape : refuseWithDetails);

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const absent = (value: unknown) => value === undefined || value === null;

class Checker {
  readonly violations: Violation[] = [];
  constructor(
    private readonly api: ApiName,
    private readonly fromText: boolean,
  ) {}

  /** Notes a value of the wrong type: `Invalid value at 'data.values' (type…), "X"` (W5). */
  private wrong(path: string, type: string, value: unknown): undefined {
    const shown =
      isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : JSON.stringify(value ?? null);
    this.violations.push({ field: path, description: `Invalid value at '${path}' (${type}), ${shown}` });
    return undefined;
  }

  value(word: TypeWord, value: unknown, path: string): unknown {
    if (word.endsWith('[]')) return this.list(word.slice(0, -2), value, path);
    if (word.endsWith('{}')) return this.map(word.slice(0, -2), value, path);
    if (word.startsWith('@')) return this.message(word.slice(1), value, path);
    if (word.startsWith('#')) return this.enumValue(word.slice(1), value, path);
    switch (word) {
      case 'string':
        return typeof value === 'string' ? this.text(value, path) : this.wrong(path, 'TYPE_STRING', value);
      case 'bool':
        if (typeof value === 'boolean') return value;
        if (this.fromText && (value === 'true' || value === 'false')) return value === 'true';
        return this.wrong(path, 'TYPE_BOOL', value);
      case 'int32':
      case 'uint32':
        return this.integer(value, path);
      case 'int64':
        return /^-?\d{1,19}$/.test(String(value)) ? String(value) : this.wrong(path, 'TYPE_INT64', value);
      case 'float':
      case 'double':
      case 'number': {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number))
          return word === 'float' ? Number(Math.fround(number).toPrecision(8)) : number;
        return this.wrong(path, word === 'float' ? 'TYPE_FLOAT' : 'TYPE_DOUBLE', value);
      }
      default:
        return this.anything(value, path);
    }
  }

  private text(value: string, path: string): string {
    if (LONE_SURROGATE.test(value))
      this.violations.push({
        field: path,
        description: `Invalid JSON payload received. Unpaired surrogate in the string at '${path}'.`,
      });
    return value;
  }

  private integer(value: unknown, path: string): unknown {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (
      typeof number === 'number' &&
      Number.isInteger(number) &&
      number >= -2147483648 &&
      number <= 2147483647
    )
      return number;
    return this.wrong(path, 'TYPE_INT32', value);
  }

  private enumValue(name: string, value: unknown, path: string): unknown {
    const values = schemaOf(this.api).enums[name] ?? [];
    if (typeof value === 'string' && values.includes(value)) return value;
    return this.wrong(path, `type.googleapis.com/${protoName(this.api, name)}`, value);
  }

  private list(item: TypeWord, value: unknown, path: string): unknown {
    // Rows of a ValueRange are protobuf ListValues: their name is what a wrong row is told (W5).
    if (!Array.isArray(value)) {
      if (item === 'any[]') return this.wrong(path, 'type.googleapis.com/google.protobuf.ListValue', value);
      if (item === 'any') return this.wrong(path, 'type.googleapis.com/google.protobuf.ListValue', value);
      if (this.fromText && !isRecord(value)) return [this.value(item, value, path)];
      return this.wrong(path, this.typeName(item), value);
    }
    return value.map((one, index) => {
      const at = `${path}[${index}]`;
      if (item === 'any') return this.anything(one ?? null, at);
      if (absent(one)) return this.wrong(at, this.typeName(item), null);
      return this.value(item, one, at);
    });
  }

  private typeName(word: TypeWord): string {
    if (word.startsWith('@') || word.startsWith('#'))
      return `type.googleapis.com/${protoName(this.api, word.slice(1).replace(/[[\]{}]/g, ''))}`;
    return { string: 'TYPE_STRING', bool: 'TYPE_BOOL', int32: 'TYPE_INT32' }[word] ?? 'TYPE_DOUBLE';
  }

  private map(item: TypeWord, value: unknown, path: string): unknown {
    if (!isRecord(value)) return this.wrong(path, 'Map', value);
    const out: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value))
      if (one !== undefined) out[key] = one === null ? null : this.value(item, one, `${path}.${key}`);
    return out;
  }

  message(name: string, value: unknown, path: string): unknown {
    if (!isRecord(value)) return this.wrong(path, `type.googleapis.com/${protoName(this.api, name)}`, value);
    const fields = schemaOf(this.api).types[name] ?? {};
    const out: Record<string, unknown> = {};
    const at = path ? ` at '${path}'` : '';
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined) continue;
      const field =
        key in fields ? key : key.includes('_') && camelCase(key) in fields ? camelCase(key) : undefined;
      if (field === undefined || !Object.hasOwn(fields, field)) {
        this.violations.push({
          field: path,
          description: `Invalid JSON payload received. Unknown name ${JSON.stringify(key)}${at}: Cannot find field.`,
        });
        continue;
      }
      if (one === null) continue;
      const snake = snakeCase(field);
      out[field] = this.value(fields[field] ?? 'any', one, path ? `${path}.${snake}` : snake);
    }
    for (const [group, members] of oneofsOf(this.api, name)) {
      const [, second] = members.length ? Object.keys(out).filter((key) => members.includes(key)) : [];
      if (second)
        this.violations.push({
          field: path,
          description: `Invalid value${at} (oneof), oneof field '${group}' is already set. Cannot set '${second}'`,
        });
    }
    return out;
  }

  /** A free JSON value (a cell of a ValueRange): copied, with its strings checked. */
  private anything(value: unknown, path: string): unknown {
    if (typeof value === 'string') return this.text(value, path);
    if (typeof value === 'number' && !Number.isFinite(value))
      return this.wrong(path, 'TYPE_DOUBLE', String(value));
    if (Array.isArray(value))
      return value.map((one, index) => this.anything(one ?? null, `${path}[${index}]`));
    if (isRecord(value)) {
      const entries = Object.entries(value).filter(([, one]) => one !== undefined);
      return Object.fromEntries(entries.map(([key, one]) => [key, this.anything(one, `${path}.${key}`)]));
    }
    return value ?? null;
  }
}

/**
 * The body with nulls dropped and snake_case names as camelCase. Throws ApiError 400 with every JSON-shape problem at
 * once (W4, W5, W9, W73); for batchUpdate also `Must specify at least one request.` (W71) and an empty request (W73).
 */
export function checkBody(
  api: ApiName,
  methodId: string,
  body: unknown,
  refuse = refusalOf(api),
): Record<string, unknown> {
  const method = schemaOf(api).methods[methodId];
  if (!method) throw new Error(`no such method: ${api}.${methodId}`);
  const given = absent(body) ? {} : body;
  const checker = new Checker(api, false);
  const name = method.body;
  if (!name) {
    if (!isRecord(given) || Object.keys(given).length > 0)
      throw refuse([{ field: '', description: 'Invalid JSON payload received. This method takes no body.' }]);
    return {};
  }
  const checked = checker.message(name, given, BODY_PATHS[`${api}.${methodId}`] ?? '');
  if (checker.violations.length > 0) throw refuse(checker.violations);
  const out = checked as Record<string, unknown>;
  if (name === 'BatchUpdateSpreadsheetRequest' || name === 'BatchUpdateDocumentRequest') {
    const requests = (out.requests ?? []) as Record<string, unknown>[];
    if (requests.length === 0 && api === 'sheets')
      throw new ApiError(400, 'Must specify at least one request.', { status: 'INVALID_ARGUMENT' });
    const empty = requests.findIndex((request) => Object.keys(request).length === 0);
    if (empty >= 0)
      throw new ApiError(400, `Invalid requests[${empty}]: No request set.`, { status: 'INVALID_ARGUMENT' });
  }
  return out;
}

/**
 * Path and query parameters in their own types (numbers and booleans may come as text). Standard ones (`fields`, `alt`,
 * `key` …) pass. Throws ApiError 400 for unknown names, wrong types and, for Sheets and Docs, missing required ones.
 */
export function checkParams(
  api: ApiName,
  methodId: string,
  params: Params,
  refuse = refusalOf(api),
): Record<string, unknown> {
  const schema = schemaOf(api);
  const method = schema.methods[methodId];
  if (!method) throw new Error(`no such method: ${api}.${methodId}`);
  const checker = new Checker(api, true);
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    if (absent(value)) continue;
    const word = Object.hasOwn(method.params, key) ? method.params[key] : undefined;
    if (word) out[key] = checker.value(word, value, snakeCase(key));
    else if (schema.standard.includes(key)) out[key] = value;
    else
      checker.violations.push({
        field: '',
        description: `Invalid JSON payload received. Unknown name ${JSON.stringify(key)}: Cannot bind query parameter. Field '${key}' could not be found in request message.`,
      });
  }
  if (checker.violations.length > 0) throw refuse(checker.violations);
  return out;
}
