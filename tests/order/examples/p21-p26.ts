// Examples of ¶21 submission, ¶22 grounds, ¶23 removal, ¶24 transfer, ¶25 and ¶26, and of the order of days.

import { calendarDate } from '../../../src/model/calendar-date';
import { type CardDays, dateOrderFindings } from '../../../src/order/date-order';
import { type SubmissionFacts, submissionFindings } from '../../../src/order/p21-submission';
import { type ConfirmedGrounds, groundsFindings } from '../../../src/order/p22-grounds';
import { type RemovalFacts, type RemovalSettings, removalFindings } from '../../../src/order/p23-removal';
import { type TransferFacts, transferFindings } from '../../../src/order/p24-transfer';
import { wordingFindings } from '../../../src/order/p25-no-consequences';
import { RP_398_2023 } from '../../../src/order/rule-pack-398-2023';
import type { Timing } from '../../../src/order/verdict';
import { granting, refusing, refusingBothWays } from './example';

const EARLIER = calendarDate('2027-03-10');
const DAY = calendarDate('2027-03-12');
const LATER = calendarDate('2027-03-13');

// ¶21
const deputy = { name: 'Оспанова А.', roles: ['DEPUTY_UPBRINGING'] as const };
const SUBMISSION: SubmissionFacts = {
  kind: 'PARENTS_DUTIES',
  submittedOn: DAY,
  helpRefused: { on: DAY, record: 'бас тарту актісі' },
  noMeasures: { on: EARLIER, record: 'шара қолданбау актісі' },
  signedBy: deputy,
};
const submission = (change: Partial<SubmissionFacts>, timing: Timing = 'ahead', headInsists?: boolean) =>
  submissionFindings({ ...SUBMISSION, ...change }, { timing, pack: RP_398_2023, headInsists });
const act = { what: 'ұсақ бұзақылық', on: EARLIER, source: 'полиция бөлімінің хаты' };
const byMinor: Partial<SubmissionFacts> = {
  kind: 'MINOR_ADMIN_ACT',
  helpRefused: undefined,
  noMeasures: undefined,
  act,
};
granting('21 I-19 I-21', 'help refused and no measures taken, both on record', () => submission({}));
granting('21 I-19 I-21', 'the second kind, signed by the head', () =>
  submission({ kind: 'PARENTS_ADMIN_MEASURES', signedBy: { name: 'Ахметов Б.', roles: ['HEAD'] } }),
);
for (const [what, helpRefused] of [
  ['is not on record', undefined],
  ['has no paper', { on: EARLIER, record: ' ' }],
  ['came after', { on: LATER, record: 'акт' }],
] as const) {
  refusingBothWays('21 I-19', `the refusal ${what}`, 'I-19.refused helpRefused', (timing) =>
    submission({ helpRefused }, timing),
  );
}
refusingBothWays(
  '21 I-19',
  'the lack of measures is not on record',
  'I-19.no-measures noMeasures',
  (timing) => submission({ noMeasures: undefined }, timing),
);
refusing('21 I-19', 'the head insists: kept as a deviation', 'I-19.no-measures deviation noMeasures', () =>
  submission({ noMeasures: undefined }, 'ahead', true),
);
granting('21 I-20 I-21', 'the third kind rests on the act alone', () => submission(byMinor));
granting('21 I-20', 'an act of the same day', () => submission({ ...byMinor, act: { ...act, on: DAY } }));
for (const [what, change, rule, field] of [
  ['no act in words', { ...act, what: ' ' }, 'I-20.act', 'act.what'],
  ['no day of the act', { ...act, on: undefined }, 'I-20.date', 'act.on'],
  ['no source', { ...act, source: ' ' }, 'I-20.source', 'act.source'],
] as const) {
  refusingBothWays('21 I-20', what, `${rule} ${field}`, (timing) =>
    submission({ ...byMinor, act: change }, timing),
  );
}
refusing(
  '21 I-20',
  'no act at all; the head cannot insist on that',
  ['I-20.act block act.what', 'I-20.date block act.on', 'I-20.source block act.source'],
  () => submission({ ...byMinor, act: undefined }, 'ahead', true),
);
refusing('21 I-20', 'an act after the submission', 'I-20.after block act.on', () =>
  submission({ ...byMinor, act: { ...act, on: LATER } }),
);
refusingBothWays('21 I-21', 'nobody signs', 'I-21.signed signedBy', (timing) =>
  submission({ signedBy: undefined }, timing),
);
refusingBothWays('21 I-21', 'the class teacher signs', 'I-21.administration signedBy', (timing) =>
  submission({ signedBy: { name: 'Серікова Г.', roles: ['CLASS_TEACHER', 'SECRETARY'] } }, timing),
);

