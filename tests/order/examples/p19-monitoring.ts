// Examples of ¶19 monitoring: work written down, and the assessment a measure is finished with.

import { calendarDate } from '../../../src/model/calendar-date';
import {
  type QualityFacts,
  qualityFindings,
  type WorkFacts,
  workFindings,
} from '../../../src/order/p19-monitoring';
import { granting, refusing } from './example';

const FROM = calendarDate('2026-11-23');
const work = (change: Partial<WorkFacts>) =>
  workFindings({ doneOn: FROM, planFrom: FROM, finishedOn: FROM, ...change });
granting('19', 'work on the first day of the plan, which is the day the measure is finished', () => work({}));
granting('19', 'work on a measure of a plan without a period yet', () =>
  work({ planFrom: undefined, finishedOn: undefined }),
);
refusing('19', 'work before the plan', 'p19.before-plan warning doneOn', () =>
  work({ doneOn: calendarDate('2026-11-22') }),
);
refusing('19', 'work after the measure was finished', 'p19.after-finish warning doneOn', () =>
  work({ doneOn: calendarDate('2026-11-24') }),
);
const quality = (change: Partial<QualityFacts>) =>
  qualityFindings({ quality: 'REACHED', note: '', works: 1, ...change });
granting('19', 'an indicator that was reached, with work written down', () => quality({}));
granting('19', 'an indicator that was not reached, with a word why', () =>
  quality({ quality: 'NOT_REACHED', note: 'ұзақ ауырды' }),
);
refusing('19', 'an indicator that was not reached, and nobody says why', 'p19.quality-note block note', () =>
  quality({ quality: 'NOT_REACHED', note: ' ' }),
);
refusing('19', 'an assessment that rests on no work written down', 'p19.no-work warning doneOn', () =>
  quality({ works: 0 }),
);
