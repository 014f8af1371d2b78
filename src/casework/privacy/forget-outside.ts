// What an act forgets outside the register, before the register says so: cut off in between, the same act does it again and finds it done.
import { RegisterFault } from '../../register/register-fault';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Language } from '../../text/bilingual';
import type { Decision } from '../command';
import type { Desk } from '../desk';
import type { Ports } from '../ports';

/** Empties texts of the second spreadsheet and throws papers away; answers with how many files are left to their owners. */
export function forgetOutside(ports: Ports, desk: Desk, { forgetTexts = [], discard }: Decision): number {
  if (forgetTexts.length > 0) emptyTexts(ports, desk, forgetTexts);
  if (!discard) return 0;
  const files = new Set([...discard.files, ...(ports.filesOf?.(discard.papers) ?? [])]);
  const left = [...files].filter((fileId) => ports.discard?.(fileId) !== true);
  discard.left(left);
  return left.length;
}

function emptyTexts({ second }: Ports, desk: Desk, cardIds: readonly string[]): void {
  const stamp = { by: desk.actor.email, at: `${desk.today} ${desk.now}` };
  try {
    second?.forget(cardIds, stamp, desk.settings.language as Language);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.kind !== 'shut') throw error;
    // Beside the sheet the file is closed to most people; a school that never kept a text there has none to empty.
    const kept = cardIds.some((id) => desk.file.all('Restricted', id).some(({ textId }) => textId !== ''));
    if (kept || desk.settings.restrictedTexts) throw new RegisterFault('second-shut');
  }
}
