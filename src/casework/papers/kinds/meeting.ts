// D06 The record of a preliminary meeting with the parents (¶13, 1).
import type { MeetingView } from '../../../documents/meeting-view';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import type { Desk } from '../../desk';
import {
  cardAtWork,
  documentOf,
  languageOf,
  personWords,
  pupilWords,
  schoolOf,
  secretaryId,
  secretarySigns,
} from '../blocks';
import { spokenWith } from '../family';
import { definePaper } from '../paper-kind';

export const meeting = definePaper<MeetingView>({
  kind: 'D06',
  template: 'meeting',
  paragraphs: [13, 14],
  tables: ['Cards', 'Visits', 'Pupils', 'Parents'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Visits: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    (cardAtWork(desk, cardId) ? desk.file.all('Visits', cardId) : [])
      .filter(({ kind }) => kind === 'MEETING')
      .map(({ id, heldOn }) => ({
        id,
        number: '',
        // The parents sign it too.
        languages: [languageOf(desk.file.find('Pupils', pupilIdOf(id))?.language)],
        ...(heldOn === null ? {} : { about: longDate(heldOn) }),
      })),
  content: meetingContent,
  signers: (desk) => [secretaryId(desk)],
});

function meetingContent(desk: Desk, paper: Paper, language: Language): MeetingView | undefined {
  const visit = desk.file.get('Visits', paper.subjectId);
  if (!visit) return undefined;
  return {
    document: documentOf(paper, language, visit.heldOn),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, cardIdOf(visit.id), language),
    heldOn: visit.heldOn === null ? '' : longDate(visit.heldOn)[language],
    met: spokenWith(desk, cardIdOf(visit.id), visit.met, language),
    form: visit.form && wordsOf('MEETING_FORMS', visit.form)[language],
    fromSchool: visit.members.map((id) => personWords(desk, id, language)).join('; '),
    gist: visit.gist,
    said: visit.said,
    steps: visit.help,
    signer: secretarySigns(desk, language),
  };
}
