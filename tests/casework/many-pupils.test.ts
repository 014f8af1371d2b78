// One sitting with items of every kind: outcomes by kind, tasks, breaks, questions put off, a reopening that changes nothing.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, codeOfPaper, contentOf, give, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  COMPOSITION,
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

/** Words with plain spaces. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/\u00A0/g, ' ')) as T;

/** What the minutes would say, closed or not. */
function minutesOf(book: Book, language: 'kk' | 'ru'): object {
  const id = `${SITTING}-D16-01`;
  if (!record(book, 'Documents', id))
    put(book, 'Documents', id, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
  return plain(contentOf(book, id, language) ?? {});
}

const NEXT = 'S0002';
const LATER = '2026-11-12';
const REVIEW = `${NEXT}-${CARD}`;

/** A week later: the card is on the register with an approved plan, and on the agenda again. */
function again(kind: 'REVIEW' | 'REMOVAL'): Book {
  const book = schoolAfter('approved');
  const next = {
    heldOn: LATER,
    heldAt: '15:00',
    place: '12-кабинет',
    items: [{ kind, cardId: CARD }],
  };
  give(book, 'convene-sitting', SECRETARY, next, { today: LATER });
  give(
    book,
    'invite-parents',
    SECRETARY,
    { itemId: REVIEW, invitedOn: '2026-11-09', way: 'HANDED', result: 'WILL_COME' },
    { today: LATER },
  );
  give(book, 'open-sitting', SECRETARY, { ...OPENING, sittingId: NEXT }, { today: LATER });
  give(book, 'record-hearing', SECRETARY, hearing(REVIEW), { today: LATER });
  return book;
}

describe('¶15, ¶23 each kind of item has decisions of its own', () => {
  it('a card on the register stands on an agenda again, without a new place on the first one', () => {
    const book = again('REVIEW');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      itemId: ITEM,
      laterItemId: REVIEW,
      state: 'ON_REGISTER',
    });
    const decided = give(
      book,
      'record-decision',
      SECRETARY,
      { itemId: REVIEW, outcome: 'RENEW' },
      { today: LATER },
    );
    expect(decided).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Cards', CARD)).toMatchObject({
      outcome: 'PLACE',
      laterItemId: '',
      reviewedOn: LATER,
      renewFrom: LATER,
    });
    expect(
      give(book, 'record-decision', SECRETARY, { itemId: REVIEW, outcome: 'KEEP' }, { today: LATER }).kind,
    ).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({ reviewedOn: LATER, renewFrom: null });
  });

  it('¶9 I-06 to an item on work under way the parents are invited too', () => {
    const book = again('REVIEW');
    put(book, 'Agenda', REVIEW, { invitedOn: null });
    expect(
      give(book, 'record-decision', SECRETARY, { itemId: REVIEW, outcome: 'KEEP' }, { today: LATER }),
    ).toMatchObject({ kind: 'reasons', says: ['invitations I-06'] });
  });

  it('is refused by name when it is of another kind', () => {
    const book = again('REVIEW');
    for (const outcome of ['PLACE', 'REFUSE', 'REMOVE', 'NOTED'] as const)
      expect(
        give(book, 'record-decision', SECRETARY, { itemId: REVIEW, outcome }, { today: LATER }),
      ).toMatchObject({ kind: 'input', says: ['outcome outcome-of-kind'] });
  });

  refuses([
    refusal({
      title: 'looking again at work with a pupil who is not on the register',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: {
        heldOn: LATER,
        heldAt: '15:00',
        place: '12-кабинет',
        items: [
          { kind: 'REVIEW', cardId: CARD },
          { kind: 'OTHER', title: 'Жоспар', carriedFrom: `${SITTING}-I09` },
        ],
      },
      kind: 'input',
      says: ['items.0.cardId not-on-register', 'items.1.carriedFrom not-put-off'],
    }),
    refusal({
      title: 'with coming and going before an item of another agenda, of somebody who is not at the table',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: {
        ...OPENING,
        moves: [
          { staffId: 'T0007', kind: 'CAME', itemId: ITEM },
          { staffId: 'T0001', kind: 'LEFT', itemId: `${NEXT}-I01` },
        ],
      },
      kind: 'input',
      says: ['moves.0.staffId not-at-table', 'moves.1.itemId item-not-here'],
    }),
    refusal({
      title: 'with a task for somebody unknown',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: {
        itemId: ITEM,
        outcome: 'PLACE',
        grounds: ['05'],
        assignments: [
          { what: 'Сөйлесу', staffId: 'T0099' },
          { taskId: 'S0001-Q07', what: 'Сөйлесу', staffId: 'T0004' },
        ],
      },
      kind: 'input',
      says: ['assignments.0.staffId person-unknown', 'assignments.1.taskId task-unknown'],
    }),
    refusal({
      title: 'marking a task of another person',
      after: 'heard',
      command: 'finish-task',
      by: TEACHER,
      input: { taskId: `${SITTING}-Q01`, doneOn: '2026-11-05' },
      kind: 'input',
      says: ['taskId task-unknown'],
      given: (book) => put(book, 'Tasks', `${SITTING}-Q01`, { what: 'Сөйлесу', staffId: 'T0004' }),
    }),
    refusal({
      title: 'that did not stop',
      after: 'opened',
      command: 'resume-sitting',
      by: SECRETARY,
      input: { sittingId: SITTING, resumedOn: '2026-11-05', resumedAt: '16:00' },
      kind: 'input',
      says: ['sitting-no-break'],
    }),
    refusal({
      title: 'ending before it began, going on before that',
      after: 'opened',
      command: 'adjourn-sitting',
      by: SECRETARY,
      input: { sittingId: SITTING, endedAt: '14:00', resumesOn: '2026-11-04', resumesAt: '15:00' },
      kind: 'input',
      says: ['endedAt ended-before', 'resumesOn resumes-before'],
    }),
  ]);

  it('I-23 refuses: mending a refusal to a placement while the pupil has a newer open card', () => {
    const book = schoolAfter('decided');
    put(book, 'Cards', 'P00002-K02', { receivedOn: '2026-11-05' });
    book.openCards.push('P00002-K02');
    const place = { itemId: LETTER_ITEM, outcome: 'PLACE', grounds: ['05'] } as const;
    const mended = () =>
      give(book, 'record-decision', SECRETARY, { ...place, grounds: ['05'] }, { reason: 'түзету' });
    expect(mended()).toMatchObject({ kind: 'input', says: ['outcome newer-card'] });
    put(book, 'Cards', 'P00002-K02', { outcome: 'REFUSE' });
    expect(mended().kind).toBe('done');
    expect(record(book, 'Cards', LETTER_CARD)?.outcome).toBe('PLACE');
  });
});

