// Examples of ¶4 application, ¶5 convening, ¶6 council, ¶7 offices, ¶8 the invited, ¶9 parents.

import { calendarDate } from '../../../src/model/calendar-date';
import type { Office, Role } from '../../../src/model/codes';
import { compositionChangeFindings, type KnownComposition } from '../../../src/order/compositions';
import { type ApplicationFacts, applicationFindings } from '../../../src/order/p04-application';
import { type ConveningFacts, conveningFindings } from '../../../src/order/p05-convening';
import {
  type CouncilComposition,
  type CouncilMember,
  councilSizeFindings,
  noCompositionFinding,
} from '../../../src/order/p06-council-size';
import { officeFindings } from '../../../src/order/p07-offices';
import { specialistFindings } from '../../../src/order/p08-invited';
import { type ParentInvitation, parentsFindings } from '../../../src/order/p09-parents';
import { RP_398_2023 } from '../../../src/order/rule-pack-398-2023';
import type { Timing } from '../../../src/order/verdict';
import { granting, refusing, refusingBothWays } from './example';

const SITTING = calendarDate('2026-11-20');
const BEFORE = calendarDate('2026-11-16');
const AFTER = calendarDate('2026-11-21');

// ¶4
const basis = (facts: ApplicationFacts, timing: Timing = 'ahead') =>
  applicationFindings(facts, { decidedOn: SITTING, timing });
granting('4 I-05', 'an application and the deputy’s submission, on the very day too', () =>
  basis({ appliedOn: SITTING, submittedOn: SITTING }),
);
granting('4 11 I-05', 'an agency’s information instead of the application', () =>
  basis({ agencyInformationOn: SITTING, submittedOn: BEFORE }),
);
refusingBothWays('4 I-05', 'neither application nor information', 'I-05.application appliedOn', (timing) =>
  basis({ submittedOn: BEFORE }, timing),
);
refusing('4 I-05', 'an application after the sitting', 'I-05.application block appliedOn', () =>
  basis({ appliedOn: AFTER, submittedOn: BEFORE }),
);
refusingBothWays('4 I-05', 'no submission of the deputy', 'I-05.submission submittedOn', (timing) =>
  basis({ appliedOn: BEFORE }, timing),
);
refusing('4 I-05', 'a submission after the sitting', 'I-05.submission block submittedOn', () =>
  basis({ appliedOn: BEFORE, submittedOn: AFTER }),
);

// ¶5
const deputy = { name: 'Оспанова А.', roles: ['DEPUTY_UPBRINGING'] as const };
const convened = (facts: Partial<ConveningFacts>, timing: Timing = 'ahead') =>
  conveningFindings({ heldOn: SITTING, decidedBy: deputy, decidedOn: BEFORE, ...facts }, { timing });
granting('5', 'a sitting the deputy decided to hold', () => convened({}));
granting('5', 'a sitting the head decided to hold on the day itself', () =>
  convened({ decidedBy: { name: 'Ахметов Б.', roles: ['HEAD'] }, decidedOn: SITTING }),
);
granting('5', 'a deputy who teaches too decides', () =>
  convened({ decidedBy: { name: 'Оспанова А.', roles: ['SUBJECT_TEACHER', 'DEPUTY_UPBRINGING'] } }),
);
granting('5', 'an acting head decides, with the basis written', () =>
  convened({ decidedBy: { name: 'Серікова Г.', roles: ['SUBJECT_TEACHER'], basis: '№ 51 бұйрық' } }),
);
granting('5', 'a sitting whose day of decision nobody wrote down', () => convened({ decidedOn: undefined }));
refusingBothWays('5', 'nobody of the administration is named', 'p05.decided-by decidedBy', (timing) =>
  convened({ decidedBy: undefined }, timing),
);
for (const given of [undefined, ' ']) {
  refusing(
    '5',
    `a teacher decides, basis ${JSON.stringify(given)}`,
    'p05.administration block decidedBy',
    () => convened({ decidedBy: { name: 'Серікова Г.', roles: ['SUBJECT_TEACHER'], basis: given } }),
  );
}
refusing('5', 'a decision after the sitting', 'p05.decided-after warning decidedOn', () =>
  convened({ decidedOn: AFTER }),
);

