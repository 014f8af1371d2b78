// What becomes of a signed paper on the shipped bundle: folders by school year, its PDF, scans and signatures, folders that people move or throw away.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pathIds } from '../../local/bench/path/act';
import { PEOPLE } from '../../local/bench/small-school';
import { ApiError } from '../../local/google/api-error';
import type { Method } from '../../local/google/method';
import type { AttachedFile } from '../../src/casework/views';
import { lookAt, rowsOf } from './look-at-register';
import { PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER } from './school';
import { play, walk } from './walk';

const CALLER = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
const { minutesId, planPaperId, sittingId, cardId } = pathIds();
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const SCAN = base64('%PDF-1.7\n%scan of the minutes\n%%EOF\n');
const OTHER_SCAN = base64('%PDF-1.7\n%the right scan\n%%EOF\n');
const DER = Buffer.from('3082010a06092a864886f70d010702a081fc3081f9020101', 'hex').toString('base64');
const PEM = base64(`-----BEGIN CMS-----\n${DER}\n-----END CMS-----\n`);
const signing = (documentId: string) => ({
  documentId,
  signedOn: '2026-11-05' as const,
  signers: ['Г. Әлімбаева', 'М. Жүнісова'],
});

interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents?: string[];
  trashed?: boolean;
  appProperties?: Record<string, string>;
}

