// What the head looks at from the page: movement by month, open cards by stage, the order's days kept – as the workbook's overview shows them, counted as the summary counts (¶10, ¶26).
import * as z from 'zod/mini';
import { addDays, type CalendarDate, calendarDate, dateParts } from '../../model/calendar-date';
import { CARD_STATES } from '../../model/codes';
import { firstDayOf, schoolYearOf } from '../../model/school-year';
import { BOOK_TEXTS, type BookTextKey } from '../../text/book-texts';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { cardState, isOver } from '../card-state';
import type { Desk } from '../desk';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import { CARD_COLUMNS, tablesOf } from '../registry/facts-to-read';
import { countWay, KEPT, type Period, TERM_PARAGRAPHS, type WayFacts } from '../registry/summary-counts';
import { wayFacts } from '../registry/summary-facts';
import type { SheetSection } from '../views/registry';
import { sheet } from './sheet';
import { paragraph } from './words';

const TABLES_READ = tablesOf(CARD_COLUMNS);
const MONTHS = 12;

/** The last so many months until a day, the oldest first; the last ends with that day. */
export function monthsUntil(today: CalendarDate, count = MONTHS): Period[] {
  const { year, month } = dateParts(today);
  const first = (ago: number): CalendarDate => {
    const at = year * 12 + month - 1 - ago;
    return calendarDate(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  };
  return Array.from({ length: count }, (_, at) => {
    const ago = count - 1 - at;
    return { from: first(ago), to: ago === 0 ? today : addDays(first(ago - 1), -1) };
  });
}

export const overview = defineQuery({
  name: 'overview',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: TABLES_READ,
  rows: () => CARD_COLUMNS,
  show(room) {
    const desk = deskOfColumns(room.desk, TABLES_READ);
    const facts = wayFacts(desk);
    return sheet(
      room,
      'overview.title',
      [stages(desk), terms(desk, facts), movement(desk, facts)],
      {},
      {
        notes: [tell(desk.language, 'summary.no-ranking')],
      },
    );
  },
});

const say = ({ language }: Desk, key: BookTextKey): string => BOOK_TEXTS[key][language];

/** Since somebody was placed, at most twelve months, the newest first. */
const movement = (desk: Desk, facts: WayFacts): SheetSection => {
  const months = monthsUntil(desk.today).map((month) => ({
    month,
    counts: countWay(facts, month, desk.today),
  }));
  const began = months.findIndex(({ counts }) => counts.placed || counts.end || counts.removed);
  return {
    title: say(desk, 'overview.movement'),
    columns: [
      say(desk, 'overview.month'),
      ...(['placed', 'removed', 'end'] as const).map((key) => tell(desk.language, `overview.col.${key}`)),
    ],
    rows: months
      .slice(began)
      .reverse()
      .map(({ month, counts }) => {
        const [year, number] = month.from.split('-');
        return {
          cells: [`${number}.${year}`, ...['placed', 'removed', 'end'].map((key) => counts[key] ?? 0)],
        };
      }),
  };
};

const stages = (desk: Desk): SheetSection => {
  const open = desk.file
    .all('Cards')
    .filter((card) => !isOver(card))
    .map(cardState);
  return {
    title: say(desk, 'overview.stages'),
    columns: [say(desk, 'overview.stage'), say(desk, 'overview.cards')],
    rows: CARD_STATES.flatMap((state) => {
      const cards = open.filter((each) => each === state).length;
      return cards > 0 ? [{ cells: [wordsOf('CARD_STATES', state)[desk.language], cards] }] : [];
    }),
  };
};

/** A paragraph a column, so that a phone shows them all. */
const terms = (desk: Desk, facts: WayFacts): SheetSection => {
  const { language } = desk;
  const from = firstDayOf(schoolYearOf(desk.today));
  const counts = countWay(facts, { from, to: desk.today }, desk.today);
  return {
    title: say(desk, 'overview.terms'),
    notes: [
      (['registration', 'information', 'notice'] as const)
        .map((each) => say(desk, `overview.${each}`))
        .join(' · '),
    ],
    columns: ['', ...TERM_PARAGRAPHS.map((id) => paragraph(id, language).label)],
    rows: KEPT.map((each) => ({
      cells: [
        tell(language, `summary.col.${each}`),
        ...TERM_PARAGRAPHS.map((id) => counts[`term.${id}.${each}`] ?? 0),
      ],
    })),
  };
};
