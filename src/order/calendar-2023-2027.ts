// Holidays and moved days of Kazakhstan, 2023–2027: the calendar a new register starts with; the school edits it.

import { calendarDate } from '../model/calendar-date';
import type { Bilingual } from '../text/bilingual';
import type { CalendarRow, RowKind } from './working-days';

export const FIRST_CALENDAR_YEAR = 2023;
export const LAST_CALENDAR_YEAR = 2027;

const LAW = 'Law No 267-II of 13.12.2001; Labour Code art. 84';
const AFTER_HOLIDAY = 'Law No 267-II of 13.12.2001: the next working day after a holiday on a weekend is off';
const MOVED = 'Labour Code art. 85(3): moved by decision';
const NOT_ANNOUNCED = ' (moves for 2027 were not announced when this was written: check each November)';

interface YearlyDay {
  /** 'MM-dd'. */
  readonly day: string;
  readonly kind: RowKind;
  readonly name: Bilingual;
  /** First and last year with this day; absent: all. */
  readonly from?: number;
  readonly until?: number;
}

const NEW_YEAR: Bilingual = { kk: 'Жаңа жыл', ru: 'Новый год' };
const NAURYZ: Bilingual = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы' };
const CONSTITUTION_DAY: Bilingual = { kk: 'Конституция күні', ru: 'День Конституции' };