describe('a signed paper', () => {
  let school: QuickSchool;
  let made: () => void;
  beforeAll(() => {
    school = openQuickSchool();
    walk(school, 'make-paper');
    for (const act of PATH.filter(({ name }) => name === 'make-paper').slice(0, 2)) play(school, act);
    made = school.snapshot();
  }, 60_000);
  afterAll(() => school.close());

  const drive = (method: string, params: object, body: object | null = null) =>
    school.home.store.transaction(() =>
      (school.home.drive.methods[method] as Method)(params as Record<string, unknown>, body, CALLER),
    );
  const fields = 'id,name,mimeType,parents,trashed,appProperties';
  const file = (fileId: string) => drive('files.get', { fileId, fields }) as DriveFile;
  const files = (q = 'trashed = false') =>
    (drive('files.list', { q, pageSize: 1000, fields: `files(${fields})` }) as { files: DriveFile[] }).files;
  const paper = (id: string) => rowsOf(school, 'Documents').find((row) => row.id === id);
  /** Names of the folders above a file, below the folder of all papers. */
  const wayTo = (fileId: string): string[] => {
    const [parent] = file(fileId).parents ?? [];
    const above = parent ? file(parent) : undefined;
    return !above || above.name === 'Құжаттар' ? [] : [...wayTo(above.id), above.name];
  };
  const view = (documentId: string) => {
    const answer = school.query('papers', { documentId });
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    const [found] = answer.value.papers;
    if (!found) throw new Error('no paper');
    return found;
  };
  const attached = (documentId: string): AttachedFile[] => view(documentId).files ?? [];
  const attach = (documentId: string, format: 'pdf' | 'cms', content: string, more: object = {}) => {
    const begun = school.does('attach-file', { documentId, format, ...more });
    return school.command('send-file', { fileId: String(begun.fileId), content }, undefined, {
      language: 'ru',
    });
  };
  const codes = (answer: { ok: boolean; problems?: { code: string }[] }) =>
    answer.ok ? [] : (answer.problems ?? []).map(({ code }) => code);

  it('lies by school year under its sitting or its card, in folders without a person’s name', () => {
    made();
    expect(wayTo(String(paper(minutesId)?.fileId))).toEqual(['2026–2027', 'Отырыстар', '№\u00a01']);
    expect(wayTo(String(paper(planPaperId)?.fileId))).toEqual(['2026–2027', 'МЕА-001']);
    const folders = files("mimeType = 'application/vnd.google-apps.folder' and trashed = false");
    expect(new Set(folders.map(({ name }) => name)).size).toBe(folders.length);
  });

  it('V33 has its PDF beside it, under the id that its signature reserved, named without a person', () => {
    made();
    const done = school.does('mark-signed', signing(minutesId));
    expect(done.waiting).toBeUndefined();
    const row = paper(minutesId);
    const pdf = file(String(row?.pdfId));
    expect(pdf).toMatchObject({ mimeType: 'application/pdf', trashed: false });
    expect(pdf.name).toMatch(/^Отырыс хаттамасы №\u00a01\.pdf$/);
    expect(pdf.parents).toEqual(file(String(row?.fileId)).parents);
    expect(view(minutesId)).toMatchObject({ pdfWaits: false, pdf: expect.stringContaining(pdf.id) });
    const listed = school.query('papers', { sittingId });
    expect(listed.ok && listed.value.papers.find((each) => each.documentId === minutesId)?.pdf).toContain(
      pdf.id,
    );
    expect(lookAt(school).faults).toEqual([]);
  });

  it('signed straight from a draft has its code, and no «draft» in its foot', () => {
    made();
    const done = school.does('mark-signed', signing(minutesId));
    const finalCode = paper(minutesId)?.finalCode;
    const fileId = paper(minutesId)?.fileId;
    expect(finalCode).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(done.warnings?.join()).toContain(String(finalCode));
    const text = JSON.stringify(
      school.home.store.transaction(() =>
        (school.home.docs.methods['documents.get'] as Method)(
          { documentId: String(fileId), includeTabsContent: true },
          null,
          CALLER,
        ),
      ),
    );
    expect(text).toContain(`, код ${finalCode}`);
    expect(text).not.toContain(', жоба');
  });

  it('whose document is closed to Drive for now is signed all the same; its PDF is filed when it is asked for', () => {
    made();
    school.misfortune(({ service, method }) =>
      service === 'drive' && method === 'files.export'
        ? {
            when: 'before',
            error: new ApiError(403, 'The user does not have sufficient permissions for this file.'),
          }
        : undefined,
    );
    const done = school.does('mark-signed', signing(minutesId), undefined, { language: 'ru' });
    school.misfortune(undefined);
    expect(done.warnings?.join()).toContain('PDF ещё не сохранён');
    expect(view(minutesId)).toMatchObject({ state: 'SIGNED', pdfWaits: true });
    school.does('file-paper', { documentId: minutesId });
    school.does('file-paper', { documentId: minutesId });
    expect(view(minutesId).pdfWaits).toBe(false);
    expect(files("mimeType = 'application/pdf' and trashed = false")).toHaveLength(1);
  });

  it('V33 is filed also where another account had reserved the id: it is reserved anew', () => {
    made();
    let refused = 0;
    const notUsable = new ApiError(400, 'The provided file ID is not usable');
    school.misfortune(({ method, body }) =>
      method === 'files.create' && (body as DriveFile).mimeType === 'application/pdf' && refused++ === 0
        ? { when: 'before', error: notUsable }
        : undefined,
    );
    const done = school.does('mark-signed', signing(minutesId));
    school.misfortune(undefined);
    expect([refused, done.waiting]).toEqual([2, undefined]);
    expect(file(String(paper(minutesId)?.pdfId)).mimeType).toBe('application/pdf');
  });

  it('takes a scan: kept in its folder with a neutral name, shown with its day, size and who sent it', () => {
    made();
    expect(codes(school.command('attach-file', { documentId: minutesId, format: 'pdf' }))).toEqual([
      'sign-first',
    ]);
    school.does('mark-signed', signing(minutesId));
    expect(attach(minutesId, 'pdf', SCAN)).toMatchObject({ ok: true });
    const [scan] = attached(minutesId);
    expect(scan).toMatchObject({
      kind: 'SCAN',
      waits: false,
      title: expect.stringMatching(/1-көшірме\.pdf$/),
    });
    expect(scan?.said).toMatch(/^05\.11\.2026 · 0,1\u00a0МБ · /);
    const row = rowsOf(school, 'Files').find(({ id }) => id === scan?.fileId);
    expect(row?.digest).toBe(createHash('sha256').update(Buffer.from(SCAN, 'base64')).digest('hex'));
    expect(wayTo(String(row?.fileId))).toEqual(['2026–2027', 'Отырыстар', '№\u00a01']);
    expect(lookAt(school).faults).toEqual([]);
  });

  it('takes another scan in the place of a wrong one, with a reason; the wrong one goes into the bin', () => {
    made();
    school.does('mark-signed', signing(minutesId));
    attach(minutesId, 'pdf', SCAN);
    const [wrong] = attached(minutesId);
    const replacesId = String(wrong?.fileId);
    const wrongId = String(rowsOf(school, 'Files').find(({ id }) => id === replacesId)?.fileId);
    expect(
      codes(school.command('attach-file', { documentId: minutesId, format: 'pdf', replacesId })),
    ).toEqual(['required']);
    attach(minutesId, 'pdf', OTHER_SCAN, { replacesId, reason: 'Басқа хаттаманың көшірмесі еді.' });
    expect(attached(minutesId)).toMatchObject([{ because: 'Басқа хаттаманың көшірмесі еді.' }]);
    expect(file(wrongId).trashed).toBe(true);
    expect(rowsOf(school, 'Files').find(({ id }) => id === replacesId)).toMatchObject({ fileId: '' });
    expect(
      codes(school.command('attach-file', { documentId: minutesId, format: 'pdf', replacesId, reason: 'x' })),
    ).toEqual(['file-unknown']);
  });

  it('takes a signature in DER or PEM, shows its digest and says that nobody checked it', () => {
    made();
    school.does('mark-signed', signing(minutesId));
    for (const content of [DER, PEM]) {
      const done = attach(minutesId, 'cms', content);
      expect(done).toMatchObject({ ok: true, value: { message: expect.stringContaining('не проверял') } });
    }
    expect(attached(minutesId)).toMatchObject(
      [DER, PEM].map((content) => ({
        kind: 'CMS',
        digest: createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex'),
        said: expect.stringContaining('не проверял'),
      })),
    );
  });

  it('refuses what is not what it says: by its first bytes, before anything is put on the Drive', () => {
    made();
    school.does('mark-signed', signing(minutesId));
    const count = files().length;
    expect(codes(attach(minutesId, 'cms', SCAN))).toEqual(['file-not-cms']);
    expect(codes(attach(minutesId, 'cms', base64('-----BEGIN CERTIFICATE-----\nMIIB\n')))).toEqual([
      'file-not-cms',
    ]);
    expect(codes(attach(minutesId, 'pdf', DER))).toEqual(['file-not-scan']);
    expect(codes(attach(minutesId, 'pdf', base64('PK\x03\x04')))).toEqual(['file-not-scan']);
    expect(codes(attach(minutesId, 'pdf', 'not base64!'))).toEqual(['not-a-file']);
    expect(files()).toHaveLength(count);
    expect(attached(minutesId).every(({ waits }) => waits)).toBe(true);
    // The content of an announced file comes later, and takes its place.
    const [waiting] = attached(minutesId);
    expect(school.command('send-file', { fileId: String(waiting?.fileId), content: DER })).toMatchObject({
      ok: true,
    });
  });

  it('V32 V64 finds its folder where people moved and renamed it, and makes it anew when it is in the bin or gone', () => {
    made();
    const folderOf = (id: string) => String(rowsOf(school, 'Files').find((row) => row.id === id)?.fileId);
    const own = folderOf(`${cardId}-U00`);
    const year = folderOf('Y2026-U00');
    const root = String(file(year).parents?.[0]);
    drive('files.update', { fileId: own, addParents: root, removeParents: year }, { name: 'Бөлек' });
    school.does('make-paper', { documentId: planPaperId, again: true });
    expect(wayTo(String(paper(planPaperId)?.fileId))).toEqual(['Бөлек']);
    drive('files.update', { fileId: own }, { trashed: true });
    school.does('make-paper', { documentId: planPaperId, again: true });
    expect(wayTo(String(paper(planPaperId)?.fileId))).toEqual(['2026–2027', 'МЕА-001']);
    expect(folderOf(`${cardId}-U00`)).not.toBe(own);
    for (const gone of [
      { method: 'files.delete', body: null },
      { method: 'files.update', body: { trashed: true } },
    ]) {
      drive(gone.method, { fileId: folderOf('Y2026-U00') }, gone.body);
      school.does('make-paper', { documentId: planPaperId, again: true });
      const fileId = String(paper(planPaperId)?.fileId);
      expect([wayTo(fileId), file(fileId).trashed]).toEqual([['2026–2027', 'МЕА-001'], false]);
    }
    school.does('mark-signed', signing(planPaperId));
    drive('files.update', { fileId: folderOf(`${cardId}-U00`) }, { trashed: true });
    expect(attach(planPaperId, 'pdf', SCAN)).toMatchObject({ ok: true, value: { waiting: 1 } });
    const [waiting] = attached(planPaperId);
    school.does('send-file', { fileId: String(waiting?.fileId), content: SCAN });
    const scan = rowsOf(school, 'Files').find(({ id }) => id === waiting?.fileId);
    expect([wayTo(String(scan?.fileId)), file(String(scan?.fileId)).trashed]).toEqual([
      ['2026–2027', 'МЕА-001'],
      false,
    ]);
    expect(lookAt(school).faults).toEqual([]);
    expect(school.logged).toEqual([]);
  });

  it('says that the folder of papers is gone, and leaves nothing half-done', () => {
    made();
    const root = String(
      file(String(rowsOf(school, 'Files').find(({ id }) => id === 'Y2026-U00')?.fileId)).parents?.[0],
    );
    drive('files.update', { fileId: root }, { trashed: true });
    expect(codes(school.command('make-paper', { documentId: planPaperId, again: true }))).toEqual([
      'papers-shut',
    ]);
    drive('files.update', { fileId: root }, { trashed: false });
    expect(school.command('make-paper', { documentId: planPaperId })).toMatchObject({ ok: true });
  });

  it('that is followed by its next version keeps its PDF and its scans', () => {
    made();
    school.does('mark-signed', signing(planPaperId));
    attach(planPaperId, 'pdf', SCAN);
    const next = school.does('renew-paper', { documentId: planPaperId, reason: 'Қате.' });
    school.does('make-paper', { documentId: String(next.documentId) });
    school.does('mark-signed', signing(String(next.documentId)));
    expect(view(planPaperId)).toMatchObject({ state: 'SUPERSEDED', pdf: expect.any(String) });
    expect(attached(planPaperId)).toHaveLength(1);
    expect(view(String(next.documentId)).pdf).not.toBe(view(planPaperId).pdf);
    expect(attached(String(next.documentId))).toEqual([]);
  });

  it('is the office’s: a teacher neither attaches nor files', () => {
    made();
    for (const answer of [
      school.command('attach-file', { documentId: minutesId, format: 'pdf' }, PEOPLE.teacher),
      school.command('send-file', { fileId: `${minutesId}-U01`, content: SCAN }, PEOPLE.teacher),
      school.command('file-paper', { documentId: minutesId }, PEOPLE.teacher),
    ])
      expect(answer).toMatchObject({ ok: false, kind: 'denied' });
  });
});

