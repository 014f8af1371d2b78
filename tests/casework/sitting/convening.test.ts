// The council, the agenda and who is invited.
import { describe, expect, it } from '@jest/globals';
import { ask, give, idsIn, put, record } from '../book';
import { refusal, refuses } from '../refusals';
import {
  CARD,
  COMPOSITION,
  ITEM,
  LETTER_CARD,
  SECRETARY,
  SITTING,
  SITTING_PLAN,
  schoolAfter,
  TEACHER,
} from '../school-path';

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
