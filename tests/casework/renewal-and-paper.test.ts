// T18 A plan is gone on with by the next one (¶16, ¶18, ¶19), and cards that come from the paper register.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DRAFT_PLAN,
  HEAD,
  LETTER_CARD,
  PLAN,
  PSYCHOLOGIST,
  SECRETARY,
  schoolAfter,
} from './school-path';

const TODAY = '2027-05-12';
const at = { today: TODAY };
const NEXT = `${CARD}-L02`;
const RENEWAL: CommandInputs['renew-plan'] = {
  planId: PLAN,
  from: '2027-05-26',
  to: '2027-12-25',
  result: 'PARTLY',
  assessment: 'Сабаққа қатысуы жақсарды.',
  assessedOn: TODAY,
  carry: [`${PLAN}-0001`],
};

describe('T18 renew-plan', () => {
  it('carries what is not finished, with a link; the elder stays in force until the next is approved', () => {
    const book = schoolAfter('approved');
    expect(give(book, 'renew-plan', SECRETARY, RENEWAL, at)).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Plans', NEXT)).toMatchObject({ renews: PLAN, approvedOn: null, from: '2027-05-26' });
    expect(record(book, 'Measures', `${NEXT}-0001`)).toMatchObject({
      carriedFrom: `${PLAN}-0001`,
      name: 'Сүйемелдеу',
      responsible: ['T0004'],
      // Its day was the elder plan's.
      dueOn: null,
    });
    expect(record(book, 'Cards', CARD)).toMatchObject({ planId: PLAN, state: 'ON_REGISTER' });
    expect(record(book, 'Plans', PLAN)).toMatchObject({
      result: 'PARTLY',
      assessedOn: TODAY,
      closedOn: null,
    });
    const card = ask(book, 'card', SECRETARY, { cardId: CARD });
    expect(card.next?.act).toMatchObject({ screen: 'approve-plan', planId: NEXT });
    expect(card.timeline.map(({ text }) => text).join()).toContain('Сабаққа қатысуы жақсарды.');
    expect(ask(book, 'plan', SECRETARY, { cardId: CARD }).planId).toBe(NEXT);
    const waits = ask(book, 'today', HEAD, {}).groups.find(({ key }) => key === 'mine');
    expect(waits?.rows.map(({ act }) => act)).toContainEqual({
      screen: 'approve-plan',
      cardId: CARD,
      planId: NEXT,
    });

    give(
      book,
      'save-plan',
      SECRETARY,
      {
        ...DRAFT_PLAN,
        planId: NEXT,
        from: '2027-05-26',
        to: '2027-12-25',
        measures: [
          {
            measureId: `${NEXT}-0001`,
            name: 'Сүйемелдеу',
            responsible: ['T0004'],
            dueOn: '2027-11-01',
            indicator: 'қатысу',
          },
        ],
      },
      at,
    );
    expect(record(book, 'Cards', CARD)?.planId).toBe(PLAN);
    expect(record(book, 'Measures', `${NEXT}-0001`)?.carriedFrom).toBe(`${PLAN}-0001`);
    expect(give(book, 'approve-plan', HEAD, { planId: NEXT, approvedOn: TODAY }, at).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      planId: NEXT,
      planTo: '2027-12-25',
      state: 'ON_REGISTER',
    });
    expect(record(book, 'Plans', PLAN)).toMatchObject({ closedOn: TODAY, approvedOn: '2026-11-05' });
    expect(
      idsIn(book, 'Documents').filter((id) => record(book, 'Documents', id)?.subjectId === NEXT),
    ).toHaveLength(1);
  });

  it('days without any plan are told, not refused', () => {
    const answer = give(
      schoolAfter('approved'),
      'renew-plan',
      SECRETARY,
      { ...RENEWAL, from: '2027-06-10' },
      at,
    );
    expect(answer).toMatchObject({ kind: 'done', noted: ['from p16.renew-gap'] });
  });

  refuses([
    refusal({
      title: 'of a draft',
      after: 'drafted',
      command: 'renew-plan',
      by: SECRETARY,
      input: RENEWAL,
      kind: 'refused',
      says: ['planId p16.renew-approved'],
      today: TODAY,
    }),
    refusal({
      title: 'that begins before the elder and ends before it begins',
      after: 'approved',
      command: 'renew-plan',
      by: SECRETARY,
      input: { ...RENEWAL, from: '2026-11-05', to: '2026-11-01' },
      kind: 'refused',
      says: ['from p16.renew-after', 'to I-11.period'],
      today: TODAY,
    }),
    refusal({
      title: 'with a foreign measure and a day ahead, all at once',
      after: 'approved',
      command: 'renew-plan',
      by: SECRETARY,
      input: { ...RENEWAL, carry: [`${PLAN}-0009`], assessedOn: '2027-06-01' },
      kind: 'input',
      says: ['carry.0 choose', 'assessedOn date-ahead'],
      today: TODAY,
    }),
    refusal({
      title: 'twice',
      after: 'approved',
      command: 'renew-plan',
      by: SECRETARY,
      input: RENEWAL,
      kind: 'input',
      says: ['planId plan-renewed'],
      today: TODAY,
      given: (book) => void give(book, 'renew-plan', SECRETARY, RENEWAL, at),
    }),
    refusal({
      title: 'by the psychologist',
      after: 'approved',
      command: 'renew-plan',
      by: PSYCHOLOGIST,
      input: RENEWAL,
      kind: 'denied',
      says: ['not-this-role'],
      today: TODAY,
    }),
    refusal({
      title: 'of a card that was removed',
      after: 'approved',
      command: 'renew-plan',
      by: SECRETARY,
      input: RENEWAL,
      kind: 'input',
      says: ['card-ended'],
      today: TODAY,
      given: (book) => put(book, 'Cards', CARD, { removedOn: '2027-05-01' }),
    }),
  ]);
});