describe('¶19 what the council asks of people', () => {
  const place = (assignments: object[]) =>
    ({ itemId: ITEM, outcome: 'PLACE', grounds: ['05'], assignments }) as never;

  it('becomes a measure of the plan that is begun by it, and is taken back with it', () => {
    const book = schoolAfter('heard');
    const talk = { what: 'Апта сайын сөйлесу', staffId: 'T0004', dueOn: '2026-12-25', toPlan: true };
    expect(give(book, 'record-decision', SECRETARY, place([talk])).kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.planId).toBe(PLAN);
    expect(record(book, 'Measures', `${PLAN}-0001`)).toMatchObject({
      name: 'Апта сайын сөйлесу',
      responsible: ['T0004'],
      dueOn: '2026-12-25',
    });
    expect(book.openCards).not.toContain(`${SITTING}-Q01`);
    give(
      book,
      'record-decision',
      SECRETARY,
      place([{ ...talk, taskId: `${SITTING}-Q01`, what: 'Күн сайын' }]),
    );
    expect(record(book, 'Measures', `${PLAN}-0001`)?.name).toBe('Күн сайын');
    give(book, 'record-decision', SECRETARY, place([]));
    expect(record(book, 'Measures', `${PLAN}-0001`)?.dropped).toBe(true);
    expect(record(book, 'Tasks', `${SITTING}-Q01`)?.withdrawn).toBe(true);
  });

  it('goes into the draft that was prepared before the sitting', () => {
    const book = schoolAfter('submitted');
    give(book, 'save-plan', SECRETARY, DRAFT_PLAN);
    give(book, 'convene-sitting', SECRETARY, {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [{ kind: 'PLACEMENT', cardId: CARD }],
    });
    give(book, 'open-sitting', SECRETARY, OPENING);
    give(book, 'record-hearing', SECRETARY, hearing(ITEM));
    give(book, 'record-decision', SECRETARY, place([{ what: 'Сөйлесу', staffId: 'T0004', toPlan: true }]), {
      reason: 'хабарланды',
    });
    expect(record(book, 'Measures', `${PLAN}-0002`)?.name).toBe('Сөйлесу');
  });

  it('waits for the next plan while the one in force is approved', () => {
    const book = again('REVIEW');
    give(
      book,
      'record-decision',
      SECRETARY,
      {
        itemId: REVIEW,
        outcome: 'RENEW',
        assignments: [{ what: 'Үйірмеге жазу', staffId: 'T0004', dueOn: '2026-12-20', toPlan: true }],
      },
      { today: LATER },
    );
    expect(record(book, 'Tasks', `${NEXT}-Q01`)).toMatchObject({ toPlan: true, measureId: '' });
    const mine = ask(book, 'today', SECRETARY, {}, { today: LATER }).groups.find(({ key }) => key === 'mine');
    expect(mine?.rows.map(({ act }) => act.screen)).toContain('renew-plan');
    const renew = {
      planId: PLAN,
      from: '2026-11-13',
      to: '2027-05-25',
      result: 'PARTLY',
      assessment: 'Жақсарды',
      assessedOn: LATER,
    } as const;
    expect(give(book, 'renew-plan', SECRETARY, renew, { today: LATER }).kind).toBe('done');
    expect(record(book, 'Measures', `${CARD}-L02-0001`)?.name).toBe('Үйірмеге жазу');
    expect(book.openCards).not.toContain(`${NEXT}-Q01`);
  });

  it('stands in Today of that person until it is done, and the minutes print it', () => {
    const book = schoolAfter('heard');
    give(
      book,
      'record-decision',
      SECRETARY,
      place([
        { what: 'Әкесімен сөйлесу', staffId: 'T0005', dueOn: '2026-11-20' },
        { what: 'Анықтама беру', outsider: 'Емхана', dueOn: '2026-11-21' },
      ]),
    );
    const own = () => plain(ask(book, 'my-referrals', TEACHER, {}).tasks);
    expect(own()).toEqual([
      {
        act: { screen: 'task', taskId: `${SITTING}-Q01` },
        title: 'Әкесімен сөйлесу',
        subject: expect.stringMatching(/^Сейітқали Д\., 7.*20/),
      },
    ]);
    const titles = (rows: { title: string }[] = []) => rows.map(({ title }) => title);
    const others = ask(book, 'today', SECRETARY, {}).groups.find(({ key }) => key === 'others');
    expect(titles(others?.rows)).toEqual(expect.arrayContaining(['Әкесімен сөйлесу', 'Анықтама беру']));
    expect(JSON.stringify(minutesOf(book, 'ru'))).toContain(
      'Поручения: Әкесімен сөйлесу – Қасымов А., срок до 20',
    );
    const task = { taskId: `${SITTING}-Q01`, note: 'Сөйлестім' };
    expect(give(book, 'finish-task', TEACHER, { ...task, doneOn: '2026-11-05' }).kind).toBe('done');
    expect(own()).toEqual([]);
    expect(give(book, 'finish-task', SECRETARY, { ...task, doneOn: null }).kind).toBe('done');
    expect(own()).toHaveLength(1);
  });
});

