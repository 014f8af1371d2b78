// Examples of ¶16 plan, ¶17 minutes, ¶18 help and copy, ¶19 measures, ¶20 notice.

import { calendarDate } from '../../../src/model/calendar-date';
import { SHIPPED_CALENDAR } from '../../../src/order/calendar-2023-2027';
import {
  type MinutesFacts,
  type MinutesParticipant,
  minutesFindings,
  signatureFindings,
} from '../../../src/order/p17-minutes';
import { type CopyFacts, copyFindings, helpFindings } from '../../../src/order/p18-help';
import { type MeasureFacts, type PlanFacts, planFindings } from '../../../src/order/p19-measures';
import { type NoticeFacts, noticeFindings } from '../../../src/order/p20-notice';
import { RP_398_2023 } from '../../../src/order/rule-pack-398-2023';
import type { Timing } from '../../../src/order/verdict';
import { clockTime } from '../../model/clock-time';
import { granting, refusing, refusingBothWays } from './example';

const SITTING = calendarDate('2026-11-20');
const BEFORE = calendarDate('2026-11-16');

// ¶17
const person = (personId: string, change: Partial<MinutesParticipant> = {}): MinutesParticipant => ({
  personId,
  name: `Қатысушы ${personId}`,
  position: 'мұғалім',
  present: true,
  member: true,
  ...change,
});
const item = { title: 'Кіріс-007', heard: 'тыңдалды', decision: 'есепке қойылсын' };
const MINUTES: MinutesFacts = {
  heldOn: SITTING,
  participants: [person('1'), person('2'), person('3', { present: false, name: '', position: '' })],
  items: [item],
  presiding: { personId: '1', name: 'Қатысушы 1' },
  secretary: { personId: '2', name: 'Қатысушы 2' },
};
const minutes = (change: Partial<MinutesFacts>, timing: Timing = 'ahead') =>
  minutesFindings({ ...MINUTES, ...change }, { timing });
granting('17 I-07 I-10', 'full minutes', () => minutes({}));
granting('17 I-07 I-10', 'full minutes of a sitting that was', () => minutes({}, 'happened'));
for (const [what, change, expected] of [
  ['no day', { heldOn: undefined }, 'I-07.date block heldOn'],
  [
    'a participant without a name',
    { participants: [...MINUTES.participants, person('4', { name: ' ' })] },
    'I-07.name block participants.3.name',
  ],
  [
    'a participant without a position',
    { participants: [...MINUTES.participants, person('4', { position: ' ' })] },
    'I-07.position block participants.3.position',
  ],
  ['no agenda', { items: [] }, 'I-07.agenda block items'],
  ['an item without a name', { items: [{ ...item, title: ' ' }] }, 'I-07.item block items.0.title'],
  [
    'an item without the extract',
    { items: [item, { ...item, heard: ' ' }] },
    'I-07.heard block items.1.heard',
  ],
  [
    'an item without a decision',
    { items: [item, { ...item, decision: ' ' }] },
    'I-07.decision block items.1.decision',
  ],
] as const satisfies readonly (readonly [string, Partial<MinutesFacts>, string])[]) {
  refusing('17 I-07', what, expected, () => minutes(change));
}
refusing(
  '17 7 I-07 I-10',
  'nobody is present',
  [
    'I-07.participants block participants',
    'I-10.presiding-present block presiding',
    'I-10.presiding-basis block presiding.basis',
    'I-10.secretary-present block secretary',
    'I-10.secretary-basis block secretary.basis',
  ],
  () => minutes({ participants: [] }),
);
for (const who of ['presiding', 'secretary'] as const) {
  refusing('17 I-10', `no ${who} person`, `I-10.${who} block ${who}`, () => minutes({ [who]: undefined }));
  refusingBothWays('17 I-10', `the ${who} person is absent`, `I-10.${who}-present ${who}`, (timing) =>
    minutes({ [who]: { personId: '3', name: 'Қатысушы 3' } }, timing),
  );
  const participants = [...MINUTES.participants, person('9', { member: false })];
  const substitute = { personId: '9', name: 'Қатысушы 9' };
  granting('17 7 I-10', `a substitute as the ${who} person, with the basis`, () =>
    minutes({ participants, [who]: { ...substitute, basis: 'хатшы ауырып қалды' } }),
  );
  for (const given of [undefined, ' ']) {
    refusing(
      '17 7 I-10',
      `a substitute as the ${who} person, basis ${JSON.stringify(given)}`,
      `I-10.${who}-basis block ${who}.basis`,
      () => minutes({ participants, [who]: { ...substitute, basis: given } }),
    );
  }
}
refusingBothWays('17 I-10', 'one person presides and writes', 'I-10.two-persons secretary', (timing) =>
  minutes({ secretary: MINUTES.presiding }, timing),
);
const both = { heldOn: SITTING, presidingSignedOn: SITTING, secretarySignedOn: calendarDate('2026-11-23') };
granting('17 I-08', 'both marks, on the day or later', () => signatureFindings(both));
for (const who of ['presiding', 'secretary'] as const) {
  const field = `${who}SignedOn`;
  refusing('17 I-08', `no mark of the ${who} person`, `I-08.${who} warning ${field}`, () =>
    signatureFindings({ ...both, [field]: undefined }),
  );
  refusing(
    '17 I-08',
    `a mark of the ${who} person before the sitting`,
    `I-08.${who}-before-sitting block ${field}`,
    () => signatureFindings({ ...both, [field]: BEFORE }),
  );
}
granting('17 I-08', 'a mark of everyone who presided over a part', () =>
  signatureFindings({ ...both, presidedLater: [{ name: 'Оразбаев Н.', signedOn: SITTING }] }),
);
refusing('17 I-08', 'no mark of one who presided later', 'I-08.presided-later warning presidedLater', () =>
  signatureFindings({
    ...both,
    presidedLater: [{ name: 'Оразбаев Н.' }, { name: 'Ахметов А.', signedOn: SITTING }],
  }),
);

