// Documents of papers: copied from a template, read, filled by one batch, found again by the paper's id.

import type { PaperFiles } from '../casework/papers/paper-files';
import type { DocumentJson } from '../documents/engine/document-json';
import type { EditRequest } from '../documents/engine/edit-request';
import { documents, driveFiles } from './advanced-services';
import { once, patient } from './google-failure';
import type { Installation } from './installation';
import { NO_MEDIA } from './no-media';
import { templateId } from './templates';

/** Named range of a document whose tags were filled: it comes with the same batch. */
const FILLED = 'tirek-filled';
type Tabs = { documentTab?: { namedRanges?: Record<string, object> } }[];

/** The papers of an installation. File names carry numbers, never names of people. */
export function drivePapers(installation: Installation): PaperFiles {
  return {
    template: (name) => templateId(installation.templatesFolderId, name),
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
    copy(templateId, paperId, title) {
      const body = {
        name: title,
        parents: [installation.papersFolderId],
        appProperties: { tirekPaper: paperId },
      };
      const file = once(() => driveFiles().copy(body, templateId, { supportsAllDrives: true, fields: 'id' }));
      if (!file.id) throw new Error('Drive gave no id for the copy');
      return file.id;
    },
    read(fileId) {
      const document = patient(() =>
        documents().get(fileId, {
          includeTabsContent: true,
          suggestionsViewMode: 'SUGGESTIONS_INLINE',
        } as object),
      ) as DocumentJson & { revisionId?: string };
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
    discard: (fileId) =>
      void once(() => driveFiles().update({ trashed: true }, fileId, NO_MEDIA, { supportsAllDrives: true })),
    url: (fileId) => `https://docs.google.com/document/d/${fileId}/edit`,
  };
}
