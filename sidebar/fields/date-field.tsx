// A date: typed as people write it, with quick days and a calendar that opens under the field.
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, type CalendarDate, isCalendarDate } from '../../src/model/calendar-date';
import { shortDate, weekdayName } from '../../src/text/dates';
import { useDaysOff } from '../core/calendar-days';
import { usePage } from '../core/page-context';
import { readTypedDate } from '../core/typed-date';
import { Icon } from '../parts/icon';
import { addMonths, Calendar } from './calendar';
import { describedBy, FieldFrame, type FieldProps, useHint, useLabel } from './frame';

/** Whether a day lies more than a year back: mostly a slip of the year. */
export const isLongAgo = (date: CalendarDate, today: CalendarDate): boolean => date < addDays(today, -366);

/**
 * `toward` says on which side of today a date without a year lies, and which quick days are offered; a birth date
 * (`far`) has neither quick days nor a calendar.
 */
export function DateField(
  props: FieldProps<string | null | undefined> & {
    toward: 'past' | 'future';
    far?: boolean;
    /** What mostly lies behind may lie ahead too. */
    ahead?: boolean;
  },
) {
  const { of, toward, far, ahead } = props;
  const { boot, words } = usePage();
  const value = of.value ?? '';
  const date = isCalendarDate(value) ? value : undefined;
  const [text, setText] = useState(date ? shortDate(date) : value);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const label = useLabel(of, props.label);
  const today = boot.today as CalendarDate;
  if (toward === 'past' && !ahead) of.until(of.path, today);
  // A value that came from outside (a draft, the calendar) is shown; what is being typed is left alone.
  useEffect(() => {
    if ((readTypedDate(text, today, toward) ?? text) !== value) setText(date ? shortDate(date) : value);
  }, [value]);
  const put = (next: string) => {
    setText(isCalendarDate(next) ? shortDate(next) : next);
    of.set(next);
  };
  const input = (
    <input
      id={of.id}
      class="input date"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      aria-invalid={of.error ? true : undefined}
      aria-describedby={[describedBy(of, useHint(of, props.hint)), `${of.id}-day`].filter(Boolean).join(' ')}
      onInput={(event) => {
        setText(event.currentTarget.value);
        of.set(readTypedDate(event.currentTarget.value, today, toward) ?? event.currentTarget.value);
      }}
      onBlur={() => {
        if (date) setText(shortDate(date));
        of.leave();
      }}
    />
  );
  const quick: [string, CalendarDate][] =
    toward === 'past'
      ? [
          [words.t('page.today'), today],
          [words.t('page.yesterday'), addDays(today, -1)],
        ]
      : [[words.t('page.plus-month'), addMonths(date ?? today, 1)]];
  return (
    <FieldFrame {...props}>
      <div class="date-row across wrap">
        {input}
        {!far &&
          quick.map(([name, day]) => (
            <button key={name} type="button" class="button" onClick={() => put(day)}>
              {name}
            </button>
          ))}
        {!far && toward === 'future' && (
          <button
            type="button"
            class="plain"
            ref={opener}
            aria-expanded={open}
            aria-controls={open ? `${of.id}-calendar` : undefined}
            aria-label={words.t('page.calendar.of', { field: label })}
            onClick={() => setOpen(!open)}
          >
            <Icon name="calendar" />
          </button>
        )}
      </div>
      <div class="hint" id={`${of.id}-day`}>
        {date && <DayWords date={date} />}
        {date && toward === 'past' && !far && !ahead && isLongAgo(date, today) && (
          <strong> {words.t('page.long-ago')}</strong>
        )}
      </div>
      {open && (
        <Calendar
          id={`${of.id}-calendar`}
          value={date ?? today}
          onChoose={(day) => {
            put(day);
            setOpen(false);
            opener.current?.focus();
          }}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </FieldFrame>
  );
}

/** «среда, рабочий день»; the kind of day stands there once the school's calendar is known. */
function DayWords({ date }: { date: CalendarDate }) {
  const { words } = usePage();
  const off = useDaysOff(date);
  const kind = off === undefined ? undefined : (off.get(date) ?? words.t('page.working-day'));
  return (
    <time dateTime={date} class={off?.has(date) ? 'off-day' : ''}>
      {[words.say(weekdayName(date)), kind].filter(Boolean).join(', ')}
    </time>
  );
}
