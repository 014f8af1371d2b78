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
      [movement(desk, facts), stages(desk), terms(desk, facts)],
      {},
      {
        notes: [tell(desk.language, 'summary.no-ranking')],
      },
    );
  },
});

const say = ({ language }: Desk, key: BookTextKey): string => BOOK_TEXTS[key][language];

const movement = (desk: Desk, facts: WayFacts): SheetSection => ({
  title: say(desk, 'overview.movement'),
  columns: (['month', 'placed', 'removed', 'still'] as const).map((key) => say(desk, `overview.${key}`)),
  rows: monthsUntil(desk.today).map((month) => {
    const counts = countWay(facts, month, desk.today);
    const [year, number] = month.from.split('-');
    return {
      cells: [`${number}.${year}`, ...['placed', 'removed', 'end'].map((key) => counts[key] ?? 0)],
    };
  }),
});

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

const terms = (desk: Desk, facts: WayFacts): SheetSection => {
  const from = firstDayOf(schoolYearOf(desk.today));
  const counts = countWay(facts, { from, to: desk.today }, desk.today);
  return {
    title: say(desk, 'overview.terms'),
    columns: [
      say(desk, 'overview.term'),
      ...(['all', ...KEPT] as const).map((each) => tell(desk.language, `summary.col.${each}`)),
    ],
    rows: TERM_PARAGRAPHS.map((id) => ({
      cells: [
        tell(desk.language, `summary.term.${id}`),
        ...['', ...KEPT.map((each) => `.${each}`)].map((end) => counts[`term.${id}${end}`] ?? 0),
      ],
    })),
  };
};
