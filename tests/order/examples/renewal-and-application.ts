// Examples of a plan that goes on (¶16) and of an application for removal on the day it is written down (¶23).

import { calendarDate } from '../../../src/model/calendar-date';
import { type RenewalFacts, renewalFindings } from '../../../src/order/p16-plan';
import { type ApplicationFacts, removalApplicationFindings } from '../../../src/order/p23-removal';
import { RP_398_2023 } from '../../../src/order/rule-pack-398-2023';
import { granting, refusing } from './example';

const RENEWAL: RenewalFacts = {
  elder: { from: calendarDate('2026-11-23'), to: calendarDate('2027-02-28'), approved: true },
  from: calendarDate('2027-03-01'),
  to: calendarDate('2027-05-25'),
};
const renewal = (change: Partial<RenewalFacts>) => renewalFindings({ ...RENEWAL, ...change });
granting('16 annex-1 I-11', 'a plan goes on the day after the elder ends', () => renewal({}));
granting('16 annex-1 I-11', 'a plan goes on before the elder ends, for a day', () =>
  renewal({ from: calendarDate('2026-11-24'), to: calendarDate('2026-11-24') }),
);
refusing('16', 'a draft goes on', 'p16.renew-approved block planId', () =>
  renewal({ elder: { ...RENEWAL.elder, approved: false } }),
);
refusing('16', 'a plan begins with the elder', 'p16.renew-after block from', () =>
  renewal({ from: calendarDate('2026-11-23') }),
);
refusing('16 annex-1 I-11', 'a plan that goes on ends before it begins', 'I-11.period block to', () =>
  renewal({ to: calendarDate('2027-02-27') }),
);
refusing('16', 'a day between two plans', 'p16.renew-gap warning from', () =>
  renewal({ from: calendarDate('2027-03-02') }),
);

const PLACED = calendarDate('2026-11-20');
const DAY = calendarDate('2027-03-12');
const APPLICATION: ApplicationFacts = {
  basis: 'POSITIVE_DYNAMICS',
  appliedOn: DAY,
  placedOn: PLACED,
  responsible: true,
  characteristics: [{ by: 'JOINT', on: DAY, positive: true }],
};
const application = (change: Partial<ApplicationFacts>) =>
  removalApplicationFindings({ ...APPLICATION, ...change }, { pack: RP_398_2023 });
granting('23 I-16 I-32', 'a responsible person applies with the characteristic', () => application({}));
granting('23 I-32', 'applied for on the day of the placement', () =>
  application({ appliedOn: PLACED, characteristics: [{ by: 'JOINT', on: PLACED, positive: true }] }),
);
refusing('23 I-32', 'applied for before the placement', 'I-32.applied-before-placed block appliedOn', () =>
  application({ placedOn: calendarDate('2027-03-13') }),
);
refusing('23', 'somebody applies who answers for no measure', 'p23.applicant warning appliedBy', () =>
  application({ responsible: false }),
);
refusing(
  '23',
  'what an application lacks is said, and stops nothing yet',
  ['p23.class-teacher warning characteristics', 'p23.psychologist warning characteristics'],
  () => application({ characteristics: [] }),
);
refusing('23', 'an objective reason without its paper yet', 'p23.objective warning objectivePaper', () =>
  application({ basis: 'MOVED_HOME', characteristics: [] }),
);
