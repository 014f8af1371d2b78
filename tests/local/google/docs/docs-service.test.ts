// The service: create, get, batchUpdate over a store; permissions, masks, revisions, copies, conversion, export.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError, NotEmulated } from '../../../../local/google/api-error';
import { createDocs } from '../../../../local/google/docs/docs';
import type { DocumentJson } from '../../../../local/google/docs/json';
import { DOCX_MIME, PDF_MIME, SHEET_MIME } from '../../../../local/google/file-bank';
import type { Caller } from '../../../../local/google/method';
import { richPaper } from '../../import/rich-paper';
import { createMemoryStore, steadySurroundings } from '../../memory-store';
import { createOpenFileBank } from '../../open-file-bank';
import { bodyText, insert, remove, textOf } from './pages';

const scopes = ['https://www.googleapis.com/auth/drive'];
const secretary: Caller = { email: 'secretary@mektep.example', scopes };
const teacher: Caller = { email: 'teacher@mektep.example', scopes };

const home = () => {
  const store = createMemoryStore();
  const files = createOpenFileBank();
  const exported: DocumentJson[] = [];
  const exporters = {
    [PDF_MIME]: async (document: DocumentJson) => {
      exported.push(document);
      return new Uint8Array([1, 2]);
    },
  };
  const { api, content } = createDocs({ store, files, surroundings: steadySurroundings(), exporters });
  const call = (method: string, params: object, body?: unknown, caller = secretary) =>
    api.methods[method]?.({ ...params }, body, caller) as Record<string, unknown> & DocumentJson;
  const get = (documentId: string, params: object = {}, caller = secretary) =>
    call('documents.get', { documentId, ...params }, undefined, caller);
  const write = (documentId: string, body: object, caller = secretary) =>
    call('documents.batchUpdate', { documentId }, body, caller);
  const create = (title?: string) => String(call('documents.create', {}, { title }).documentId);
  return { files, exported, content, call, get, write, create };
};

const refusal = (work: () => unknown): ApiError => {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

let docs: ReturnType<typeof home>;
beforeEach(() => {
  docs = home();
});

describe('documents.create and get', () => {
  it('D1 A5 a new document has a section break and an empty paragraph, and no tabs', () => {
    const made = docs.call('documents.create', {}, { title: 'Minutes 12', body: { content: [] } });
    expect(Object.keys(made).sort()).toEqual(
      [
        'body',
        'documentId',
        'documentStyle',
        'namedStyles',
        'revisionId',
        'suggestionsViewMode',
        'title',
      ].sort(),
    );
    expect(made.title).toBe('Minutes 12');
    expect(made.body?.content).toEqual([
      { endIndex: 1, sectionBreak: { sectionStyle: expect.anything() } },
      {
        startIndex: 1,
        endIndex: 2,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 2, textRun: { content: '\n', textStyle: {} } }],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ]);
  });

  it('A5 A6 with tabs the content moves under t.0', () => {
    const shown = docs.get(docs.create('x'), { includeTabsContent: true });
    expect(Object.keys(shown).sort()).toEqual([
      'documentId',
      'revisionId',
      'suggestionsViewMode',
      'tabs',
      'title',
    ]);
    expect(shown.tabs?.[0]?.tabProperties).toEqual({ tabId: 't.0', title: 'Tab 1', index: 0 });
    expect(Object.keys(shown.tabs?.[0]?.documentTab ?? {})).toEqual(['body', 'documentStyle', 'namedStyles']);
  });

  it('a field mask selects, implies tabs, and refuses unknown fields and a mixture', () => {
    const id = docs.create('x');
    expect(docs.get(id, { fields: 'title,body(content/endIndex)' })).toEqual({
      title: 'x',
      body: { content: [{ endIndex: 1 }, { endIndex: 2 }] },
    });
    expect(docs.get(id, { fields: 'tabs.tabProperties.tabId' })).toEqual({
      tabs: [{ tabProperties: { tabId: 't.0' } }],
    });
    const unknown = refusal(() => docs.get(id, { fields: 'content' }));
    expect(unknown.message).toBe('Request contains an invalid argument.');
    expect(JSON.stringify(unknown.extra.details)).toContain("Cannot find matching fields for path 'content'");
    expect(refusal(() => docs.get(id, { fields: 'body,tabs', includeTabsContent: true })).message).toContain(
      'legacy text-level',
    );
  });

  it('tabs can be added, named and edited by id', () => {
    const id = docs.create('x');
    const { replies } = docs.write(id, {
      requests: [{ addDocumentTab: { tabProperties: { title: 'Second' } } }],
    });
    const tabId = (replies as { addDocumentTab: { tabProperties: { tabId: string } } }[])[0]?.addDocumentTab
      .tabProperties.tabId;
    docs.write(id, { requests: [{ insertText: { location: { index: 1, tabId }, text: 'here' } }] });
    const { tabs = [] } = docs.get(id, { includeTabsContent: true });
    expect(tabs.map((tab) => textOf(tab.documentTab?.body?.content))).toEqual(['\n', 'here\n']);
    expect(bodyText(docs.get(id))).toBe('\n');
    const missing = { insertText: { location: { index: 1, tabId: 't.no' }, text: 'x' } };
    expect(refusal(() => docs.write(id, { requests: [missing] })).message).toContain('t.no');
  });
});

