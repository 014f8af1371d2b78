// D02 The registration card of an agency's information (¶11).
import type { IncomingView } from '../../../documents/incoming-view';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import { primaryInformationTerm } from '../../../order/p12-primary-information';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import { clockOf, packOf, primaryInformationDates } from '../../card-facts';
import type { Desk } from '../../desk';
import { documentOf, languageOf, pupilWords, schoolOf, secretaryId, signerOf } from '../blocks';
import { definePaper } from '../paper-kind';

export const incoming = definePaper<IncomingView>({
  kind: 'D02',
  template: 'incoming',
  paragraphs: [11],
  tables: ['Cards', 'Referrals', 'Pupils'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Referrals: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    desk.file
      .all('Referrals', cardId)
      .filter(({ source, registeredOn }) => source === 'AGENCY' && registeredOn !== null)
      .map(({ id, number, sender }) => ({
        id,
        number,
        languages: [languageOf(desk.settings.language)],
        about: same(sender),
      })),
  content: incomingContent,
  signers: (desk) => [secretaryId(desk)],
});

function incomingContent(desk: Desk, paper: Paper, language: Language): IncomingView | undefined {
  const referral = desk.file.get('Referrals', paper.subjectId);
  const card = desk.file.get('Cards', cardIdOf(paper.subjectId));
  if (!referral || !card) return undefined;
  const day = (date: typeof referral.receivedOn) => (date === null ? '' : longDate(date)[language]);
  const term =
    card.receivedOn === null
      ? undefined
      : primaryInformationTerm(primaryInformationDates(card), packOf(card), clockOf(desk));
  const numbered = referral.letterNo === '' ? '' : `№\u00A0${referral.letterNo}`;
  return {
    document: documentOf(paper, language, referral.registeredOn),
    school: schoolOf(desk, language),
    received: [day(referral.receivedOn), referral.receivedAt].filter(Boolean).join(', '),
    sender: referral.sender,
    letter: [numbered, day(referral.letterDate)].filter(Boolean).join(', '),
    pupil: pupilWords(desk, card.id, language),
    situation: referral.situation === '' ? '' : wordsOf('SITUATIONS', referral.situation)[language],
    gist: referral.gist,
    gatherBy: term ? longDate(term.due)[language] : '',
    signer: signerOf(desk, secretaryId(desk), language),
  };
}
