// D33 Consent of a parent to collecting and processing personal data: one paper a person.
import type { ConsentView } from '../../../documents/consent-view';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import { fillIn, type Language } from '../../../text/bilingual';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { birthDate, cardAtWork, documentOf, languageOf, pupilWords, schoolOf } from '../blocks';
import { familyWords, forEachRepresentative, memberNamed } from '../family';
import { definePaper } from '../paper-kind';

export const consent = definePaper<ConsentView>({
  kind: 'D33',
  template: 'consent',
  paragraphs: [],
  tables: ['Cards', 'Pupils', 'Parents'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    cardAtWork(desk, cardId)
      ? forEachRepresentative(desk, cardId).map(({ id, member }) => ({
          id,
          number: '',
          languages: [languageOf(desk.file.find('Pupils', pupilIdOf(cardId))?.language)],
          ...(member ? { about: { kk: familyWords(member, 'kk'), ru: familyWords(member, 'ru') } } : {}),
        }))
      : [],
  content: consentContent,
  // Parents sign; the school does not.
  signers: () => [],
});

function consentContent(desk: Desk, paper: Paper, language: Language): ConsentView | undefined {
  const cardId = cardIdOf(paper.subjectId);
  if (!desk.file.find('Cards', cardId)) return undefined;
  const { settings } = desk;
  const member = memberNamed(desk, paper.subjectId);
  return {
    document: documentOf(paper, language),
    school: schoolOf(desk, language),
    operator: language === 'kk' ? settings.schoolNameKk : settings.schoolNameRu,
    parent: member ? familyWords(member, language) : '',
    pupil: pupilWords(desk, cardId, language),
    birthDate: birthDate(desk, cardId, language),
    iin: settings.storeIin ? PAPER_TEXTS['paper.iin'][language] : '',
    term: fillIn(language, PAPER_TEXTS['paper.years'], { n: settings.retentionYears }),
  };
}
