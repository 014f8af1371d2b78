// The parents after the decision (¶9, ¶18), and the submission to the commission with its evidence (T19, ¶21).
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give, idsIn, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DEPUTY,
  DRAFT_PLAN,
  HEAD,
  ITEM,
  PLAN,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const LATER = '2026-12-01';
const contact = {
  cardId: CARD,
  on: '2026-11-20',
  way: 'VISIT',
  purpose: 'HELP_OFFERED',
  result: 'REFUSED',
  whom: 'анасы',
} as const;
const refusedHelp = {
  ...contact,
  fact: 'HELP_REFUSED',
  record: 'Ананың жазбаша бас тартуы, 20.11.2026',
} as const;
const noMeasures = {
  ...contact,
  purpose: 'MEASURES_ASKED',
  result: 'TALKED',
  on: '2026-11-27',
  fact: 'NO_MEASURES',
  record: 'Сынып жетекшісінің баянаты, 27.11.2026',
} as const;
const submission = {
  cardId: CARD,
  kind: 'PARENTS_DUTIES',
  preparedOn: LATER,
  toWhom: 'Аудандық комиссия',
  signedBy: 'T0002',
} as const;
const SUBMISSION = `${CARD}-B01`;
const copy = { planId: PLAN, answeredOn: '2026-11-05', who: 'Анасы' } as const;

/** Everything that waits for this person, but the work of others. */
const waits = (book: Book, email: string, today = LATER) =>
  ask(book, 'today', email, {}, { today })
    .groups.filter(({ key }) => key !== 'rest')
    .flatMap(({ key, rows }) => rows.map((row) => ({ ...row, key })))
    .filter(({ act }) => act.cardId === CARD && act.screen !== 'paper');
const screens = (book: Book, email: string, today?: string) =>
  waits(book, email, today).map(({ act }) => act.screen);

const withFacts = (book: Book): Book => {
  give(book, 'record-contact', SECRETARY, refusedHelp, { today: LATER });
  give(book, 'record-contact', SECRETARY, noMeasures, { today: LATER });
  return book;
};

