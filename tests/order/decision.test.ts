// ¶4, ¶9, ¶14, ¶15 and ¶22: what a decision of the council rests on.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { type ApplicationFacts, applicationFindings } from '../../src/order/p04-application';
import { type ParentInvitation, parentsFindings } from '../../src/order/p09-parents';
import { type MaterialFact, materialNeeds, materialsFindings } from '../../src/order/p14-materials';
import { type DecisionFacts, decisionFindings } from '../../src/order/p15-decision';
import { type ConfirmedGrounds, groundsFindings } from '../../src/order/p22-grounds';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { mayGoOn, type Timing } from '../../src/order/verdict';
import { brief } from './brief-findings';

const SITTING = calendarDate('2026-11-20');
const BEFORE = calendarDate('2026-11-16');
const AFTER = calendarDate('2026-11-21');

const MATERIALS: readonly MaterialFact[] = [
  { kind: 'CHARACTERISTIC', receivedOn: BEFORE },
  { kind: 'PSYCHOLOGIST_CONCLUSION', receivedOn: BEFORE },
  { kind: 'PARENT_MEETING', receivedOn: BEFORE },
  { kind: 'WORK_DONE', receivedOn: SITTING },
];

const PLACED: DecisionFacts = {
  itemKind: 'PLACEMENT',
  outcome: 'PLACE',
  decidedOn: SITTING,
  application: { appliedOn: BEFORE, submittedOn: SITTING },
  invitations: [{ invitedOn: BEFORE, way: 'PHONE', result: 'WILL_COME' }],
  materials: { materials: MATERIALS, handedToDeputyOn: SITTING },
  grounds: { confirmed: ['05'] },
  parentsHeard: true,
  whyNotHeard: '',
  reason: '',
};

describe('¶4 application and submission (I-05)', () => {
  const found = (facts: ApplicationFacts, timing: Timing = 'ahead') =>
    brief(applicationFindings(facts, { decidedOn: SITTING, timing }));

  it('¶4 an application and the deputy’s submission are enough, on the very day too', () => {
    expect(found({ appliedOn: SITTING, submittedOn: SITTING })).toEqual([]);
  });

  it('¶4 ¶11 an agency’s information begins a case as well', () => {
    expect(found({ agencyInformationOn: BEFORE, submittedOn: BEFORE })).toEqual([]);
  });

  it('¶4 neither application nor information: refused ahead, a deviation afterwards', () => {
    expect(found({ submittedOn: BEFORE })).toEqual(['I-05.application block']);
    expect(found({ submittedOn: BEFORE }, 'happened')).toEqual(['I-05.application deviation']);
    expect(found({ appliedOn: AFTER, submittedOn: BEFORE })).toEqual(['I-05.application block']);
  });

  it('¶4 no submission, or one after the sitting', () => {
    expect(found({ appliedOn: BEFORE })).toEqual(['I-05.submission block']);
    expect(found({ appliedOn: BEFORE, submittedOn: AFTER })).toEqual(['I-05.submission block']);
    expect(found({ appliedOn: BEFORE }, 'happened')).toEqual(['I-05.submission deviation']);
  });
});

describe('¶9 the parents are invited (I-06)', () => {
  const full: ParentInvitation = { invitedOn: BEFORE, way: 'HANDED', result: 'NO_ANSWER' };
  const found = (invitations: readonly ParentInvitation[], timing: Timing = 'ahead') =>
    parentsFindings(invitations, { sittingOn: SITTING, timing });

  it('¶9 an invitation with date, way and result is enough, whatever the result', () => {
    for (const result of ['WILL_COME', 'CANNOT_COME', 'REFUSED', 'NOT_REACHED', 'NO_ANSWER'] as const) {
      expect(found([{ ...full, result }])).toEqual([]);
    }
    expect(found([{ ...full, invitedOn: SITTING }])).toEqual([]);
  });

  it.each([
    [[], 'order.p09.none', 'invitations'],
    [[{ ...full, invitedOn: undefined }], 'order.p09.date', 'invitedOn'],
    [[{ ...full, invitedOn: AFTER }], 'order.p09.late', 'invitedOn'],
    [[{ ...full, way: undefined }], 'order.p09.way', 'way'],
    [[{ ...full, result: undefined }], 'order.p09.result', 'result'],
  ])('¶9 %j is refused ahead', (invitations, key, field) => {
    expect(found(invitations)).toMatchObject([{ rule: 'I-06', severity: 'block', message: { key }, field }]);
    expect(found(invitations, 'happened')).toMatchObject([
      { rule: 'I-06', severity: 'deviation', message: { key: `${key}.happened` } },
    ]);
  });

  it('¶9 one full invitation among several is enough', () => {
    expect(found([{}, full, { invitedOn: AFTER }])).toEqual([]);
  });
});

