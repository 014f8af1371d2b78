// Examples of ¶10 control, ¶11 registration, ¶12 primary information, ¶13 preparation, ¶14 materials.

import { calendarDate } from '../../../src/model/calendar-date';
import { SHIPPED_CALENDAR } from '../../../src/order/calendar-2023-2027';
import { onePersonFindings, type WhoDidWhat } from '../../../src/order/one-person';
import { type ControlMark, controlFindings, coordinationFindings } from '../../../src/order/p10-control';
import { type RegistrationFacts, registrationFindings } from '../../../src/order/p11-registration';
import {
  type PrimaryInformationFacts,
  primaryInformationFindings,
} from '../../../src/order/p12-primary-information';
import {
  type HomeVisitFacts,
  homeVisitFindings,
  type MeetingFacts,
  meetingFindings,
  type RequestFacts,
  requestFindings,
} from '../../../src/order/p13-preparation';
import { type MaterialFact, materialsFindings } from '../../../src/order/p14-materials';
import { RP_398_2023 } from '../../../src/order/rule-pack-398-2023';
import type { Clock } from '../../../src/order/statutory-term';
import type { Timing } from '../../../src/order/verdict';
import { clockTime } from '../../model/clock-time';
import { granting, refusing, refusingBothWays } from './example';

const THURSDAY = calendarDate('2026-11-05');
const FRIDAY = calendarDate('2026-11-06');
const MONDAY = calendarDate('2026-11-09');
const TUESDAY = calendarDate('2026-11-10');
const WEDNESDAY = calendarDate('2026-11-11');
const CLOCK: Clock = { week: '5', calendar: SHIPPED_CALENDAR, cutoff: clockTime('18:00') };

// ¶10
const head = { name: 'Ахметов Б.', roles: ['HEAD'] as const };
const mark: ControlMark = { madeBy: head, madeOn: MONDAY, note: 'карта қаралды', cardBegunOn: FRIDAY };
granting('10', 'the deputy coordinates', () =>
  coordinationFindings({ name: 'Оспанова А.', roles: ['DEPUTY_UPBRINGING'] }),
);
granting('10', 'another person coordinates, with the basis written', () =>
  coordinationFindings({ name: 'Серікова Г.', roles: ['SUBJECT_TEACHER'], basis: '№ 12 бұйрық' }),
);
refusing('10', 'nobody coordinates', 'p10.coordinator warning coordinator', () =>
  coordinationFindings(undefined),
);
refusing('10', 'a teacher coordinates without a basis', 'p10.deputy warning coordinator', () =>
  coordinationFindings({ name: 'Серікова Г.', roles: ['SUBJECT_TEACHER'] }),
);
granting('10', 'the head’s mark, with the day to look again', () =>
  controlFindings({ ...mark, nextOn: TUESDAY }),
);
granting('10', 'the head’s mark on the day the card was begun', () =>
  controlFindings({ ...mark, madeOn: FRIDAY }),
);
granting('10', 'an acting head’s mark', () =>
  controlFindings({
    ...mark,
    madeBy: { name: 'Оспанова А.', roles: ['DEPUTY_UPBRINGING'], basis: '№ 51 бұйрық' },
  }),
);
refusing('10', 'a mark of the deputy in their own name', 'p10.head block madeBy', () =>
  controlFindings({ ...mark, madeBy: { name: 'Оспанова А.', roles: ['DEPUTY_UPBRINGING'] } }),
);
refusing('10', 'a mark that says nothing', 'p10.note block note', () =>
  controlFindings({ ...mark, note: ' ' }),
);
refusing('10', 'a mark before the card', 'p10.before-card block madeOn', () =>
  controlFindings({ ...mark, madeOn: THURSDAY }),
);
refusing('10', 'the day to look again is the same day', 'p10.next warning nextOn', () =>
  controlFindings({ ...mark, nextOn: MONDAY }),
);

// ¶11
const letter: RegistrationFacts = { source: 'AGENCY', received: { date: FRIDAY }, registeredOn: MONDAY };
const registered = (facts: Partial<RegistrationFacts>, clock: Clock = CLOCK) =>
  registrationFindings({ ...letter, ...facts }, RP_398_2023, clock);
