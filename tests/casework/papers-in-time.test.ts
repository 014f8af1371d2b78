// Papers tell the truth after changes: what is out of date is seen, a signed paper is followed and never rewritten, what must be done again is said.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, codeOfPaper, contentOf, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DRAFT_PLAN,
  HEAD,
  hearing,
  ITEM,
  LETTER_CARD,
  LETTER_ITEM,
  OPENING,
  PLAN,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const MINUTES = `${SITTING}-D16-01`;
const PLAN_PAPER = `${CARD}-D18-01`;
const REASON = { reason: 'Қате жазылған' };

/** The document of a paper is there, filled with the facts of now. */
function make(book: Book, documentId: string): void {
  const language = record(book, 'Documents', documentId)?.language === 'ru' ? 'ru' : 'kk';
  put(book, 'Documents', documentId, {
    state: 'DRAFT',
    fileId: 'f',
    contentCode: codeOfPaper(book, documentId, language),
  });
}

const sign = (book: Book, documentId: string, signers = ['Әлімбаев А.', 'Жүнісов А.']) =>
  give(book, 'mark-signed', SECRETARY, { documentId, signedOn: '2026-11-05', signers });

function withMinutes(state: 'made' | 'signed'): Book {
  const book = schoolAfter('closed');
  make(book, MINUTES);
  if (state === 'signed') sign(book, MINUTES);
  return book;
}

function withPlan(state: 'made' | 'signed'): Book {
  const book = schoolAfter('approved');
  make(book, PLAN_PAPER);
  if (state === 'signed') sign(book, PLAN_PAPER, ['Әлімбаев А.']);
  return book;
}

const paperOf = (book: Book, about: { sittingId?: string; cardId?: string }, documentId: string) =>
  ask(book, 'papers', SECRETARY, about).papers.find((paper) => paper.documentId === documentId);

const todayTitles = (book: Book) =>
  ask(book, 'today', SECRETARY, {}).groups.flatMap(({ rows }) =>
    rows.map((row) => `${row.title} · ${row.subject}`),
  );

describe('a paper whose facts have changed', () => {
  it('says what the register says when it was just made', () => {
    expect(paperOf(withMinutes('made'), { sittingId: SITTING }, MINUTES)?.outdated).toBeUndefined();
    expect(paperOf(withPlan('made'), { cardId: CARD }, PLAN_PAPER)?.outdated).toBeUndefined();
  });

  const changes: [string, (book: Book) => void, RegExp][] = [
    ['the place', (book) => put(book, 'Settings', 'placeKk', { value: 'Ақкөл' }), /заседание/],
    [
      'who was there',
      (book) => put(book, 'Attendance', `${SITTING}-A01`, { present: false, reason: 'ауырды' }),
      /присутствующие/,
    ],
    ['what was heard', (book) => put(book, 'Agenda', ITEM, { heard: 'Басқаша.' }), /заслушивание/],
    ['a name', (book) => put(book, 'Pupils', 'P00001', { lastName: 'Сейтқали' }), /заслушивание/],
    ['the ground', (book) => put(book, 'Agenda', ITEM, { grounds: ['04'] }), /решение/],
  ];
  for (const [what, change, words] of changes)
    it(`shows it in the list and in Today: ${what}`, () => {
      const book = withMinutes('made');
      change(book);
      expect(paperOf(book, { sittingId: SITTING }, MINUTES)?.outdated).toMatch(words);
      expect(todayTitles(book).some((row) => /Пересмотреть/.test(row) && words.test(row))).toBe(true);
      expect(record(book, 'Documents', MINUTES)).toMatchObject({ state: 'DRAFT', edition: 1 });
    });

  it('is not out of date by the letterhead, the resolving word, a post or a material that came later', () => {
    const book = withMinutes('made');
    put(book, 'Settings', 'schoolNameKk', { value: 'Басқа мектеп' });
    put(book, 'Settings', 'resolvedWord', { value: 'RESOLVED' });
    put(book, 'Staff', 'T0003', { position: 'директордың орынбасары' });
    put(book, 'Materials', `${CARD}-M09`, { kind: 'OTHER', receivedOn: '2026-11-09' });
    expect(paperOf(book, { sittingId: SITTING }, MINUTES)?.outdated).toBeUndefined();
  });

  it('of the plan: a measure, the family, the head who approved stays the head of the paper', () => {
    const book = withPlan('signed');
    put(book, 'Staff', 'T0001', { roles: ['HEAD'], active: false });
    put(book, 'Staff', 'T0006', { roles: ['HEAD'] });
    expect(paperOf(book, { cardId: CARD }, PLAN_PAPER)).toMatchObject({
      outdated: undefined,
      signers: [expect.stringMatching(/^Әлімбаев/)],
    });
    put(book, 'Measures', `${PLAN}-0001`, { dueOn: '2027-01-15' });
    put(book, 'Parents', 'P00001-A01', { lastName: 'Сейітқалиева' });
    const outdated = paperOf(book, { cardId: CARD }, PLAN_PAPER)?.outdated;
    expect(outdated).toMatch(/мероприятия/);
    expect(outdated).toMatch(/семья/);
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).papers[0]?.outdated).toBe(outdated);
  });
});