// ¶22
const grounds = (facts: ConfirmedGrounds, timing: Timing = 'ahead') =>
  groundsFindings(facts, { timing, pack: RP_398_2023 });
granting('22 I-22', 'one ground', () => grounds({ confirmed: ['01'] }));
granting('22 I-22', 'several grounds', () => grounds({ confirmed: ['02', '05', '07'] }));
refusingBothWays('22 I-22', 'no ground', 'I-22.ground grounds', (timing) =>
  grounds({ confirmed: [] }, timing),
);
for (const timing of ['ahead', 'happened'] as const) {
  granting('22', `ground 10 checked by another person, ${timing}`, () =>
    grounds({ confirmed: ['10'], recordedBy: 'A', secondPerson: 'B' }, timing),
  );
  for (const secondPerson of [undefined, '', 'A']) {
    refusing(
      '22',
      `ground 10 checked by ${JSON.stringify(secondPerson)}, ${timing}`,
      'p22.second-person block grounds',
      () => grounds({ confirmed: ['10'], recordedBy: 'A', secondPerson }, timing),
    );
  }
}

// ¶23
const REMOVAL: RemovalFacts = {
  basis: 'POSITIVE_DYNAMICS',
  outcome: 'REMOVE',
  decidedOn: DAY,
  appliedOn: DAY,
  characteristics: [
    { by: 'CLASS_TEACHER', on: DAY, positive: true },
    { by: 'PSYCHOLOGICAL_SERVICE', on: EARLIER, positive: true },
  ],
  invitations: [{ invitedOn: EARLIER, way: 'PHONE', result: 'WILL_COME' }],
  reason: '',
};
const removal = (
  change: Partial<RemovalFacts>,
  timing: Timing = 'ahead',
  settings: Partial<RemovalSettings> = {},
) => removalFindings({ ...REMOVAL, ...change }, { timing, pack: RP_398_2023, ...settings });
const joint: RemovalFacts['characteristics'] = [{ by: 'JOINT', on: DAY, positive: true }];
const moved = {
  basis: 'MOVED_HOME',
  characteristics: [],
  objectivePaper: { name: 'анықтама', on: DAY },
} as const;
granting('23 I-16 I-17', 'an application, two positive characteristics, a sitting', () => removal({}));
granting('23 I-16', 'one joint characteristic', () => removal({ characteristics: joint }));
granting('23 I-16', 'two papers where the school asks for two', () =>
  removal({}, 'ahead', { characteristics: 'TWO' }),
);
granting('23 I-16', 'an objective reason with its paper and an application', () => removal(moved));
granting('23 I-16', 'an objective reason without an application where the school asks for none', () =>
  removal({ ...moved, appliedOn: undefined }, 'ahead', { applicationForObjective: false }),
);
granting('23', 'kept on the register, with the reason', () =>
  removal({ outcome: 'KEEP', reason: 'мақсаттарға жетпеді', appliedOn: undefined, characteristics: [] }),
);
refusing('23 I-17', 'no sitting decided', 'I-17 block decidedOn', () => removal({ decidedOn: undefined }));
for (const appliedOn of [undefined, LATER]) {
  refusingBothWays('23 I-16', `applied on ${appliedOn}`, 'I-16.application appliedOn', (timing) =>
    removal({ appliedOn }, timing),
  );
}
refusing('23 I-16', 'an objective reason without an application', 'I-16.application block appliedOn', () =>
  removal({ ...moved, appliedOn: undefined }),
);
refusing('23 I-16', 'positive dynamics want an application anyhow', 'I-16.application block appliedOn', () =>
  removal({ appliedOn: undefined }, 'ahead', { applicationForObjective: false }),
);
for (const [who, rule] of [
  ['CLASS_TEACHER', 'I-16.class-teacher'],
  ['PSYCHOLOGICAL_SERVICE', 'I-16.psychologist'],
] as const) {
  const others = REMOVAL.characteristics.filter(({ by }) => by !== who);
  refusingBothWays('23 I-16', `nothing from ${who}`, `${rule} characteristics`, (timing) =>
    removal({ characteristics: others }, timing),
  );
  refusing('23 I-16', `${who} is not positive`, `${rule} block characteristics`, () =>
    removal({ characteristics: [...others, { by: who, on: DAY, positive: false }] }),
  );
  refusing('23 I-16', `${who} wrote after the sitting`, `${rule} block characteristics`, () =>
    removal({ characteristics: [...others, { by: who, on: LATER, positive: true }] }),
  );
}
refusing(
  '23 I-16',
  'one joint characteristic where the school asks for two',
  ['I-16.class-teacher block characteristics', 'I-16.psychologist block characteristics'],
  () => removal({ characteristics: joint }, 'ahead', { characteristics: 'TWO' }),
);
for (const objectivePaper of [undefined, { name: ' ', on: DAY }, { name: 'анықтама', on: LATER }]) {
  refusingBothWays(
    '23 I-16',
    `an objective reason shown by ${JSON.stringify(objectivePaper)}`,
    'I-16.objective objectivePaper',
    (timing) => removal({ ...moved, objectivePaper }, timing),
  );
}
refusing('23', 'kept without a reason', 'p23.keep-reason block reason', () =>
  removal({ outcome: 'KEEP', reason: ' ' }),
);
refusing('23 9 I-06', 'removed without inviting the parents', 'I-06 block invitations', () =>
  removal({ invitations: [] }),
);
refusing('23 9 I-06', 'kept without inviting the parents', 'I-06 deviation invitations', () =>
  removal({ outcome: 'KEEP', reason: 'мақсаттарға жетпеді', invitations: [] }, 'happened'),
);

