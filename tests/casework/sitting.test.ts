// The council and its sitting: composition, agenda, invitations, who is here, hearing, decision, close.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, contentOf, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  COMPOSITION,
  hearing,
  ITEM,
  LETTER,
  LETTER_CARD,
  LETTER_ITEM,
  OPENING,
  SECRETARY,
  SITTING,
  SITTING_PLAN,
  schoolAfter,
  TEACHER,
} from './school-path';

const AHEAD = '2026-11-06';
const OTHER_ITEM = `${SITTING}-I01`;
const four = COMPOSITION.members.slice(0, 4);

describe('¶6, ¶7 set-council', () => {
  it('I-03 a new composition leaves the earlier one as it was', () => {
    const book = schoolAfter('council');
    give(book, 'set-council', SECRETARY, {
      ...COMPOSITION,
      orderNumber: '90',
      orderDate: '2026-11-04',
      inForceFrom: '2026-11-10',
    });
    expect(idsIn(book, 'Council')).toEqual(
      [1, 2, 3, 4, 5].map((n) => `N001-0${n}`).concat([1, 2, 3, 4, 5].map((n) => `N002-0${n}`)),
    );
    expect(ask(book, 'council', SECRETARY, {}).current?.compositionId).toBe('N001');
  });

  it('I-03 an order written down late, which a sitting held since would have met under, wants a reason', () => {
    const book = schoolAfter('opened');
    const late = { ...COMPOSITION, orderNumber: '90', orderDate: '2026-11-01', inForceFrom: '2026-11-02' };
    expect(give(book, 'set-council', SECRETARY, late)).toMatchObject({
      kind: 'reasons',
      says: ['inForceFrom I-03.held-before'],
    });
    expect(give(schoolAfter('council'), 'set-council', SECRETARY, late).kind).toBe('done');
  });

  it('I-01 four are written down with a reason when the order is in force already, and blocked while it is ahead', () => {
    const before = schoolAfter('council');
    expect(give(before, 'set-council', SECRETARY, { ...COMPOSITION, members: four })).toMatchObject({
      kind: 'reasons',
      says: ['members I-01.size'],
    });
    expect(
      give(before, 'set-council', SECRETARY, { ...COMPOSITION, members: four }, { reason: 'шағын мектеп' })
        .kind,
    ).toBe('done');
  });

  refuses([
    refusal({
      title: 'with somebody who is not of the staff',
      after: 'council',
      command: 'set-council',
      by: SECRETARY,
      input: { ...COMPOSITION, members: [{ staffId: 'T0099', office: 'MEMBER' }] },
      kind: 'input',
      says: ['members.0.staffId person-unknown'],
    }),
    refusal({
      title: 'of four, from tomorrow',
      after: 'council',
      command: 'set-council',
      by: SECRETARY,
      input: { ...COMPOSITION, inForceFrom: AHEAD, members: four },
      kind: 'refused',
      says: ['members I-01.size'],
    }),
    refusal({
      title: 'with one person twice',
      after: 'council',
      command: 'set-council',
      by: SECRETARY,
      input: { ...COMPOSITION, members: [...COMPOSITION.members, { staffId: 'T0006', office: 'MEMBER' }] },
      kind: 'refused',
      says: ['members.5 I-01.twice'],
    }),
    refusal({
      title: 'with a chair who is not the head and no basis',
      after: 'council',
      command: 'set-council',
      by: SECRETARY,
      input: {
        ...COMPOSITION,
        members: COMPOSITION.members.map((member) => ({
          ...member,
          staffId: member.staffId === 'T0001' ? 'T0007' : member.staffId,
        })),
      },
      kind: 'refused',
      says: ['members.0.basis I-02.chair-is-head'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'set-council',
      by: TEACHER,
      input: COMPOSITION,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶5 convene-sitting', () => {
  const again = (items: typeof SITTING_PLAN.items) => ({ ...SITTING_PLAN, sittingId: SITTING, items });

  it('¶5 who of the administration decided is written down; nobody named is told', () => {
    const named = schoolAfter('submitted');
    expect(give(named, 'convene-sitting', SECRETARY, SITTING_PLAN)).toMatchObject({
      kind: 'done',
      noted: ['decidedBy p05.decided-by'],
    });
    const book = schoolAfter('submitted');
    expect(give(book, 'convene-sitting', SECRETARY, { ...SITTING_PLAN, decidedBy: 'T0005' })).toMatchObject({
      kind: 'refused',
      says: ['decidedBy p05.administration'],
    });
    expect(
      give(book, 'convene-sitting', SECRETARY, {
        ...SITTING_PLAN,
        decidedBy: 'T0005',
        decidedBasis: '№ 12 бұйрық',
      }),
    ).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Sittings', SITTING)).toMatchObject({ decidedBy: 'T0005' });
  });

  it('a card taken off the agenda is free for another sitting', () => {
    const book = schoolAfter('convened');
    give(book, 'convene-sitting', SECRETARY, again([{ kind: 'PLACEMENT', cardId: LETTER_CARD }]));
    expect(record(book, 'Agenda', ITEM)?.withdrawn).toBe(true);
    expect(record(book, 'Agenda', OTHER_ITEM)?.withdrawn).toBe(true);
    expect(record(book, 'Cards', CARD)).toMatchObject({ itemId: '', state: 'WITH_DEPUTY' });
    expect(ask(book, 'convene', SECRETARY, {}).cards.map(({ cardId }) => cardId)).toEqual([CARD]);
    expect(
      give(book, 'convene-sitting', SECRETARY, {
        ...SITTING_PLAN,
        items: [{ kind: 'PLACEMENT', cardId: CARD }],
      }).kind,
    ).toBe('done');
    expect(record(book, 'Cards', CARD)?.itemId).toBe(`S0002-${CARD}`);
  });

  it('a card put back takes its old item, with the invitation in it', () => {
    const book = schoolAfter('invited');
    give(book, 'convene-sitting', SECRETARY, again([{ kind: 'PLACEMENT', cardId: LETTER_CARD }]));
    give(book, 'convene-sitting', SECRETARY, again([{ kind: 'PLACEMENT', cardId: CARD }]));
    expect(record(book, 'Agenda', ITEM)).toMatchObject({
      withdrawn: null,
      invitedOn: '2026-11-04',
      order: 1,
    });
    expect(record(book, 'Cards', LETTER_CARD)?.itemId).toBe('');
  });

  it('an item of another kind keeps its row when it is sent with its id', () => {
    const book = schoolAfter('convened');
    give(
      book,
      'convene-sitting',
      SECRETARY,
      again([{ kind: 'OTHER', itemId: OTHER_ITEM, title: 'Жаңа атауы' }]),
    );
    expect(idsIn(book, 'Agenda').filter((id) => id.includes('-I'))).toEqual([OTHER_ITEM]);
    expect(record(book, 'Agenda', OTHER_ITEM)).toMatchObject({ title: 'Жаңа атауы', withdrawn: null });
  });

  const one = (item: (typeof SITTING_PLAN.items)[number]) => ({ ...SITTING_PLAN, items: [item] });
  refuses([
    refusal({
      title: 'of a sitting that is not there',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: { ...SITTING_PLAN, sittingId: 'S0009' },
      kind: 'input',
      says: ['sittingId sitting-unknown'],
    }),
    refusal({
      title: 'that is open',
      after: 'opened',
      command: 'convene-sitting',
      by: SECRETARY,
      input: again(SITTING_PLAN.items),
      kind: 'input',
      says: ['sitting-open'],
    }),
    refusal({
      title: 'with an item that has no title',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: one({ kind: 'OTHER' }),
      kind: 'input',
      says: ['items.0.title required'],
    }),
    refusal({
      title: 'with another question about a card that is not there',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: one({ kind: 'OTHER', title: 'x', cardId: 'P00009-K09' }),
      kind: 'input',
      says: ['items.0.cardId card-unknown'],
    }),
    refusal({
      title: 'with a placement of no card',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: one({ kind: 'PLACEMENT' }),
      kind: 'input',
      says: ['items.0.cardId card-unknown'],
    }),
    refusal({
      title: 'with a rapporteur nobody knows',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: one({ kind: 'PLACEMENT', cardId: CARD, rapporteur: 'T0099' }),
      kind: 'input',
      says: ['items.0.rapporteur person-unknown'],
    }),
    refusal({
      title: 'with a card that is decided',
      after: 'decided',
      command: 'convene-sitting',
      by: SECRETARY,
      input: one({ kind: 'PLACEMENT', cardId: CARD }),
      kind: 'input',
      says: ['items.0.cardId already-decided'],
    }),
    refusal({
      title: 'with a card of another agenda',
      after: 'convened',
      command: 'convene-sitting',
      by: SECRETARY,
      input: one({ kind: 'PLACEMENT', cardId: CARD }),
      kind: 'input',
      says: ['items.0.cardId on-other-agenda'],
    }),
    refusal({
      title: 'with a card twice',
      after: 'submitted',
      command: 'convene-sitting',
      by: SECRETARY,
      input: {
        ...SITTING_PLAN,
        items: [
          { kind: 'PLACEMENT', cardId: CARD },
          { kind: 'PLACEMENT', cardId: CARD },
        ],
      },
      kind: 'input',
      says: ['items card-twice'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'submitted',
      command: 'convene-sitting',
      by: TEACHER,
      input: SITTING_PLAN,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶9 invite-parents', () => {
  const input = {
    itemId: ITEM,
    invitedOn: '2026-11-05',
    way: 'PHONE',
    result: 'NO_ANSWER',
    note: 'кешке',
  } as const;

  it('keeps day, way, result and note on the item', () => {
    const book = schoolAfter('convened');
    expect(give(book, 'invite-parents', SECRETARY, input).done).toMatchObject({
      cardId: CARD,
      sittingId: SITTING,
    });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({
      invitedOn: '2026-11-05',
      inviteWay: 'PHONE',
      inviteResult: 'NO_ANSWER',
      inviteNote: 'кешке',
    });
  });

  refuses([
    refusal({
      title: 'to no item',
      after: 'convened',
      command: 'invite-parents',
      by: SECRETARY,
      input: { ...input, itemId: `${SITTING}-P00003-K01` },
      kind: 'input',
      says: ['itemId item-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'convened',
      command: 'invite-parents',
      by: SECRETARY,
      input: { ...input, invitedOn: AHEAD },
      kind: 'input',
      says: ['invitedOn date-ahead'],
    }),
    refusal({
      title: 'after the sitting',
      after: 'convened',
      command: 'invite-parents',
      by: SECRETARY,
      input: { ...input, invitedOn: AHEAD },
      today: '2026-11-09',
      kind: 'input',
      says: ['invitedOn after-sitting'],
    }),
    refusal({
      title: 'when the sitting is closed',
      after: 'closed',
      command: 'invite-parents',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'to an item that was taken off',
      after: 'convened',
      command: 'invite-parents',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['itemId item-unknown'],
      given: (book) => put(book, 'Agenda', ITEM, { withdrawn: true }),
    }),
    refusal({
      title: 'by a teacher',
      after: 'convened',
      command: 'invite-parents',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶7, ¶17 open-sitting', () => {
  const without = (staffId: string) => OPENING.members.filter((member) => member.staffId !== staffId);

  it('writes down who is here and takes the next number of the school year', () => {
    const book = schoolAfter('invited');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, invited: [{ name: 'Ана', position: 'анасы' }] });
    expect(record(book, 'Sittings', SITTING)).toMatchObject({
      minutesNumber: '1',
      openedAt: '15:00',
      compositionId: 'N001',
    });
    expect(book.counters['minutes 2026']).toBe(1);
    expect(idsIn(book, 'Attendance').map((id) => record(book, 'Attendance', id)?.member)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('mended while open it keeps its number, and who is not named any more is nobody', () => {
    const book = schoolAfter('opened');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, members: without('T0006') });
    expect(record(book, 'Sittings', SITTING)?.minutesNumber).toBe('1');
    expect(record(book, 'Attendance', `${SITTING}-A05`)).toMatchObject({
      staffId: 'T0006',
      member: null,
      present: null,
    });
  });

  it('a number of the paper journal is kept, and the next sitting goes on after it', () => {
    const book = schoolAfter('invited');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, minutesNumber: '7' });
    expect(book.counters['minutes 2026']).toBe(7);
  });

  it('¶7 somebody from outside the council keeps the minutes on a basis, is no member, and the sitting closes', () => {
    const book = schoolAfter('invited');
    const input = {
      ...OPENING,
      secretaryId: 'T0007',
      members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0003' })),
    };
    expect(give(book, 'open-sitting', SECRETARY, input)).toMatchObject({
      kind: 'refused',
      says: ['secretary.basis I-10.secretary-basis'],
    });
    expect(give(book, 'open-sitting', SECRETARY, { ...input, secretaryBasis: 'бұйрық № 50' })).toMatchObject({
      kind: 'done',
      noted: [],
    });
    expect(record(book, 'Attendance', `${SITTING}-A06`)).toMatchObject({
      staffId: 'T0007',
      member: false,
      present: true,
    });
    expect(ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).invited).toEqual([]);
    for (const itemId of [ITEM, LETTER_ITEM, OTHER_ITEM]) {
      give(book, 'record-hearing', SECRETARY, hearing(itemId));
      give(book, 'record-decision', SECRETARY, {
        itemId,
        outcome: itemId === OTHER_ITEM ? 'NOTED' : 'REFUSE',
      });
    }
    expect(give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' }).kind).toBe(
      'done',
    );
  });

  it('I-03 without a composition in force it is opened with a reason', () => {
    const book = schoolAfter('invited');
    for (const id of idsIn(book, 'Council')) put(book, 'Council', id, { inForceFrom: '2026-12-01' });
    const answer = give(book, 'open-sitting', SECRETARY, {
      ...OPENING,
      presidingBasis: 'басшы',
      secretaryBasis: 'хатшы',
    });
    expect(answer).toMatchObject({ kind: 'reasons', says: ['I-03.composition'] });
  });

  it("the school's own quorum is told when half or fewer are here, never asks for a reason, and is silent by default", () => {
    const half = {
      ...OPENING,
      members: OPENING.members.map((member, at) => ({ ...member, present: at === 0 || at === 2 })),
    };
    const book = schoolAfter('invited');
    put(book, 'Settings', 'quorum', { value: 'half' });
    expect(give(book, 'open-sitting', SECRETARY, half)).toMatchObject({
      kind: 'done',
      noted: ['members school.quorum'],
    });
    put(book, 'Settings', 'quorum', { value: 'off' });
    expect(give(book, 'open-sitting', SECRETARY, half)).toMatchObject({ kind: 'done', noted: [] });
  });

  it('a reason is asked for once; what is mended while the sitting is open is no deviation of it', () => {
    const book = schoolAfter('invited');
    const away = {
      ...OPENING,
      members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0001' })),
    };
    expect(give(book, 'open-sitting', SECRETARY, away, { reason: 'қате' }).kind).toBe('done');
    expect(give(book, 'open-sitting', SECRETARY, away)).toMatchObject({ kind: 'done', noted: [] });
    expect(idsIn(book, 'Deviations')).toEqual([`${SITTING}-V01`]);
    put(book, 'Documents', `${SITTING}-D16-01`, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    const says = () => JSON.stringify(contentOf(book, `${SITTING}-D16-01`, 'kk'));
    expect(says()).toContain('I-10.presiding-present');
    give(book, 'open-sitting', SECRETARY, OPENING);
    expect(says()).not.toContain('I-10.presiding-present');
  });

  refuses([
    refusal({
      title: 'that is not there',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, sittingId: 'S0009' },
      kind: 'input',
      says: ['sittingId sitting-unknown'],
    }),
    refusal({
      title: 'that is closed',
      after: 'closed',
      command: 'open-sitting',
      by: SECRETARY,
      input: OPENING,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'before its day',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: OPENING,
      today: '2026-11-04',
      kind: 'input',
      says: ['sitting-ahead'],
    }),
    refusal({
      title: 'with somebody nobody knows',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, members: [{ staffId: 'T0099', present: true }] },
      kind: 'input',
      says: ['members.0.staffId person-unknown'],
    }),
    refusal({
      title: 'with a person twice',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, members: [...OPENING.members, { staffId: 'T0001', present: false }] },
      kind: 'input',
      says: ['members repeated'],
    }),
    refusal({
      title: 'led by nobody known',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, presidingId: 'T0099' },
      kind: 'refused',
      says: ['presidingId I-10.presiding'],
    }),
    refusal({
      title: 'led by a member who is away',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: {
        ...OPENING,
        members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0001' })),
      },
      kind: 'reasons',
      says: ['presidingId I-10.presiding-present'],
    }),
    refusal({
      title: 'led and written by one person',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, secretaryId: 'T0001' },
      kind: 'reasons',
      says: ['secretaryId I-10.two-persons'],
    }),
  ]);
});

describe('¶15 record-hearing', () => {
  it('drops the reason for not hearing the parents when they were heard', () => {
    const book = schoolAfter('opened');
    give(book, 'record-hearing', SECRETARY, { ...hearing(ITEM), whyNotHeard: 'қате' });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({
      heard: 'Тыңдалды.',
      parentsPresent: true,
      whyNotHeard: '',
    });
  });

  refuses([
    refusal({
      title: 'of no item',
      after: 'opened',
      command: 'record-hearing',
      by: SECRETARY,
      input: hearing(`${SITTING}-I09`),
      kind: 'input',
      says: ['itemId item-unknown'],
    }),
    refusal({
      title: 'before the sitting is open',
      after: 'invited',
      command: 'record-hearing',
      by: SECRETARY,
      input: hearing(ITEM),
      kind: 'input',
      says: ['sitting-not-open'],
    }),
    refusal({
      title: 'after it is closed',
      after: 'closed',
      command: 'record-hearing',
      by: SECRETARY,
      input: hearing(ITEM),
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'without saying why the parents were not heard',
      after: 'opened',
      command: 'record-hearing',
      by: SECRETARY,
      input: { ...hearing(ITEM), parentsPresent: false },
      kind: 'input',
      says: ['whyNotHeard required'],
    }),
  ]);
});

describe('¶15, ¶22 record-decision', () => {
  const decide = (book: Book, outcome: 'PLACE' | 'REFUSE' | 'POSTPONE', itemId = ITEM) =>
    give(book, 'record-decision', SECRETARY, {
      itemId,
      outcome,
      grounds: outcome === 'PLACE' ? ['05'] : [],
      reason: 'себебі',
      postponedTo: outcome === 'POSTPONE' ? '2026-11-12' : null,
    });

  it('I-25 is dated by the sitting, whenever it is typed', () => {
    const book = schoolAfter('heard');
    give(
      book,
      'record-decision',
      SECRETARY,
      { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] },
      { today: '2026-11-09' },
    );
    expect(record(book, 'Cards', CARD)).toMatchObject({
      decidedOn: '2026-11-05',
      state: 'PLAN_PENDING',
      confirmedGrounds: ['05'],
      registerNumber: '001',
    });
  });

  it('mended while the sitting is open it leaves one decision, and one register number however often', () => {
    const book = schoolAfter('heard');
    for (const outcome of ['PLACE', 'REFUSE', 'POSTPONE', 'PLACE'] as const)
      expect(decide(book, outcome).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      outcome: 'PLACE',
      itemId: ITEM,
      registerNumber: '001',
      confirmedGrounds: ['05'],
    });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({ outcome: 'PLACE', postponedTo: null });
    expect(book.counters.register).toBe(1);
    expect(book.openCards).toContain(CARD);
  });

  it('a refused card of an application is closed, one of an agency stays open for its notice', () => {
    const book = schoolAfter('heard');
    decide(book, 'REFUSE');
    decide(book, 'REFUSE', LETTER_ITEM);
    expect(book.openCards).toEqual([LETTER_CARD]);
  });

  it('¶20 a refused card of an application stays open too when an agency wrote before the decision', () => {
    const book = schoolAfter('submitted');
    give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      pupilIds: ['P00001'],
      receivedOn: '2026-11-04',
      registeredOn: '2026-11-05',
    });
    give(book, 'convene-sitting', SECRETARY, SITTING_PLAN);
    give(book, 'open-sitting', SECRETARY, OPENING);
    give(book, 'record-hearing', SECRETARY, hearing(ITEM));
    decide(book, 'REFUSE');
    expect(book.openCards).toContain(CARD);
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).next).toMatchObject({
      act: { screen: 'notify-agency' },
      paragraph: { id: '20' },
    });
    expect(
      give(book, 'notify-agency', SECRETARY, { cardId: CARD, toldOn: '2026-11-05', channel: 'PAPER' }).kind,
    ).toBe('done');
    expect(book.openCards).not.toContain(CARD);
  });

  it('put off, the card goes to the next sitting and is decided there alone', () => {
    const book = schoolAfter('heard');
    decide(book, 'POSTPONE');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      itemId: '',
      outcome: '',
      decidedOn: null,
      state: 'WITH_DEPUTY',
    });
    expect(
      give(book, 'convene-sitting', SECRETARY, {
        ...SITTING_PLAN,
        items: [{ kind: 'PLACEMENT', cardId: CARD }],
      }).kind,
    ).toBe('done');
    expect(decide(book, 'PLACE')).toMatchObject({ kind: 'input', says: ['on-other-agenda'] });
    expect(record(book, 'Agenda', ITEM)?.outcome).toBe('POSTPONE');
  });

  it('¶4, ¶9, ¶14 a placement looks back and asks a reason for each gap; a refusal only names them', () => {
    const book = schoolAfter('heard');
    const gaps = [
      'appliedOn I-05.application',
      'submittedOn I-05.submission',
      'invitations I-06',
      'materials p14.characteristic',
      'materials p14.psychologist-conclusion',
      'materials p14.home-conditions',
      'materials p14.work-done',
      'handedToDeputyOn p14.handed',
    ];
    const place = decide(book, 'PLACE', LETTER_ITEM);
    expect(place.kind).toBe('reasons');
    expect(place.says).toEqual(gaps.slice(1));
    expect(decide(book, 'REFUSE', LETTER_ITEM).noted).toEqual(gaps.slice(1));
  });

  it('the reason of a placement is asked for once, and the minutes keep it only while it is a placement', () => {
    const book = schoolAfter('heard');
    const place = () =>
      give(
        book,
        'record-decision',
        SECRETARY,
        { itemId: LETTER_ITEM, outcome: 'PLACE', grounds: ['05'] },
        { reason: 'шұғыл' },
      );
    const { noted } = place();
    expect(noted).toHaveLength(7);
    expect(place()).toMatchObject({ kind: 'done', noted: [] });
    expect(idsIn(book, 'Deviations')).toHaveLength(7);
    put(book, 'Documents', `${SITTING}-D16-01`, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    const says = () => JSON.stringify(contentOf(book, `${SITTING}-D16-01`, 'kk'));
    expect(says().match(/p14\.handed/g)).toHaveLength(1);
    decide(book, 'REFUSE', LETTER_ITEM);
    expect(says()).not.toContain('p14.handed');
  });

  it('¶14 with the setting «the act» a meeting with the parents is not enough', () => {
    const book = schoolAfter('heard');
    put(book, 'Settings', 'requireHomeAct', { value: 'ACT' });
    expect(decide(book, 'PLACE')).toMatchObject({ kind: 'reasons', says: ['materials p14.home-conditions'] });
  });

  it('votes are kept when it was not unanimous, and dropped when it was, where the school keeps none', () => {
    const book = schoolAfter('heard');
    const votes = { votesFor: 3, votesAgainst: 1, votesAbstained: 1 };
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'REFUSE', unanimous: false, ...votes });
    expect(record(book, 'Agenda', ITEM)).toMatchObject(votes);
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'REFUSE', unanimous: true, ...votes });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({
      votesFor: null,
      votesAgainst: null,
      votesAbstained: null,
    });
  });

  const place = { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] } as const;
  const input = { ...place, grounds: [...place.grounds] };
  refuses([
    refusal({
      title: 'on no item',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, itemId: `${SITTING}-P00003-K01` },
      kind: 'input',
      says: ['itemId item-unknown'],
    }),
    refusal({
      title: 'on an item that was taken off',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['itemId item-unknown'],
      given: (book) => put(book, 'Agenda', ITEM, { withdrawn: true }),
    }),
    refusal({
      title: 'before the sitting is open',
      after: 'invited',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-not-open'],
    }),
    refusal({
      title: 'after it is closed',
      after: 'closed',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'placing on an item of another kind',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, itemId: OTHER_ITEM },
      kind: 'input',
      says: ['outcome outcome-of-kind'],
    }),
    refusal({
      title: "taking a child's case as information",
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, outcome: 'NOTED' },
      kind: 'input',
      says: ['outcome outcome-of-kind'],
    }),
    refusal({
      title: 'on a card that was decided elsewhere',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['already-decided'],
      given: (book) =>
        put(book, 'Cards', CARD, { outcome: 'PLACE', decidedOn: '2026-10-01', itemId: `S0007-${CARD}` }),
    }),
    refusal({
      title: 'placing without the parents heard or a word why',
      after: 'opened',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'refused',
      says: ['whyNotHeard p15.parents-heard'],
    }),
    refusal({
      title: 'placing without a ground',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, grounds: [] },
      kind: 'reasons',
      says: ['grounds I-22.ground'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'heard',
      command: 'record-decision',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'on a card whose row is gone',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['itemId card-unknown'],
      given: (book) => void book.records.delete(`Cards/${CARD}`),
    }),
  ]);
});

