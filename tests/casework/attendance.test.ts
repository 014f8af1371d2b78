// A whole sitting with people who come, leave and step back, and questions put off: what is kept against a hand count.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ask, contentOf, give, put, record } from './book';
import { OPENING, SECRETARY, SITTING, schoolAfter } from './school-path';

const MEMBERS = ['T0001', 'T0002', 'T0003', 'T0004', 'T0006'];
const ITEMS = 4;
const itemId = (n: number): string => `${SITTING}-I${String(n).padStart(2, '0')}`;

const sittings = fc.record({
  here: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  moves: fc.array(
    fc.record({
      who: fc.nat(4),
      item: fc.integer({ min: 1, max: ITEMS }),
      kind: fc.constantFrom('CAME' as const, 'LEFT' as const),
    }),
    { maxLength: 8 },
  ),
  items: fc.array(fc.record({ back: fc.uniqueArray(fc.nat(4), { maxLength: 2 }), putOff: fc.boolean() }), {
    minLength: ITEMS,
    maxLength: ITEMS,
  }),
  secretaryVotes: fc.boolean(),
});

describe('¶15 a sitting with comings and goings', () => {
  it('keeps for each item the votes of members at the table alone, and tells of each that had no quorum', () => {
    void fc.assert(
      fc.property(sittings, ({ here, moves, items, secretaryVotes }) => {
        const book = schoolAfter('council');
        put(book, 'Settings', 'vote', { value: 'counted' });
        put(book, 'Settings', 'quorum', { value: 'half' });
        put(book, 'Settings', 'secretaryVotes', { value: String(secretaryVotes) });
        give(book, 'convene-sitting', SECRETARY, {
          heldOn: '2026-11-05',
          heldAt: '15:00',
          place: '12-кабинет',
          items: items.map((_, at) => ({ kind: 'OTHER' as const, title: `${at + 1}-мәселе` })),
        });
        give(
          book,
          'open-sitting',
          SECRETARY,
          {
            ...OPENING,
            members: MEMBERS.map((staffId, at) => ({ staffId, present: here[at] === true })),
            invited: [{ name: 'Омаров Е.', position: 'инспектор' }],
            moves: moves.map(({ who, item, kind }) => ({
              staffId: MEMBERS[who] ?? '',
              itemId: itemId(item),
              kind,
            })),
          },
          { reason: 'солай болды' },
        );
        const inRoom = new Set(MEMBERS.filter((_, at) => here[at]));
        items.forEach(({ back, putOff }, at) => {
          for (const { who, item, kind } of moves)
            if (item === at + 1) inRoom[kind === 'CAME' ? 'add' : 'delete'](MEMBERS[who] ?? '');
          const gone = back.map((who) => MEMBERS[who] ?? '');
          const counted = [...inRoom].filter((who) => !gone.includes(who));
          const may = counted.filter((who) => secretaryVotes || who !== OPENING.secretaryId).length;
          const answer = give(
            book,
            'record-decision',
            SECRETARY,
            {
              itemId: itemId(at + 1),
              outcome: putOff ? 'POSTPONE' : 'NOTED',
              ...(putOff ? {} : { unanimous: true }),
              reason: 'себеп',
              notVoting: gone,
            },
            { reason: 'солай' },
          );
          expect(answer.kind).toBe('done');
          expect(record(book, 'Agenda', itemId(at + 1))?.votesFor).toBe(putOff ? null : may);
          expect(answer.noted.includes('outcome school.quorum')).toBe(!putOff && counted.length * 2 <= 5);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('whoever came late is among those who took part, and before which item is said; whoever left too', () => {
    const book = schoolAfter('council');
    put(book, 'Settings', 'quorum', { value: 'half' });
    give(book, 'convene-sitting', SECRETARY, {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [1, 2].map((n) => ({ kind: 'OTHER' as const, title: `${n}-мәселе` })),
    });
    give(book, 'open-sitting', SECRETARY, {
      ...OPENING,
      members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0004' })),
      invited: [{ name: 'Омаров Е.', position: 'инспектор', absence: 'іссапарда' }],
      moves: [
        { staffId: 'T0004', itemId: itemId(2), kind: 'CAME' },
        { staffId: 'T0006', itemId: itemId(2), kind: 'LEFT' },
      ],
    });
    give(book, 'record-decision', SECRETARY, { itemId: itemId(1), outcome: 'NOTED' });
    give(book, 'record-decision', SECRETARY, { itemId: itemId(2), outcome: 'NOTED', notVoting: ['T0002'] });
    put(book, 'Documents', `${SITTING}-D16-01`, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    const minutes = contentOf(book, `${SITTING}-D16-01`, 'ru') as {
      present: { name: string }[];
      invited: { absence: string }[];
      items: { presence: string }[];
    };
    expect(minutes.present.map(({ name }) => name)).toContain('Ким Асқар');
    expect(minutes.invited[0]?.absence).toBe('іссапарда');
    expect(minutes.items.map(({ presence }) => presence)).toEqual([
      '',
      'К вопросу подошли: Ким Асқар; до вопроса ушли: Ысқақов Асқар; не участвовали в голосовании: Оразбаев Асқар; членов в составе – 5, участвовали – 3.',
    ]);
    expect(
      ask(book, 'sitting', SECRETARY, { sittingId: SITTING, itemId: itemId(2) }).items[1]?.atTable,
    ).toEqual(['T0001', 'T0002', 'T0003', 'T0004']);
  });
});
