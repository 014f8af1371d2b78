// The rows of one sheet, kept in chunks: a small change copies, and later stores, only the chunks it touches.
import type { Row, Slot } from './row';

/** A run of rows. `id` 0 is a blank run that is not stored. `rows` is undefined until read from the store. */
interface Chunk {
  readonly id: number;
  readonly size: number;
  readonly rows: readonly Slot[] | undefined;
}

const CHUNK_ROWS = 64;
/** Where and how the chunks are kept. */
export interface ChunkDirectory {
  next: number;
  /** Pairs of chunk id and number of rows, in order. */
  chunks: readonly (readonly [number, number])[];
}

/** The rows of a sheet. Forks share chunks; a fork's writes are not seen by the original. */
export class Grid {
  private chunks: Chunk[];
  private starts: number[] | undefined;
  private next: number;
  private changed = new Set<number>();
  private freed = new Set<number>();

  private constructor(
    chunks: Chunk[],
    next: number,
    private readonly load: (chunkId: number) => readonly Slot[],
  ) {
    this.chunks = chunks;
    this.next = next;
  }

  /** A sheet of blank rows. */
  static blank(rowCount: number): Grid {
    return new Grid(rowCount > 0 ? [{ id: 0, size: rowCount, rows: [] }] : [], 1, () => []);
  }

  /** A stored sheet; chunks are read when first needed. */
  static stored(directory: ChunkDirectory, load: (chunkId: number) => readonly Slot[]): Grid {
    const chunks = directory.chunks.map(([id, size]) => ({ id, size, rows: id === 0 ? [] : undefined }));
    return new Grid(chunks, directory.next, load);
  }

  fork(): Grid {
    return new Grid([...this.chunks], this.next, this.load);
  }

  directory(): ChunkDirectory {
    return { next: this.next, chunks: this.chunks.map(({ id, size }) => [id, size] as const) };
  }

  /** Chunks written and dropped since the fork; clears the list. */
  takeChanges(): { written: [number, readonly Slot[]][]; freed: number[] } {
    const written = this.chunks
      .filter((chunk) => this.changed.has(chunk.id))
      .map((chunk): [number, readonly Slot[]] => [chunk.id, chunk.rows ?? []]);
    const freed = [...this.freed];
    this.changed.clear();
    this.freed.clear();
    return { written, freed };
  }

  /** Every stored chunk, for a copy of the whole sheet. */
  allChunks(): [number, readonly Slot[]][] {
    return this.chunks.filter((chunk) => chunk.id !== 0).map((chunk) => [chunk.id, this.rowsOf(chunk)]);
  }

  /** A grid of the same rows that belongs to another sheet: every chunk counts as written. */
  duplicate(): Grid {
    const copy = new Grid(
      this.chunks.map((chunk) => ({ ...chunk, rows: this.rowsOf(chunk) })),
      this.next,
      () => [],
    );
    for (const chunk of copy.chunks) if (chunk.id !== 0) copy.changed.add(chunk.id);
    return copy;
  }

  get rowCount(): number {
    const starts = this.startList();
    const last = this.chunks.length - 1;
    return last < 0 ? 0 : (starts[last] ?? 0) + (this.chunks[last]?.size ?? 0);
  }

  row(index: number): Slot {
    const at = this.locate(index);
    if (!at) return undefined;
    return at.chunk.id === 0 ? undefined : this.rowsOf(at.chunk)[index - at.start];
  }

  /** Puts one row; a row equal to the present one changes nothing. */
  setRow(index: number, row: Slot): void {
    const at = this.locate(index);
    if (!at) throw new RangeError(`row ${index} is outside the grid`);
    if (at.chunk.id === 0) {
      if (!row) return;
      this.settle(at.place, index - at.start);
      this.setRow(index, row);
      return;
    }
    const rows = this.rowsOf(at.chunk);
    if (sameRow(rows[index - at.start], row)) return;
    const copy = [...rows];
    copy[index - at.start] = row;
    this.chunks[at.place] = { ...at.chunk, rows: copy };
    this.changed.add(at.chunk.id);
  }

  /** Inserts blank rows before `index` (0 … rowCount). */
  insert(index: number, count: number): void {
    if (count <= 0) return;
    const at = this.locate(index);
    if (!at) {
      const last = this.chunks.length - 1;
      const chunk = this.chunks[last];
      if (chunk && (chunk.id === 0 || chunk.size + count <= CHUNK_ROWS))
        this.chunks[last] = { ...chunk, size: chunk.size + count };
      else this.chunks.push({ id: 0, size: count, rows: [] });
    } else if (at.chunk.id === 0) {
      this.chunks[at.place] = { ...at.chunk, size: at.chunk.size + count };
    } else if (at.chunk.size + count <= 2 * CHUNK_ROWS) {
      const rows = padded(this.rowsOf(at.chunk), at.chunk.size);
      rows.splice(index - at.start, 0, ...new Array<Slot>(count).fill(undefined));
      this.chunks[at.place] = { id: at.chunk.id, size: at.chunk.size + count, rows };
      this.changed.add(at.chunk.id);
    } else {
      this.split(index);
      const place = this.locate(index)?.place ?? this.chunks.length;
      this.chunks.splice(place, 0, { id: 0, size: count, rows: [] });
    }
    this.starts = undefined;
  }

