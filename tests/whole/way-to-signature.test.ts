// A paper's way to its signature on the shipped bundle: review, the text read back, the code in the foot, and one changed character that is caught.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pathIds } from '../../local/bench/path/act';
import { PEOPLE } from '../../local/bench/small-school';
import { ApiError } from '../../local/google/api-error';
import type { Method } from '../../local/google/method';
import { pageCount } from '../../sidebar/print/join-pdfs';
import { lookAt, paperDocuments, rowsOf } from './look-at-register';
import { PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER } from './school';
import { play, walk } from './walk';

const CALLER = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
const { minutesId: documentId, sittingId } = pathIds();

describe('a paper on its way to the signature', () => {
  let school: QuickSchool;
  let made: () => void;
  beforeAll(() => {
    school = openQuickSchool();
    walk(school, 'make-paper');
    const make = PATH.find(({ name }) => name === 'make-paper');
    if (make) play(school, make);
    made = school.snapshot();
  }, 60_000);
  afterAll(() => school.close());

  const google = (api: 'docs' | 'drive', method: string, params: object, body: object | null = null) =>
    school.home.store.transaction(() =>
      (school.home[api].methods[method] as Method)(params as Record<string, unknown>, body, CALLER),
    );
  const paper = () => rowsOf(school, 'Documents').find(({ id }) => id === documentId);
  const fileId = () => String(paper()?.fileId);
  const text = () =>
    JSON.stringify(google('docs', 'documents.get', { documentId: fileId(), includeTabsContent: true }));
  const replace = (text: string, replaceText: string) => {
    const requests = [{ replaceAllText: { containsText: { text, matchCase: true }, replaceText } }];
    return google('docs', 'documents.batchUpdate', { documentId: fileId() }, { requests });
  };
  const lock = (readOnly: boolean) =>
    google('drive', 'files.update', { fileId: fileId() }, { contentRestrictions: [{ readOnly }] });
  const fix = (user: string = PEOPLE.secretary, finalCode = '') =>
    school.command('for-signature', { documentId, finalCode }, user, { language: 'ru' });
  const review = () => {
    const answer = school.query('paper-review', { documentId }, PEOPLE.head);
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    return answer.value;
  };
  const check = (code: string) => {
    const answer = school.query('check-paper', { code });
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    return answer.value;
  };
  const today = (user: string) => {
    const answer = school.query('today', {}, user);
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    return answer.value.groups
      .filter(({ key }) => key !== 'rest')
      .flatMap(({ rows }) => rows.filter(({ act }) => act.documentId === documentId))
      .map(({ title, subject }) => `${title}: ${subject}`);
  };

  it('goes to the head, comes back with a reason and the number of open comments', () => {
    made();
    school.does('send-to-head', { documentId });
    expect(today(PEOPLE.head)).toEqual([expect.stringMatching(/^Просмотреть документ: /)]);
    expect(today(PEOPLE.secretary)).toEqual([]);
    const comment = { content: 'Уточните срок.', quotedFileContent: { value: 'мерзімі' } };
    google('drive', 'comments.create', { fileId: fileId(), fields: 'id' }, comment);
    expect(review()).toMatchObject({
      said: [expect.stringMatching(/совпадает/), 'Открытые комментарии: 1.'],
      comments: [{ text: 'Уточните срок.', quote: 'мерзімі' }],
    });
    school.does('return-paper', { documentId, reason: 'Срок не указан.' }, PEOPLE.head);
    expect(paper()).toMatchObject({ state: 'жоба', comments: 1 });
    expect(today(PEOPLE.secretary)).toEqual([
      expect.stringMatching(/^Исправить возвращённый документ: .*Срок не указан\..*1 открытый комментарий$/),
    ]);
    expect(lookAt(school).faults).toEqual([]);
  });

  it('is read back: what a hand changed in the document is shown beside what the register says', () => {
    made();
    expect(review()).toMatchObject({ said: [expect.stringMatching(/совпадает/)], differences: [] });
    const seen = review().finalCode;
    replace('ХАТТАМАСЫ', 'ХАТТАМСЫ');
    const [difference] = review().differences;
    expect(difference).toEqual({
      before: expect.stringContaining('ХАТТАМА'),
      after: expect.stringContaining('ХАТТАМСЫ №'),
      mark: expect.stringMatching(/^[0-9a-z]+$/),
    });
    school.does('mark-difference', { documentId, mark: difference?.mark ?? '', why: 'Басшы осылай жазды' });
    expect(review()).toMatchObject({
      said: [expect.stringMatching(/расходится|отличается|1/), 'Из них отмечено намеренными: 1.'],
      differences: [{ meant: expect.stringMatching(/Басшы осылай жазды \(/) }],
    });
    replace('ХАТТАМСЫ', 'ХАТТАММСЫ');
    expect(review().differences[0]?.meant).toBeUndefined();
    replace('ХАТТАММСЫ', 'ХАТТАМСЫ');
    expect(fix(PEOPLE.head, seen)).toMatchObject({ ok: false, problems: [{ code: 'paper-text-changed' }] });
    expect(paper()).toMatchObject({ state: 'жоба' });
  });

  it('V137 is given as a PDF, also when it is closed for editing; nobody but the office has it', () => {
    made();
    const pdf = (user?: string) => school.query('paper-pdf', { documentId }, user);
    const pages = (answer: ReturnType<typeof pdf>) => {
      if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
      return pageCount(Uint8Array.from(Buffer.from(answer.value.pdf, 'base64')));
    };
    expect(pages(pdf())).toBeGreaterThan(0);
    lock(true);
    expect(pages(pdf())).toBeGreaterThan(0);
    lock(false);
    expect(pdf(PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'denied' });
    google('drive', 'files.delete', { fileId: fileId() });
    expect(pdf()).toMatchObject({ ok: true, value: { pdf: '', said: expect.stringMatching(/не открылся/) } });
    expect(school.logged).toEqual([]);
  });

  it('a blank paper is a PDF, and whatever call fails the next one leaves no document behind', () => {
    made();
    const documents = paperDocuments(school);
    const blank = (user: string = PEOPLE.secretary) =>
      school.query('blank-paper', { kind: 'D02', language: 'kk' }, user);
    expect(blank(PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'denied' });
    let calls = 0;
    school.misfortune(({ n }) => {
      calls = n;
      return undefined;
    });
    expect(blank()).toMatchObject({ ok: true, value: { title: expect.stringMatching(/информации/) } });
    expect(paperDocuments(school)).toBe(documents);
    expect(calls).toBeGreaterThan(6);
    for (let n = 1; n <= calls; n++) {
      made();
      let failed = 0;
      const error = new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' });
      school.misfortune((call) => (call.n === n && failed++ === 0 ? { when: 'after', error } : undefined));
      const first = blank();
      school.misfortune(undefined);
      // A copy that could not be thrown away is found and used the next time.
      const second = first.ok && paperDocuments(school) === documents ? first : blank();
      const pdf = second.ok && second.value.pdf !== '';
      expect({ n, pdf, documents: paperDocuments(school) }).toEqual({
        n,
        pdf: true,
        documents,
      });
    }
    expect(lookAt(school).faults).toEqual([]);
  }, 60_000);

  it('V66 V106 has the code of its final text in the foot, is closed for editing, and one changed character is caught', () => {
    made();
    expect(text()).toContain(', жоба');
    school.counter.reset();
    const done = fix(PEOPLE.head, review().finalCode);
    if (!done.ok) throw new Error(JSON.stringify([done, school.logged]));
    const code = String(paper()?.finalCode);
    expect(done.value.message).toContain(code);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(text()).toContain(`, код ${code}`);
    expect(text()).not.toContain(', жоба');
    expect(() => replace('ХАТТАМАСЫ', 'ХАТТАМСЫ')).toThrow('The caller does not have permission');

    expect(check(code.toLowerCase().replace('-', ' '))).toMatchObject({
      tone: 'ok',
      lines: [expect.stringContaining('Протокол'), 'Подписание не отмечено'],
      differences: [],
    });
    school.does('mark-signed', {
      documentId,
      signedOn: '2026-11-05',
      signers: ['Г. Әлімбаева', 'М. Жүнісова'],
    });
    expect(check(code).lines).toContainEqual(expect.stringMatching(/^Подписан 5.ноября 2026.года$/));

    lock(false);
    replace('ХАТТАМАСЫ', 'ХАТТАМСЫ');
    expect(check(code)).toMatchObject({
      tone: 'err',
      verdict: expect.stringMatching(/изменён/),
      differences: [{ before: 'прежних абзацев: 1', after: expect.stringContaining('ХАТТАМСЫ №') }],
    });
    replace('ХАТТАМСЫ №', 'ХАТТАМАСЫ №');
    expect(check(code).tone).toBe('ok');
    school.does('renew-paper', { documentId, reason: 'Қате.' });
    expect(check(code).lines).toContain('Готовится редакция 2');
    expect(check('K7MP-3WQX')).toMatchObject({ tone: 'err', lines: [] });
    expect(check('№ 5')).toMatchObject({ tone: 'err', lines: [] });
    google('drive', 'files.delete', { fileId: fileId() });
    expect(check(code)).toMatchObject({ tone: 'warn', verdict: expect.stringMatching(/не прочитан/) });
    expect(school.logged).toEqual([]);
  });

  it('is opened again when it is given back, and another text gets another code', () => {
    made();
    fix();
    const first = String(paper()?.finalCode);
    school.does('return-paper', { documentId, reason: 'Қате бар.' }, PEOPLE.head);
    expect(check(first)).toMatchObject({ tone: 'err', lines: [] });
    replace('ХАТТАМАСЫ', 'ХАТТАМСЫ');
    expect(fix()).toMatchObject({ ok: true });
    const second = String(paper()?.finalCode);
    expect(second).not.toBe(first);
    expect(text()).toContain(`, код ${second}`);
    expect(text()).not.toContain(first);
  });

  it('says so when the foot has no place for the code', () => {
    made();
    replace(', жоба', '');
    const done = fix();
    expect(done).toMatchObject({
      ok: true,
      value: { warnings: [expect.stringContaining(String(paper()?.finalCode))] },
    });
  });

  it('whatever call fails, pressing again ends with one code, in the register and in the foot', () => {
    made();
    let calls = 0;
    school.misfortune(({ n }) => {
      calls = n;
      return undefined;
    });
    fix();
    const code = String(paper()?.finalCode);
    expect(calls).toBeGreaterThan(4);
    for (const when of ['before', 'after'] as const)
      for (let n = 1; n <= calls; n++) {
        made();
        let failed = 0;
        const error = new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' });
        school.misfortune((call) => (call.n === n && failed++ === 0 ? { when, error } : undefined));
        const first = fix();
        school.misfortune(undefined);
        if (!first.ok) fix();
        const where = `${when} call ${n}`;
        expect({ where, code: paper()?.finalCode, foot: text().split(`, код ${code}`).length > 1 }).toEqual({
          where,
          code,
          foot: true,
        });
        expect(() => replace('ХАТТАМАСЫ', 'ХАТТАМСЫ')).toThrow('permission');
      }
    expect(lookAt(school).faults).toEqual([]);
  }, 60_000);

  it('V101 is checked also where a closed document hides its suggestions from its readers', () => {
    made();
    fix();
    const code = String(paper()?.finalCode);
    const error = new ApiError(403, 'The caller does not have permission', { status: 'PERMISSION_DENIED' });
    school.misfortune(({ params }) =>
      params.suggestionsViewMode === 'SUGGESTIONS_INLINE' ? { when: 'before', error } : undefined,
    );
    expect(check(code).tone).toBe('ok');
    school.misfortune(undefined);
  });

  it('is listed among the unsigned until somebody signs it', () => {
    made();
    fix();
    const answer = school.query('papers', { sittingId }, PEOPLE.secretary, 'ru');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        papers: expect.arrayContaining([
          expect.objectContaining({
            documentId,
            state: 'FOR_SIGNATURE',
            chip: { tone: 'under-way', text: 'на подпись' },
          }),
        ]),
      },
    });
  });
});