describe('¶17, Annex 1 renew-paper', () => {
  const input = { documentId: MINUTES, ...REASON };

  it('begins the next version with its reason; both stay, and the older is superseded when the newer is signed', () => {
    const book = withMinutes('signed');
    put(book, 'Pupils', 'P00001', { lastName: 'Сейтқали' });
    expect(paperOf(book, { sittingId: SITTING }, MINUTES)).toMatchObject({ state: 'SIGNED', renew: true });
    const { done } = give(book, 'renew-paper', SECRETARY, input);
    const next = done?.documentId ?? '';
    expect(record(book, 'Documents', next)).toMatchObject({
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 2,
      state: 'RESERVED',
      replacesId: MINUTES,
      ...REASON,
    });
    expect(record(book, 'Documents', MINUTES)?.state).toBe('SIGNED');
    expect(book.openSittings).toEqual([SITTING]);
    make(book, next);
    expect(JSON.stringify(contentOf(book, next, 'kk'))).toContain('Қате жазылған');
    expect(paperOf(book, { sittingId: SITTING }, next)).toMatchObject({ because: 'Қате жазылған' });
    expect(paperOf(book, { sittingId: SITTING }, next)?.title).toMatch(/редакция 2$/);
    sign(book, next);
    expect(idsIn(book, 'Documents').map((id) => record(book, 'Documents', id)?.state)).toEqual([
      'SUPERSEDED',
      'SIGNED',
    ]);
    expect(paperOf(book, { sittingId: SITTING }, MINUTES)).toMatchObject({
      state: 'SUPERSEDED',
      outdated: undefined,
      renew: false,
    });
    expect(book.openSittings).toEqual([]);
  });

  const signed = (book: Book) => {
    make(book, MINUTES);
    sign(book, MINUTES);
  };
  refuses([
    refusal({
      title: 'of no paper',
      after: 'closed',
      command: 'renew-paper',
      by: SECRETARY,
      input: { ...input, documentId: 'S0009-D16-01' },
      kind: 'input',
      says: ['documentId paper-unknown'],
    }),
    refusal({
      title: 'of a draft, which is made anew instead',
      after: 'closed',
      command: 'renew-paper',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['paper-not-signed'],
      given: (book) => make(book, MINUTES),
    }),
    refusal({
      title: 'without a reason',
      after: 'closed',
      command: 'renew-paper',
      by: SECRETARY,
      input: { ...input, reason: ' ' },
      kind: 'input',
      says: ['reason required'],
      given: signed,
    }),
    refusal({
      title: 'twice',
      after: 'closed',
      command: 'renew-paper',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['paper-renewed'],
      given: (book) => {
        signed(book);
        give(book, 'renew-paper', SECRETARY, input);
      },
    }),
    refusal({
      title: 'of minutes while their sitting is being mended',
      after: 'closed',
      command: 'renew-paper',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-being-mended'],
      given: (book) => {
        signed(book);
        give(book, 'reopen-sitting', SECRETARY, { sittingId: SITTING, ...REASON });
      },
    }),
    refusal({
      title: 'of a plan that is not approved now',
      after: 'approved',
      command: 'renew-paper',
      by: SECRETARY,
      input: { ...input, documentId: PLAN_PAPER },
      kind: 'input',
      says: ['plan-not-approved'],
      given: (book) => {
        make(book, PLAN_PAPER);
        sign(book, PLAN_PAPER, ['Әлімбаев А.']);
        give(book, 'reopen-plan', SECRETARY, { planId: PLAN, ...REASON });
      },
    }),
    refusal({
      title: 'by a teacher',
      after: 'closed',
      command: 'renew-paper',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
      given: signed,
    }),
  ]);
});

