// How long a text is as Google counts what it stores and sends: in bytes of UTF-8.

/** Length in UTF-8 bytes, without asking anybody. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
