// ¶14 and ¶15: what is here and since when, which papers a school asks for, and that a deviation stops nothing.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { materialNeeds, materialsFindings } from '../../src/order/p14-materials';
import { decisionFindings } from '../../src/order/p15-decision';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { ofSeverity } from '../../src/order/verdict';

const SITTING = calendarDate('2026-11-20');
const BEFORE = calendarDate('2026-11-16');
const AFTER = calendarDate('2026-11-21');

describe('¶14 the materials', () => {
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

  it('¶14 tells what is here and since when, the earliest of several', () => {
    const needs = materialNeeds([
      { kind: 'HOME_ACT', receivedOn: AFTER },
      { kind: 'PARENT_MEETING', receivedOn: BEFORE },
      { kind: 'CHARACTERISTIC' },
    ]);
    expect(needs).toEqual([
      { id: 'characteristic', anyOf: ['CHARACTERISTIC'], hereSince: undefined },
      { id: 'psychologist-conclusion', anyOf: ['PSYCHOLOGIST_CONCLUSION'], hereSince: undefined },
      { id: 'home-conditions', anyOf: ['HOME_ACT', 'PARENT_MEETING'], hereSince: BEFORE },
      { id: 'work-done', anyOf: ['WORK_DONE'], hereSince: undefined },
    ]);
    expect(materialNeeds([], 'ACT')[2]?.anyOf).toEqual(['HOME_ACT']);
  });
});

describe('¶15 the decision', () => {
  it('¶15 a placement that happened without the steps goes on', () => {
    const findings = decisionFindings(
      {
        itemKind: 'PLACEMENT',
        outcome: 'PLACE',
        decidedOn: SITTING,
        application: {},
        invitations: [],
        materials: { materials: [] },
        grounds: { confirmed: ['05'] },
        parentsHeard: true,
        whyNotHeard: '',
        reason: '',
      },
      { timing: 'happened', pack: RP_398_2023 },
    );
    expect(findings).toHaveLength(8);
    expect(ofSeverity(findings, 'block')).toEqual([]);
  });
});
