// ¶23 Removal: who applies and with what, what the council's decision does to the card (T20–T22), what reminds and never removes (I-17).
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DEPUTY,
  HEAD,
  LETTER,
  OPENING,
  PLAN,
  PSYCHOLOGIST,
  SECRETARY,
  schoolAfter,
  TEACHER,
} from './school-path';

const LATER = '2027-02-10';
const at = { today: LATER };
const ITEM = `S0002-${CARD}`;
const APPLICATION: CommandInputs['apply-for-removal'] = {
  cardId: CARD,
  appliedOn: '2027-02-08',
  appliedBy: 'T0004',
  basis: 'POSITIVE_DYNAMICS',
  teacherOn: '2027-02-05',
  psychologistOn: '2027-02-06',
};
const MOVED: CommandInputs['apply-for-removal'] = {
  cardId: CARD,
  appliedOn: '2027-02-08',
  basis: 'CHANGED_SCHOOL',
  paper: '№ 3 мектептің анықтамасы',
  paperOn: '2027-02-08',
};

/** The pupil on the register, an application on record, its item on a sitting that is open and heard. */
function heard(
  application: CommandInputs['apply-for-removal'] | null = APPLICATION,
  given?: (book: Book) => void,
): Book {
  const book = schoolAfter('approved');
  given?.(book);
  const acts = [
    ...(application ? [['apply-for-removal', application] as const] : []),
    [
      'convene-sitting',
      { heldOn: LATER, heldAt: '15:00', place: '12', items: [{ kind: 'REMOVAL', cardId: CARD }] },
    ],
    ['invite-parents', { itemId: ITEM, invitedOn: '2027-02-09', way: 'PHONE', result: 'WILL_COME' }],
    ['open-sitting', { ...OPENING, sittingId: 'S0002' }],
    ['record-hearing', { itemId: ITEM, heard: 'Тыңдалды.', parentsPresent: true }],
  ] as const;
  for (const [name, input] of acts) {
    const answer = give(book, name, SECRETARY, input as never, at);
    if (answer.kind !== 'done') throw new Error(`${name}: ${answer.says.join(', ')}`);
  }
  return book;
}
const decide = (book: Book, outcome: 'REMOVE' | 'KEEP' | 'POSTPONE', more: object = {}, reason = '') =>
  give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome, ...more } as never, { ...at, reason });
const rows = (book: Book, today = LATER) =>
  ask(book, 'today', SECRETARY, {}, { today }).groups.flatMap(({ rows: all, key }) =>
    all.map((row) => ({ ...row, key })),
  );

