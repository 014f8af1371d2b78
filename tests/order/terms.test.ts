// ¶11, ¶12 and ¶20: the three clocks of the order, granted and late, and what the information holds.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import type { Outcome } from '../../src/model/codes';
import { clockTime } from '../../src/model/moment';
import { SHIPPED_CALENDAR } from '../../src/order/calendar-2023-2027';
import {
  type RegistrationFacts,
  registrationFindings,
  registrationTerm,
} from '../../src/order/p11-registration';
import {
  type PrimaryInformationFacts,
  primaryInformationFindings,
  primaryInformationTerm,
} from '../../src/order/p12-primary-information';
import { type NoticeFacts, noticeFindings, noticeTerm } from '../../src/order/p20-notice';
import { rulePackFor } from '../../src/order/rule-pack';
import { type Clock, standing } from '../../src/order/statutory-term';
import { findingWords } from '../../src/order/verdict';
import { brief } from './brief-findings';

const FRIDAY = calendarDate('2026-11-06');
const MONDAY = calendarDate('2026-11-09');
const TUESDAY = calendarDate('2026-11-10');
const WEDNESDAY = calendarDate('2026-11-11');
const CLOCK: Clock = { week: '5', calendar: SHIPPED_CALENDAR, cutoff: clockTime('18:00') };
const PACK = rulePackFor(FRIDAY);

describe('¶11 registration of an agency’s information', () => {
  const letter: RegistrationFacts = { source: 'AGENCY', received: { date: FRIDAY } };

  it('¶11 is due on the next working day', () => {
    expect(registrationTerm(letter, PACK, CLOCK)?.due).toBe(MONDAY);
    const evening = { ...letter, received: { date: FRIDAY, time: clockTime('18:01') } };
    expect(registrationTerm(evening, PACK, CLOCK)?.due).toBe(TUESDAY);
  });

  it('¶11 registered on the last day is in time, a day later is a deviation with both dates', () => {
    expect(registrationFindings({ ...letter, registeredOn: MONDAY }, PACK, CLOCK)).toEqual([]);
    const late = registrationFindings({ ...letter, registeredOn: TUESDAY }, PACK, CLOCK);
    expect(brief(late)).toEqual(['p11.late deviation']);
    expect(findingWords(late[0]!).ru).toBe(
      'Последний день для регистрации – понедельник, 9\u00A0ноября, зарегистрировано – вторник, 10\u00A0ноября (п.\u00A011). Напишите причину.',
    );
  });

  it('¶11 sets no term for an application of the staff', () => {
    const application: RegistrationFacts = { ...letter, source: 'APPLICATION', registeredOn: WEDNESDAY };
    expect(registrationTerm(application, PACK, CLOCK)).toBeUndefined();
    expect(registrationFindings(application, PACK, CLOCK)).toEqual([]);
  });

  it('I-32 nothing is registered before it is received, on the same day it may be', () => {
    expect(registrationFindings({ ...letter, registeredOn: FRIDAY }, PACK, CLOCK)).toEqual([]);
    for (const source of ['AGENCY', 'APPLICATION'] as const) {
      const early = { source, received: { date: MONDAY }, registeredOn: FRIDAY };
      expect(brief(registrationFindings(early, PACK, CLOCK))).toEqual([
        'I-32.registered-before-receipt block',
      ]);
    }
  });

  it('¶11 warns when the year has no calendar', () => {
    const unknown = registrationFindings({ ...letter, registeredOn: MONDAY }, PACK, {
      ...CLOCK,
      calendar: [],
    });
    expect(brief(unknown)).toEqual(['p11.calendar warning']);
    expect(findingWords(unknown[0]!).ru).toContain('2026 год');
  });
});