// ¶24
const TRANSFER: TransferFacts = {
  onRegister: true,
  addressee: { kind: 'NEW_SCHOOL', name: '№ 12 мектеп-гимназия' },
  contents: ['PLAN_PERIOD', 'MEASURES', 'WORK_DONE', 'RESULTS', 'CONTACT'],
  sentOn: DAY,
  receivedOn: DAY,
  acceptedOn: LATER,
};
const transfer = (
  change: Partial<TransferFacts>,
  timing: Timing = 'ahead',
  route: 'NEW_SCHOOL' | 'DEPARTMENT' = 'NEW_SCHOOL',
) => transferFindings({ ...TRANSFER, ...change }, { timing, route });
granting('24 I-28', 'the work done goes to the new school', () => transfer({}));
granting('24 I-28', 'through the department where the school set so', () =>
  transfer({ addressee: { kind: 'DEPARTMENT', name: 'Білім бөлімі' } }, 'ahead', 'DEPARTMENT'),
);
granting('24', 'not sent yet', () =>
  transfer({ sentOn: undefined, receivedOn: undefined, acceptedOn: undefined }),
);
granting('24', 'accepted without a day of receipt', () => transfer({ receivedOn: undefined }));
refusingBothWays('24', 'a child who is not on the register', 'p24.on-register onRegister', (timing) =>
  transfer({ onRegister: false }, timing),
);
refusing('24 I-28', 'an addressee without a name', 'I-28.addressee block addressee', () =>
  transfer({ addressee: { kind: 'NEW_SCHOOL', name: ' ' } }),
);
for (const kind of ['DEPARTMENT', 'OTHER'] as const) {
  refusingBothWays('24 I-28', `to ${kind} instead of the new school`, 'I-28.route addressee', (timing) =>
    transfer({ addressee: { kind, name: 'Білім бөлімі' } }, timing),
  );
}
for (const content of [
  'GROUNDS',
  'PSYCHOLOGIST_CONCLUSION',
  'FAMILY',
  'MINUTES',
  'POLICE_REGISTER',
] as const) {
  refusingBothWays('24 I-28', `${content} in the letter`, 'I-28.contents contents', (timing) =>
    transfer({ contents: ['WORK_DONE', content] }, timing),
  );
}
refusing('24', 'a letter without the work done', 'p24.work-done warning contents', () =>
  transfer({ contents: ['CONTACT'] }),
);
for (const change of [{ receivedOn: EARLIER }, { acceptedOn: EARLIER }, { sentOn: undefined }] as const) {
  refusing('24', `days out of order: ${JSON.stringify(change)}`, 'p24.dates block receivedOn', () =>
    transfer(change),
  );
}
refusing('24', 'accepted and never sent', 'p24.dates block receivedOn', () =>
  transfer({ sentOn: undefined, receivedOn: undefined }),
);

