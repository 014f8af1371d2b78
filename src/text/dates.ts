// Dates in words, Kazakh and Russian; no-break spaces keep a day with its month and a year with its word.

import { type CalendarDate, dateParts, weekday } from '../model/calendar-date';
import type { Bilingual, Language } from './bilingual';

const NO_BREAK_SPACE = '\u00A0';

const MONTHS_KK = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** Genitive, as after a day. */
const MONTHS_RU = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const WEEKDAYS: readonly Bilingual[] = [
  { kk: 'дүйсенбі', ru: 'понедельник' },
  { kk: 'сейсенбі', ru: 'вторник' },
  { kk: 'сәрсенбі', ru: 'среда' },
  { kk: 'бейсенбі', ru: 'четверг' },
  { kk: 'жұма', ru: 'пятница' },
  { kk: 'сенбі', ru: 'суббота' },
  { kk: 'жексенбі', ru: 'воскресенье' },
];

/** «5 қараша», «5 ноября». */
export function dayAndMonth(date: CalendarDate): Bilingual {
  return withMonth(String(dateParts(date).day), date);
}

/** «2026 жылғы 5 қараша», «5 ноября 2026 года». */
export function longDate(date: CalendarDate): Bilingual {
  const { year } = dateParts(date);
  const { kk, ru } = dayAndMonth(date);
  return { kk: `${year}${NO_BREAK_SPACE}жылғы ${kk}`, ru: `${ru} ${year}${NO_BREAK_SPACE}года` };
}

/** «6 қараша, жұма», «пятница, 6 ноября». */
export function dateWithWeekday(date: CalendarDate): Bilingual {
  const { kk, ru } = dayAndMonth(date);
  const name = weekdayName(date);
  return { kk: `${kk}, ${name.kk}`, ru: `${name.ru}, ${ru}` };
}

/** «жұма», «пятница». */
export function weekdayName(date: CalendarDate): Bilingual {
  return WEEKDAYS[weekday(date) - 1]!;
}

/** «05.11.2026», for tables. */
export function shortDate(date: CalendarDate): string {
  return date.split('-').reverse().join('.');
}

/** «21–23 наурыз», «21–23 марта»; «30 маусым – 2 шілде» across months; one day alone as {@link dayAndMonth}. */
export function dayRange(from: CalendarDate, to: CalendarDate): Bilingual {
  if (from === to) return dayAndMonth(from);
  if (from.slice(0, 7) === to.slice(0, 7))
    return withMonth(`${dateParts(from).day}–${dateParts(to).day}`, to);
  const [first, last] = [dayAndMonth(from), dayAndMonth(to)];
  return {
    kk: `${first.kk}${NO_BREAK_SPACE}– ${last.kk}`,
    ru: `${first.ru}${NO_BREAK_SPACE}– ${last.ru}`,
  };
}

function withMonth(days: string, date: CalendarDate): Bilingual {
  const at = dateParts(date).month - 1;
  return {
    kk: `${days}${NO_BREAK_SPACE}${MONTHS_KK[at]}`,
    ru: `${days}${NO_BREAK_SPACE}${MONTHS_RU[at]}`,
  };
}

const anyOf = (words: readonly string[]): string => `(${words.join('|')})`;
const DAYS = '(\\d{1,2}(?:–\\d{1,2})?)';
const IN_KAZAKH = new RegExp(
  `^(?:(\\d{4})\\sжылғы )?${DAYS}\\s${anyOf(MONTHS_KK)}(?:, ${anyOf(WEEKDAYS.map(({ kk }) => kk))})?$`,
);
const IN_RUSSIAN = new RegExp(
  `^(?:${anyOf(WEEKDAYS.map(({ ru }) => ru))}, )?${DAYS}\\s${anyOf(MONTHS_RU)}(?: (\\d{4})\\sгода)?$`,
);

/** A day as this file writes it, in either language, as it is written in the one asked for; undefined for any other text. */
export function dayInLanguage(text: string, language: Language): string | undefined {
  const kk = IN_KAZAKH.exec(text);
  const ru = IN_RUSSIAN.exec(text);
  const [year, days, month, name] = kk
    ? [kk[1], kk[2], MONTHS_KK.indexOf(kk[3] as never), WEEKDAYS.findIndex((each) => each.kk === kk[4])]
    : ru
      ? [ru[4], ru[2], MONTHS_RU.indexOf(ru[3] as never), WEEKDAYS.findIndex((each) => each.ru === ru[1])]
      : [];
  if (days === undefined || month === undefined) return undefined;
  const day = `${days}${NO_BREAK_SPACE}${(language === 'kk' ? MONTHS_KK : MONTHS_RU)[month]}`;
  const weekday = name === undefined ? undefined : WEEKDAYS[name]?.[language];
  if (language === 'kk') {
    const dated = year === undefined ? day : `${year}${NO_BREAK_SPACE}жылғы ${day}`;
    return weekday === undefined ? dated : `${dated}, ${weekday}`;
  }
  const dated = year === undefined ? day : `${day} ${year}${NO_BREAK_SPACE}года`;
  return weekday === undefined ? dated : `${weekday}, ${dated}`;
}
