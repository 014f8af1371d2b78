/** The grammar of one Handlebars tag: the same nodes as Handlebars' own parser makes, a tenth of its size. */

interface PathNode {
  type: 'path';
  data: boolean;
  depth: number;
  /** Undefined where a subexpression heads the path. */
  parts: readonly string[] | undefined;
  original: string;
}

interface LiteralNode {
  type: 'literal';
  value: string | number | boolean | null | undefined;
}

export interface CallNode {
  type: 'call';
  /** Absent for `(key=value)`, a hash in the place of an expression. */
  path?: Node;
  params: readonly Node[];
  hash: readonly (readonly [key: string, value: Node])[];
}

export type Node = PathNode | LiteralNode | CallNode;

/** A tag that the grammar refuses. */
class BadTag extends Error {}

type Kind = '(' | ')' | ']' | '=' | 'sep' | '@' | 'literal' | 'as' | '|' | 'id';

interface Token {
  kind: Kind;
  text: string;
  value?: LiteralNode['value'];
}

const AFTER_LITERAL = '(?=[~}\\s)\\]])';
const AFTER_ID = '(?=[=~}\\s/.)\\]|])';

/** In the order in which Handlebars' lexer tries them; the first that fits counts. */
const RULES: readonly [RegExp, (text: string) => Token | undefined][] = [
  [/[()\]]/y, (text) => ({ kind: text as Kind, text })],
  [/\[(?:\\\]|[^\]])*\]/y, (text) => ({ kind: 'id', text: text.replace(/\\([\\\]])/g, '$1') })],
  [/=/y, (text) => ({ kind: '=', text })],
  [/\.\./y, (text) => ({ kind: 'id', text })],
  [new RegExp(`\\.${AFTER_ID}`, 'y'), (text) => ({ kind: 'id', text })],
  [/\.#|[/.]/y, (text) => ({ kind: 'sep', text })],
  [/\s+/y, () => undefined],
  [/"(?:\\"|[^"])*"/y, (text) => string(text, /\\"/g, '"')],
  [/'(?:\\'|[^'])*'/y, (text) => string(text, /\\'/g, "'")],
  [/@/y, (text) => ({ kind: '@', text })],
  [
    new RegExp(`(?:true|false)${AFTER_LITERAL}`, 'y'),
    (text) => ({ kind: 'literal', text, value: text === 'true' }),
  ],
  [new RegExp(`undefined${AFTER_LITERAL}`, 'y'), (text) => ({ kind: 'literal', text, value: undefined })],
  [new RegExp(`null${AFTER_LITERAL}`, 'y'), (text) => ({ kind: 'literal', text, value: null })],
  [
    new RegExp(`-?[0-9]+(?:\\.[0-9]+)?${AFTER_LITERAL}`, 'y'),
    (text) => ({ kind: 'literal', text, value: Number(text) }),
  ],
  [/as\s+\|/y, (text) => ({ kind: 'as', text })],
  [/\|/y, (text) => ({ kind: '|', text })],
  [new RegExp(`[^\\s!"#%-,./;->@[-^\`{-~]+${AFTER_ID}`, 'y'), (text) => ({ kind: 'id', text })],
];

const string = (text: string, escaped: RegExp, quote: string): Token => ({
  kind: 'literal',
  text,
  value: text.slice(1, -1).replace(escaped, quote),
});

function tokensOf(source: string): Token[] {
  const text = `${source}}}`;
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    let length = 0;
    for (const [rule, make] of RULES) {
      rule.lastIndex = at;
      const found = rule.exec(text)?.[0];
      if (found === undefined) continue;
      const token = make(found);
      if (token) tokens.push(token);
      length = found.length;
      break;
    }
    if (length === 0 || at + length > source.length) throw new BadTag(source);
    at += length;
  }
  return tokens;
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  private next(): Token | undefined {
    return this.tokens[this.at];
  }

  take(kind: Kind): Token {
    const token = this.next();
    if (token?.kind !== kind) throw new BadTag(kind);
    this.at++;
    return token;
  }

  private is(kind: Kind): boolean {
    return this.next()?.kind === kind;
  }

  /** A name with `=` after it begins the hash. */
  private atHash(): boolean {
    return this.is('id') && this.tokens[this.at + 1]?.kind === '=';
  }

  end(): void {
    if (this.next()) throw new BadTag('end');
  }

  /** `path expr* hash?`; a hash alone has no path. */
  call(readPath: () => Node): CallNode {
    const path = this.atHash() ? undefined : readPath();
    const params: Node[] = [];
    while (path && this.beginsExpression() && !this.atHash()) params.push(this.expression());
    const hash: [string, Node][] = [];
    while (this.atHash()) {
      const key = bare(this.take('id').text);
      this.take('=');
      hash.push([key, this.expression()]);
    }
    return { type: 'call', ...(path ? { path } : {}), params, hash };
  }

  private beginsExpression(): boolean {
    return this.is('id') || this.is('@') || this.is('literal') || this.is('(');
  }

  expression(): Node {
    if (!this.is('(')) return this.helperName();
    this.take('(');
    const call = this.call(() => this.expression());
    this.take(')');
    if (!this.is('sep')) return call;
    this.take('sep');
    this.segments();
    return { type: 'path', data: false, depth: 0, parts: undefined, original: '' };
  }

  helperName(): Node {
    if (this.is('literal')) return { type: 'literal', value: this.take('literal').value };
    const data = this.is('@');
    if (data) this.take('@');
    return pathOf(data, this.segments());
  }

  private segments(): Segment[] {
    const segments: Segment[] = [{ separator: '', text: this.take('id').text }];
    while (this.is('sep')) segments.push({ separator: this.take('sep').text, text: this.take('id').text });
    return segments;
  }

  blockParams(): string[] {
    if (!this.is('as')) return [];
    this.take('as');
    const names = [this.take('id').text];
    while (this.is('id')) names.push(this.take('id').text);
    this.take('|');
    // Handlebars trips over a list that begins and ends with a bracket.
    if (/^\[.*\]$/.test(String(names))) throw new BadTag('block parameters');
    return names;
  }
}

interface Segment {
  separator: string;
  text: string;
}

const bare = (text: string): string => (/^\[.*\]$/.test(text) ? text.slice(1, -1) : text);

function pathOf(data: boolean, segments: readonly Segment[]): PathNode {
  let original = data ? '@' : '';
  let depth = 0;
  const tail: string[] = [];
  for (const { separator, text } of segments) {
    const part = bare(text);
    original += separator + part;
    const steps = part === text && (part === '..' || part === '.' || part === 'this');
    if (steps && tail.length > 0) throw new BadTag(original);
    if (steps && part === '..') depth++;
    if (!steps) tail.push(`${separator === '.#' ? '#' : ''}${part}`);
  }
  // An empty name at the head is lost in Handlebars' own nodes.
  return { type: 'path', data, depth, parts: tail[0] === '' ? tail.slice(1) : tail, original };
}

/** Reads what stands between the braces of a value's tag. Throws when Handlebars would. */
export function parseTag(source: string): CallNode & { path: Node } {
  const triple = /^\{([\s\S]*)\}$/.exec(source)?.[1];
  if (triple === undefined && /^\s*else\b/.test(source)) throw new BadTag(source);
  const inside = triple ?? (source[0] === '&' ? source.slice(1) : source);
  const reader = new Reader(tokensOf(inside));
  const { path, ...rest } = reader.call(() => reader.expression());
  reader.end();
  // A hash alone, with or without brackets, is no value.
  if (!path || (path.type === 'call' && !path.path)) throw new BadTag(source);
  return { ...rest, path };
}

/** Reads what stands behind `{{#`, the first word of which is the block's name. Throws when Handlebars would. */
export function parseOpening(source: string): { call: CallNode & { path: Node }; blockParams: string[] } {
  const reader = new Reader(tokensOf(source));
  const { path, ...rest } = reader.call(() => reader.helperName());
  const blockParams = reader.blockParams();
  reader.end();
  // The closing tag repeats the first word; a longer path would not be closed by it.
  if (path?.type !== 'path' || path.original !== source.split(' ', 1)[0]) throw new BadTag(source);
  return { call: { ...rest, path }, blockParams };
}