// ¶25, ¶26
granting('25 I-27', 'a letter about help, in words that only begin alike', () => [
  ...wordingFindings('Сұрау: сабаққа қатысуы туралы жазып жіберуіңізді сұраймыз.', 'question'),
  ...wordingFindings('Просим сообщить по указанию директора, все без исключения занятия.', 'question'),
]);
for (const text of [
  'Оқушы кінәлі деп танылды ма?',
  'Баланы жазалауды сұраймыз.',
  'Ата-анасы ЖАУАПҚА ТАРТЫЛДЫ ма?',
  'Просим сообщить, признан ли виновным.',
  'Мера наказания',
  'Привлекался к ответственности, привлечён к ответственности',
  'будет отчислен',
]) {
  refusing('25 I-27', `a letter that says «${text}»`, 'I-27.words warning question', () =>
    wordingFindings(text, 'question'),
  );
}

// I-32
const days = (change: Partial<CardDays>, timing: Timing = 'ahead') => dateOrderFindings(change, { timing });
granting('4 9 11 12 14 15 16 23 I-32', 'everything on one day', () =>
  days({
    receivedOn: DAY,
    registeredOn: DAY,
    gatheredOn: DAY,
    materialsOn: DAY,
    submittedOn: DAY,
    invitedOn: DAY,
    decidedOn: DAY,
    planApprovedOn: DAY,
    removedOn: DAY,
  }),
);
granting('4 9 14 I-32', 'work in parallel: materials after the submission, the invitation before both', () =>
  days({ invitedOn: EARLIER, submittedOn: DAY, materialsOn: LATER, decidedOn: LATER }),
);
granting('23 I-32', 'removed before the plan was approved', () =>
  days({ decidedOn: EARLIER, removedOn: DAY, planApprovedOn: LATER }),
);
granting('11 I-32', 'nothing on record', () => days({}));
for (const [tag, earlier, later] of [
  ['11', 'receivedOn', 'registeredOn'],
  ['16', 'decidedOn', 'planApprovedOn'],
  ['23', 'decidedOn', 'removedOn'],
] as const) {
  for (const timing of ['ahead', 'happened'] as const) {
    refusing(
      `${tag} I-32`,
      `${later} before ${earlier}, ${timing}`,
      `I-32.${earlier}-${later} block ${later}`,
      () => days({ [earlier]: DAY, [later]: EARLIER }, timing),
    );
  }
}
for (const [tag, earlier] of [
  ['4', 'submittedOn'],
  ['14', 'materialsOn'],
  ['9', 'invitedOn'],
] as const) {
  refusingBothWays(
    `${tag} I-32`,
    `${earlier} after the decision`,
    `I-32.${earlier}-decidedOn decidedOn`,
    (timing) => days({ [earlier]: LATER, decidedOn: DAY }, timing),
  );
}
for (const [tag, earlier, later] of [
  ['12', 'receivedOn', 'gatheredOn'],
  ['4', 'registeredOn', 'submittedOn'],
  ['15', 'registeredOn', 'decidedOn'],
] as const) {
  refusing(`${tag} I-32`, `${later} before ${earlier}`, `I-32.${earlier}-${later} warning ${later}`, () =>
    days({ [earlier]: DAY, [later]: EARLIER }),
  );
}
