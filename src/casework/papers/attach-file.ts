// A scan of a signed paper, or a file of an electronic signature, is announced: its name, its place and the id Drive will know it by are reserved, then its content is sent (send-file).

import type { FileKind } from '../../model/codes';
import { FILE_FORMATS, type FileFormat } from '../../model/file-format';
import { AttachFile } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { fillIn } from '../../text/bilingual';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import { aboutPaper } from './about-paper';
import { languageOf } from './blocks';
import { paperTitle } from './paper-name';
import { keepsFiles } from './paper-readers';
import { PLACE_TABLES, placeRows, reservePlace } from './place';

/** So many files one paper takes, replaced ones counted. */
const MOST = 60;

const kindOf = (format: FileFormat): FileKind => (format === 'cms' || format === 'p7s' ? 'CMS' : 'SCAN');

export const attachFile = defineCommand({
  name: 'attach-file',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: AttachFile,
  tables: ['Documents', ...PLACE_TABLES],
  rows({ documentId }, known) {
    const place = placeRows(documentId, known);
    return { ...place, Documents: { ids: [documentId] }, Files: { ...place.Files, under: [documentId] } };
  },
  decide(desk, { documentId, format, replacesId, reason }, outside) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    const kind = kindOf(format);
    const all = desk.file.all('Files', paper.id);
    const replaced = all.find(({ id }) => id === replacesId);
    const problems: FieldProblem[] = [];
    if (paper.state !== 'SIGNED' && paper.state !== 'SUPERSEDED')
      problems.push({ path: [], text: 'problem.sign-first' });
    if (!keepsFiles(paper)) problems.push({ path: [], text: 'problem.file-on-paper-only' });
    if (all.length >= MOST) problems.push({ path: [], text: 'problem.files-full', facts: { n: MOST } });
    if (replacesId !== undefined && (!replaced || replaced.goneOn !== null || replaced.kind !== kind))
      problems.push({ path: ['replacesId'], text: 'problem.file-unknown' });
    else if (replaced && replaced.filedOn !== null && reason === '')
      problems.push({ path: ['reason'], text: 'problem.required' });
    const papers = outside?.papers;
    if (problems.length === 0 && !papers) problems.push({ path: [], text: 'problem.paper-shut' });
    if (problems.length > 0 || !papers) return { problems };
    reservePlace(desk, paper.id, papers);
    const [fileId = ''] = papers.newIds(1);
    const language = languageOf(paper.language);
    const n = all.filter((each) => each.kind === kind).length + 1;
    const title = fillIn(language, PAPER_TEXTS[kind === 'CMS' ? 'paper.file.cms' : 'paper.file.scan'], {
      title: paperTitle(paper, language),
      n,
    });
    const file = desk.file.add('Files', paper.id, {
      kind,
      subjectId: paper.subjectId,
      name: `${title}.${FILE_FORMATS.find((each) => each === format)}`,
      fileId,
      filedBy: desk.actor.staffId,
      replacesId: replaced?.id ?? '',
      reason,
    });
    return {
      subject: paperParentOf(paper.id),
      done: { text: 'done.file-awaited', fileId: file.id, waiting: 1, ...aboutPaper(paper.id) },
    };
  },
});
