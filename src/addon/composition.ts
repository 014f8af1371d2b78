// The composition root: one installation's ports.
import type { Mail } from '../casework/intake/intake-mail';
import type { PaperFiles } from '../casework/papers/paper-files';
import type { TemplateFiles } from '../casework/papers/template-files';
import type { Ports } from '../casework/ports';
import type { LinkOf } from '../casework/query';
import type { SharedFile } from '../casework/school/sharing';
import { shippedJson } from '../google/html';
import { isReady, readInstallation } from '../google/installation';
import { lookLog, withWaitingLooks } from '../google/look-log';
import { drivePapers } from '../google/papers-drive';
import { keepSeen, seenNote } from '../google/seen-note';
import { isSharedWith, shareByRole } from '../google/share-files';
import { sheetsWorkbook } from '../google/sheets-workbook';
import { googleSurroundings } from '../google/surroundings';
import { driveTemplates } from '../google/templates';
import { filesOfPapers, throwAway } from '../google/throw-away';
import { secondBook } from '../register/second-book';
import type { StaffMember } from '../register/tables/staff';
import { readWordsWith, type WordReader } from '../text/word-source';

readWordsWith(() => shippedJson('Words') as ReturnType<WordReader>);

/** Each leads to the file, whoever opens it. */
const LINKS: Readonly<Record<LinkOf, string>> = {
  document: 'https://docs.google.com/document/d/',
  file: 'https://drive.google.com/file/d/',
  any: 'https://drive.google.com/open?id=',
};

export interface School {
  readonly registerId: string;
  /** Letters that wait to be sent when the act is done. */
  readonly letters: readonly Mail[];
  /** Opens and closes these files to people as their roles say, for the person `by`; answers with the files where that was not to be done. */
  share(staff: readonly StaffMember[], files: readonly SharedFile[], by?: string): SharedFile[];
  /** Those that are there and were never opened to anybody. */
  unshared(): SharedFile[];
  readonly ports: Ports & {
    papers: PaperFiles;
    templates: TemplateFiles;
    paperUrl: (fileId: string, of?: LinkOf) => string;
    shipped: (name: 'Order') => unknown;
  };
}

/** The school's ports; undefined before set-up has come to its end. */
export function school(): School | undefined {
  const installation = readInstallation();
  if (!isReady(installation)) return undefined;
  const workbook = sheetsWorkbook(installation.registerId);
  const second = withWaitingLooks(secondBook(sheetsWorkbook(installation.restrictedId)));
  const letters: Mail[] = [];
  return {
    registerId: installation.registerId,
    letters,
    share: (staff, files, by) => shareByRole(installation, staff, files, by),
    unshared: () => (installation.closedFolderId && !installation.closedIsShared ? ['closed'] : []),
    ports: {
      workbook,
      ...(installation.restrictedId
        ? {
            second,
            look: lookLog(second),
            secondIsOpenTo: (email: string) => isSharedWith(installation.restrictedId, email),
          }
        : {}),
      surroundings: googleSurroundings,
      filesOf: (paperIds) => filesOfPapers(installation.papersFolderId, paperIds),
      discard: (fileId) => throwAway(fileId, installation.closedFolderId),
      mail: (mail) => letters.push(mail),
      // Most calls touch no paper: these are loaded by whoever asks for them.
      get papers() {
        return drivePapers(installation);
      },
      get templates() {
        return driveTemplates(installation.templatesFolderId);
      },
      seen: {
        note: seenNote,
        remarks: (documentId, n) =>
          keepSeen(({ remarks: { [documentId]: _before, ...remarks }, ...seen }) => ({
            ...seen,
            remarks: n > 0 ? { ...remarks, [documentId]: n } : remarks,
          })),
      },
      paperUrl: (fileId, of = 'document') => LINKS[of] + fileId,
      shipped: shippedJson,
    },
  };
}