granting('11', 'a letter of Friday is registered on Monday', () => registered({}));
granting('11', 'a letter of Friday evening is registered on Tuesday', () =>
  registered({ received: { date: FRIDAY, time: clockTime('18:01') }, registeredOn: TUESDAY }),
);
granting('11', 'a letter not registered yet', () => registered({ registeredOn: undefined }));
granting('11', 'an application of the staff has no term in the order', () =>
  registered({ source: 'APPLICATION', registeredOn: WEDNESDAY }),
);
granting('11 I-32', 'registered on the day of receipt', () => registered({ registeredOn: FRIDAY }));
refusing('11', 'a letter of Friday registered on Tuesday', 'p11.late deviation registeredOn', () =>
  registered({ registeredOn: TUESDAY }),
);
refusing('11', 'a year whose calendar is empty', 'p11.calendar warning', () =>
  registered({}, { ...CLOCK, calendar: [] }),
);
for (const source of ['AGENCY', 'APPLICATION'] as const) {
  refusing(
    '11 I-32',
    `registered before receipt, source ${source}`,
    'I-32.registered-before-receipt block registeredOn',
    () => registered({ source, registeredOn: THURSDAY }),
  );
}

// ¶12
const gathered: PrimaryInformationFacts = {
  received: { date: FRIDAY },
  registeredOn: MONDAY,
  gatheredOn: TUESDAY,
  pupilNamed: true,
  familyMembers: 1,
  whereabouts: 'үйде',
  description: 'сабақтан жиі қалады',
  tookPart: ['SECRETARY', 'CLASS_TEACHER', 'PSYCHOLOGIST'],
};
const primary = (facts: Partial<PrimaryInformationFacts>) =>
  primaryInformationFindings({ ...gathered, ...facts }, RP_398_2023, CLOCK);
granting('12', 'gathered on the second working day, with one member of the family', () => primary({}));
granting('12', 'gathered on the day of receipt', () => primary({ gatheredOn: FRIDAY }));
granting('12', 'still being gathered', () => primary({ gatheredOn: undefined }));
granting('12', 'counted from registration where the school says so', () =>
  primary({ startsFrom: 'REGISTRATION', gatheredOn: WEDNESDAY }),
);
granting('12', 'late by what another school passed on, which has no days', () =>
  primary({ withoutTerm: true, gatheredOn: WEDNESDAY }),
);
granting('12', "gathered between another school's letter and the application that begins the days", () =>
  primary({ received: { date: MONDAY }, cameOn: FRIDAY, gatheredOn: FRIDAY }),
);
refusing('12', 'gathered on the third working day', 'p12.late deviation gatheredOn', () =>
  primary({ gatheredOn: WEDNESDAY }),
);
for (const [what, change, expected] of [
  ['the pupil is not named', { pupilNamed: false }, 'p12.pupil block pupil'],
  ['no whereabouts', { whereabouts: ' ' }, 'p12.whereabouts block whereabouts'],
  ['no description', { description: ' ' }, 'p12.description block description'],
  ['nobody of the family', { familyMembers: 0 }, 'p12.family deviation family'],
  ['without the class teacher', { tookPart: ['PSYCHOLOGIST'] }, 'p12.class-teacher warning tookPart'],
  ['without the psychologist', { tookPart: ['CLASS_TEACHER'] }, 'p12.psychologist warning tookPart'],
  ['gathered before receipt', { gatheredOn: THURSDAY }, 'p12.before-receipt warning gatheredOn'],
] as const) {
  refusing('12', what, expected, () => primary(change));
}

// ¶13
const visit: HomeVisitFacts = {
  orderNumber: '17',
  orderDate: FRIDAY,
  commission: ['Оспанова А.', 'Серікова Г.', 'Қасымова Д.'],
  visitedOn: MONDAY,
  actOn: MONDAY,
  signedBy: ['Қасымова Д.', 'Оспанова А.', ' Серікова Г.'],
};
const visited = (facts: Partial<HomeVisitFacts>, timing: Timing = 'ahead', commissionLeast?: number) =>
  homeVisitFindings({ ...visit, ...facts }, { timing, commissionLeast });
