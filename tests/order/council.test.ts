// ¶6, ¶8, ¶15: compositions over time, who is at the table, who votes and how a vote comes out.

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { SETTINGS } from '../../src/casework/settings';
import { calendarDate } from '../../src/model/calendar-date';
import type { Office } from '../../src/model/codes';
import { compositionChangeFindings } from '../../src/order/compositions';
import {
  type Movement,
  presentDuring,
  quorumFindings,
  type Sitter,
  type VoteRules,
  voteResult,
  voters,
} from '../../src/order/council-vote';
import {
  type CouncilComposition,
  compositionInForce,
  councilSizeFindings,
} from '../../src/order/p06-council-size';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { findingWords, type Timing } from '../../src/order/verdict';

function sitter(personId: string, change: Partial<Sitter> = {}): Sitter {
  return {
    personId,
    name: `Қызметкер ${personId}`,
    member: true,
    present: true,
    office: 'MEMBER',
    ...change,
  };
}

describe('¶6 compositions', () => {
  it('¶6 four of the staff are counted out in words', () => {
    const four: CouncilComposition = {
      orderNumber: '45-НҚ',
      orderDate: calendarDate('2026-09-01'),
      inForceFrom: calendarDate('2026-09-01'),
      members: ['1', '2', '3', '4'].map((personId) => ({
        ...{ personId, name: personId, office: 'MEMBER' as const, roles: [], isStaff: true },
      })),
    };
    const words = (timing: Timing) =>
      findingWords(councilSizeFindings(four, { timing, pack: RP_398_2023 })[0]!);
    expect(words('ahead')).toEqual({
      kk: 'Кеңес құрамында кемінде 5 қызметкер болуы керек (6-тармақ), қазір – 4. Тағы 1 адам қосыңыз.',
      ru: 'В составе Совета должно быть не менее 5 работников (п.\u00A06), сейчас – 4. Добавьте ещё 1.',
    });
    expect(words('happened').ru).toContain('было 4 работника');
  });

  it('I-03 the composition in force is the last that began by the day', () => {
    const [old, renewed, draft] = [
      { id: 1, inForceFrom: calendarDate('2025-09-01') },
      { id: 2, inForceFrom: calendarDate('2026-09-01') },
      { id: 3, inForceFrom: undefined },
    ];
    const all = [renewed, draft, old];
    expect(compositionInForce(all, calendarDate('2025-08-31'))).toBeUndefined();
    expect(compositionInForce(all, calendarDate('2025-09-01'))).toBe(old);
    expect(compositionInForce(all, calendarDate('2026-08-31'))).toBe(old);
    expect(compositionInForce(all, calendarDate('2026-09-01'))).toBe(renewed);
    const mended = { id: 4, inForceFrom: renewed.inForceFrom };
    expect(compositionInForce([...all, mended], calendarDate('2026-09-01'))).toBe(mended);
  });
});

describe('¶6 a composition that comes late', () => {
  it('I-03 names the first sitting it would have touched, however they are listed', () => {
    const sittings = ['2026-11-20', '2026-10-02', '2026-09-30'].map(calendarDate);
    const known = { id: 'N001', orderNumber: '45-НҚ', members: [], sittings };
    const late = { orderNumber: '51-НҚ', members: [], inForceFrom: calendarDate('2026-10-01') };
    const words = compositionChangeFindings(late, [known]).map((finding) => findingWords(finding).ru);
    expect(words).toEqual([expect.stringContaining('2\u00A0октября')]);
  });
});

describe('¶15 votes, as the school sets them', () => {
  it('¶15 are off until the school sets otherwise', () => {
    const { quorum, vote, tie, secretaryVotes } = SETTINGS;
    expect([quorum, vote, tie, secretaryVotes].map((each) => each.default)).toEqual([
      'off',
      'off',
      'PRESIDING',
      true,
    ]);
  });

  it.each([
    [{ unanimous: true }, 5, 'CARRIED'],
    [{ unanimous: false }, 5, 'UNDECIDED'],
    [{ for: 3, against: 2 }, 5, 'CARRIED'],
    [{ for: 2, against: 3 }, 5, 'NOT_CARRIED'],
    [{ for: 2, against: 1, abstained: 1 }, 4, 'NOT_CARRIED'],
    [{ for: 2, against: 2 }, 4, 'UNDECIDED'],
    [{ for: 2, against: 2, presiding: 'FOR' }, 4, 'CARRIED'],
    [{ for: 2, against: 2, presiding: 'AGAINST' }, 4, 'NOT_CARRIED'],
    [{ for: 2, against: 2, presiding: 'ABSTAINED' }, 4, 'NOT_CARRIED'],
    [{ for: 3 }, 5, 'UNDECIDED'],
    [{ against: 3 }, 5, 'UNDECIDED'],
  ] as const)('¶15 %j of %i: %s', (ballot, mayVote, expected) => {
    expect(voteResult(ballot, mayVote, { tie: 'PRESIDING' })).toBe(expected);
  });

  it('¶15 a tie is lost where the school says so', () => {
    const tie = { for: 2, against: 2, presiding: 'FOR' } as const;
    expect(voteResult(tie, 4, { tie: 'NOT_CARRIED' })).toBe('NOT_CARRIED');
  });

  it('¶15 the secretary votes unless the school says otherwise', () => {
    const two = [sitter('1', { office: 'CHAIR' }), sitter('2', { office: 'SECRETARY' })];
    expect(voters(two, { secretaryVotes: true })).toHaveLength(2);
    expect(voters(two, { secretaryVotes: false })).toEqual([two[0]]);
  });
});

