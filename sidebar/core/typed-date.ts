// Dates and times as people type them.
import type { CalendarDate } from '../../src/model/calendar-date';
import { dayAndMonth } from '../../src/text/dates';

const TYPED_DATE = /^(\d{1,2})[./\s-]?(\d{2}|\d(?=\D))(?:[./\s-]?(\d{4}|\d{2}))?\.?$/;
const IN_WORDS = /^(\d{1,2})\s*([^\d\s.]{3,})\.?\s*(\d{4}|\d{2})?$/;

/** Both languages' beginnings of a month's name; no two months share them. */
const monthOf = (word: string): string | undefined =>
  Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')).find((month) => {
    const { kk, ru } = dayAndMonth(`2026-${month}-01` as CalendarDate);
    return [kk, ru].some((name) => name.slice(2, 5) === word.toLowerCase().slice(0, 3).replace('май', 'мая'));
  });

/** «20 ноября 2026 г.», «20 қараша» as 20.11.2026, 20.11. */
function inDigits(text: string): string {
  const plain = text
    .trim()
    .replace(/^(\d{4})\s*жылғы\s*(.*)/, '$2 $1')
    .replace(/(\d)\s*(г(ода)?|ж)\.?$/i, '$1');
  const [, day, word = '', year = ''] = IN_WORDS.exec(plain) ?? [];
  const month = monthOf(word);
  return month ? `${day}.${month}.${year}` : plain;
}

/**
 * Reads a date as people type it: 4.11, 4.11.26, 04112026, 04.11.2026, «4 ноября», «4 қараша 2026 ж.»; without a year
 * the one that lies `toward` the past or the future of today. Answers '' for nothing and undefined for what is no date.
 */
export function readTypedDate(
  text: string,
  today: string,
  toward: 'past' | 'future',
): CalendarDate | '' | undefined {
  const plain = inDigits(text);
  if (plain === '') return '';
  const match = TYPED_DATE.exec(plain) ?? /^(\d{1,2})\.(\d{1,2})\.?()$/.exec(plain);
  if (!match) return undefined;
  const [day, month] = [match[1]!.padStart(2, '0'), match[2]!.padStart(2, '0')];
  const typedYear = match[3] ?? '';
  let year = Number(today.slice(0, 4));
  if (typedYear.length === 4) year = Number(typedYear);
  else if (typedYear.length === 2) year = 2000 + Number(typedYear);
  else if (toward === 'past' && `${year}-${month}-${day}` > today) year -= 1;
  else if (toward === 'future' && `${year}-${month}-${day}` < today) year += 1;
  const date = `${year}-${month}-${day}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date
    ? undefined
    : (date as CalendarDate);
}

/** Reads a time of day: 930, 9.30, 9-30 and 9 as «09:30», «09:00»; undefined for what is none. */
export function readTypedTime(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:\s-]?(\d{2}))?$/.exec(text.trim()) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59
    ? undefined
    : `${hours.padStart(2, '0')}:${minutes}`;
}
