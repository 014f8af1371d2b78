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

const MARK =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
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

/** The marks of a text in their order; an element closed in itself opens and closes. */
export function* marksOf(xml: string): Generator<Mark> {
  for (const [, data, slash, tag, attributes = '', closed, text] of xml.matchAll(MARK)) {
    if (data !== undefined) yield { kind: 'text', name: '', attributes: '', text: data };
    else if (text !== undefined) yield { kind: 'text', name: '', attributes: '', text: plainText(text) };
    else if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (slash) yield { kind: 'close', name, attributes: '', text: '' };
      else {
        yield { kind: 'open', name, attributes, text: '' };
        if (closed) yield { kind: 'close', name, attributes: '', text: '' };
      }
    }
  }
}

/** The value of an attribute; undefined when it is not there. */
export function attribute({ attributes }: Mark, name: string): string | undefined {
  const found = new RegExp(
    `(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : plainText(value);
}
