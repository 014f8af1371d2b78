// Reads the text of a PDF the way a reader's "copy" does: page streams, their fonts and the fonts' ToUnicode tables.
import { unzlibSync } from 'fflate';

interface PdfObject {
  dictionary: string;
  stream?: string;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function objectsOf(bytes: Uint8Array): Map<string, PdfObject> {
  const text = latin(bytes);
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id, body] = match as unknown as [string, string, string];
    const at = body.indexOf('stream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? undefined : body.slice(at + 7, body.lastIndexOf('\nendstream'));
    const inflated =
      raw !== undefined && dictionary.includes('/FlateDecode') && !dictionary.includes('/FontFile');
    objects.set(id, {
      dictionary,
      stream: raw === undefined ? undefined : inflated ? latin(inflate(raw)) : raw,
    });
  }
  return objects;
}

function inflate(raw: string): Uint8Array {
  try {
    return unzlibSync(Buffer.from(raw, 'latin1'));
  } catch {
    return new Uint8Array();
  }
}

function unicodeTable(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  const utf16 = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
  for (const [, block] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, , list] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g))
      [...list!.matchAll(/<([\w\s]+)>/g)].forEach(([, hex], index) => {
        table.set(Number.parseInt(from!, 16) + index, utf16(hex!));
      });
  return table;
}

/** A piece of text with the point where it begins, in points from the page's lower left corner. */
interface PlacedText {
  text: string;
  x: number;
  y: number;
}

/** A page: its size and its pieces of text in drawing order. */
export interface PdfPage {
  width: number;
  height: number;
  pieces: PlacedText[];
  text: string;
  /** How many pictures are drawn. */
  images: number;
}

/** The pages of a PDF that pdfmake wrote. */
export function readPdf(bytes: Uint8Array): PdfPage[] {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\n/.test(object.dictionary));
  return pages.map((page) => {
    const number = (name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(page.dictionary)?.[1] ?? '';
    const resources = objects.get(number('Resources'))?.dictionary ?? page.dictionary;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
        const [, cmap] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)?.dictionary ?? '') ?? [];
        return [name!, unicodeTable(objects.get(cmap ?? '')?.stream ?? '')] as const;
      }),
    );
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page.dictionary) ?? [];
    const content = objects.get(number('Contents'))?.stream ?? '';
    const pieces = piecesOf(content, fonts);
    return {
      width: Number(width),
      height: Number(height),
      pieces,
      text: pieces.map((piece) => piece.text).join(''),
      images: content.match(/\/I\d+ Do/g)?.length ?? 0,
    };
  });
}

function piecesOf(content: string, fonts: Map<string, Map<number, string>>): PlacedText[] {
  const pieces: PlacedText[] = [];
  let font = new Map<number, string>();
  let [x, y] = [0, 0];
  const operator = /1 0 0 1 ([-\d.]+) ([-\d.]+) Tm|\/(F\d+) [\d.]+ Tf|\[((?:<[\da-f]*>|[-\d. ])*)\] TJ/g;
  for (const [, tx, ty, name, array] of content.matchAll(operator)) {
    if (tx !== undefined) [x, y] = [Number(tx), Number(ty)];
    else if (name) font = fonts.get(name) ?? new Map();
    else {
      const codes = [...array!.matchAll(/<([\da-f]*)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
      const text = codes.map((code) => font.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('');
      pieces.push({ text, x, y });
    }
  }
  return pieces;
}