describe('T12 a question put off', () => {
  it('comes back as a suggestion of the next agenda, and waits no more once it is there', () => {
    const book = schoolAfter('heard');
    const other = `${SITTING}-I01`;
    const putOff = { outcome: 'POSTPONE', reason: 'Баяндамашы ауырды', postponedTo: LATER } as const;
    give(book, 'record-decision', SECRETARY, { itemId: other, ...putOff });
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, ...putOff });
    const view = plain(ask(book, 'convene', SECRETARY, {}));
    expect(view.putOff).toEqual([
      { itemId: other, title: 'Жылдық жоспар', words: 'Отложено 5 ноября до 12 ноября: Баяндамашы ауырды' },
    ]);
    expect(view.cards.find(({ cardId }) => cardId === CARD)?.putOff).toBe(
      'Отложено 5 ноября до 12 ноября: Баяндамашы ауырды',
    );
    const items = [{ kind: 'OTHER' as const, title: 'Жылдық жоспар', carriedFrom: other }];
    const agenda = { heldOn: LATER, heldAt: '15:00', place: '12-кабинет' };
    expect(give(book, 'convene-sitting', SECRETARY, { ...agenda, items }).kind).toBe('done');
    expect(ask(book, 'convene', SECRETARY, {}).putOff).toEqual([]);
    give(book, 'convene-sitting', SECRETARY, {
      ...agenda,
      sittingId: NEXT,
      items: [{ kind: 'OTHER', title: 'Басқа' }],
    });
    expect(ask(book, 'convene', SECRETARY, {}).putOff).toHaveLength(1);
  });
});

