// The information another school gets about the work done (¶24): a form any school can read and check, with or without this product.
import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json';
import { isClean } from './scalars';
import { sha256 } from './sha-256';

const both = z.object({ kk: z.string(), ru: z.string() });
const text = z.string();

/** What is passed on; parts the school did not choose are absent. */
export const TransferPackage = z.object({
  format: z.string().check(z.refine((value) => value === 'tirek-transfer', 'wrong-type')),
  version: z.int('bad-number'),
  madeOn: z.iso.date('bad-date'),
  from: both,
  to: text,
  through: z.optional(text),
  pupil: z.object({
    lastName: text,
    firstName: text,
    patronymic: text,
    bornOn: z.optional(text),
    class: text,
    iin: z.optional(text),
  }),
  leftOn: z.iso.date('bad-date'),
  plan: z.optional(z.object({ from: text, to: text })),
  measures: z.optional(
    z.array(z.object({ kind: z.optional(both), name: text, volume: text, dueOn: text, indicator: text })),
  ),
  workDone: z.optional(text),
  results: z.optional(text),
  contact: z.optional(text),
});
export type TransferPackage = z.output<typeof TransferPackage>;

export const digestOfPackage = (content: unknown): string => sha256(canonicalJson(content));

/** The first sixteen digits in fours: what the accompanying letter and the page both show. */
export const shortCode = (digest: string): string =>
  (digest.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** The file: the content with its digest beside it. */
export const fileOf = (content: TransferPackage): string =>
  canonicalJson({ content, sha256: digestOfPackage(content) });

/** Where the page carries the same file. */
export const PACKAGE_ELEMENT = 'transfer-information';

/** Why a file is not taken: something else, of a later release, or its content is not the one its digest was made of. */
export type PackageProblem = 'not-one' | 'newer' | 'changed';

/** Characters, and bytes, of a file; a page with all its texts is a tenth of it. */
export const LARGEST_PACKAGE = 2_000_000;

/** Reads a file or a page that {@link fileOf} is in. */
export function readPackage(
  given: string,
): { content: TransferPackage; digest: string } | { problem: PackageProblem } {
  if (given.length > LARGEST_PACKAGE) return { problem: 'not-one' };
  try {
    return read(given);
  } catch {
    return { problem: 'not-one' };
  }
}

/** The file itself, or what the page carries of it. */
function inside(given: string): string {
  const mark = `id="${PACKAGE_ELEMENT}">`;
  const from = given.indexOf(mark);
  const to = from < 0 ? -1 : given.indexOf('<', from + mark.length);
  return to < 0 ? given : given.slice(from + mark.length, to);
}

/** Throws what text that is no JSON, or lies in itself without end, throws. */
function read(given: string): ReturnType<typeof readPackage> {
  const file = JSON.parse(inside(given)) as { content?: unknown; sha256?: unknown } | null;
  const content = file?.content as { format?: unknown; version?: unknown } | null | undefined;
  if (content?.format === 'tirek-transfer' && content.version !== 1) return { problem: 'newer' };
  const form = z.safeParse(TransferPackage, content);
  if (!form.success || !isSeen(form.data)) return { problem: 'not-one' };
  const digest = digestOfPackage(content);
  return digest === file?.sha256 ? { content: form.data, digest } : { problem: 'changed' };
}

/** Whether no text holds a character that changes how it reads without being seen. */
const isSeen = (value: unknown): boolean =>
  typeof value === 'string'
    ? isClean(value.replace(/\r\n/g, '\n'))
    : typeof value !== 'object' || value === null || Object.values(value).every(isSeen);
