// The content of an announced file: looked at by its first bytes, put into the paper's folder under the id that was reserved, kept with the digest that Drive counted. The file it replaces goes into the bin.
import { type FileFormat, formatOf, LARGEST_FILE, MIME_TYPES, sizeOf } from '../../model/file-format';
import { SendFile } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import type { PaperFile } from '../../register/tables/files';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { aboutPaper } from './about-paper';
import type { PaperFiles } from './paper-files';
import { PLACE_TABLES, placeRows, reservePlace, settlePlace } from './place';
import { putInto } from './put-into';

/** The paper a file is of. */
const paperIdOf = (fileId: string): string => fileId.replace(/-U\d{2}$/, '');
const formatIn = (name: string): FileFormat => (/\.(\w+)$/.exec(name)?.[1] ?? 'pdf') as FileFormat;

export const sendFile = defineCommand({
  name: 'send-file',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: SendFile,
  tables: ['Documents', ...PLACE_TABLES],
  rows({ fileId }, known) {
    const documentId = paperIdOf(fileId);
    const place = placeRows(documentId, known);
    return { ...place, Documents: { ids: [documentId] }, Files: { ...place.Files, under: [documentId] } };
  },
  decide(desk, { fileId, content }, outside) {
    const file = desk.file.get('Files', fileId);
    if (!file || file.kind === 'FOLDER' || file.goneOn !== null)
      return { problems: [{ path: ['fileId'], text: 'problem.file-unknown' }] };
    const wrong = wrongWith(file, content);
    const papers = outside?.papers;
    if (wrong || !papers) return { problems: [wrong ?? { path: [], text: 'problem.paper-shut' }] };
    const documentId = paperIdOf(file.id);
    const waits = {
      subject: paperParentOf(documentId),
      done: { text: 'done.file-awaited' as const, fileId: file.id, waiting: 1, ...aboutPaper(documentId) },
    };
    const { place, fresh } = reservePlace(desk, documentId, papers);
    if (fresh) return waits;
    const put = putInto(
      papers,
      { id: file.fileId, name: file.name, mimeType: MIME_TYPES[formatIn(file.name)], documentId },
      { base64: content },
      place,
    );
    if ('problem' in put) return { problems: [{ path: [], text: put.problem }] };
    if ('gone' in put) {
      placeAnew(desk, file, papers, put.gone);
      return waits;
    }
    settlePlace(desk, documentId, place);
    desk.file.change('Files', file.id, { ...put, filedOn: desk.today });
    const replaced = file.replacesId === '' ? undefined : desk.file.get('Files', file.replacesId);
    if (replaced) desk.file.change('Files', replaced.id, { goneOn: desk.today });
    return {
      subject: paperParentOf(documentId),
      ...(replaced && replaced.fileId !== '' ? { discard: leaving(desk, replaced) } : {}),
      done: {
        text: file.kind === 'CMS' ? 'done.cms-attached' : 'done.file-attached',
        fileId: file.id,
        ...aboutPaper(documentId),
      },
    };
  },
});

function wrongWith(file: PaperFile, content: string): FieldProblem | undefined {
  if (file.filedOn !== null) return { path: ['fileId'], text: 'problem.file-there' };
  if (sizeOf(content) > LARGEST_FILE) return { path: ['content'], text: 'problem.file-too-large' };
  const found = formatOf(content);
  if (file.kind === 'CMS')
    return found === 'signature' ? undefined : { path: ['content'], text: 'problem.file-not-cms' };
  return found === formatIn(file.name) ? undefined : { path: ['content'], text: 'problem.file-not-scan' };
}

/** Reserves folders that are gone, or an id that another account reserved. */
function placeAnew(desk: Desk, file: PaperFile, papers: PaperFiles, gone: readonly string[]): void {
  reservePlace(desk, paperIdOf(file.id), papers, gone);
  if (gone.includes(file.fileId)) desk.file.change('Files', file.id, { fileId: papers.newIds(1)[0] ?? '' });
}

/** The file that was replaced is thrown away; one that only its owner may throw away stays named. */
const leaving = (desk: Desk, { id, fileId }: PaperFile) => ({
  papers: [],
  files: [fileId],
  left: (files: readonly string[]) => {
    if (files.length === 0) desk.file.change('Files', id, { fileId: '' });
  },
});