granting('13', 'an order, a commission, a visit, an act signed by all', () => visited({}, 'ahead', 3));
granting('13', 'ordered and visited on one day, the act still to come', () =>
  visited({ visitedOn: FRIDAY, actOn: undefined, signedBy: [] }),
);
granting('13', 'a visit still to come', () =>
  visited({ visitedOn: undefined, actOn: undefined, signedBy: [] }),
);
granting('13', 'a commission of one: the order names no number', () =>
  visited({ commission: ['Оспанова А.'] }),
);
refusingBothWays('13', 'no number of the order', 'p13.order orderNumber', (timing) =>
  visited({ orderNumber: ' ' }, timing),
);
refusing('13', 'no date of the order', 'p13.order block orderNumber', () =>
  visited({ orderDate: undefined }),
);
refusingBothWays('13', 'nobody in the commission', 'p13.commission commission', (timing) =>
  visited({ commission: [' '], signedBy: [] }, timing, 3),
);
refusing('13', 'fewer than the school asks for', 'school.commission warning commission', () =>
  visited({ commission: ['Оспанова А.', 'Оспанова А. ', 'Серікова Г.'] }, 'ahead', 3),
);
refusing('13', 'a visit before the order', 'p13.visit-before-order deviation visitedOn', () =>
  visited({ visitedOn: THURSDAY }),
);
refusing('13', 'an act before the visit', 'p13.act-before-visit block actOn', () =>
  visited({ actOn: FRIDAY }),
);
refusing('13', 'an act without a visit', 'p13.act-before-visit block actOn', () =>
  visited({ visitedOn: undefined }),
);
refusing('13', 'an act one member did not sign', 'p13.act-signed warning signedBy', () =>
  visited({ signedBy: ['Оспанова А.', 'Серікова Г.'] }),
);
const meeting: MeetingFacts = { heldOn: FRIDAY, parents: ['Ахметова Р.'], talkedAbout: 'сабаққа қатысу' };
granting('13', 'a meeting with a parent instead of the visit', () => meetingFindings(meeting));
refusing('13', 'a meeting without its day', 'p13.meeting-date block heldOn', () =>
  meetingFindings({ ...meeting, heldOn: undefined }),
);
refusing('13', 'a meeting with nobody', 'p13.meeting-parents block parents', () =>
  meetingFindings({ ...meeting, parents: [' '] }),
);
refusing('13', 'a meeting about nothing', 'p13.meeting-about block talkedAbout', () =>
  meetingFindings({ ...meeting, talkedAbout: ' ' }),
);
const request: RequestFacts = {
  agency: 'HEALTH',
  addressee: 'Қалалық емхана',
  question: 'есепте тұра ма',
  sentOn: FRIDAY,
  repliedOn: FRIDAY,
};
const requested = (facts: Partial<RequestFacts>) =>
  requestFindings({ ...request, ...facts }, { pack: RP_398_2023 });
granting('13', 'a request answered on the same day', () => requested({}));
granting('13', 'a request not sent yet', () => requested({ sentOn: undefined, repliedOn: undefined }));
refusing('13', 'a request to no kind of body', 'p13.addressee block agency', () => requested({ agency: '' }));
refusing('13', 'a request to a body without a name', 'p13.addressee block addressee', () =>
  requested({ addressee: ' ' }),
);
refusing('13', 'a request that asks nothing', 'p13.question block question', () =>
  requested({ question: ' ' }),
);
refusing('13', 'a reply before the request', 'p13.reply-before-request block repliedOn', () =>
  requested({ repliedOn: THURSDAY }),
);
refusing('13', 'a reply to a request never sent', 'p13.reply-before-request block repliedOn', () =>
  requested({ sentOn: undefined }),
);

