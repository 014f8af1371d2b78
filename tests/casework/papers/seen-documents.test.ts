// The daily look at the documents: what it reads, where it stops, and what it leaves in Today.
import { describe, expect, it } from '@jest/globals';
import { lookAtPapers, lookAtTemplates, type SeenNote } from '../../../src/casework/papers/seen-documents';
import type { SchoolTemplate, TemplateFiles } from '../../../src/casework/papers/template-files';
import type { Outside } from '../../../src/casework/ports';
import { documentWork } from '../../../src/casework/queries/today-documents';
import { WorkbookFailure } from '../../../src/register/workbook-port';
import { type Book, put, roomOf } from '../book';
import { SITTING, schoolAfter } from '../school-path';

const document = { tabs: [] } as never;
const template = (name: string, more: Partial<SchoolTemplate> = {}): SchoolTemplate => ({
  name,
  url: '',
  state: 'CHANGED',
  older: false,
  problems: 0,
  ...more,
});

/** Templates that were all changed; reading one after `most` meets the quota. */
function folder(names: readonly string[], most = names.length) {
  const read: string[] = [];
  const judged: string[] = [];
  const files: TemplateFiles = {
    shipped: () => Object.fromEntries(names.map((name) => [name, { of: '', fields: [] }])),
    list: () => ({
      templates: names.map((name) => template(name, { unread: true })),
      folderUrl: '',
      shut: false,
    }),
    read(name) {
      if (read.length >= most) throw new WorkbookFailure('busy', 'Quota exceeded');
      read.push(name);
      return name.startsWith('gone') ? 'GONE' : { document, url: '' };
    },
    judged: (name) => judged.push(name),
    reset: () => undefined,
  };
  return { files, read, judged };
}

describe('the look at the templates', () => {
  const names = Array.from({ length: 9 }, (_none, at) => `plan${at}-kk`);

  it('reads a few of those that were changed, the others on another day', () => {
    const { files, judged } = folder(names);
    lookAtTemplates({ templates: files });
    expect(judged).toHaveLength(5);
  });

  it('a quota that ends half-way ends the look and not the letters; a closed folder too', () => {
    const { files, judged } = folder(names, 2);
    lookAtTemplates({ templates: files });
    expect(judged).toEqual(names.slice(0, 2));
    for (const kind of ['busy', 'shut'] as const) {
      const list = () => {
        throw new WorkbookFailure(kind, kind);
      };
      expect(() => lookAtTemplates({ templates: { ...files, list } })).not.toThrow();
    }
  });

  it('judges none that is gone', () => {
    const { files, judged } = folder(['gone-kk', 'plan-kk']);
    lookAtTemplates({ templates: files });
    expect(judged).toEqual(['plan-kk']);
  });
});

describe('the look at the papers', () => {
  const papers = (fails: Partial<Record<string, WorkbookFailure>>) => ({
    read: () => document,
    comments: (fileId: string) => {
      const failure = fails[fileId];
      if (failure) throw failure;
      return [{ text: 'Уточните.', quote: '' }];
    },
  });
  const look = (fails: Partial<Record<string, WorkbookFailure>>): string[] => {
    const told: string[] = [];
    const seen = {
      note: () => ({ templates: [], remarks: {} }),
      remarks: (id: string, n: number) => told.push(`${id} ${n}`),
    };
    lookAtPapers(
      { papers: papers(fails), seen } as unknown as Outside,
      ['a', 'b', 'c'].map((id) => ({ id, fileId: id })),
    );
    return told;
  };

  it('counts remarks of each, whoever wrote them; one that is closed hides no other; a quota ends it', () => {
    expect(look({})).toEqual(['a 1', 'b 1', 'c 1']);
    expect(look({ b: new WorkbookFailure('shut', '') })).toEqual(['a 1', 'c 1']);
    expect(look({ b: new WorkbookFailure('busy', '') })).toEqual(['a 1']);
  });
});

describe('what it leaves to be done', () => {
  const documentId = `${SITTING}-D16-01`;
  const rows = (book: Book, note: SeenNote) =>
    documentWork({
      ...roomOf(book, 'today'),
      outside: { seen: { note: () => note, remarks: () => undefined } } as never,
    });
  const draft = (more: object = {}) => {
    const book = schoolAfter('closed');
    put(book, 'Documents', documentId, { state: 'IN_REVIEW', fileId: 'f', ...more });
    return book;
  };

  it('the secretary is told of remarks in a paper the head has, the head’s own too, until it is given back or signed', () => {
    const note = { templates: [], remarks: { [documentId]: 2 } };
    expect(rows(draft(), note)).toMatchObject([
      { of: expect.arrayContaining(['SECRETARY']), act: { screen: 'paper', documentId } },
    ]);
    expect(rows(draft({ comments: 2 }), note)).toEqual([]);
    expect(rows(draft({ state: 'SIGNED' }), note)).toEqual([]);
    expect(rows(draft(), { templates: [], remarks: {} })).toEqual([]);
  });

  it('a template nobody ships any longer is not told', () => {
    const templates = [
      { name: 'minutes-ru', state: 'BROKEN' as const },
      { name: 'nothing-kk', state: 'GONE' as const },
    ];
    expect(rows(draft(), { templates, remarks: {} }).map(({ reset }) => reset)).toEqual(['minutes-ru']);
  });
});
