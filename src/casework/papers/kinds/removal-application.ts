// D25 The application of a responsible person for removal from the register (¶23).
import { helpName } from '../../../documents/help-words';
import type { RemovalApplicationView } from '../../../documents/removal-application-view';
import type { CalendarDate } from '../../../model/calendar-date';
import { cardIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Removal } from '../../../register/tables/removals';
import { type Bilingual, fillIn, type Language, same } from '../../../text/bilingual';
import { longDate, shortDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { cardNumber } from '../../numbers';
import { documentOf, languageOf, pupilWords, schoolOf, signerOf } from '../blocks';
import { definePaper } from '../paper-kind';
import {
  basisWords,
  placedOn,
  REMOVAL_TABLES,
  removalNamed,
  removalRows,
  resultWords,
  standingRemovals,
  workedMeasures,
} from '../removal-papers';

export const removalApplication = definePaper<RemovalApplicationView>({
  kind: 'D25',
  template: 'removal-application',
  paragraphs: [23],
  tables: REMOVAL_TABLES,
  rows: removalRows,
  subjects: (desk, cardId) =>
    standingRemovals(desk, cardId).map(({ id, appliedOn }) => ({
      id,
      number: '',
      languages: [languageOf(desk.settings.sittingLanguage)],
      ...(appliedOn === null ? {} : { about: longDate(appliedOn) }),
    })),
  content: applicationContent,
  signers: (desk, { subjectId }) => [removalNamed(desk, subjectId)?.appliedBy],
});

function applicationContent(
  desk: Desk,
  paper: Paper,
  language: Language,
): RemovalApplicationView | undefined {
  const cardId = cardIdOf(paper.subjectId);
  const card = desk.file.get('Cards', cardId);
  const removal = removalNamed(desk, paper.subjectId);
  if (!card || !removal) return undefined;
  const day = (on: CalendarDate | null): string => (on === null ? '' : shortDate(on));
  return {
    document: documentOf(paper, language, removal.appliedOn),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, cardId, language),
    register: { number: cardNumber(card)[language], placedOn: placedOn(desk, cardId, language) },
    basis: basisWords(removal.basis, language),
    results: workedMeasures(desk, cardId).map((measure) => ({
      help: helpName(measure, language),
      due: day(measure.dueOn),
      done: day(measure.doneOn),
      result: resultWords(measure, language),
    })),
    note: removal.note,
    papers: papersOf(removal, language),
    signer: signerOf(desk, removal.appliedBy, language),
  };
}

/** The characteristics and the document that are on record, with their days. */
function papersOf(removal: Removal, language: Language): { words: string }[] {
  const given = (what: Bilingual, on: CalendarDate | null) =>
    on === null ? [] : [{ words: fillIn(language, PAPER_TEXTS['paper.dated'], { what, day: longDate(on) }) }];
  return [
    ...given(
      PAPER_TEXTS[removal.joint === true ? 'paper.characteristic-JN' : 'paper.characteristic-CT'],
      removal.teacherOn,
    ),
    ...given(PAPER_TEXTS['paper.characteristic-PS'], removal.psychologistOn),
    ...(removal.paper === '' ? [] : given(same(removal.paper), removal.paperOn)),
  ];
}
