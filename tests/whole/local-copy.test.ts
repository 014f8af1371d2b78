// The copy on the school's own disk, on the shipped bundle: put together as the page does, on record, and a school again.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openCopy } from '../../local/copy/open-copy';
import { readCopy } from '../../local/copy/read-copy';
import { valuesOfXlsx } from '../../local/verify/read-xlsx';
import { verifyJournal } from '../../local/verify/verify-journal';
import { CONTENTS_NAME, CopyFile, LIST_NAME } from '../../sidebar/copy/copy-file';
import { sheetNames, xlsxOf } from '../../sidebar/copy/xlsx-of-sheets';
import { bookOf, lookAt, rowsOf, sheetOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';
import { walk } from './walk';

/** What a query answers; throws when it was refused. */
function shown<T>(answer: { ok: true; value: T } | { ok: false; title: string }): T {
  if (!answer.ok) throw new Error(answer.title);
  return answer.value;
}

/** The page's own steps, with its own modules. */
async function copyOf(school: QuickSchool, user: string, closed = false) {
  school.does('begin-local-copy', closed ? { closed, reason: 'Мұрағат.' } : {}, user);
  const { papers } = shown(school.query('local-copy', {}, user));
  const { head, sheets, setUp, more } = shown(school.query('copied-sheets', {}, user));
  expect(more).toEqual([]);
  const file = new CopyFile();
  const named = (all: typeof sheets) =>
    sheetNames(all).map((name, at) => ({ sheetId: all[at]?.sheetId, name }));
  const register = { file: await file.add('reestr.xlsx', xlsxOf(sheets)), sheets: named(sheets) };
  const second = closed ? shown(school.query('copied-sheets', { closed }, user)).sheets : [];
  const restricted =
    second.length > 0
      ? { restricted: { file: await file.add('closed.xlsx', xlsxOf(second)), sheets: named(second) } }
      : {};
  const inside: object[] = [];
  for (const { documentId, fileId, title, folders } of papers) {
    const { pdf } = shown(school.query('paper-pdf', { documentId }, user));
    if (pdf === '') continue;
    const path = ['Құжаттар', ...folders, `${title}.pdf`].join('/');
    inside.push({ documentId, fileId, file: await file.add(path, Buffer.from(pdf, 'base64')) });
  }
  const contents = {
    format: 1,
    madeOn: '2026-11-05',
    journal: head,
    setUp,
    register,
    ...restricted,
    papers: inside,
  };
  await file.add(CONTENTS_NAME, strToU8(JSON.stringify(contents)));
  const { blob, digest } = await file.end();
  const missing = papers.length - inside.length;
  const done = school.does('finish-local-copy', { papers: inside.length, missing, digest }, user);
  return { bytes: new Uint8Array(await blob.arrayBuffer()), digest, done, papers: inside.length };
}

/** Nothing of these changed since the copy was made. */
const TABLES = ['Cards', 'Pupils', 'Staff', 'Documents', 'Contacts', 'Calendar', 'Sittings'] as const;

describe('the copy on the school’s own disk', () => {
  let school: QuickSchool;
  let made: Awaited<ReturnType<typeof copyOf>>;
  let journalThen: object[];
  beforeAll(async () => {
    school = openQuickSchool();
    walk(school, 'annul-contact');
    made = await copyOf(school, PEOPLE.head, true);
    journalThen = rowsOf(school, 'Journal');
  }, 60_000);
  afterAll(() => school.close());

  it('is on record: who began and finished it, how many papers, by which digest', () => {
    expect(made.papers).toBeGreaterThan(1);
    const lines = journalThen.slice(-2) as { command: string; who: string }[];
    expect(lines.map(({ command, who }) => [command, who])).toEqual([
      ['begin-local-copy', PEOPLE.head],
      ['finish-local-copy', PEOPLE.head],
    ]);
    const last = rowsOf(school, 'Settings').find(({ id }) => id === 'copy.last');
    expect(JSON.parse(String(last?.value))).toMatchObject({
      by: 'T0001',
      papers: made.papers,
      digest: made.digest,
      closed: true,
      reason: 'Мұрағат.',
    });
    expect(made.done.message).toContain(made.digest.slice(0, 16));
  });

  it('gives the sheets to nobody who has not begun one, the closed texts to the head alone', () => {
    expect(shown(school.query('copied-sheets', {}, PEOPLE.secretary))).toMatchObject({ sheets: [] });
    expect(
      school.command('finish-local-copy', { papers: 0, missing: 0, digest: '0'.repeat(64) }),
    ).toMatchObject({
      ok: false,
      kind: 'input',
    });
    expect(school.command('begin-local-copy', { closed: true, reason: 'x' }, PEOPLE.secretary)).toMatchObject(
      {
        ok: false,
        problems: [{ path: ['closed'] }],
      },
    );
    expect(school.command('begin-local-copy', { closed: true }, PEOPLE.head)).toMatchObject({
      ok: false,
      problems: [{ path: ['reason'] }],
    });
    school.does('begin-local-copy', {}, PEOPLE.secretary);
    expect(shown(school.query('copied-sheets', { closed: true }, PEOPLE.secretary))).toMatchObject({
      sheets: [],
    });
    for (const user of [PEOPLE.teacher, PEOPLE.psychologist])
      expect(school.query('copied-sheets', {}, user)).toMatchObject({ ok: false, kind: 'denied' });
  });

  it('holds a workbook that the journal’s verifier finds whole', async () => {
    const { register } = readCopy(made.bytes);
    expect(verifyJournal(await valuesOfXlsx(register.bytes))).toEqual([]);
  });

  it('becomes the same school again, with its papers to read, and work goes on in it', async () => {
    const again = openQuickSchool(readCopy(made.bytes).setUp);
    const opened = await openCopy(again.home, OWNER, async () => ({ value: '' }), made.bytes);
    expect(opened).toMatchObject({ papers: made.papers, findings: [] });
    for (const table of TABLES) expect(rowsOf(again, table)).toEqual(rowsOf(school, table));
    expect(rowsOf(again, 'Journal')).toEqual(journalThen.slice(0, -1));
    expect(lookAt(again).faults).toEqual([]);
    const paper = shown(again.query('local-copy', {}, PEOPLE.head)).papers[0];
    const pdf = shown(again.query('paper-pdf', { documentId: paper?.documentId ?? '' }, PEOPLE.head));
    expect(pdf.pdf).toMatch(/^JVBERi/);
    again.does('change-settings', { values: { sittingPlace: '21-кабинет' } });
    expect(rowsOf(again, 'Journal').at(-1)).toMatchObject({
      seq: journalThen.length,
      command: 'change-settings',
    });
    expect(bookOf(again).sheets.find(({ sheetId }) => sheetId === sheetOf('Meta'))?.values[1]?.[1]).toBe(
      journalThen.length,
    );
    expect(again.logged).toEqual([]);
    again.close();
  }, 60_000);

  it('is refused when a file of it was changed, added or taken away', () => {
    const files = unzipSync(made.bytes);
    const [paper = ''] = Object.keys(files).filter((name) => name.endsWith('.pdf'));
    const { [paper]: _gone, ...less } = files;
    const changed = { ...files, [paper]: strToU8('%PDF-1.4 other') };
    const more = { ...files, 'x.txt': strToU8('x') };
    for (const each of [less, changed, more])
      expect(() => readCopy(zipSync(each))).toThrow(expect.objectContaining({ kind: 'changed' }));
    const { [LIST_NAME]: _list, ...unlisted } = files;
    expect(() => readCopy(zipSync(unlisted))).toThrow(expect.objectContaining({ kind: 'not-one' }));
    expect(() => readCopy(strToU8('PK'))).toThrow(expect.objectContaining({ kind: 'not-one' }));
  });
});