describe('¶14 the materials', () => {
  const found = (materials: readonly MaterialFact[], homeConditions?: 'ACT' | 'ACT_OR_MEETING') =>
    brief(materialsFindings({ materials, handedToDeputyOn: BEFORE }, { decidedOn: SITTING, homeConditions }));

  it('¶14 all four needs met, the meeting instead of the act', () => {
    expect(found(MATERIALS)).toEqual([]);
  });

  it.each([
    ['CHARACTERISTIC', 'p14.characteristic'],
    ['PSYCHOLOGIST_CONCLUSION', 'p14.psychologist-conclusion'],
    ['PARENT_MEETING', 'p14.home-conditions'],
    ['WORK_DONE', 'p14.work-done'],
  ])('¶14 without %s there is a deviation, never a block', (kind, rule) => {
    expect(found(MATERIALS.filter((material) => material.kind !== kind))).toEqual([`${rule} deviation`]);
  });

  it('¶13 ¶14 the act alone is asked for where the school says so', () => {
    expect(found(MATERIALS, 'ACT')).toEqual(['p14.home-conditions deviation']);
    expect(found([...MATERIALS, { kind: 'HOME_ACT', receivedOn: BEFORE }], 'ACT')).toEqual([]);
    expect(found([...MATERIALS, { kind: 'HOME_ACT', receivedOn: AFTER }], 'ACT')).toHaveLength(1);
  });

  it('¶13 ¶14 speaks of the papers the school asks for', () => {
    const keys = (homeConditions: 'ACT' | 'ACT_OR_MEETING') =>
      materialsFindings({ materials: [] }, { decidedOn: SITTING, homeConditions }).map(
        ({ message }) => message.key,
      );
    const others = ['order.p14.characteristic', 'order.p14.conclusion'];
    expect(keys('ACT')).toEqual([...others, 'order.p14.act', 'order.p14.workDone', 'order.p14.handed']);
    expect(keys('ACT_OR_MEETING')).toEqual([
      ...others,
      'order.p14.home',
      'order.p14.workDone',
      'order.p14.handed',
    ]);
  });

  it('¶14 asked for is not here, and a material that came after the sitting was not there', () => {
    expect(found([...MATERIALS.slice(1), { kind: 'CHARACTERISTIC' }])).toEqual([
      'p14.characteristic deviation',
    ]);
    expect(found([...MATERIALS.slice(1), { kind: 'CHARACTERISTIC', receivedOn: AFTER }])).toHaveLength(1);
    expect(found([...MATERIALS.slice(1), { kind: 'CHARACTERISTIC', receivedOn: SITTING }])).toEqual([]);
  });

  it.each([
    [undefined, ['p14.handed deviation']],
    [AFTER, ['p14.handed deviation']],
    [SITTING, []],
  ])('¶14 handed to the deputy on %s', (handedToDeputyOn, expected) => {
    const facts = { materials: MATERIALS, handedToDeputyOn };
    expect(brief(materialsFindings(facts, { decidedOn: SITTING }))).toEqual(expected);
  });

  it('¶14 tells what is here and since when', () => {
    const needs = materialNeeds([
      { kind: 'HOME_ACT', receivedOn: AFTER },
      { kind: 'PARENT_MEETING', receivedOn: BEFORE },
      { kind: 'CHARACTERISTIC' },
    ]);
    expect(needs.map(({ id, hereSince }) => [id, hereSince])).toEqual([
      ['characteristic', undefined],
      ['psychologist-conclusion', undefined],
      ['home-conditions', BEFORE],
      ['work-done', undefined],
    ]);
  });
});