describe('¶17 both sign the minutes', () => {
  it('one signature leaves them unsigned and says so; the two of the sitting are offered', () => {
    const book = withMinutes('made');
    expect(paperOf(book, { sittingId: SITTING }, MINUTES)?.signers).toEqual([
      expect.stringMatching(/^Әлімбаев/),
      expect.stringMatching(/^Жүнісов/),
    ]);
    expect(sign(book, MINUTES, ['Әлімбаев А.'])).toMatchObject({
      kind: 'done',
      done: { text: 'done.signed-partly' },
      noted: ['signers I-08.secretary'],
    });
    expect(record(book, 'Documents', MINUTES)?.state).toBe('DRAFT');
    expect(paperOf(book, { sittingId: SITTING }, MINUTES)?.chip.text).toBe('одна подпись есть');
    expect(sign(book, MINUTES, ['Әлімбаев А.', 'Әлімбаев А.']).done?.text).toBe('done.signed-partly');
    expect(book.openSittings).toEqual([SITTING]);
    expect(sign(book, MINUTES)).toMatchObject({ kind: 'done', done: { text: 'done.signed' }, noted: [] });
    expect(book.openSittings).toEqual([]);
  });

  it('others than the two of the sitting are taken down with a warning', () => {
    expect(sign(withMinutes('made'), MINUTES, ['Ким А.', 'Жүнісов А.'])).toMatchObject({
      kind: 'done',
      noted: ['signers I-08.presiding'],
    });
  });
});

