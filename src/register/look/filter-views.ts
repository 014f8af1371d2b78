// Filter views for the usual questions: each shows one person what they ask for and changes nothing for others.
import type { Language } from '../../text/bilingual';
import { BOOK_TEXTS, type BookTextKey } from '../../text/book-texts';
import type { Table } from '../table';
import type { TableIndex } from '../table-index';
import { TABLES, type TableName } from '../tables';
import type { Request } from '../workbook-port';
import type { OnTheSheets } from './on-the-sheets';
import { OPEN_STATES } from './state-colors';

interface View {
  readonly text: Extract<BookTextKey, `view.${string}`>;
  readonly table: TableName;
  /** Codes that stay; rows with any other, or with none, are hidden. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  readonly blank?: readonly string[];
  readonly filled?: readonly string[];
  /** Truth values that must not be set. */
  readonly unset?: readonly string[];
  /** Days before so many days from today; 0: before today. */
  readonly before?: Readonly<Record<string, number>>;
  readonly sort: readonly string[];
}

const UNDECIDED = ['INTAKE', 'PRIMARY_INFO', 'ASSESSMENT', 'WITH_DEPUTY', 'ON_AGENDA'];

/** In the order of the list that people see. */
export const VIEWS: readonly View[] = [
  { text: 'view.open', table: 'Cards', only: { state: OPEN_STATES }, sort: ['state', 'receivedOn'] },
  {
    text: 'view.information',
    table: 'Cards',
    only: { state: UNDECIDED, source: ['APPLICATION', 'AGENCY'] },
    blank: ['gatheredOn'],
    sort: ['receivedOn'],
  },
  {
    text: 'view.notice',
    table: 'Cards',
    only: { source: ['AGENCY'], outcome: ['PLACE', 'REFUSE'] },
    blank: ['agencyToldOn', 'removedOn'],
    sort: ['decidedOn'],
  },
  {
    text: 'view.ending',
    table: 'Cards',
    only: { state: ['ON_REGISTER', 'REMOVAL_REQUESTED'] },
    before: { planTo: 31 },
    sort: ['planTo'],
  },
  {
    text: 'view.registration',
    table: 'Incoming',
    only: { source: ['AGENCY'] },
    blank: ['registeredOn'],
    sort: ['receivedOn'],
  },
  {
    text: 'view.overdue',
    table: 'Measures',
    blank: ['doneOn'],
    unset: ['dropped'],
    before: { dueOn: 0 },
    sort: ['responsible', 'dueOn'],
  },
  {
    text: 'view.week',
    table: 'Measures',
    blank: ['doneOn'],
    unset: ['dropped'],
    before: { dueOn: 8 },
    sort: ['dueOn'],
  },
  {
    text: 'view.unanswered',
    table: 'Letters',
    only: { kind: ['REQUEST'] },
    blank: ['repliedOn'],
    sort: ['wantedBy'],
  },
  { text: 'view.unproven', table: 'Letters', only: { kind: ['NOTICE'] }, blank: ['proof'], sort: ['sentOn'] },
  {
    text: 'view.unsigned',
    table: 'Plans',
    filled: ['approvedOn'],
    blank: ['answer', 'closedOn'],
    sort: ['approvedOn'],
  },
  {
    text: 'view.unapproved',
    table: 'Plans',
    filled: ['from'],
    blank: ['approvedOn', 'closedOn'],
    sort: ['from'],
  },
  {
    text: 'view.to-sign',
    table: 'Documents',
    only: { state: ['IN_REVIEW', 'FOR_SIGNATURE'] },
    sort: ['madeOn'],
  },
  {
    text: 'view.tasks',
    table: 'Tasks',
    filled: ['what'],
    blank: ['doneOn'],
    unset: ['withdrawn'],
    sort: ['dueOn'],
  },
  { text: 'view.sittings', table: 'Sittings', filled: ['heldOn'], blank: ['closedAt'], sort: ['heldOn'] },
  {
    text: 'view.deviations',
    table: 'Deviations',
    filled: ['recordedOn'],
    blank: ['acceptedOn'],
    sort: ['recordedOn'],
  },
  {
    text: 'view.materials',
    table: 'Materials',
    filled: ['askedOn'],
    blank: ['receivedOn'],
    sort: ['wantedBy'],
  },
  {
    text: 'view.submissions',
    table: 'Submissions',
    filled: ['sentOn'],
    blank: ['answeredOn'],
    sort: ['sentOn'],
  },
];

/** Ids of a sheet's own views: a hundred of them. */
const firstId = (sheetId: number): number => sheetId * 100;
const isOurs = (sheetId: number, viewId: number): boolean =>
  viewId >= firstId(sheetId) && viewId < firstId(sheetId) + 100;

/** How a spreadsheet may show TRUE, by its language. */
const SHOWN_TRUE = ['TRUE', 'ИСТИНА', 'АҚИҚАТ'];

/** What a view does with each column. */
function criteriaOf(view: View): [string, object][] {
  const columns: Record<string, Record<string, unknown>> = {};
  const put = (key: string, criteria: object) => {
    columns[key] = { ...columns[key], ...criteria };
  };
  for (const [key, codes] of Object.entries(view.only ?? {}))
    put(key, { hiddenValues: others(view, key, codes) });
  for (const key of view.unset ?? []) put(key, { hiddenValues: SHOWN_TRUE });
  for (const key of view.blank ?? []) put(key, { condition: { type: 'BLANK' } });
  for (const key of view.filled ?? []) put(key, { condition: { type: 'NOT_BLANK' } });
  for (const [key, days] of Object.entries(view.before ?? {}))
    put(key, {
      condition: {
        type: 'DATE_BEFORE',
        values: [{ userEnteredValue: days === 0 ? '=TODAY()' : `=TODAY()+${days}` }],
      },
    });
  return Object.entries(columns);
}

/** The words of the codes that do not stay, in both languages, and the empty cell. */
function others(view: View, key: string, codes: readonly string[]): string[] {
  const column = (TABLES[view.table] as Table).columns[key];
  const hidden = (['kk', 'ru'] as const).flatMap((language) => {
    const staying = codes.map((code) => column?.write(code, language));
    return (column?.words?.(language) ?? []).filter((word) => !staying.includes(word));
  });
  return [...new Set(hidden), ''];
}

/** Makes our views anew where the columns stand now; those of people stay. */
export function viewRequests(
  indexes: ReadonlyMap<string, TableIndex>,
  now: OnTheSheets,
  language: Language,
): Request[] {
  const made = new Map<number, number>();
  const old = now.sheets.flatMap(({ sheetId, views }) =>
    views
      .filter((filterId) => isOurs(sheetId, filterId))
      .map((filterId) => ({ deleteFilterView: { filterId } })),
  );
  return [
    ...old,
    ...VIEWS.flatMap((view) => {
      const { sheetId } = TABLES[view.table];
      const index = indexes.get(view.table);
      if (!index) return [];
      const at = (key: string): number => index.places.get(key) ?? 0;
      const number = made.get(sheetId) ?? 0;
      made.set(sheetId, number + 1);
      return [
        {
          addFilterView: {
            filter: {
              filterViewId: firstId(sheetId) + number,
              title: BOOK_TEXTS[view.text][language],
              range: { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: index.width },
              sortSpecs: view.sort.map((key) => ({ dimensionIndex: at(key), sortOrder: 'ASCENDING' })),
              filterSpecs: criteriaOf(view).map(([key, filterCriteria]) => ({
                columnIndex: at(key),
                filterCriteria,
              })),
            },
          },
        },
      ];
    }),
  ];
}