// ¶16, ¶19, Annex 1
const measure: MeasureFacts = {
  name: 'Профилактикалық әңгімелесу',
  responsible: ['А. Ахметов'],
  dueOn: calendarDate('2027-01-15'),
  indicator: 'сабаққа толық қатысу',
};
const PLAN: PlanFacts = {
  from: calendarDate('2026-11-23'),
  to: calendarDate('2027-02-28'),
  decidedOn: SITTING,
  approvedOn: SITTING,
  measures: [measure],
};
const plan = (change: Partial<PlanFacts>) => planFindings({ ...PLAN, ...change });
const row = (change: Partial<MeasureFacts>) =>
  planFindings({ ...PLAN, measures: [measure, { ...measure, ...change }] });
granting('16 annex-1 I-11 I-32', 'a plan approved on the day of the sitting', () => plan({}));
granting('16 annex-1 I-11', 'a draft not approved yet', () => plan({ approvedOn: undefined }));
granting('16 annex-1 I-11', 'a period of one day', () =>
  plan({ from: calendarDate('2027-01-15'), to: calendarDate('2027-01-15') }),
);
refusing('16 annex-1 I-11', 'no first day', 'I-11.from block from', () => plan({ from: undefined }));
refusing('16 annex-1 I-11', 'no last day', 'I-11.to block to', () => plan({ to: undefined }));
refusing(
  '16 19 annex-1 I-11 I-12',
  'the last day before the first',
  ['I-11.period block to', 'I-12.inside block measures.0.dueOn'],
  () => plan({ from: calendarDate('2027-03-01') }),
);
refusing('16 I-32', 'approved before the placement', 'I-32.approved-before-decision block approvedOn', () =>
  plan({ approvedOn: BEFORE }),
);
granting('18 19 annex-1 I-12 I-13 I-14', 'a measure with a person, a date and an indicator', () => row({}));
for (const dueOn of ['2026-11-23', '2027-02-28']) {
  granting('19 I-12', `a date on ${dueOn}, an end of the period`, () => row({ dueOn: calendarDate(dueOn) }));
}
granting('19 I-12', 'a person from outside the school', () =>
  row({ responsible: ['', 'Отбасын қолдау орталығының маманы'] }),
);
refusing('18 I-14', 'a plan without a measure', 'I-14 block measures', () => plan({ measures: [] }));
for (const [what, change, tags, expected] of [
  ['without a name', { name: ' ' }, 'annex-1 I-14', 'I-14.name block measures.1.name'],
  [
    'with nobody responsible',
    { responsible: [] },
    '19 I-12',
    'I-12.responsible block measures.1.responsible',
  ],
  ['with a blank person', { responsible: [' '] }, '19 I-12', 'I-12.responsible block measures.1.responsible'],
  ['without a date', { dueOn: undefined }, '19 I-12', 'I-12.date block measures.1.dueOn'],
  [
    'before the period',
    { dueOn: calendarDate('2026-11-22') },
    '19 I-12',
    'I-12.inside block measures.1.dueOn',
  ],
  [
    'after the period',
    { dueOn: calendarDate('2027-03-01') },
    '19 I-12',
    'I-12.inside block measures.1.dueOn',
  ],
  ['without an indicator', { indicator: ' ' }, 'annex-1 I-13', 'I-13 block measures.1.indicator'],
] as const) {
  refusing(tags, `a measure ${what}`, expected, () => row(change));
}