describe('¶17 close-sitting', () => {
  const input = { sittingId: SITTING, closedAt: '16:00' };

  it("reserves the minutes in the sitting's language, which the school sets", () => {
    const book = schoolAfter('decided');
    put(book, 'Settings', 'sittingLanguage', { value: 'ru' });
    const { done } = give(book, 'close-sitting', SECRETARY, input);
    expect(record(book, 'Documents', done?.documentId ?? '')).toMatchObject({
      kind: 'D16',
      subjectId: SITTING,
      language: 'ru',
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    expect(book.openSittings).toEqual([SITTING]);
  });

  refuses([
    refusal({
      title: 'that is not there',
      after: 'decided',
      command: 'close-sitting',
      by: SECRETARY,
      input: { ...input, sittingId: 'S0009' },
      kind: 'input',
      says: ['sittingId sitting-unknown'],
    }),
    refusal({
      title: 'that was not opened',
      after: 'invited',
      command: 'close-sitting',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-not-open'],
    }),
    refusal({
      title: 'a second time',
      after: 'closed',
      command: 'close-sitting',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'before it began',
      after: 'decided',
      command: 'close-sitting',
      by: SECRETARY,
      input: { ...input, closedAt: '14:59' },
      kind: 'input',
      says: ['closedAt closed-before-opened'],
    }),
    refusal({
      title: 'with an item not heard and not decided',
      after: 'opened',
      command: 'close-sitting',
      by: SECRETARY,
      input,
      kind: 'refused',
      says: [0, 1, 2].flatMap((at) => [`items.${at}.heard I-07.heard`, `items.${at}.decision I-07.decision`]),
    }),
  ]);
});
