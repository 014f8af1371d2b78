// `npm run papers -- --out DIR`: one paper of every kind in both languages, each from the sample school that writes in it, as .docx, .pdf and, where pdftoppm is installed, .png; one page shows them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAPERS, type PaperKind } from '../src/model/codes';
import type { Language } from '../src/text/bilingual';
import { DEMO_TODAY, openDemoHome } from './demo/demo-home';
import { DOCX_MIME, PDF_MIME } from './google/file-bank';
import type { Media } from './google/method';
import { ALL_SCOPES } from './http/google-door';
import { everyPaper, holders, type MadePaper } from './papers/every-paper';
import { fileName, indexPage } from './papers/index-page';
import { LONG_SITTING, LONG_STORY, longActs } from './papers/long-papers';
import { lastActs, rareActs } from './papers/rare-acts';
import { cardIdOf } from './sample/card-acts';
import { openDoor } from './sample/door';
import { makeSample, type SampleState } from './sample/make-sample';
import { emailOf } from './sample/sample-staff';
import { sittingIdOf } from './sample/sitting-acts';
import { STORIES } from './sample/stories';
import type { TimedAct } from './sample/timed-act';
import { instantOf } from './sample/working-days';
import { installed } from './start/installation';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');

/** Kinds that are made of a pupil whose help has come to its end. */
const AT_THE_END: readonly PaperKind[] = ['D25', 'D26'];
const LONG: readonly PaperKind[] = ['D16', 'D17', 'D18'];

/** The papers of a school that writes in this language alone, written to `out`. */
async function papersIn(language: Language, out: string): Promise<MadePaper[]> {
  const demo = openDemoHome(join(root, 'dist'), buildDir);
  try {
    let state: SampleState | undefined;
    const progress = {
      read: () => state,
      keep: (now: SampleState) => {
        state = now;
      },
    };
    const day = await makeSample(demo.run, demo.clock, language, progress, true);
    const { home, owner, run } = demo;
    const caller = { email: owner, scopes: ALL_SCOPES };
    const registerId = installed(home.store).registerId;
    if (registerId === undefined) throw new Error('no register was made');
    const write = home.drive.methods['files.export'];
    const door = openDoor(run, language);
    const doAll = async (name: string, acts: readonly TimedAct[]) => {
      for (const [at, { day: on, time, act }] of acts.entries()) {
        demo.clock.setTo(instantOf(day(on), time));
        await door.act(`${name}-${at + 1}`, act);
      }
    };
    const pen = { day, language, oneLanguage: true };
    await doAll('rare-act', rareActs(pen));
    // The card with the most written on it, so that little is left empty in what is looked at.
    const first = cardIdOf(STORIES.placed);
    const on = holders(home.sheets, registerId, caller, { first, year: Number(DEMO_TODAY.slice(0, 4)) });
    const people = { secretary: emailOf('secretary'), head: emailOf('head') };
    const tell = (paper: MadePaper) => console.log(`${fileName(paper)}  ${paper.title}`);
    const make = (ids: readonly string[], kinds: (kind: PaperKind) => boolean, long?: boolean) =>
      everyPaper(door, ids, people, tell, { language, kinds, ...(long ? { long } : {}) });
    const papers = await make(on, (kind) => !AT_THE_END.includes(kind));
    await doAll('long-act', longActs(pen));
    papers.push(
      ...(await make([cardIdOf(LONG_STORY), sittingIdOf(LONG_SITTING)], (kind) => LONG.includes(kind), true)),
    );
    await doAll('last-act', lastActs(pen));
    papers.push(...(await make([first], (kind) => AT_THE_END.includes(kind))));
    for (const paper of papers)
      for (const [type, mimeType] of [
        ['docx', DOCX_MIME],
        ['pdf', PDF_MIME],
      ] as const) {
        const media = (await write?.({ fileId: paper.fileId, mimeType }, undefined, caller)) as Media;
        writeFileSync(join(out, `${fileName(paper)}.${type}`), media.bytes);
      }
    return papers;
  } finally {
    await demo.close();
  }
}

async function makePapers(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const papers = [...(await papersIn('kk', out)), ...(await papersIn('ru', out))];
  const pictured = papers.every((paper) => {
    const name = join(out, fileName(paper));
    return spawnSync('pdftoppm', ['-png', '-r', '80', '-singlefile', `${name}.pdf`, name]).status === 0;
  });
  writeFileSync(join(out, 'index.html'), indexPage(papers, pictured));
  console.log(`${papers.length} → ${join(out, 'index.html')}`);
  const left = PAPERS.filter((kind) => new Set(languagesOf(papers, kind)).size < 2);
  if (left.length > 0) {
    console.error(`not made in both languages: ${left.join(', ')}`);
    process.exitCode = 1;
  }
}

const languagesOf = (papers: readonly MadePaper[], of: PaperKind): Language[] =>
  papers.flatMap(({ kind, language }) => (kind === of ? [language] : []));

const [flag, given] = process.argv.slice(2).flatMap((each) => each.split('='));
if (flag !== '--out' || !given) {
  console.error('npm run papers -- --out DIR');
  process.exitCode = 2;
} else await makePapers(resolve(process.cwd(), given));