// ¶18
const ALL = RP_398_2023.helpKinds.map(({ code }) => code);
granting(
  '18',
  'every kind of help chosen or marked as not needed; the consultation only where necessary',
  () =>
    helpFindings(
      { chosen: ['M01', 'M06'], notNeeded: ALL.filter((code) => !['M01', 'M05', 'M06'].includes(code)) },
      RP_398_2023,
    ),
);
refusing('18', 'kinds of help nobody looked at', 'p18.considered warning measures', () =>
  helpFindings({ chosen: ['M01'], notNeeded: ['M02'] }, RP_398_2023),
);
const COPY: CopyFacts = { approvedOn: SITTING, answeredOn: SITTING, answer: 'SIGNED', witnesses: [] };
const copy = (change: Partial<CopyFacts>, witnessesAsked?: boolean) =>
  copyFindings({ ...COPY, ...change }, { witnessesAsked });
granting('18 I-15', 'a copy handed over on the day of the approval', () => copy({}));
granting('18 I-15', 'the parents sign in part', () => copy({ answer: 'PARTLY' }));
granting('18 I-15', 'a refusal seen by two', () =>
  copy({ answer: 'REFUSED', witnesses: ['Серікова Г.', 'Қасымова Д.'] }),
);
granting('18 I-15', 'a refusal where the school asks for no witnesses', () =>
  copy({ answer: 'REFUSED' }, false),
);
refusing('18 I-15', 'a copy before the approval', 'I-15.before-approval block answeredOn', () =>
  copy({ answeredOn: BEFORE }),
);
refusing('18 I-15', 'no copy yet', 'I-15.copy warning answer', () =>
  copy({ answeredOn: undefined, answer: undefined }),
);
refusing('18 I-15', 'an answer without its day', 'I-15.copy warning answer', () =>
  copy({ answeredOn: undefined }),
);
refusing('18 I-15', 'a day without an answer', 'I-15.copy warning answer', () => copy({ answer: undefined }));
refusing('18 I-15', 'the parents were not reached', 'I-15.copy warning answer', () =>
  copy({ answer: 'NOT_REACHED' }),
);
for (const witnesses of [[], ['Серікова Г.', ' '], ['Серікова Г.', 'Серікова Г. ']]) {
  refusing('18 I-15', `a refusal seen by ${JSON.stringify(witnesses)}`, 'I-15 deviation witness1', () =>
    copy({ answer: 'REFUSED', witnesses }),
  );
}

// ¶20
const FRIDAY = calendarDate('2026-11-06');
const CLOCK = { week: '5', calendar: SHIPPED_CALENDAR, cutoff: clockTime('18:00') } as const;
const notice = (change: Partial<NoticeFacts>, calendar = SHIPPED_CALENDAR) =>
  noticeFindings({ source: 'AGENCY', outcome: 'PLACE', decidedOn: FRIDAY, ...change }, RP_398_2023, {
    ...CLOCK,
    calendar,
  });
granting('20 I-18', 'told on the day of the decision', () => notice({ notifiedOn: FRIDAY }));
granting('20 I-18', 'a refusal of Friday told on Monday', () =>
  notice({ outcome: 'REFUSE', notifiedOn: calendarDate('2026-11-09') }),
);
granting('20 I-18', 'not told yet', () => notice({}));
for (const outcome of ['POSTPONE', 'NOTED'] as const) {
  granting('20 I-18', `no notice is due after ${outcome}`, () =>
    notice({ outcome, notifiedOn: calendarDate('2026-11-11') }),
  );
}
granting('20 I-18', 'no notice is due when no agency wrote', () =>
  notice({ source: 'APPLICATION', notifiedOn: calendarDate('2026-11-11') }),
);
for (const outcome of ['PLACE', 'REFUSE'] as const) {
  refusing('20 I-18', `${outcome} of Friday told on Tuesday`, 'p20.late deviation notifiedOn', () =>
    notice({ outcome, notifiedOn: calendarDate('2026-11-10') }),
  );
}
refusing('20', 'a year whose calendar is empty', 'p20.calendar warning', () => notice({}, []));
refusing('20 I-32', 'told before the decision', 'I-32.notified-before-decision block notifiedOn', () =>
  notice({ notifiedOn: calendarDate('2026-11-05') }),
);
