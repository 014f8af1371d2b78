// The order as a table: each paragraph with what carries it out, made from the code and from examples that are run.

import { COMMANDS } from '../../src/casework/commands';
import { paperKind, paperKinds } from '../../src/casework/papers/kinds';
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
import { askedFiles, isAsked, tagsOf, titlesOfActs } from './table-sources';

export { filesOfActs } from './table-sources';
export { asLines, asMarkdown } from './table-words';

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
  /** Examples of the rules, and trials of acts titled «I-23 grants: …», «I-23 refuses: …». */
  readonly granting: number;
  readonly refusing: number;
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
  const tried = (kind: Example['kind'], verb: string, id: string): string[] => [
    ...ran
      .filter(({ example }) => example.kind === kind && example.tags.includes(id))
      .map(({ example }) => example.title),
    ...acts.filter((title) => title.includes(` ${verb}: `) && tagsOf(title).includes(id)),
  ];
  return {
    paragraphs: PARAGRAPHS.map((paragraph) => {
      const id = String(paragraph.id);
      const claim = AUTOMATION[id] ?? { state: 'left to people', reason: '' };
      const own = asked.has(id) || claim.state !== 'automated';
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
        documents: documentsOf(paragraph.id),
        examples: { granting: tried('granting', 'grants', id), refusing: tried('refusing', 'refuses', id) },
      };
    }),
    invariants: INVARIANTS.map(({ id, words, paragraphs, answers, heldBy }) => ({
      id,
      words,
      paragraphs: paragraphs.map(String),
      answers,
      heldBy,
      granting: tried('granting', 'grants', id).length,
      refusing: tried('refusing', 'refuses', id).length,
      asked: heldBy.every((held) => isAsked(root, held)),
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

/** Papers that rest on a paragraph, by what their definitions cite. */
const documentsOf = (id: ParagraphId): string[] =>
  paperKinds()
    .filter((kind) => paperKind(kind).paragraphs.includes(id))
    .map((kind) => `${kind} ${wordsOf('PAPERS', kind).kk} / ${wordsOf('PAPERS', kind).ru}`);

/** Papers of the order and its practice that cannot be made. */
export const papersNotMade = (): string[] => PAPERS.filter((kind) => !paperKinds().includes(kind));
