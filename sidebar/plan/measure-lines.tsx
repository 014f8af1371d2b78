// The measures of a plan to read: name, responsible persons, date, volume, indicator.
import type { PlanView } from '../../src/casework/views';
import type { CalendarDate } from '../../src/model/calendar-date';
import { isCalendarDate } from '../../src/model/calendar-date';
import { shortDate } from '../../src/text/dates';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';

type Measure = PlanView['measures'][number];

/** «Оспанова Г. Қ. · до 25.12.2026»: what a folded measure shows under its name. */
export function useMeasureLine(): (measure: { [K in keyof Measure]?: Measure[K] | null }) => string {
  const { words } = usePage();
  const { staff, repeats } = useLists();
  return ({ responsible = [], outsider, dueOn, repeat }) =>
    [
      [...(responsible ?? []).map((id) => staff.find((person) => person.id === id)?.name ?? id), outsider]
        .filter(Boolean)
        .join(', '),
      repeat && repeats.find(({ code }) => code === repeat)?.words,
      isCalendarDate(dueOn) && words.t('plan.until', { day: shortDate(dueOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** The whole table as a list: who, by when, how much, and what shows that it worked, each under its label. */
export function MeasureLines({ measures }: { measures: Measure[] }) {
  const { words } = usePage();
  const line = useMeasureLine();
  return (
    <ol class="lines numbered">
      {measures.map((measure, at) => (
        <li key={measure.measureId ?? at}>
          {measure.name}
          {(
            [
              ['responsible', line(measure)],
              ['volume', measure.volume],
              ['indicator', measure.indicator],
              ['', measure.finished],
            ] as const
          ).map(
            ([path, text]) =>
              text && (
                <small key={path}>
                  {path && `${words.field('save-plan', path, 'label')}: `}
                  {text}
                </small>
              ),
          )}
        </li>
      ))}
    </ol>
  );
}

/** «12.11.2026 – 29.05.2027», never broken after the dash. */
export function PlanPeriod({ of }: { of: { from?: string; to?: string } }) {
  const day = (date: string | undefined) => (isCalendarDate(date) ? shortDate(date as CalendarDate) : '…');
  return (
    <span class="nowrap">
      {day(of.from)} – {day(of.to)}
    </span>
  );
}
