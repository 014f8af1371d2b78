// D01 The application of a member of staff to consider a pupil (¶4).
import type { ReferralView } from '../../../documents/referral-view';
import { applicantIdOf, cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import { fillIn, type Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { addresseeOf, birthDate, documentOf, languageOf, pupilWords, schoolOf, signerOf } from '../blocks';
import { definePaper } from '../paper-kind';

export const referral = definePaper<ReferralView>({
  kind: 'D01',
  template: 'referral',
  paragraphs: [4, 22],
  tables: ['Cards', 'Referrals', 'Pupils'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Referrals: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    desk.file
      .all('Referrals', cardId)
      .filter(({ source }) => source === 'APPLICATION')
      .map(({ id, number, receivedOn }) => ({
        id,
        number,
        languages: [languageOf(desk.settings.language)],
        ...(receivedOn === null ? {} : { about: longDate(receivedOn) }),
      })),
  content: referralContent,
  signers: (_desk, { subjectId }) => [applicantIdOf(subjectId)],
});

function referralContent(desk: Desk, paper: Paper, language: Language): ReferralView | undefined {
  const referral = desk.file.get('Referrals', paper.subjectId);
  if (!referral) return undefined;
  const { seenOn, parentsTold, parentsNotToldWhy, grounds } = referral;
  return {
    document: documentOf(paper, language, referral.receivedOn),
    school: schoolOf(desk, language),
    addressee: addresseeOf(desk, 'DEPUTY_UPBRINGING', language),
    pupil: {
      words: pupilWords(desk, cardIdOf(referral.id), language),
      birthDate: birthDate(desk, referral.id, language),
    },
    seenOn: seenOn === null ? '' : longDate(seenOn)[language],
    seen: referral.seen,
    tried: referral.tried,
    parentsTold: parentsTold
      ? PAPER_TEXTS['paper.parents-told'][language]
      : parentsNotToldWhy === ''
        ? ''
        : fillIn(language, PAPER_TEXTS['paper.parents-not-told'], { why: parentsNotToldWhy }),
    grounds: grounds.map((code) => ({ words: wordsOf('GROUNDS', code)[language] })),
    signer: signerOf(desk, applicantIdOf(referral.id), language),
  };
}
