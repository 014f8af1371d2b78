// Everything one action stands on: who acts, today, the school's settings and calendar, the file before it.
import type { CalendarDate } from '../model/calendar-date';
import type { Role } from '../model/codes';
import type { ClockTime } from '../model/moment';
import type { PersonName } from '../model/person-name';
import { type CalendarRow, dayKinds, ROW_KINDS, type RowKind, type WorkWeek } from '../order/working-days';
import type { KeptText } from '../register/tables/second-book';
import type { Language } from '../text/bilingual';
import type { CaseFile } from './case-file';
import { type Settings, settingsFrom } from './settings';

/** The person who acts; without a row in Staff there are no roles. */
export interface Actor {
  email: string;
  staffId: string;
  roles: readonly Role[];
}

export interface Desk {
  readonly file: CaseFile;
  readonly actor: Actor;
  /** The person owns the spreadsheet: enters the head where there is none. */
  readonly owns?: boolean;
  readonly today: CalendarDate;
  readonly now: ClockTime;
  readonly language: Language;
  readonly settings: Settings;
  readonly calendar: readonly CalendarRow[];
  /** A day off, or one without lessons: the staff's clock may go on, work with a child is not looked for. */
  readonly isClosed: (day: CalendarDate) => boolean;
  /** The text of the second spreadsheet the act asked for, with its digest. */
  readonly found?: { text?: KeptText; digest: string };
  /** The paragraph's reason a person gave for a deviation, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Lays out the desk over a file. */
export function openDesk(
  file: CaseFile,
  who: { email: string },
  moment: { date: CalendarDate; time: ClockTime },
  language: Language | undefined,
  reasons: Readonly<Record<string, string>> = {},
): Desk {
  const settings = settingsFrom(file.all('Settings'));
  return {
    file,
    actor: actorOf(file, who.email),
    today: moment.date,
    now: moment.time,
    language: language ?? (settings.language as Language),
    settings,
    calendar: calendarRows(file),
    isClosed: closedDays(file, settings.workWeek === '6' ? '6' : '5'),
    reasons,
  };
}

/**
 * The person of the staff with this e-mail who still works here. Throws RegisterFault when the row was changed by hand:
 * roles are given by a journalled act, never by typing into the sheet.
 */
export function actorOf(file: CaseFile, email: string): Actor {
  const address = email.trim().toLowerCase();
  const found =
    address === ''
      ? undefined
      : file.all('Staff').find((each) => each.email === address && each.active === true);
  const person = found && file.get('Staff', found.id);
  return { email: address, staffId: person?.id ?? '', roles: person?.roles ?? [] };
}

/** The days that are not as their weekday says, for the clock. */
export const calendarRows = (file: CaseFile): CalendarRow[] =>
  file.all('Calendar').flatMap(({ date, kind, week, nameKk, nameRu, source }) => {
    if (date === null || week === '' || !ROW_KINDS.includes(kind as RowKind)) return [];
    return [{ date, kind: kind as RowKind, week, name: { kk: nameKk, ru: nameRu }, source }];
  });

/** Asked of few acts: the days are put together when the first one is. */
export function closedDays(file: CaseFile, week: WorkWeek): Desk['isClosed'] {
  let known: { quiet: ReadonlySet<CalendarDate>; kindOf: ReturnType<typeof dayKinds> } | undefined;
  return (day) => {
    known ??= {
      quiet: new Set(
        file.all('Calendar').flatMap(({ date, kind }) => (kind === 'quiet' && date !== null ? date : [])),
      ),
      kindOf: dayKinds(week, calendarRows(file)),
    };
    return known.quiet.has(day) || !known.kindOf(day).working;
  };
}

/** The three name fields of a record. */
export const nameOf = (record: { lastName: string; firstName: string; patronymic: string }): PersonName => ({
  lastName: record.lastName,
  firstName: record.firstName,
  ...(record.patronymic === '' ? {} : { patronymic: record.patronymic }),
});
