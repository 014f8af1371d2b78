// The hearing of one item: a brief extract, who spoke, what the parents and the child think (¶15, ¶17).
import { RecordHearing } from '../../model/inputs/council';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { minutesFollow } from './sitting-facts';

export const recordHearing = defineCommand({
  name: 'record-hearing',
  paragraphs: [15, 17],
  roles: OFFICE_ROLES,
  onRemoved: true,
  input: RecordHearing,
  tables: ['Agenda', 'Sittings'],
  rows: (input) => ({ Agenda: { ids: [input.itemId] }, Sittings: { ids: [sittingIdOf(input.itemId)] } }),
  decide(desk, input) {
    const item = desk.file.get('Agenda', input.itemId);
    const sitting = desk.file.get('Sittings', sittingIdOf(input.itemId));
    if (!item || item.withdrawn === true || !sitting)
      return { problems: [{ path: ['itemId'], text: 'problem.item-unknown' }] };
    if (sitting.openedAt === '') return { problems: [{ path: [], text: 'problem.sitting-not-open' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    desk.file.change('Agenda', item.id, {
      heard: input.heard,
      spoke: input.spoke,
      parentsPresent: input.parentsPresent,
      parentsWho: input.parentsWho,
      parentsOpinion: input.parentsOpinion,
      whyNotHeard: input.parentsPresent ? '' : input.whyNotHeard,
      pupilOpinion: input.pupilOpinion,
    });
    return {
      follows: minutesFollow(sitting),
      subject: cardIdOf(item.id) || sitting.id,
      done: { text: 'done.heard', sittingId: sitting.id },
    };
  },
});
