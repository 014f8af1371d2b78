// A picture of a screen as a small file: few colours, one byte a point (PNG, W3C 2003: filters, PLTE, IDAT).
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Text is grey and blue on white: more colours are only shades of its edges. */
const MOST_COLOURS = 96;
/** Nearer than so much (squares of the differences) a shade is not told from its neighbour. */
const SAME = 36;

/** The same picture in at most 96 colours; takes what a browser writes (8 bits, RGB or RGBA, not interlaced). */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = pointsOf(png);
  const counts = new Map<number, number>();
  for (const colour of rgb) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([a, often], [b, seldom]) => seldom - often || a - b)) {
    if (palette.length === MOST_COLOURS) break;
    if (palette.every((other) => apart(other, colour) >= SAME)) palette.push(colour);
  }
  const nearest = new Map(palette.map((colour, at) => [colour, at]));
  const lines = Buffer.alloc((width + 1) * height);
  rgb.forEach((colour, at) => {
    const found = nearest.get(colour) ?? nearestOf(palette, colour);
    nearest.set(colour, found);
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = found;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How far two colours are from each other: squares of the differences, summed. */
const apart = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

const nearestOf = (palette: readonly number[], colour: number): number =>
  palette.reduce(
    (best, other, at) => (apart(other, colour) < apart(palette[best] ?? 0, colour) ? at : best),
    0,
  );

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, sum]);
}

/** Colours as 0xRRGGBB, line by line. */
function pointsOf(png: Buffer): { width: number; height: number; rgb: Uint32Array } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error('another kind of PNG');
  const bytes = kind === 2 ? 3 : 4;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const packed = inflateSync(Buffer.concat(data));
  const line = width * bytes;
  const plain = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const left = x < bytes ? 0 : (plain[y * line + x - bytes] ?? 0);
      const up = y === 0 ? 0 : (plain[(y - 1) * line + x] ?? 0);
      const corner = y === 0 || x < bytes ? 0 : (plain[(y - 1) * line + x - bytes] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      plain[y * line + x] = (packed[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  const rgb = new Uint32Array(width * height);
  for (let at = 0; at < rgb.length; at++) rgb[at] = plain.readUIntBE(at * bytes, 3);
  return { width, height, rgb };
}

/** The neighbour nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
