// After a card expired, nothing that was ever written of the child is anywhere: no sheet, old values and the copies of a batch included, no file, no text of the second spreadsheet.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PathAct } from '../../local/bench/path/act';
import { ApiError } from '../../local/google/api-error';
import type { CellValue } from '../../local/verify/verify-journal';
import { bookOf, lookAt, rowsOf } from './look-at-register';
import { CARD, PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';
import { play } from './walk';

const PUPIL = CARD.slice(0, 6);
/** Stands in every text a person types about the child. */
const MARK = 'Ерекше-сөз';
const CALLER = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
const ACT = { cardIds: [CARD], actNo: '7', actOn: '2030-09-01', basis: 'Номенклатура 04-12' };

type Reply = { files?: { id: string; name: string; appProperties?: Record<string, string> }[] };
const files = (school: QuickSchool, q: string): NonNullable<Reply['files']> =>
  (
    school.home.store.transaction(() =>
      school.home.drive.methods['files.list']?.(
        { q, pageSize: 1000, fields: 'files(id,name,appProperties)' },
        null,
        CALLER,
      ),
    ) as Reply
  ).files ?? [];
const secondBook = (school: QuickSchool) => {
  const [file] = files(school, "name = 'Тірек – жабық мәтіндер' and trashed = false");
  return bookOf({ home: school.home, registerId: file?.id ?? '' });
};
const papersOf = (school: QuickSchool): string[] =>
  files(school, 'trashed = false').flatMap(({ appProperties }) =>
    appProperties?.tirekPaper?.startsWith(`${CARD}-`) ? [appProperties.tirekPaper] : [],
  );
const everything = (school: QuickSchool): string =>
  JSON.stringify([
    bookOf(school),
    secondBook(school),
    files(school, 'trashed = false').map(({ name, appProperties }) => [name, appProperties]),
  ]);
/** Where the words stand, as «sheet row: cell». */
const standing = (school: QuickSchool, words: readonly string[]): string[] =>
  [bookOf(school), secondBook(school)].flatMap(({ sheets }) =>
    sheets.flatMap(({ title, values }) =>
      values.flatMap((cells: readonly CellValue[], row) =>
        cells.flatMap((cell) =>
          words.some((word) => String(cell).includes(word))
            ? [`${title} ${row + 1}: ${cell}`.slice(0, 160)]
            : [],
        ),
      ),
    ),
  );

/** An act about the child, with the mark in each of its sentences. */
function marked(act: PathAct): PathAct {
  const about = Object.values(act.input as object).some(
    (value) => typeof value === 'string' && (value.startsWith(PUPIL) || value.endsWith(CARD)),
  );
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string')
      return / /.test(value) && /[а-я]/.test(value) && value.length < 200 ? `${value} ${MARK}` : value;
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mark(each)]));
    return value;
  };
  // A text's id follows from the text, and a later act of the path names it.
  return about && act.name !== 'record-restricted' ? { ...act, input: mark(act.input) as never } : act;
}

/** Folders that are named after the card. */
const foldersOf = (school: QuickSchool): string[] =>
  files(school, "mimeType = 'application/vnd.google-apps.folder' and trashed = false")
    .map(({ name }) => name)
    .filter((name) => name === 'МЕА-001');

/** The plan's paper is signed, a wrong sheet scanned and replaced with the mark in the reason, a signature attached. */
function signPlan(school: QuickSchool): void {
  const [paper] = rowsOf(school, 'Documents').filter(({ id }) => String(id).startsWith(`${CARD}-D18`));
  const documentId = String(paper?.id);
  school.does('make-paper', { documentId, ...(paper?.fileId === '' ? {} : { again: true }) });
  school.does('mark-signed', { documentId, signedOn: '2026-11-20', signers: ['Г. Әлімбаева'] });
  const attach = (format: 'pdf' | 'cms', content: string, more: object = {}) => {
    const { fileId } = school.does('attach-file', { documentId, format, ...more });
    school.does('send-file', { fileId: String(fileId), content });
    return fileId;
  };
  const replacesId = attach('pdf', 'JVBERi0xLjcKJUNvcHkKJSVFT0YK');
  attach('pdf', 'JVBERi0xLjcKJUNvcHkKJSVFT0YK', { replacesId, reason: `Қате бет. ${MARK}` });
  attach('cms', 'MIIBCgYJKoZIhvcNAQcCoIH8MIH5AgEBMQ8wDQYJYIZIAWUDBAIBBQA=');
}

/** The parent who asked what is held about the child is given it on paper. */
function tellParent(school: QuickSchool): void {
  const [request] = rowsOf(school, 'Contacts').filter(({ purpose }) => /Запрос|сұрау/.test(String(purpose)));
  const requestId = String(request?.id);
  school.does('make-paper', { kind: 'D35', subjectId: requestId, language: 'kk' });
  school.does('answer-data-request', { requestId, answer: 'GIVEN', on: '2026-11-20', way: 'HANDED' });
}