describe('a sitting in several parts', () => {
  it('I-25 grants: a decision on the day of the part; the minutes name each part', () => {
    const book = schoolAfter('heard');
    give(book, 'record-decision', SECRETARY, { itemId: LETTER_ITEM, outcome: 'REFUSE', reason: 'Жоқ' });
    const stop = { sittingId: SITTING, endedAt: '16:10', resumesOn: LATER, resumesAt: '10:00' };
    expect(give(book, 'adjourn-sitting', SECRETARY, stop).kind).toBe('done');
    expect(give(book, 'adjourn-sitting', SECRETARY, stop).says).toEqual(['sitting-break']);
    expect(give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '17:00' }).says).toEqual([
      'sitting-break',
    ]);
    // What the first part decided may be written down during the break.
    give(
      book,
      'record-decision',
      SECRETARY,
      { itemId: `${SITTING}-I01`, outcome: 'NOTED' },
      { today: LATER },
    );
    expect(record(book, 'Agenda', `${SITTING}-I01`)?.decidedOn).toBe('2026-11-05');
    const goOn = { sittingId: SITTING, resumedOn: LATER, resumedAt: '10:05' };
    expect(give(book, 'resume-sitting', SECRETARY, goOn, { today: LATER }).kind).toBe('done');
    give(
      book,
      'record-decision',
      SECRETARY,
      { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] },
      { today: LATER },
    );
    expect(record(book, 'Cards', CARD)?.decidedOn).toBe(LATER);
    expect(record(book, 'Cards', LETTER_CARD)?.decidedOn).toBe('2026-11-05');
    give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '10:40' }, { today: LATER });
    const minutes = minutesOf(book, 'ru') as { sitting: { date: string; time: string } };
    expect(minutes.sitting.date).toBe('5 ноября 2026 года; 12 ноября 2026 года');
    expect(minutes.sitting.time).toBe('5 ноября, 15:00 – 16:10; 12 ноября, 10:05 – 10:40');
  });

  it('¶9 grants: parents are invited between the parts, and on the day of the next; refuses: when it has passed', () => {
    const book = schoolAfter('heard');
    const stop = { sittingId: SITTING, endedAt: '16:10', resumesOn: LATER, resumesAt: '10:00' };
    give(book, 'adjourn-sitting', SECRETARY, stop);
    const invite = (on: string) =>
      give(
        book,
        'invite-parents',
        SECRETARY,
        { itemId: ITEM, invitedOn: on, way: 'VISIT', result: 'WILL_COME' },
        { today: on },
      );
    expect(invite('2026-11-09').kind).toBe('done');
    const goOn = { sittingId: SITTING, resumedOn: LATER, resumedAt: '10:05' };
    give(book, 'resume-sitting', SECRETARY, goOn, { today: LATER });
    expect(invite(LATER).kind).toBe('done');
    expect(record(book, 'Agenda', ITEM)?.invitedOn).toBe(LATER);
    expect(invite('2026-11-13').says).toEqual(['invitedOn after-sitting']);
  });
});

