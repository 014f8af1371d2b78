// `npm run demo`: the sample school and one more pupil's whole way through the order, without a browser; writes the papers it makes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/text/bilingual';
import { DEMO_TODAY, type DemoHome, openDemoHome } from './demo/demo-home';
import { DEMO_HELP, DEMO_WORDS } from './demo/demo-words';
import { brokenLink, journalLines } from './demo/journal-lines';
import { type Walk, walkOf } from './demo/walk';
import { DOCX_MIME, PDF_MIME, XLSX_MIME } from './google/file-bank';
import type { Media } from './google/method';
import { ALL_SCOPES } from './http/google-door';
import { cardIdOf } from './sample/card-acts';
import { type Door, openDoor } from './sample/door';
import { makeSample, type SampleState } from './sample/make-sample';
import { classOf, pupilName } from './sample/sample-pupils';
import { emailOf } from './sample/sample-staff';
import { instantOf, type WorkingDay } from './sample/working-days';
import { installed } from './start/installation';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');

interface Wish {
  out: string;
  language: Language;
}

/** Reads the flags; undefined when they cannot be obeyed. */
function wishIn(args: readonly string[]): Wish | undefined {
  const wish: Partial<Wish> = { language: 'kk' };
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--(out|lang)(?:=(.+))?$/s.exec(args[at] ?? '') ?? [];
    const value = inline ?? args[++at];
    if (value === undefined || value === '') return undefined;
    if (name === 'out') wish.out = resolve(process.cwd(), value);
    else if (name === 'lang' && (value === 'kk' || value === 'ru')) wish.language = value;
    else return undefined;
  }
  return wish.out === undefined ? undefined : (wish as Wish);
}

const filled = (text: string, facts: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

async function demonstrate({ out, language }: Wish, demo: DemoHome): Promise<void> {
  const say = (key: keyof typeof DEMO_WORDS, facts: Readonly<Record<string, string | number>> = {}) =>
    filled(DEMO_WORDS[key][language], facts);
  const door = openDoor(demo.run, language);
  const shortDay = (date: string) => date.split('-').reverse().join('.');
  console.log(say('begin', { day: shortDay(DEMO_TODAY) }));
  const started = Date.now();
  let state: SampleState | undefined;
  const progress = {
    read: () => state,
    keep: (now: SampleState) => {
      state = now;
    },
  };
  const day = await makeSample(demo.run, demo.clock, language, progress);
  console.log(say('made', { seconds: ((Date.now() - started) / 1000).toFixed(1) }));
  const walk = walkOf({ day, language });
  const { pupil } = walk.story;
  console.log(`\n${say('walk', { name: pupilName(pupil), class: classOf(pupil) })}\n`);
  await takeSteps(door, demo, walk, day, language);
  await writeFiles(door, demo, walk, out, say);
}

/** Sends each step, and prints its paragraphs and what the product answered. */
async function takeSteps(
  door: Door,
  demo: DemoHome,
  walk: Walk,
  day: WorkingDay,
  language: Language,
): Promise<void> {
  const { commands } = JSON.parse(String(await door.run('call', ['{"query":"describe"}'], emailOf('head'))))
    .value as {
    commands: { name: string; paragraphs: (number | string)[] }[];
  };
  const cardId = cardIdOf(walk.story);
  let due = '';
  for (const [at, { title, day: on, time, act }] of walk.steps.entries()) {
    demo.clock.setTo(instantOf(day(on), time));
    const done = await door.act(`demo-${String(at + 1).padStart(4, '0')}`, act);
    const paragraphs = commands.find(({ name }) => name === act.command)?.paragraphs ?? [];
    const signs = paragraphs
      .map((id) => (typeof id === 'number' ? `¶${id}` : DEMO_WORDS['annex-1'][language]))
      .join(', ');
    console.log(`${String(at + 1).padStart(2)}. ${day(on).split('-').reverse().join('.')} ${time}  ${signs}`);
    console.log(`    ${title[language]}.\n    → ${done.message}`);
    for (const warning of done.warnings ?? []) console.log(`    ! ${warning}`);
    const card = await door.ask('card', { cardId }, emailOf('secretary'));
    const next =
      card.next?.due === undefined ? '' : `${card.next.title} – ${card.next.due}. ${card.next.why ?? ''}`;
    if (next !== '' && next !== due)
      console.log(`    ${DEMO_WORDS.due[language]} (${card.next?.paragraph?.label ?? ''}): ${next}`);
    due = next;
  }
  const card = await door.ask('card', { cardId }, emailOf('secretary'));
  console.log(`\n${DEMO_WORDS.state[language]}: ${card.number}, ${card.stateChip.text}.`);
}

/** Exports the two papers and the workbook as Google would, and the journal as JSON. */
async function writeFiles(
  door: Door,
  { home, owner }: DemoHome,
  walk: Walk,
  out: string,
  say: (key: keyof typeof DEMO_WORDS, facts?: Readonly<Record<string, string | number>>) => string,
): Promise<void> {
  const caller = { email: owner, scopes: ALL_SCOPES };
  const registerId = installed(home.store).registerId;
  if (registerId === undefined) throw new Error('no register was made');
  const exported = async (fileId: string, mimeType: string): Promise<Uint8Array> => {
    const run = home.drive.methods['files.export'];
    if (!run) throw new Error('the embedded Drive cannot export');
    return ((await run({ fileId, mimeType }, undefined, caller)) as Media).bytes;
  };
  const fileOf = async (documentId: string): Promise<string> => {
    const asked = documentId.startsWith('S')
      ? { sittingId: documentId.slice(0, 5) }
      : { cardId: cardIdOf(walk.story) };
    const { papers } = await door.ask('papers', asked, emailOf('secretary'));
    const id = /\/d\/([^/]+)/.exec(papers.find((paper) => paper.documentId === documentId)?.url ?? '')?.[1];
    if (id === undefined) throw new Error(`the paper ${documentId} has no document`);
    return id;
  };
  const minutes = await fileOf(walk.minutesId);
  const plan = await fileOf(walk.planPaperId);
  const lines = journalLines(home.sheets, registerId, caller);
  const broken = brokenLink(lines);
  if (broken) throw new Error(say('broken', { seq: broken.seq }));
  const files: [string, Uint8Array | string][] = [
    ['minutes.docx', await exported(minutes, DOCX_MIME)],
    ['minutes.pdf', await exported(minutes, PDF_MIME)],
    ['plan.docx', await exported(plan, DOCX_MIME)],
    ['plan.pdf', await exported(plan, PDF_MIME)],
    ['register.xlsx', await exported(registerId, XLSX_MIME)],
    ['journal.json', `${JSON.stringify(lines, null, 1)}\n`],
  ];
  mkdirSync(out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(out, name), content);
  console.log(`${say('chain', { n: lines.length })}\n${say('files')}: ${out}`);
  for (const [name, content] of files) console.log(`  ${name}  ${Buffer.byteLength(content)}`);
}

const args = process.argv.slice(2);
const wish = wishIn(args);
if (args.includes('--help')) console.log(DEMO_HELP);
else if (!wish) {
  console.error(DEMO_HELP);
  process.exitCode = 2;
} else {
  const demo = openDemoHome(join(root, 'dist'), buildDir);
  try {
    await demonstrate(wish, demo);
  } catch (error) {
    console.error(`${DEMO_WORDS.failed[wish.language]}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await demo.close();
  }
}
