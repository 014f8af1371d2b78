// A PDF file, read: its objects by number and its pages in order (ISO 32000-1, 7.5 and 7.7).
import { unzlibSync } from 'fflate';
import { type Dict, latin1, NotJoinable, Reader, Ref, Stream, type Value } from './pdf-values';

/** Where an object stands: at a byte of the file, or as the n-th of an object stream. */
type Place = { byte: number } | { within: number; nth: number };

const HEAD = /[\x00\t\n\f\r ]*\d+[\x00\t\n\f\r ]+\d+[\x00\t\n\f\r ]+obj/y;
const SECTION = /\s*(\d+) +(\d+)\s*/y;
const ENTRY = /(\d{10}) (\d{5}) ([nf])\s*/y;
/** What a page has from the nodes above it when it says nothing itself. */
const INHERITED = ['/Resources', '/MediaBox', '/CropBox', '/Rotate'];

const isDict = (value: Value | undefined): value is Dict => value instanceof Map;

export class PdfFile {
  readonly pages: readonly Dict[];
  private readonly text: string;
  private readonly places = new Map<number, Place>();
  private readonly read = new Map<number, Value>();

  /** Throws {@link NotJoinable}. */
  constructor(private readonly bytes: Uint8Array) {
    this.text = latin1(bytes);
    if (!this.text.startsWith('%PDF-')) throw new NotJoinable('no PDF');
    const start = /startxref\s+(\d+)\s+%%EOF/.exec(this.text.slice(this.text.lastIndexOf('startxref')));
    if (!start) throw new NotJoinable('the end of the file is not there');
    const trailer = this.readPlaces(Number(start[1]));
    if (trailer.has('/Encrypt')) throw new NotJoinable('locked');
    const root = this.follow(trailer.get('/Root'));
    const top = isDict(root) ? this.follow(root.get('/Pages')) : undefined;
    if (!isDict(top)) throw new NotJoinable('no pages');
    this.pages = this.pagesUnder(top, new Map(), new Set());
    if (this.pages.length === 0) throw new NotJoinable('no pages');
  }

  /** The value itself, wherever it stands; `null` for an object that is not there, as the standard has it. */
  follow(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.object(value.to) : value;
  }

  /** The object of this number. */
  object(number: number): Value {
    const known = this.read.get(number);
    if (known !== undefined) return known;
    const place = this.places.get(number);
    const value = place === undefined ? 'null' : 'byte' in place ? this.at(place.byte) : this.inStream(place);
    this.read.set(number, value);
    return value;
  }

  /** The places of all objects, the newest of each, and the newest trailer. */
  private readPlaces(start: number): Dict {
    let newest: Dict | undefined;
    const seen = new Set<number>();
    for (let next: number | undefined = start; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const reader: Reader = new Reader(this.text, next);
      reader.blank();
      const trailer: Dict = reader.has('xref') ? this.table(reader) : this.tableStream(next);
      newest ??= trailer;
      const beside = trailer.get('/XRefStm');
      if (typeof beside === 'string') this.tableStream(Number(beside));
      const before: Value | undefined = trailer.get('/Prev');
      next = typeof before === 'string' ? Number(before) : undefined;
    }
    if (!newest) throw new NotJoinable('no table of objects');
    return newest;
  }

  private place(number: number, place: Place): void {
    if (!this.places.has(number)) this.places.set(number, place);
  }

  private table(reader: Reader): Dict {
    for (let section = reader.take(SECTION); section; section = reader.take(SECTION)) {
      const first = Number(section[1]);
      for (let n = 0; n < Number(section[2]); n++) {
        const entry = reader.take(ENTRY);
        if (!entry) throw new NotJoinable('the table of objects is torn');
        if (entry[3] === 'n') this.place(first + n, { byte: Number(entry[1]) });
      }
    }
    reader.blank();
    const trailer = reader.has('trailer') ? reader.value() : undefined;
    if (!isDict(trailer)) throw new NotJoinable('no trailer');
    return trailer;
  }

