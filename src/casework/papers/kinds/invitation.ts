// D15 The invitation of a specialist or a body's representative to a sitting (¶8, ¶13, 3).
import type { InvitationView } from '../../../documents/invitation-view';
import { cardIdOf, sittingIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import type { Desk } from '../../desk';
import { cardNumber } from '../../numbers';
import { headOf } from '../../plan/plan-facts';
import {
  asBegun,
  documentOf,
  executorOf,
  headSigns,
  languageOf,
  questionWords,
  schoolOf,
  whenAndWhere,
  whomAndNumber,
} from '../blocks';
import { definePaper } from '../paper-kind';

export const invitation = definePaper<InvitationView>({
  kind: 'D15',
  template: 'invitation',
  paragraphs: [8, 13],
  tables: ['Sittings', 'Agenda', 'Letters', 'Cards'],
  rows: (sittingId, known) => ({
    Sittings: { ids: [sittingId] },
    Agenda: { under: [sittingId] },
    Letters: { under: [sittingId] },
    Cards: {
      ids: known
        .ids('Agenda')
        .filter((id) => id.startsWith(`${sittingId}-`))
        .map(cardIdOf)
        .filter((id) => id !== ''),
    },
  }),
  subjects(desk, sittingId) {
    const sitting = desk.file.find('Sittings', sittingId);
    if (sitting?.closedAt !== '') return [];
    return desk.file
      .all('Letters', sittingId)
      .filter(({ kind }) => kind === 'INVITATION')
      .map((letter) => ({
        id: letter.id,
        number: letter.outgoingNo,
        languages: [languageOf(desk.settings.language)],
        about: same(whomAndNumber(letter)),
      }));
  },
  content: invitationContent,
  signers: (desk) => [headOf(desk)?.id],
});

function invitationContent(desk: Desk, paper: Paper, language: Language): InvitationView | undefined {
  const letter = desk.file.get('Letters', paper.subjectId);
  const sitting = desk.file.get('Sittings', sittingIdOf(paper.subjectId));
  if (!letter || !sitting) return undefined;
  const item = letter.itemId === '' ? undefined : desk.file.get('Agenda', letter.itemId);
  const card = item && desk.file.find('Cards', cardIdOf(item.id));
  return {
    document: documentOf(paper, language, letter.sentOn),
    school: schoolOf(desk, language),
    whom: letter.toWhom,
    position: asBegun(letter.position),
    sitting: whenAndWhere(sitting, language),
    question: item ? questionWords(item, language) : '',
    card: card ? cardNumber(card)[language] : '',
    signer: headSigns(desk, language),
    executor: executorOf(desk, language),
  };
}
