// The copy on the school's own disk, on the shipped bundle: put together as the page does, on record, and a school again.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openCopy } from '../../local/copy/open-copy';
import { readCopy } from '../../local/copy/read-copy';
import { valuesOfXlsx } from '../../local/verify/read-xlsx';
import { verifyJournal } from '../../local/verify/verify-journal';
import { type CopiedRegister, readRegister } from '../../sidebar/copy/copied-register';
import { LIST_NAME } from '../../sidebar/copy/copy-file';
import { LONGEST } from '../../sidebar/copy/long-cells';
import { type FetchedPaper, packCopy } from '../../sidebar/copy/pack-copy';
import { COPIED_ROWS } from '../../src/register/copied-sheets';
import { COPY_TEXTS } from '../../src/text/page-copy-texts';
import { bookOf, lookAt, rowsOf, sheetOf } from './look-at-register';
import { PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';
import { play } from './walk';

const TODAY = '2026-11-05';
/** More than a cell of Excel takes, and signs the file has to spell. */
const SPOKE = Array.from({ length: 20 }, (_, at) => ({
  who: `Сөйлеуші ${at + 1}`,
  gist: `${at + 1}: _x0041_ <${'ұзақ сөз 🙂 '.repeat(163)}>`,
}));

/** What a query answers; throws when it was refused. */
function shown<T>(answer: { ok: true; value: T } | { ok: false; title: string }): T {
  if (!answer.ok) throw new Error(answer.title);
  return answer.value;
}

const asksOf =
  (school: QuickSchool, user: string): Parameters<typeof readRegister>[0] =>
  async (input) =>
    school.query('copied-sheets', input, user);

/** What was read; throws when there is none. */
function whole(read: CopiedRegister): Extract<CopiedRegister, { ok: true }> {
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read;
}

/** The page's own steps, with its own modules. */
async function copyOf(school: QuickSchool, user: string, closed = false) {
  school.does('begin-local-copy', closed ? { closed, reason: 'Мұрағат.' } : {}, user);
  const { papers } = shown(school.query('local-copy', {}, user));
  const fetched = new Map<string, FetchedPaper>();
  for (const { documentId } of papers) {
    const { pdf, said } = shown(school.query('paper-pdf', { documentId }, user));
    fetched.set(documentId, pdf === '' ? { why: said } : { bytes: Buffer.from(pdf, 'base64') });
  }
  const register = whole(await readRegister(asksOf(school, user)));
  const second = closed ? shown(school.query('copied-sheets', { closed }, user)).sheets : [];
  const packed = await packCopy(
    { register, closed: second, papers, fetched },
    (key) => COPY_TEXTS[key].ru,
    TODAY,
  );
  const told = {
    papers: packed.papers,
    years: [...new Set(papers.map(({ schoolYear }) => schoolYear))],
    unread: packed.unread.map(({ documentId }) => documentId),
    lost: register.lost.length,
    digest: packed.digest,
  };
  const done = school.does('finish-local-copy', told, user);
  return { ...packed, bytes: new Uint8Array(await packed.blob.arrayBuffer()), register, done };
}

/** Nothing of these changed since the copy was made. */
const TABLES = [
  'Agenda',
  'Cards',
  'Pupils',
  'Staff',
  'Documents',
  'Contacts',
  'Calendar',
  'Sittings',
] as const;

describe('the copy on the school’s own disk', () => {
  let school: QuickSchool;
  let made: Awaited<ReturnType<typeof copyOf>>;
  let journalThen: object[];
  beforeAll(async () => {
    school = openQuickSchool();
    const hearing = PATH.findIndex(({ name }) => name === 'record-hearing');
    for (const [at, act] of PATH.entries()) {
      if (act.name === 'annul-contact') break;
      play(school, at === hearing ? { ...act, input: { ...act.input, spoke: SPOKE } } : act);
    }
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
    expect(school.command('finish-local-copy', { papers: 0, digest: '0'.repeat(64) })).toMatchObject({
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
    expect(made.register.lost).toEqual([]);
  });

  it('has no cell longer than Excel takes; the whole text stands in a sheet of its own', () => {
    const longest = (cells: readonly unknown[]) => Math.max(...cells.map((cell) => String(cell).length));
    const { sheets } = bookOf(school);
    expect(longest(sheets.flatMap(({ values }) => values.flat()))).toBeGreaterThan(LONGEST);
    const files = unzipSync(readCopy(made.bytes).register.bytes);
    const texts = Object.entries(files)
      .filter(([name]) => name === 'xl/sharedStrings.xml')
      .flatMap(([, xml]) =>
        [...strFromU8(xml).matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text),
      );
    const plain = texts.map((text) => text.replace(/&(lt|gt|amp|quot);/g, '&'));
    expect(longest(plain)).toBeLessThanOrEqual(LONGEST);
    expect(plain.filter((text) => text.endsWith(' … [Длинные тексты]')).length).toBeGreaterThan(0);
    expect(plain).toContain('tirek-long-1');
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

  /** The copy with one of its files made otherwise, and the list of digests true of it. */
  const withOther = (name: (at: string) => boolean, other: (was: Uint8Array) => Uint8Array): Uint8Array => {
    const files = Object.entries(unzipSync(made.bytes))
      .filter(([at]) => at !== LIST_NAME)
      .map(([at, was]): [string, Uint8Array] => [at, name(at) ? other(was) : was]);
    const digest = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');
    const list = files.map(([at, file]) => `${digest(file)}  ${at}\n`).join('');
    return zipSync(Object.fromEntries([...files, [LIST_NAME, strToU8(list)]]));
  };

  it.each<[string, (contents: { papers: unknown[]; setUp: unknown; madeOn: unknown }) => unknown]>([
    ['a paper is nothing', (contents) => ({ ...contents, papers: [null] })],
    ['a paper has no file', (contents) => ({ ...contents, papers: [{ documentId: 'D', fileId: 'F' }] })],
    ['there is no set-up', (contents) => ({ ...contents, setUp: null })],
    ['the day is none', (contents) => ({ ...contents, madeOn: 'кеше' })],
    ['there is nothing', () => null],
  ])('is no copy when in its contents %s', (_, other) => {
    const bytes = withOther(
      (at) => at === 'tirek-copy.json',
      (was) => strToU8(JSON.stringify(other(JSON.parse(strFromU8(was))))),
    );
    expect(() => readCopy(bytes)).toThrow(expect.objectContaining({ kind: 'not-one' }));
  });

  const rowsAt =
    (xml: RegExp, row: number) =>
    (was: Uint8Array): Uint8Array =>
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(was)).map(([at, file]) => [
            at,
            xml.test(at)
              ? strToU8(
                  strFromU8(file)
                    .replaceAll('<row r="3"', `<row r="${row}"`)
                    .replace(/ r="([A-Z]+)3"/g, ` r="$1${row}"`),
                )
              : file,
          ]),
        ),
      );
  it.each<[string, (was: Uint8Array) => Uint8Array, object]>([
    ['as it was', rowsAt(/sheet1\.xml$/, 3), { message: 'set up' }],
    ['that is no workbook', () => strToU8('PK'), { kind: 'not-one' }],
    ['with a row far below a register’s', rowsAt(/sheet1\.xml$/, 2_000_000), { kind: 'not-one' }],
  ])('is opened by its register: %s', async (_, other, end) => {
    const bytes = withOther((at) => at.endsWith('.xlsx'), other);
    const never = async () => {
      throw new Error('set up');
    };
    const empty = openQuickSchool();
    await expect(openCopy(empty.home, OWNER, never, bytes)).rejects.toMatchObject(end);
    empty.close();
  });
});

describe('a register of more rows than one portion has', () => {
  const EMPTY = 5;
  let school: QuickSchool;
  beforeAll(() => {
    school = openQuickSchool();
    const row = (at: number) => ({ values: [{ userEnteredValue: { stringValue: `P${50_000 + at}` } }] });
    const sheetId = sheetOf('Pupils');
    const filled = Array.from({ length: COPIED_ROWS + 200 }, (_, at) => row(at));
    const [startIndex, endIndex] = [COPIED_ROWS - EMPTY, COPIED_ROWS + 2];
    // People leave empty rows wherever they like: here where the portion ends.
    school.byHand(
      { appendCells: { sheetId, fields: 'userEnteredValue', rows: filled } },
      { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } },
    );
    school.does('begin-local-copy', {}, PEOPLE.head);
  });
  afterAll(() => school.close());

  const pupils = ({ sheets }: { sheets: readonly { sheetId: number; rows: unknown[][] }[] }) =>
    sheets.find(({ sheetId }) => sheetId === sheetOf('Pupils'))?.rows;
  const stored = () => bookOf(school).sheets.find(({ sheetId }) => sheetId === sheetOf('Pupils'))?.values;

  it('is read to its last row, each where it stands, over empty rows where a portion ends', async () => {
    const first = shown(school.query('copied-sheets', {}, PEOPLE.head));
    // Google leaves empty rows out of the end of what it gives.
    expect(pupils(first)).toHaveLength(COPIED_ROWS - EMPTY);
    expect(first.more).toEqual({ sheetIds: [sheetOf('Pupils')], from: COPIED_ROWS });
    const read = whole(await readRegister(asksOf(school, PEOPLE.head)));
    expect(pupils(read)).toEqual(stored());
    expect(pupils(read)?.length).toBeGreaterThan(COPIED_ROWS + 200);
    expect(read.lost).toEqual([]);
    const again = openQuickSchool(read.setUp);
    const { blob } = await packCopy(
      { register: read, closed: [], papers: [], fetched: new Map() },
      (key) => COPY_TEXTS[key].kk,
      TODAY,
    );
    const bytes = new Uint8Array(await blob.arrayBuffer());
    await openCopy(again.home, OWNER, async () => ({ value: '' }), bytes);
    expect(rowsOf(again, 'Pupils')).toEqual(rowsOf(school, 'Pupils'));
    again.close();
  }, 30_000);

  it('ends with a grid that ends where a portion ends', () => {
    const sheetId = sheetOf('Pupils');
    const undo = school.snapshot();
    const rows = (rowCount: number) => ({
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount } },
        fields: 'gridProperties.rowCount',
      },
    });
    school.byHand(rows(COPIED_ROWS));
    expect(shown(school.query('copied-sheets', {}, PEOPLE.head)).more).toBeUndefined();
    school.byHand(rows(COPIED_ROWS + 1));
    expect(shown(school.query('copied-sheets', {}, PEOPLE.head)).more?.sheetIds).toEqual([sheetId]);
    undo();
  });

  it('is begun again when somebody writes between two portions, and not given when they go on', async () => {
    const asks = asksOf(school, PEOPLE.head);
    let writes = 1;
    const disturbed: typeof asks = (input) => {
      if (input.from && writes-- > 0)
        school.does('change-settings', { values: { sittingPlace: `${writes}-кабинет` } });
      return asks(input);
    };
    expect(pupils(whole(await readRegister(disturbed)))).toEqual(stored());
    writes = 100;
    expect(await readRegister(disturbed)).toEqual({ ok: false, moving: true });
  });

  it('tells how many rows the journal knows of that no sheet has', async () => {
    const asks = asksOf(school, PEOPLE.head);
    const without =
      (table: string, lost: number): typeof asks =>
      async (input) => {
        const answer = await asks(input);
        if (!answer.ok) return answer;
        const sheets = answer.value.sheets.map((sheet) =>
          sheet.table === table
            ? { ...sheet, rows: sheet.rows.filter((_, at) => at < 2 || at >= 2 + lost) }
            : sheet,
        );
        return { ...answer, value: { ...answer.value, sheets } };
      };
    const { title: staff } = bookOf(school).sheets.find(({ sheetId }) => sheetId === sheetOf('Staff')) ?? {};
    expect(whole(await readRegister(without('Staff', 2))).lost).toEqual([{ title: staff, n: 2 }]);
    const [journal] = whole(await readRegister(without('Journal', 1))).lost;
    expect(journal).toMatchObject({ n: 1 });
  });
});