/** Old values that are of other records. */
const othersPast = (school: QuickSchool, upTo: number) =>
  rowsOf(school, 'History')
    .filter(
      ({ record, seq }) =>
        !String(record).includes(PUPIL) &&
        !/^(Letters|Tasks|Imports)/.test(String(record)) &&
        Number(seq) <= upTo,
    )
    .map(({ id, record, salt, before }) => [id, record, salt, before]);
const lastLine = (school: QuickSchool): number => rowsOf(school, 'Journal').length;

describe('what has expired', () => {
  let school: QuickSchool;
  let portions = 0;
  let told = '';
  let before: ReturnType<typeof othersPast>;
  let stoodIn: string[];
  let line = 0;
  /** The child's name, the mark, and the restricted text. */
  const words = [MARK, 'Сейітқали Н', '"Сейітқали"', 'Нұрсұлтан', 'Тексерудің мәтіні'];
  beforeAll(() => {
    school = openQuickSchool();
    // The end of the path is walked here in its own way.
    const end = PATH.findIndex(
      ({ name, input }) => name === 'annul-card' && 'cardId' in input && input.cardId === CARD,
    );
    for (const act of PATH.slice(0, end)) play(school, marked(act));
    school.setClock('2026-11-20');
    signPlan(school);
    tellParent(school);
    school.does('pupil-left', { pupilId: PUPIL, on: '2026-11-20', whereTo: `№ 9 мектеп ${MARK}` });
    const annulled = school.command(
      'annul-card',
      { cardId: CARD, reason: `Қате. ${MARK}`, minutesNo: '9', minutesOn: '2026-11-20' },
      PEOPLE.head,
    );
    expect(annulled).toEqual(expect.objectContaining({ ok: true }));
    stoodIn = [...new Set(standing(school, words).map((where) => where.replace(/ \d+:.*/s, '')))];
    // The plan's document and the draft before it, its PDF, a scan, a signature; what the parent was told; the notice to the family.
    expect(papersOf(school)).toHaveLength(7);
    expect(foldersOf(school)).toHaveLength(1);
    school.setClock('2030-09-01');
    line = lastLine(school);
    before = othersPast(school, line);
    let expiryId: string | undefined;
    // Beside the sheet the files are of whoever made them there.
    school.misfortune(({ service, method }) =>
      service === 'drive' && method === 'files.update'
        ? {
            when: 'before',
            error: new ApiError(403, 'The user does not have sufficient permissions for this file.', {
              status: 'PERMISSION_DENIED',
            }),
          }
        : undefined,
    );
    for (let waiting = 1; waiting > 0 && portions < 9; portions++) {
      const done = school.does('expire-cards', { ...ACT, ...(expiryId ? { expiryId } : {}) }, PEOPLE.head);
      expiryId = done.importId;
      waiting = done.waiting ?? 0;
      expect(lookAt(school).faults).toEqual([]);
      told ||= done.warnings?.join(' ') ?? '';
    }
    school.misfortune(undefined);
  }, 60_000);
  afterAll(() => school.close());

  it('stood in the register, in old values, in the copies of a batch and in the second spreadsheet', () => {
    for (const sheet of ['Карталар', 'Бұрынғы мәндер', 'Мәтіндер', 'Оқушылар', 'Іс-шаралар', 'Күн тәртібі'])
      expect(stoodIn).toContain(sheet);
    expect(portions).toBeGreaterThanOrEqual(2);
  });
  it('stands nowhere: no sheet, no old value, no copy, no text, no name of a file', () => {
    expect(standing(school, words)).toEqual([]);
    for (const word of words) expect(everything(school)).not.toContain(word);
  });
  it('lists the files that only their owner may throw away, until they are in the bin', () => {
    expect(told).toContain('тек иесі жоя алады');
    const left = () => {
      const answer = school.query('expiring', {}, PEOPLE.secretary);
      return answer.ok ? answer.value.acts[0]?.left : undefined;
    };
    // Those seven, and the card's folder.
    expect(left()?.urls).toHaveLength(8);
    const { again } = left() ?? {};
    if (!again) throw new Error('nobody may look again');
    school.does('expire-cards', again);
    expect(left()).toBeUndefined();
    expect(papersOf(school)).toEqual([]);
    expect(foldersOf(school)).toEqual([]);
    const ofCard = rowsOf(school, 'Files').filter(({ id }) => String(id).startsWith(CARD));
    expect(ofCard.length).toBeGreaterThan(2);
    for (const { fileId, name, reason } of ofCard) expect([fileId, name, reason]).toEqual(['', '', '']);
    expect(rowsOf(school, 'Expiries')).toMatchObject([{ cards: CARD, files: '' }]);
    expect(lookAt(school).faults).toEqual([]);
  });
  it('leaves the old values of others as they are, and every salt', () => {
    expect(before.length).toBeGreaterThan(50);
    expect(othersPast(school, line)).toEqual(before);
    const past = rowsOf(school, 'History').filter(({ record }) => String(record).includes(CARD));
    expect(past.length).toBeGreaterThan(50);
    for (const { salt, before: values } of past) expect([salt === '', values]).toEqual([false, '']);
  });
});
