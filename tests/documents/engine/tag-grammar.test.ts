// Our grammar of a tag against Handlebars' own parser: the same nodes, the same refusals.
import { parseWithoutProcessing } from '@handlebars/parser';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Node, parseOpening, parseTag } from '../../../src/documents/engine/tag-grammar';

interface TheirNode {
  type: string;
  [field: string]: unknown;
}

/** Handlebars' node in our form. */
function ours(node: TheirNode): unknown {
  if (node.type === 'PathExpression') {
    const parts = node.parts as (string | TheirNode)[];
    return parts.some((part) => typeof part !== 'string')
      ? { type: 'path', headed: true }
      : { type: 'path', data: node.data, depth: node.depth, parts, original: node.original };
  }
  if (node.type === 'SubExpression') return call(node);
  if (node.type === 'HashLiteral') return { type: 'call', params: [], hash: pairs(node) };
  return { type: 'literal', value: node.value };
}
const pairs = (hash: unknown) =>
  ((hash as { pairs?: { key: string; value: TheirNode }[] } | undefined)?.pairs ?? []).map(
    ({ key, value }) => [key, ours(value)],
  );
const call = (node: TheirNode) => ({
  type: 'call',
  path: ours(node.path as TheirNode),
  params: (node.params as TheirNode[]).map(ours),
  hash: pairs(node.hash),
});

/** Our node without what theirs has not. */
function plain(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.type === 'path' && !node.parts) return { type: 'path', headed: true };
  if (node.type !== 'call') return { ...node };
  const { path, params, hash } = node;
  return {
    type: 'call',
    ...(path ? { path: plain(path) } : {}),
    params: params.map(plain),
    hash: hash.map(([key, value]) => [key, plain(value)]),
  };
}

const attempt = (work: () => unknown): unknown => {
  try {
    return work();
  } catch {
    return 'refused';
  }
};

function theirTag(source: string): unknown {
  return attempt(() => {
    const { body } = parseWithoutProcessing(`{{${source}}}`) as unknown as { body: TheirNode[] };
    if (body.length !== 1 || body[0]?.type !== 'MustacheStatement') return 'refused';
    const tag = call(body[0]);
    // A hash alone is no value of ours.
    return (body[0].path as TheirNode).type === 'HashLiteral' ? 'refused' : tag;
  });
}
function theirOpening(source: string): unknown {
  return attempt(() => {
    const name = source.split(' ', 1)[0] ?? '';
    const { body } = parseWithoutProcessing(`{{#${source}}}{{/${name}}}`) as unknown as { body: TheirNode[] };
    if (body.length !== 1 || body[0]?.type !== 'BlockStatement') return 'refused';
    const program = body[0].program as { blockParams?: string[] };
    return { call: call(body[0]), blockParams: program.blockParams ?? [] };
  });
}
const ourTag = (source: string) => attempt(() => plain(parseTag(source)));
const ourOpening = (source: string) =>
  attempt(() => {
    const { call: opening, blockParams } = parseOpening(source);
    return { call: plain(opening), blockParams };
  });

/** Pieces that tags are made of, and pieces that break them. */
const PIECE = fc.constantFrom(
  'name',
  'x',
  'this',
  '.',
  '..',
  '/',
  '../',
  './',
  'a.b',
  'a/b',
  '@index',
  '@',
  '@root.x',
  '(',
  ')',
  '(f x)',
  '=',
  'k=',
  'k=1',
  'k="v"',
  '"t"',
  "'t'",
  '"',
  "'",
  '"a\\"b"',
  "'a\\'b'",
  '1',
  '-1',
  '1.5',
  '01',
  '1x',
  'true',
  'false',
  'null',
  'undefined',
  'trueish',
  '[a b]',
  '[]',
  '[a\\]b]',
  '[',
  ']',
  'as',
  'as |',
  '|',
  '|a b|',
  'as |a|',
  ' ',
  '  ',
  '\n',
  ',',
  ';',
  '#',
  '.#p',
  '&',
  '!',
  '*',
  '>',
  '^',
  '~',
  '%',
  'else',
  'әріп',
  'тегі',
  'lookup',
  'if',
  'each',
  '__proto__',
  'constructor',
  '\\',
  '$',
  '-',
  '_',
  'a-b',
  '?',
  ':',
  '`',
  '+',
);
const SOURCE = fc
  .array(PIECE, { minLength: 1, maxLength: 7 })
  .chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' ')));
/** The lexer before us hands on nothing with braces inside, nor with a tilde at an end. */
const handedOn = (source: string) => source.trim() === source && source !== '' && !/[{}]|^~|~$/.test(source);

describe('the grammar of a tag', () => {
  it('reads a value as Handlebars reads it, or refuses it as well', () => {
    fc.assert(
      fc.property(SOURCE.filter(handedOn), (source) => {
        const theirs = /^[>#^/*!]/.test(source) ? 'refused' : theirTag(source);
        expect({ source, tag: ourTag(source) }).toEqual({ source, tag: theirs });
      }),
      { numRuns: 4000, examples: [['(k=name)name'], ['(k=name)'], ['x (k=name)']] },
    );
  });
  it('reads an opening as Handlebars reads it, or refuses it as well', () => {
    fc.assert(
      fc.property(fc.constantFrom('each', 'if', 'unless', 'with'), SOURCE.filter(handedOn), (name, rest) => {
        const source = `${name} ${rest}`;
        expect({ source, opening: ourOpening(source) }).toEqual({ source, opening: theirOpening(source) });
      }),
      { numRuns: 4000 },
    );
  });
  it('reads any characters as Handlebars does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }).filter(handedOn), (source) => {
        if (source.includes('\u0000')) return;
        const theirs = /^[>#^/*!]/.test(source) ? 'refused' : theirTag(source);
        expect({ source, tag: ourTag(source) }).toEqual({ source, tag: theirs });
      }),
      { numRuns: 3000 },
    );
  });
});
