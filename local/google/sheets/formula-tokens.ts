// A formula split into its parts: numbers, texts, names, signs, and references to cells.

export type Token =
  | { kind: 'number' | 'string' | 'name' | 'sign' | 'other' | 'space'; text: string }
  | { kind: 'ref'; text: string; sheet?: string; cells: string };

const TOKEN =
  /(?<space>\s+)|(?<string>"(?:[^"]|"")*")|(?<ref>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,7})?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_(])|(?<number>\d+(?:[.]\d+)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<sign><=|>=|<>|[-+*/(),;=<>&])|(?<other>.)/suy;

/** Splits a formula (without its `=`) into tokens whose texts join to the input again. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const groups = match.groups ?? {};
    const text = match[0];
    if (groups.ref !== undefined) {
      const bang = text.lastIndexOf('!');
      const title = bang < 0 ? undefined : text.slice(0, bang);
      tokens.push({
        kind: 'ref',
        text,
        cells: text.slice(bang + 1),
        ...(title === undefined
          ? {}
          : { sheet: title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title }),
      });
    } else {
      const kind = (['space', 'string', 'number', 'name', 'sign'] as const).find(
        (one) => groups[one] !== undefined,
      );
      tokens.push({ kind: kind ?? 'other', text });
    }
    if (TOKEN.lastIndex >= source.length) break;
  }
  return tokens;
}
