// Documents of papers: copied from a template, read, filled by one batch, found again by the paper's id.

import type { PaperFiles } from '../casework/papers/paper-files';
import type { DocumentJson } from '../documents/engine/document-json';
import type { EditRequest } from '../documents/engine/edit-request';
import { isRestrictedId } from '../model/restricted-papers';
import { documents, driveComments, driveFiles } from './advanced-services';
import { closedFolder } from './closed-folder';
import { once, patient } from './google-failure';
import type { Installation } from './installation';
import { NO_MEDIA } from './no-media';
import { inPlace, putFile, reservedIds, traitsOf } from './paper-folders';
import { pdfOf } from './paper-pdf';
import { isOutOfReach, templateToCopy, uploadShipped } from './templates';
import { throwAway } from './throw-away';

/** Named range of a document whose tags were filled: it comes with the same batch. */
const FILLED = 'tirek-filled';

/** Drive gives the words a comment was put on as HTML. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const unescaped = (html: string): string =>
  html.replace(/&(lt|gt|quot|#39|amp);/g, (_whole, name: string) => ENTITIES[name] ?? '');

type Tabs = { documentTab?: { namedRanges?: Record<string, object> } }[];

/** Whether a refusal of `files.copy` is about the file to be copied. */
const isAbout = (error: unknown, fileId: string): boolean =>
  error instanceof Error && (error.message.includes(fileId) || /cannot be copied/i.test(error.message));

/** The papers of an installation. File names carry numbers, never names of people. */
export function drivePapers(installation: Installation): PaperFiles {
  /** Where a paper's way begins; that of a paper few may read is a folder and no more. */
  const rootOf = (paperId: string) =>
    isRestrictedId(paperId) ? closedFolder(installation) : installation.papersFolderId;
  return {
    newIds: reservedIds,
    put: (file, content, place) => putFile(rootOf(file.documentId), file, content, place),
    find(paperId) {
      const q = `appProperties has { key='tirekPaper' and value='${paperId}' } and trashed = false`;
      const reply = patient(() =>
        driveFiles().list({
          q,
          fields: 'files(id)',
          orderBy: 'createdTime',
          supportsAllDrives: true,
          includeItemsFromAllDrives: true,
          pageSize: 10,
        }),
      );
      return reply.files?.[0]?.id;
    },
    copy(name, paperId, title, place) {
      const templateId = templateToCopy(installation.templatesFolderId, name);
      if (templateId === undefined) return undefined;
      try {
        const file = inPlace(rootOf(paperId), place, (folderId) =>
          once(() =>
            driveFiles().copy({ name: title, parents: [folderId], ...traitsOf(paperId) }, templateId, {
              supportsAllDrives: true,
              fields: 'id,trashed',
            }),
          ),
        );
        if (!file.id) throw new Error('Drive gave no id for the copy');
        return file.id;
      } catch (error) {
        // The folder of papers may be what is out of reach.
        if (isOutOfReach(error) && isAbout(error, templateId)) return undefined;
        throw error;
      }
    },
    copyShipped: (name, paperId, title, place) =>
      inPlace(rootOf(paperId), place, (folderId) => uploadShipped(name, title, folderId, traitsOf(paperId)))
        .id,
    read(fileId) {
      const get = (view: object) =>
        patient(() => documents().get(fileId, { includeTabsContent: true, ...view } as object));
      let document: DocumentJson & { revisionId?: string };
      try {
        document = get({ suggestionsViewMode: 'SUGGESTIONS_INLINE' });
      } catch (error) {
        if (!isOutOfReach(error)) throw error;
        // Whoever may only read, be it because the document is closed, is not shown its suggestions.
        document = get({});
      }
      const marked = (document.tabs as Tabs | undefined)?.some(
        ({ documentTab }) => documentTab?.namedRanges?.[FILLED] !== undefined,
      );
      return { ...document, filled: marked === true };
    },
    fill(fileId, requests: readonly EditRequest[], revisionId) {
      const writeControl =
        revisionId === undefined ? {} : { writeControl: { requiredRevisionId: revisionId } };
      const mark = { createNamedRange: { name: FILLED, range: { startIndex: 1, endIndex: 2 } } };
      once(() =>
        documents().batchUpdate({ requests: [...requests, mark] as object[], ...writeControl }, fileId),
      );
    },
    edit(fileId, requests, revisionId) {
      const writeControl =
        revisionId === undefined ? {} : { writeControl: { requiredRevisionId: revisionId } };
      once(() => documents().batchUpdate({ requests: requests as object[], ...writeControl }, fileId));
    },
    lock(fileId, on, reason) {
      const contentRestrictions = [on ? { readOnly: true, reason } : { readOnly: false }];
      once(() => driveFiles().update({ contentRestrictions }, fileId, NO_MEDIA, { supportsAllDrives: true }));
    },
    pdf: pdfOf,
    comments(fileId) {
      const fields = 'comments(content,resolved,quotedFileContent(value))';
      const { comments = [] } = patient(() => driveComments().list(fileId, { fields, pageSize: 100 }));
      return comments
        .filter(({ resolved }) => resolved !== true)
        .map(({ content = '', quotedFileContent }) => ({
          text: content,
          quote: unescaped(quotedFileContent?.value ?? ''),
        }));
    },
    discard: (fileId) => void throwAway(fileId),
    url: (fileId) => `https://docs.google.com/document/d/${fileId}/edit`,
  };
}
