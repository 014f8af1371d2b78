// Where papers lie, what a signature does to the text, what is filed beside a signed paper: decided without a Drive.
import { describe, expect, it } from '@jest/globals';
import { FolderGone, type PaperFiles } from '../../../src/casework/papers/paper-files';
import { formatOf, megabytes, sizeOf } from '../../../src/model/file-format';
import { type Book, give, idsIn, put, record } from '../book';
import { CARD, HEAD, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

const documentId = `${SITTING}-D16-01`;
const signed = {
  documentId,
  signedOn: '2026-11-05' as const,
  signers: ['Әлімбаев А.', 'Жүнісов А.'],
};
const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const SCAN = Buffer.from('%PDF-1.7').toString('base64');

/** A Drive that gives out ids and keeps what was put under them. */
function drive(more: Partial<PaperFiles> = {}) {
  const puts: [id: string, name: string, folders: string[]][] = [];
  let given = 0;
  const papers: Partial<PaperFiles> = {
    newIds: (count) => Array.from({ length: count }, () => `id-${++given}`),
    put(file, _content, place) {
      puts.push([file.id, file.name, place.map(({ name }) => name)]);
      return { size: 8, digest: 'd' };
    },
    ...more,
  };
  return { papers, puts };
}

function minutes(state: 'DRAFT' | 'FOR_SIGNATURE' | 'SIGNED'): Book {
  const book = schoolAfter('closed');
  const finalCode = state === 'DRAFT' ? '' : 'K7MP-3WQX';
  put(book, 'Documents', documentId, { state, fileId: 'f', finalCode });
  return book;
}
const sign = (book: Book, papers?: Partial<PaperFiles>, reason = 'x') =>
  give(book, 'mark-signed', SECRETARY, signed, { reason, ...(papers ? { papers } : {}) });
const file = (book: Book, papers: Partial<PaperFiles>) =>
  give(book, 'file-paper', SECRETARY, { documentId }, { papers });

describe('a signature', () => {
  it('reserves the PDF and its folders, and says that it is still to be filed', () => {
    const book = minutes('FOR_SIGNATURE');
    expect(sign(book, drive().papers).done).toMatchObject({ waiting: 1 });
    expect(record(book, 'Documents', documentId)).toMatchObject({ state: 'SIGNED', pdfOn: null });
    expect(record(book, 'Documents', documentId)?.pdfId).not.toBe('');
    expect(idsIn(book, 'Files')).toEqual([`${SITTING}-U00`, 'Y2026-U00', 'Y2026-U01']);
  });

  it('on a text that was not fixed needs the document: one that is gone is made anew first', () => {
    expect(sign(minutes('DRAFT'), drive({ read: () => undefined as never }).papers).says).toEqual([
      'paper-shut',
    ]);
  });

  it('that is refused leaves the document alone', () => {
    const read = () => {
      throw new Error('the document was touched');
    };
    const book = minutes('DRAFT');
    const early = { ...signed, signedOn: '2026-11-01' as const };
    expect(give(book, 'mark-signed', SECRETARY, early, { papers: drive({ read }).papers }).kind).toBe(
      'refused',
    );
    expect(record(book, 'Documents', documentId)?.state).toBe('DRAFT');
  });
});

describe('the PDF of a signed paper', () => {
  it('is filed once: asked for again, it is there', () => {
    const book = minutes('FOR_SIGNATURE');
    const { papers, puts } = drive();
    sign(book, papers);
    expect(file(book, papers).done).toMatchObject({ text: 'done.paper-filed' });
    expect(file(book, papers).done).toMatchObject({ text: 'done.paper-filed' });
    expect(puts).toHaveLength(1);
    expect(puts[0]?.[2]).toEqual(['2026–2027', 'Отырыстар', '№\u00a01']);
    expect(record(book, 'Files', `${SITTING}-U00`)?.filedOn).toBe('2026-11-05');
  });

  it('of a paper signed under an earlier release is reserved first, then filed', () => {
    const book = minutes('SIGNED');
    const { papers, puts } = drive();
    expect(file(book, papers).done).toMatchObject({ waiting: 1 });
    expect(puts).toEqual([]);
    expect(file(book, papers).done).not.toHaveProperty('waiting');
    expect(puts).toHaveLength(1);
  });

  it('goes into a folder made anew when the old one is gone', () => {
    const book = minutes('FOR_SIGNATURE');
    const { papers, puts } = drive();
    sign(book, papers);
    const own = () => record(book, 'Files', `${SITTING}-U00`)?.fileId ?? '';
    const old = own();
    const gone = () => {
      throw new FolderGone([old]);
    };
    expect(file(book, { ...papers, put: gone }).done).toMatchObject({ waiting: 1 });
    expect(own()).not.toBe(old);
    expect(file(book, papers).done).not.toHaveProperty('waiting');
    expect(puts).toHaveLength(1);
  });

  it('is not made of an unsigned paper, nor by a teacher, nor of the psychologist’s conclusion', () => {
    const { papers } = drive();
    expect(file(minutes('FOR_SIGNATURE'), papers).says).toEqual(['sign-first']);
    expect(give(minutes('SIGNED'), 'file-paper', TEACHER, { documentId }, { papers }).kind).toBe('denied');
    const book = schoolAfter('closed');
    const conclusion = { documentId: `${CARD}-D09-01` };
    put(book, 'Documents', conclusion.documentId, {
      kind: 'D09',
      subjectId: CARD,
      state: 'SIGNED',
      fileId: 'f',
    });
    expect(give(book, 'file-paper', HEAD, conclusion, { papers }).says).toEqual(['file-on-paper-only']);
    expect(give(book, 'attach-file', HEAD, { ...conclusion, format: 'pdf' }, { papers }).says).toEqual([
      'file-on-paper-only',
    ]);
  });
});

describe('a scan', () => {
  it('is announced, then kept with what Drive counted; the one it replaces leaves with its reason kept', () => {
    const book = minutes('SIGNED');
    const { papers } = drive();
    const attach = (more: object = {}) =>
      give(book, 'attach-file', SECRETARY, { documentId, format: 'pdf', ...more }, { papers });
    expect(attach().done).toMatchObject({ fileId: `${documentId}-U01`, waiting: 1 });
    const fileId = `${documentId}-U01`;
    const send = (id: string) =>
      give(book, 'send-file', SECRETARY, { fileId: id, content: SCAN }, { papers });
    expect(send(fileId).done).toMatchObject({ text: 'done.file-attached' });
    expect(send(fileId).says).toEqual(['fileId file-there']);
    expect(attach({ replacesId: fileId }).says).toEqual(['reason required']);
    expect(attach({ replacesId: fileId, reason: 'Басқа бет.' }).kind).toBe('done');
    expect(send(`${documentId}-U02`).kind).toBe('done');
    expect(record(book, 'Files', fileId)?.goneOn).toBe('2026-11-05');
    expect(record(book, 'Files', `${documentId}-U02`)).toMatchObject({
      reason: 'Басқа бет.',
      digest: 'd',
      size: 8,
    });
    expect(attach({ replacesId: fileId, reason: 'x' }).says).toEqual(['replacesId file-unknown']);
  });
});

describe('what a file is, by its first bytes', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.4').toString('base64'), 'pdf'],
    ['a JPEG', base64('ffd8ffe000104a46'), 'jpg'],
    ['a PNG', base64('89504e470d0a1a0a0000'), 'png'],
    ['SignedData, short length', base64('307f06092a864886f70d010702a0'), 'signature'],
    ['SignedData, long length', base64('3082010a06092a864886f70d010702a0'), 'signature'],
    ['SignedData, open length', base64('308006092a864886f70d010702a080'), 'signature'],
    ['EnvelopedData', base64('3082010a06092a864886f70d010703a0'), undefined],
    ['a certificate', base64('3082010a3081b0a003020102'), undefined],
    ['a ZIP', base64('504b0304'), undefined],
    ['nothing', '', undefined],
  ])('%s', (_what, content, format) => {
    expect(formatOf(content)).toBe(format);
  });

  it('PEM is read through its first line; another PEM is not', () => {
    const der = base64('3082010a06092a864886f70d010702a081fc3081f9');
    const pem = (label: string) =>
      Buffer.from(`-----BEGIN ${label}-----\r\n${der}\r\n-----END ${label}-----`).toString('base64');
    expect([formatOf(pem('CMS')), formatOf(pem('PKCS7')), formatOf(pem('CERTIFICATE'))]).toEqual([
      'signature',
      'signature',
      undefined,
    ]);
  });

  it('sizes are those of the bytes', () => {
    for (const bytes of [1, 2, 3, 4, 100]) expect(sizeOf(Buffer.alloc(bytes).toString('base64'))).toBe(bytes);
    expect([megabytes(10), megabytes(1_300_000), megabytes(10_485_760)]).toEqual(['0,1', '1,2', '10,0']);
  });
});