// ¶6
function member(personId: string, office: Office = 'MEMBER', roles: readonly Role[] = ['OTHER_STAFF']) {
  return { personId, name: `Қызметкер ${personId}`, office, roles, isStaff: true } satisfies CouncilMember;
}
const FIVE: readonly CouncilMember[] = [
  member('1', 'CHAIR', ['HEAD']),
  member('2', 'SECRETARY', ['SOCIAL_PEDAGOGUE']),
  member('3'),
  member('4'),
  member('5'),
];
const council = (members: readonly CouncilMember[] = FIVE): CouncilComposition => ({
  orderNumber: '45-НҚ',
  orderDate: calendarDate('2026-09-01'),
  inForceFrom: calendarDate('2026-09-01'),
  members,
});
const size = (composition: CouncilComposition, timing: Timing = 'ahead', officersCount?: boolean) =>
  councilSizeFindings(composition, { timing, pack: RP_398_2023, officersCount });
granting('6 I-01', 'five of the staff, chair and secretary among them', () => size(council()));
granting('6 I-01', 'seven, where the school counts the officers apart', () =>
  size(council([...FIVE, member('6'), member('7')]), 'ahead', false),
);
refusingBothWays('6 I-01', 'four of the staff', 'I-01.size members', (timing) =>
  size(council(FIVE.slice(0, 4)), timing),
);
refusing('6 I-01', 'five with the officers, where they are counted apart', 'I-01.size block members', () =>
  size(council(), 'ahead', false),
);
refusing('6 I-01', 'four beside the chair, where officers are counted apart', 'I-01.size block members', () =>
  size(council([...FIVE.filter(({ office }) => office !== 'SECRETARY'), member('6')]), 'ahead', false),
);
refusing(
  '6 I-01',
  'four beside the secretary, where officers are counted apart',
  'I-01.size block members',
  () => size(council([...FIVE.filter(({ office }) => office !== 'CHAIR'), member('6')]), 'ahead', false),
);
refusing(
  '6 I-01',
  'the same person twice is one person',
  ['I-01.size block members', 'I-01.twice block members.4'],
  () => size(council([...FIVE.slice(0, 4), member('4')])),
);
const inspector = { ...member('9'), isStaff: false };
granting('6 I-04', 'a council of staff alone', () => size(council()));
refusingBothWays('6 I-04', 'an inspector in the order', 'I-04.outsider members.5', (timing) =>
  size(council([...FIVE, inspector]), timing),
);
refusing(
  '6 I-01 I-04',
  'an outsider does not fill the number',
  ['I-01.size block members', 'I-04.outsider block members.4'],
  () => size(council([...FIVE.slice(0, 4), inspector])),
);
refusingBothWays('6 I-01', 'no number of the order', 'I-01.order-number orderNumber', (timing) =>
  size({ ...council(), orderNumber: ' ' }, timing),
);
refusingBothWays('6 I-01', 'no date of the order', 'I-01.order-date orderDate', (timing) =>
  size({ ...council(), orderDate: undefined }, timing),
);
granting('6 I-03', 'a composition in force from the day of its order', () => size(council()));
refusing('6 I-03', 'no day in force', 'I-03.in-force block inForceFrom', () =>
  size({ ...council(), inForceFrom: undefined }),
);
refusing('6 I-03', 'in force before the order', 'I-03.before-order warning inForceFrom', () =>
  size({ ...council(), inForceFrom: calendarDate('2026-08-31') }),
);
refusingBothWays('6 I-03', 'a sitting without a composition', 'I-03.composition', (timing) => [
  noCompositionFinding(timing),
]);
const met: KnownComposition = { ...council(), id: 'N001', sittings: [SITTING, BEFORE] };
granting('6 I-03', 'a new composition after the last sitting', () =>
  compositionChangeFindings({ ...council(), inForceFrom: AFTER }, [met]),
);
granting('6 I-03', 'a composition nobody met under yet is mended', () =>
  compositionChangeFindings({ ...council(), id: 'N002', inForceFrom: AFTER }, [
    met,
    { ...council(), id: 'N002', sittings: [] },
  ]),
);
granting('6 I-03', 'a composition without its day touches no sitting', () =>
  compositionChangeFindings({ ...council(), inForceFrom: undefined }, [met]),
);
refusing('6 I-03', 'changing a composition that a sitting met under', 'I-03.overwritten block members', () =>
  compositionChangeFindings({ ...council(), id: 'N001', inForceFrom: AFTER }, [met]),
);
refusing(
  '6 I-03',
  'a composition in force before a sitting held',
  'I-03.held-before deviation inForceFrom',
  () => compositionChangeFindings({ ...council(), inForceFrom: SITTING }, [met]),
);