describe('reopen-sitting', () => {
  const input = { sittingId: SITTING, ...REASON };

  it('lets attendance be mended after the minutes, says what follows, and closes with the next version', () => {
    const book = withMinutes('signed');
    expect(give(book, 'reopen-sitting', SECRETARY, input)).toMatchObject({
      kind: 'done',
      follows: ['follow.minutes-signed'],
    });
    expect(record(book, 'Sittings', SITTING)).toMatchObject({
      closedAt: '',
      reopenedOn: '2026-11-05',
      reopenedWhy: REASON.reason,
    });
    const [first, ...others] = OPENING.members;
    const mended = { ...OPENING, members: [...others, { staffId: first?.staffId ?? '', present: true }] };
    mended.members[3] = { staffId: 'T0006', present: false, reason: 'ауырды' } as never;
    expect(give(book, 'open-sitting', SECRETARY, mended, { reason: 'солай болды' })).toMatchObject({
      kind: 'done',
      follows: ['follow.minutes'],
    });
    expect(paperOf(book, { sittingId: SITTING }, MINUTES)?.outdated).toMatch(/присутствующие/);
    expect(give(book, 'record-hearing', SECRETARY, hearing(ITEM)).follows).toEqual(['follow.minutes']);
    const { done } = give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:30' });
    expect(record(book, 'Documents', done?.documentId ?? '')).toMatchObject({
      edition: 2,
      state: 'RESERVED',
      replacesId: MINUTES,
      ...REASON,
    });
    expect(record(book, 'Documents', MINUTES)?.state).toBe('SIGNED');
  });

  it('an unsigned draft is reserved again as its next edition', () => {
    const book = withMinutes('made');
    expect(give(book, 'reopen-sitting', SECRETARY, input).follows).toEqual(['follow.minutes']);
    give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:30' });
    expect(idsIn(book, 'Documents')).toEqual([MINUTES]);
    expect(record(book, 'Documents', MINUTES)).toMatchObject({ state: 'RESERVED', edition: 2, fileId: '' });
  });

  refuses([
    refusal({
      title: 'that is not there',
      after: 'closed',
      command: 'reopen-sitting',
      by: SECRETARY,
      input: { ...input, sittingId: 'S0009' },
      kind: 'input',
      says: ['sittingId sitting-unknown'],
    }),
    refusal({
      title: 'that is open',
      after: 'decided',
      command: 'reopen-sitting',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-not-closed'],
    }),
    refusal({
      title: 'without a reason',
      after: 'closed',
      command: 'reopen-sitting',
      by: SECRETARY,
      input: { ...input, reason: '' },
      kind: 'input',
      says: ['reason required'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'closed',
      command: 'reopen-sitting',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('a decision mended after others rested on it', () => {
  const reopened = (book: Book): Book => {
    give(book, 'reopen-sitting', SECRETARY, { sittingId: SITTING, ...REASON });
    return book;
  };
  const tell = (book: Book) =>
    give(book, 'notify-agency', SECRETARY, {
      cardId: LETTER_CARD,
      toldOn: '2026-11-05',
      channel: 'IN_PERSON',
    });
  const duty = (book: Book) => ask(book, 'card', SECRETARY, { cardId: LETTER_CARD }).next?.act.screen;

  it('¶20 the agency that was told otherwise is told again, and the card is open until then', () => {
    const book = schoolAfter('closed');
    expect(tell(book).kind).toBe('done');
    expect(duty(book)).not.toBe('notify-agency');
    reopened(book);
    const mended = give(
      book,
      'record-decision',
      SECRETARY,
      {
        itemId: LETTER_ITEM,
        outcome: 'PLACE',
        grounds: ['05'],
      },
      { reason: 'солай болды' },
    );
    expect(mended.follows).toEqual(['follow.tell-again', 'follow.minutes']);
    expect(record(book, 'Cards', LETTER_CARD)).toMatchObject({ mendedOn: '2026-11-05' });
    expect(duty(book)).toBe('notify-agency');
    expect(tell(book).kind).toBe('done');
    expect(duty(book)).not.toBe('notify-agency');
  });

  it('¶20 an agency told of a decision that is taken back is told so, and again of the next one', () => {
    const book = reopened(schoolAfter('closed'));
    tell(book);
    const due = () =>
      ask(book, 'today', SECRETARY, {}).groups.some(({ rows }) =>
        rows.some(({ act }) => act.screen === 'notify-agency' && act.cardId === LETTER_CARD),
      );
    const decide = (input: object) =>
      give(book, 'record-decision', SECRETARY, { itemId: LETTER_ITEM, ...input } as never, {
        reason: 'қате',
      });
    expect(decide({ outcome: 'POSTPONE', reason: 'Қате' }).follows).toContain('follow.tell-again');
    expect(due()).toBe(true);
    expect(tell(book).kind).toBe('done');
    expect(due()).toBe(false);
    expect(decide({ outcome: 'PLACE', grounds: ['05'] }).kind).toBe('done');
    expect(due()).toBe(true);
  });

  it('¶20 a decision mended in its grounds alone is told no second time', () => {
    const book = schoolAfter('closed');
    tell(book);
    reopened(book);
    expect(
      give(book, 'record-decision', SECRETARY, { itemId: LETTER_ITEM, outcome: 'REFUSE', reason: 'Басқа' })
        .follows,
    ).toEqual(['follow.minutes']);
    expect(duty(book)).not.toBe('notify-agency');
  });

  it('¶16 the approval of the plan falls with the decision; its signed paper stays, seen as out of date', () => {
    const book = withPlan('signed');
    give(book, 'hand-plan-copy', SECRETARY, {
      planId: PLAN,
      answeredOn: '2026-11-05',
      answer: 'SIGNED',
      who: 'Анасы',
    });
    reopened(book);
    expect(
      give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'POSTPONE', reason: 'Қате' }).follows,
    ).toEqual(['follow.plan-falls', 'follow.copy-falls', 'follow.minutes']);
    expect(record(book, 'Plans', PLAN)).toMatchObject({ approvedOn: null, reopenedOn: '2026-11-05' });
    expect(record(book, 'Cards', CARD)).toMatchObject({ planApprovedOn: null, outcome: '' });
    expect(record(book, 'Documents', PLAN_PAPER)?.state).toBe('SIGNED');
    expect(paperOf(book, { cardId: CARD }, PLAN_PAPER)?.outdated).toMatch(/утверждение не действует/);
  });

  it('a question put off is not called done but says its new day', () => {
    const book = schoolAfter('heard');
    const postpone = { itemId: ITEM, outcome: 'POSTPONE', reason: 'Ата-анасы келмеді' } as const;
    expect(
      give(book, 'record-decision', SECRETARY, { ...postpone, postponedTo: '2026-11-19' }).done,
    ).toMatchObject({ text: 'done.postponed', facts: { day: { ru: expect.stringContaining('19') } } });
    expect(give(book, 'record-decision', SECRETARY, postpone).done?.text).toBe('done.postponed-open');
  });
});

describe('reopen-plan', () => {
  const input = { planId: PLAN, ...REASON };

  it('a plan changed after signing: both papers stay, the parents get a new copy', () => {
    const book = withPlan('signed');
    const answer = { planId: PLAN, answeredOn: '2026-11-05', answer: 'SIGNED', who: 'Анасы' } as const;
    give(book, 'hand-plan-copy', SECRETARY, answer);
    expect(give(book, 'reopen-plan', SECRETARY, input)).toMatchObject({
      kind: 'done',
      follows: ['follow.plan-signed', 'follow.copy'],
    });
    expect(record(book, 'Cards', CARD)?.state).toBe('PLAN_PENDING');
    expect(paperOf(book, { cardId: CARD }, PLAN_PAPER)?.outdated).toMatch(/утверждение не действует/);
    const [measure] = DRAFT_PLAN.measures ?? [];
    give(book, 'save-plan', SECRETARY, {
      ...DRAFT_PLAN,
      planId: PLAN,
      measures: [{ ...measure, name: 'Үйірме', measureId: `${PLAN}-0001` } as never],
    });
    const { done, follows } = give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' });
    expect(follows).toEqual(['follow.copy']);
    expect(record(book, 'Plans', PLAN)).toMatchObject({ answer: '', answeredOn: null });
    const next = done?.documentId ?? '';
    expect(record(book, 'Documents', next)).toMatchObject({ edition: 2, replacesId: PLAN_PAPER, ...REASON });
    make(book, next);
    sign(book, next, ['Әлімбаев А.']);
    expect(record(book, 'Documents', PLAN_PAPER)?.state).toBe('SUPERSEDED');
    expect(give(book, 'hand-plan-copy', SECRETARY, answer).kind).toBe('done');
  });

  refuses([
    refusal({
      title: 'of no plan',
      after: 'decided',
      command: 'reopen-plan',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['planId plan-unknown'],
    }),
    refusal({
      title: 'that is a draft',
      after: 'drafted',
      command: 'reopen-plan',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['plan-not-approved'],
    }),
    refusal({
      title: 'without a reason',
      after: 'approved',
      command: 'reopen-plan',
      by: SECRETARY,
      input: { ...input, reason: '' },
      kind: 'input',
      says: ['reason required'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'approved',
      command: 'reopen-plan',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
