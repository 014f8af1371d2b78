// The self-check: looks at the installation and at the assumptions about Google that only a real one can decide.
import { mayReadCards } from '../casework/access';
import { openCaseFile } from '../casework/case-file';
import { actorOf } from '../casework/desk';
import { lookAtTemplates } from '../casework/papers/seen-documents';
import type { SchoolTemplate } from '../casework/papers/template-files';
import { templateText } from '../casework/papers/template-words';
import { brokenRowWords, faultProblem } from '../casework/problems';
import { isReady, readInstallation } from '../google/installation';
import { mailFault } from '../google/mail';
import { ownsFile } from '../google/ownership';
import { activeEmail } from '../google/person';
import { probe } from '../google/probes';
import { googleSurroundings } from '../google/surroundings';
import { loadRows } from '../register/load-rows';
import { lostByJournal } from '../register/lost-rows';
import { type BrokenRow, openToWrite, type RowRequest } from '../register/reading';
import { RegisterFault } from '../register/register-fault';
import { TABLES, type TableName } from '../register/tables';
import { SELF_CHECK_TEXTS } from '../text/self-check-texts';
import { type School, school } from './composition';
import { remindersStanding } from './reminders';

const both = (key: keyof typeof SELF_CHECK_TEXTS): string =>
  `${SELF_CHECK_TEXTS[key].kk} / ${SELF_CHECK_TEXTS[key].ru}`;

/** What opening came to, or the sentence that says why it did not. */
function opening<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RegisterFault)) throw error;
    return `${faultProblem('kk', error).message} / ${faultProblem('ru', error).message}`;
  }
}

/** How the templates of papers stand: those no paper can be made from, and those a new release would replace. */
function templatesStanding({ templates: files }: School['ports']): { good: boolean; said: string }[] {
  lookAtTemplates({ templates: files });
  const { templates, shut } = files.list();
  if (shut) return [{ good: false, said: both('check.templates-shut') }];
  const bad = templates.filter(({ state }) => state === 'BROKEN' || state === 'BINNED' || state === 'GONE');
  const newer = templates.filter(({ state, older }) => state === 'SHIPPED' && older);
  const named = ({ name, state }: SchoolTemplate) => {
    const [kk, ru] = (['kk', 'ru'] as const).map((language) => {
      const how = state === 'BROKEN' ? 'template.has-problems' : `template.state.${state}`;
      return templateText(language, how as 'template.has-problems');
    });
    return `${name} (${kk} / ${ru})`;
  };
  const told = bad.length === 0 ? '' : `: ${bad.map(named).join(', ')}`;
  return [
    { good: bad.length === 0, said: `${both('check.templates')}${told}` },
    ...(newer.length > 0
      ? [
          {
            good: true,
            said: `${both('check.templates-newer')}: ${newer.map(({ name }) => name).join(', ')}`,
          },
        ]
      : []),
  ];
}

/**
 * Lines «✓ …» and «✕ …», of codes of records only; for the office and for the account that owns the workbook, which runs
 * it from the editor of a script of its own.
 */
export function selfCheckText(): string {
  const lines: string[] = [];
  const check = (good: boolean, words: string) => lines.push(`${good ? '✓' : '✕'} ${words}`);
  const email = activeEmail();
  check(email !== '', both('check.person'));
  const installation = readInstallation();
  const found = school();
  check(isReady(installation) && found !== undefined, both('check.ready'));
  if (!isReady(installation) || !found) return lines.join('\n');
  const names = Object.keys(TABLES) as TableName[];
  const { workbook } = found.ports;
  const opened = opening(() => openToWrite(workbook, names));
  check(typeof opened !== 'string', both('check.edition'));
  if (typeof opened === 'string') return [...lines, `   ${opened}`].join('\n');
  const first = opened;
  try {
    const ofOffice = mayReadCards(actorOf(openCaseFile(first), email)).allowed;
    if (!ofOffice && !ownsFile(found.registerId)) return both('check.office-only');
  } catch (error) {
    // The person's own row was changed by hand: it gives no rights until it is put right.
    if (!(error instanceof RegisterFault)) throw error;
    return `${faultProblem('kk', error).message} / ${faultProblem('ru', error).message}`;
  }
  const everything: RowRequest = Object.fromEntries(names.map((name) => [name, { all: true }]));
  const name = (rows: readonly BrokenRow[]) => {
    for (const row of rows.slice(0, 20))
      lines.push(`   ${brokenRowWords('kk', row).message} / ${brokenRowWords('ru', row).message}`);
  };
  const broken = loadRows(workbook, first, everything).broken;
  check(broken.length === 0, both('check.rows'));
  name(broken);
  const lost = lostByJournal(workbook, first);
  check(lost.length === 0, both('check.lost'));
  name(lost);
  const { date, time } = googleSurroundings.now();
  lines.push(`${both('check.time')}: ${date} ${time}`);
  const unsent = mailFault();
  check(unsent === '', `${both('check.mail')}${unsent === '' ? '' : `: ${unsent}`}`);
  const reminders = remindersStanding();
  check(reminders.good, `${both('check.reminders')}${reminders.said === '' ? '' : `: ${reminders.said}`}`);
  for (const { good, said } of templatesStanding(found.ports)) check(good, said);
  lines.push(`${both('check.letters')}: ӘҒҚҢӨҰҮҺІ әғқңөұүһі ЁёЪъ №«»`);
  for (const { id, held, why } of probe()) check(held, `${both(`probe.${id}`)}${held ? '' : `: ${why}`}`);
  return lines.join('\n');
}
