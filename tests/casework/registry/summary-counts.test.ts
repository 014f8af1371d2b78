// The summary's counts against a second way of counting: a walk over every day of the period, child by child.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leftOut } from '../../../src/casework/registry/small-numbers';
import {
  countSummary,
  type PlacedFacts,
  type SummaryFacts,
} from '../../../src/casework/registry/summary-counts';
import { addDays, type CalendarDate, calendarDate } from '../../../src/model/calendar-date';
import { GROUNDS, HELP_KINDS, OUTCOMES, REMOVAL_BASES } from '../../../src/model/codes';

const DAY0 = calendarDate('2026-08-20');
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(DAY0, n));
const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const placed: fc.Arbitrary<PlacedFacts> = fc
  .record({
    on: day,
    stays: perhaps(fc.integer({ min: 0, max: 40 })),
    basis: fc.constantFrom(...REMOVAL_BASES),
    grounds: fc.subarray([...GROUNDS], { maxLength: 3 }),
    was: perhaps(fc.integer({ min: 1, max: 12 })),
    fromPaper: fc.boolean(),
  })
  .map(({ on, stays, basis, grounds, was, fromPaper }) => ({
    on,
    off: stays === null ? null : addDays(on, stays),
    basis: stays === null ? ('' as const) : basis,
    grounds,
    fromPaper,
    ...(was === null ? {} : { grade: { was, on } }),
  }));

const facts: fc.Arbitrary<SummaryFacts> = fc.record({
  placed: fc.array(placed, { maxLength: 12 }),
  refusedOn: fc.array(day, { maxLength: 4 }),
  terms: fc.array(
    fc.record({
      paragraph: fc.constantFrom(11 as const, 12 as const, 20 as const),
      due: day,
      doneOn: perhaps(day),
    }),
    { maxLength: 12 },
  ),
  measures: fc.array(
    fc.record({
      kind: fc.constantFrom('' as const, ...HELP_KINDS.slice(0, 3)),
      dueOn: day,
      doneOn: perhaps(day),
    }),
    { maxLength: 12 },
  ),
  sittings: fc.array(day, { maxLength: 4 }),
  items: fc.array(
    fc.record({
      on: day,
      outcome: fc.constantFrom('' as const, ...OUTCOMES),
      invited: fc.boolean(),
      present: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  submissions: fc.array(fc.record({ kind: fc.constantFrom('A', 'B'), sentOn: day, answered: fc.boolean() }), {
    maxLength: 4,
  }),
});
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 30 }))
  .map(([from, long]) => ({ from, to: addDays(from, long) }));

/** Who is on the register in the evening of a day. */
const there = (children: readonly PlacedFacts[], evening: CalendarDate) =>
  children.filter(({ on, off }) => {
    let is = false;
    for (let at = DAY0; at <= evening; at = addDays(at, 1)) {
      if (at === on) is = true;
      if (at === off) is = false;
    }
    return is;
  });

/** The days from one to another. */
function daysOf({ from, to }: { from: CalendarDate; to: CalendarDate }): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) days.push(at);
  return days;
}

