// A question is taken up at the sitting itself: the agenda is changed there, and who asked for it is kept for the minutes (¶5, ¶17).
import { AddToAgenda } from '../../model/inputs/council';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import { itemProblems, putItem } from './agenda-items';
import { minutesFollow } from './sitting-facts';
import { agendaOf } from './votes';

export const addToAgenda = defineCommand({
  name: 'add-to-agenda',
  paragraphs: [5, 17],
  roles: OFFICE_ROLES,
  input: AddToAgenda,
  tables: ['Sittings', 'Agenda', 'Cards'],
  rows: ({ sittingId, cardId }) => ({
    Sittings: { ids: [sittingId] },
    Agenda: { under: [sittingId] },
    Cards: { ids: cardId ? [cardId] : [] },
  }),
  decide(desk, { sittingId, askedById, askedBy, ...item }) {
    const sitting = desk.file.get('Sittings', sittingId);
    if (!sitting) return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    if (sitting.openedAt === '') return { problems: [{ path: [], text: 'problem.sitting-not-open' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    const agenda = agendaOf(desk, sittingId);
    const problems: FieldProblem[] = itemProblems(desk, sittingId, item, []);
    if (item.cardId && agenda.some(({ id }) => id === `${sittingId}-${item.cardId}`))
      problems.push({ path: ['cardId'], text: 'problem.card-twice' });
    if (askedById && !desk.file.get('Staff', askedById))
      problems.push({ path: ['askedById'], text: 'problem.person-unknown' });
    if (problems.length > 0) return { problems };
    const last = Math.max(0, ...agenda.map(({ order }) => order ?? 0));
    const added = putItem(desk, sittingId, item, last + 1, {
      askedById: askedById ?? '',
      askedBy: askedById ? '' : askedBy,
    });
    return {
      follows: minutesFollow(sitting),
      subject: item.cardId || sittingId,
      done: {
        text: 'done.item-added',
        facts: { n: agenda.length + 1 },
        sittingId,
        next: { act: { screen: 'sitting', sittingId, itemId: added.id }, text: 'act.sitting' },
      },
    };
  },
});
