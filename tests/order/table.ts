// The order as a table: each paragraph with what carries it out, made from the code and from examples that are run.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/casework/commands';
import { SETTINGS, type SettingKey } from '../../src/casework/settings';
import { PAPERS } from '../../src/model/codes';
import { AUTOMATION, type Automation } from '../../src/order/automation';
import { INVARIANTS } from '../../src/order/invariants';
import type { ParagraphId } from '../../src/order/paragraph';
import { PARAGRAPHS } from '../../src/order/paragraphs';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import type { Bilingual } from '../../src/text/bilingual';
import { wordsOf } from '../../src/text/code-texts';
import { SETTING_TEXTS } from '../../src/text/setting-texts';
import { EXAMPLES, type Example, outcome } from './examples/all';

export interface ParagraphRow {
  readonly id: string;
  readonly words: Bilingual;
  readonly source: string;
  readonly inForceFrom: string;
  readonly state: Automation;
  readonly reason: string;
  readonly reading: string;
  readonly rules: readonly string[];
  readonly settings: readonly string[];
  readonly deadlines: readonly string[];
  readonly commands: readonly string[];
  readonly documents: readonly string[];
  readonly examples: { readonly granting: readonly string[]; readonly refusing: readonly string[] };
}

export interface InvariantRow {
  readonly id: string;
  readonly words: Bilingual;
  readonly paragraphs: readonly string[];
  readonly answers: readonly string[];
  readonly heldBy: readonly string[];
  readonly granting: number;
  readonly refusing: number;
  /** Examples of acts, which are titled with the invariant elsewhere. */
  readonly elsewhere: readonly string[];
  /** «not yet»: no act of the register asks what holds it. */
  readonly asked: boolean;
}

export interface OrderTable {
  readonly paragraphs: readonly ParagraphRow[];
  readonly invariants: readonly InvariantRow[];
  /** Examples that did not come out as written. */
  readonly failed: readonly string[];
}

interface Ran {
  readonly example: Example;
  readonly found: readonly string[];
}

/** The table of a repository; titles of acts count when their tests passed, all of them where no results are given. */
export function orderTable(root: string, passed?: ReadonlySet<string>): OrderTable {
  const ran: Ran[] = [];
  const failed: string[] = [];
  for (const example of EXAMPLES) {
    const found = attempt(example);
    if (JSON.stringify(found) === JSON.stringify(example.expected)) ran.push({ example, found });
    else failed.push(`${example.title}: ${JSON.stringify(found)}`);
  }
  const acts = titlesOfActs(root).filter((title) => passed === undefined || passed.has(title));
  const asked = askedFiles(root);
  return {
    paragraphs: PARAGRAPHS.map((paragraph) => {
      const id = String(paragraph.id);
      const claim = AUTOMATION[id] ?? { state: 'left to people', reason: '' };
      const own = asked.has(id) || claim.state !== 'automated';
      const of = (kind: Example['kind'], verb: string) => [
        ...ran
          .filter(({ example }) => example.kind === kind && example.tags.includes(id))
          .map(({ example }) => example.title),
        ...acts.filter((title) => title.includes(` ${verb}: `) && tagsOf(title).includes(id)),
      ];
      return {
        id,
        words: paragraph.words,
        source: paragraph.source,
        inForceFrom: paragraph.inForceFrom,
        state: own ? claim.state : 'partly',
        reason: own ? claim.reason : `${claim.reason} The rules are here and tried; no act asks them yet.`,
        reading: paragraph.reading ?? 'The words are clear.',
        rules: rulesOf(id, ran),
        settings: settingsOf(paragraph.id),
        deadlines: deadlinesOf(paragraph.id),
        commands: COMMANDS.filter(({ paragraphs }) => paragraphs.includes(paragraph.id)).map(
          ({ name }) => name,
        ),
        documents: documentsOf(root, paragraph.id),
        examples: { granting: of('granting', 'grants'), refusing: of('refusing', 'refuses') },
      };
    }),
    invariants: INVARIANTS.map(({ id, words, paragraphs, answers, heldBy }) => ({
      id,
      words,
      paragraphs: paragraphs.map(String),
      answers,
      heldBy,
      granting: ran.filter(({ example }) => example.kind === 'granting' && example.tags.includes(id)).length,
      refusing: ran.filter(({ example }) => example.kind === 'refusing' && example.tags.includes(id)).length,
      elsewhere: acts.filter((title) => tagsOf(title).includes(id)),
      asked: heldBy.some((held) => isAsked(root, held)),
    })),
    failed,
  };
}

