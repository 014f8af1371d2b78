// After the decision: the plan, its approval and the parents' answer, the notice, the papers.
import { describe, expect, it } from '@jest/globals';
import { HELP_KINDS } from '../../src/model/codes';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DEPUTY,
  DRAFT_PLAN,
  HEAD,
  ITEM,
  LETTER_CARD,
  LETTER_ITEM,
  PLAN,
  PSYCHOLOGIST,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const AHEAD = '2026-11-06';
const [first] = DRAFT_PLAN.measures ?? [];
if (!first) throw new Error('the example plan has a measure');

describe('¶16 save-plan', () => {
  it('keeps the order of measures, mends those sent with their id and drops the rest', () => {
    const book = schoolAfter('drafted');
    give(book, 'save-plan', PSYCHOLOGIST, {
      ...DRAFT_PLAN,
      planId: PLAN,
      measures: [
        { ...first, name: 'Үйірме' },
        { ...first, measureId: `${PLAN}-0001`, volume: 'апта сайын' },
      ],
    });
    expect(record(book, 'Measures', `${PLAN}-0001`)).toMatchObject({ order: 2, volume: 'апта сайын' });
    expect(record(book, 'Measures', `${PLAN}-0002`)).toMatchObject({ order: 1, name: 'Үйірме' });
    give(book, 'save-plan', SECRETARY, { ...DRAFT_PLAN, planId: PLAN, measures: [] });
    expect(idsIn(book, 'Measures').map((id) => record(book, 'Measures', id)?.dropped)).toEqual([true, true]);
    expect(ask(book, 'plan', SECRETARY, { cardId: CARD }).measures).toEqual([]);
  });

  it('¶18 names the kinds of help nobody looked at before the approval and with it, and stops nothing', () => {
    const book = schoolAfter('drafted');
    const [told, ...more] = ask(book, 'plan', HEAD, { cardId: CARD }).notConsidered;
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      paragraph: { id: '18' },
      message: expect.stringMatching(/12 \(п\.\u00A018\)/),
    });
    const approved = give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' });
    expect(approved).toMatchObject({ kind: 'done', noted: ['measures p18.considered'] });
    expect(ask(book, 'plan', HEAD, { cardId: CARD }).notConsidered).toEqual([]);
  });

  it('¶18 says nothing of kinds once each was taken or marked as not needed', () => {
    const book = schoolAfter('drafted');
    const notNeeded = HELP_KINDS.filter((code) => code !== first.kind && code !== 'M05');
    give(book, 'save-plan', SECRETARY, { ...DRAFT_PLAN, planId: PLAN, notNeeded });
    expect(ask(book, 'plan', HEAD, { cardId: CARD }).notConsidered).toEqual([]);
    const approved = give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' });
    expect(approved).toMatchObject({ kind: 'done', noted: [] });
  });

  it('may be drafted before the decision; approving it has to wait', () => {
    const book = schoolAfter('heard');
    expect(give(book, 'save-plan', SECRETARY, DRAFT_PLAN).kind).toBe('done');
    expect(give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' })).toMatchObject({
      kind: 'input',
      says: ['not-placed'],
    });
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] });
    expect(record(book, 'Cards', CARD)?.planId).toBe(PLAN);
    expect(give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' }).kind).toBe('done');
  });

  refuses([
    refusal({
      title: 'of no card',
      after: 'decided',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, cardId: 'P00003-K01' },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'that is not there',
      after: 'decided',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, planId: PLAN },
      kind: 'input',
      says: ['planId plan-unknown'],
    }),
    refusal({
      title: 'of another card',
      after: 'drafted',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, cardId: 'P00003-K01', planId: PLAN },
      kind: 'input',
      says: ['planId plan-unknown'],
      given: (book) => put(book, 'Cards', 'P00003-K01', { outcome: 'PLACE' }),
    }),
    refusal({
      title: 'a second one',
      after: 'drafted',
      command: 'save-plan',
      by: SECRETARY,
      input: DRAFT_PLAN,
      kind: 'input',
      says: ['planId plan-there'],
    }),
    refusal({
      title: 'for a child who was not placed',
      after: 'decided',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, cardId: LETTER_CARD },
      kind: 'input',
      says: ['not-placed'],
    }),
    refusal({
      title: 'that is approved',
      after: 'approved',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, planId: PLAN },
      kind: 'input',
      says: ['plan-approved'],
    }),
    refusal({
      title: 'that ends before it begins',
      after: 'decided',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, to: '2026-11-04' },
      kind: 'input',
      says: ['to dates-order'],
    }),
    refusal({
      title: 'with a responsible person nobody knows',
      after: 'decided',
      command: 'save-plan',
      by: SECRETARY,
      input: { ...DRAFT_PLAN, measures: [{ ...first, responsible: ['T0004', 'T0099'] }] },
      kind: 'input',
      says: ['measures.0.responsible.1 person-unknown'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'decided',
      command: 'save-plan',
      by: TEACHER,
      input: DRAFT_PLAN,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶16 return-plan', () => {
  const RETURN = { planId: PLAN, returnedOn: '2026-11-05', reason: 'Көрсеткіші жоқ' };
  const rows = (book: Book, who: string) =>
    ask(book, 'today', who, {}).groups.find(({ key }) => key === 'mine')?.rows ?? [];

  it('¶16 grants: the draft goes back with its reason to whoever writes it, and to the head when it is saved again', () => {
    const book = schoolAfter('drafted');
    expect(rows(book, HEAD).map(({ act }) => act.screen)).toContain('approve-plan');
    expect(give(book, 'return-plan', HEAD, RETURN).kind).toBe('done');
    expect(rows(book, HEAD).map(({ act }) => act.screen)).not.toContain('approve-plan');
    const mine = rows(book, SECRETARY).find(({ act }) => act.screen === 'plan');
    expect(mine?.subject).toContain('Көрсеткіші жоқ');
    const seen = ask(book, 'card', SECRETARY, { cardId: CARD });
    expect(seen.next).toMatchObject({ act: { screen: 'plan', planId: PLAN } });
    expect(seen.timeline.map(({ text }) => text).join()).toContain('Көрсеткіші жоқ');
    expect(ask(book, 'plan', SECRETARY, { cardId: CARD }).returned).toContain('Көрсеткіші жоқ');
    give(book, 'save-plan', SECRETARY, {
      ...DRAFT_PLAN,
      planId: PLAN,
      measures: [{ ...first, measureId: `${PLAN}-0001` }],
    });
    expect(ask(book, 'plan', SECRETARY, { cardId: CARD }).returned).toBeUndefined();
    expect(rows(book, HEAD).map(({ act }) => act.screen)).toContain('approve-plan');
    give(book, 'return-plan', HEAD, RETURN);
    expect(rows(book, SECRETARY).map(({ act }) => act.screen)).toContain('plan');
  });

  refuses([
    refusal({
      title: 'of a plan that is approved',
      after: 'approved',
      command: 'return-plan',
      by: HEAD,
      input: RETURN,
      kind: 'input',
      says: ['plan-approved'],
    }),
    refusal({
      title: 'without a reason',
      after: 'drafted',
      command: 'return-plan',
      by: HEAD,
      input: { ...RETURN, reason: '' },
      kind: 'input',
      says: ['reason required'],
    }),
    refusal({
      title: 'of a plan that is not there',
      after: 'drafted',
      command: 'return-plan',
      by: HEAD,
      input: { ...RETURN, planId: `${CARD}-L09` },
      kind: 'input',
      says: ['planId plan-unknown'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'drafted',
      command: 'return-plan',
      by: TEACHER,
      input: RETURN,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶16, ¶19 approve-plan', () => {
  const input = { planId: PLAN, approvedOn: '2026-11-05' };

  const seen = { signatureSeenBy: 'Жүнісова М.', signatureSeenOn: '2026-11-05' };

  it("is the head's own, and asks the head for no signature", () => {
    const book = schoolAfter('drafted');
    expect(give(book, 'approve-plan', HEAD, { ...input, ...seen }).kind).toBe('done');
    expect(record(book, 'Plans', PLAN)).toMatchObject({
      approvedBy: 'T0001',
      approvalEnteredBy: 'T0001',
      signatureSeenBy: '',
      signatureSeenOn: null,
    });
    expect(ask(book, 'card', HEAD, { cardId: CARD }).timeline.map(({ text }) => text)).toContain(
      'План утверждён',
    );
  });

  it("entered by another stands on the head's signature that somebody saw, says so, and reserves the paper in the pupil's language", () => {
    const book = schoolAfter('drafted');
    put(book, 'Pupils', 'P00001', { language: 'ru' });
    expect(give(book, 'approve-plan', SECRETARY, { ...input, ...seen }).kind).toBe('done');
    const secretary = record(book, 'Plans', PLAN)?.approvalEnteredBy ?? '';
    expect(record(book, 'Staff', secretary)?.email).toBe(SECRETARY);
    expect(record(book, 'Plans', PLAN)).toMatchObject({
      approvedOn: '2026-11-05',
      approvedBy: 'T0001',
      ...seen,
    });
    expect(ask(book, 'card', HEAD, { cardId: CARD }).timeline.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^План утверждён\. Внёс\(ла\): .+; подпись руководителя видел\(а\): Жүнісова М\., 5.ноября$/,
      ),
    );
    expect(record(book, 'Cards', CARD)).toMatchObject({ planApprovedOn: '2026-11-05', state: 'ON_REGISTER' });
    expect(record(book, 'Documents', `${CARD}-D18-01`)).toMatchObject({
      kind: 'D18',
      subjectId: PLAN,
      language: 'ru',
      number: 'ВШУ-001',
      state: 'RESERVED',
    });
  });

  const lacking = (measure: object) => (book: Book) => put(book, 'Measures', `${PLAN}-0001`, measure);
  refuses([
    refusal({
      title: 'that is not there',
      after: 'decided',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'input',
      says: ['planId plan-unknown'],
    }),
    refusal({
      title: 'a second time',
      after: 'approved',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'input',
      says: ['plan-approved'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input: { ...input, approvedOn: AHEAD },
      kind: 'input',
      says: ['approvedOn date-ahead'],
    }),
    refusal({
      title: 'before the decision',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input: { ...input, approvedOn: '2026-11-04' },
      kind: 'refused',
      says: ['approvedOn I-32.approved-before-decision'],
    }),
    refusal({
      title: 'with no measure in force',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'refused',
      says: ['measures I-14'],
      given: lacking({ dropped: true }),
    }),
    refusal({
      title: 'with nobody responsible',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'refused',
      says: ['measures.0.responsible I-12.responsible'],
      given: lacking({ responsible: [] }),
    }),
    refusal({
      title: 'with no date',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'refused',
      says: ['measures.0.dueOn I-12.date'],
      given: lacking({ dueOn: null }),
    }),
    refusal({
      title: 'with no indicator',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'refused',
      says: ['measures.0.indicator I-13'],
      given: lacking({ indicator: '' }),
    }),
    ...[SECRETARY, DEPUTY].map((by) =>
      refusal({
        title: `by ${by} with nobody who saw the head's signature`,
        after: 'drafted',
        command: 'approve-plan',
        by,
        input,
        kind: 'input',
        says: ['signatureSeenBy signature-unseen', 'signatureSeenOn required'],
      }),
    ),
    refusal({
      title: 'by the secretary, the signature seen before it was given',
      after: 'drafted',
      command: 'approve-plan',
      by: SECRETARY,
      input: { ...input, ...seen, signatureSeenOn: '2026-11-04' },
      kind: 'input',
      says: ['signatureSeenOn dates-order'],
    }),
    refusal({
      title: 'by the psychologist',
      after: 'drafted',
      command: 'approve-plan',
      by: PSYCHOLOGIST,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'while nothing is decided',
      after: 'drafted',
      command: 'approve-plan',
      by: HEAD,
      input,
      kind: 'input',
      says: ['not-placed'],
      given: (book) => put(book, 'Cards', CARD, { outcome: '', decidedOn: null }),
    }),
  ]);
});

describe('¶18 hand-plan-copy', () => {
  const input = { planId: PLAN, answeredOn: '2026-11-05', answer: 'SIGNED', who: 'Анасы' } as const;

  it('I-15 a refusal wants two different witnesses or a reason, and never undoes the approval', () => {
    const book = schoolAfter('approved');
    const refused = { ...input, answer: 'REFUSED' } as const;
    expect(
      give(book, 'hand-plan-copy', SECRETARY, { ...refused, witness1: 'T0005', witness2: 'T0005' }),
    ).toMatchObject({ kind: 'reasons', says: ['witness1 I-15'] });
    expect(
      give(book, 'hand-plan-copy', SECRETARY, { ...refused, witness1: 'T0005', witness2: 'T0006' }),
    ).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Plans', PLAN)).toMatchObject({ answer: 'REFUSED', approvedOn: '2026-11-05' });
    expect(record(book, 'Cards', CARD)?.state).toBe('ON_REGISTER');
  });

  refuses([
    refusal({
      title: 'of no plan',
      after: 'decided',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['planId plan-unknown'],
    }),
    refusal({
      title: 'of a draft',
      after: 'drafted',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['plan-not-approved'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'approved',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input: { ...input, answeredOn: AHEAD },
      kind: 'input',
      says: ['answeredOn date-ahead'],
    }),
    refusal({
      title: 'before the approval',
      after: 'approved',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input: { ...input, answeredOn: '2026-11-04' },
      kind: 'input',
      says: ['answeredOn dates-order'],
    }),
    refusal({
      title: 'before a witness nobody knows',
      after: 'approved',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input: { ...input, witness1: 'T0005', witness2: 'T0099' },
      kind: 'input',
      says: ['witness2 person-unknown'],
    }),
    refusal({
      title: 'to nobody named',
      after: 'approved',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input: { ...input, who: '' },
      kind: 'input',
      says: ['who required'],
    }),
  ]);
});

describe('¶20 notify-agency', () => {
  const input = { cardId: LETTER_CARD, toldOn: '2026-11-05', channel: 'PAPER' } as const;

  it('ends a refused case, and leaves a placed one open', () => {
    const book = schoolAfter('decided');
    give(book, 'notify-agency', SECRETARY, input);
    expect(book.openCards.filter((id) => id.length === 10)).toEqual([CARD]);
    const placed = schoolAfter('heard');
    give(
      placed,
      'record-decision',
      SECRETARY,
      { itemId: LETTER_ITEM, outcome: 'PLACE', grounds: ['05'] },
      { reason: 'шұғыл' },
    );
    give(placed, 'notify-agency', SECRETARY, input);
    expect(placed.openCards).toContain(LETTER_CARD);
    expect(record(placed, 'Cards', LETTER_CARD)?.agencyToldOn).toBe('2026-11-05');
  });

  it('one working day after the decision is in time, the next asks for a reason', () => {
    const told = (toldOn: string) =>
      give(schoolAfter('decided'), 'notify-agency', SECRETARY, { ...input, toldOn }, { today: '2026-11-10' });
    expect(told('2026-11-06').kind).toBe('done');
    expect(told('2026-11-09').kind).toBe('reasons');
  });

  refuses([
    refusal({
      title: 'of no card',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...input, cardId: 'P00003-K01' },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'before anything is decided',
      after: 'heard',
      command: 'notify-agency',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['no-notice-due'],
    }),
    refusal({
      title: 'of a case no agency wrote about',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...input, cardId: CARD },
      kind: 'input',
      says: ['no-notice-due'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...input, toldOn: AHEAD },
      kind: 'input',
      says: ['toldOn date-ahead'],
    }),
    refusal({
      title: 'before the decision',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...input, toldOn: '2026-11-04' },
      kind: 'refused',
      says: ['toldOn I-32.notified-before-decision'],
    }),
  ]);
});

describe('¶17 mark-signed', () => {
  const minutes = `${SITTING}-D16-01`;
  const input = { documentId: minutes, signedOn: '2026-11-05', signers: ['Ә. А.', 'Ж. А.'] };
  const made = (book: Book) => {
    for (const id of idsIn(book, 'Documents')) put(book, 'Documents', id, { state: 'DRAFT', fileId: 'f' });
  };

  it('the minutes signed by both end the sitting', () => {
    const book = schoolAfter('closed');
    made(book);
    expect(give(book, 'mark-signed', SECRETARY, input).kind).toBe('done');
    expect(book.openSittings).toEqual([]);
    expect(record(book, 'Documents', minutes)).toMatchObject({
      state: 'SIGNED',
      signers: ['Ә. А.', 'Ж. А.'],
    });
  });

  it('the plan wants one signature and closes nothing; its copy is handed over next (¶18)', () => {
    const book = schoolAfter('approved');
    made(book);
    expect(
      give(book, 'mark-signed', SECRETARY, { ...input, documentId: `${CARD}-D18-01`, signers: ['Ә. А.'] }),
    ).toMatchObject({ kind: 'done', done: { next: { act: { screen: 'hand-plan-copy', planId: PLAN } } } });
    expect(book.openSittings).toEqual([SITTING]);
  });

  refuses([
    refusal({
      title: 'of no paper',
      after: 'closed',
      command: 'mark-signed',
      by: SECRETARY,
      input: { ...input, documentId: 'S0009-D16-01' },
      kind: 'input',
      says: ['documentId paper-unknown'],
    }),
    refusal({
      title: 'of a paper that is not made',
      after: 'closed',
      command: 'mark-signed',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['paper-not-made'],
    }),
    refusal({
      title: 'a second time',
      after: 'closed',
      command: 'mark-signed',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['already-signed'],
      given: (book) => put(book, 'Documents', minutes, { state: 'SIGNED' }),
    }),
    refusal({
      title: 'tomorrow',
      after: 'closed',
      command: 'mark-signed',
      by: SECRETARY,
      input: { ...input, signedOn: AHEAD },
      kind: 'input',
      says: ['signedOn date-ahead'],
      given: made,
    }),
    refusal({
      title: 'before the sitting',
      after: 'closed',
      command: 'mark-signed',
      by: SECRETARY,
      input: { ...input, signedOn: '2026-11-04' },
      kind: 'refused',
      says: ['signedOn I-08.presiding-before-sitting'],
      given: made,
    }),
    refusal({
      title: 'by a teacher',
      after: 'closed',
      command: 'mark-signed',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
      given: made,
    }),
  ]);
});
