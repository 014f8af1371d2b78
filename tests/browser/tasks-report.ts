// What the ten tasks take: the numbers kept beside the tests, and docs/usability.md made of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './invented-views';
import type { Taken } from './tasks-hand';
import type { Task } from './tasks-list';

/** What is kept: the tasks by name, and the day on which their seconds were measured. */
export interface Kept {
  measuredOn: string;
  tasks: Record<string, Record<Language, Taken>>;
}

const KEPT = join(process.cwd(), 'tests/browser/tasks-budget.json');
const DOC = join(process.cwd(), 'docs/usability.md');

const SURFACES = {
  phone: 'web app, phone 390 px',
  web: 'web app, laptop',
  sidebar: 'sidebar 300 px, its dialogs',
} as const;

export const kept = (): Kept => JSON.parse(readFileSync(KEPT, 'utf8')) as Kept;

/** A difference between what was counted and what is kept, in words; none is well. */
export function differences(found: Kept['tasks']): string[] {
  const { tasks } = kept();
  return Object.entries(found).flatMap(([name, languages]) =>
    Object.entries(languages).flatMap(([language, taken]) =>
      (['clicks', 'letters'] as const).flatMap((each) => {
        const wanted = tasks[name]?.[language as Language]?.[each];
        return taken[each] === wanted
          ? []
          : [`${name} (${language}): ${taken[each]} ${each}, kept ${wanted}`];
      }),
    ),
  );
}

/** Whether docs/usability.md says what is kept. */
export const isTold = (tasks: readonly Task[]): boolean => readFileSync(DOC, 'utf8') === told(tasks, kept());

/** Keeps what was counted and measured now, and says it in docs/usability.md. */
export function keep(tasks: readonly Task[], found: Kept): void {
  const rounded = ({ clicks, letters, seconds }: Taken): Taken => ({
    clicks,
    letters,
    seconds: Math.round(seconds * 10) / 10,
  });
  const all: Kept = {
    measuredOn: found.measuredOn,
    tasks: Object.fromEntries(
      tasks.flatMap(({ name }) => {
        const of = found.tasks[name];
        return of ? [[name, { kk: rounded(of.kk), ru: rounded(of.ru) }]] : [];
      }),
    ),
  };
  writeFileSync(KEPT, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(DOC, told(tasks, all));
}

function told(tasks: readonly Task[], { measuredOn, tasks: taken }: Kept): string {
  const rows = tasks.map(({ no, name, title, surface }) => {
    const { kk, ru } = taken[name] ?? {};
    return `| ${no} | ${title} | ${SURFACES[surface]} | ${kk?.clicks} / ${ru?.clicks} | ${kk?.letters} / ${ru?.letters} | ${kk?.seconds.toFixed(1)} / ${ru?.seconds.toFixed(1)} |`;
  });
  return `${TOP}
| | Task | Where | Clicks kk / ru | Letters kk / ru | Seconds kk / ru |
|---|---|---|---|---|---|
${rows.join('\n')}

Seconds measured on ${measuredOn}; clicks and letters are those of every run.

${BOTTOM}`;
}

const TOP = `# What the daily tasks take

Each task is done in a real browser (Chromium) in Kazakh and in Russian, on the page the bundle serves, inside the isolated frame of the local home and on its embedded services; afterwards the register is asked whether it is done. The language is chosen by the page's own switch before the counting begins.

A press of a button, row, tick or radio is one click; so is a filled field and a chosen option. Finding a person takes two: some letters, and the name. What the page fills in by itself costs nothing. The counting begins on the first screen after opening (Today, or a teacher's own page) and ends where the page says that the act is done.
`;

const BOTTOM = `How to read it:

- **Clicks** and letters are kept in \`tests/browser/tasks-budget.json\`: a change makes \`npm test\` red. No task of a teacher may take more than 12.
- **Letters** are those the invented example types; a real description of what was seen is longer.
- **Seconds** are those of a program that neither reads nor thinks, on one computer that had other work too, with Google's services embedded. They compare the tasks with each other; they are not tested, and Google's own answers take longer (about a second a call).
- In the same run: every press of a button, a link, a tick or a found name is answered by the next painted frame (the button says that it is at work, a screen opens, the tick is set), nothing on the page moves by itself while it loads (layout shift below 0.1), and tasks 1 and 3 are done once more by the keyboard alone.
- **A slow line**: where every call takes two seconds, task 3 waits about six: for the script of its screen, for the card, and for the act (the first two once; a school that changes the language asks for its lists too). Every press is answered at once, the form pressed twice is sent once, and what was typed stands while it is sent (\`slow-line.browser.ts\`).
- **Steps**: every act and every paper is within three steps of Today, or of the page one begins on. A step is a press that opens a screen; the letters of a name are a step too. What stands on the family's page of a card takes four (letters, the name, the page, the act): a request to a body and its reply, the order of a visit, a meeting with the parents, the invitation of a specialist, an attempt entered by mistake. A refusal that the body was told of is in no list; it is closed from the panel that stands after the notice, or from its row of the workbook. \`tests/casework/within-reach.test.ts\` walks the views and the page's own buttons.

Do it again: \`node build.mjs --local && node tests/browser/run.mjs tasks\`; with \`--write\` the numbers and this page are written anew.
`;
