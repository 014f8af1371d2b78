// `Utilities.formatDate`: the letters of Java's SimpleDateFormat, English names, any time zone (U3).
import { Exception, NotEmulated } from './exceptions';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  } catch {
    // Java reads an unknown zone as GMT; a typing error would pass unseen, so it is refused here.
    throw new NotEmulated(`time zone ${timeZone}`);
  }
  formats.set(timeZone, made);
  return made;
}

function fieldsOf(date: Date, timeZone: string): Fields {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
  if (parts.era !== 'AD') throw new NotEmulated('a year before 1');
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  return {
    year,
    month,
    day,
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function offset(date: Date, f: Fields): { sign: string; hours: number; minutes: number } {
  const local = Date.UTC(f.year, f.month - 1, f.day, f.hour, f.minute, f.second);
  const total = Math.round((local - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  return {
    sign: total < 0 ? '-' : '+',
    hours: Math.floor(Math.abs(total) / 60),
    minutes: Math.abs(total) % 60,
  };
}

function field(letter: string, width: number, date: Date, f: Fields): string {
  switch (letter) {
    case 'y':
      return width === 2 ? pad(f.year % 100, 2) : pad(f.year, width);
    case 'M':
    case 'L':
      if (width >= 4) return MONTHS[f.month - 1] ?? '';
      return width === 3 ? (MONTHS[f.month - 1] ?? '').slice(0, 3) : pad(f.month, width);
    case 'd':
      return pad(f.day, width);
    case 'E':
      return width >= 4 ? (DAYS[f.weekday] ?? '') : (DAYS[f.weekday] ?? '').slice(0, 3);
    case 'u':
      return pad(f.weekday || 7, width);
    case 'H':
      return pad(f.hour, width);
    case 'k':
      return pad(f.hour || 24, width);
    case 'K':
      return pad(f.hour % 12, width);
    case 'h':
      return pad(f.hour % 12 || 12, width);
    case 'a':
      return f.hour < 12 ? 'AM' : 'PM';
    case 'm':
      return pad(f.minute, width);
    case 's':
      return pad(f.second, width);
    case 'S':
      return pad(((date.getTime() % 1000) + 1000) % 1000, width);
    case 'Z': {
      const { sign, hours, minutes } = offset(date, f);
      return `${sign}${pad(hours, 2)}${pad(minutes, 2)}`;
    }
    case 'X': {
      const { sign, hours, minutes } = offset(date, f);
      if (!hours && !minutes) return 'Z';
      if (width === 1) return `${sign}${pad(hours, 2)}`;
      return `${sign}${pad(hours, 2)}${width === 3 ? ':' : ''}${pad(minutes, 2)}`;
    }
    default:
      throw new NotEmulated(`Utilities.formatDate with the letter ${letter}`);
  }
}

/** The text of `date` in `timeZone` by a SimpleDateFormat pattern. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new Exception('Invalid argument: date. Should be of type: Date');
  const f = fieldsOf(date, timeZone);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (found, quoted: string | undefined, letter?: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      return field(letter ?? '', found.length, date, f);
    },
  );
}
