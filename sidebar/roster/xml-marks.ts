// Reads XML and saved HTML mark by mark, as far as tables in them need; entities beyond the five and numbers stay as they are.

export interface Mark {
  kind: 'open' | 'close' | 'text';
  /** Local name in small letters; '' for text. */
  name: string;
  /** Attributes as they stand. */
  attributes: string;
  /** Text with entities read; '' for a tag. */
  text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text with its entities read. */
export const plainText = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (all, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? all;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const NAME = /(\/?)(?:[\w.-]+:)?([\w.-]+)/y;

/**
 * The marks of a text in their order; an element closed in itself opens and closes. Reads each sign a few times, whatever
 * the text: what is not closed is looked for once, and a `<` in the middle of a tag begins another. `read` is told how
 * many signs were looked at.
 */
export function* marksOf(xml: string, read?: (signs: number) => void): Generator<Mark> {
  const last = new Map(['-->', ']]>', '>', '"', "'"].map((end) => [end, xml.lastIndexOf(end)]));
  /** Where `end` stands from `from` on; -1 when it does not, which costs no look at the text. */
  const next = (end: string, from: number): number => {
    const at = (last.get(end) ?? -1) < from ? -1 : xml.indexOf(end, from);
    read?.(at === -1 ? 1 : at - from + end.length);
    return at;
  };
  /** Where the tag ends whose name ends at `from`: its `>` outside quotes, or the `<` before it, or the end. */
  const tagEnd = (from: number): number => {
    let at = from;
    for (; at < xml.length; at++) {
      const sign = xml[at] as string;
      if (sign === '>' || sign === '<') break;
      const closing = sign === '"' || sign === "'" ? next(sign, at + 1) : -1;
      if (closing !== -1) at = closing;
    }
    read?.(at - from);
    return at;
  };
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const found = xml.indexOf('<', at);
      const end = found === -1 ? xml.length : found;
      read?.(end - at);
      yield { kind: 'text', name: '', attributes: '', text: plainText(xml.slice(at, end)) };
      at = end;
      continue;
    }
    const comment = xml.startsWith('<!--', at) ? next('-->', at + 4) : -1;
    const data = xml.startsWith('<![CDATA[', at) ? next(']]>', at + 9) : -1;
    if (comment !== -1) at = comment + 3;
    else if (data !== -1) {
      yield { kind: 'text', name: '', attributes: '', text: xml.slice(at + 9, data) };
      at = data + 3;
    } else if (xml[at + 1] === '!' || xml[at + 1] === '?') {
      const end = next('>', at + 2);
      at = end === -1 ? at + 1 : end + 1;
    } else {
      NAME.lastIndex = at + 1;
      const [whole = '', slash, tag = ''] = NAME.exec(xml) ?? [];
      read?.(2 * whole.length + 1);
      const from = at + 1 + whole.length;
      const end = tag === '' ? from : tagEnd(from);
      if (tag === '' || xml[end] !== '>') {
        // No tag: what stands in it is text, but for the sign it began with.
        const rest = xml.slice(at + 1, end);
        if (rest !== '') yield { kind: 'text', name: '', attributes: '', text: plainText(rest) };
        at = end;
        continue;
      }
      const closed = xml[end - 1] === '/' && end > from;
      const name = tag.toLowerCase();
      if (slash) yield { kind: 'close', name, attributes: '', text: '' };
      else {
        yield { kind: 'open', name, attributes: xml.slice(from, closed ? end - 1 : end), text: '' };
        if (closed) yield { kind: 'close', name, attributes: '', text: '' };
      }
      at = end + 1;
    }
  }
}

const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute; undefined when it is not there. */
export function attribute({ attributes }: Mark, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare;
    if (value !== undefined && key.slice(key.indexOf(':') + 1).toLowerCase() === wanted)
      return plainText(value);
  }
  return undefined;
}