describe('bring-in-card', () => {
  const input: CommandInputs['bring-in-card'] = {
    pupilId: 'P00003',
    placedOn: '2026-09-20',
    minutesNo: '2',
    grounds: ['05'],
    planFrom: '2026-09-20',
    planTo: '2026-12-25',
  };
  const BROUGHT = 'P00003-K01';

  it('puts the pupil on the register as of the paper’s day, marked, and asks for no earlier step', () => {
    const book = schoolAfter('council');
    const answer = give(book, 'bring-in-card', SECRETARY, input);
    expect(answer).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Cards', BROUGHT)).toMatchObject({
      state: 'ON_REGISTER',
      fromPaper: true,
      paperMinutes: '2',
      decidedOn: '2026-09-20',
      registerNumber: '001',
      confirmedGrounds: ['05'],
      planTo: '2026-12-25',
    });
    const today = ask(book, 'today', SECRETARY, {}).groups.flatMap(({ rows }) => rows);
    expect(today.filter(({ act }) => act.cardId === BROUGHT)).toEqual([]);
    const card = ask(book, 'card', SECRETARY, { cardId: BROUGHT });
    expect(card.next).toBeUndefined();
    // What comes in later has no number of the card's: it gets its own.
    give(book, 'refer-pupil', SECRETARY, {
      pupilId: 'P00003',
      seenOn: '2026-11-02',
      seen: 'Тағы келмеді.',
      parentsTold: true,
    });
    const later = ask(book, 'today', SECRETARY, {}).groups.flatMap(({ rows }) => rows);
    expect(later.filter(({ act }) => act.cardId === BROUGHT).map(({ act }) => act.screen)).toEqual([
      'register',
    ]);
    expect(card.timeline.some(({ text }) => text.includes('перенесено с бумаги'))).toBe(true);
    expect(
      give(book, 'apply-for-removal', SECRETARY, {
        cardId: BROUGHT,
        appliedOn: '2026-11-05',
        basis: 'MOVED_HOME',
      }).kind,
    ).toBe('done');
  });

  it('without a plan yet, one is to be written; a typed number moves the register on', () => {
    const book = schoolAfter('council');
    give(book, 'bring-in-card', SECRETARY, { ...input, planFrom: null, planTo: null, registerNumber: '17' });
    expect(record(book, 'Cards', BROUGHT)).toMatchObject({ state: 'PLAN_PENDING', registerNumber: '017' });
    expect(book.counters.register).toBe(17);
  });

  it('ground 10 waits for its second person and then stands', () => {
    const book = schoolAfter('council');
    give(book, 'bring-in-card', SECRETARY, { ...input, grounds: ['05', '10'] });
    expect(record(book, 'Cards', BROUGHT)?.confirmedGrounds).toEqual(['05']);
    give(book, 'check-ground', PSYCHOLOGIST, { checkId: `${BROUGHT}-G01`, answer: 'CONFIRMED' });
    expect(record(book, 'Cards', BROUGHT)?.confirmedGrounds).toEqual(['05', '10']);
  });

  it('its plan can be gone on with here', () => {
    const book = schoolAfter('council');
    give(book, 'bring-in-card', SECRETARY, input);
    const renewed = give(book, 'renew-plan', SECRETARY, {
      ...RENEWAL,
      planId: `${BROUGHT}-L01`,
      from: '2026-12-26',
      to: '2027-05-25',
      assessedOn: '2026-11-05',
      carry: [],
    });
    expect(renewed.kind).toBe('done');
  });

  refuses([
    refusal({
      title: 'of a pupil whose card goes on, on a day ahead, with a number that stands: all at once',
      after: 'decided',
      command: 'bring-in-card',
      by: SECRETARY,
      input: { ...input, pupilId: 'P00001', placedOn: '2026-12-01', registerNumber: '1' },
      kind: 'input',
      says: ['pupilId card-goes-on', 'placedOn date-ahead', 'registerNumber register-number-taken'],
    }),
    refusal({
      title: 'with a plan that ends before it begins',
      after: 'council',
      command: 'bring-in-card',
      by: SECRETARY,
      input: { ...input, planTo: '2026-09-01' },
      kind: 'refused',
      says: ['planTo I-11.period'],
    }),
    refusal({
      title: 'with half a period and no ground',
      after: 'council',
      command: 'bring-in-card',
      by: SECRETARY,
      input: { ...input, planTo: null },
      kind: 'input',
      says: ['planTo required'],
    }),
    refusal({
      title: 'by the psychologist',
      after: 'council',
      command: 'bring-in-card',
      by: PSYCHOLOGIST,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);

  it('a pupil whose card was refused or removed can be brought in', () => {
    const book = schoolAfter('decided');
    expect(record(book, 'Cards', LETTER_CARD)?.state).toBe('REFUSED');
    expect(give(book, 'bring-in-card', SECRETARY, { ...input, pupilId: 'P00002' }).kind).toBe('done');
    expect(record(book, 'Cards', 'P00002-K02')?.fromPaper).toBe(true);
  });
});