// ¶7
const offices = (members: readonly CouncilMember[], timing: Timing = 'ahead') =>
  officeFindings({ members }, { timing });
const acting = member('1', 'CHAIR', ['DEPUTY_UPBRINGING']);
const other = member('2', 'SECRETARY', ['CLASS_TEACHER']);
granting('7 I-02', 'the head chairs, the social pedagogue keeps the minutes', () => offices(FIVE));
granting('7 I-02', 'an acting head chairs, with the basis written', () =>
  offices([{ ...acting, basis: '2026 жылғы 2 қарашадағы № 51 бұйрық' }, FIVE[1]!]),
);
granting('7 I-02', 'another secretary stands in, with the basis written', () =>
  offices([FIVE[0]!, { ...other, basis: 'еңбек демалысы' }]),
);
refusingBothWays('7 I-02', 'no chair', 'I-02.one-chair members', (timing) => offices([FIVE[1]!], timing));
refusing('7 I-02', 'two chairs', 'I-02.one-chair block members', () =>
  offices([...FIVE, member('6', 'CHAIR', ['HEAD'])]),
);
refusingBothWays('7 I-02', 'no secretary', 'I-02.one-secretary members', (timing) =>
  offices([FIVE[0]!], timing),
);
refusing('7 I-02', 'two secretaries', 'I-02.one-secretary block members', () =>
  offices([...FIVE, member('6', 'SECRETARY', ['SOCIAL_PEDAGOGUE'])]),
);
refusing('7 I-02', 'a chair who is not the head, no basis', 'I-02.chair-is-head block members.0.basis', () =>
  offices([acting, FIVE[1]!]),
);
refusing(
  '7 I-02',
  'a secretary who is no social pedagogue, an empty basis',
  'I-02.secretary-is-social-pedagogue block members.1.basis',
  () => offices([FIVE[0]!, { ...other, basis: ' ' }]),
);
refusingBothWays('7 I-02', 'chair and secretary in one person', 'I-02.two-persons members', (timing) =>
  offices([member('1', 'CHAIR', ['HEAD']), member('1', 'SECRETARY', ['HEAD', 'SOCIAL_PEDAGOGUE'])], timing),
);

// ¶8
const asked = { whom: 'Педагог-психолог', sittingOn: SITTING };
granting('8', 'an invitation on the day of the sitting', () =>
  specialistFindings({ ...asked, invitedOn: SITTING }),
);
granting('8', 'an invitation not sent yet', () => specialistFindings(asked));
refusing('8', 'an invitation of nobody', 'p08.whom block whom', () =>
  specialistFindings({ ...asked, whom: ' ' }),
);
refusing('8', 'an invitation after the sitting', 'p08.after-sitting warning invitedOn', () =>
  specialistFindings({ ...asked, invitedOn: AFTER }),
);

// ¶9
const full: ParentInvitation = { invitedOn: BEFORE, way: 'HANDED', result: 'NO_ANSWER' };
const invited = (invitations: readonly ParentInvitation[], timing: Timing = 'ahead') =>
  parentsFindings(invitations, { sittingOn: SITTING, timing });
for (const result of ['WILL_COME', 'CANNOT_COME', 'REFUSED', 'NOT_REACHED', 'NO_ANSWER'] as const) {
  granting('9 I-06', `an invitation with date, way and result ${result}`, () =>
    invited([{ ...full, result }]),
  );
}
granting('9 I-06', 'an invitation on the day of the sitting', () =>
  invited([{ ...full, invitedOn: SITTING }]),
);
granting('9 I-06', 'one full invitation among several', () => invited([{}, full, { invitedOn: AFTER }]));
for (const [what, invitations, field] of [
  ['no invitation', [], 'invitations'],
  ['an invitation without a date', [{ ...full, invitedOn: undefined }], 'invitedOn'],
  ['an invitation after the sitting', [{ ...full, invitedOn: AFTER }], 'invitedOn'],
  ['an invitation without its way', [{ ...full, way: undefined }], 'way'],
  ['an invitation without its result', [{ ...full, result: undefined }], 'result'],
  ['of several unfinished ones the last', [{}, { ...full, result: undefined }], 'result'],
] as const) {
  refusingBothWays('9 I-06', what, `I-06 ${field}`, (timing) => invited(invitations, timing));
}
