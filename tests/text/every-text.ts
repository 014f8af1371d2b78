// Every pair of texts of the product, found by walking the catalogues and the tables, so that a new catalogue is walked the day it is written.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../src/register/tables';
import type { Bilingual } from '../../src/text/bilingual';

const TEXTS = join(__dirname, '../../src/text');

/** Where a text stands («view-texts.ts VIEW_TEXTS act.work») and what it says. */
export interface FoundText extends Bilingual {
  readonly where: string;
}

/** Every pair that lies in a value, however deep. */
export function textsIn(value: unknown, where = ''): FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kk, ru } = value as Partial<Bilingual>;
  if (typeof kk === 'string' && typeof ru === 'string') return [{ where, kk, ru }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${where} ${key}`.trim()));
}

/** The catalogues' files by name. */
export const CATALOGUES: readonly string[] = readdirSync(TEXTS).filter((name) => name.endsWith('.ts'));

/** Every text of the catalogues; those that several catalogues share are there several times. */
export const EVERY_TEXT: readonly FoundText[] = CATALOGUES.flatMap((name) =>
  textsIn(require(join(TEXTS, name)), name),
);

/** The labels of the tables' sheets and columns. */
export const EVERY_LABEL: readonly FoundText[] = textsIn(TABLES, 'tables');
