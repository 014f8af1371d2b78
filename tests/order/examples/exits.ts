// Examples of the ways out of a card without a decision: not confirmed, withdrawn, left, annulled (¶4, ¶11, ¶17, ¶20).

import { calendarDate } from '../../../src/model/calendar-date';
import { type AnnulFacts, annulFindings, type CloseFacts, closeFindings } from '../../../src/order/exits';
import { granting, refusing } from './example';

const close = (change: Partial<CloseFacts>) =>
  closeFindings({ kind: 'NOT_CONFIRMED', agencyWrote: false, dismiss: 'APPLICATION', ...change });
granting('4', 'an application that was not confirmed is closed before a sitting', () => close({}));
granting('4', 'an application is withdrawn, whatever the school set', () =>
  close({ kind: 'WITHDRAWN', dismiss: 'OFF' }),
);
refusing('4', 'closed before a sitting where the school set that none is', 'T10.off block kind', () =>
  close({ dismiss: 'OFF' }),
);
refusing(
  '20',
  'an agency’s card is closed before a sitting',
  ['T10.agency block kind', 'T10.tell-agency warning'],
  () => close({ agencyWrote: true }),
);
refusing(
  '20',
  'an agency’s card is closed where the school set so: the agency is told',
  'T10.tell-agency warning',
  () => close({ agencyWrote: true, dismiss: 'ALL' }),
);
refusing(
  '11',
  'an application is withdrawn, the agency’s information stays',
  'T10.withdrawn block kind',
  () => close({ kind: 'WITHDRAWN', agencyWrote: true }),
);

const ANNUL: AnnulFacts = {
  decidedOn: calendarDate('2026-11-20'),
  byHead: true,
  minutesNo: '7',
  minutesOn: calendarDate('2026-11-20'),
  agencyTold: false,
};
const annul = (change: Partial<AnnulFacts>) => annulFindings({ ...ANNUL, ...change });
granting('17', 'a mistake annulled by the head, minuted on the day of the decision', () => annul({}));
granting('17', 'a mistake annulled before any decision', () =>
  annul({ decidedOn: undefined, byHead: false, minutesNo: '', minutesOn: undefined, agencyTold: true }),
);
refusing('17', 'annulled after a decision by another than the head', 'T24.head block reason', () =>
  annul({ byHead: false }),
);
refusing('17', 'annulled without the number of the minutes', 'T24.minutes block minutesNo', () =>
  annul({ minutesNo: ' ' }),
);
refusing('17', 'annulled without the day of the minutes', 'T24.minutes-day block minutesOn', () =>
  annul({ minutesOn: undefined }),
);
refusing('17', 'minuted before the decision it corrects', 'T24.minutes-before block minutesOn', () =>
  annul({ minutesOn: calendarDate('2026-11-19') }),
);
refusing('20', 'annulled when the agency was told already', 'T24.tell-agency warning', () =>
  annul({ agencyTold: true }),
);
