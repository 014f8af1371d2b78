// What was attached to a paper: scans of the signed one and files of electronic signatures, those that were replaced left out.
import { megabytes } from '../../model/file-format';
import type { Paper } from '../../register/tables/documents';
import { shortDate } from '../../text/dates';
import { keepsFiles } from '../papers/paper-readers';
import type { QueryRoom } from '../query';
import type { AttachedFile, PapersView } from '../views/papers';
import { see, staffShort } from './words';

type Filing = Pick<PapersView['papers'][number], 'pdfWaits' | 'attach' | 'files'>;

/** The files of one paper, and what may be done with them. Needs Files under the paper. */
export function filingOf(room: QueryRoom, paper: Paper): Filing {
  const signed = paper.state === 'SIGNED' || paper.state === 'SUPERSEDED';
  if (!signed || !keepsFiles(paper)) return {};
  const { desk } = room;
  const files = desk.file
    .all('Files', paper.id)
    .filter(({ goneOn }) => goneOn === null)
    .map((file): AttachedFile => {
      const waits = file.filedOn === null;
      const facts = {
        day: file.filedOn === null ? '' : shortDate(file.filedOn),
        size: megabytes(file.size ?? 0),
        who: staffShort(desk, file.filedBy),
      };
      return {
        fileId: file.id,
        kind: file.kind === '' ? 'SCAN' : file.kind,
        title: file.name,
        ...(waits
          ? { said: see(desk.language, 'file.waits') }
          : {
              url: room.paperUrl(file.fileId, 'file'),
              said: see(desk.language, file.kind === 'CMS' ? 'file.said-cms' : 'file.said', facts),
            }),
        ...(file.kind === 'CMS' && !waits ? { digest: file.digest } : {}),
        waits,
        ...(file.reason === '' ? {} : { because: file.reason }),
      };
    });
  return { pdfWaits: paper.pdfOn === null && paper.fileId !== '', attach: true, files };
}