describe('T20 apply-for-removal', () => {
  it('the card says so, nobody is removed, and Today asks for the agenda', () => {
    const book = schoolAfter('approved');
    expect(give(book, 'apply-for-removal', SECRETARY, APPLICATION, at).noted).toEqual([]);
    expect(record(book, 'Cards', CARD)).toMatchObject({ state: 'REMOVAL_REQUESTED', removedOn: null });
    expect(rows(book).find(({ act }) => act.screen === 'convene' && act.kind === 'REMOVAL')).toMatchObject({
      act: { cardId: CARD },
      paragraph: { id: '23' },
    });
    const card = ask(book, 'card', SECRETARY, { cardId: CARD });
    expect(card.needs.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(card.timeline[0]?.text).toContain('Ходатайство о снятии');
  });

  it('what is lacking is said, and added by applying again', () => {
    const book = schoolAfter('approved');
    const { teacherOn: _gone, ...without } = APPLICATION;
    expect(give(book, 'apply-for-removal', SECRETARY, without, at).noted).toEqual([
      'teacherOn p23.class-teacher',
    ]);
    give(book, 'apply-for-removal', SECRETARY, APPLICATION, at);
    expect(idsIn(book, 'Removals')).toEqual([`${CARD}-X01`]);
  });

  it('one joint characteristic is enough, or not, as the school has set', () => {
    const joint = { ...APPLICATION, joint: true, psychologistOn: null };
    const book = schoolAfter('approved');
    expect(give(book, 'apply-for-removal', SECRETARY, joint, at).noted).toEqual([]);
    put(book, 'Settings', 'characteristicRule', { value: 'TWO' });
    expect(give(book, 'apply-for-removal', SECRETARY, joint, at).noted).toEqual([
      'teacherOn p23.class-teacher',
      'teacherOn p23.psychologist',
    ]);
  });

  it('an applicant who answers for no measure is told of, for an objective reason not', () => {
    const book = schoolAfter('approved');
    expect(
      give(book, 'apply-for-removal', SECRETARY, { ...APPLICATION, appliedBy: 'T0006' }, at).noted,
    ).toEqual(['appliedBy p23.applicant']);
    expect(give(schoolAfter('approved'), 'apply-for-removal', SECRETARY, MOVED, at).noted).toEqual([]);
  });

  it('a second application erases nothing: its applicant is told that one waits, the office only adds', () => {
    const book = schoolAfter('approved');
    put(book, 'Measures', `${PLAN}-0001`, { responsible: ['T0004', 'T0005'] });
    const first = {
      ...APPLICATION,
      appliedBy: null,
      teacherOn: null,
      psychologistOn: null,
      note: 'Қатысуы жақсарды.',
    };
    expect(give(book, 'apply-for-removal', PSYCHOLOGIST, first, at).kind).toBe('done');
    const waits = structuredClone(record(book, 'Removals', `${CARD}-X01`));
    for (const who of [TEACHER, PSYCHOLOGIST])
      expect(give(book, 'apply-for-removal', who, { ...MOVED, note: 'Басқа.' }, at)).toMatchObject({
        kind: 'input',
        says: ['removal-waits'],
      });
    expect(
      give(
        book,
        'apply-for-removal',
        SECRETARY,
        { ...MOVED, appliedOn: '2027-02-09', appliedBy: 'T0005', note: 'Басқа.' },
        at,
      ).says,
    ).toEqual([
      'appliedOn removal-recorded',
      'appliedBy removal-recorded',
      'basis removal-recorded',
      'note removal-recorded',
    ]);
    expect(record(book, 'Removals', `${CARD}-X01`)).toEqual(waits);
    const bare = { cardId: CARD, appliedOn: '2027-02-08', basis: 'POSITIVE_DYNAMICS' } as const;
    give(book, 'apply-for-removal', SECRETARY, { ...bare, teacherOn: '2027-02-05' }, at);
    give(book, 'apply-for-removal', SECRETARY, { ...bare, psychologistOn: '2027-02-06' }, at);
    give(book, 'apply-for-removal', SECRETARY, bare, at);
    expect(record(book, 'Removals', `${CARD}-X01`)).toMatchObject({
      appliedBy: 'T0004',
      basis: 'POSITIVE_DYNAMICS',
      note: 'Қатысуы жақсарды.',
      teacherOn: '2027-02-05',
      psychologistOn: '2027-02-06',
    });
    expect(idsIn(book, 'Removals')).toHaveLength(1);
    expect(
      give(book, 'apply-for-removal', SECRETARY, { ...bare, teacherOn: '2027-02-07', joint: true }, at).says,
    ).toEqual(['teacherOn removal-recorded', 'joint removal-recorded']);
  });

  it('outside the office nothing is said of the characteristics, whatever is there', () => {
    const told = [{ teacherOn: null, psychologistOn: null }, { teacherOn: '2027-02-05' }, {}].map((more) => {
      const { noted, done } = give(
        schoolAfter('approved'),
        'apply-for-removal',
        PSYCHOLOGIST,
        { ...APPLICATION, appliedBy: null, ...more },
        at,
      );
      return { noted, done };
    });
    expect(told).toEqual(Array(3).fill({ noted: [], done: { text: 'done.removal-applied-by-teacher' } }));
  });

  it('is open to the responsible person, and to the class teacher who is one', () => {
    const book = schoolAfter('approved');
    expect(give(book, 'apply-for-removal', PSYCHOLOGIST, { ...APPLICATION, appliedBy: null }, at).kind).toBe(
      'done',
    );
    expect(record(book, 'Removals', `${CARD}-X01`)?.appliedBy).toBe('T0004');
    const own = schoolAfter('approved');
    put(own, 'Measures', `${PLAN}-0001`, { responsible: ['T0005'] });
    expect(give(own, 'apply-for-removal', TEACHER, APPLICATION, at).done).toEqual({
      text: 'done.removal-applied-by-teacher',
    });
  });

  it('tells a teacher without a part in it nothing, whatever is there', () => {
    const says = (book: Book, cardId: string) =>
      give(book, 'apply-for-removal', TEACHER, { ...APPLICATION, cardId }, at).says;
    const other = schoolAfter('approved');
    const gone = schoolAfter('approved');
    put(gone, 'Cards', CARD, { removedOn: '2027-01-01' });
    for (const [book, cardId] of [
      [other, CARD],
      [gone, CARD],
      [schoolAfter('submitted'), CARD],
      [schoolAfter('decided'), 'P00002-K01'],
      [schoolAfter('decided'), 'P00009-K01'],
    ] as const)
      expect(says(book, cardId)).toEqual(['cardId card-unknown']);
  });

  refuses([
    refusal({
      title: 'before the decision to place',
      after: 'submitted',
      command: 'apply-for-removal',
      by: SECRETARY,
      input: APPLICATION,
      kind: 'input',
      says: ['not-on-register'],
      today: LATER,
    }),
    refusal({
      title: 'dated before the placement',
      after: 'approved',
      command: 'apply-for-removal',
      by: SECRETARY,
      input: { ...MOVED, appliedOn: '2026-11-04', paperOn: '2026-11-04' },
      kind: 'refused',
      says: ['appliedOn I-32.applied-before-placed'],
      today: LATER,
    }),
    refusal({
      title: 'with days ahead and an unknown person, all at once',
      after: 'approved',
      command: 'apply-for-removal',
      by: SECRETARY,
      input: { ...APPLICATION, appliedBy: 'T0099', appliedOn: '2027-03-01', teacherOn: '2027-03-01' },
      kind: 'input',
      says: ['appliedBy person-unknown', 'appliedOn date-ahead', 'teacherOn date-ahead'],
      today: LATER,
    }),
  ]);
});

describe('T20 withdraw-removal', () => {
  const input = { cardId: CARD, withdrawnOn: LATER, reason: 'Жұмыс жалғасады.' };

  it('takes the application back, and its item off the agenda', () => {
    const book = schoolAfter('approved');
    give(book, 'apply-for-removal', SECRETARY, APPLICATION, at);
    give(
      book,
      'convene-sitting',
      SECRETARY,
      { heldOn: '2027-02-20', heldAt: '15:00', place: '12', items: [{ kind: 'REMOVAL', cardId: CARD }] },
      at,
    );
    expect(record(book, 'Cards', CARD)?.laterItemId).toBe(ITEM);
    expect(give(book, 'withdraw-removal', SECRETARY, input, at).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({ state: 'ON_REGISTER', laterItemId: '' });
    expect(record(book, 'Agenda', ITEM)?.withdrawn).toBe(true);
    expect(record(book, 'Removals', `${CARD}-X01`)).toMatchObject({ withdrawnOn: LATER });
    give(book, 'apply-for-removal', SECRETARY, MOVED, at);
    expect(idsIn(book, 'Removals')).toHaveLength(2);
  });

  it('not while the sitting goes on', () => {
    expect(give(heard(), 'withdraw-removal', SECRETARY, input, at).says).toEqual(['sitting-goes-on']);
  });

  refuses([
    refusal({
      title: 'of what nobody applied for',
      after: 'approved',
      command: 'withdraw-removal',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['removal-not-applied'],
      today: LATER,
    }),
    refusal({
      title: 'before it was made',
      after: 'approved',
      command: 'withdraw-removal',
      by: SECRETARY,
      input: { ...input, withdrawnOn: '2027-02-07' },
      kind: 'input',
      says: ['withdrawnOn dates-order'],
      today: LATER,
      given: (book) => void give(book, 'apply-for-removal', SECRETARY, APPLICATION, at),
    }),
  ]);
});

describe('T22 the council removes', () => {
  it('I-25 grants: a removal as of the day of the sitting; the plan’s work stops', () => {
    const book = heard();
    expect(decide(book, 'REMOVE').kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      state: 'REMOVED',
      removedOn: LATER,
      removalBasis: 'POSITIVE_DYNAMICS',
      pupil: '',
      laterItemId: '',
    });
    expect(record(book, 'Plans', PLAN)?.closedOn).toBe(LATER);
    expect(book.openCards).not.toContain(CARD);
    expect(record(book, 'Removals', `${CARD}-X01`)).toMatchObject({
      outcome: 'REMOVE',
      decidedOn: LATER,
      itemId: ITEM,
    });
    expect(rows(book).some(({ act }) => act.cardId === CARD && act.screen !== 'sitting')).toBe(false);
  });

  it('for an objective reason by its paper', () => {
    const book = heard(MOVED);
    expect(decide(book, 'REMOVE').kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.removalBasis).toBe('CHANGED_SCHOOL');
  });

  it('before the plan is approved too', () => {
    const book = heard(MOVED, (school) => {
      put(school, 'Plans', PLAN, { approvedOn: null });
      put(school, 'Cards', CARD, { planApprovedOn: null });
    });
    expect(decide(book, 'REMOVE').kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.state).toBe('REMOVED');
  });

  it('without an application or without its papers only with a reason, and it is on record all the same', () => {
    const book = heard(null);
    const first = decide(book, 'REMOVE');
    expect([first.kind, first.says]).toEqual([
      'reasons',
      [
        'appliedOn I-16.application',
        'characteristics I-16.class-teacher',
        'characteristics I-16.psychologist',
      ],
    ]);
    expect(decide(book, 'REMOVE', {}, 'Отырыста ауызша.').kind).toBe('done');
    expect(record(book, 'Removals', `${CARD}-X01`)).toMatchObject({ appliedOn: null, outcome: 'REMOVE' });
  });

  it('and keeps when the decision is mended in the same sitting', () => {
    const book = heard();
    decide(book, 'REMOVE');
    expect(decide(book, 'KEEP', { reason: 'Тағы бір тоқсан.' }).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      state: 'ON_REGISTER',
      removedOn: null,
      keptOn: LATER,
    });
    expect(record(book, 'Cards', CARD)?.pupil).toContain('Сейітқали');
    expect(record(book, 'Plans', PLAN)?.closedOn).toBeNull();
    expect(book.openCards).toContain(CARD);
    decide(book, 'POSTPONE', { postponedTo: '2027-03-10', reason: 'Психолог жоқ.' });
    expect(record(book, 'Cards', CARD)).toMatchObject({
      state: 'REMOVAL_REQUESTED',
      removalAppliedOn: '2027-02-08',
    });
  });

  it('T21 keeping says why', () => {
    expect(decide(heard(), 'KEEP')).toMatchObject({ kind: 'refused', says: ['reason p23.keep-reason'] });
  });

  it('after it nothing more is done on the card, but a new referral begins a new one', () => {
    const book = heard();
    decide(book, 'REMOVE');
    for (const [name, input] of [
      ['save-plan', { cardId: CARD, planId: PLAN, from: '2027-01-01', to: '2027-02-01' }],
      ['propose-ground', { cardId: CARD, ground: '10' }],
    ] as const)
      expect(give(book, name, SECRETARY, input as never, at).says).toEqual(['card-ended']);
    give(
      book,
      'refer-pupil',
      TEACHER,
      { pupilId: 'P00001', seenOn: LATER, seen: 'Тағы.', parentsTold: true },
      at,
    );
    expect(record(book, 'Cards', 'P00001-K02')).toMatchObject({ state: 'INTAKE' });
  });

  it('T26 a new card names the removed one', () => {
    const book = heard();
    decide(book, 'REMOVE');
    expect(give(book, 'reopen-card', SECRETARY, { cardId: CARD, seen: 'Қайта байқалды.' }, at).kind).toBe(
      'done',
    );
    expect(record(book, 'Cards', 'P00001-K02')?.previousCardId).toBe(CARD);
  });

  it('an agency that wrote is told by the school’s own order; until then the card stays in the list, grey', () => {
    const byAgency = (book: Book) =>
      void give(book, 'receive-agency-information', SECRETARY, {
        ...LETTER,
        pupilIds: ['P00001'],
        receivedOn: '2026-11-04',
      });
    const book = heard(MOVED, byAgency);
    const done = decide(book, 'REMOVE');
    expect(done.follows).toContain('follow.tell-removal');
    expect(book.openCards).toContain(CARD);
    const row = rows(book).find(({ act }) => act.screen === 'notify-agency' && act.cardId === CARD);
    expect(row).toMatchObject({ key: 'planned', chip: { tone: 'soon' } });
    expect(row?.paragraph).toBeUndefined();
    const told = give(
      book,
      'notify-agency',
      SECRETARY,
      { cardId: CARD, toldOn: LATER, channel: 'EMAIL' },
      at,
    );
    expect(told.kind).toBe('done');
    expect(record(book, 'Letters', `${CARD}-E01`)?.outcome).toBe('REMOVE');
    expect(book.openCards).not.toContain(CARD);

    const quiet = heard(MOVED, (school) => {
      byAgency(school);
      give(
        school,
        'notify-agency',
        SECRETARY,
        { cardId: CARD, toldOn: '2026-11-06', channel: 'EMAIL' },
        { today: '2026-11-06' },
      );
      put(school, 'Settings', 'notifyAgencyOnRemoval', { value: 'false' });
    });
    expect(decide(quiet, 'REMOVE').follows).not.toContain('follow.tell-removal');
    expect(quiet.openCards).not.toContain(CARD);
  });
});

