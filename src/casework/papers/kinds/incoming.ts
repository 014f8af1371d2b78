// D02 The registration card of an agency's information (¶11).
import type { IncomingView } from '../../../documents/incoming-view';
import { fullName } from '../../../model/person-name';
import { cardIdOf, incomingIdOf, pupilIdOf } from '../../../model/record-id';
import { primaryInformationTerm } from '../../../order/p12-primary-information';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import { clockOf, packOf, primaryInformationDates } from '../../card-facts';
import { type Desk, nameOf } from '../../desk';
import { documentOf, languageOf, pupilWords, schoolOf, secretaryId, signerOf } from '../blocks';
import { withoutOthers } from '../other-names';
import { definePaper } from '../paper-kind';

export const incoming = definePaper<IncomingView>({
  kind: 'D02',
  template: 'incoming',
  paragraphs: [11],
  tables: ['Cards', 'Referrals', 'Pupils'],
  rows(cardId, known) {
    const cards = [cardId, ...othersOf(cardId, known.ids('Referrals'))];
    return {
      Cards: { ids: cards },
      Referrals: { under: [cardId] },
      // Those of the letter's other children are read to be left out.
      Pupils: { ids: cards.map(pupilIdOf) },
    };
  },
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

/** Cards of the other children that letters of this card tell of. */
function othersOf(cardId: string, referrals: readonly string[]): string[] {
  const letters = referrals
    .filter((id) => cardIdOf(id) === cardId)
    .map(incomingIdOf)
    .filter((id) => id !== '');
  const cards = referrals.filter((id) => letters.includes(incomingIdOf(id))).map(cardIdOf);
  return [...new Set(cards)].filter((id) => id !== cardId);
}

/** Takes out of a letter about several children the sentences that name another of them: the paper lies in this child's file. */
function ownPart(desk: Desk, cardId: string): (text: string) => string {
  const names = (id: string) => {
    const pupil = desk.file.find('Pupils', pupilIdOf(id));
    return pupil ? [fullName(nameOf(pupil))] : [];
  };
  const others = othersOf(cardId, desk.file.ids('Referrals'));
  const numbers = others.flatMap((id) => {
    const card = desk.file.find('Cards', id);
    return card ? [card.registerNumber] : [];
  });
  return withoutOthers(others.flatMap(names), names(cardId), numbers);
}

function incomingContent(desk: Desk, paper: Paper, language: Language): IncomingView | undefined {
  const referral = desk.file.get('Referrals', paper.subjectId);
  const card = desk.file.get('Cards', cardIdOf(paper.subjectId));
  if (!referral || !card) return undefined;
  const day = (date: typeof referral.receivedOn) => (date === null ? '' : longDate(date)[language]);
  const dates =
    card.receivedOn === null ? undefined : primaryInformationDates(card, desk.file.all('Referrals', card.id));
  const term = dates && primaryInformationTerm(dates, packOf(card), clockOf(desk));
  const numbered = referral.letterNo === '' ? '' : `№\u00A0${referral.letterNo}`;
  return {
    document: documentOf(paper, language, referral.registeredOn),
    school: schoolOf(desk, language),
    received: [day(referral.receivedOn), referral.receivedAt].filter(Boolean).join(', '),
    sender: referral.sender,
    letter: [numbered, day(referral.letterDate)].filter(Boolean).join(', '),
    pupil: pupilWords(desk, card.id, language),
    situation: referral.situation === '' ? '' : wordsOf('SITUATIONS', referral.situation)[language],
    gist: ownPart(desk, card.id)(referral.gist),
    gatherBy: term ? longDate(term.due)[language] : '',
    signer: signerOf(desk, secretaryId(desk), language),
  };
}
