// `npm run demo` as it is run: the built file, its papers, the workbook and the journal, and what it prints.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { brokenLink } from '../../local/demo/journal-lines';
import { pupilName, samplePupils } from '../../local/sample/sample-pupils';
import { STORIES } from '../../local/sample/stories';
import type { JournalLine } from '../../src/register/journal';

const DEMO = join(__dirname, '..', '..', 'build', 'local', 'demo.mjs');
const demo = (...args: string[]) => spawnSync(process.execPath, [DEMO, ...args], { encoding: 'utf8' });

/** The text of a .docx, body and footers. */
function textOf(path: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return parts
    .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replace(/<w:p[ >]/g, '\n$&')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

describe('npm run demo', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'tirek-demo-test-')), 'papers');
  let ran: ReturnType<typeof demo>;
  beforeAll(() => {
    ran = demo('--out', out, '--lang', 'ru');
  }, 180_000);

  it('writes both papers as .docx and .pdf, the workbook and the journal', () => {
    expect([ran.stderr, ran.status]).toEqual(['', 0]);
    expect(readdirSync(out).sort()).toEqual([
      'journal.json',
      'minutes.docx',
      'minutes.pdf',
      'plan.docx',
      'plan.pdf',
      'register.xlsx',
    ]);
    for (const name of ['minutes.pdf', 'plan.pdf'])
      expect(readFileSync(join(out, name)).subarray(0, 5).toString()).toBe('%PDF-');
    const sheets = strFromU8(
      unzipSync(readFileSync(join(out, 'register.xlsx')))['xl/workbook.xml'] ?? new Uint8Array(),
    );
    for (const name of ['Карты', 'Заседания', 'Ученики', 'Журнал'])
      expect(sheets).toContain(`name="${name}"`);
  });

  it('prints every paragraph of the path', () => {
    for (const paragraph of [4, 5, 6, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22])
      expect(ran.stdout).toMatch(new RegExp(`¶${paragraph}\\b`));
    expect(ran.stdout).toContain('ВШУ-003, Состоит на ВШУ');
  });

  it("writes a plan with nobody else's child in it, and no tag left in either paper", () => {
    const walked = pupilName(STORIES.walkedRu.pupil);
    const plan = textOf(join(out, 'plan.docx'));
    expect(plan).toContain(walked);
    expect(plan).toContain('УТВЕРЖДАЮ');
    const others = samplePupils('2026-11-02')
      .map(({ lastName, firstName, patronymic }) =>
        [lastName, firstName, patronymic].filter(Boolean).join(' '),
      )
      .filter((name) => name !== walked);
    expect(others).toHaveLength(119);
    expect(others.filter((name) => plan.includes(name))).toEqual([]);
    const minutes = textOf(join(out, 'minutes.docx'));
    expect(minutes).toContain('ПРОТОКОЛ № 3');
    expect(minutes).toContain('Поставить обучающегося на внутришкольный учёт (не полицейский)');
    expect(`${plan}${minutes}`).not.toMatch(/\{\{|\}\}|undefined|\[object/);
  });

  it('writes a journal whose lines follow from one another, and in which a change would be seen', () => {
    const lines = JSON.parse(readFileSync(join(out, 'journal.json'), 'utf8')) as JournalLine[];
    expect(lines.length).toBeGreaterThan(110);
    expect(brokenLink(lines)).toBeUndefined();
    const changed = lines.map((line, at) => (at === 40 ? { ...line, who: 'someone@mektep8.example' } : line));
    expect(brokenLink(changed)?.seq).toBe(lines[40]?.seq);
    expect(brokenLink(lines.filter((_, at) => at !== 70))?.seq).toBe(lines[71]?.seq);
  });

  it('says how it is to be called when it is called wrongly', () => {
    const wrong = demo('--lang', 'de', '--out', out);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('npm run demo -- --out DIR [--lang kk|ru]');
  });
});