describe('¶9 contacts with the parents', () => {
  it('every invitation is a contact: the second attempt adds one, the item keeps the last', () => {
    const book = schoolAfter('convened');
    const invitation = { itemId: ITEM, invitedOn: '2026-11-03', way: 'PHONE', result: 'NO_ANSWER' } as const;
    give(book, 'invite-parents', SECRETARY, invitation);
    give(book, 'invite-parents', SECRETARY, {
      ...invitation,
      invitedOn: '2026-11-04',
      way: 'HANDED',
      result: 'WILL_COME',
    });
    expect(idsIn(book, 'Contacts')).toEqual([`${CARD}-C01`, `${CARD}-C02`]);
    expect(record(book, 'Contacts', `${CARD}-C01`)).toMatchObject({
      on: '2026-11-03',
      by: 'T0003',
      purpose: 'INVITE_PLACEMENT',
      result: 'NO_ANSWER',
      about: ITEM,
    });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({ inviteResult: 'WILL_COME' });
  });

  it('each attempt stands on the card once', () => {
    const timeline = ask(schoolAfter('invited'), 'card', SECRETARY, { cardId: CARD }).timeline;
    expect(timeline.filter(({ text }) => /приглаш/i.test(text))).toHaveLength(1);
  });

  it('an entry by mistake stays and counts for nothing', () => {
    const book = withFacts(schoolAfter('approved'));
    const mistake = { contactId: `${CARD}-C02`, reason: 'Басқа бала' };
    expect(give(book, 'annul-contact', SECRETARY, mistake, { today: LATER }).kind).toBe('done');
    expect(give(book, 'annul-contact', SECRETARY, mistake, { today: LATER }).says).toEqual([
      'contact-annulled',
    ]);
    const family = ask(book, 'family', SECRETARY, { cardId: CARD }, { today: LATER });
    expect(family.refused).toBeUndefined();
    expect(family.inaction).toMatch(/баянаты/);
    expect(JSON.stringify(family.parts)).toContain('Басқа бала');
  });

  refuses([
    refusal({
      title: 'with every field wrong at once',
      after: 'approved',
      command: 'record-contact',
      by: SECRETARY,
      input: { ...contact, on: '2026-11-20', by: 'T0099', witness1: 'T0098' },
      kind: 'input',
      says: ['on date-ahead', 'by person-unknown', 'witness1 person-unknown'],
    }),
    refusal({
      title: 'that shows a fact by nothing',
      after: 'approved',
      command: 'record-contact',
      by: SECRETARY,
      input: { ...contact, fact: 'HELP_REFUSED' },
      kind: 'input',
      says: ['record required'],
    }),
    refusal({
      title: 'with nobody',
      after: 'approved',
      command: 'record-contact',
      by: SECRETARY,
      input: { ...contact, whom: '' },
      kind: 'input',
      says: ['whom required'],
    }),
    refusal({
      title: 'before the card began',
      after: 'approved',
      command: 'record-contact',
      by: SECRETARY,
      input: { ...contact, on: '2026-11-01' },
      kind: 'input',
      says: ['on dates-order'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'approved',
      command: 'record-contact',
      by: TEACHER,
      input: contact,
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'that is not there',
      after: 'approved',
      command: 'annul-contact',
      by: SECRETARY,
      input: { contactId: `${CARD}-C09`, reason: 'қате' },
      kind: 'input',
      says: ['contactId contact-unknown'],
    }),
  ]);
});

describe('¶18 the answer to the plan has its own next step', () => {
  it('not reached: tried again, and after the attempts the school set the deputy decides', () => {
    const book = schoolAfter('approved');
    const attempt = { planId: PLAN, answeredOn: '2026-11-05', answer: 'NOT_REACHED', way: 'PHONE' } as const;
    give(book, 'hand-plan-copy', SECRETARY, attempt);
    give(book, 'hand-plan-copy', SECRETARY, attempt);
    expect(waits(book, SECRETARY)).toMatchObject([
      { act: { screen: 'hand-plan-copy', planId: PLAN }, paragraph: { id: '18' }, key: 'mine' },
    ]);
    give(book, 'hand-plan-copy', SECRETARY, attempt);
    expect(screens(book, SECRETARY)).toEqual([]);
    expect(screens(book, DEPUTY)).toEqual(['family']);
    expect(idsIn(book, 'Contacts').length).toBe(4);
    const decided = { ...noMeasures, on: '2026-11-05' };
    give(book, 'record-contact', SECRETARY, decided);
    expect(screens(book, DEPUTY)).toEqual([]);
    give(book, 'hand-plan-copy', SECRETARY, { ...copy, answer: 'SIGNED', pupilOpinion: 'Келісемін' });
    expect(screens(book, DEPUTY)).toEqual([]);
    expect(record(book, 'Plans', PLAN)).toMatchObject({ answer: 'SIGNED', pupilOpinion: 'Келісемін' });
  });

  it('in part: asked which measures; talked over once more, the plan goes on', () => {
    const book = schoolAfter('approved');
    const partly = { ...copy, answer: 'PARTLY' as const, notAgreed: [`${PLAN}-0001`] };
    give(book, 'hand-plan-copy', SECRETARY, partly);
    expect(record(book, 'Plans', PLAN)?.notAgreed).toEqual([`${PLAN}-0001`]);
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).next).toMatchObject({
      act: { screen: 'hand-plan-copy' },
      paragraph: { id: '18' },
    });
    give(book, 'hand-plan-copy', SECRETARY, partly);
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).next).toBeUndefined();
  });

  it('I-15 refused: two witnesses or a reason, the approval stands, the refusal of help is asked for', () => {
    const book = schoolAfter('approved');
    const refused = { ...copy, answer: 'REFUSED' } as const;
    expect(give(book, 'hand-plan-copy', SECRETARY, refused).says).toEqual(['witness1 I-15']);
    const done = give(book, 'hand-plan-copy', SECRETARY, {
      ...refused,
      witness1: 'T0004',
      witness2: 'T0005',
    });
    expect(done.done?.next?.act).toEqual({ screen: 'record-contact', cardId: CARD, kind: 'HELP_REFUSED' });
    expect(record(book, 'Cards', CARD)?.state).toBe('ON_REGISTER');
    expect(record(book, 'Contacts', `${CARD}-C02`)).toMatchObject({ witness1: 'T0004', witness2: 'T0005' });
    expect(screens(book, SECRETARY)).toEqual(['record-contact']);
    give(book, 'record-contact', SECRETARY, refusedHelp, { today: LATER });
    expect(screens(book, SECRETARY)).toEqual([]);
  });

  refuses([
    refusal({
      title: 'in part without the measures',
      after: 'approved',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input: { ...copy, answer: 'PARTLY' },
      kind: 'input',
      says: ['notAgreed choose'],
    }),
    refusal({
      title: 'with every field wrong at once',
      after: 'approved',
      command: 'hand-plan-copy',
      by: SECRETARY,
      input: {
        ...copy,
        answeredOn: '2026-11-04',
        answer: 'PARTLY',
        notAgreed: [`${PLAN}-0009`],
        witness2: 'T0099',
      },
      kind: 'input',
      says: ['answeredOn dates-order', 'witness2 person-unknown', 'notAgreed not-in-plan'],
    }),
  ]);
});

