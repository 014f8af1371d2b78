// ¶11, ¶12 and ¶20: the last days of the three clocks, how an act stands to its day, and counting again.

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate } from '../../src/model/calendar-date';
import type { Outcome } from '../../src/model/codes';
import { SHIPPED_CALENDAR } from '../../src/order/calendar-2023-2027';
import {
  type RegistrationFacts,
  registrationFindings,
  registrationTerm,
} from '../../src/order/p11-registration';
import { primaryInformationFindings, primaryInformationTerm } from '../../src/order/p12-primary-information';
import { type NoticeFacts, noticeFindings, noticeTerm } from '../../src/order/p20-notice';
import { lastDay, recountWords } from '../../src/order/recount';
import { rulePackFor } from '../../src/order/rule-pack';
import { type Clock, standing } from '../../src/order/statutory-term';
import { findingWords } from '../../src/order/verdict';
import { type CalendarRow, type TermQuestion, workingDaysAfter } from '../../src/order/working-days';
import { clockTime } from '../model/clock-time';

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

  it('¶11 sets no term for an application of the staff', () => {
    expect(registrationTerm({ ...letter, source: 'APPLICATION' }, PACK, CLOCK)).toBeUndefined();
  });

  it('¶11 a late registration names both days', () => {
    const late = registrationFindings({ ...letter, registeredOn: TUESDAY }, PACK, CLOCK);
    expect(findingWords(late[0]!).ru).toMatch(/понедельник, 9\u00A0ноября.*вторник, 10\u00A0ноября/);
  });

  it('¶11 names the year that has no calendar', () => {
    const unknown = registrationFindings(letter, PACK, { ...CLOCK, calendar: [] });
    expect(findingWords(unknown[0]!).ru).toContain('2026 год');
  });
});

describe('¶12 primary information', () => {
  const dates = { received: { date: FRIDAY }, registeredOn: MONDAY };

  it('¶12 is due on the second working day', () => {
    expect(primaryInformationTerm(dates, PACK, CLOCK).due).toBe(TUESDAY);
  });

  it('¶12 counts from receipt, or from registration where the school says so', () => {
    expect(primaryInformationTerm({ ...dates, startsFrom: 'RECEIPT' }, PACK, CLOCK).due).toBe(TUESDAY);
    expect(primaryInformationTerm({ ...dates, startsFrom: 'REGISTRATION' }, PACK, CLOCK).due).toBe(WEDNESDAY);
    const unregistered = { ...dates, registeredOn: undefined, startsFrom: 'REGISTRATION' } as const;
    expect(primaryInformationTerm(unregistered, PACK, CLOCK).due).toBe(TUESDAY);
  });
});

