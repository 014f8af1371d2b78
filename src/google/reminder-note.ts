// What the script remembers of the daily letters: under whose account they go, and who was written to on the last day.

/** Kept among the script's properties; people by their id alone. */
export interface ReminderNote {
  /** The account whose clock sends them; '' when none was made. */
  by: string;
  hour: number;
  /** The day the clock was made, then each day it ran (`yyyy-MM-dd`). */
  seen: string;
  /** The day of the last letters, and to whom they went. */
  day: string;
  told: readonly string[];
  /** The register could not be read on the day last seen. */
  failed?: true;
}

const KEY = 'tirek.reminders';

/** What is remembered; undefined before letters were ever turned on. */
export function reminderNote(): ReminderNote | undefined {
  const kept = PropertiesService.getScriptProperties().getProperty(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as ReminderNote);
}

/** Remembers these facts beside the others. */
export function keepReminderNote(facts: Partial<ReminderNote>): void {
  const empty: ReminderNote = { by: '', hour: 0, seen: '', day: '', told: [] };
  const note = { ...empty, ...reminderNote(), ...facts };
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(note));
}

/** Takes a person's letter of a day; false when somebody has taken it, or the lock is not to be had. Noted before it is sent: a run that is cut off sends nothing twice. */
export function takeLetter(staffId: string, day: string): boolean {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(10_000)) return false;
  try {
    const note = reminderNote();
    const told = note?.day === day ? note.told : [];
    if (told.includes(staffId)) return false;
    keepReminderNote({ day, told: [...told, staffId] });
    return true;
  } finally {
    lock.releaseLock();
  }
}
