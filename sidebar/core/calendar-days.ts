// Which days are free, asked of the server by spans of three months and kept while the page lives.
import { addDays, type CalendarDate, dateParts } from '../../src/model/calendar-date';
import { usePage } from './page-context';
import { useView } from './views';

/**
 * The days off of a span with their names; undefined until they are known. A span inside one quarter of the year is
 * one question to the server, whichever of its days is shown.
 */
export function useDaysOff(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined = from,
): ReadonlyMap<string, string> | undefined {
  const { words } = usePage();
  const input = from && to ? { from: quarterStart(from), to: addDays(quarterStart(to, 1), -1) } : undefined;
  const { view } = useView('calendar', input);
  if (!view) return undefined;
  return new Map(
    view.days.filter((day) => day.off).map((day) => [day.date, day.name || words.t('page.day-off.short')]),
  );
}

function quarterStart(date: CalendarDate, later = 0): CalendarDate {
  const { year, month } = dateParts(date);
  const quarter = year * 4 + Math.floor((month - 1) / 3) + later;
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01` as CalendarDate;
}
