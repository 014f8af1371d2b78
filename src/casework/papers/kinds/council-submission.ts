// D11 The deputy head's submission to the Prevention Council (¶4, ¶14).
import type { CouncilSubmissionView } from '../../../documents/council-submission-view';
import { applicantIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Referral } from '../../../register/tables/referrals';
import { type Bilingual, fillIn, type Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { letterTitle } from '../../intake/letter-title';
import { incomingWords } from '../../numbers';
import { documentOf, languageOf, personWords, pupilWords, schoolOf, signerOf } from '../blocks';
import { definePaper } from '../paper-kind';

export const councilSubmission = definePaper<CouncilSubmissionView>({
  kind: 'D11',
  template: 'council-submission',
  paragraphs: [4, 14],
  tables: ['Cards', 'Referrals', 'Materials', 'Pupils'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Referrals: { under: [cardId] },
    Materials: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
  }),
  subjects(desk, cardId) {
    const card = desk.file.find('Cards', cardId);
    return card && card.submittedOn !== null
      ? [{ id: cardId, number: '', languages: [languageOf(desk.settings.sittingLanguage)] }]
      : [];
  },
  content: submissionContent,
  signers: (desk, { subjectId }) => [desk.file.find('Cards', subjectId)?.submittedBy],
});

function submissionContent(desk: Desk, paper: Paper, language: Language): CouncilSubmissionView | undefined {
  const card = desk.file.get('Cards', paper.subjectId);
  if (!card) return undefined;
  const dated = (what: Bilingual, on: typeof card.submittedOn) =>
    on === null ? what[language] : fillIn(language, PAPER_TEXTS['paper.dated'], { what, day: longDate(on) });
  const basis = (referral: Referral): string =>
    referral.source === 'APPLICATION'
      ? fillIn(language, PAPER_TEXTS['paper.application'], {
          who: personWords(desk, applicantIdOf(referral.id), language),
          number: incomingWords(referral.number),
          day: referral.receivedOn === null ? '' : longDate(referral.receivedOn),
        })
      : letterTitle(referral, language);
  return {
    document: documentOf(paper, language, card.submittedOn),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, card.id, language),
    basis: desk.file.all('Referrals', card.id).map((referral) => ({ words: basis(referral) })),
    materials: desk.file
      .all('Materials', card.id)
      .flatMap(({ kind, receivedOn }) =>
        kind === '' || receivedOn === null ? [] : [{ words: dated(wordsOf('MATERIALS', kind), receivedOn) }],
      ),
    grounds: card.proposedGrounds.map((code) => ({ words: wordsOf('GROUNDS', code)[language] })),
    note: card.submissionNote,
    signer: signerOf(desk, card.submittedBy, language),
  };
}
