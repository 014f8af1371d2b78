// Makes the sample school by the same commands the page sends, on the working days before today; goes on where it was cut off.
import type { Language } from '../../src/text/bilingual';
import { openDoor, type RunFunction } from './door';
import { sampleActs } from './sample-acts';
import { sampleSetUp } from './sample-school';
import { emailOf } from './sample-staff';
import { addDays, dateAt, instantOf, type WorkingDay, workingDays } from './working-days';

/** Time while the sample is made; a day of the past can be chosen. */
export interface SampleClock {
  /** Milliseconds since 1970. */
  now(): number;
  setTo(milliseconds: number): void;
}

/** How far a sample has come: its today (yyyy-MM-dd), and how many acts were answered; −1 before the set-up. */
export interface SampleState {
  readonly today: string;
  readonly acts: number;
}

/** Where the state is kept, so that a sample that was cut off is finished and not begun anew. */
export interface SampleProgress {
  read(): SampleState | undefined;
  keep(state: SampleState): void;
}

/** Days of the calendar that are asked for: two months of the sample's past, and its plans. */
const DAYS_BEFORE = 80;
const DAYS_AFTER = 240;

/** Makes the school from nothing, or finishes it; answers with its working days. `oneLanguage`: nothing in it is of the other language. Throws with the product's own words. */
export async function makeSample(
  run: RunFunction,
  clock: SampleClock,
  language: Language,
  progress: SampleProgress,
  oneLanguage = false,
): Promise<WorkingDay> {
  const door = openDoor(run, language);
  const state = progress.read() ?? { today: dateAt(clock.now()), acts: -1 };
  progress.keep(state);
  const { today } = state;
  const from = addDays(today, -DAYS_BEFORE);
  const to = addDays(today, DAYS_AFTER);
  if (state.acts === -1) {
    clock.setTo(instantOf(from, '09:00'));
    await setUpOnce(run, sampleSetUp(language, today, oneLanguage));
    progress.keep({ today, acts: 0 });
  }
  const day = workingDays(today, from, to, await door.ask('calendar', { from, to }, emailOf('head')));
  const acts = sampleActs(day, language, oneLanguage);
  for (let at = Math.max(0, state.acts); at < acts.length; at++) {
    const timed = acts[at];
    if (!timed) continue;
    clock.setTo(instantOf(day(timed.day), timed.time));
    // The same id is done once, so an act whose answer was lost is not done twice.
    await door.act(`sample-${String(at + 1).padStart(4, '0')}`, timed.act);
    progress.keep({ today, acts: at + 1 });
  }
  return day;
}

/** Set-up goes on by itself where it was cut off; when only its answer was lost, the school answers already. */
async function setUpOnce(run: RunFunction, school: ReturnType<typeof sampleSetUp>): Promise<void> {
  const answer = await run('setUp', [JSON.stringify(school)]);
  if (!('error' in answer)) return;
  const door = openDoor(run, school.language);
  await door.ask('settings', {}, emailOf('head')).catch(() => {
    throw new Error(answer.error);
  });
}