function attempt(example: Example): string[] {
  try {
    return outcome(example);
  } catch (error) {
    return [String(error)];
  }
}

/** Rule ids that the paragraph's refusing examples really met. */
function rulesOf(id: string, ran: readonly Ran[]): string[] {
  const rules = ran.flatMap(({ example }) =>
    example
      .find()
      .filter(({ paragraph }) => String(paragraph) === id)
      .map(({ rule }) => rule),
  );
  return [...new Set(rules)];
}

function settingsOf(id: ParagraphId): string[] {
  const keys = Object.keys(SETTINGS) as SettingKey[];
  return keys.flatMap((key) => {
    const kind: { readonly paragraphs?: readonly ParagraphId[] } = SETTINGS[key];
    return kind.paragraphs?.includes(id) ? [`${key}: ${SETTING_TEXTS[`setting.${key}`].ru}`] : [];
  });
}

function deadlinesOf(id: ParagraphId): string[] {
  return Object.entries(RP_398_2023.terms).flatMap(([name, { paragraph, value, inForceFrom }]) =>
    paragraph === id
      ? [`${name}: ${value} working ${value === 1 ? 'day' : 'days'} (in force from ${inForceFrom})`]
      : [],
  );
}

/** Papers whose file begins with «// D16: … (¶15, ¶17)», and forms of the pack. */
function documentsOf(root: string, id: ParagraphId): string[] {
  const own = firstLines(root, 'src/documents').flatMap((line) => {
    const kind = /^\/\/ (D\d\d(?:\.\d)?)\b/.exec(line)?.[1];
    const cited = id === 'annex-1' ? line.includes('Annex 1') : new RegExp(`¶${id}\\b`).test(line);
    return kind !== undefined && cited ? [kind] : [];
  });
  const kinds = PAPERS.filter((kind) => own.includes(kind));
  return kinds.map((kind) => `${kind} ${wordsOf('PAPERS', kind).kk} / ${wordsOf('PAPERS', kind).ru}`);
}

/** Papers that no file of the documents speaks of. */
export function papersWithoutFile(root: string): string[] {
  const lines = firstLines(root, 'src/documents');
  return PAPERS.filter((kind) => !lines.some((line) => line.startsWith(`// ${kind}`)));
}

function firstLines(root: string, folder: string): string[] {
  return filesUnder(join(root, folder)).map((file) => readFileSync(file, 'utf8').split('\n', 1)[0] ?? '');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Paragraphs whose file of rules an act or another asked rule imports; the form of the plan is asked through ¶16. */
function askedFiles(root: string): ReadonlySet<string> {
  const imported = importedByActs(root);
  const files = readdirSync(join(root, 'src/order')).filter((file) => /^p\d\d-/.test(file));
  const asked = files.filter((file) => imported.has(file.replace('.ts', '')));
  const ids = asked.map((file) => String(Number(file.slice(1, 3))));
  return new Set(ids.includes('16') ? [...ids, 'annex-1'] : ids);
}

/** Files of the rules that acts import, and what those import in turn. */
function importedByActs(root: string): ReadonlySet<string> {
  const imports = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  const queue = filesUnder(join(root, 'src/casework')).flatMap((file) =>
    imports(
      readFileSync(file, 'utf8'),
      /^(?:import|export) (?!type)[^;]*? from '(?:\.\.\/)+order\/([^']+)'/gm,
    ),
  );
  const found = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = readFileSync(join(root, 'src/order', `${name}.ts`), 'utf8');
    queue.push(
      ...imports(text, /^import (?!type)[^;]*? from '\.\/([^']+)'/gm).filter(
        (next) => !/^paragraph/.test(next),
      ),
    );
  }
  return found;
}

/** Whether an act uses what holds an invariant: a rule's file is asked, anything else is itself the act. */
function isAsked(root: string, held: string): boolean {
  const [layer, rest] = held.split('/') as [string, string];
  return layer !== 'order' || importedByActs(root).has(rest.split('.')[0]!);
}

/** Titles of tests outside the examples that name a paragraph or an invariant: «¶5 grants: …», «I-23 …». */
export function titlesOfActs(root: string): string[] {
  return filesOfActs(root).flatMap(({ titles }) => titles);
}

