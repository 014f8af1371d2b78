// Random comings and goings at a sitting: quorum and votes of each item against a clerk who keeps a list by hand.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type Movement,
  presentDuring,
  quorumFindings,
  type Sitter,
  type VoteRules,
  voteResult,
  voters,
} from '../../src/order/council-vote';

interface Person {
  member: boolean;
  here: boolean;
  secretary: boolean;
}
const ITEMS = 6;

const people = fc.array(fc.record({ member: fc.boolean(), here: fc.boolean(), secretary: fc.boolean() }), {
  minLength: 1,
  maxLength: 9,
});
const comings = fc.array(
  fc.record({
    who: fc.nat(8),
    before: fc.integer({ min: 1, max: ITEMS }),
    kind: fc.constantFrom('CAME' as const, 'LEFT' as const),
  }),
  { maxLength: 20 },
);
const stepsBack = fc.array(fc.uniqueArray(fc.nat(8)), { minLength: ITEMS, maxLength: ITEMS });
const rules = fc.record({
  quorum: fc.constantFrom<VoteRules['quorum']>('off', 'half', 'two-thirds'),
  secretaryVotes: fc.boolean(),
});

/** The clerk: a set of who is in the room, crossed out and written in while the items pass. */
function clerk(
  list: readonly Person[],
  moves: readonly { who: number; before: number; kind: 'CAME' | 'LEFT' }[],
  backs: readonly (readonly number[])[],
  item: number,
) {
  const inRoom = new Set(list.flatMap((person, at) => (person.here ? [at] : [])));
  for (let n = 1; n <= item; n++)
    for (const { who, before, kind } of moves)
      if (before === n && who < list.length) {
        if (kind === 'CAME') inRoom.add(who);
        else inRoom.delete(who);
      }
  const counted = [...inRoom].filter((at) => list[at]?.member && !backs[item - 1]?.includes(at));
  return { inRoom, counted };
}

const id = (at: number): string => `T${String(at).padStart(4, '0')}`;

describe('¶6, ¶15 who hears an item', () => {
  it('quorum and votes of each item are what a clerk counts; nobody away is counted, the invited never (I-04)', () => {
    void fc.assert(
      fc.property(people, comings, stepsBack, rules, (list, moves, backs, { quorum, secretaryVotes }) => {
        const composition = list.filter(({ member }) => member).length;
        const movements: Movement[] = moves.map(({ who, before, kind }) => ({
          personId: id(who),
          beforeItem: before,
          kind,
        }));
        for (let item = 1; item <= ITEMS; item++) {
          const atStart: Sitter[] = list.map(({ member, here, secretary }, at) => ({
            personId: id(at),
            name: '',
            member,
            present: here,
            recused: backs[item - 1]?.includes(at) ?? false,
            office: secretary ? 'SECRETARY' : 'MEMBER',
          }));
          const sitters = presentDuring(item, atStart, movements);
          const { inRoom, counted } = clerk(list, moves, backs, item);
          expect(sitters.flatMap(({ present }, at) => (present ? [at] : [])).sort()).toEqual(
            [...inRoom].sort(),
          );
          const may = counted.filter((at) => secretaryVotes || !list[at]?.secretary);
          expect(voters(sitters, { secretaryVotes }).map(({ personId }) => personId)).toEqual(
            may.sort((a, b) => a - b).map(id),
          );
          const enough =
            quorum === 'off' ||
            (quorum === 'half'
              ? counted.length > composition / 2
              : counted.length >= Math.ceil((composition * 2) / 3));
          expect(quorumFindings(sitters, { composition, quorum, timing: 'happened' }).length).toBe(
            enough ? 0 : 1,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a proposal is carried by more than half of those who may vote, or at a tie as the school has set', () => {
    const count = fc.integer({ min: 0, max: 15 });
    void fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.constantFrom(undefined, 'FOR' as const, 'AGAINST' as const, 'ABSTAINED' as const),
        fc.constantFrom('PRESIDING' as const, 'NOT_CARRIED' as const),
        (yes, no, abstained, presiding, tie) => {
          const all = yes + no + abstained;
          const result = voteResult({ for: yes, against: no, abstained, presiding }, all, { tie });
          const majority = yes > all - yes;
          const tied = yes === no && !majority;
          const expected = majority
            ? 'CARRIED'
            : !tied || tie === 'NOT_CARRIED' || (presiding !== undefined && presiding !== 'FOR')
              ? 'NOT_CARRIED'
              : presiding === 'FOR'
                ? 'CARRIED'
                : 'UNDECIDED';
          expect(result).toBe(expected);
        },
      ),
    );
  });
});
