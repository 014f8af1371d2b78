// All sheets of the register, portion by portion; begun again when somebody writes meanwhile, and held against the journal.

import type { Queries } from '../../src/casework/answers';
import type { CopiedSheetsView } from '../../src/casework/views/office';
import type { CopiedSheet } from '../../src/register/copied-sheets';
import type { Refusal, Reply } from '../core/door';
import { type LostRows, lostRows } from './lost-rows';

const TRIES = 4;

type Asks = (input: Queries['copied-sheets']['input']) => Promise<Reply<CopiedSheetsView>>;

export type CopiedRegister =
  | {
      ok: true;
      sheets: CopiedSheet[];
      setUp: NonNullable<CopiedSheetsView['setUp']>;
      head: string;
      /** Rows the journal tells of and no sheet has. */
      lost: LostRows[];
    }
  | { ok: false; refusal: Refusal }
  /** Why there is none, in words; 'moving' when people wrote all the while. */
  | { ok: false; said: string }
  | { ok: false; moving: true };

/** Asks `copied-sheets` for every sheet until all of it is of one moment. */
export async function readRegister(asks: Asks): Promise<CopiedRegister> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const read = await readOnce(asks);
    if (read) return read;
  }
  return { ok: false, moving: true };
}

/** Undefined when the register changed between two portions. */
async function readOnce(asks: Asks): Promise<CopiedRegister | undefined> {
  const first = await asks({});
  if (!first.ok) return { ok: false, refusal: first };
  const { head, sheets, said, setUp } = first.value;
  if (said !== undefined || !setUp) return { ok: false, said: said ?? '' };
  let { more } = first.value;
  while (more) {
    const next = await asks(more);
    if (!next.ok) return { ok: false, refusal: next };
    if (next.value.head !== head) return undefined;
    for (const portion of next.value.sheets) {
      const rows = sheets.find(({ sheetId }) => sheetId === portion.sheetId)?.rows;
      // Empty rows at the end of the portion before were left out: each row stays where it stands.
      if (rows && portion.rows.length > 0) while (rows.length < portion.from) rows.push([]);
      // Not spread: a stretch has thousands of rows.
      for (const row of portion.rows) rows?.push(row);
    }
    ({ more } = next.value);
  }
  return { ok: true, sheets, setUp, head, lost: lostRows(sheets) };
}
