// How a term was counted, in a sentence a person can check with a wall calendar.

import { addDays, type CalendarDate } from '../model/calendar-date';
import { type Bilingual, type Facts, fillBoth, listBoth, same } from '../text/bilingual';
import { dateWithWeekday, dayRange } from '../text/dates';
import { ORDER_TEXTS, type OrderTextKey } from '../text/order-texts';
import type { CountedDay, SkippedDay, TermExplanation } from './working-days';

/**
 * The explanation of a term in both languages: the day of receipt, the days skipped with their reasons, day 1, day 2 …;
 * and a warning for each year whose calendar is not filled in.
 */
export function explain(explanation: TermExplanation): Bilingual {
  const { receivedOn, receivedAt, cutoff, countsAs, counted, skipped, yearsWithoutCalendar } = explanation;
  const received = say('order.term.received', { day: dateWithWeekday(receivedOn) });
  const late =
    countsAs === receivedOn
      ? []
      : [
          say('order.term.afterCutoff', {
            time: receivedAt ?? '',
            cutoff: cutoff ?? '',
            day: dateWithWeekday(countsAs),
          }),
        ];
  const count = say('order.term.count', { steps: listBoth(steps(counted, skipped), '; ') });
  const unknown = yearsWithoutCalendar.map((year) => say('order.term.yearMissing', { year }));
  return listBoth([received, ...late, count, ...unknown], ' ');
}

/** Counted and skipped days as clauses in the order of the calendar. */
function steps(counted: readonly CountedDay[], skipped: readonly SkippedDay[]): Bilingual[] {
  const clauses: Bilingual[] = [];
  let rest = skipped;
  counted.forEach(({ date, why }, at) => {
    const before = rest.filter((day) => day.date < date);
    rest = rest.slice(before.length);
    if (before.length > 0) {
      clauses.push(
        say('order.term.skipped', { n: before.length, days: listBoth(spans(before).map(spanWords)) }),
      );
    }
    const facts = { n: at + 1, day: dateWithWeekday(date) };
    clauses.push(
      why.kind === 'workedWeekend'
        ? say('order.term.workedWeekend', { ...facts, why: why.name })
        : say('order.term.day', facts),
    );
  });
  return clauses;
}

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly why: SkippedDay['why'];
}

/** Neighbouring days skipped for the same reason, together. */
function spans(days: readonly SkippedDay[]): Span[] {
  const found: Span[] = [];
  for (const { date, why } of days) {
    const last = found[found.length - 1];
    if (last && addDays(last.to, 1) === date && sameReason(last.why, why)) {
      found[found.length - 1] = { ...last, to: date, days: last.days + 1 };
    } else {
      found.push({ from: date, to: date, days: 1, why });
    }
  }
  return found;
}

function sameReason(a: SkippedDay['why'], b: SkippedDay['why']): boolean {
  return a.kind === b.kind && a.name.kk === b.name.kk;
}

function spanWords({ from, to, days, why }: Span): Bilingual {
  const name = why.kind === 'weekend' ? say('order.term.weekend', { n: days }) : why.name;
  return listBoth([dayRange(from, to), listBoth([same('('), name, same(')')], '')], ' ');
}

function say(key: OrderTextKey, facts: Facts): Bilingual {
  return fillBoth(ORDER_TEXTS[key], facts);
}
