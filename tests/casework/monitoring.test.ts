// Work on measures and control, as acts and as what people see (T17, ¶10, ¶19): from the approved plan on.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DEPUTY,
  DRAFT_PLAN,
  HEAD,
  LETTER_CARD,
  PLAN,
  PSYCHOLOGIST,
  SECRETARY,
  schoolAfter,
  TEACHER,
} from './school-path';

const MEASURE = `${PLAN}-0001`;
const WEEKLY = `${PLAN}-0002`;
const OUTSIDE = `${PLAN}-0003`;
const WORK = `${MEASURE}-W001`;

const PLANNED: CommandInputs['save-plan'] = {
  ...DRAFT_PLAN,
  measures: [
    ...(DRAFT_PLAN.measures ?? []),
    {
      name: 'Қатысуын бақылау',
      responsible: ['T0005'],
      volume: 'күн сайын',
      dueOn: '2026-12-25',
      indicator: '95 %',
      repeat: 'WEEKLY',
    },
    {
      name: 'Көмек',
      responsible: [],
      outsider: 'Орталық маманы',
      volume: 'бір рет',
      dueOn: '2026-11-20',
      indicator: 'рәсімделді',
    },
  ],
};

function planned(): Book {
  const book = schoolAfter('closed');
  expect(give(book, 'save-plan', SECRETARY, PLANNED).kind).toBe('done');
  expect(give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' }).kind).toBe('done');
  return book;
}
const done = { measureId: MEASURE, doneOn: '2026-11-10', what: 'Бірінші кездесу' };
const on = (today: string) => ({ today });
const measuresOf = (book: Book, who: string, today: string, cardId?: string) =>
  ask(book, 'my-measures', who, cardId ? { cardId } : {}, on(today)).measures;
const planOf = (book: Book, who: string, today: string) =>
  ask(book, 'today', who, {}, on(today)).groups.flatMap(({ key, rows }) =>
    rows.map((row) => `${key} ${row.act.screen}`),
  );

describe('T17 record-work', () => {
  it('¶19 the responsible person writes down own work; who, when, what and result are kept', () => {
    const book = planned();
    const answer = give(book, 'record-work', PSYCHOLOGIST, { ...done, result: 'келіседі' }, on('2026-11-10'));
    expect(answer).toMatchObject({ kind: 'done', noted: [], done: { workId: WORK } });
    expect(answer.done).not.toHaveProperty('cardId');
    expect(record(book, 'Works', WORK)).toMatchObject({
      doneOn: '2026-11-10',
      by: 'T0004',
      what: 'Бірінші кездесу',
      result: 'келіседі',
      enteredBy: 'T0004',
      period: null,
    });
    expect(record(book, 'Measures', MEASURE)).toMatchObject({ lastDoneOn: '2026-11-10', ticked: [] });
  });

  it('¶19 the office enters the report of somebody from outside', () => {
    const book = planned();
    give(
      book,
      'record-work',
      SECRETARY,
      { measureId: OUTSIDE, doneOn: '2026-11-10', outsider: 'Орталық маманы', what: 'Келді' },
      on('2026-11-10'),
    );
    expect(record(book, 'Works', `${OUTSIDE}-W001`)).toMatchObject({ by: '', outsider: 'Орталық маманы' });
  });

  it('¶19 the office writes for the only one who answers when nobody is named', () => {
    const book = planned();
    give(book, 'record-work', SECRETARY, done, on('2026-11-10'));
    expect(record(book, 'Works', WORK)).toMatchObject({ by: 'T0004', enteredBy: 'T0003' });
  });

  it('a weekly measure is ticked by week, once however often it was done, also for a week before', () => {
    const book = planned();
    const work = { measureId: WEEKLY, doneOn: '2026-11-20' };
    give(book, 'record-work', TEACHER, work, on('2026-11-20'));
    give(book, 'record-work', TEACHER, { ...work, doneOn: '2026-11-19' }, on('2026-11-20'));
    give(book, 'record-work', TEACHER, { ...work, periodOf: '2026-11-11' }, on('2026-11-20'));
    expect(record(book, 'Measures', WEEKLY)).toMatchObject({
      ticked: ['2026-11-09', '2026-11-16'],
      lastDoneOn: '2026-11-20',
    });
  });

  it('an entry is put right freely on the day after, later with a reason and with what stood before', () => {
    const book = planned();
    give(book, 'record-work', PSYCHOLOGIST, done, on('2026-11-10'));
    const mended = { ...done, workId: WORK, what: 'Екінші кездесу' };
    expect(give(book, 'record-work', PSYCHOLOGIST, mended, on('2026-11-11')).kind).toBe('done');
    expect(record(book, 'Works', WORK)).toMatchObject({
      what: 'Екінші кездесу',
      correctedOn: null,
      before: '',
    });
    expect(give(book, 'record-work', PSYCHOLOGIST, mended, on('2026-11-12')).says).toEqual([
      'reason required',
    ]);
    const later = { ...mended, what: 'Үшінші кездесу', reason: 'шатасқан' };
    expect(give(book, 'record-work', SECRETARY, later, on('2026-11-12')).kind).toBe('done');
    expect(record(book, 'Works', WORK)).toMatchObject({
      what: 'Үшінші кездесу',
      by: 'T0004',
      before: '10.11.2026 · Екінші кездесу',
      correctedWhy: 'шатасқан',
      correctedBy: 'T0003',
    });
  });

  it('a mistaken entry stays to be seen and counts for nothing', () => {
    const book = planned();
    const work = { measureId: WEEKLY, doneOn: '2026-11-10' };
    give(book, 'record-work', TEACHER, work, on('2026-11-10'));
    give(
      book,
      'record-work',
      TEACHER,
      { ...work, workId: `${WEEKLY}-W001`, mistaken: true },
      on('2026-11-10'),
    );
    expect(record(book, 'Measures', WEEKLY)).toMatchObject({ ticked: [], lastDoneOn: null });
    expect(ask(book, 'measure', TEACHER, { measureId: WEEKLY }).works).toMatchObject([{ mistaken: true }]);
  });

  it('¶19 days that do not fit are told, never refused', () => {
    const book = planned();
    expect(give(book, 'record-work', SECRETARY, { ...done, doneOn: '2026-11-04' }).noted).toEqual([
      'doneOn p19.before-plan',
    ]);
  });

  it('what is not yours is as what does not exist', () => {
    const book = planned();
    const answers = [MEASURE, WEEKLY, 'P00003-K09-L01-0001'].map((measureId) =>
      give(book, 'record-work', TEACHER, { measureId, doneOn: '2026-11-05' }),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(['input', 'done', 'input']);
    expect(answers[0]).toEqual(answers[2]);
    put(book, 'Cards', CARD, { endKind: 'LEFT_SCHOOL' });
    expect(give(book, 'record-work', TEACHER, { measureId: WEEKLY, doneOn: '2026-11-05' })).toEqual(
      answers[2],
    );
  });

  it('a draft tells nobody outside the office, and a plan opened to be mended goes on', () => {
    const draft = schoolAfter('drafted');
    expect(give(draft, 'record-work', PSYCHOLOGIST, { ...done, doneOn: '2026-11-05' }).says).toEqual([
      'measureId measure-unknown',
    ]);
    expect(measuresOf(draft, PSYCHOLOGIST, '2026-11-05')).toEqual([]);
    const book = planned();
    give(book, 'reopen-plan', SECRETARY, { planId: PLAN, reason: 'қате' });
    expect(give(book, 'record-work', PSYCHOLOGIST, { ...done, doneOn: '2026-11-05' }).kind).toBe('done');
  });

  const input = { measureId: MEASURE, doneOn: '2026-11-05' };
  refuses([
    refusal({
      title: 'tomorrow',
      after: 'approved',
      command: 'record-work',
      by: PSYCHOLOGIST,
      input: { ...input, doneOn: '2026-11-06', periodOf: '2026-11-06' },
      kind: 'input',
      says: ['doneOn date-ahead', 'periodOf date-ahead'],
    }),
    refusal({
      title: "a teacher for somebody else's hands",
      after: 'approved',
      command: 'record-work',
      by: PSYCHOLOGIST,
      input: { ...input, by: 'T0005' },
      kind: 'input',
      says: ['by own-work'],
    }),
    refusal({
      title: 'by nobody known',
      after: 'approved',
      command: 'record-work',
      by: SECRETARY,
      input: { ...input, by: 'T0099' },
      kind: 'input',
      says: ['by person-unknown'],
    }),
    refusal({
      title: 'of no entry',
      after: 'approved',
      command: 'record-work',
      by: SECRETARY,
      input: { ...input, workId: WORK },
      kind: 'input',
      says: ['workId work-unknown'],
    }),
    refusal({
      title: 'of an ended card, to the office',
      after: 'approved',
      command: 'record-work',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['card-ended'],
      given: (book) => put(book, 'Cards', CARD, { endKind: 'LEFT_SCHOOL' }),
    }),
    refusal({
      title: "of another's entry",
      after: 'approved',
      command: 'record-work',
      by: PSYCHOLOGIST,
      input: { ...input, workId: WORK },
      kind: 'input',
      says: ['workId work-of-another'],
      given: (book) =>
        put(book, 'Works', WORK, { enteredBy: 'T0003', enteredOn: '2026-11-05', doneOn: '2026-11-05' }),
    }),
  ]);
});

describe('¶19 assess-measure', () => {
  it('finishes a measure with its quality, and lets it go on after all', () => {
    const book = planned();
    give(book, 'record-work', PSYCHOLOGIST, done, on('2026-11-10'));
    const assessed = {
      measureId: MEASURE,
      doneOn: '2026-11-10',
      quality: 'PARTLY',
      note: 'әлі ерте',
    } as const;
    expect(give(book, 'assess-measure', PSYCHOLOGIST, assessed, on('2026-11-10')).noted).toEqual([]);
    expect(record(book, 'Measures', MEASURE)).toMatchObject({ quality: 'PARTLY', assessedBy: 'T0004' });
    expect(measuresOf(book, PSYCHOLOGIST, '2026-11-10')).toMatchObject([
      { done: true, chip: { tone: 'done' } },
    ]);
    give(book, 'assess-measure', SECRETARY, { measureId: MEASURE }, on('2026-11-10'));
    expect(record(book, 'Measures', MEASURE)).toMatchObject({ quality: '', doneOn: null });
  });

  it('¶19 an assessment without any entry of work is told of', () => {
    const book = planned();
    const input = { measureId: MEASURE, doneOn: '2026-11-05', quality: 'REACHED' } as const;
    expect(give(book, 'assess-measure', SECRETARY, input).noted).toEqual(['doneOn p19.no-work']);
  });

  const input = { measureId: MEASURE, doneOn: '2026-11-05', quality: 'NOT_REACHED', note: '' } as const;
  refuses([
    refusal({
      title: 'without a word why',
      after: 'approved',
      command: 'assess-measure',
      by: PSYCHOLOGIST,
      input,
      kind: 'refused',
      says: ['note p19.quality-note'],
    }),
    refusal({
      title: 'without a quality',
      after: 'approved',
      command: 'assess-measure',
      by: PSYCHOLOGIST,
      input: { ...input, quality: null },
      kind: 'input',
      says: ['quality choose'],
    }),
    refusal({
      title: 'before the plan',
      after: 'approved',
      command: 'assess-measure',
      by: PSYCHOLOGIST,
      input: { ...input, doneOn: '2026-11-04' },
      kind: 'input',
      says: ['doneOn dates-order'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'approved',
      command: 'assess-measure',
      by: PSYCHOLOGIST,
      input: { ...input, doneOn: '2026-11-06' },
      kind: 'input',
      says: ['doneOn date-ahead'],
    }),
    refusal({
      title: 'of what was not finished, to go on',
      after: 'approved',
      command: 'assess-measure',
      by: PSYCHOLOGIST,
      input: { measureId: MEASURE },
      kind: 'input',
      says: ['doneOn required'],
    }),
    refusal({
      title: 'by somebody else',
      after: 'approved',
      command: 'assess-measure',
      by: TEACHER,
      input,
      kind: 'input',
      says: ['measureId measure-unknown'],
    }),
    refusal({
      title: 'of an ended card, to the office',
      after: 'approved',
      command: 'assess-measure',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['card-ended'],
      given: (book) => put(book, 'Cards', CARD, { endKind: 'LEFT_SCHOOL' }),
    }),
  ]);
});

describe('remind-responsible', () => {
  const input = { measureId: WEEKLY };

  it('writes one mail a day to a person, and the board says when', () => {
    const book = planned();
    const today = on('2026-11-24');
    const { kind, mail } = give(book, 'remind-responsible', SECRETARY, input, today);
    expect([kind, mail?.to]).toEqual(['done', [TEACHER]]);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Сейітқали|Дана|P00001|бақылау|\d/);
    expect(record(book, 'Staff', 'T0005')?.remindedOn).toBe('2026-11-24');
    expect(give(book, 'remind-responsible', SECRETARY, input, today).says).toEqual(['reminded-today']);
    const [row] = ask(book, 'board', DEPUTY, {}, today).cards;
    expect(row?.measures).toMatchObject([
      { measureId: OUTSIDE, remind: false, reminded: '' },
      { measureId: WEEKLY, remind: false, reminded: 'напомнили 24\u00A0ноября' },
    ]);
    expect(give(book, 'remind-responsible', SECRETARY, input, on('2026-11-25')).kind).toBe('done');
  });

  it('of nothing to remind of, and of nobody with an address', () => {
    const book = planned();
    expect(give(book, 'remind-responsible', SECRETARY, { measureId: MEASURE }).says).toEqual([
      'nothing-to-remind',
    ]);
    expect(
      give(book, 'remind-responsible', SECRETARY, { measureId: OUTSIDE }, on('2026-11-24')).says,
    ).toEqual(['no-email']);
    expect(give(book, 'remind-responsible', SECRETARY, { measureId: `${PLAN}-0009` }).says).toEqual([
      'measureId measure-unknown',
    ]);
    expect(give(book, 'remind-responsible', PSYCHOLOGIST, input).kind).toBe('denied');
  });
});

describe('¶10 mark-control', () => {
  const input = { cardId: CARD, madeOn: '2026-11-05', note: 'Қаралды', nextOn: '2026-11-20' };

  it("the head's mark stands on the card, and Today tells of the next", () => {
    const book = planned();
    expect(give(book, 'mark-control', HEAD, input).noted).toEqual([]);
    expect(record(book, 'Cards', CARD)).toMatchObject({
      controlledOn: '2026-11-05',
      nextControlOn: '2026-11-20',
    });
    expect(planOf(book, HEAD, '2026-11-12')).not.toContain('planned mark-control');
    expect(planOf(book, HEAD, '2026-11-13')).toContain('planned mark-control');
    expect(planOf(book, SECRETARY, '2026-11-13')).not.toContain('planned mark-control');
    const removed = planned();
    give(removed, 'mark-control', HEAD, input);
    put(removed, 'Cards', CARD, { removedOn: '2026-11-12' });
    expect(planOf(removed, HEAD, '2026-11-13')).not.toContain('planned mark-control');
    expect(ask(book, 'card', HEAD, { cardId: CARD }).timeline.map(({ text }) => text)).toContain(
      'Контроль руководителя: Қаралды',
    );
  });

  it('a mark written down later does not hide the latest one', () => {
    const book = planned();
    give(book, 'mark-control', HEAD, input, on('2026-11-06'));
    give(book, 'mark-control', HEAD, { ...input, madeOn: '2026-11-04', nextOn: null }, on('2026-11-06'));
    expect(record(book, 'Cards', CARD)?.nextControlOn).toBe('2026-11-20');
    expect(idsIn(book, 'Controls')).toHaveLength(2);
  });

  it('a mark that names no next day leaves the planned one until it has come', () => {
    const book = planned();
    give(book, 'mark-control', HEAD, input, on('2026-11-06'));
    give(book, 'mark-control', HEAD, { ...input, madeOn: '2026-11-06', nextOn: null }, on('2026-11-06'));
    expect(record(book, 'Cards', CARD)).toMatchObject({
      controlledOn: '2026-11-06',
      nextControlOn: '2026-11-20',
    });
    give(book, 'mark-control', HEAD, { ...input, madeOn: '2026-11-20', nextOn: null }, on('2026-11-20'));
    expect(record(book, 'Cards', CARD)?.nextControlOn).toBeNull();
  });

  it('a mark that says there is no next control takes the planned day back', () => {
    const book = planned();
    give(book, 'mark-control', HEAD, input);
    const none = { ...input, nextOn: null, noNext: true };
    give(book, 'mark-control', HEAD, { ...none, madeOn: '2026-11-04' }, on('2026-11-06'));
    expect(record(book, 'Cards', CARD)?.nextControlOn).toBe('2026-11-20');
    give(book, 'mark-control', HEAD, { ...none, madeOn: '2026-11-06' }, on('2026-11-06'));
    expect(record(book, 'Cards', CARD)).toMatchObject({ controlledOn: '2026-11-06', nextControlOn: null });
    expect(planOf(book, HEAD, '2026-11-13')).not.toContain('planned mark-control');
    expect(give(book, 'mark-control', HEAD, { ...input, noNext: true }).says).toEqual(['noNext not-both']);
  });

  it('¶10 a deputy marks in the place of the head with the basis', () => {
    const book = planned();
    expect(give(book, 'mark-control', DEPUTY, input)).toMatchObject({
      kind: 'refused',
      says: ['basis p10.head'],
    });
    expect(give(book, 'mark-control', DEPUTY, { ...input, basis: '№ 12 бұйрық' }).kind).toBe('done');
  });

  refuses([
    refusal({
      title: 'tomorrow',
      after: 'approved',
      command: 'mark-control',
      by: HEAD,
      input: { ...input, madeOn: '2026-11-06' },
      kind: 'input',
      says: ['madeOn date-ahead'],
    }),
    refusal({
      title: 'of no card',
      after: 'approved',
      command: 'mark-control',
      by: HEAD,
      input: { ...input, cardId: 'P00003-K01' },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'by the secretary',
      after: 'approved',
      command: 'mark-control',
      by: SECRETARY,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('what people see', () => {
  it('a teacher sees own measures with the name of the pupil, and nothing else of the card', () => {
    const book = planned();
    const mine = ask(book, 'my-measures', TEACHER, {}, on('2026-11-10'));
    expect(mine.measures).toMatchObject([
      {
        measureId: WEEKLY,
        subject: expect.stringMatching(/^Сейітқали\sД\., 7\s«Б»$/),
        mine: true,
        chip: { text: 'на этой неделе ещё нет' },
      },
    ]);
    expect(JSON.stringify(mine)).not.toMatch(/МЕА|ВШУ|Сүйемелдеу/);
    expect(ask(book, 'my-measures', TEACHER, { cardId: CARD }, on('2026-11-10'))).toEqual(mine);
    const one = ask(book, 'measure', TEACHER, { measureId: WEEKLY }, on('2026-11-10'));
    expect(one).toMatchObject({ found: true, office: false, remind: false });
    expect(one).not.toHaveProperty('cardId');
    expect(ask(book, 'measure', TEACHER, { measureId: MEASURE })).toEqual({
      ...ask(book, 'measure', TEACHER, { measureId: 'P00003-K09-L01-0001' }),
      measureId: MEASURE,
    });
    expect(() => ask(book, 'board', TEACHER, {})).toThrow('denied');
  });

  it('¶23 an own application is seen where it was made, and is not offered again', () => {
    const book = planned();
    const seen = (who: string, measureId = WEEKLY) => {
      const { mayApply, applied } = ask(book, 'measure', who, { measureId }, on('2026-11-12'));
      return [mayApply, applied];
    };
    const mine = (who: string) => ask(book, 'my-referrals', who, {}, on('2026-11-12')).removals;
    expect([seen(TEACHER), mine(TEACHER)]).toEqual([[true, ''], []]);
    const applied = { cardId: CARD, appliedOn: '2026-11-10', basis: 'POSITIVE_DYNAMICS' } as const;
    expect(give(book, 'apply-for-removal', TEACHER, applied, on('2026-11-12')).kind).toBe('done');
    const waits = 'Ходатайство о снятии с ВШУ подано 10\u00A0ноября. Решение принимает Совет.';
    expect(seen(TEACHER)).toEqual([false, waits]);
    expect(mine(TEACHER)).toEqual([{ name: expect.stringMatching(/^Сейітқали\sД\./), on: waits }]);
    expect([seen(PSYCHOLOGIST, MEASURE), mine(PSYCHOLOGIST)]).toEqual([[false, waits], []]);
    const withdrawn = { cardId: CARD, withdrawnOn: '2026-11-11', reason: 'Ерте.' } as const;
    expect(give(book, 'withdraw-removal', SECRETARY, withdrawn, on('2026-11-12')).kind).toBe('done');
    expect([seen(TEACHER), mine(TEACHER)]).toEqual([[true, ''], []]);
  });

  it('the row of a measure says when work was last written down', () => {
    const book = planned();
    expect(measuresOf(book, TEACHER, '2026-11-10')[0]?.last).toBeUndefined();
    give(book, 'record-work', TEACHER, { measureId: WEEKLY, doneOn: '2026-11-10' }, on('2026-11-10'));
    expect(measuresOf(book, TEACHER, '2026-11-10')).toMatchObject([
      { mine: false, last: { tone: 'done', text: 'сделано 10\u00A0ноября' } },
    ]);
  });

  it('the office sees all of one card, the late first, none of it as overdue by the order', () => {
    const book = planned();
    const all = measuresOf(book, SECRETARY, '2026-11-24', CARD);
    expect(all.map(({ measureId, chip }) => [measureId, chip.tone, chip.text])).toEqual([
      [WEEKLY, 'soon', 'не отмечено: 9–15\u00A0ноября'],
      [OUTSIDE, 'soon', 'срок был 20\u00A0ноября'],
      [MEASURE, 'not-begun', 'до 25\u00A0декабря'],
    ]);
  });

  it('Today tells the responsible person of the week and the secretary of what has passed', () => {
    const book = planned();
    put(book, 'Staff', 'T0005', { roles: ['CLASS_TEACHER', 'SOCIAL_PEDAGOGUE'] });
    expect(planOf(book, TEACHER, '2026-11-09')).toContain('mine my-measures');
    // A week without a tick is not late; a measure's own date is.
    expect(planOf(book, SECRETARY, '2026-11-20')).not.toContain('planned board');
    expect(planOf(book, SECRETARY, '2026-11-21')).toContain('planned board');
    give(book, 'record-work', TEACHER, { measureId: WEEKLY, doneOn: '2026-11-10' }, on('2026-11-16'));
    expect(record(book, 'Cards', CARD)).toMatchObject({
      workDueOn: '2026-11-20',
      workWith: ['T0004:2026-12-25', 'T0005:2026-11-22'],
    });
    // A week without a working day is not waited for; with Saturday worked it is one again.
    const off = {
      date: '2026-11-16',
      to: '2026-11-20',
      kind: 'dayOff',
      week: 'both',
      name: 'боран',
    } as const;
    give(book, 'save-calendar-day', SECRETARY, off, on('2026-11-16'));
    expect(record(book, 'Cards', CARD)?.workWith).toContain('T0005:2026-11-29');
    const six = { values: { workWeek: '6' } };
    expect(give(book, 'change-settings', HEAD, six, on('2026-11-16')).kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.workWith).toContain('T0005:2026-11-22');
  });

  it('¶10 ¶26 the board lists every open card by its next step and person, without class, ground or counts of people', () => {
    const book = planned();
    const view = ask(book, 'board', DEPUTY, {}, on('2026-11-24'));
    expect(view.cards.map(({ cardId, late }) => [cardId, late])).toEqual([
      [CARD, true],
      [LETTER_CARD, true],
    ]);
    expect(view.cards[0]).toMatchObject({
      progress: 'завершено 0 из 3 · срок прошёл: 1 · не отмечено: 1',
      with: ['T0003', 'T0004', 'T0005'],
    });
    expect(view.cards[0]?.measures.map(({ measureId, chip }) => [measureId, chip.tone])).toEqual([
      [OUTSIDE, 'soon'],
      [WEEKLY, 'soon'],
    ]);
    const before = ask(book, 'board', DEPUTY, {}, on('2026-11-16')).cards.find(
      ({ cardId }) => cardId === CARD,
    );
    expect(before).toMatchObject({
      late: false,
      progress: 'завершено 0 из 3 · не отмечено: 1',
      measures: [{ measureId: WEEKLY }],
    });
    expect(view.cards[0]?.next).toMatch(/^Вручить экземпляр плана · Жүнісов\sА\.$/);
    expect(JSON.stringify(view)).not.toMatch(/7\s«Б»|систематические|пропуски/);
    expect([view.control, ask(book, 'board', SECRETARY, {}).control]).toEqual([true, false]);
    expect(view.warnings).toEqual([]);
    put(book, 'Staff', 'T0002', { active: false });
    expect(ask(book, 'board', SECRETARY, {}).warnings).toHaveLength(1);
    const shown = () => ask(book, 'board', SECRETARY, {}).cards.map(({ cardId }) => cardId);
    expect(shown()).toContain(CARD);
    put(book, 'Cards', CARD, { removedOn: '2026-11-24' });
    expect(shown()).not.toContain(CARD);
  });

  it('¶19 the council looks again when the school wants to be reminded, in grey', () => {
    const book = planned();
    expect(planOf(book, SECRETARY, '2027-02-10')).not.toContain('planned convene');
    put(book, 'Settings', 'reviewPeriod', { value: 'quarter' });
    const rows = ask(book, 'today', SECRETARY, {}, on('2027-02-10')).groups.flatMap(({ rows }) => rows);
    expect(rows.find(({ act }) => act.kind === 'REVIEW')).toMatchObject({
      act: { screen: 'convene', cardId: CARD },
      chip: { tone: 'soon' },
    });
    expect(ask(book, 'convene', SECRETARY, {}, on('2027-02-01')).later).toMatchObject([
      { cardId: CARD, suggested: 'REVIEW' },
    ]);
    put(book, 'Cards', CARD, { reviewedOn: '2027-01-20' });
    expect(planOf(book, SECRETARY, '2027-02-10')).not.toContain('planned convene');
  });

  it('I-31 one person in every role is told of when the plan is approved', () => {
    const book = schoolAfter('drafted');
    put(book, 'Staff', 'T0003', { classOf: '7Б' });
    put(book, 'Staff', 'T0005', { classOf: '' });
    put(book, 'Measures', MEASURE, { responsible: ['T0003'] });
    put(book, 'Materials', `${CARD}-M02`, { receivedFrom: 'T0005' });
    expect(give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' }).noted).toEqual([
      'measures p18.considered',
      'conclusionBy I-31.conclusion',
      'responsible I-31.all-roles',
    ]);
  });
});
