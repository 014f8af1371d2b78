// The daily letters: the clock that sends them, the sending, and what the self-check says of them.
import { isOffice } from '../casework/access';
import { openCaseFile } from '../casework/case-file';
import { actorOf } from '../casework/desk';
import { lookAtPapers, lookAtTemplates } from '../casework/papers/seen-documents';
import { readDigests } from '../casework/reminders/read-digests';
import { callDaily, clockHour, isCalledByClock } from '../google/daily-trigger';
import { tell } from '../google/html';
import { logFault } from '../google/log';
import { noteUnsent, sendable, sendMail } from '../google/mail';
import { ownsFile } from '../google/ownership';
import { activeEmail, effectiveEmail } from '../google/person';
import { keepReminderNote, type ReminderNote, reminderNote, takeLetter } from '../google/reminder-note';
import { googleSurroundings } from '../google/surroundings';
import { addDays, type CalendarDate } from '../model/calendar-date';
import { open } from '../register/reading';
import { SET_UP_TEXTS } from '../text/set-up-texts';
import { school } from './composition';

const HANDLER = 'remindAll';
const FIRST_HOUR = 8;

/** Days a clock may be silent before the self-check says so. */
const SILENT_DAYS = 2;

/**
 * The clock's call, once a day: writes to everyone who has something to do, at most once a day. Called by anybody else it
 * does nothing. A changed hour is taken over here, since only the account that made a clock can change it.
 */
export function remindAll(event?: { triggerUid?: unknown }): void {
  if (!isCalledByClock(HANDLER, event?.triggerUid)) return;
  const found = school();
  if (!found) return;
  const { date } = googleSurroundings.now();
  try {
    look(() => lookAtTemplates(found.ports));
    const { digests, hour, unsigned } = readDigests(found.ports);
    const told = reminderNote()?.day === date ? (reminderNote()?.told ?? []) : [];
    const waiting = digests.filter(({ staffId }) => !told.includes(staffId));
    const room = sendable();
    for (const { staffId, mail } of waiting.slice(0, room)) if (takeLetter(staffId, date)) sendMail([mail]);
    if (waiting.length > room) noteUnsent(waiting.length - room);
    if (clockHour(HANDLER) !== hour) callDaily(HANDLER, hour);
    keepReminderNote({ by: effectiveEmail(), seen: date, hour, failed: undefined });
    look(() => lookAtPapers(found.ports, unsigned));
  } catch (error) {
    logFault(error);
    keepReminderNote({ seen: date, failed: true });
  }
}

/** The documents are looked at beside the letters: what goes wrong there stops no letter. */
function look(work: () => void): void {
  try {
    work();
  } catch (error) {
    logFault(error);
  }
}

/** Makes the clock of this account, at the hour last known. */
export function startReminders(): void {
  const hour = reminderNote()?.hour || FIRST_HOUR;
  callDaily(HANDLER, hour);
  keepReminderNote({ by: effectiveEmail(), hour, seen: googleSurroundings.now().date, failed: undefined });
}

/** Makes the clock when there is none and the person is the account the script belongs to. */
export function startRemindersOnce(isOwner: () => boolean): void {
  if (reminderNote() === undefined && activeEmail() === effectiveEmail() && isOwner()) startReminders();
}

/** Menu → Reminders: makes the clock anew under the account of whoever presses, and says so. In the web app it would be the owner's, whoever called. */
export function turnOnReminders(): void {
  const found = school();
  if (!found || activeEmail() === '' || activeEmail() !== effectiveEmail()) return;
  if (
    !isOffice(actorOf(openCaseFile(open(found.ports.workbook, [])), activeEmail())) &&
    !ownsFile(found.registerId)
  )
    return;
  startReminders();
  const { kk, ru } = SET_UP_TEXTS['reminders.on'];
  tell(`${kk} / ${ru}\n\n${effectiveEmail()}`);
}

/** Whether letters go as they should, and in a word under whose account, at which hour and when last. */
export function remindersStanding(): { good: boolean; said: string } {
  const note: ReminderNote | undefined = reminderNote();
  if (note === undefined || note.by === '') return { good: false, said: '' };
  const since = addDays(googleSurroundings.now().date as CalendarDate, -SILENT_DAYS);
  const said = `${note.hour}:00, ${note.by}${note.day === '' ? '' : `, ${note.day}: ${note.told.length}`}`;
  return { good: note.seen >= since && note.failed !== true, said };
}