describe('¶15 votes: dissent and a tie', () => {
  const voting = (): Book => {
    const book = schoolAfter('heard');
    put(book, 'Settings', 'vote', { value: 'counted' });
    return book;
  };
  const decide = (book: Book, more: object) =>
    give(book, 'record-decision', SECRETARY, {
      itemId: ITEM,
      outcome: 'PLACE',
      grounds: ['05'],
      ...more,
    } as never);

  it('a dissent is printed with the name; one of somebody who does not vote is refused', () => {
    const book = voting();
    const dissents = [{ staffId: 'T0004', opinion: 'Екі айдан кейін қарау керек' }];
    const votes = { votesFor: 4, votesAgainst: 1, votesAbstained: 0 };
    expect(decide(book, { ...votes, dissents, notVoting: ['T0004'] }).says).toContain(
      'dissents.0.staffId school.dissent-voter',
    );
    expect(decide(book, { ...votes, dissents })).toMatchObject({ kind: 'done', noted: [] });
    expect(JSON.stringify(minutesOf(book, 'kk'))).toContain('Ким Асқар – Екі айдан кейін қарау керек.');
  });

  it("a tie is decided by the presiding person's vote where the school says so", () => {
    const tied = { votesFor: 2, votesAgainst: 2, votesAbstained: 0, notVoting: ['T0006'] };
    expect(decide(voting(), tied)).toMatchObject({ kind: 'done', noted: ['votesFor school.tie'] });
    expect(decide(voting(), { ...tied, presidingVote: 'FOR' })).toMatchObject({ kind: 'done', noted: [] });
    expect(decide(voting(), { ...tied, presidingVote: 'AGAINST' }).kind).toBe('reasons');
    const book = voting();
    put(book, 'Settings', 'tie', { value: 'NOT_CARRIED' });
    expect(decide(book, { ...tied, presidingVote: 'FOR' }).kind).toBe('reasons');
  });

  it('where the secretary does not vote, «unanimously» is one less', () => {
    const book = voting();
    put(book, 'Settings', 'secretaryVotes', { value: 'false' });
    decide(book, { unanimous: true });
    expect(record(book, 'Agenda', ITEM)?.votesFor).toBe(COMPOSITION.members.length - 1);
  });
});

describe('¶17 a sitting opened again', () => {
  function signed(): Book {
    const book = schoolAfter('closed');
    put(book, 'Documents', `${SITTING}-D16-01`, {
      state: 'SIGNED',
      signedOn: '2026-11-05',
      language: 'kk',
      contentCode: codeOfPaper(book, `${SITTING}-D16-01`),
    });
    give(book, 'reopen-sitting', HEAD, { sittingId: SITTING, reason: 'тексеру' });
    return book;
  }

  it('and closed with no change keeps its signed minutes; with another hour it makes a new version', () => {
    const book = signed();
    expect(ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).closesAt).toBe('16:00');
    const same = give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' });
    expect(same).toMatchObject({ kind: 'done', follows: ['follow.minutes-same'] });
    expect(record(book, 'Documents', `${SITTING}-D16-02`)).toBeUndefined();
    expect(book.openSittings).not.toContain(SITTING);
    const other = signed();
    give(other, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:30' });
    expect(record(other, 'Documents', `${SITTING}-D16-02`)?.state).toBe('RESERVED');
  });
});
