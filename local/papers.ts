// `npm run papers -- --out DIR`: one paper of every kind in both languages from the sample school, as .docx, .pdf and, where pdftoppm is installed, .png; one page shows them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAPERS } from '../src/model/codes';
import { DEMO_TODAY, openDemoHome } from './demo/demo-home';
import { DOCX_MIME, PDF_MIME } from './google/file-bank';
import type { Media } from './google/method';
import { ALL_SCOPES } from './http/google-door';
import { everyPaper, holders, type MadePaper } from './papers/every-paper';
import { fileName, indexPage } from './papers/index-page';
import { LONG_SITTING, LONG_STORY, longActs } from './papers/long-papers';
import { rareActs } from './papers/rare-acts';
import { cardIdOf } from './sample/card-acts';
import { openDoor } from './sample/door';
import { makeSample, type SampleState } from './sample/make-sample';
import { emailOf } from './sample/sample-staff';
import { sittingIdOf } from './sample/sitting-acts';
import { STORIES } from './sample/stories';
import { instantOf } from './sample/working-days';
import { installed } from './start/installation';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');

async function makePapers(out: string): Promise<void> {
  const demo = openDemoHome(join(root, 'dist'), buildDir);
  try {
    let state: SampleState | undefined;
    const day = await makeSample(demo.run, demo.clock, 'kk', {
      read: () => state,
      keep: (now) => {
        state = now;
      },
    });
    const { home, owner, run } = demo;
    const caller = { email: owner, scopes: ALL_SCOPES };
    const registerId = installed(home.store).registerId;
    if (registerId === undefined) throw new Error('no register was made');
    mkdirSync(out, { recursive: true });
    const write = home.drive.methods['files.export'];
    const door = openDoor(run, 'kk');
    demo.clock.setTo(instantOf(DEMO_TODAY, '16:00'));
    for (const [at, act] of rareActs(DEMO_TODAY).entries()) await door.act(`rare-act-${at + 1}`, act);
    // The card with the most written on it, so that little is left empty in what is looked at.
    const first = cardIdOf(STORIES.placed);
    const on = holders(home.sheets, registerId, caller, { first, year: Number(DEMO_TODAY.slice(0, 4)) });
    const people = { secretary: emailOf('secretary'), head: emailOf('head') };
    const tell = (paper: MadePaper) => console.log(`${fileName(paper)}  ${paper.title}`);
    const papers = await everyPaper(door, on, people, tell);
    for (const [at, { day: on, time, act }] of longActs({ day, language: 'kk' }).entries()) {
      demo.clock.setTo(instantOf(day(on), time));
      await door.act(`long-act-${at + 1}`, act);
    }
    const long = [cardIdOf(LONG_STORY), sittingIdOf(LONG_SITTING)];
    papers.push(...(await everyPaper(door, long, people, tell, ['D16', 'D17', 'D18'])));
    for (const paper of papers)
      for (const [type, mimeType] of [
        ['docx', DOCX_MIME],
        ['pdf', PDF_MIME],
      ] as const) {
        const media = (await write?.({ fileId: paper.fileId, mimeType }, undefined, caller)) as Media;
        writeFileSync(join(out, `${fileName(paper)}.${type}`), media.bytes);
      }
    const pictured = papers.every((paper) => {
      const name = join(out, fileName(paper));
      return spawnSync('pdftoppm', ['-png', '-r', '80', '-singlefile', `${name}.pdf`, name]).status === 0;
    });
    writeFileSync(join(out, 'index.html'), indexPage(papers, pictured));
    console.log(`${papers.length} → ${join(out, 'index.html')}`);
    const left = PAPERS.filter((kind) => papers.filter((paper) => paper.kind === kind).length < 2);
    if (left.length > 0) {
      console.error(`not made in both languages: ${left.join(', ')}`);
      process.exitCode = 1;
    }
  } finally {
    await demo.close();
  }
}

const [flag, given] = process.argv.slice(2).flatMap((each) => each.split('='));
if (flag !== '--out' || !given) {
  console.error('npm run papers -- --out DIR');
  process.exitCode = 2;
} else await makePapers(resolve(process.cwd(), given));
