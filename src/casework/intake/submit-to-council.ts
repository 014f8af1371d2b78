// T11 The deputy's submission to the council, on the basis of an application (¶4).

import { SubmitToCouncil } from '../../model/inputs/assessment';
import { isDecided } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import { outOfOrder } from '../preparation/day-checks';
import { recordable } from './ground-checks';

export const submitToCouncil = defineCommand({
  name: 'submit-to-council',
  paragraphs: [4],
  roles: ['DEPUTY_UPBRINGING', 'HEAD', 'SECRETARY'],
  input: SubmitToCouncil,
  tables: ['Cards', 'GroundChecks'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, GroundChecks: { under: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (isDecided(card)) return { problems: [{ path: [], text: 'problem.already-decided' }] };
    if (input.submittedOn > desk.today)
      return { problems: [{ path: ['submittedOn'], text: 'problem.date-ahead' }] };
    if (card.receivedOn !== null && input.submittedOn < card.receivedOn)
      return { problems: [outOfOrder('submittedOn', input.submittedOn, card.receivedOn, 4)] };
    const deputy = desk.file
      .all('Staff')
      .find((person) => person.active === true && person.roles.includes('DEPUTY_UPBRINGING'));
    const grounds = recordable(desk, card.id, input.grounds);
    changeCard(desk, card.id, {
      submittedOn: input.submittedOn,
      submittedBy: desk.actor.roles.includes('DEPUTY_UPBRINGING')
        ? desk.actor.staffId
        : (deputy?.id ?? desk.actor.staffId),
      proposedGrounds: grounds,
      submissionNote: input.note,
    });
    return {
      subject: card.id,
      ...(grounds.length < input.grounds.length
        ? { follows: [{ text: 'done.ground-proposed' as const }] }
        : {}),
      done: {
        text: 'done.submitted',
        cardId: card.id,
        next: { act: { screen: 'convene', cardId: card.id }, text: 'act.convene' },
      },
    };
  },
});
