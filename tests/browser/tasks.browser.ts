// Ten tasks of a school in both languages, counted: the bundle's own page in its frame, driven by a hand that counts.
import type { Browser } from 'playwright-core';
import { PEOPLE } from '../../local/bench/small-school';
import type { Language } from './invented-views';
import { type Desk, STRANGE_SHELL, type Surface, sitDown } from './tasks-desk';
import { Hand, type Taken } from './tasks-hand';
import { type At, inform, openRow, refer, TASKS } from './tasks-list';
import { differences, isTold, type Kept, keep } from './tasks-report';
import { LANGUAGES, sittingOf, theOffice } from './tasks-school';

interface Given {
  browser: Browser;
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};

/** The most a task of a teacher may take. */
const MOST_OF_A_TEACHER = 12;
/** The share of a window that may move by itself (the «good» of Cumulative Layout Shift). */
const MOST_SHIFT = 0.1;

interface Sitter {
  user: keyof typeof PEOPLE;
  surface: Surface;
  language: Language;
  keysOnly?: boolean;
  shell?: string;
}

/** Sits down, works, and looks at what the page noted meanwhile. */
async function at(
  { browser }: Given,
  { user, surface, language, keysOnly, shell }: Sitter,
  work: (at: At) => Promise<void>,
): Promise<Taken> {
  const office = theOffice();
  const desk: Desk = await sitDown(browser, office.home, PEOPLE[user], surface, language, shell);
  const hand = new Hand(desk, await desk.frame(), keysOnly);
  try {
    await work({ hand, office, language });
    const { taken } = hand;
    const { silent, shift, moved } = await desk.noted();
    if (silent.length > 0) throw new Error(`pressed and nothing answered at once:\n${silent.join('\n')}`);
    if (shift > MOST_SHIFT) throw new Error(`moved by itself: ${shift}\n${moved.join('\n')}`);
    if (desk.faults.length > 0) throw new Error(desk.faults.join('\n'));
    return taken;
  } catch (error) {
    const { PICTURES } = process.env;
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${user}-${language}-${Date.now()}.png` });
    throw error;
  } finally {
    await desk.leave();
  }
}

const counted: Promise<{ name: string; language: Language; taken?: Taken }>[] = [];

for (const language of LANGUAGES)
  for (const task of TASKS) {
    const { name, user, surface } = task;
    let tell: (taken?: Taken) => void = () => undefined;
    counted.push(
      new Promise((resolve) => {
        tell = (taken) => resolve({ name, language, ...(taken ? { taken } : {}) });
      }),
    );
    tests[`${task.title} (${language})`] = async (given) => {
      let taken: Taken | undefined;
      try {
        taken = await at(given, { user, surface, language }, task.work);
        if (user === 'teacher' && taken.clicks > MOST_OF_A_TEACHER)
          throw new Error(`${taken.clicks} clicks of a teacher`);
      } finally {
        tell(taken);
      }
    };
  }

tests['a teacher refers a pupil by keys alone (kk)'] = async (given) => {
  const sitter: Sitter = { user: 'teacher', surface: 'web', language: 'kk', keysOnly: true };
  await at(given, sitter, (place) => refer(place, 'keyed'));
};

tests['the secretary takes down the primary information by keys alone (ru)'] = async (given) => {
  const sitter: Sitter = { user: 'secretary', surface: 'sidebar', language: 'ru', keysOnly: true };
  await at(given, sitter, (place) => inform(place, 'told'));
};

tests['where the browser refuses storage, the room opens in the language of the sidebar'] = async (given) => {
  const sitter: Sitter = { user: 'secretary', surface: 'sidebar', language: 'ru', shell: STRANGE_SHELL };
  await at(given, sitter, async (place) => {
    const { hand } = place;
    const closed = await hand.frame.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch {
        return 'closed';
      }
    });
    if (closed !== 'closed') throw new Error('the storage is open');
    const sittingId = sittingOf('kk', 'heard');
    await openRow(place, PEOPLE.secretary, (act) => act.sittingId === sittingId && act.screen === 'sitting');
    const room = await hand.inDialog();
    const lang = await room.frame.evaluate(() => document.documentElement.lang);
    if (lang !== 'ru') throw new Error(`the room speaks ${lang}`);
  });
};

// The last one: it waits for all tasks before it.
tests['the ten tasks take as many clicks as docs/usability.md says'] = async () => {
  const all = await Promise.all(counted);
  const tasks: Kept['tasks'] = {};
  for (const { name, language, taken } of all) {
    if (!taken) throw new Error(`${name} (${language}) was not done`);
    tasks[name] = { ...tasks[name], [language]: taken } as Kept['tasks'][string];
  }
  if (process.argv.includes('--write'))
    keep(TASKS, { measuredOn: new Date().toISOString().slice(0, 10), tasks });
  const found = differences(tasks);
  if (found.length > 0) throw new Error(`${found.join('\n')}\nwrite them anew: run.mjs tasks --write`);
  if (!isTold(TASKS)) throw new Error('docs/usability.md says something else: run.mjs tasks --write');
};
