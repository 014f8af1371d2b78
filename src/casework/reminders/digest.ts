// The daily letter to each member of staff: kinds of work with their dates and ¶, and how many; no names, no grounds, no numbers of cards.
import type { CalendarDate } from '../../model/calendar-date';
import { dayKinds, type WorkWeek } from '../../order/working-days';
import type { StaffMember } from '../../register/tables/staff';
import type { Language } from '../../text/bilingual';
import { dateWithWeekday } from '../../text/dates';
import { REMINDER_TEXTS } from '../../text/reminder-texts';
import { VIEW_TEXTS } from '../../text/view-texts';
import { isOffice } from '../access';
import { type Actor, calendarRows, type Desk } from '../desk';
import type { Mail } from '../intake/intake-mail';
import { checkRows } from '../queries/restricted';
import { taskWork } from '../queries/tasks';
import { todayWork, waitedFor, waitsFor } from '../queries/today';
import { monitoringWork } from '../queries/today-monitoring';
import type { Work } from '../queries/today-work';
import { see } from '../queries/words';
import type { QueryRoom } from '../query';
import type { ScreenName, TodayRow } from '../views';
import { isFirstOfWeek, journalLine, weekLines } from './week';

/** One person's letter of the day. */
export interface Digest {
  readonly staffId: string;
  readonly mail: Mail;
}

type Told = Record<'due' | 'mine' | 'planned', readonly TodayRow[]>;

/**
 * Letters of today, the office's people first, so that a quota that ends leaves out whoever sees least; none on a day off,
 * none to whom nothing is said, none where the school wants none. What is done meanwhile has no row and so no line.
 */
export function digestsOf(room: QueryRoom): Digest[] {
  const { desk } = room;
  const week: WorkWeek = desk.settings.workWeek === '6' ? '6' : '5';
  const kindOf = dayKinds(week, calendarRows(desk.file));
  const isWorking = (day: CalendarDate) => kindOf(day).working;
  if (!desk.settings.remindDaily || !isWorking(desk.today)) return [];
  const begins = isFirstOfWeek(desk.today, isWorking);
  return desk.file
    .all('Staff')
    .filter(({ active, email, roles }) => active === true && email !== '' && roles.length > 0)
    .sort((a, b) => Number(isOffice(asActor(b))) - Number(isOffice(asActor(a))))
    .flatMap((person) => {
      const said = (['kk', 'ru'] as const).map((language) => bodyFor(room, person, language, begins));
      if (said.some((body) => body === '')) return [];
      const { kk, ru } = REMINDER_TEXTS['digest.subject'];
      return [
        {
          staffId: person.id,
          mail: { to: [person.email], subject: `${kk} / ${ru}`, body: said.join('\n\n') },
        },
      ];
    });
}

const asActor = ({ id, email, roles }: StaffMember): Actor => ({ email, staffId: id, roles });

/** What is said to a person in a language; '' when nothing is. */
function bodyFor(room: QueryRoom, person: StaffMember, language: Language, begins: boolean): string {
  const actor = asActor(person);
  const own: QueryRoom = { ...room, desk: { ...room.desk, actor, language } };
  const told = isOffice(actor) ? officeWork(own) : ownWork(own);
  const isHeads = begins && actor.roles.includes('HEAD');
  const week = isHeads ? weekLines(own, todayWork(own).due) : [];
  if (week.length === 0 && !isTimeToTell(own.desk, told, begins)) return '';
  const parts = [
    ...(isHeads ? [[REMINDER_TEXTS['digest.week'][language], ...week, journalLine(own.desk)]] : []),
    ...(['due', 'mine', 'planned'] as const)
      .filter((key) => told[key].length > 0)
      .map((key) => [see(language, `today.${key}`), ...linesOf(told[key], language)]),
  ].map(([title, ...lines]) => [`${title}:`, ...lines.map((line) => `– ${line}`)].join('\n'));
  return [dateWithWeekday(own.desk.today)[language], ...parts, REMINDER_TEXTS['digest.foot'][language]].join(
    '\n\n',
  );
}

/** A term that runs out later and what the school planned for later do not make a letter by themselves; the plans are told of when the week begins. */
function isTimeToTell(desk: Desk, { due, mine, planned }: Told, begins: boolean): boolean {
  const today = dateWithWeekday(desk.today)[desk.language];
  return (
    mine.length > 0 ||
    due.some(({ chip }) => chip?.tone === 'late' || chip?.tone === 'today') ||
    (begins && planned.length > 0) ||
    planned.some(({ chip }) => chip?.tone === 'today' || chip?.text === today)
  );
}

function officeWork(room: QueryRoom): Told {
  const work = todayWork(room);
  const own = (rows: readonly Work[]) => rows.filter(({ of }) => waitsFor(room.desk, of));
  return { due: own(work.due), mine: own(work.mine), planned: own(work.planned) };
}

/** Of whoever sees no cards: what was asked of them by name. */
function ownWork(room: QueryRoom): Told {
  const { desk, known } = room;
  const cards = known.openCards.flatMap((id) => desk.file.find('Cards', id) ?? []);
  const mine = [
    ...waitedFor(room, cards).ofMe,
    ...taskWork(desk, known).mine,
    ...monitoringWork(room, cards).mine,
    ...checkRows(desk),
  ];
  return { due: [], mine, planned: [] };
}

/** Rows of one kind and one date are one line. What a row is called is told only in the product's own words: a task, say, is called by what somebody typed. */
function linesOf(rows: readonly TodayRow[], language: Language): string[] {
  const counted = new Map<string, number>();
  for (const row of rows) {
    const line = [
      `${kindWords(row, language)}${row.paragraph ? ` (${row.paragraph.label})` : ''}`,
      ...(row.chip ? [row.chip.text] : []),
    ].join(', ');
    counted.set(line, (counted.get(line) ?? 0) + 1);
  }
  return [...counted].map(([line, n]) => `${line}: ${n}`);
}

/** Rows that are called by something else than an act of the product. */
const KIND_OF: Partial<Record<ScreenName, 'task' | 'material'>> = {
  task: 'task',
  'receive-material': 'material',
  characteristic: 'material',
};

function kindWords({ act, title }: TodayRow, language: Language): string {
  const kind = KIND_OF[act.screen];
  if (kind) return REMINDER_TEXTS[`digest.${kind}`][language];
  const known = Object.entries(VIEW_TEXTS).some(
    ([key, words]) => key.startsWith('act.') && words[language] === title,
  );
  if (known) return title;
  return REMINDER_TEXTS[act.screen === 'new-paper' ? 'digest.handed-in' : 'digest.other'][language];
}