describe('¶15 the decision', () => {
  const found = (change: Partial<DecisionFacts>, timing: Timing = 'happened') =>
    brief(decisionFindings({ ...PLACED, ...change }, { timing, pack: RP_398_2023 }));
  const bare: Partial<DecisionFacts> = { application: {}, invitations: [], materials: { materials: [] } };
  const gaps = [
    'I-05.application',
    'I-05.submission',
    'I-06',
    'p14.characteristic',
    'p14.psychologist-conclusion',
    'p14.home-conditions',
    'p14.work-done',
    'p14.handed',
  ];

  it('¶15 a placement with all steps behind it stands', () => {
    expect(found({}, 'ahead')).toEqual([]);
    expect(found({}, 'happened')).toEqual([]);
  });

  it('¶15 a placement that happened without the steps is recorded with deviations', () => {
    expect(found(bare)).toEqual(gaps.map((rule) => `${rule} deviation`));
    expect(mayGoOn(decisionFindings({ ...PLACED, ...bare }, { timing: 'happened', pack: RP_398_2023 }))).toBe(
      true,
    );
  });

  it('¶15 a placement ahead waits for ¶4 and ¶9, not for ¶14', () => {
    expect(found(bare, 'ahead')).toEqual(
      gaps.map((rule) => `${rule} ${rule.startsWith('p14') ? 'deviation' : 'block'}`),
    );
  });

  it('¶15 a refusal only shows the gaps and asks for no ground', () => {
    expect(found({ ...bare, outcome: 'REFUSE', grounds: { confirmed: [] } }, 'ahead')).toEqual(
      gaps.map((rule) => `${rule} warning`),
    );
    expect(found({ outcome: 'REFUSE' })).toEqual([]);
  });

  it.each(['PLACE', 'REFUSE'] as const)('¶15 %s says why the parents were not heard', (outcome) => {
    expect(found({ outcome, parentsHeard: false })).toEqual(['p15.parents-heard block']);
    expect(found({ outcome, parentsHeard: false, whyNotHeard: 'екі рет шақырылды, келмеді' })).toEqual([]);
  });

  it('I-09 a placement item is not merely noted, another item is', () => {
    expect(found({ outcome: 'NOTED' })).toEqual(['I-09 block']);
    expect(found({ ...bare, outcome: 'NOTED', itemKind: 'OTHER' })).toEqual([]);
  });

  it('¶15 an item put off decides nothing; reason and new day are asked for', () => {
    const reason = 'ата-ана ауырып қалды';
    expect(found({ ...bare, outcome: 'POSTPONE', reason, postponedTo: AFTER })).toEqual([]);
    expect(found({ outcome: 'POSTPONE', postponedTo: AFTER })).toEqual(['p15.postpone-reason warning']);
    expect(found({ outcome: 'POSTPONE', reason })).toEqual(['p15.postpone-date warning']);
    expect(found({ outcome: 'POSTPONE', reason, postponedTo: SITTING })).toEqual([
      'p15.postpone-date warning',
    ]);
  });

  it('¶15 a pupil brought in from paper is not asked for the steps, but for the ground', () => {
    expect(found({ ...bare, fromPaper: true, parentsHeard: false })).toEqual([]);
    expect(found({ ...bare, fromPaper: true, parentsHeard: false, grounds: { confirmed: [] } })).toEqual([
      'I-22.ground deviation',
    ]);
    expect(found({ ...bare, fromPaper: true, parentsHeard: false, outcome: 'REFUSE' })).toEqual([]);
  });

  it('¶15 ¶22 a placement needs a ground', () => {
    expect(found({ grounds: { confirmed: [] } }, 'ahead')).toEqual(['I-22.ground block']);
  });
});

describe('¶22 the grounds (I-22)', () => {
  const found = (grounds: ConfirmedGrounds, timing: Timing = 'ahead') =>
    brief(groundsFindings(grounds, { timing, pack: RP_398_2023 }));

  it('¶22 one ground is enough, several may hold', () => {
    expect(found({ confirmed: ['01'] })).toEqual([]);
    expect(found({ confirmed: ['02', '05', '07'] })).toEqual([]);
  });

  it('¶22 none is refused ahead, a deviation afterwards', () => {
    expect(found({ confirmed: [] })).toEqual(['I-22.ground block']);
    expect(found({ confirmed: [] }, 'happened')).toEqual(['I-22.ground deviation']);
  });

  it('¶22 ground 10 is checked by a second person, who is another', () => {
    const ten: ConfirmedGrounds = { confirmed: ['10'], recordedBy: 'A' };
    for (const timing of ['ahead', 'happened'] as const) {
      expect(found(ten, timing)).toEqual(['p22.second-person block']);
      expect(found({ ...ten, secondPerson: 'A' }, timing)).toEqual(['p22.second-person block']);
      expect(found({ ...ten, secondPerson: '' }, timing)).toEqual(['p22.second-person block']);
      expect(found({ ...ten, secondPerson: 'B' }, timing)).toEqual([]);
    }
  });
});