describe('¶17 coming and going', () => {
  const [stays, leaves, comes] = [sitter('1'), sitter('2'), sitter('3', { present: false })];
  const movements: Movement[] = [
    { personId: '2', beforeItem: 3, kind: 'LEFT' },
    { personId: '3', beforeItem: 2, kind: 'CAME' },
  ];
  it('¶17 who is at the table is known for each item', () => {
    const here = [1, 2, 3, 4].map((item) =>
      presentDuring(item, [stays, leaves, comes], movements).flatMap(({ personId, present }) =>
        present ? [personId] : [],
      ),
    );
    expect(here).toEqual([
      ['1', '2'],
      ['1', '2', '3'],
      ['1', '3'],
      ['1', '3'],
    ]);
  });

  it('¶17 of two movements before one item the one written later holds', () => {
    const both: Movement[] = [
      { personId: '3', beforeItem: 2, kind: 'CAME' },
      { personId: '3', beforeItem: 2, kind: 'LEFT' },
    ];
    expect(presentDuring(2, [comes], both)[0]?.present).toBe(false);
    expect(presentDuring(2, [comes], [...both].reverse())[0]?.present).toBe(true);
  });

  it('¶17 whoever did not move is as at the start, untouched', () => {
    expect(presentDuring(9, [stays], movements)[0]).toBe(stays);
  });
});

describe('random sittings', () => {
  const offices: Office[] = ['CHAIR', 'SECRETARY', 'MEMBER'];
  const anySitter = fc.record({
    member: fc.boolean(),
    present: fc.boolean(),
    recused: fc.boolean(),
    office: fc.constantFrom(...offices),
  });
  const anySitting = fc
    .array(anySitter, { minLength: 1, maxLength: 12 })
    .map((all) => all.map((each, at) => sitter(String(at), each)));
  const anyMovements = fc.array(
    fc.record({
      personId: fc.integer({ min: 0, max: 12 }).map(String),
      beforeItem: fc.integer({ min: 1, max: 8 }),
      kind: fc.constantFrom('CAME' as const, 'LEFT' as const),
    }),
    { maxLength: 30 },
  );

  it('I-04 nobody votes who is invited, away or stepped back, whatever comes and goes', () => {
    void fc.assert(
      fc.property(
        anySitting,
        anyMovements,
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (all, moves, item, secretaryVotes) => {
          const here = presentDuring(item, all, moves);
          expect(here.map(({ personId }) => personId)).toEqual(all.map(({ personId }) => personId));
          for (const { personId, present } of here) {
            // Counted apart: walking item by item, each movement flips the table.
            let expected = all.find((each) => each.personId === personId)!.present;
            for (let now = 1; now <= item; now += 1) {
              for (const move of moves) {
                if (move.personId === personId && move.beforeItem === now) expected = move.kind === 'CAME';
              }
            }
            expect(present).toBe(expected);
          }
          for (const { member, present, recused, office } of voters(here, { secretaryVotes })) {
            expect([member, present, recused]).toEqual([true, true, false]);
            expect(secretaryVotes || office !== 'SECRETARY').toBe(true);
          }
        },
      ),
    );
  });

  it('a quorum is never lost by one more present member, and the larger rule asks for more', () => {
    const holds = (all: readonly Sitter[], quorum: VoteRules['quorum'], composition: number) =>
      quorumFindings(all, { composition, quorum, timing: 'ahead' }).length === 0;
    void fc.assert(
      fc.property(anySitting, fc.integer({ min: 5, max: 12 }), (all, composition) => {
        const more = [...all, sitter('more')];
        for (const quorum of ['half', 'two-thirds'] as const) {
          if (holds(all, quorum, composition)) expect(holds(more, quorum, composition)).toBe(true);
        }
        if (holds(all, 'two-thirds', composition)) expect(holds(all, 'half', composition)).toBe(true);
        expect(holds(all, 'off', composition)).toBe(true);
      }),
    );
  });

  it('a vote has one result, and turning it round never carries both', () => {
    const count = fc.integer({ min: 0, max: 6 });
    void fc.assert(
      fc.property(count, count, count, (yes, no, abstained) => {
        const mayVote = yes + no + abstained;
        const one = voteResult({ for: yes, against: no, abstained }, mayVote, { tie: 'NOT_CARRIED' });
        const other = voteResult({ for: no, against: yes, abstained }, mayVote, { tie: 'NOT_CARRIED' });
        expect(one === 'CARRIED' && other === 'CARRIED').toBe(false);
        expect(one).toBe(yes > no + abstained ? 'CARRIED' : 'NOT_CARRIED');
      }),
    );
  });
});