describe('I-17 reminders', () => {
  const remind = (book: Book, today: string) =>
    rows(book, today)
      .filter(({ act }) => ['renew-plan', 'apply-for-removal', 'prepare-transfer'].includes(act.screen))
      .map(({ act, subject, chip, key, paragraph }) => ({
        screen: act.screen,
        subject,
        tone: chip?.tone,
        key,
        id: paragraph?.id,
      }));

  it.each([
    ['2027-05-10', []],
    ['2027-05-11', ['renew-plan']],
    ['2027-09-30', ['renew-plan']],
  ])('on %s of a plan to 25 May: %j, never red', (today, screens) => {
    const found = remind(schoolAfter('approved'), today);
    expect(found.map(({ screen }) => screen)).toEqual(screens);
    for (const { tone, key } of found) expect([tone, key]).toEqual(['not-begun', 'planned']);
  });

  it('at 18, after the last class, and when the pupil is not in the list; the card stays on the register', () => {
    const book = schoolAfter('approved');
    put(book, 'Pupils', 'P00001', { bornOn: '2009-01-15', grade: 11, active: false });
    const found = remind(book, '2027-05-26').map(({ screen, subject }) => [
      screen,
      subject.split(' · ').pop(),
    ]);
    expect(found).toEqual([
      ['renew-plan', expect.stringContaining('план закончился')],
      ['apply-for-removal', 'исполнилось 18 лет'],
      ['apply-for-removal', expect.stringContaining('выпускного')],
      ['prepare-transfer', 'нет в списке учеников'],
    ]);
    expect(record(book, 'Cards', CARD)).toMatchObject({ state: 'ON_REGISTER', removedOn: null });
    give(
      book,
      'apply-for-removal',
      SECRETARY,
      { ...MOVED, appliedOn: '2027-02-08' },
      { today: '2027-05-26' },
    );
    expect(remind(book, '2027-05-26')).toEqual([]);
  });

  it('the head and the deputy see them as the work of others', () => {
    const book = schoolAfter('approved');
    for (const email of [HEAD, DEPUTY]) {
      const group = ask(book, 'today', email, {}, { today: '2027-05-20' }).groups.find(({ rows: all }) =>
        all.some(({ act }) => act.screen === 'renew-plan'),
      );
      expect(group?.key).toBe('rest');
    }
  });
});
