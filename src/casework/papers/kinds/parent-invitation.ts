// D14 The invitation of a parent or other legal representative to a sitting (¶9): one paper a person.
import type { ParentInvitationView } from '../../../documents/parent-invitation-view';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import { isOfRegister } from '../../../order/item-outcomes';
import type { AgendaItem } from '../../../register/tables/agenda';
import type { Paper } from '../../../register/tables/documents';
import { type Language, listBoth, same } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import {
  documentOf,
  executorOf,
  headSigns,
  itemsAbout,
  languageOf,
  pupilWords,
  schoolOf,
  sittingsAbout,
  whenFamilyComes,
} from '../blocks';
import { familyWords, forEachRepresentative, memberNamed } from '../family';
import { definePaper } from '../paper-kind';

const PURPOSES = {
  PLACEMENT: 'paper.invited-placement',
  REVIEW: 'paper.invited-review',
  REMOVAL: 'paper.invited-removal',
} as const;

export const parentInvitation = definePaper<ParentInvitationView>({
  kind: 'D14',
  template: 'parent-invitation',
  paragraphs: [9],
  tables: ['Cards', 'Pupils', 'Parents', 'Agenda', 'Sittings'],
  rows: (cardId, known) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
    Agenda: { ids: itemsAbout(cardId, known) },
    Sittings: { ids: sittingsAbout(cardId, known) },
  }),
  subjects: (desk, cardId) =>
    awaited(desk, cardId).flatMap((item) =>
      forEachRepresentative(desk, item.id).map(({ id, member }) => ({
        id,
        number: '',
        languages: [languageOf(desk.file.find('Pupils', pupilIdOf(cardId))?.language)],
        about: listBoth([
          heldOn(desk, item),
          ...(member ? [{ kk: familyWords(member, 'kk'), ru: familyWords(member, 'ru') }] : []),
        ]),
      })),
    ),
  content: invitationContent,
  signers: (desk) => [headOf(desk)?.id],
});

/** Questions of the register about this card which are still to be heard (¶9). */
export const awaited = (desk: Desk, cardId: string): AgendaItem[] =>
  itemsAbout(cardId, desk.file).flatMap((id) => {
    const item = desk.file.find('Agenda', id);
    const sitting = desk.file.find('Sittings', sittingIdOf(id));
    return item && item.withdrawn !== true && isOfRegister(item.kind) && sitting?.closedAt === ''
      ? [item]
      : [];
  });

const heldOn = (desk: Desk, { id }: AgendaItem) => {
  const day = desk.file.find('Sittings', sittingIdOf(id))?.heldOn ?? null;
  return day === null ? same('–') : longDate(day);
};

function invitationContent(desk: Desk, paper: Paper, language: Language): ParentInvitationView | undefined {
  const itemId = paper.subjectId.replace(/-A\d{2}$/, '');
  const item = desk.file.find('Agenda', itemId);
  const sitting = desk.file.find('Sittings', sittingIdOf(itemId));
  if (!item || !sitting) return undefined;
  const member = memberNamed(desk, paper.subjectId);
  return {
    document: documentOf(paper, language, item.invitedOn),
    school: schoolOf(desk, language),
    parent: member ? familyWords(member, language) : '',
    pupil: pupilWords(desk, cardIdOf(itemId), language),
    sitting: whenFamilyComes(sitting, item, language),
    purpose: PAPER_TEXTS[PURPOSES[item.kind as keyof typeof PURPOSES] ?? PURPOSES.PLACEMENT][language],
    contact: executorOf(desk, language),
    signer: headSigns(desk, language),
  };
}
