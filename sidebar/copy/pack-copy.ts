// Puts what was read into the copy's file: the workbook, the second spreadsheet's, the papers in folders, and what set-up takes.

import { strToU8 } from 'fflate';
import type { LocalCopyView } from '../../src/casework/views/office';
import type { CopiedSheet } from '../../src/register/copied-sheets';
import type { COPY_TEXTS } from '../../src/text/page-copy-texts';
import type { CopiedRegister } from './copied-register';
import { CONTENTS_NAME, CopyFile, diskName } from './copy-file';
import type { LongCellWords } from './long-cells';
import { sheetNames, xlsxOf } from './xlsx-of-sheets';

/** What came of a paper: its PDF, or why there is none. */
export interface FetchedPaper {
  bytes?: Uint8Array;
  why?: string;
}

interface Parts {
  register: Extract<CopiedRegister, { ok: true }>;
  /** Sheets of the second spreadsheet; empty without it. */
  closed: readonly CopiedSheet[];
  papers: LocalCopyView['papers'];
  fetched: ReadonlyMap<string, FetchedPaper>;
}

export interface PackedCopy {
  blob: Blob;
  /** SHA-256 of the list of its files. */
  digest: string;
  /** How many papers are in it. */
  papers: number;
  /** Papers that could not be had. */
  unread: { documentId: string; title: string; why: string }[];
}

/** Packs one copy; `t` words a text, `today` is yyyy-MM-dd. */
export async function packCopy(
  { register, closed, papers, fetched }: Parts,
  t: (key: keyof typeof COPY_TEXTS) => string,
  today: string,
): Promise<PackedCopy> {
  const file = new CopyFile();
  const long: LongCellWords = {
    title: t('copy.long'),
    labels: [
      t('copy.long-sheet'),
      t('copy.long-row'),
      t('copy.long-column'),
      t('copy.long-part'),
      t('copy.long-text'),
    ],
  };
  const bookOf = async (name: string, sheets: readonly CopiedSheet[]) => {
    const names = sheetNames(sheets);
    return {
      file: await file.add(`${name}.xlsx`, xlsxOf(sheets, long)),
      sheets: sheets.map(({ sheetId }, at) => ({ sheetId, name: names[at] })),
    };
  };
  const book = await bookOf(t('copy.register'), register.sheets);
  const second = closed.length > 0 ? { restricted: await bookOf(t('copy.closed-file'), closed) } : {};
  const inside: { documentId: string; fileId: string; file: string }[] = [];
  const unread: PackedCopy['unread'] = [];
  for (const { documentId, fileId, title, folders } of papers) {
    const { bytes, why = '' } = fetched.get(documentId) ?? {};
    if (!bytes) unread.push({ documentId, title, why });
    else {
      const path = [t('copy.papers'), ...folders, `${title}.pdf`].map(diskName).join('/');
      inside.push({ documentId, fileId, file: await file.add(path, bytes) });
    }
  }
  const contents = {
    format: 1,
    madeOn: today,
    journal: register.head,
    setUp: register.setUp,
    register: book,
    ...second,
    papers: inside,
  };
  await file.add(CONTENTS_NAME, strToU8(JSON.stringify(contents, null, 1)));
  return { ...(await file.end()), papers: inside.length, unread };
}
