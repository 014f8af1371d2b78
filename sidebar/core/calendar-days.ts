// Which days are free: near ones come with the page, others are asked by spans of three months and kept.
import { addDays, type CalendarDate, dateParts } from '../../src/model/calendar-date';
import { usePage } from './page-context';
import { useLists, useView } from './views';

/**
 * The days off of a span with their names; undefined until they are known. A span inside one quarter of the year is
 * one question to the server, whichever of its days is shown.
 */
export function useDaysOff(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined = from,
): ReadonlyMap<string, string> | undefined {
  const { words } = usePage();
  const { daysOff } = useLists();
  const near = from && to && daysOff && from >= daysOff.from && to <= daysOff.to ? daysOff.days : undefined;
  const input =
    from && to && !near ? { from: quarterStart(from), to: addDays(quarterStart(to, 1), -1) } : undefined;
  const { view } = useView('calendar', input);
  const days = near ?? view?.days.filter((day) => day.off);
  return days && new Map(days.map((day) => [day.date, day.name || words.t('page.day-off.short')]));
}

function quarterStart(date: CalendarDate, later = 0): CalendarDate {
  const { year, month } = dateParts(date);
  const quarter = year * 4 + Math.floor((month - 1) / 3) + later;
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01` as CalendarDate;
}
