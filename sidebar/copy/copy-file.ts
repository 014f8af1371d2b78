// The copy as one .zip: the workbook, the papers in folders, what set-up takes, and the SHA-256 of every file. Papers are put in as they come, so that only one at a time is in memory.
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The list of files; `sha256sum -c` reads it. */
export const LIST_NAME = 'SHA256SUMS.txt';
/** What the workbook's sheets are, and what a school is made of again. */
export const CONTENTS_NAME = 'tirek-copy.json';

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const sha256 = async (bytes: Uint8Array): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', bytes as BufferSource));

/** Signs that no disk takes in a name, and a name's end that Windows drops. */
export const diskName = (name: string): string =>
  name
    .replace(/[\u0000-\u001F"*/:<>?\\|]/g, '-')
    .replace(/[. ]+$/, '')
    .slice(0, 120) || '-';

export class CopyFile {
  private readonly pieces: Blob[] = [];
  private readonly sums: string[] = [];
  private readonly taken = new Set<string>();
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    // As a Blob a piece may leave the memory.
    this.pieces.push(new Blob([chunk as BlobPart]));
  });

  /** Puts a file in under this name, or under the next one that is free; answers with its name. */
  async add(wanted: string, bytes: Uint8Array): Promise<string> {
    const dot = wanted.lastIndexOf('.');
    let name = wanted;
    for (let n = 2; this.taken.has(name.toLowerCase()); n++)
      name = `${wanted.slice(0, dot)} (${n})${wanted.slice(dot)}`;
    this.taken.add(name.toLowerCase());
    this.sums.push(`${await sha256(bytes)}  ${name}`);
    this.put(name, bytes);
    return name;
  }

  private put(name: string, bytes: Uint8Array): void {
    // PDF and .xlsx are packed already.
    const file = /\.(pdf|xlsx)$/.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    this.zip.add(file);
    file.push(bytes, true);
  }

  /** Closes the file; `digest` is the SHA-256 of its list, by which the whole is known again. */
  async end(): Promise<{ blob: Blob; digest: string }> {
    const list = strToU8(`${this.sums.join('\n')}\n`);
    this.put(LIST_NAME, list);
    this.zip.end();
    return { blob: new Blob(this.pieces, { type: 'application/zip' }), digest: await sha256(list) };
  }
}
