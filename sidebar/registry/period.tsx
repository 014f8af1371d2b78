// The period of a sheet: a school year, a month, a quarter, or two days of one's own.
import { useState } from 'preact/hooks';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateParts,
  isCalendarDate,
} from '../../src/model/calendar-date';
import { firstDayOf, lastDayOf, schoolYearOf, showSchoolYear } from '../../src/model/school-year';
import type { Field } from '../core/form';
import { usePage } from '../core/page-context';
import type { Words } from '../core/words';
import { DateField } from '../fields/date-field';

export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** The months that begin `back` spans before the one of `today`, each `long` months (1 or 3). */
function span(today: CalendarDate, long: 1 | 3, back: number): Period {
  const { year, month } = dateParts(today);
  const first = Math.floor((month - 1) / long) * long - back * long;
  const start = (at: number): CalendarDate => {
    const [years, rest] = [Math.floor(at / 12), ((at % 12) + 12) % 12];
    return calendarDate(`${year + years}-${String(rest + 1).padStart(2, '0')}-01`);
  };
  return { from: start(first), to: addDays(start(first + long), -1) };
}

/** What lies ahead has nothing to show: a period that is not over ends today. */
const until = ({ from, to }: Period, today: CalendarDate): Period => ({ from, to: to > today ? today : to });

/** The school year of today, as far as it has come. */
export function thisYear(today: string): Period {
  const year = schoolYearOf(today as CalendarDate);
  return { from: firstDayOf(year), to: today as CalendarDate };
}

function choices(words: Words, today: CalendarDate): { words: string; period: Period }[] {
  const year = schoolYearOf(today);
  const before = schoolYearOf(addDays(firstDayOf(year), -1));
  return [
    ...[year, before].map((each) => ({
      words: words.t('page.sheet.school-year', { year: showSchoolYear(each) }),
      period: until({ from: firstDayOf(each), to: lastDayOf(each) }, today),
    })),
    { words: words.t('page.sheet.month'), period: until(span(today, 1, 0), today) },
    { words: words.t('page.sheet.last-month'), period: span(today, 1, 1) },
    { words: words.t('page.sheet.quarter'), period: until(span(today, 3, 0), today) },
    { words: words.t('page.sheet.last-quarter'), period: span(today, 3, 1) },
  ];
}

/** Chooses a period; `put` is called with whole periods only. */
export function PeriodChoice({ of, put }: { of: Period; put(period: Period): void }) {
  const { words, boot } = usePage();
  const [own, setOwn] = useState<{ from: string; to: string }>();
  const all = choices(words, boot.today as CalendarDate);
  const at = own ? all.length : all.findIndex(({ period }) => period.from === of.from && period.to === of.to);
  const set = (next: { from: string; to: string }) => {
    setOwn(next);
    if (isCalendarDate(next.from) && isCalendarDate(next.to) && next.from <= next.to)
      put({ from: next.from, to: next.to });
  };
  const field = (path: 'from' | 'to'): Field<string | null | undefined> => ({
    command: 'sheet',
    path,
    id: `period-${path}`,
    value: own?.[path],
    set: (next) => own && set({ ...own, [path]: next ?? '' }),
    leave: () => undefined,
    names: {},
    errorAt: () => undefined,
    leaveAt: () => undefined,
    until: () => undefined,
  });
  return (
    <>
      <label>
        <span>{words.t('page.sheet.period')}</span>
        <select
          id="period"
          class="input"
          value={String(at)}
          onChange={(event) => {
            const chosen = all[Number(event.currentTarget.value)];
            setOwn(chosen ? undefined : { ...of });
            if (chosen) put(chosen.period);
          }}
        >
          {all.map((each, index) => (
            <option key={each.words} value={String(index)}>
              {each.words}
            </option>
          ))}
          <option value={String(all.length)}>{words.t('page.sheet.other')}</option>
        </select>
      </label>
      {own && <DateField of={field('from')} label={words.t('page.sheet.from')} toward="past" ahead />}
      {own && <DateField of={field('to')} label={words.t('page.sheet.to')} toward="past" ahead />}
    </>
  );
}
