// The path: work on the plan is written down, reminded of, assessed and looked at by the head (¶10, ¶19).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const monitoring: Chapter = (ids) => [
  act('remind-responsible', { measureId: ids.measureId }, PEOPLE.secretary, ['2026-11-09', '10:00']),
  act(
    'record-work',
    { measureId: ids.measureId, doneOn: '2026-11-09', what: 'Бірінші кездесу.', result: 'Келісім жасалды.' },
    PEOPLE.psychologist,
  ),
  act(
    'assess-measure',
    { measureId: ids.measureId, doneOn: '2026-11-09', quality: 'REACHED' },
    PEOPLE.psychologist,
  ),
  act(
    'mark-control',
    { cardId: ids.cardId, madeOn: '2026-11-09', note: 'Жоспардың орындалуы қаралды.' },
    PEOPLE.head,
  ),
  act('finish-task', { taskId: `${ids.sittingId}-Q01`, doneOn: '2026-11-09' }, PEOPLE.teacher),
];