  private tableStream(at: number): Dict {
    const stream = this.at(at);
    if (!(stream instanceof Stream)) throw new NotJoinable('no table of objects');
    const data = this.unpacked(stream);
    const widths = numbers(stream.dict.get('/W'));
    const index = numbers(stream.dict.get('/Index') ?? ['0', stream.dict.get('/Size') ?? '0']);
    let from = 0;
    const field = (nth: number, otherwise: number): number => {
      const width = widths[nth] ?? 0;
      let value = width === 0 ? otherwise : 0;
      for (let n = 0; n < width; n++) value = value * 256 + (data[from++] ?? 0);
      return value;
    };
    for (let pair = 0; pair < index.length; pair += 2)
      for (let n = 0; n < (index[pair + 1] ?? 0); n++) {
        const [kind, one, two] = [field(0, 1), field(1, 0), field(2, 0)];
        const number = (index[pair] ?? 0) + n;
        if (kind === 1) this.place(number, { byte: one });
        if (kind === 2) this.place(number, { within: one, nth: two });
      }
    return stream.dict;
  }

  /** The object that begins at this byte. */
  private at(byte: number): Value {
    const reader = new Reader(this.text, byte);
    if (!reader.take(HEAD)) throw new NotJoinable(`no object at ${byte}`);
    const value = reader.value();
    reader.blank();
    if (!isDict(value) || !reader.has('stream')) return value;
    if (!reader.has('\r\n')) reader.has('\n');
    const from = reader.at;
    const said = Number(this.follow(value.get('/Length')));
    // A length that does not lead to the end of the stream is wrong: the end is looked for.
    const fits = /^\s*endstream/.test(this.text.slice(from + said, from + said + 20));
    const end = fits ? from + said : this.text.indexOf('endstream', from);
    if (end < from) throw new NotJoinable('a stream without an end');
    return new Stream(value, this.bytes.subarray(from, end));
  }

  private inStream({ within, nth }: { within: number; nth: number }): Value {
    const stream = this.object(within);
    if (!(stream instanceof Stream)) throw new NotJoinable(`no object stream ${within}`);
    const text = latin1(this.unpacked(stream));
    const reader = new Reader(text);
    const [count = 0, first = 0] = ['/N', '/First'].map((key) => Number(this.follow(stream.dict.get(key))));
    for (let n = 0; n < count; n++) {
      reader.value();
      const offset = Number(reader.value());
      if (n === nth) return new Reader(text, first + offset).value();
    }
    throw new NotJoinable(`no object ${nth} in ${within}`);
  }

  /** The bytes of a table of objects or an object stream, as they were before they were packed. */
  private unpacked({ dict, bytes }: Stream): Uint8Array {
    const [filter, ...more] = [this.follow(dict.get('/Filter')) ?? []].flat();
    if (filter === undefined) return bytes;
    if (filter !== '/FlateDecode' || more.length > 0) throw new NotJoinable(`packed by ${String(filter)}`);
    const [how] = [this.follow(dict.get('/DecodeParms')) ?? []].flat();
    const settings: Dict = isDict(how) ? how : new Map();
    const data = unzlibSync(bytes);
    const predictor = Number(settings.get('/Predictor') ?? 1);
    if (predictor === 1) return data;
    if (predictor < 10) throw new NotJoinable(`predictor ${predictor}`);
    return unpredicted(data, Number(settings.get('/Columns') ?? 1));
  }

  private pagesUnder(node: Dict, above: Dict, met: Set<Dict>): Dict[] {
    if (met.has(node)) throw new NotJoinable('pages in a circle');
    met.add(node);
    const here: Dict = new Map(above);
    for (const key of INHERITED) {
      const own = node.get(key);
      if (own !== undefined) here.set(key, own);
    }
    const kids = this.follow(node.get('/Kids'));
    if (!Array.isArray(kids)) return [new Map([...here, ...node])];
    return kids.flatMap((kid) => {
      const below = this.follow(kid);
      return isDict(below) ? this.pagesUnder(below, here, met) : [];
    });
  }
}

const numbers = (value: Value | undefined): number[] => (Array.isArray(value) ? value.map(Number) : []);

/** Takes back the PNG predictors 10 to 15 over rows of bytes (ISO 32000-1, 7.4.4.4). */
function unpredicted(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
