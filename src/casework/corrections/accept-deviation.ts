// The head takes note of a deviation: who accepted it, and when (¶10).
import { AcceptDeviation } from '../../model/inputs/registry';
import { cardIdOf } from '../../model/record-id';
import { defineCommand } from '../command';

export const acceptDeviation = defineCommand({
  name: 'accept-deviation',
  paragraphs: [10],
  roles: ['HEAD'],
  onEnded: true,
  input: AcceptDeviation,
  tables: ['Deviations'],
  rows: (input) => ({ Deviations: { ids: [input.deviationId] } }),
  decide(desk, input) {
    const found = desk.file.get('Deviations', input.deviationId);
    if (!found) return { problems: [{ path: ['deviationId'], text: 'problem.deviation-unknown' }] };
    if (found.acceptedOn !== null) return { problems: [{ path: [], text: 'problem.deviation-accepted' }] };
    desk.file.change('Deviations', found.id, {
      recordedBy: found.recordedBy || found.acceptedBy,
      acceptedBy: desk.actor.staffId,
      acceptedOn: desk.today,
    });
    return { subject: cardIdOf(found.id), done: { text: 'done.deviation-accepted' } };
  },
});
