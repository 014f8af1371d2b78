// The PDF of a signed paper is made of its document and filed beside it: once, under the id its signature reserved, whatever failed on the way.

import { MIME_TYPES } from '../../model/file-format';
import { FilePaper } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { aboutPaper } from './about-paper';
import { languageOf } from './blocks';
import { paperTitle } from './paper-name';
import { keepsFiles } from './paper-readers';
import { PLACE_TABLES, placePdf, placeRows, reservePlace, settlePlace } from './place';
import { putInto } from './put-into';

export const filePaper = defineCommand({
  name: 'file-paper',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: FilePaper,
  tables: ['Documents', ...PLACE_TABLES],
  rows: ({ documentId }, known) => ({ ...placeRows(documentId, known), Documents: { ids: [documentId] } }),
  decide(desk, { documentId }, outside) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state !== 'SIGNED' && paper.state !== 'SUPERSEDED')
      return { problems: [{ path: [], text: 'problem.sign-first' }] };
    if (!keepsFiles(paper)) return { problems: [{ path: [], text: 'problem.file-on-paper-only' }] };
    const isThere = { text: 'done.paper-filed' as const, ...aboutPaper(paper.id) };
    // What was filed is what was signed: it is not made anew of what the document says now.
    if (paper.pdfOn !== null) return { subject: paperParentOf(paper.id), done: isThere };
    const papers = outside?.papers;
    if (!papers) return { problems: [{ path: [], text: 'problem.paper-shut' }] };
    const waits = {
      subject: paperParentOf(paper.id),
      done: { text: 'done.paper-placed' as const, waiting: 1, ...aboutPaper(paper.id) },
    };
    const { place, fresh } = reservePlace(desk, paper.id, papers);
    if (paper.pdfId === '' || fresh) {
      if (paper.pdfId === '') placePdf(desk, paper.id, papers);
      return waits;
    }
    const put = putInto(
      papers,
      {
        id: paper.pdfId,
        name: `${paperTitle(paper, languageOf(paper.language))}.pdf`,
        mimeType: MIME_TYPES.pdf,
        documentId: paper.id,
      },
      { printed: paper.fileId },
      place,
    );
    if ('problem' in put) return { problems: [{ path: [], text: put.problem }] };
    if ('gone' in put) {
      placePdf(desk, paper.id, papers, put.gone);
      return waits;
    }
    settlePlace(desk, paper.id, place);
    desk.file.change('Documents', paper.id, { pdfOn: desk.today });
    return { subject: paperParentOf(paper.id), done: isThere };
  },
});