// Constitution Day: 30 August until 2025, no day in 2026, 15 March from 2027. Republic Day carries the country's name
// from 2026.
const EVERY_YEAR: readonly YearlyDay[] = [
  { day: '01-01', kind: 'holiday', name: NEW_YEAR },
  { day: '01-02', kind: 'holiday', name: NEW_YEAR },
  { day: '01-07', kind: 'dayOff', name: { kk: 'Православиелік Рождество', ru: 'Православное Рождество' } },
  {
    day: '03-08',
    kind: 'holiday',
    name: { kk: 'Халықаралық әйелдер күні', ru: 'Международный женский день' },
  },
  { day: '03-15', kind: 'holiday', name: CONSTITUTION_DAY, from: 2027 },
  { day: '03-21', kind: 'holiday', name: NAURYZ },
  { day: '03-22', kind: 'holiday', name: NAURYZ },
  { day: '03-23', kind: 'holiday', name: NAURYZ },
  {
    day: '05-01',
    kind: 'holiday',
    name: { kk: 'Қазақстан халқының бірлігі мерекесі', ru: 'Праздник единства народа Казахстана' },
  },
  { day: '05-07', kind: 'holiday', name: { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества' } },
  { day: '05-09', kind: 'holiday', name: { kk: 'Жеңіс күні', ru: 'День Победы' } },
  { day: '07-06', kind: 'holiday', name: { kk: 'Астана күні', ru: 'День Столицы' } },
  { day: '08-30', kind: 'holiday', name: CONSTITUTION_DAY, until: 2025 },
  {
    day: '10-25',
    kind: 'holiday',
    name: { kk: 'Республика күні', ru: 'День Республики' },
    until: 2025,
  },
  {
    day: '10-25',
    kind: 'holiday',
    name: { kk: 'Қазақстан Республикасы күні', ru: 'День Республики Казахстан' },
    from: 2026,
  },
  { day: '12-16', kind: 'holiday', name: { kk: 'Тәуелсіздік күні', ru: 'День Независимости' } },
];

const QURBAN_AIT: Bilingual = { kk: 'Құрбан айттың бірінші күні', ru: 'Первый день Курбан-айта' };

// The first day of Qurban Ait is named each year by the Muslim Board; 2027 is an estimate, a day either way.
const QURBAN_DAYS: readonly (readonly [date: string, source: string])[] = [
  ['2023-06-28', LAW],
  ['2024-06-16', LAW],
  ['2025-06-06', LAW],
  ['2026-05-27', LAW],
  ['2027-05-16', `${LAW} (estimated, ±1 day: check)`],
];

/** Day off, the working week it is for, the holiday or the worked weekend it is for. */
const MOVED_DAYS: readonly (readonly [
  date: string,
  week: '5' | 'both',
  instead: Bilingual,
  source: string,
])[] = [
  ['2023-01-03', 'both', forHoliday('1 қаңтар', '1 января'), AFTER_HOLIDAY],
  ['2023-05-08', 'both', forHoliday('7 мамыр', '7 мая'), AFTER_HOLIDAY],
  ['2023-07-07', '5', forWorked('1 шілде, сенбі', 'суббота, 1 июля'), MOVED],
  ['2023-12-18', '5', forHoliday('16 желтоқсан', '16 декабря'), AFTER_HOLIDAY],
  ['2024-03-25', '5', forHoliday('23 наурыз', '23 марта'), AFTER_HOLIDAY],
  ['2024-05-08', '5', forWorked('4 мамыр, сенбі', 'суббота, 4 мая'), MOVED],
  ['2024-07-08', '5', forHoliday('6 шілде', '6 июля'), AFTER_HOLIDAY],
  ['2025-01-03', 'both', forWorked('5 қаңтар, жексенбі', 'воскресенье, 5 января'), MOVED],
  ['2025-03-10', '5', forHoliday('8 наурыз', '8 марта'), AFTER_HOLIDAY],
  ['2025-03-24', 'both', forHoliday('23 наурыз', '23 марта'), AFTER_HOLIDAY],
  ['2025-03-25', '5', forHoliday('22 наурыз', '22 марта'), AFTER_HOLIDAY],
  ['2025-07-07', 'both', forHoliday('6 шілде', '6 июля'), AFTER_HOLIDAY],
  ['2025-09-01', '5', forHoliday('30 тамыз', '30 августа'), AFTER_HOLIDAY],
  ['2025-10-27', '5', forHoliday('25 қазан', '25 октября'), AFTER_HOLIDAY],
  ['2026-03-09', 'both', forHoliday('8 наурыз', '8 марта'), AFTER_HOLIDAY],
  ['2026-03-24', 'both', forHoliday('22 наурыз', '22 марта'), AFTER_HOLIDAY],
  ['2026-03-25', '5', forHoliday('21 наурыз', '21 марта'), AFTER_HOLIDAY],
  ['2026-05-11', '5', forHoliday('9 мамыр', '9 мая'), AFTER_HOLIDAY],
  ['2026-10-26', 'both', forHoliday('25 қазан', '25 октября'), AFTER_HOLIDAY],
  ['2027-01-04', '5', forHoliday('2 қаңтар', '2 января'), AFTER_HOLIDAY + NOT_ANNOUNCED],
  ['2027-03-24', 'both', forHoliday('21 наурыз', '21 марта'), AFTER_HOLIDAY + NOT_ANNOUNCED],
  ['2027-05-03', '5', forHoliday('1 мамыр', '1 мая'), AFTER_HOLIDAY + NOT_ANNOUNCED],
  ['2027-05-10', 'both', forHoliday('9 мамыр', '9 мая'), AFTER_HOLIDAY + NOT_ANNOUNCED],
];

/** Weekend days worked instead; Saturday moves concern the five-day week only. */
const WORKED_WEEKENDS: readonly (readonly [date: string, week: '5' | 'both', name: Bilingual])[] = [
  ['2023-07-01', '5', { kk: '7 шілде үшін жұмыс күні', ru: 'рабочий день за 7 июля' }],
  ['2024-05-04', '5', { kk: '8 мамыр үшін жұмыс күні', ru: 'рабочий день за 8 мая' }],
  ['2025-01-05', 'both', { kk: '3 қаңтар үшін жұмыс күні', ru: 'рабочий день за 3 января' }],
];

/** The shipped calendar, sorted by date. Compared with the open data set vacanza/holidays as of July 2026. */
export const SHIPPED_CALENDAR: readonly CalendarRow[] = [
  ...yearlyRows(),
  ...QURBAN_DAYS.map(([date, source]) => row(date, 'dayOff', 'both', QURBAN_AIT, source)),
  ...MOVED_DAYS.map(([date, week, instead, source]) => row(date, 'movedOff', week, instead, source)),
  ...WORKED_WEEKENDS.map(([date, week, name]) => row(date, 'workedWeekend', week, name, MOVED)),
].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function yearlyRows(): CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (let year = FIRST_CALENDAR_YEAR; year <= LAST_CALENDAR_YEAR; year += 1) {
    for (const { day, kind, name, from = year, until = year } of EVERY_YEAR) {
      if (from <= year && year <= until) rows.push(row(`${year}-${day}`, kind, 'both', name, LAW));
    }
  }
  return rows;
}

function row(
  date: string,
  kind: RowKind,
  week: CalendarRow['week'],
  name: Bilingual,
  source: string,
): CalendarRow {
  return { date: calendarDate(date), kind, week, name, source };
}

function forHoliday(kk: string, ru: string): Bilingual {
  return { kk: `${kk} мерекесі үшін демалыс`, ru: `выходной за праздник ${ru}` };
}

function forWorked(kk: string, ru: string): Bilingual {
  return { kk: `жұмыс күні болған ${kk} үшін демалыс`, ru: `выходной за рабочий день: ${ru}` };
}
