// The overview: three tables that count by formulas over the register's columns, and their charts. Nothing by class, teacher or ground (¶26).
import type { Language } from '../../text/bilingual';
import { BOOK_TEXTS, type BookTextKey } from '../../text/book-texts';
import { wordsOf } from '../../text/code-texts';
import type { Request } from '../workbook-port';
import { chartRequests, type OverviewPlaces } from './charts';
import type { ColumnName } from './counted-columns';
import { countsOver, type Term } from './counts';
import type { OnTheSheets } from './on-the-sheets';
import { type LookCell, ownSheetRequests } from './own-sheet';
import { OPEN_STATES } from './state-colors';

export const OVERVIEW_SHEET_ID = 3980191;

const MONTHS = 12;
/** Each table has room beside it for a chart of so many rows. */
const BLOCK_ROWS = 18;
const FIRST_ROW = 4;

/** Where each table begins, and how long it is; rows from 0, the heading first. */
const PLACES: OverviewPlaces = {
  sheetId: OVERVIEW_SHEET_ID,
  movement: { heading: FIRST_ROW, rows: MONTHS },
  stages: { heading: FIRST_ROW + BLOCK_ROWS, rows: OPEN_STATES.length },
  terms: { heading: FIRST_ROW + 2 * BLOCK_ROWS, rows: 3 },
};

const TERMS: readonly (readonly [Term, BookTextKey])[] = [
  ['p11', 'overview.registration'],
  ['p12', 'overview.information'],
  ['p20', 'overview.notice'],
];

/** A1 of a cell counted from 0. */
const a1 = (row: number, column: number): string => `${'ABCD'[column]}${row + 1}`;
const HEAD = { red: 0.93, green: 0.945, blue: 0.969 };

/** All rows of the overview. */
export function overviewRows(language: Language, nameOf: ColumnName): LookCell[][] {
  const say = (key: BookTextKey): string => BOOK_TEXTS[key][language];
  const counts = countsOver(nameOf);
  const rows: LookCell[][] = [
    [{ text: say('overview.heading'), bold: true, size: 18 }],
    [{ text: say('overview.how'), pale: true }],
    [{ text: say('overview.private'), pale: true }],
  ];
  const begin = (row: number, title: BookTextKey, ...columns: BookTextKey[]) => {
    rows[row] = [{ text: say(title), bold: true, size: 13 }];
    rows[row + 1] = columns.map((key, at) => ({
      text: say(key),
      bold: true,
      wrap: true,
      fill: HEAD,
      right: at > 0,
    }));
  };
  const { movement, stages, terms } = PLACES;

  begin(
    movement.heading,
    'overview.movement',
    'overview.month',
    'overview.placed',
    'overview.removed',
    'overview.still',
  );
  for (let month = 0; month < MONTHS; month++) {
    const row = movement.heading + 2 + month;
    const day = a1(row, 0);
    const isFirst = month === 0;
    rows[row] = [
      {
        formula: isFirst
          ? `=EDATE(DATE(YEAR(TODAY());MONTH(TODAY());1);${1 - MONTHS})`
          : `=EDATE(${a1(row - 1, 0)};1)`,
        days: 'mm.yyyy',
      },
      { formula: `=${counts.placed(day, true)}` },
      { formula: `=${counts.removed(day, true)}` },
      {
        formula: isFirst
          ? `=${counts.placed(day, false)}-(${counts.removed(day, false)})`
          : `=${a1(row - 1, 3)}+${a1(row, 1)}-${a1(row, 2)}`,
      },
    ];
  }

  begin(stages.heading, 'overview.stages', 'overview.stage', 'overview.cards');
  OPEN_STATES.forEach((state, at) => {
    rows[stages.heading + 2 + at] = [
      { text: wordsOf('CARD_STATES', state)[language] },
      { formula: `=${counts.inState(state)}` },
    ];
  });

  begin(terms.heading, 'overview.terms', 'overview.term', 'overview.kept', 'overview.late', 'overview.waits');
  const first = terms.heading + 2;
  const since = `$B$${first + TERMS.length + 1}`;
  TERMS.forEach(([term, text], at) => {
    const late = a1(first + at, 2);
    rows[first + at] = [
      { text: say(text) },
      // At least 0: a day put right afterwards may lie in another year than its deviation.
      { formula: `=MAX(0;(${counts.done(term, since)})-${late})` },
      { formula: `=${counts.late(term, since)}` },
      { formula: `=${counts.waits(term, since)}` },
    ];
  });
  rows[first + TERMS.length] = [
    { text: say('overview.since'), pale: true },
    { formula: '=DATE(YEAR(TODAY())-(MONTH(TODAY())<9);9;1)', days: 'dd.mm.yyyy', pale: true },
  ];
  rows[first + TERMS.length + 1] = [{ text: say('overview.each'), pale: true }];
  rows[first + TERMS.length + 2] = [{ text: say('overview.exact'), pale: true }];
  return Array.from({ length: FIRST_ROW + 3 * BLOCK_ROWS }, (_, row) => rows[row] ?? []);
}

/** Writes the overview and its charts; the names of the columns must be there. */
export function overviewRequests(now: OnTheSheets, language: Language, nameOf: ColumnName): Request[] {
  const rows = overviewRows(language, nameOf);
  return [
    ...ownSheetRequests(now, {
      sheetId: OVERVIEW_SHEET_ID,
      title: BOOK_TEXTS['overview.title'][language],
      index: 1,
      widths: [270, 110, 110, 110, 24],
      rows,
      size: { rows: rows.length, columns: 14 },
    }),
    ...chartRequests(PLACES, now, language),
  ];
}
