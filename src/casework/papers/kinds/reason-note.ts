// D27 The note on the document that proves an objective reason of a removal (¶23).
import type { ReasonNoteView } from '../../../documents/reason-note-view';
import { cardIdOf } from '../../../model/record-id';
import { longDate } from '../../../text/dates';
import { documentOf, languageOf, pupilWords, schoolOf, signerOf } from '../blocks';
import { definePaper } from '../paper-kind';
import { basisWords, REMOVAL_TABLES, removalNamed, removalRows, standingRemovals } from '../removal-papers';

export const reasonNote = definePaper<ReasonNoteView>({
  kind: 'D27',
  template: 'reason-note',
  paragraphs: [23],
  tables: REMOVAL_TABLES,
  rows: removalRows,
  subjects: (desk, cardId) =>
    standingRemovals(desk, cardId)
      .filter(({ basis }) => basis !== 'POSITIVE_DYNAMICS')
      .map(({ id, appliedOn }) => ({
        id,
        number: '',
        languages: [languageOf(desk.settings.sittingLanguage)],
        ...(appliedOn === null ? {} : { about: longDate(appliedOn) }),
      })),
  content(desk, paper, language) {
    const removal = removalNamed(desk, paper.subjectId);
    if (!removal) return undefined;
    return {
      document: documentOf(paper, language, removal.appliedOn),
      school: schoolOf(desk, language),
      pupil: pupilWords(desk, cardIdOf(removal.id), language),
      basis: basisWords(removal.basis, language),
      paper: {
        name: removal.paper,
        date: removal.paperOn === null ? '' : longDate(removal.paperOn)[language],
      },
      note: removal.note,
      signer: signerOf(desk, removal.appliedBy, language),
    };
  },
  signers: (desk, { subjectId }) => [removalNamed(desk, subjectId)?.appliedBy],
});
