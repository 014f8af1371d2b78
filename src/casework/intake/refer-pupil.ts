// T02 A member of staff asks the school to look at a child's situation (¶4). Write-only for teachers: nothing tells whether a card exists.
import { ReferPupil } from '../../model/inputs/intake';
import { defineCommand } from '../command';
import { recordable } from './ground-checks';
import { openCard } from './open-card';

export const referPupil = defineCommand({
  name: 'refer-pupil',
  paragraphs: [4, 22],
  roles: [],
  worksAround: true,
  input: ReferPupil,
  tables: ['Pupils', 'Cards', 'Referrals', 'GroundChecks'],
  rows(input, known) {
    const cards = known.openCards.filter((id) => id.startsWith(`${input.pupilId}-`));
    return { Pupils: { ids: [input.pupilId] }, Cards: { ids: cards }, GroundChecks: { under: cards } };
  },
  decide(desk, input) {
    const pupil = desk.file.get('Pupils', input.pupilId);
    if (!pupil || pupil.active === false)
      return { problems: [{ path: ['pupilId'], text: 'problem.pupil-unknown' }] };
    if (input.seenOn > desk.today) return { problems: [{ path: ['seenOn'], text: 'problem.date-ahead' }] };
    const cardId = openCard(desk, pupil, {
      source: 'APPLICATION',
      receivedOn: desk.today,
      receivedAt: desk.now,
    });
    desk.file.add(
      'Referrals',
      cardId,
      {
        source: 'APPLICATION',
        receivedOn: desk.today,
        receivedAt: desk.now,
        seenOn: input.seenOn,
        seen: input.seen,
        tried: input.tried,
        parentsTold: input.parentsTold,
        parentsNotToldWhy: input.parentsTold ? '' : input.parentsNotToldWhy,
        grounds: recordable(desk, cardId, input.grounds),
      },
      `-${desk.actor.staffId}`,
    );
    return { subject: cardId, intake: true, done: { text: 'done.referred' } };
  },
});
