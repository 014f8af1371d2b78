// The path: work on the plan is written down, reminded of, assessed and looked at by the head (¶10, ¶19).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const monitoring: Chapter = (ids) => [
  act(
    'record-work',
    { measureId: ids.measureId, doneOn: '2026-11-05', what: 'Бірінші кездесу.', result: 'Келісім жасалды.' },
    PEOPLE.psychologist,
  ),
  act('remind-responsible', { measureId: ids.secondMeasureId }),
  act(
    'assess-measure',
    { measureId: ids.measureId, doneOn: '2026-11-05', quality: 'REACHED' },
    PEOPLE.psychologist,
  ),
  act(
    'mark-control',
    { cardId: ids.cardId, madeOn: '2026-11-05', note: 'Жоспардың орындалуы қаралды.' },
    PEOPLE.head,
  ),
];