// ¶14
const SITTING = calendarDate('2026-11-20');
const AFTER = calendarDate('2026-11-21');
const MATERIALS: readonly MaterialFact[] = [
  { kind: 'CHARACTERISTIC', receivedOn: FRIDAY },
  { kind: 'PSYCHOLOGIST_CONCLUSION', receivedOn: FRIDAY },
  { kind: 'PARENT_MEETING', receivedOn: FRIDAY },
  { kind: 'WORK_DONE', receivedOn: SITTING },
];
const materials = (
  here: readonly MaterialFact[],
  homeConditions?: 'ACT' | 'ACT_OR_MEETING',
  handedToDeputyOn: typeof SITTING | undefined = SITTING,
) => materialsFindings({ materials: here, handedToDeputyOn }, { decidedOn: SITTING, homeConditions });
granting('14', 'four materials, the meeting instead of the act, handed over on the day', () =>
  materials(MATERIALS),
);
granting('14 13', 'the act where the school asks for the act alone', () =>
  materials([...MATERIALS, { kind: 'HOME_ACT', receivedOn: FRIDAY }], 'ACT'),
);
granting('14', 'the act instead of the meeting', () =>
  materials([
    ...MATERIALS.filter(({ kind }) => kind !== 'PARENT_MEETING'),
    { kind: 'HOME_ACT', receivedOn: FRIDAY },
  ]),
);
for (const [kind, rule] of [
  ['CHARACTERISTIC', 'p14.characteristic'],
  ['PSYCHOLOGIST_CONCLUSION', 'p14.psychologist-conclusion'],
  ['PARENT_MEETING', 'p14.home-conditions'],
  ['WORK_DONE', 'p14.work-done'],
] as const) {
  const others = MATERIALS.filter((material) => material.kind !== kind);
  refusing('14', `without ${kind}`, `${rule} deviation materials`, () => materials(others));
  refusing('14', `${kind} asked for and not here`, `${rule} deviation materials`, () =>
    materials([...others, { kind }]),
  );
  refusing('14', `${kind} after the sitting`, `${rule} deviation materials`, () =>
    materials([...others, { kind, receivedOn: AFTER }]),
  );
}
refusing(
  '14 13',
  'the meeting where the school asks for the act alone',
  'p14.home-conditions deviation materials',
  () => materials(MATERIALS, 'ACT'),
);
refusing('14', 'materials handed over after the sitting', 'p14.handed deviation handedToDeputyOn', () =>
  materials(MATERIALS, undefined, AFTER),
);
refusing('14', 'materials not handed over', 'p14.handed deviation handedToDeputyOn', () =>
  materialsFindings({ materials: MATERIALS }, { decidedOn: SITTING }),
);
const hands: WhoDidWhat = {
  applicantIds: ['A'],
  conclusionById: 'P',
  classTeacherId: 'A',
  secretaryId: 'S',
  responsibleIds: [['A'], ['S', 'P']],
};
const hand = (change: Partial<WhoDidWhat>) => onePersonFindings({ ...hands, ...change });
granting('14 19 I-31', 'several people share the work', () => hand({}));
granting('14 19 I-31', 'class teacher and secretary in one, with another person beside', () =>
  hand({ secretaryId: 'A', responsibleIds: [['A'], ['A', 'P']] }),
);
granting('14 19 I-31', 'class teacher and secretary in one, another answers for one measure', () =>
  hand({ secretaryId: 'A', responsibleIds: [['A'], ['P']] }),
);
granting('14 19 I-31', 'no plan yet', () => hand({ secretaryId: 'A', responsibleIds: [] }));
granting('14 19 I-31', 'the secretary answers for all and is not the class teacher', () =>
  hand({ responsibleIds: [['S']] }),
);
granting('14 19 I-31', 'nobody is named yet', () =>
  onePersonFindings({
    applicantIds: [],
    conclusionById: '',
    classTeacherId: '',
    secretaryId: '',
    responsibleIds: [['']],
  }),
);
refusing('14 I-31', 'the applicant signs the conclusion', 'I-31.conclusion warning conclusionBy', () =>
  hand({ conclusionById: 'A' }),
);
refusing('14 I-31', 'a second applicant signs the conclusion', 'I-31.conclusion warning conclusionBy', () =>
  hand({ applicantIds: ['B', 'A'], conclusionById: 'A' }),
);
refusing('19 I-31', 'one person is everything', 'I-31.all-roles warning responsible', () =>
  hand({ secretaryId: 'A', responsibleIds: [['A'], ['A']] }),
);
