// A month drawn under a date field: days off are hatched and named, and can still be chosen.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, type CalendarDate, dateParts, weekday } from '../../src/model/calendar-date';
import { dayAndMonth, weekdayName } from '../../src/text/dates';
import { useDaysOff } from '../core/calendar-days';
import { usePage } from '../core/page-context';
import { Icon } from '../parts/icon';

/** The first day of the month that lies so many months after a date's. */
export function monthStart(date: CalendarDate, months = 0): CalendarDate {
  const { year, month } = dateParts(date);
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01` as CalendarDate;
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const last = addDays(monthStart(date, months + 1), -1);
  const same = `${last.slice(0, 8)}${date.slice(8)}` as CalendarDate;
  return same > last ? last : same;
}

/** Where each key leads from a day. */
const STEPS: Readonly<Record<string, (from: CalendarDate) => CalendarDate>> = {
  ArrowLeft: (from) => addDays(from, -1),
  ArrowRight: (from) => addDays(from, 1),
  ArrowUp: (from) => addDays(from, -7),
  ArrowDown: (from) => addDays(from, 7),
  Home: (from) => addDays(from, 1 - weekday(from)),
  End: (from) => addDays(from, 7 - weekday(from)),
  PageUp: (from) => addMonths(from, -1),
  PageDown: (from) => addMonths(from, 1),
};

/** The calendar: one tab stop, arrows by day and week, PageUp and PageDown by month, Escape closes. */
export function Calendar({
  id,
  value,
  onChoose,
  onClose,
}: {
  id: string;
  value: CalendarDate;
  onChoose(date: CalendarDate): void;
  onClose(): void;
}) {
  const { words } = usePage();
  const [shown, setShown] = useState(value);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  const first = monthStart(shown);
  const last = addDays(monthStart(shown, 1), -1);
  const off = useDaysOff(first, last);
  useLayoutEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.code];
    if (step) {
      event.preventDefault();
      moved.current = true;
      setShown(step);
    } else if (event.code === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };

  const weeks: (CalendarDate | undefined)[][] = [];
  for (let day = addDays(first, 1 - weekday(first)); day <= last; day = addDays(day, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_none, at) => addDays(day, at)).map((date) =>
        date >= first && date <= last ? date : undefined,
      ),
    );
  }
  const { year, month } = dateParts(shown);
  const monthName = words.t('page.months').split(' ')[month - 1]!;
  const today = words.say(dayAndMonth(shown));
  const kind = off === undefined ? '' : (off.get(shown) ?? words.t('page.working-day'));
  return (
    <section class="calendar" id={id} aria-label={words.t('page.calendar')}>
      <div class="calendar-head spread">
        <button
          type="button"
          class="plain"
          aria-label={words.t('page.month.before')}
          onClick={() => setShown(addMonths(shown, -1))}
        >
          <Icon name="back" />
        </button>
        <strong aria-live="polite">{words.t('page.month', { month: monthName, year })}</strong>
        <button
          type="button"
          class="plain"
          aria-label={words.t('page.month.after')}
          onClick={() => setShown(addMonths(shown, 1))}
        >
          <Icon name="next" />
        </button>
      </div>
      <table ref={grid} onKeyDown={onKeyDown} aria-label={words.t('page.month', { month: monthName, year })}>
        <thead>
          <tr>
            {words
              .t('page.weekdays')
              .split(' ')
              .map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={row}>
              {week.map((date, at) =>
                date === undefined ? (
                  <td key={at} />
                ) : (
                  <td key={date}>
                    <button
                      type="button"
                      tabIndex={date === shown ? 0 : -1}
                      aria-pressed={date === value}
                      class={[off?.has(date) ? 'off' : '', date === value ? 'on' : ''].join(' ')}
                      aria-label={[
                        words.say(dayAndMonth(date)),
                        words.say(weekdayName(date)),
                        off?.get(date) ?? (off ? words.t('page.working-day') : ''),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                      onClick={() => onChoose(date)}
                    >
                      {dateParts(date).day}
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="calendar-foot hint">
        {[`${today} – ${words.say(weekdayName(shown))}`, kind].filter(Boolean).join(', ')}
        <br />
        <i class="hatch" /> {words.t('page.day-off')}
      </div>
    </section>
  );
}
