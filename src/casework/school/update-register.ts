// After a new release: the office, or the owner of the files, brings the register's sheets up to the program.
import type { CalendarDate } from '../../model/calendar-date';
import type { ClockTime } from '../../model/moment';
import type { CalendarRow } from '../../order/working-days';
import { loadRows } from '../../register/load-rows';
import { type Loaded, openOlder } from '../../register/reading';
import { RegisterFault } from '../../register/register-fault';
import { TABLES } from '../../register/tables';
import { type ShippedRow, type UpdatePort, updateRegister } from '../../register/update';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Language } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { isOffice } from '../access';
import { openCaseFile } from '../case-file';
import { rememberDays } from '../clock-changes';
import { actorOf, calendarRows, openDesk } from '../desk';
import { firstRows } from '../first-rows';
import { knownFrom } from '../known';
import type { Ports } from '../ports';
import { settingsFrom } from '../settings';
import { keepMovedTerms, runningRows, TERM_TABLES } from './moved-terms';

/** What an update came to: `said` is the journal's note of what was added. */
export type Updated = { done: true; said: string } | { done: false; why: 'nothing' | 'may-not' | 'busy' };

class MayNot extends Error {}

/**
 * Brings the register up to this program. `owns`: the person owns the spreadsheet, and so may without a role. Throws
 * RegisterFault when the register is of a later release, or damaged.
 */
export function bringUpToDate(
  { workbook, surroundings }: Pick<Ports, 'surroundings'> & { workbook: UpdatePort },
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
    return {
      updater: { who: email, commandId, language },
      shipped: firstRows({}, [], [], calendar),
      beside: (rows: readonly ShippedRow[]) =>
        movedTerms({ workbook, surroundings }, mayUpdate(loaded, email) ? email : '', rows),
    };
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

/**
 * Both days of each running term of the order that new days of the calendar move (¶11, ¶12, ¶20). A register of a release
 * that kept none of them has none to keep: its tables come with this update.
 */
function movedTerms(
  { workbook, surroundings }: Pick<Ports, 'workbook' | 'surroundings'>,
  email: string,
  added: readonly ShippedRow[],
): ShippedRow[] {
  const days = added.filter(({ table }) => table.name === TABLES.Calendar.name);
  if (days.length === 0) return [];
  const { loaded } = openOlder(workbook, [...TERM_TABLES, 'ClockChanges']);
  if ([...TERM_TABLES, 'TermMoves'].some((name) => !loaded.indexes.has(name))) return [];
  const file = openCaseFile(loadRows(workbook, loaded, runningRows(knownFrom(loaded))), 'leave-out');
  const { date, time } = surroundings.now();
  const moment = { date: date as CalendarDate, time: time as ClockTime };
  const desk = openDesk(file, { email }, moment, undefined);
  // A register that gets the table by this very update has no place for it yet.
  const keepBefore = loaded.indexes.has('ClockChanges')
    ? rememberDays(
        desk,
        days.map(({ after }) => String(after.id)),
      )
    : () => undefined;
  for (const { after } of days) file.add('Calendar', '', after);
  keepBefore();
  keepMovedTerms(desk, { calendar: calendarRows(file) }, CASEWORK_TEXTS['moved.update']);
  const kept: readonly string[] = [TABLES.TermMoves.name, TABLES.ClockChanges.name];
  return file.changes().filter(({ table }) => kept.includes(table.name));
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
