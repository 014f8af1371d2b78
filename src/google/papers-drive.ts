// Documents of papers: copied from a template, read, filled by one batch, found again by the paper's id.

import type { PaperFiles } from '../casework/paper-files';
import type { DocumentJson } from '../documents/engine/document-json';
import type { EditRequest } from '../documents/engine/edit-request';
import { documents, driveFiles } from './advanced-services';
import { once, patient } from './google-failure';
import type { Installation } from './installation';

/** The papers of an installation. File names carry numbers, never names of people. */
export function drivePapers(installation: Installation): PaperFiles {
  return {
    template: (name) => installation.templates[name],
    find(paperId) {
      const q = `appProperties has { key='tirekPaper' and value='${paperId}' } and trashed = false`;
      const reply = patient(() =>
        driveFiles().list({
          q,
          fields: 'files(id)',
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
    read: (fileId) =>
      patient(() =>
        documents().get(fileId, {
          includeTabsContent: true,
          suggestionsViewMode: 'SUGGESTIONS_INLINE',
        } as object),
      ) as DocumentJson & {
        revisionId?: string;
      },
    fill(fileId, requests: readonly EditRequest[], revisionId) {
      const writeControl =
        revisionId === undefined ? {} : { writeControl: { requiredRevisionId: revisionId } };
      once(() => documents().batchUpdate({ requests: [...requests] as object[], ...writeControl }, fileId));
    },
    url: (fileId) => `https://docs.google.com/document/d/${fileId}/edit`,
  };
}
