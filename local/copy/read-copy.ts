// Opens the .zip that a school keeps: every file is held against its SHA-256 before anything of it is believed.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod/mini';
import type { SetUpGiven } from './set-up-given';

/** Why a copy cannot be opened; the words are in `local/start/spoken.ts`. */
export class CopyProblem extends Error {
  override readonly name = 'CopyProblem';
  constructor(
    readonly kind: 'not-one' | 'changed' | 'newer' | 'not-empty' | 'half',
    /** The file of the copy that is not as it was, where there is one. */
    readonly file = '',
  ) {
    super(`${kind} ${file}`.trim());
  }
}

/** Sheets of a workbook of the copy, by their names there. */
export interface CopiedBook {
  bytes: Uint8Array;
  sheets: readonly { sheetId: number; name: string }[];
}

export interface SchoolCopy {
  /** yyyy-MM-dd. */
  madeOn: string;
  setUp: SetUpGiven;
  register: CopiedBook;
  restricted?: CopiedBook;
  papers: readonly { documentId: string; fileId: string; path: string; bytes: Uint8Array }[];
}

const LIST = 'SHA256SUMS.txt';
const CONTENTS = 'tirek-copy.json';
const FORMAT = 1;
/** Bytes a copy may unpack to: no school has as much. */
const LARGEST = 2_000_000_000;

const text = z.string();
const Book = z.object({ file: text, sheets: z.array(z.object({ sheetId: z.int(), name: text })) });
const Contents = z.object({
  madeOn: z.iso.date(),
  // Set-up checks it itself.
  setUp: z.custom<SetUpGiven>((given) => typeof given === 'object' && given !== null),
  register: Book,
  restricted: z.optional(Book),
  papers: z.array(z.object({ documentId: text, fileId: text, file: text })),
});
type Contents = z.output<typeof Contents>;

/** Reads a copy. Throws {@link CopyProblem}. */
export function readCopy(bytes: Uint8Array): SchoolCopy {
  const files = unpacked(bytes);
  held(files);
  const contents = contentsOf(files);
  const fileAt = (name: string): Uint8Array => {
    const found = files.get(name);
    if (!found) throw new CopyProblem('changed', name);
    return found;
  };
  const book = ({ file, sheets }: Contents['register']): CopiedBook => ({ bytes: fileAt(file), sheets });
  return {
    madeOn: contents.madeOn,
    setUp: contents.setUp,
    register: book(contents.register),
    ...(contents.restricted ? { restricted: book(contents.restricted) } : {}),
    papers: contents.papers.map(({ documentId, fileId, file }) => ({
      documentId,
      fileId,
      path: file,
      bytes: fileAt(file),
    })),
  };
}

function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  let room = LARGEST;
  try {
    const found = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        room -= originalSize;
        if (room < 0) throw new RangeError('too large');
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch {
    throw new CopyProblem('not-one');
  }
}

/** Every listed file is there as it was, and no other. */
function held(files: Map<string, Uint8Array>): void {
  const list = files.get(LIST);
  if (!list) throw new CopyProblem('not-one');
  const listed = new Map(
    strFromU8(list)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [name, digest] of listed) {
    const file = files.get(name);
    if (!file || createHash('sha256').update(file).digest('hex') !== digest)
      throw new CopyProblem('changed', name);
  }
  for (const name of files.keys())
    if (name !== LIST && !listed.has(name)) throw new CopyProblem('changed', name);
}

function contentsOf(files: Map<string, Uint8Array>): Contents {
  try {
    const found: { format?: unknown } = JSON.parse(strFromU8(files.get(CONTENTS) ?? new Uint8Array()));
    if (Number(found.format) > FORMAT) throw new CopyProblem('newer');
    if (found.format !== FORMAT) throw new CopyProblem('not-one');
    return Contents.parse(found);
  } catch (error) {
    throw error instanceof CopyProblem ? error : new CopyProblem('not-one');
  }
}