describe('the summary', () => {
  it('counts as a walk over the days does', () => {
    fc.assert(
      fc.property(facts, period, day, (all, span, today) => {
        const { counts } = countSummary(all, span, today);
        const days = daysOf(span);
        const on = <T>(list: readonly T[], of: (each: T) => CalendarDate | null) =>
          days.flatMap((each) => list.filter((one) => of(one) === each));
        const end = there(all.placed, span.to);
        expect(counts.start).toBe(there(all.placed, addDays(span.from, -1)).length);
        expect(counts.end).toBe(end.length);
        expect(counts.placed).toBe(on(all.placed, ({ on: at }) => at).length);
        const gone = on(all.placed, ({ off }) => off);
        expect(counts.removed).toBe(gone.length);
        expect(counts['removed.POSITIVE']).toBe(
          gone.filter(({ basis }) => basis === 'POSITIVE_DYNAMICS').length,
        );
        expect(counts['removed.OTHER']).toBe(gone.filter(({ basis }) => basis === 'OTHER_OBJECTIVE').length);
        for (const ground of GROUNDS)
          expect(counts[`ground.${ground}`]).toBe(
            end.filter(({ grounds }) => grounds.includes(ground)).length,
          );
        const older = (on9: CalendarDate) => (on9 < '2026-09-01' && span.to >= '2026-09-01' ? 1 : 0);
        const band = (low: number, high: number) =>
          end.filter(({ grade, on: at }) => {
            const now = grade && Math.min(12, grade.was + older(at));
            return now !== undefined && now >= low && now <= high;
          }).length;
        expect([counts['grade.1-4'], counts['grade.5-9'], counts['grade.10-12']]).toEqual([
          band(1, 4),
          band(5, 9),
          band(10, 12),
        ]);
        for (const id of [11, 12, 20]) {
          const due = on(
            all.terms.filter(({ paragraph }) => paragraph === id),
            (term) => term.due,
          );
          expect(counts[`term.${id}`]).toBe(due.length);
          const kept = due.filter(({ due: last, doneOn }) => doneOn !== null && doneOn <= last);
          const open = due.filter(({ due: last, doneOn }) => doneOn === null && last >= today);
          expect(counts[`term.${id}.kept`]).toBe(kept.length);
          expect(counts[`term.${id}.late`]).toBe(due.length - kept.length - open.length);
        }
        const early = all.measures.filter(
          ({ dueOn, doneOn }) =>
            doneOn !== null && doneOn < dueOn && days.includes(doneOn) && !days.includes(dueOn),
        );
        expect(counts.help).toBe(on(all.measures, ({ dueOn }) => dueOn).length + early.length);
        expect(counts['placed.paper']).toBe(
          on(
            all.placed.filter(({ fromPaper }) => fromPaper),
            ({ on: at }) => at,
          ).length,
        );
        expect(counts['items.PLACE']).toBe(
          on(all.items, ({ on: at }) => at).filter(({ outcome }) => outcome === 'PLACE').length,
        );
        expect(counts['parents.present']).toBe(
          on(all.items, ({ on: at }) => at).filter(({ invited, present }) => invited && present).length,
        );
        expect(counts.commission).toBe(on(all.submissions, ({ sentOn }) => sentOn).length);
      }),
      { numRuns: 150 },
    );
  });

  it('its sums hold, so that a hidden count is guarded by every one it stands in', () => {
    fc.assert(
      fc.property(facts, period, day, (all, span, today) => {
        const { counts, balances } = countSummary(all, span, today);
        const sums = balances.map((balance) =>
          Object.entries(balance).reduce((sum, [key, sign]) => sum + sign * (counts[key] ?? 0), 0),
        );
        // The last three hold only where the council's items and the cards tell the same.
        expect(sums.slice(0, -3).every((sum) => sum === 0)).toBe(true);
        for (const balance of balances.slice(0, -3))
          for (const key of Object.keys(balance)) expect(counts[key]).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });

  it('¶26 refuses: one and two of a whole summary to those outside, and no sum gives a single hidden count away', () => {
    fc.assert(
      fc.property(facts, period, day, (all, span, today) => {
        const { counts, balances } = countSummary(all, span, today);
        const hidden = leftOut(counts, balances);
        for (const [key, count] of Object.entries(counts))
          if (count === 1 || count === 2) expect(hidden.has(key)).toBe(true);
        for (const balance of balances.slice(0, -3)) {
          const inside = Object.keys(balance).filter((key) => hidden.has(key));
          const small = inside.filter((key) => [1, 2].includes(counts[key] ?? 0));
          if (small.length > 0) expect(inside.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('¶26 grants: the police register a count of its own, which stands in no sum', () => {
    const none: SummaryFacts = {
      placed: [],
      refusedOn: [],
      terms: [],
      measures: [],
      sittings: [],
      items: [],
      submissions: [],
    };
    const span = { from: DAY0, to: addDays(DAY0, 30) };
    const { counts, balances } = countSummary(
      { ...none, police: { on: DAY0, theirs: 7, both: 4 } },
      span,
      DAY0,
    );
    expect(counts).toMatchObject({ 'police.theirs': 7, 'police.both': 4, end: 0 });
    for (const balance of balances)
      expect(Object.keys(balance).some((key) => key.startsWith('police'))).toBe(false);
    expect(Object.keys(countSummary(none, span, DAY0).counts).some((key) => key.startsWith('police'))).toBe(
      false,
    );
  });
});
