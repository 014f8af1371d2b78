// ¶9 The parents are invited to the item on their child: when, how, with what result.
import { InviteParents } from '../../model/inputs/council';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { noteContact, purposeOf } from '../afterwards/contacts';
import { defineCommand } from '../command';
import { lastDay } from './sitting-day';

export const inviteParents = defineCommand({
  name: 'invite-parents',
  paragraphs: [9],
  roles: OFFICE_ROLES,
  input: InviteParents,
  tables: ['Agenda', 'Sittings', 'Contacts'],
  rows: (input) => ({ Agenda: { ids: [input.itemId] }, Sittings: { ids: [sittingIdOf(input.itemId)] } }),
  decide(desk, input) {
    const item = desk.file.get('Agenda', input.itemId);
    const sitting = desk.file.get('Sittings', sittingIdOf(input.itemId));
    if (!item || item.withdrawn === true || !sitting)
      return { problems: [{ path: ['itemId'], text: 'problem.item-unknown' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    if (input.invitedOn > desk.today)
      return { problems: [{ path: ['invitedOn'], text: 'problem.date-ahead' }] };
    const last = lastDay(sitting);
    if (last !== null && input.invitedOn > last)
      return { problems: [{ path: ['invitedOn'], text: 'problem.after-sitting', paragraph: 9 }] };
    desk.file.change('Agenda', item.id, {
      invitedOn: input.invitedOn,
      inviteWay: input.way,
      inviteResult: input.result,
      inviteNote: input.note,
    });
    const cardId = cardIdOf(item.id);
    // The item keeps the last invitation; every attempt is a contact.
    if (cardId !== '')
      noteContact(desk, cardId, {
        on: input.invitedOn,
        way: input.way,
        purpose: purposeOf(item.kind),
        result: input.result,
        note: input.note,
        about: item.id,
      });
    return {
      subject: cardId || sitting.id,
      done: { text: 'done.invited', cardId: cardId || undefined, sittingId: sitting.id },
    };
  },
});