/** The same with their files. */
export function filesOfActs(root: string): { readonly file: string; readonly titles: readonly string[] }[] {
  return filesUnder(join(root, 'tests'))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith(join('order', 'examples.test.ts')))
    .map((file) => ({
      file,
      titles: [
        ...readFileSync(file, 'utf8').matchAll(/^\s*it\((['"`])((?:¶\d+|annex-1|I-\d\d)[ ,].*?)\1, /gm),
      ].flatMap(([, , title]) =>
        tagsOf(title!).some((tag) => tag.startsWith('I-')) || / (?:grants|refuses): /.test(title!)
          ? [title!]
          : [],
      ),
    }))
    .filter(({ titles }) => titles.length > 0);
}

function tagsOf(title: string): string[] {
  const head = / (?:grants|refuses): /.exec(title) ? title.split(/ (?:grants|refuses): /)[0]! : title;
  return [...head.matchAll(/¶(\d+)|(annex-1)|(I-\d\d)/g)].map(
    ([, number, annex, invariant]) => number ?? annex ?? invariant!,
  );
}

/** docs/order.md. */
export function asMarkdown({ paragraphs, invariants }: OrderTable): string {
  const list = (items: readonly string[], none: string) =>
    items.length === 0 ? none : items.map((item) => `\`${item}\``).join(', ');
  const name = (id: string) => (id === 'annex-1' ? 'Annex 1' : `¶${id}`);
  const counts = (state: Automation) => paragraphs.filter((row) => row.state === state).length;
  const sections = paragraphs.map((row) =>
    [
      `## ${name(row.id)} — ${row.state}`,
      '',
      `> ${row.words.kk}`,
      '>',
      `> ${row.words.ru}`,
      '',
      row.reason,
      '',
      `*Reading.* ${row.reading}`,
      '',
      `- Rules: ${list(row.rules, 'none')}`,
      `- Settings of the school: ${list(row.settings, 'none')}`,
      `- Deadlines of the order: ${list(row.deadlines, 'none')}`,
      `- Commands: ${list(row.commands, 'none')}`,
      `- Papers: ${list(row.documents, 'none')}`,
      `- Examples: ${row.examples.granting.length} granting, ${row.examples.refusing.length} refusing`,
      `- Source: ${row.source}; applied from ${row.inForceFrom}`,
      '',
    ].join('\n'),
  );
  const invariantRows = invariants.map((row) => {
    const tried =
      row.granting + row.refusing > 0
        ? `${row.granting} granting, ${row.refusing} refusing`
        : `${row.elsewhere.length} of acts`;
    const paragraphsOf = row.paragraphs.length === 0 ? 'ours' : row.paragraphs.map(name).join(', ');
    const answers = row.answers.length === 0 ? 'built in' : row.answers.join(', ');
    const held = row.heldBy.map((each) => `\`${each}\``).join(', ');
    return `| ${row.id} | ${row.words.kk} / ${row.words.ru} | ${paragraphsOf} | ${answers} | ${held}${row.asked ? '' : ' — **not yet asked by an act**'} | ${tried} |`;
  });
  return [
    '# Order No 398, paragraph by paragraph',
    '',
    'Made by `npm run order -- --write` from the code and from examples that are run; do not edit. The Russian words are our rendering.',
    '',
    `${counts('automated')} automated, ${counts('partly')} partly, ${counts('left to people')} left to people.`,
    '',
    ...sections,
    '## Invariants',
    '',
    '| | What always holds | Of | Answers with | Held by | Tried by |',
    '|---|---|---|---|---|---|',
    ...invariantRows,
    '',
  ].join('\n');
}

/** One line a paragraph, for a terminal. */
export function asLines({ paragraphs, invariants }: OrderTable): string[] {
  return [
    ...paragraphs.map((row) => {
      const { granting, refusing } = row.examples;
      const parts = [
        `${row.rules.length} rules`,
        `${row.settings.length} settings`,
        ...row.deadlines,
        `commands ${row.commands.join(', ') || 'none'}`,
        `papers ${row.documents.map((paper) => paper.split(' ')[0]).join(', ') || 'none'}`,
        `examples ${granting.length} granting + ${refusing.length} refusing`,
      ];
      const id = row.id === 'annex-1' ? 'Annex 1' : `¶${row.id}`;
      return `${id.padEnd(8)}${row.state.padEnd(16)}${parts.join(' · ')}`;
    }),
    ...invariants
      .filter(({ asked }) => !asked)
      .map(({ id, heldBy }) => `${id}    not yet asked by an act: ${heldBy.join(', ')}`),
  ];
}