describe('a paper that few may read', () => {
  it('lies in a folder of its readers: the head and the psychologist, whoever made it', () => {
    const school = openQuickSchool();
    try {
      walk(school, 'hand-to-deputy');
      const drive = (method: string, params: object, body: object | null = null) =>
        school.home.store.transaction(() =>
          (school.home.drive.methods[method] as Method)(params as Record<string, unknown>, body, CALLER),
        );
      const file = (fileId: string) =>
        drive('files.get', { fileId, fields: 'id,name,parents' }) as Required<DriveFile>;
      const editors = (fileId: string): string[] => {
        const fields = 'permissions(role,emailAddress)';
        const { permissions } = drive('permissions.list', { fileId, fields }) as {
          permissions: { role: string; emailAddress: string }[];
        };
        return permissions
          .flatMap(({ role, emailAddress }) => (role === 'owner' ? [] : [emailAddress]))
          .sort();
      };
      // Drive refuses to share once: the paper is there all the same, and the next one opens the folder.
      school.misfortune(({ service, method }) =>
        service === 'drive' && method.startsWith('permissions.')
          ? {
              when: 'before',
              error: new ApiError(403, 'The user does not have sufficient permissions for this file.'),
            }
          : undefined,
      );
      const asked = { kind: 'D09' as const, subjectId: cardId };
      const first = school.does('make-paper', { ...asked, language: 'kk' });
      school.misfortune(undefined);
      expect(first.warnings).toHaveLength(2);
      const second = school.does('make-paper', { ...asked, language: 'ru' });
      expect(second.warnings).toEqual([expect.stringContaining('жабық қалтада')]);
      const url = (who: string) => {
        const answer = school.query('papers', { documentId: first.documentId }, who);
        return answer.ok ? answer.value.papers[0]?.url : answer.kind;
      };
      expect([url(PEOPLE.secretary), url(PEOPLE.head)]).toEqual([
        undefined,
        expect.stringContaining('https'),
      ]);
      const rows = rowsOf(school, 'Documents');
      const parents = [first, second].map(({ documentId }) => {
        const [parent = ''] = file(String(rows.find(({ id }) => id === documentId)?.fileId)).parents;
        return file(parent);
      });
      expect(parents[0]).toEqual(parents[1]);
      expect(parents[0]?.name).toBe('Жабық құжаттар / Закрытые документы');
      const readers = [PEOPLE.head, PEOPLE.psychologist].sort();
      expect(editors(parents[0]?.id ?? '')).toEqual(readers);
      expect(editors(String(rows.find(({ id }) => id === first.documentId)?.fileId))).toEqual(readers);
      // A characteristic of the same card lies with the card, open to the office.
      const open = school.does('make-paper', { kind: 'D08', subjectId: cardId, language: 'kk' });
      const openId = String(rowsOf(school, 'Documents').find(({ id }) => id === open.documentId)?.fileId);
      expect(file(file(openId).parents[0] ?? '').name).toMatch(/^Кіріс-/);
      expect(editors(openId)).toContain(PEOPLE.secretary);
    } finally {
      school.close();
    }
  }, 60_000);
});
