/** Finds the Handlebars tags of a segment, paragraph by paragraph, whatever text runs they are split over. */
import type { BadExpression, Problem } from './problem';
import { reportAt } from './problem';
import { OBJECT, type ParagraphText, type SegmentText } from './segment-text';

/** `literal` is the backslash of `\{{`, which goes away and leaves the braces. */
export type TagKind = 'open' | 'close' | 'else' | 'value' | 'comment' | 'literal';

export interface Tag {
  kind: TagKind;
  start: number;
  end: number;
  paragraph: ParagraphText;
  /** What stands between the braces without `#`, `/`, `else` and outer spaces; quotes and spaces are plain. */
  source: string;
}

/** All tags of a segment in order, and every tag that cannot be read. */
export function lex(segment: SegmentText): { tags: Tag[]; problems: Problem[] } {
  const tags: Tag[] = [];
  const problems: Problem[] = [];
  for (const paragraph of segment.paragraphs) lexParagraph(segment, paragraph, tags, problems);
  return { tags, problems };
}

function lexParagraph(
  segment: SegmentText,
  paragraph: ParagraphText,
  tags: Tag[],
  problems: Problem[],
): void {
  const text = segment.text.slice(paragraph.start, paragraph.end - 1);
  let from = 0;
  for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', from)) {
    const escapes = backslashesBefore(text, open, from);
    if (escapes > 0) {
      const at = paragraph.start + open - 1;
      tags.push({ kind: 'literal', start: at, end: at + 1, paragraph, source: '' });
    }
    if (escapes === 1) {
      from = open + 2;
      continue;
    }
    const found = notBeforeMark(readTag(text, open), text);
    const start = paragraph.start + open;
    const end = paragraph.start + found.end;
    if ('reason' in found)
      problems.push(reportAt('BAD_EXPRESSION', segment, start, end, { reason: found.reason }));
    else if (found.kind === 'unclosed') problems.push(reportAt('UNCLOSED_TAG', segment, start, end));
    else tags.push({ kind: found.kind, start, end, paragraph, source: found.source });
    from = found.end;
  }
}

/** `\{{` is a literal, `\\{{` a backslash and a tag: Handlebars looks at no more than two. */
function backslashesBefore(text: string, open: number, from: number): 0 | 1 | 2 {
  if (open - 1 < from || text[open - 1] !== '\\') return 0;
  return open - 2 >= from && text[open - 2] === '\\' ? 2 : 1;
}

type Found =
  | { kind: TagKind; source: string; end: number }
  | { kind: 'unclosed'; end: number }
  | { reason: BadExpression; end: number };

function readTag(text: string, open: number): Found {
  if (text.startsWith('{{{{', open)) return bad(text, open, '}}}}', 'RAW_BLOCK');
  if (text.startsWith('{{!', open)) return readComment(text, open);
  const triple = text[open + 2] === '{';
  const closing = triple ? '}}}' : '}}';
  const inside = open + closing.length;
  const close = closingBraces(text, inside, closing);
  if (close === -1) return { kind: 'unclosed', end: inside };
  const end = close + closing.length;
  const raw = text.slice(inside, close);
  const nested = raw.indexOf('{{');
  if (nested !== -1) return { kind: 'unclosed', end: inside + nested };
  if (raw.includes(OBJECT)) return { reason: 'OBJECT_INSIDE', end };
  return classify(plain(raw), end, triple);
}

/** The API refuses insertion inside a grapheme cluster, and a brace with an accent on it is one. */
function notBeforeMark(found: Found, text: string): Found {
  const isValue = 'kind' in found && found.kind === 'value';
  return isValue && /^[\p{M}\u200D]/u.test(text.slice(found.end))
    ? { reason: 'COMBINING_MARK', end: found.end }
    : found;
}

function readComment(text: string, open: number): Found {
  const closing = text.startsWith('{{!--', open) ? '--}}' : '}}';
  const close = text.indexOf(closing, open + 3);
  if (close === -1) return { kind: 'unclosed', end: open + 3 };
  return { kind: 'comment', source: '', end: close + closing.length };
}

function classify(source: string, end: number, triple: boolean): Found {
  const first = source[0] ?? '';
  const rest = source.slice(1).trim();
  if (source === '') return { reason: 'EMPTY', end };
  if (first === '~' || source.endsWith('~')) return { reason: 'WHITESPACE_CONTROL', end };
  if (triple) return { kind: 'value', source, end };
  if (first === '>' || source.startsWith('#>')) return { reason: 'PARTIAL', end };
  if (first === '*' || source.startsWith('#*')) return { reason: 'DECORATOR', end };
  if (source === '^') return { kind: 'else', source: '', end };
  if (first === '^') return { reason: 'INVERSE_BLOCK', end };
  if (first === '#') return { kind: 'open', source: rest, end };
  if (first === '/') return { kind: 'close', source: rest, end };
  if (first === '&') return { kind: 'value', source: rest, end };
  if (/^else(\s|$)/.test(source)) return { kind: 'else', source: source.slice(4).trim(), end };
  return { kind: 'value', source, end };
}

/** Where the tag's braces close, skipping quoted strings and `[…]`; an unpaired quote is taken as text. */
function closingBraces(text: string, from: number, closing: string): number {
  for (let i = from; i < text.length; i++) {
    if (text.startsWith(closing, i)) return i;
    if (text.startsWith('{{', i)) break;
    const closer = closerOf(text[i]!);
    if (!closer) continue;
    const until = pairedEnd(text, i + 1, closer);
    if (until === -1) break;
    i = until;
  }
  return text.indexOf(closing, from);
}

function closerOf(char: string): string | undefined {
  if (char === '[') return ']';
  const quote = plainQuote(char);
  return quote === '"' || quote === "'" ? quote : undefined;
}

function pairedEnd(text: string, from: number, closer: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\' && plainQuote(text[i + 1] ?? '') === closer) i += 1;
    else if (plainQuote(text[i]!) === closer) return i;
  }
  return -1;
}

function bad(text: string, open: number, closing: string, reason: BadExpression): Found {
  const close = text.indexOf(closing, open);
  return { reason, end: close === -1 ? open + closing.length : close + closing.length };
}

/** Undoes what word processors do while one types: curly quotes, no-break spaces, zero-width characters. */
function plain(raw: string): string {
  const straight = raw.replace(/[“”„‟‘’‚‛]/g, plainQuote);
  return (straight.includes('"') ? straight : straight.replace(/[«»]/g, '"'))
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u000B\u00A0]+/g, ' ')
    .trim();
}

function plainQuote(char: string): string {
  if ('“”„‟'.includes(char) && char !== '') return '"';
  if ('‘’‚‛'.includes(char) && char !== '') return "'";
  return char;
}
