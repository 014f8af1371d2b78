// The embedded Google Docs v1: documents.create, get and batchUpdate, and the content side Drive works with.
import { importDocx } from '../../import/docx';
import type { Store, Surroundings } from '../../store/store';
import { ApiError, NotEmulated, scopesDoNotReach } from '../api-error';
import type { ContentBank, FileBank } from '../file-bank';
import { DOC_MIME, DOCX_MIME, SHEET_MIME } from '../file-bank';
import type { Caller, EmbeddedApi } from '../method';
import type { ReplyMask } from '../reply-mask';
import { project, replyMask } from '../reply-mask';
import { checkBody, checkParams } from '../schema/validate';
import { runBatch } from './batch';
import { blankModel } from './blank';
import { STRICT } from './edit';
import { assertIndexLaw } from './index-law';
import type { DocumentJson, RequestJson } from './json';
import { render } from './render';
import type { KeptDocument } from './shelf';
import { openShelf, withPictures } from './shelf';

/** Writes a document (documents.get with tabs, pictures as `data:` addresses) as bytes of one type. */
type DocumentExporter = (document: DocumentJson) => Promise<Uint8Array>;

export interface DocsParts {
  store: Store;
  files: FileBank;
  surroundings: Surroundings;
  /** By mime type. */
  exporters: Readonly<Record<string, DocumentExporter>>;
}

const SCOPE = 'https://www.googleapis.com/auth/';
const WRITE_SCOPES = ['documents', 'drive', 'drive.file'];
const READ_SCOPES = [...WRITE_SCOPES, 'documents.readonly', 'drive.readonly'];

const notFound = () => new ApiError(404, 'Requested entity was not found.', { status: 'NOT_FOUND' });
const forbidden = () =>
  new ApiError(403, 'The caller does not have permission', { status: 'PERMISSION_DENIED' });
const badRequest = (text: string) => new ApiError(400, text, { status: 'INVALID_ARGUMENT' });

function needScope(caller: Caller, names: readonly string[]): void {
  if (names.some((name) => caller.scopes.includes(SCOPE + name))) return;
  throw scopesDoNotReach('docs');
}

/** Fields that hold text and must not stand beside `tabs` in a mask (a refusal reported publicly in 2026). */
const LEGACY_TEXT = ['body', 'headers', 'footers', 'footnotes'];

function tabsWanted(given: unknown, mask: ReplyMask): boolean {
  const named = mask === true ? {} : mask;
  const wanted = given === true || (given === undefined && named.tabs !== undefined);
  if (wanted && LEGACY_TEXT.some((field) => named[field] !== undefined)) {
    throw badRequest(
      'Field mask may not contain legacy text-level Document resource fields while requesting tabs content',
    );
  }
  return wanted;
}

