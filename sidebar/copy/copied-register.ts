// All sheets of the register, portion by portion; begun again when somebody writes meanwhile.

import type { CopiedSheetsView } from '../../src/casework/views/office';
import type { CopiedSheet } from '../../src/register/copied-sheets';
import { ask, type Refusal } from '../core/door';

const TRIES = 4;

export type CopiedRegister =
  | { ok: true; sheets: CopiedSheet[]; setUp: NonNullable<CopiedSheetsView['setUp']>; head: string }
  | { ok: false; refusal: Refusal }
  /** Why there is none, in words; 'moving' when people wrote all the while. */
  | { ok: false; said: string }
  | { ok: false; moving: true };

/** Asks for every sheet until all of it is of one moment. */
export async function readRegister(): Promise<CopiedRegister> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const read = await readOnce();
    if (read) return read;
  }
  return { ok: false, moving: true };
}

/** Undefined when the register changed between two portions. */
async function readOnce(): Promise<CopiedRegister | undefined> {
  const first = await ask('copied-sheets', {});
  if (!first.ok) return { ok: false, refusal: first };
  const { head, sheets, said, setUp } = first.value;
  if (said !== undefined || !setUp) return { ok: false, said: said ?? '' };
  let { more } = first.value;
  while (more.length > 0) {
    const from = Math.max(
      ...more.map((id) => sheets.find(({ sheetId }) => sheetId === id)?.rows.length ?? 0),
    );
    const next = await ask('copied-sheets', { sheetIds: more, from });
    if (!next.ok) return { ok: false, refusal: next };
    if (next.value.head !== head) return undefined;
    for (const portion of next.value.sheets) {
      const sheet = sheets.find(({ sheetId }) => sheetId === portion.sheetId);
      // Not spread: a stretch has thousands of rows.
      for (const row of portion.rows) sheet?.rows.push(row);
    }
    ({ more } = next.value);
  }
  return { ok: true, sheets, setUp, head };
}
