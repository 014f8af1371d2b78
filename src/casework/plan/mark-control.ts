// ¶10 The head has looked at a card: what was seen, and when to look again.
import { MarkControl } from '../../model/inputs/monitoring';
import { fullName } from '../../model/person-name';
import { controlFindings } from '../../order/p10-control';
import { withFields } from '../card-facts';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import { nameOf } from '../desk';

export const markControl = defineCommand({
  name: 'mark-control',
  paragraphs: [10],
  roles: ['HEAD', 'DEPUTY_UPBRINGING'],
  input: MarkControl,
  tables: ['Cards', 'Controls'],
  rows: ({ cardId }) => ({ Cards: { ids: [cardId] }, Controls: { under: [cardId] } }),
  decide(desk, { cardId, madeOn, note, nextOn, noNext, basis }) {
    const card = desk.file.get('Cards', cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (madeOn > desk.today) return { problems: [{ path: ['madeOn'], text: 'problem.date-ahead' }] };
    const person = desk.file.get('Staff', desk.actor.staffId);
    const findings = controlFindings({
      madeBy: {
        name: person ? fullName(nameOf(person)) : desk.actor.email,
        roles: desk.actor.roles,
        basis,
      },
      madeOn,
      note,
      cardBegunOn: card.receivedOn ?? madeOn,
      nextOn: nextOn ?? undefined,
    });
    const planned = card.nextControlOn;
    desk.file.add('Controls', card.id, {
      madeOn,
      madeBy: desk.actor.staffId,
      basis,
      note,
      nextOn: nextOn ?? null,
    });
    // The card keeps its latest mark, whenever that was written down; a mark that names no day leaves a planned one that is still to come, unless it takes it back.
    if (card.controlledOn === null || card.controlledOn <= madeOn)
      changeCard(desk, card.id, {
        controlledOn: madeOn,
        nextControlOn: nextOn ?? (planned !== null && planned > madeOn && !noNext ? planned : null),
      });
    return {
      findings: withFields(findings, { madeBy: 'basis' }),
      subject: card.id,
      done: { text: 'done.controlled', cardId: card.id },
    };
  },
});
