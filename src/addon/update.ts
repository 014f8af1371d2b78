// The update after a new release: by the menu, or of itself when someone of the office comes first.
import { faultProblem } from '../casework/problems';
import { bringUpToDate, type Updated } from '../casework/school/update-register';
import { shippedJson, tell } from '../google/html';
import { onTheSheets } from '../google/on-the-sheets';
import { ownsFile } from '../google/ownership';
import { activeEmail } from '../google/person';
import { inTurn } from '../google/turn-taking';
import type { CalendarRow } from '../order/working-days';
import { RegisterFault } from '../register/register-fault';
import { CASEWORK_TEXTS } from '../text/casework-texts';
import { SET_UP_TEXTS } from '../text/set-up-texts';
import { type School, school } from './composition';
import { startRemindersOnce } from './reminders';

/** Brings the school's register up to this program, if the person may. */
export const updateSchool = ({ ports, registerId }: School, email: string): Updated =>
  inTurn(() =>
    bringUpToDate(
      {
        surroundings: ports.surroundings,
        workbook: { ...ports.workbook, onTheSheets: () => onTheSheets(registerId) },
      },
      email,
      () => ownsFile(registerId),
      shippedJson('Calendar') as readonly CalendarRow[],
    ),
  );

/** Does the work; where the register is of an earlier release and the person may, it is updated first. */
export function upToDate<T>(found: School, email: string, work: () => T, isBehind: (made: T) => boolean): T {
  const made = work();
  return isBehind(made) && updateSchool(found, email).done ? work() : made;
}

/** Menu → Update. Tells in both languages, in a box of the spreadsheet; answers with what was added, '' for nothing. */
export function update(): string {
  const found = school();
  const { words, said } = found
    ? outcomeOf(found)
    : { words: both(CASEWORK_TEXTS['register.not-set-up']), said: '' };
  if (found) startRemindersOnce(() => ownsFile(found.registerId));
  tell(words);
  return said;
}

function outcomeOf(found: School): { words: string; said: string } {
  try {
    const updated = updateSchool(found, activeEmail());
    if (updated.done)
      return { words: `${both(SET_UP_TEXTS['update.done'])}\n\n${updated.said}`, said: updated.said };
    const words =
      updated.why === 'busy'
        ? CASEWORK_TEXTS['refuse.busy']
        : SET_UP_TEXTS[updated.why === 'nothing' ? 'update.nothing' : 'update.who'];
    return { words: both(words), said: '' };
  } catch (error) {
    if (!(error instanceof RegisterFault)) throw error;
    return { words: `${faultProblem('kk', error).message} / ${faultProblem('ru', error).message}`, said: '' };
  }
}

const both = ({ kk, ru }: { kk: string; ru: string }): string => `${kk} / ${ru}`;
