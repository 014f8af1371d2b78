// The composition root: one installation's ports.
import { openCaseFile } from '../casework/case-file';
import type { PaperFiles } from '../casework/paper-files';
import type { Ports } from '../casework/ports';
import type { SharedFile } from '../casework/sharing';
import { shippedJson } from '../google/html';
import { isReady, readInstallation } from '../google/installation';
import { lookLog, withWaitingLooks } from '../google/look-log';
import { drivePapers } from '../google/papers-drive';
import { shareByRole } from '../google/share-files';
import { sheetsWorkbook } from '../google/sheets-workbook';
import { googleSurroundings } from '../google/surroundings';
import { open } from '../register/reading';
import { secondBook } from '../register/second-book';
import type { StaffMember } from '../register/tables/staff';
import { readWordsWith, type WordReader } from '../text/word-source';

readWordsWith(() => shippedJson('Words') as ReturnType<WordReader>);

export interface School {
  readonly registerId: string;
  /** The staff as they stand in the register; one read. Throws RegisterFault when a row was changed by hand. */
  staff(): StaffMember[];
  /** Opens and closes the files to people as their roles say; answers with the files where that was not to be done. */
  share(staff: readonly StaffMember[]): SharedFile[];
  readonly ports: Ports & {
    papers: PaperFiles;
    paperUrl: (fileId: string) => string;
    shipped: (name: 'Order') => unknown;
  };
}

/** The school's ports; undefined before set-up has come to its end. */
export function school(): School | undefined {
  const installation = readInstallation();
  if (!isReady(installation)) return undefined;
  const papers = drivePapers(installation);
  const workbook = sheetsWorkbook(installation.registerId);
  const second = withWaitingLooks(secondBook(sheetsWorkbook(installation.restrictedId)));
  return {
    registerId: installation.registerId,
    staff() {
      const file = openCaseFile(open(workbook, []));
      return file.all('Staff').flatMap(({ id }) => file.get('Staff', id) ?? []);
    },
    share: (staff) => shareByRole(installation, staff),
    ports: {
      workbook,
      ...(installation.restrictedId ? { second, look: lookLog(second) } : {}),
      surroundings: googleSurroundings,
      papers,
      paperUrl: papers.url,
      shipped: shippedJson,
    },
  };
}