describe('documents.batchUpdate', () => {
  it('A7 one reply a request, and the revision after the write (V110)', () => {
    const id = docs.create('x');
    const before = docs.get(id).revisionId;
    const answer = docs.write(id, {
      requests: [
        insert(1, 'ab'),
        { replaceAllText: { containsText: { text: 'b', matchCase: true }, replaceText: 'c' } },
        { replaceAllText: { containsText: { text: 'z', matchCase: true }, replaceText: 'c' } },
      ],
    });
    expect(answer.replies).toEqual([
      {},
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: {} },
    ]);
    const after = docs.get(id).revisionId;
    expect(answer.writeControl).toEqual({ requiredRevisionId: after });
    expect(after).not.toBe(before);
    expect(docs.files.changes(id)).toBe(1);
  });

  it('A7 a refused batch changes nothing, not even the revision (V108)', () => {
    const id = docs.create('x');
    const before = docs.get(id);
    const error = refusal(() => docs.write(id, { requests: [insert(1, 'ab'), remove(1, 9)] }));
    expect(error.body()).toEqual({
      error: {
        code: 400,
        message:
          'Invalid requests[1].deleteContentRange: Index 9 must be less than the end index of the referenced segment, 4.',
        status: 'INVALID_ARGUMENT',
      },
    });
    expect(docs.get(id)).toEqual(before);
  });

  it('V109 a stale required revision is refused, a fresh one is not', () => {
    const id = docs.create('x');
    const stale = docs.get(id).revisionId;
    docs.write(id, { requests: [insert(1, 'a')], writeControl: { requiredRevisionId: stale } });
    const error = refusal(() =>
      docs.write(id, { requests: [insert(1, 'b')], writeControl: { requiredRevisionId: stale } }),
    );
    expect(error.code).toBe(400);
    expect(error.message).toContain('does not match the latest revision');
    expect(bodyText(docs.get(id))).toBe('a\n');
  });

  it('V110 a target revision that is present works, an earlier one is not emulated, an unknown one refused', () => {
    const id = docs.create('x');
    const stale = docs.get(id).revisionId;
    docs.write(id, { requests: [insert(1, 'a')], writeControl: { targetRevisionId: stale } });
    const again = (targetRevisionId: string) => () =>
      docs.write(id, { requests: [insert(1, 'b')], writeControl: { targetRevisionId } });
    expect(again(String(stale))).toThrow(NotEmulated);
    expect(refusal(again('nonsense')).code).toBe(400);
  });

  it('A16 unknown and doubled fields are refused in JSON’s own words', () => {
    const id = docs.create('x');
    expect(refusal(() => docs.write(id, { requests: [{ insertText: { x: 1 } }] })).message).toBe(
      `Invalid JSON payload received. Unknown name "x" at 'requests[0].insert_text': Cannot find field.`,
    );
    expect(refusal(() => docs.write(id, { requests: [{}] })).message).toBe(
      'Invalid requests[0]: No request set.',
    );
    expect(() =>
      docs.write(id, { requests: [{ insertInlineImage: { uri: 'https://example.kz/a.png' } }] }),
    ).toThrow('not emulated: documents.batchUpdate insertInlineImage');
  });
});

