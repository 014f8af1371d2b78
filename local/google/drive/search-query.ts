// The `q` language of files.list: read into a tree, then asked of each file (V51–V54).
import { NotEmulated } from '../api-error';
import { atLeast, grantsOn, isTrashed } from './access';
import type { DriveContext } from './context';
import { sameEmail } from './context';
import type { FileRecord } from './records';
import { invalidValue } from './refusals';

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
type TimeField = 'createdTime' | 'modifiedTime';
type PropertyField = 'properties' | 'appProperties';

export type Query =
  | { kind: 'and' | 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'text'; field: 'name' | 'mimeType'; operator: 'contains' | '=' | '!='; value: string }
  | { kind: 'time'; field: TimeField; operator: Comparison; value: number }
  | { kind: 'flag'; field: 'trashed' | 'starred' | 'sharedWithMe'; value: boolean }
  | { kind: 'in'; field: 'parents' | 'owners' | 'writers' | 'readers'; value: string }
  | { kind: 'has'; field: PropertyField; key: string; value: string };

interface Token {
  kind: 'word' | 'text' | 'sign';
  text: string;
}

const syntax = () => invalidValue('q');

function tokenize(q: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|'((?:[^'\\]|\\.)*)'|([A-Za-z]+)|(<=|>=|!=|[=<>(){}])/gsy;
  while (pattern.lastIndex < q.length) {
    const match = pattern.exec(q);
    if (!match) throw syntax();
    const [whole, text, word, sign] = match;
    if (text !== undefined) {
      if (text.replace(/\\['\\]/g, '').includes('\\')) throw syntax();
      tokens.push({ kind: 'text', text: text.replace(/\\(['\\])/g, '$1') });
    } else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (whole.trim() !== '') throw syntax();
  }
  return tokens;
}

/** Reads a query. Throws 400 `Invalid Value` at `q`; known terms that are not played throw by name. */
export function parseQuery(q: string): Query {
  const tokens = tokenize(q);
  let at = 0;
  const next = (): Token => {
    const token = tokens[at++];
    if (!token) throw syntax();
    return token;
  };
  const isNext = (kind: Token['kind'], text: string) =>
    tokens[at]?.kind === kind && tokens[at]?.text === text;
  const eat = (kind: Token['kind'], ...texts: string[]): string => {
    const token = next();
    if (token.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) throw syntax();
    return token.text;
  };

  const or = (): Query => joined('or', and);
  const and = (): Query => joined('and', not);
  const joined = (kind: 'and' | 'or', below: () => Query): Query => {
    const parts = [below()];
    while (isNext('word', kind)) {
      at++;
      parts.push(below());
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind, parts };
  };
  const not = (): Query => {
    if (isNext('word', 'not')) {
      at++;
      return { kind: 'not', part: not() };
    }
    if (isNext('sign', '(')) {
      at++;
      const inside = or();
      eat('sign', ')');
      return inside;
    }
    return term();
  };
  const term = (): Query => {
    const first = next();
    if (first.kind === 'text') {
      eat('word', 'in');
      const field = eat('word', 'parents', 'owners', 'writers', 'readers');
      return { kind: 'in', field: field as 'parents', value: first.text };
    }
    if (first.kind !== 'word') throw syntax();
    switch (first.text) {
      case 'name':
      case 'mimeType': {
        const sign = next().text;
        if (sign !== 'contains' && sign !== '=' && sign !== '!=') throw syntax();
        return { kind: 'text', field: first.text, operator: sign, value: eat('text') };
      }
      case 'createdTime':
      case 'modifiedTime': {
        const sign = eat('sign', '=', '!=', '<', '<=', '>', '>=') as Comparison;
        return { kind: 'time', field: first.text, operator: sign, value: timeOf(eat('text')) };
      }
      case 'trashed':
      case 'starred':
      case 'sharedWithMe': {
        if (first.text === 'sharedWithMe' && tokens[at]?.kind !== 'sign')
          return { kind: 'flag', field: first.text, value: true };
        const sign = eat('sign', '=', '!=');
        const value = eat('word', 'true', 'false') === 'true';
        return { kind: 'flag', field: first.text, value: sign === '=' ? value : !value };
      }
      case 'properties':
      case 'appProperties': {
        eat('word', 'has');
        eat('sign', '{');
        eat('word', 'key');
        eat('sign', '=');
        const key = eat('text');
        eat('word', 'and');
        eat('word', 'value');
        eat('sign', '=');
        const value = eat('text');
        eat('sign', '}');
        return { kind: 'has', field: first.text, key, value };
      }
      case 'fullText':
      case 'viewedByMeTime':
      case 'visibility':
      case 'shortcutDetails':
      case 'labels':
        throw new NotEmulated(`files.list q term ${first.text}`);
      default:
        throw syntax();
    }
  };

  const query = or();
  if (at < tokens.length) throw syntax();
  return query;
}

/** RFC 3339; without an offset it is UTC (V52). */
function timeOf(text: string): number {
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  if (!match) throw syntax();
  const ms = Date.parse(match[1] && !match[3] ? `${text}Z` : text);
  if (Number.isNaN(ms)) throw syntax();
  return ms;
}

/** A folder every answer must lie in, if the query says so: lets the search read one folder instead of all files. */
export function folderOf(query: Query | undefined): string | undefined {
  if (query?.kind === 'in' && query.field === 'parents') return query.value;
  if (query?.kind === 'and') return query.parts.map(folderOf).find((id) => id !== undefined);
  return undefined;
}

/** Every folder the query names. */
export function foldersIn(query: Query | undefined): string[] {
  if (!query) return [];
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(foldersIn);
  if (query.kind === 'not') return foldersIn(query.part);
  return query.kind === 'in' && query.field === 'parents' ? [query.value] : [];
}

/** Whether a file answers the query; `root` is the caller's My Drive root id. */
export function matches(
  context: DriveContext,
  query: Query,
  file: FileRecord,
  callerEmail: string,
  root: string | undefined,
): boolean {
  switch (query.kind) {
    case 'and':
      return query.parts.every((part) => matches(context, part, file, callerEmail, root));
    case 'or':
      return query.parts.some((part) => matches(context, part, file, callerEmail, root));
    case 'not':
      return !matches(context, query.part, file, callerEmail, root);
    case 'text':
      return query.field === 'name'
        ? nameMatches(query.operator, file.name, query.value)
        : mimeMatches(query.operator, file.mimeType, query.value);
    case 'time':
      return compare(file[query.field], query.operator, query.value);
    case 'flag':
      return flagOf(context, query.field, file, callerEmail) === query.value;
    case 'in':
      return isIn(context, query.field, file, query.value, callerEmail, root);
    case 'has':
      return searchable(context, file, query.field)?.[query.key] === query.value;
  }
}

/** V53: `=` is the whole name without regard to case; `contains` is the beginnings of words, in any order. */
function nameMatches(operator: 'contains' | '=' | '!=', name: string, value: string): boolean {
  if (operator !== 'contains') {
    const same = name.toLowerCase() === value.toLowerCase();
    return operator === '=' ? same : !same;
  }
  const words = wordsOf(name);
  return wordsOf(value).every((beginning) => words.some((word) => word.startsWith(beginning)));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function mimeMatches(operator: 'contains' | '=' | '!=', mimeType: string, value: string): boolean {
  if (operator === 'contains') return mimeType.startsWith(value);
  return (mimeType === value) === (operator === '=');
}

function compare(left: number, operator: Comparison, right: number): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

function flagOf(
  context: DriveContext,
  field: 'trashed' | 'starred' | 'sharedWithMe',
  file: FileRecord,
  email: string,
): boolean {
  if (field === 'trashed') return isTrashed(context, file);
  if (field === 'starred') return file.starredBy?.some((by) => sameEmail(by, email)) ?? false;
  return (
    !file.driveId &&
    context.shelf.permissions
      .entries(`${file.id}/`)
      .some(([, { email: whom, role }]) => sameEmail(whom, email) && role !== 'owner')
  );
}

function isIn(
  context: DriveContext,
  field: 'parents' | 'owners' | 'writers' | 'readers',
  file: FileRecord,
  value: string,
  callerEmail: string,
  root: string | undefined,
): boolean {
  if (field === 'parents')
    return file.parent !== undefined && file.parent === (value === 'root' ? root : value);
  const email = value === 'me' ? callerEmail : value;
  if (field === 'owners') return sameEmail(file.owner, email);
  return grantsOn(context, file).some(
    ({ permission, role }) =>
      sameEmail(permission.email, email) && atLeast(role, field === 'writers' ? 'writer' : 'reader'),
  );
}

/** The properties a search looks at: those before the last change while the index lags behind (V23). */
function searchable(context: DriveContext, file: FileRecord, field: PropertyField) {
  const lag = context.lags.properties ?? 0;
  const { indexed } = file;
  if (lag > 0 && indexed && context.surroundings.now() < indexed.changedAt + lag) return indexed[field];
  return file[field];
}