/** Makes the embedded Docs over a store; `content` is what Drive needs for copies, conversion and export. */
export function createDocs({ store, files, surroundings, exporters }: DocsParts): {
  api: EmbeddedApi;
  content: ContentBank;
} {
  const shelf = openShelf(store, surroundings);

  /** What the caller may do with a document, or the refusals V11 and V107. */
  const open = (documentId: string, caller: Caller) => {
    const found = files.access(documentId, caller);
    if (found.access === 'none' || found.mimeType === SHEET_MIME) throw notFound();
    if (found.mimeType === DOCX_MIME) {
      throw new ApiError(
        400,
        'This operation is not supported for this document. The document must not be an Office file.',
        { status: 'FAILED_PRECONDITION' },
      );
    }
    if (found.mimeType !== DOC_MIME) throw badRequest('Request contains an invalid argument.');
    return { ...found, mayWrite: found.access === 'write' && !found.readOnly };
  };

  const show = (
    documentId: string,
    kept: KeptDocument,
    facts: { title: string; mayWrite: boolean; suggestionsViewMode: string },
    includeTabsContent: boolean,
  ): DocumentJson => {
    const { title, mayWrite, suggestionsViewMode } = facts;
    const document = render(
      kept.model,
      { documentId, title, suggestionsViewMode, ...(mayWrite ? { revisionId: kept.revisionId } : {}) },
      includeTabsContent,
    );
    return withPictures(document, (objectId) =>
      kept.images[objectId]
        ? `https://lh7-rt.googleusercontent.com/docsz/${documentId}/${objectId}`
        : undefined,
    );
  };

  const create = (params: Record<string, unknown>, body: unknown, caller: Caller): unknown => {
    needScope(caller, WRITE_SCOPES);
    const { fields } = checkParams('docs', 'documents.create', params);
    const mask = replyMask('docs', 'Document', fields);
    const given = checkBody('docs', 'documents.create', body);
    const title = typeof given.title === 'string' && given.title !== '' ? given.title : 'Untitled document';
    const documentId = files.register({ name: title, mimeType: DOC_MIME }, caller);
    shelf.create(documentId, blankModel());
    const facts = { title, mayWrite: true, suggestionsViewMode: 'SUGGESTIONS_INLINE' };
    return project(show(documentId, shelf.get(documentId), facts, false), mask);
  };

  const get = (params: Record<string, unknown>, caller: Caller): unknown => {
    needScope(caller, READ_SCOPES);
    const checked = checkParams('docs', 'documents.get', params);
    const mask = replyMask('docs', 'Document', checked.fields);
    const documentId = String(checked.documentId);
    const { name: title, access, mayWrite } = open(documentId, caller);
    if (checked.commentsViewMode) throw new NotEmulated('documents.get commentsViewMode');
    const asked = String(checked.suggestionsViewMode ?? 'DEFAULT_FOR_CURRENT_ACCESS');
    const needsRight = asked === 'SUGGESTIONS_INLINE' || asked === 'PREVIEW_SUGGESTIONS_ACCEPTED';
    if (needsRight && access === 'read') throw forbidden();
    const mode = access === 'read' ? 'PREVIEW_WITHOUT_SUGGESTIONS' : 'SUGGESTIONS_INLINE';
    const suggestionsViewMode = asked === 'DEFAULT_FOR_CURRENT_ACCESS' ? mode : asked;
    const tabs = tabsWanted(checked.includeTabsContent, mask);
    return project(
      show(documentId, shelf.get(documentId), { title, mayWrite, suggestionsViewMode }, tabs),
      mask,
    );
  };

  const checkRevision = (kept: KeptDocument, control: Record<string, unknown>): void => {
    const { requiredRevisionId: required, targetRevisionId: target } = control;
    if (required && required !== kept.revisionId) {
      throw badRequest(`The required revision ID '${String(required)}' does not match the latest revision.`);
    }
    if (target && target !== kept.revisionId) {
      if (kept.earlier.includes(String(target))) {
        throw new NotEmulated(
          'documents.batchUpdate targetRevisionId of an earlier revision (merging of edits)',
        );
      }
      throw badRequest(`The target revision ID '${String(target)}' is too far behind the latest revision.`);
    }
    if (control.writeMode && control.writeMode !== 'EDIT')
      throw new NotEmulated('documents.batchUpdate writeMode');
  };

  const batchUpdate = (params: Record<string, unknown>, body: unknown, caller: Caller): unknown => {
    needScope(caller, WRITE_SCOPES);
    const checked = checkParams('docs', 'documents.batchUpdate', params);
    const mask = replyMask('docs', 'BatchUpdateDocumentResponse', checked.fields);
    const { requests = [], writeControl = {} } = checkBody('docs', 'documents.batchUpdate', body) as {
      requests?: RequestJson[];
      writeControl?: Record<string, unknown>;
    };
    const documentId = String(checked.documentId);
    if (!open(documentId, caller).mayWrite) throw forbidden();
    const kept = shelf.get(documentId);
    checkRevision(kept, writeControl);
    const newId = (prefix: string) => prefix + shelf.letters(12);
    const replies = runBatch({ model: kept.model, readings: STRICT, newId }, requests);
    assertIndexLaw(render(kept.model, {}, true));
    const requiredRevisionId = requests.length > 0 ? shelf.keep(documentId, kept) : kept.revisionId;
    if (requests.length > 0) files.touched(documentId, caller);
    return project(
      { documentId, ...(replies.length > 0 ? { replies } : {}), writeControl: { requiredRevisionId } },
      mask,
    );
  };

  const inTransaction = <R>(work: () => R): R => store.transaction(work);

  const api: EmbeddedApi = {
    name: 'docs',
    version: 'v1',
    methods: {
      'documents.create': (params, body, caller) => inTransaction(() => create(params, body, caller)),
      'documents.get': (params, _body, caller) => inTransaction(() => get(params, caller)),
      'documents.batchUpdate': (params, body, caller) =>
        inTransaction(() => batchUpdate(params, body, caller)),
    },
  };

  const content: ContentBank = {
    create: (fileId) => inTransaction(() => shelf.create(fileId, blankModel())),
    copy: (fromId, toId) => inTransaction(() => shelf.copy(fromId, toId)),
    remove: (fileId) => inTransaction(() => shelf.remove(fileId)),
    importBytes: (fileId, bytes) => {
      const { model, pictures } = importDocx(bytes);
      assertIndexLaw(render(model, {}, true));
      inTransaction(() => shelf.create(fileId, model, pictures));
    },
    exportBytes: async (fileId, mimeType) => {
      const { [mimeType]: exporter } = exporters;
      if (!exporter) throw badRequest('The requested conversion is not supported.');
      const document = render(shelf.get(fileId).model, { documentId: fileId }, true);
      return exporter(
        withPictures(document, (objectId) => {
          const picture = shelf.picture(fileId, objectId);
          return picture && `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`;
        }),
      );
    },
  };
  return { api, content };
}
