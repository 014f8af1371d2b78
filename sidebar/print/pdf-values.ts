// Values as a PDF file writes them (ISO 32000-1, 7.3), read and written again; what a number, name or text says stays as it was.

/** Points to an object of the same file by its number. */
export class Ref {
  constructor(readonly to: number) {}
}
export type Dict = Map<string, Value>;
export class Stream {
  constructor(
    readonly dict: Dict,
    readonly bytes: Uint8Array,
  ) {}
}
/** A text is a number, name, text, `true`, `false` or `null` as it was written. */
export type Value = string | Ref | Value[] | Dict | Stream;

/** The bytes are no PDF, or one that cannot be joined: locked with a password, torn, of an odd form. */
export class NotJoinable extends Error {}

/** One byte is one sign. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** One sign is one byte. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const SPACE = '[\\x00\\t\\n\\f\\r ]';
const BLANK = new RegExp(`(?:${SPACE}|%[^\\r\\n]*)*`, 'y');
const REF = new RegExp(`(\\d+)${SPACE}+\\d+${SPACE}+R(?![A-Za-z0-9])`, 'y');
const NAME = /\/[^\x00\t\n\f\r /<>[\](){}%]*/y;
const WORD = /[+\-.\dA-Za-z]+/y;
const HEX = /<[^>]*>/y;

/** Reads values one after another from `text`, beginning at `at`. */
export class Reader {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** What matches here, which is then behind us. */
  take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (found) this.at = form.lastIndex;
    return found ?? undefined;
  }

  blank(): void {
    this.take(BLANK);
  }

  /** Whether these signs stand here; then they are behind us. */
  has(signs: string): boolean {
    if (!this.text.startsWith(signs, this.at)) return false;
    this.at += signs.length;
    return true;
  }

  value(): Value {
    this.blank();
    if (this.has('<<')) return this.dict();
    if (this.has('[')) {
      const list: Value[] = [];
      for (this.blank(); !this.has(']'); this.blank()) list.push(this.value());
      return list;
    }
    const ref = this.take(REF);
    if (ref) return new Ref(Number(ref[1]));
    const plain = this.take(NAME) ?? this.take(HEX) ?? this.take(WORD);
    if (plain) return plain[0];
    if (this.text[this.at] === '(') return this.words();
    throw new NotJoinable(`no value at ${this.at}`);
  }

  private dict(): Dict {
    const dict: Dict = new Map();
    for (this.blank(); !this.has('>>'); this.blank()) {
      const name = this.take(NAME);
      if (!name) throw new NotJoinable(`no name at ${this.at}`);
      dict.set(name[0], this.value());
    }
    return dict;
  }

  /** A text in round brackets, which may hold such brackets. */
  private words(): string {
    const from = this.at;
    let deep = 0;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (sign === '\\') this.at++;
      else if (sign === '(') deep++;
      else if (sign === ')' && --deep === 0) return this.text.slice(from, ++this.at);
    }
    throw new NotJoinable('a text without an end');
  }
}

/** A value as a PDF writes it; `numbered` gives the number an object has there. A stream is written by its own. */
export function written(value: Value, numbered: (to: number) => number): string {
  if (typeof value === 'string') return value;
  if (value instanceof Ref) return `${numbered(value.to)} 0 R`;
  if (Array.isArray(value)) return `[${value.map((each) => written(each, numbered)).join(' ')}]`;
  if (value instanceof Stream) throw new NotJoinable('a stream inside a value');
  return `<<${[...value].map(([name, each]) => `${name} ${written(each, numbered)}`).join(' ')}>>`;
}