describe('¶20 the notice to the agency (I-18)', () => {
  const decided: NoticeFacts = { source: 'AGENCY', outcome: 'PLACE', decidedOn: FRIDAY };

  it.each(['PLACE', 'REFUSE'] as const)('¶20 is due one working day after %s', (outcome) => {
    expect(noticeTerm({ ...decided, outcome }, PACK, CLOCK)?.due).toBe(MONDAY);
  });

  it.each(['POSTPONE', 'NOTED'] satisfies Outcome[])('¶20 is not due after %s', (outcome) => {
    expect(noticeTerm({ ...decided, outcome }, PACK, CLOCK)).toBeUndefined();
  });

  it('¶20 is not due when no agency wrote', () => {
    expect(noticeTerm({ ...decided, source: 'APPLICATION' }, PACK, CLOCK)).toBeUndefined();
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

describe('¶11 ¶12 ¶20 counting again after the calendar changed', () => {
  const off = (date: string): CalendarRow => ({
    date: calendarDate(date),
    kind: 'movedOff',
    week: 'both',
    name: { kk: 'боран', ru: 'буран' },
    source: 'order of the head',
  });
  const question = (calendar: readonly CalendarRow[]): TermQuestion => ({
    receivedOn: FRIDAY,
    days: 1,
    week: '5',
    calendar,
  });
  const reason = { kk: 'боран', ru: 'буран' };
  const counted = (calendar: readonly CalendarRow[] = SHIPPED_CALENDAR) =>
    workingDaysAfter(question(calendar));
  const changed = { told: MONDAY, now: counted([...SHIPPED_CALENDAR, off('2026-11-09')]), reason };
  const plain = (text: string) => text.replace(/\u00A0/g, ' ');

  it('explains both days and what changed in both languages', () => {
    const { kk, ru } = recountWords(changed);
    expect(plain(ru)).toBe(
      'Календарь изменён (буран): прежде названный последний день – понедельник, 9 ноября, теперь – вторник, 10 ноября. Поступило: пятница, 6 ноября. Счёт идёт со следующего дня: 7–8 ноября (выходные), 9 ноября (буран) не считаются; день 1 – вторник, 10 ноября.',
    );
    expect(plain(kk)).toBe(
      'Күнтізбе өзгерді (боран): бұрын айтылған соңғы күн – 9 қараша, дүйсенбі, енді – 10 қараша, сейсенбі. Түскен күні: 6 қараша, жұма. Санақ келесі күннен басталады: 7–8 қараша (демалыс), 9 қараша (боран) есепке кірмейді; 1-күн – 10 қараша, сейсенбі.',
    );
  });

  it('says that the day told before counts where the new one is earlier, and only there', () => {
    const sooner = recountWords({ told: TUESDAY, now: counted(), reason });
    expect(plain(sooner.ru)).toContain(
      'теперь – понедельник, 9 ноября. Кто успеет к прежде названному дню, не опоздает.',
    );
    expect(sooner.kk).toContain('Бұрын айтылған күнге дейін үлгерген кешікпейді.');
    expect(recountWords(changed).ru).not.toContain('не опоздает');
  });

  it('the later of the two days counts, whichever it is', () => {
    expect(lastDay(MONDAY, TUESDAY)).toBe(TUESDAY);
    expect(lastDay(TUESDAY, MONDAY)).toBe(TUESDAY);
    expect(lastDay(MONDAY, undefined)).toBe(MONDAY);
  });

  it('¶11 ¶12 ¶20 an act by the day told before is in time, a day later it is not', () => {
    const clock = { week: '5', calendar: SHIPPED_CALENDAR } as const;
    const late = (doneOn: CalendarDate, told: CalendarDate | undefined) => [
      ...registrationFindings(
        { source: 'AGENCY', received: { date: FRIDAY }, registeredOn: doneOn, told },
        PACK,
        clock,
      ),
      ...noticeFindings(
        { source: 'AGENCY', outcome: 'PLACE', decidedOn: FRIDAY, notifiedOn: doneOn, told },
        PACK,
        clock,
      ),
      ...primaryInformationFindings(
        {
          received: { date: addDays(FRIDAY, -1) },
          gatheredOn: doneOn,
          told,
          pupilNamed: true,
          familyMembers: 1,
          whereabouts: 'үйде',
          description: 'қиын жағдай',
          tookPart: ['CLASS_TEACHER', 'PSYCHOLOGIST'],
        },
        PACK,
        clock,
      ),
    ];
    expect(late(TUESDAY, undefined).map(({ rule }) => rule)).toEqual(['p11.late', 'p20.late', 'p12.late']);
    expect(late(TUESDAY, TUESDAY)).toEqual([]);
    const after = late(WEDNESDAY, TUESDAY);
    expect(after.map(({ rule }) => rule)).toEqual(['p11.late', 'p20.late', 'p12.late']);
    for (const each of after) expect(plain(findingWords(each).ru)).toContain('10 ноября');
    expect(late(MONDAY, FRIDAY)).toEqual([]);
  });

  it('a day taken off never makes a term shorter, and nobody loses a day told', () => {
    void fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }),
        fc.constantFrom(1, 2),
        (start, offsets, days) => {
          const receivedOn = addDays(calendarDate('2023-01-05'), start);
          const rows = offsets.map((offset) => off(addDays(receivedOn, offset)));
          const ask = { receivedOn, days, week: '5' as const };
          const told = workingDaysAfter({ ...ask, calendar: SHIPPED_CALENDAR }).due;
          const now = workingDaysAfter({ ...ask, calendar: [...SHIPPED_CALENDAR, ...rows] }).due;
          const worked = SHIPPED_CALENDAR.some(
            (row) => row.kind === 'workedWeekend' && row.date >= receivedOn,
          );
          expect(now >= told || worked).toBe(true);
          expect(standing(lastDay(now, told), told)).not.toBe('late');
        },
      ),
      { numRuns: 300 },
    );
  });
});