describe('¶12 primary information', () => {
  const gathered: PrimaryInformationFacts = {
    received: { date: FRIDAY },
    registeredOn: MONDAY,
    gatheredOn: TUESDAY,
    pupilNamed: true,
    familyMembers: 2,
    whereabouts: 'үйінде, анасымен',
    description: 'екі апта сабаққа келмеген',
    tookPart: ['CLASS_TEACHER', 'PSYCHOLOGIST'],
  };
  const found = (change: Partial<PrimaryInformationFacts>) =>
    brief(primaryInformationFindings({ ...gathered, ...change }, PACK, CLOCK));

  it('¶12 primary information is due on the second working day', () => {
    expect(primaryInformationTerm(gathered, PACK, CLOCK).due).toBe(TUESDAY);
  });

  it('¶12 counts from receipt, or from registration where the school says so', () => {
    expect(primaryInformationTerm({ ...gathered, startsFrom: 'RECEIPT' }, PACK, CLOCK).due).toBe(TUESDAY);
    expect(primaryInformationTerm({ ...gathered, startsFrom: 'REGISTRATION' }, PACK, CLOCK).due).toBe(
      WEDNESDAY,
    );
    const unregistered = { ...gathered, registeredOn: undefined, startsFrom: 'REGISTRATION' } as const;
    expect(primaryInformationTerm(unregistered, PACK, CLOCK).due).toBe(TUESDAY);
  });

  it('¶12 on the second day is in time, on the third it is a deviation', () => {
    expect(found({})).toEqual([]);
    expect(found({ gatheredOn: WEDNESDAY })).toEqual(['p12.late deviation']);
    expect(found({ gatheredOn: undefined })).toEqual([]);
    expect(found({ gatheredOn: FRIDAY })).toEqual([]);
  });

  it.each([
    [{ pupilNamed: false }, 'p12.pupil block'],
    [{ whereabouts: ' ' }, 'p12.whereabouts block'],
    [{ description: '' }, 'p12.description block'],
    [{ familyMembers: 0 }, 'p12.family deviation'],
    [{ tookPart: ['PSYCHOLOGIST'] }, 'p12.class-teacher warning'],
    [{ tookPart: ['CLASS_TEACHER'] }, 'p12.psychologist warning'],
    [{ gatheredOn: calendarDate('2026-11-05') }, 'p12.before-receipt warning'],
  ] as const)('¶12 %j is found', (change, expected) => {
    expect(found(change)).toEqual([expected]);
  });

  it('¶12 one family member is enough', () => {
    expect(found({ familyMembers: 1 })).toEqual([]);
  });
});

describe('¶20 the notice to the agency (I-18)', () => {
  const decided: NoticeFacts = { source: 'AGENCY', outcome: 'PLACE', decidedOn: FRIDAY };

  it.each(['PLACE', 'REFUSE'] as const)('¶20 is due one working day after %s', (outcome) => {
    expect(noticeTerm({ ...decided, outcome }, PACK, CLOCK)?.due).toBe(MONDAY);
  });

  it.each(['POSTPONE', 'NOTED'] satisfies Outcome[])('¶20 is not due after %s', (outcome) => {
    expect(noticeTerm({ ...decided, outcome }, PACK, CLOCK)).toBeUndefined();
    expect(noticeFindings({ ...decided, outcome, notifiedOn: WEDNESDAY }, PACK, CLOCK)).toEqual([]);
  });

  it('¶20 is not due when no agency wrote', () => {
    expect(noticeTerm({ ...decided, source: 'APPLICATION' }, PACK, CLOCK)).toBeUndefined();
  });

  it('¶20 told on the day of the decision or the last day is in time, later is a deviation', () => {
    for (const notifiedOn of [undefined, FRIDAY, MONDAY]) {
      expect(noticeFindings({ ...decided, notifiedOn }, PACK, CLOCK)).toEqual([]);
    }
    expect(brief(noticeFindings({ ...decided, notifiedOn: TUESDAY }, PACK, CLOCK))).toEqual([
      'p20.late deviation',
    ]);
  });

  it('I-32 nobody is told before the decision', () => {
    const early = { ...decided, notifiedOn: calendarDate('2026-11-05') };
    expect(brief(noticeFindings(early, PACK, CLOCK))).toEqual(['I-32.notified-before-decision block']);
  });
});

describe('¶11 ¶12 ¶20 how an act stands to its day', () => {
  it.each([
    [FRIDAY, undefined, 'open'],
    [MONDAY, undefined, 'today'],
    [TUESDAY, undefined, 'late'],
    [WEDNESDAY, MONDAY, 'done'],
    [WEDNESDAY, TUESDAY, 'done-late'],
  ])('due on Monday, seen on %s, done on %s: %s', (today, doneOn, expected) => {
    expect(standing(MONDAY, today, doneOn)).toBe(expected);
  });
});