describe('¶21 the submission to the commission', () => {
  it('both facts on record lead to it; it is prepared, sent and answered, each with its own step', () => {
    const book = schoolAfter('approved');
    give(book, 'hand-plan-copy', SECRETARY, { ...copy, answer: 'SIGNED' });
    give(book, 'record-contact', SECRETARY, refusedHelp, { today: LATER });
    expect(screens(book, DEPUTY)).toEqual([]);
    const second = give(book, 'record-contact', SECRETARY, noMeasures, { today: LATER });
    expect(second.done?.next?.act.screen).toBe('prepare-submission');
    expect(screens(book, DEPUTY)).toEqual(['prepare-submission']);

    expect(give(book, 'prepare-submission', SECRETARY, submission, { today: LATER })).toMatchObject({
      kind: 'done',
      noted: [],
    });
    expect(record(book, 'Submissions', SUBMISSION)).toMatchObject({
      refusedId: `${CARD}-C03`,
      inactionId: `${CARD}-C04`,
      evidence: [
        'HELP_REFUSED',
        'NO_MEASURES',
        'PLAN_COPY_ANSWER',
        'INVITATIONS',
        'WORK_DONE',
        'MINUTES_EXTRACT',
      ],
    });
    expect(screens(book, DEPUTY)).toEqual([]);
    expect(screens(book, SECRETARY)).toEqual(['send-submission']);
    const sent = { submissionId: SUBMISSION, sentOn: LATER, channel: 'PAPER', outgoingNo: '31' } as const;
    expect(give(book, 'send-submission', SECRETARY, sent, { today: LATER }).kind).toBe('done');
    expect(waits(book, SECRETARY)).toMatchObject([{ key: 'others', act: { screen: 'answer-submission' } }]);
    const answer = { submissionId: SUBMISSION, answeredOn: LATER, answer: 'Қаралды' };
    expect(give(book, 'answer-submission', SECRETARY, answer, { today: LATER }).kind).toBe('done');
    expect(screens(book, SECRETARY)).toEqual([]);
    const said = ask(book, 'card', SECRETARY, { cardId: CARD }, { today: LATER }).timeline.map(
      ({ text }) => text,
    );
    expect(said.slice(0, 3).join(' ')).toMatch(/31.*|Қаралды/);
  });

  it('I-19 the head takes it on without a fact, with a reason that is kept', () => {
    const book = schoolAfter('approved');
    const insists = { ...submission, headInsists: true } as const;
    expect(give(book, 'prepare-submission', HEAD, insists, { today: LATER })).toMatchObject({
      kind: 'reasons',
      says: ['refusedId I-19.refused', 'inactionId I-19.no-measures'],
    });
    expect(
      give(book, 'prepare-submission', HEAD, insists, { today: LATER, reason: 'Бала қауіпте' }),
    ).toMatchObject({ kind: 'done', noted: ['refusedId I-19.refused', 'inactionId I-19.no-measures'] });
  });

  it('I-20 the third kind rests on the act and asks nothing of the parents', () => {
    const book = schoolAfter('approved');
    const act = {
      ...submission,
      kind: 'MINOR_ADMIN_ACT',
      actWhat: 'Ұсақ бұзақылық',
      actOn: '2026-11-28',
      actSource: 'полиция хаты',
    } as const;
    expect(give(book, 'prepare-submission', SECRETARY, act, { today: LATER }).kind).toBe('done');
    expect(record(book, 'Submissions', SUBMISSION)).toMatchObject({
      refusedId: '',
      evidence: ['ACT_RECORD', 'WORK_DONE', 'MINUTES_EXTRACT'],
    });
    const mended = { ...act, submissionId: SUBMISSION, actWhat: 'Темекі шегу' };
    expect(give(book, 'prepare-submission', SECRETARY, mended, { today: LATER }).kind).toBe('done');
    expect(idsIn(book, 'Submissions')).toEqual([SUBMISSION]);
  });

  it('what it rested on was a mistake: it is not sent', () => {
    const book = withFacts(schoolAfter('approved'));
    give(book, 'prepare-submission', SECRETARY, submission, { today: LATER });
    give(book, 'annul-contact', SECRETARY, { contactId: `${CARD}-C03`, reason: 'қате' }, { today: LATER });
    const sent = { submissionId: SUBMISSION, sentOn: LATER, channel: 'PAPER', outgoingNo: '31' } as const;
    expect(give(book, 'send-submission', SECRETARY, sent, { today: LATER }).says).toEqual(['fact-annulled']);
  });

  const facts = { given: (book: Book) => void withFacts(book), today: LATER };
  const row = (
    title: string,
    input: object,
    kind: 'input' | 'refused',
    says: string[],
    more: Partial<Parameters<typeof refusal>[0]> = facts,
  ) =>
    refusal({
      title,
      after: 'approved',
      command: 'prepare-submission',
      by: SECRETARY,
      input: { ...submission, ...input } as never,
      kind,
      says,
      ...(more as object),
    });
  refuses([
    row('I-19 without both facts', {}, 'refused', ['refusedId I-19.refused', 'inactionId I-19.no-measures'], {
      today: LATER,
    }),
    row('I-20 without the act', { kind: 'MINOR_ADMIN_ACT' }, 'refused', [
      'actWhat I-20.act',
      'actOn I-20.date',
      'actSource I-20.source',
    ]),
    row('I-21 signed by nobody', { signedBy: null }, 'refused', ['signedBy I-21.signed']),
    row('I-21 signed by the class teacher', { signedBy: 'T0005' }, 'refused', [
      'signedBy I-21.administration',
    ]),
    row('insisted on by the secretary', { headInsists: true }, 'input', ['headInsists head-decides']),
    row('with evidence that nobody recorded', { evidence: ['ACT_RECORD'] }, 'input', [
      'evidence not-recorded',
    ]),
    row(
      'with every field wrong at once',
      {
        preparedOn: '2026-12-02',
        actOn: '2026-12-03',
        signedBy: 'T0099',
        refusedId: `${CARD}-C04`,
        inactionId: `${CARD}-C09`,
        submissionId: `${CARD}-B07`,
      },
      'input',
      [
        'preparedOn date-ahead',
        'actOn date-ahead',
        'signedBy person-unknown',
        'refusedId contact-unknown',
        'inactionId contact-unknown',
        'submissionId submission-unknown',
      ],
    ),
    row('of a child who is not placed', {}, 'input', ['not-on-register'], {
      after: 'heard',
      today: LATER,
    }),
    refusal({
      title: 'that is not sent',
      after: 'approved',
      command: 'answer-submission',
      by: SECRETARY,
      input: { submissionId: SUBMISSION, answeredOn: LATER, answer: 'Қаралды' },
      kind: 'input',
      says: ['submission-not-sent'],
      today: LATER,
      given: (book) => {
        withFacts(book);
        give(book, 'prepare-submission', SECRETARY, submission, { today: LATER });
      },
    }),
    refusal({
      title: 'that is not there',
      after: 'approved',
      command: 'send-submission',
      by: SECRETARY,
      input: { submissionId: SUBMISSION, sentOn: LATER, channel: 'PAPER', outgoingNo: '31' },
      kind: 'input',
      says: ['submissionId submission-unknown'],
    }),
  ]);

  it('the plan may still be drafted when a submission is open', () => {
    const book = withFacts(schoolAfter('closed'));
    expect(give(book, 'prepare-submission', SECRETARY, submission, { today: LATER }).kind).toBe('done');
    expect(give(book, 'save-plan', SECRETARY, DRAFT_PLAN, { today: LATER }).kind).toBe('done');
    expect(record(book, 'Sittings', SITTING)?.closedAt).not.toBe('');
  });
});
