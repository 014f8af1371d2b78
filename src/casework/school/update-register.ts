// After a new release: the office, or the owner of the files, brings the register's sheets up to the program.
import type { CalendarRow } from '../../order/working-days';
import type { Loaded } from '../../register/reading';
import { RegisterFault } from '../../register/register-fault';
import { updateRegister } from '../../register/update';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Language } from '../../text/bilingual';
import { isOffice } from '../access';
import { openCaseFile } from '../case-file';
import { actorOf } from '../desk';
import { firstRows } from '../first-rows';
import type { Ports } from '../ports';
import { settingsFrom } from '../settings';

/** What an update came to: `said` is the journal's note of what was added. */
export type Updated = { done: true; said: string } | { done: false; why: 'nothing' | 'may-not' | 'busy' };

class MayNot extends Error {}

/**
 * Brings the register up to this program. `owns`: the person owns the spreadsheet, and so may without a role. Throws
 * RegisterFault when the register is of a later release, or damaged.
 */
export function bringUpToDate(
  { workbook, surroundings }: Pick<Ports, 'workbook' | 'surroundings'>,
  email: string,
  owns: () => boolean,
  calendar: readonly CalendarRow[],
): Updated {
  const commandId = `update-${surroundings.uuid()}`;
  const prepare = (loaded: Loaded) => {
    const file = openCaseFile(loaded);
    if (!mayUpdate(loaded, email) && !owns()) throw new MayNot();
    const settings = settingsFrom(file.all('Settings'));
    const language = settings.language as Language;
    return { updater: { who: email, commandId, language }, shipped: firstRows({}, [], [], calendar) };
  };
  try {
    const said = updateRegister(workbook, surroundings, prepare);
    return said === '' ? { done: false, why: 'nothing' } : { done: true, said };
  } catch (error) {
    if (error instanceof MayNot) return { done: false, why: 'may-not' };
    if (error instanceof WorkbookFailure && error.kind === 'busy') return { done: false, why: 'busy' };
    throw error;
  }
}

/** A role typed into the sheet gives no rights. */
function mayUpdate(loaded: Loaded, email: string): boolean {
  try {
    return isOffice(actorOf(openCaseFile(loaded), email));
  } catch (error) {
    if (error instanceof RegisterFault) return false;
    throw error;
  }
}