  /** Removes rows `index` … `index + count - 1`. */
  remove(index: number, count: number): void {
    let left = Math.min(count, this.rowCount - index);
    while (left > 0) {
      const at = this.locate(index);
      if (!at) return;
      const offset = index - at.start;
      const taken = Math.min(left, at.chunk.size - offset);
      if (taken === at.chunk.size) {
        this.chunks.splice(at.place, 1);
        if (at.chunk.id !== 0) this.freed.add(at.chunk.id);
        this.changed.delete(at.chunk.id);
      } else if (at.chunk.id === 0) {
        this.chunks[at.place] = { ...at.chunk, size: at.chunk.size - taken };
      } else {
        const rows = padded(this.rowsOf(at.chunk), at.chunk.size);
        rows.splice(offset, taken);
        this.chunks[at.place] = { id: at.chunk.id, size: at.chunk.size - taken, rows };
        this.changed.add(at.chunk.id);
      }
      this.starts = undefined;
      left -= taken;
    }
  }

  /** Rows that hold something, with their indexes, from `start` to before `end`. */
  *filled(start = 0, end = Number.POSITIVE_INFINITY): Generator<[number, Row]> {
    const starts = [...this.startList()];
    const chunks = [...this.chunks];
    for (let place = Math.max(0, this.placeOf(start)); place < chunks.length; place++) {
      const chunk = chunks[place] as Chunk;
      const from = starts[place] ?? 0;
      if (from >= end) return;
      if (chunk.id === 0) continue;
      const rows = this.rowsOf(chunk);
      for (let i = Math.max(0, start - from); i < chunk.size && from + i < end; i++) {
        const row = rows[i];
        if (row) yield [from + i, row];
      }
    }
  }

  /** The last row for which `holds` is true, or -1. */
  lastRow(holds: (row: Row) => boolean): number {
    const starts = this.startList();
    for (let place = this.chunks.length - 1; place >= 0; place--) {
      const chunk = this.chunks[place] as Chunk;
      if (chunk.id === 0) continue;
      const rows = this.rowsOf(chunk);
      for (let i = Math.min(chunk.size, rows.length) - 1; i >= 0; i--) {
        const row = rows[i];
        if (row && holds(row)) return (starts[place] ?? 0) + i;
      }
    }
    return -1;
  }

  private rowsOf(chunk: Chunk): readonly Slot[] {
    if (chunk.rows) return chunk.rows;
    const rows = this.load(chunk.id);
    // Remembering what was read is not a change: forks made earlier simply read again.
    const place = this.chunks.indexOf(chunk);
    if (place >= 0) this.chunks[place] = { ...chunk, rows };
    return rows;
  }

  private startList(): number[] {
    if (!this.starts) {
      let sum = 0;
      this.starts = this.chunks.map((chunk) => {
        sum += chunk.size;
        return sum - chunk.size;
      });
    }
    return this.starts;
  }

  private placeOf(index: number): number {
    const starts = this.startList();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return starts.length === 0 ? -1 : low;
  }

  private locate(index: number): { place: number; start: number; chunk: Chunk } | undefined {
    const place = this.placeOf(index);
    const chunk = this.chunks[place];
    if (!chunk || index < 0) return undefined;
    const start = this.startList()[place] ?? 0;
    return index < start + chunk.size ? { place, start, chunk } : undefined;
  }

  /** Makes the part of a blank run round `offset` a chunk of its own, or lets the stored chunk before it grow. */
  private settle(place: number, offset: number): void {
    const blank = this.chunks[place] as Chunk;
    const before = this.chunks[place - 1];
    if (before && before.id !== 0 && before.size + offset < CHUNK_ROWS) {
      const grown = Math.min(CHUNK_ROWS - before.size, blank.size);
      this.chunks[place - 1] = { ...before, size: before.size + grown };
      if (grown === blank.size) this.chunks.splice(place, 1);
      else this.chunks[place] = { ...blank, size: blank.size - grown };
    } else {
      const size = Math.min(CHUNK_ROWS, blank.size - offset);
      const parts: Chunk[] = [
        { id: 0, size: offset, rows: [] },
        { id: this.next++, size, rows: [] },
        { id: 0, size: blank.size - offset - size, rows: [] },
      ];
      this.chunks.splice(place, 1, ...parts.filter((part) => part.size > 0));
    }
    this.starts = undefined;
  }

  /** Makes a chunk begin at `index`. */
  private split(index: number): void {
    const at = this.locate(index);
    if (!at || index === at.start) return;
    const offset = index - at.start;
    const rows = padded(this.rowsOf(at.chunk), at.chunk.size);
    const right = this.next++;
    this.chunks.splice(
      at.place,
      1,
      { id: at.chunk.id, size: offset, rows: rows.slice(0, offset) },
      { id: right, size: at.chunk.size - offset, rows: rows.slice(offset) },
    );
    this.changed.add(at.chunk.id).add(right);
    this.starts = undefined;
  }
}

const padded = (rows: readonly Slot[], size: number): Slot[] =>
  Array.from({ length: size }, (_, i) => rows[i]);

function sameRow(a: Slot, b: Slot): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