describe('who may', () => {
  it('V106 V111 a reader reads without a revision and cannot write', () => {
    const id = docs.create('x');
    docs.files.share(id, teacher.email, 'read');
    const shown = docs.get(id, {}, teacher);
    expect(shown.revisionId).toBeUndefined();
    expect(shown.suggestionsViewMode).toBe('PREVIEW_WITHOUT_SUGGESTIONS');
    expect(refusal(() => docs.write(id, { requests: [insert(1, 'x')] }, teacher)).body()).toEqual({
      error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' },
    });
    expect(refusal(() => docs.get(id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }, teacher)).code).toBe(
      403,
    );
  });

  it('V101 a commenter sees suggestions in line, and cannot write', () => {
    const id = docs.create('x');
    docs.files.share(id, teacher.email, 'comment');
    expect(docs.get(id, {}, teacher).suggestionsViewMode).toBe('SUGGESTIONS_INLINE');
    expect(refusal(() => docs.write(id, { requests: [] }, teacher)).code).toBe(403);
  });

  it('V104 a document without suggestions is the same in every view', () => {
    const id = docs.create('x');
    docs.write(id, { requests: [insert(1, 'Сәлем')] });
    const { suggestionsViewMode: inline, ...shown } = docs.get(id);
    for (const mode of ['PREVIEW_WITHOUT_SUGGESTIONS', 'PREVIEW_SUGGESTIONS_ACCEPTED']) {
      const { suggestionsViewMode, ...preview } = docs.get(id, { suggestionsViewMode: mode });
      expect(suggestionsViewMode).toBe(mode);
      expect(preview).toEqual(shown);
    }
    expect(inline).toBe('SUGGESTIONS_INLINE');
  });

  it('V11 V107 strangers and Sheets get 404, office files and others their own refusals', () => {
    const id = docs.create('x');
    expect(refusal(() => docs.get(id, {}, teacher)).body().error).toEqual({
      code: 404,
      message: 'Requested entity was not found.',
      status: 'NOT_FOUND',
    });
    const file = (mimeType: string) => docs.files.register({ name: 'f', mimeType }, secretary);
    expect(refusal(() => docs.get(file(SHEET_MIME))).code).toBe(404);
    expect(refusal(() => docs.get(file(DOCX_MIME))).body().error).toMatchObject({
      message: 'This operation is not supported for this document. The document must not be an Office file.',
      status: 'FAILED_PRECONDITION',
    });
    expect(refusal(() => docs.get(file(PDF_MIME))).message).toBe('Request contains an invalid argument.');
  });

  it('V100 V105 comments in the document and suggestions by request are refused by name', () => {
    const id = docs.create('x');
    expect(() => docs.get(id, { commentsViewMode: 'COMMENTS_VIEW_MODE_INCLUDED' })).toThrow(
      'not emulated: documents.get commentsViewMode',
    );
    const suggest = { requests: [insert(1, 'x')], writeControl: { writeMode: 'SUGGEST' } };
    expect(() => docs.write(id, suggest)).toThrow('not emulated: documents.batchUpdate writeMode');
    expect(bodyText(docs.get(id))).toBe('\n');
  });

  it('refuses a caller without a scope for documents', () => {
    const id = docs.create('x');
    const mailOnly = { ...secretary, scopes: ['https://www.googleapis.com/auth/script.send_mail'] };
    expect(refusal(() => docs.get(id, {}, mailOnly)).message).toBe(
      'Request had insufficient authentication scopes.',
    );
  });
});

describe('the content side', () => {
  it('V134 an imported paper is an ordinary document; a copy lives on its own', async () => {
    const id = docs.create('x');
    docs.content.importBytes(id, await richPaper());
    const copy = docs.create('copy');
    docs.content.copy(id, copy, 'copy');
    docs.write(copy, {
      requests: [
        {
          replaceAllText: { containsText: { text: '{{pupil.name}}', matchCase: true }, replaceText: 'Айым' },
        },
      ],
    });
    expect(bodyText(docs.get(copy))).toContain('Dear Айым bold');
    expect(bodyText(docs.get(id))).toContain('Dear {{pupil.name}} bold');
    expect(docs.get(copy).revisionId).not.toBe(docs.get(id).revisionId);
  });

  it('V29 an import that fails leaves the document as it was', () => {
    const id = docs.create('x');
    docs.write(id, { requests: [insert(1, 'kept')] });
    expect(() => docs.content.importBytes(id, new Uint8Array([1, 2, 3]))).toThrow(ApiError);
    expect(bodyText(docs.get(id))).toBe('kept\n');
  });

  it('V128 pictures have an address outside and their bytes in an export', async () => {
    const id = docs.create('x');
    docs.content.importBytes(id, await richPaper());
    const copy = docs.create('y');
    docs.content.copy(id, copy, 'y');
    docs.content.remove(id);
    const uri = (document: DocumentJson) =>
      Object.values(document.inlineObjects ?? document.tabs?.[0]?.documentTab?.inlineObjects ?? {})[0]
        ?.inlineObjectProperties?.embeddedObject?.imageProperties?.contentUri ?? '';
    expect(uri(docs.get(copy))).toMatch(/^https:\/\/lh7-rt\.googleusercontent\.com\/docsz\//);
    await docs.content.exportBytes(copy, PDF_MIME);
    expect(uri(docs.exported[0] ?? {})).toMatch(/^data:image\/png;base64,/);
    await expect(docs.content.exportBytes(copy, 'text/markdown')).rejects.toThrow('requested conversion');
    expect(refusal(() => docs.get(id)).code).toBe(404);
  });
});
