// Joins papers into one PDF: pages one after another, each paper as often as it is wanted. In the browser, since Apps Script cannot.
import { PdfFile } from './pdf-file';
import { bytesOf, type Dict, NotJoinable, Ref, Stream, type Value, written } from './pdf-values';

/** A picture that fills a page: bytes of a JPEG, and how many dots it is wide and high. */
export interface PagePicture {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

/** What comes next in the file: pages of a PDF, so often one after another, or pages that are pictures. */
export interface JoinPart {
  pages: Uint8Array | readonly PagePicture[];
  /** How many times; once when not given. */
  copies?: number;
  /** A line of the file's outline; none when not given. */
  title?: string;
}

export interface JoinOptions {
  /** Each copy begins on a sheet of its own when both sides are printed: an odd one is followed by an empty page. */
  bothSides?: boolean;
}

/** A4 in points. */
const A4 = [595.28, 841.89] as const;

/** How many pages a PDF has. Throws {@link NotJoinable}. */
export const pageCount = (pdf: Uint8Array): number => new PdfFile(pdf).pages.length;

/**
 * One PDF of all parts in their order. `onProgress` is told how many parts are in it; the page may paint in between.
 * Links, forms and marks of the parts stay behind: the file is for printing. Throws {@link NotJoinable}, with the number
 * of the part in `at`, when one is no whole PDF.
 */
export async function joinPdfs(
  parts: readonly JoinPart[],
  onProgress: (done: number) => void = () => {},
  { bothSides = false }: JoinOptions = {},
): Promise<Uint8Array> {
  const file = new NewPdf();
  for (const [at, { pages, copies = 1, title }] of parts.entries()) {
    const made = pages instanceof Uint8Array ? papersPages(file, pages, at) : pages.map(picturePage(file));
    if (title !== undefined && made.length > 0 && copies > 0) file.outline(title);
    for (let copy = 0; copy < copies; copy++) {
      for (const page of made) file.addPage(page);
      if (bothSides && made.length % 2 === 1) file.addPage(emptyPage(made[0]));
    }
    onProgress(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return file.bytes();
}

/** A part that could not be joined. */
export class PartNotJoinable extends NotJoinable {
  constructor(
    readonly at: number,
    why: string,
  ) {
    super(`part ${at}: ${why}`);
  }
}

/** What a page loses: the way up the old tree, what leads to other pages, and marks of a structure that stays behind. */
const LEFT = ['/Parent', '/Annots', '/B', '/StructParents', '/Tabs', '/PZ', '/AA', '/Metadata'];

function papersPages(file: NewPdf, bytes: Uint8Array, at: number): Dict[] {
  try {
    const old = new PdfFile(bytes);
    const numbers = new Map<number, number>();
    const waiting: number[] = [];
    const numbered = (to: number): number => {
      const known = numbers.get(to) ?? file.reserve();
      if (!numbers.has(to)) waiting.push(to);
      numbers.set(to, known);
      return known;
    };
    const pages = old.pages.map((page) => {
      const kept: Dict = new Map([...page].filter(([name]) => !LEFT.includes(name)));
      return new Map([...kept].map(([name, value]) => [name, renumbered(value, numbered)]));
    });
    for (let to = waiting.shift(); to !== undefined; to = waiting.shift()) {
      const value = old.object(to);
      // A page or its tree is reached by no way that a printed page needs.
      const type = value instanceof Map ? value.get('/Type') : undefined;
      file.write(numbered(to), type === '/Page' || type === '/Pages' ? 'null' : renumbered(value, numbered));
    }
    return pages;
  } catch (error) {
    throw new PartNotJoinable(at, error instanceof Error ? error.message : String(error));
  }
}

/** The same value with the numbers of the new file. */
function renumbered(value: Value, numbered: (to: number) => number): Value {
  if (value instanceof Ref) return new Ref(numbered(value.to));
  if (Array.isArray(value)) return value.map((each) => renumbered(each, numbered));
  const inside = (dict: Dict): Dict =>
    new Map([...dict].map(([name, each]) => [name, renumbered(each, numbered)]));
  if (value instanceof Map) return inside(value);
  return value instanceof Stream ? new Stream(inside(value.dict), value.bytes) : value;
}

const box = ([width, height]: readonly [number, number]): Value => ['0', '0', String(width), String(height)];

const emptyPage = (like: Dict | undefined): Dict =>
  new Map<string, Value>([
    ['/Type', '/Page'],
    ['/Resources', new Map()],
    ['/MediaBox', like?.get('/MediaBox') ?? box(A4)],
  ]);

const picturePage =
  (file: NewPdf) =>
  ({ jpeg, width, height }: PagePicture): Dict => {
    const picture = file.add(
      new Stream(
        new Map<string, Value>([
          ['/Type', '/XObject'],
          ['/Subtype', '/Image'],
          ['/Width', String(width)],
          ['/Height', String(height)],
          ['/ColorSpace', '/DeviceRGB'],
          ['/BitsPerComponent', '8'],
          ['/Filter', '/DCTDecode'],
        ]),
        jpeg,
      ),
    );
    const [across, down] = A4;
    const drawn = file.add(new Stream(new Map(), bytesOf(`q ${across} 0 0 ${down} 0 0 cm /P Do Q`)));
    return new Map<string, Value>([
      ['/Type', '/Page'],
      ['/MediaBox', box(A4)],
      ['/Resources', new Map<string, Value>([['/XObject', new Map<string, Value>([['/P', picture]])]])],
      ['/Contents', drawn],
    ]);
  };

/** A text as UTF-16 with its mark, in hexadecimal. */
const wide = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/** A PDF that is being written: objects as they come, the page tree and the outline at the end. */
class NewPdf {
  private readonly chunks: Uint8Array[] = [];
  private readonly places: number[] = [];
  private length = 0;
  private readonly kids: Ref[] = [];
  private readonly lines: { title: string; page: number }[] = [];
  private readonly tree = this.reserve();

  constructor() {
    // The second line tells that the file is not plain text (ISO 32000-1, 7.5.2).
    this.put('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  }

  private put(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part;
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.places.push(0);
  }

  add(value: Value): Ref {
    const number = this.reserve();
    this.write(number, value);
    return new Ref(number);
  }

  write(number: number, value: Value): void {
    this.places[number - 1] = this.length;
    const same = (to: number) => to;
    if (value instanceof Stream) {
      const dict = new Map(value.dict).set('/Length', String(value.bytes.length));
      this.put(`${number} 0 obj\n${written(dict, same)}\nstream\n`);
      this.put(value.bytes);
      this.put('\nendstream\nendobj\n');
    } else this.put(`${number} 0 obj\n${written(value, same)}\nendobj\n`);
  }

  addPage(page: Dict): void {
    this.kids.push(this.add(new Map([...page, ['/Parent', new Ref(this.tree)]])));
  }

  /** The next page is where this begins. */
  outline(title: string): void {
    this.lines.push({ title, page: this.kids.length });
  }

  private outlines(): Ref {
    const root = this.reserve();
    const numbers = this.lines.map(() => this.reserve());
    const near = (at: number, name: string): [string, Value][] =>
      numbers[at] === undefined ? [] : [[name, new Ref(numbers[at])]];
    for (const [at, { title, page }] of this.lines.entries())
      this.write(
        numbers[at] as number,
        new Map<string, Value>([
          ['/Title', wide(title)],
          ['/Parent', new Ref(root)],
          ['/Dest', [this.kids[page] as Ref, '/Fit']],
          ...near(at - 1, '/Prev'),
          ...near(at + 1, '/Next'),
        ]),
      );
    this.write(
      root,
      new Map<string, Value>([
        ['/Type', '/Outlines'],
        ['/Count', String(numbers.length)],
        ...near(0, '/First'),
        ...near(numbers.length - 1, '/Last'),
      ]),
    );
    return new Ref(root);
  }

  bytes(): Uint8Array {
    this.write(
      this.tree,
      new Map<string, Value>([
        ['/Type', '/Pages'],
        ['/Kids', this.kids],
        ['/Count', String(this.kids.length)],
      ]),
    );
    const root = this.add(
      new Map<string, Value>([
        ['/Type', '/Catalog'],
        ['/Pages', new Ref(this.tree)],
        ...(this.lines.length > 0 ? [['/Outlines', this.outlines()] as [string, Value]] : []),
      ]),
    );
    const start = this.length;
    const entries = this.places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    this.put(`xref\n0 ${this.places.length + 1}\n0000000000 65535 f \n${entries.join('')}`);
    this.put(
      `trailer\n<</Size ${this.places.length + 1} /Root ${root.to} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    );
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
