// Makes one paper of every kind in a language out of the sample school that writes in it, through the product's own door.
import { createHash } from 'node:crypto';
import type { PaperKind } from '../../src/model/codes';
import type { Language } from '../../src/text/bilingual';
import type { Caller, EmbeddedApi } from '../google/method';
import type { Door } from '../sample/door';

/** A paper that was made; `fileId` is its document. */
export interface MadePaper {
  kind: PaperKind;
  title: string;
  language: Language;
  documentId: string;
  fileId: string;
  /** Of more pages than another of its kind and language. */
  long?: boolean;
}

/** Sheets whose records papers hang on (src/register/tables). */
const HOLDERS = {
  Cards: 3980106,
  Sittings: 3980109,
  Pupils: 3980101,
  Council: 3980104,
  Reconciliations: 3980170,
} as const;

/** First cells of the rows of a sheet: ids of its records. */
function idsOn(sheets: EmbeddedApi, registerId: string, sheetId: number, caller: Caller): string[] {
  const read = sheets.methods['spreadsheets.values.batchGetByDataFilter'];
  const reply = read?.(
    { spreadsheetId: registerId },
    { dataFilters: [{ gridRange: { sheetId, startColumnIndex: 0, endColumnIndex: 1 } }] },
    caller,
  ) as { valueRanges?: { valueRange?: { values?: string[][] } }[] };
  const [, , ...rows] = reply.valueRanges?.[0]?.valueRange?.values ?? [];
  return rows.flatMap(([id = '']) => (id === '' ? [] : [id]));
}

/** What papers of this school can hang on: its cards, `first` before the others, sittings, pupils, compositions and school years. */
export function holders(
  sheets: EmbeddedApi,
  registerId: string,
  caller: Caller,
  { first, year }: { first: string; year: number },
): string[] {
  const of = (name: keyof typeof HOLDERS) => idsOn(sheets, registerId, HOLDERS[name], caller);
  const compositions = [...new Set(of('Council').map((id) => id.slice(0, 4)))];
  return [
    ...new Set([first, ...of('Cards')]),
    ...of('Sittings'),
    ...of('Pupils').slice(0, 1),
    ...compositions,
    ...of('Reconciliations'),
    `Y${year}`,
  ];
}

/** Which papers are made: of these kinds, in a language, as long ones. */
interface Wanted {
  readonly language: Language;
  readonly kinds: (kind: PaperKind) => boolean;
  readonly long?: boolean;
}

/**
 * Makes one paper of each wanted kind, of the holder that offers it first; those an act has reserved are made as they
 * are; `head` reads all of them. Throws what the product refuses with.
 */
export async function everyPaper(
  door: Door,
  on: readonly string[],
  { secretary, head }: { secretary: string; head: string },
  tell: (paper: MadePaper) => void,
  { language: wantedIn, kinds, long = false }: Wanted,
): Promise<MadePaper[]> {
  const made = new Map<PaperKind, MadePaper>();
  const wanted = (kind: PaperKind, language: Language) =>
    language === wantedIn && !made.has(kind) && kinds(kind);
  const keep = async (kind: PaperKind, title: string, language: Language, documentId: string) => {
    const { papers } = await door.ask('papers', { documentId }, head);
    const fileId = /\/d\/([^/]+)/.exec(papers[0]?.url ?? '')?.[1];
    if (fileId === undefined) throw new Error(`the paper ${documentId} has no document`);
    const paper = { kind, title, language, documentId, fileId, ...(long ? { long } : {}) };
    made.set(kind, paper);
    tell(paper);
  };
  const make = async (kind: PaperKind, title: string, language: Language, input: object) => {
    const id = createHash('sha256')
      .update(`${kind} ${JSON.stringify(input)}`)
      .digest('hex')
      .slice(0, 24);
    const done = await door.act(id, { command: 'make-paper', user: secretary, input } as never);
    await keep(kind, title, language, done.documentId ?? '');
  };
  for (const holder of on) {
    const about = holder.startsWith('S') ? { sittingId: holder } : { on: holder };
    for (const paper of (await door.ask('papers', about, head)).papers) {
      const { kind, title, language, state, documentId } = paper;
      if (!wanted(kind, language) || state === 'SUPERSEDED') continue;
      if (paper.url === undefined) await make(kind, title, language, { documentId });
      else await keep(kind, title, language, documentId);
    }
    const { offers } = await door.ask('paper-offers', { on: holder }, secretary);
    for (const { kind, title, subjects } of offers) {
      const subjectId = subjects.find((subject) => subject.made[wantedIn] === undefined)?.subjectId;
      if (subjectId !== undefined && wanted(kind, wantedIn))
        await make(kind, title, wantedIn, { kind, subjectId, language: wantedIn });
    }
  }
  return [...made.values()];
}
