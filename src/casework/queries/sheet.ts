// What the sheets of the registry share: their words, their pages, their period, the sentence of ¶25.
import type { CalendarDate } from '../../model/calendar-date';
import { nameWithInitials } from '../../model/person-name';
import { noConsequences } from '../../order/p25-no-consequences';
import { longDate } from '../../text/dates';
import type { RegistryTextKey } from '../../text/registry-texts';
import { type Desk, nameOf } from '../desk';
import { brokenRowWords } from '../problems';
import type { QueryRoom } from '../query';
import { tell } from '../registry/cells';
import { schoolName } from '../settings';
import type { SheetRow, SheetSection, SheetView } from '../views/registry';

/** So many lines at most in one answer. */
export const PAGE_ROWS = 250;

interface Paged {
  readonly page?: number | undefined;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** The head of a sheet; `outside`: it may leave the office, so it carries the sentence of ¶25. */
export function sheet(
  room: Pick<QueryRoom, 'desk' | 'broken'>,
  title: RegistryTextKey,
  sections: readonly SheetSection[],
  { page = 1, from, to }: Paged,
  {
    notes = [],
    outside = true,
    total,
  }: { notes?: readonly string[]; outside?: boolean; total?: number } = {},
): SheetView {
  const { desk, broken } = room;
  const { language } = desk;
  const count = total ?? sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    title: tell(language, title),
    school: schoolName(desk.settings, language),
    ...(from && to
      ? {
          period:
            to < desk.today
              ? tell(language, 'registry.period', { from: longDate(from), to: longDate(to) })
              : tell(language, 'registry.period-now', {
                  from: longDate(from),
                  to: longDate(to),
                  today: longDate(desk.today),
                }),
        }
      : {}),
    notes: [...notes],
    sections: [...sections],
    total: count,
    page,
    pages: Math.max(1, Math.ceil(count / PAGE_ROWS)),
    broken: broken.map((row) => brokenRowWords(language, row)),
    ...(outside ? { sentence: noConsequences()[language], signs: signsOf(desk) } : {}),
  };
}

/** The day it was made, who made it and the head, each with a line. */
function signsOf({ actor, file, language, today }: Desk): string[] {
  const made = file.find('Staff', actor.staffId);
  const head = file.all('Staff').find(({ active, roles }) => active === true && roles.includes('HEAD'));
  const people = [...new Set([made, head])].flatMap((person) => person ?? []);
  return [
    tell(language, 'sheet.made', { day: longDate(today) }),
    ...people.map((person) =>
      tell(language, 'sheet.sign', {
        post: person.position || tell(language, 'sheet.head'),
        name: nameWithInitials(nameOf(person)),
      }),
    ),
  ];
}

/** One page of all the lines of several sections; a section without a line on it is left out. */
export function pageOf(sections: readonly SheetSection[], page = 1): SheetSection[] {
  const from = (page - 1) * PAGE_ROWS;
  let at = 0;
  return sections.flatMap((section) => {
    const rows: SheetRow[] = section.rows.filter(
      (_row, line) => at + line >= from && at + line < from + PAGE_ROWS,
    );
    const begins = at >= from && at < from + PAGE_ROWS;
    at += section.rows.length;
    return rows.length > 0 || (section.rows.length === 0 && begins) ? [{ ...section, rows }] : [];
  });
}
