// Whom to invite next on the same agenda: the same parents for their other child first, then the next family (¶9).
import { pupilIdOf, sittingIdOf } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Desk } from '../desk';
import { agendaOf } from './votes';

/** What a member of the family is known by on both cards: the whole name, or the surname with the number they answer at. */
const marksOf = (desk: Desk, pupilId: string): string[] =>
  desk.file
    .all('Parents', pupilId)
    .flatMap(({ phone, lastName, firstName, patronymic }) =>
      lastName === ''
        ? []
        : [
            ...(phone === '' ? [] : [`${lastName} ${phone}`]),
            ...(firstName === '' ? [] : [`${lastName} ${firstName} ${patronymic}`]),
          ],
    );

/** The next item without an invitation; `same` when a member of the family stands on both children's cards. Needs Agenda and Parents of the sitting. */
export function nextInvite(desk: Desk, item: AgendaItem): { nextInvite?: { itemId: string; same: boolean } } {
  const waiting = agendaOf(desk, sittingIdOf(item.id)).filter(
    (each) => each.id !== item.id && isOfRegister(each.kind) && each.invitedOn === null,
  );
  const marks = marksOf(desk, pupilIdOf(item.id));
  const sibling = (desk.settings.siblingsFirst ? waiting : []).find((each) =>
    marksOf(desk, pupilIdOf(each.id)).some((mark) => marks.includes(mark)),
  );
  const next = sibling ?? waiting[0];
  return next ? { nextInvite: { itemId: next.id, same: sibling !== undefined } } : {};
}
