// A pupil leaves the school or comes back; what is still open about the child is said, never closed by itself (¶23, ¶24).

import { PupilLeft } from '../../model/inputs/school';
import { OFFICE_ROLES } from '../access';
import { isDecided, isOver } from '../card-state';
import { defineCommand } from '../command';
import { outOfOrder } from '../preparation/day-checks';

export const pupilLeft = defineCommand({
  name: 'pupil-left',
  paragraphs: [23, 24],
  roles: OFFICE_ROLES,
  input: PupilLeft,
  tables: ['Pupils', 'Cards'],
  rows: (input, known) => ({
    Pupils: { ids: [input.pupilId] },
    Cards: { ids: known.openCards.filter((id) => id.startsWith(`${input.pupilId}-`)) },
  }),
  decide(desk, input) {
    const pupil = desk.file.get('Pupils', input.pupilId);
    if (!pupil) return { problems: [{ path: ['pupilId'], text: 'problem.pupil-unknown' }] };
    if (input.on > desk.today) return { problems: [{ path: ['on'], text: 'problem.date-ahead' }] };
    if (input.back !== (pupil.active === false))
      return { problems: [{ path: ['pupilId'], text: input.back ? 'problem.is-here' : 'problem.has-left' }] };
    if (input.back && pupil.leftOn !== null && input.on < pupil.leftOn)
      return { problems: [outOfOrder('on', input.on, pupil.leftOn)] };
    desk.file.change(
      'Pupils',
      pupil.id,
      input.back
        ? { active: true, leftOn: null, leftTo: '' }
        : { active: false, leftOn: input.on, leftTo: input.whereTo },
    );
    if (input.back) return { subject: pupil.id, done: { text: 'done.pupil-back' } };
    const cards = desk.file.openCardsOf(pupil.id).flatMap((id) => desk.file.get('Cards', id) ?? []);
    const card = cards.find((each) => !isOver(each));
    return {
      subject: pupil.id,
      done: {
        text: card ? 'done.pupil-left-card' : 'done.pupil-left',
        ...(card
          ? {
              cardId: card.id,
              ...(isDecided(card)
                ? {
                    next: {
                      act: { screen: 'prepare-transfer' as const, cardId: card.id },
                      text: 'act.prepare-transfer' as const,
                    },
                  }
                : {
                    next: {
                      act: { screen: 'close-card' as const, cardId: card.id },
                      text: 'act.close-card' as const,
                    },
                  }),
            }
          : {}),
      },
    };
  },
});
