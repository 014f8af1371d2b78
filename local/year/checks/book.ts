// The register as an inspector reads it: an exported workbook, tables by the titles of their tabs, rows by id, words as they stand in the cells. Nothing of the product is asked.
import type { CellValue, WorkbookValues } from '../../verify/verify-journal';

/** Titles of the tabs of a school that keeps its register in Kazakh. */
export const TABS = {
  Agenda: 'Күн тәртібі',
  Attendance: 'Қатысқандар',
  Calendar: 'Күнтізбе',
  Cards: 'Карталар',
  Contacts: 'Ата-анамен байланыс',
  Council: 'Кеңес құрамы',
  Deviations: 'Ауытқулар',
  Documents: 'Құжаттар',
  History: 'Бұрынғы мәндер',
  Incoming: 'Кіріс хаттар',
  Journal: 'Журнал',
  Letters: 'Шығыс хаттар',
  Materials: 'Материалдар',
  Measures: 'Іс-шаралар',
  Plans: 'Жоспарлар',
  Pupils: 'Оқушылар',
  Referrals: 'Өтініштер',
  Removals: 'МЕА-дан шығару',
  Settings: 'Баптаулар',
  Sittings: 'Отырыстар',
  Staff: 'Қызметкерлер',
  Submissions: 'Комиссияға ұсыныстар',
  Tasks: 'Тапсырмалар',
  Transfers: 'Ауысу туралы ақпарат',
  Works: 'Атқарылған жұмыс',
} as const;
export type Tab = keyof typeof TABS;

/** Words of decisions and questions, as the cells have them. */
export const WORDS = {
  place: 'МЕА-ға қою',
  refuse: 'Қоюдан бас тарту',
  postpone: 'Мәселені кейінге қалдыру',
  keep: 'МЕА-да қалдыру',
  remove: 'МЕА-дан шығару',
  placement: 'МЕА-ға қою мәселесі',
  removal: 'МЕА-дан шығару мәселесі',
  chair: 'Төраға',
  secretary: 'Хатшы',
  mistake: 'Қате енгізілген',
  dismissed: 'Негіз расталмады',
  transferIn: 'Басқа мектептің ақпараты',
  signed: 'қол қойылды',
  partly: 'Ішінара келісті',
  notReached: 'Байланыс болмады',
  conclusion: 'Педагог-психологтың қорытындысы',
  minorAct: 'Әкімшілік жауаптылық белгіленген әрекет жасаған баланың материалын қарау туралы',
} as const;

/** One row: cells by machine key. */
export interface Row {
  readonly id: string;
  /** Text of a cell; '' when it is empty or there is no such column. */
  text(key: string): string;
  /** A day as yyyy-MM-dd; '' when it is empty. */
  day(key: string): string;
  yes(key: string): boolean;
  /** Ids with a space between. */
  list(key: string): string[];
  json<T>(key: string): T[];
}

export interface Book {
  readonly values: WorkbookValues;
  rows(tab: Tab): readonly Row[];
  find(tab: Tab, id: string): Row | undefined;
  /** Rows whose id begins with another record's. */
  under(tab: Tab, id: string): readonly Row[];
}

const DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
const iso = (serial: number): string => new Date(DAY_0 + Math.floor(serial) * DAY).toISOString().slice(0, 10);

export function readBook(values: WorkbookValues): Book {
  const tables = new Map<Tab, { rows: Row[]; byId: Map<string, Row>; under: Map<string, Row[]> }>();
  for (const tab of Object.keys(TABS) as Tab[]) {
    const sheet = values.sheets.find(({ title }) => title === TABS[tab]);
    // A check that reads a tab that is not there would hold for ever.
    if (!sheet) throw new Error(`the workbook has no tab «${TABS[tab]}»`);
    const keys = (sheet.values[0] ?? []).map(String);
    const rows = sheet.values.slice(2).flatMap((cells) => rowOf(keys, cells) ?? []);
    const under = new Map<string, Row[]>();
    for (const row of rows)
      for (const { index } of row.id.matchAll(/-/g)) {
        const start = row.id.slice(0, index);
        const list = under.get(start) ?? [];
        list.push(row);
        under.set(start, list);
      }
    tables.set(tab, { rows, byId: new Map(rows.map((row) => [row.id, row])), under });
  }
  return {
    values,
    rows: (tab) => tables.get(tab)?.rows ?? [],
    find: (tab, id) => tables.get(tab)?.byId.get(id),
    under: (tab, id) => tables.get(tab)?.under.get(id) ?? [],
  };
}

function rowOf(keys: readonly string[], cells: readonly CellValue[]): Row | undefined {
  const at = new Map(keys.map((key, place) => [key, place]));
  const cell = (key: string): CellValue => cells[at.get(key) ?? -1] ?? '';
  const id = String(cell('id') || cell('seq'));
  if (id === '') return undefined;
  return {
    id,
    text: (key) => String(cell(key)),
    day(key) {
      const value = cell(key);
      return typeof value === 'number' ? iso(value) : value === '' ? '' : String(value).slice(0, 10);
    },
    yes: (key) => cell(key) === true,
    list: (key) => String(cell(key)).split(' ').filter(Boolean),
    json: <T>(key: string) => (cell(key) === '' ? [] : (JSON.parse(String(cell(key))) as T[])),
  };
}

/** What one check looked at and what it found. */
export interface Checked {
  readonly id: string;
  readonly what: string;
  looked: number;
  readonly broken: string[];
}

/** A check that looks at records one by one; each look says what is wrong, or nothing. */
export class Look {
  readonly checked: Checked;
  constructor(id: string, what: string) {
    this.checked = { id, what, looked: 0, broken: [] };
  }
  at(record: string, holds: boolean, words = ''): void {
    this.checked.looked += 1;
    if (!holds) this.checked.broken.push(words === '' ? record : `${record}: ${words}`);
  }
}

/** The card a record is about. */
export const cardOf = (id: string): string => /P\d{5}-K\d{2}/.exec(id)?.[0] ?? '';

/** Texts of a sealed refusal have left the register: what happened and why is in the safe with them. */
export const isSealed = (book: Book, cardId: string): boolean =>
  (book.find('Cards', cardId)?.day('sealedOn') ?? '') !== '';

/** Whether a deviation of one of these rules is on record for a card or a sitting. */
export const excused = (book: Book, subject: string, ...rules: readonly string[]): boolean =>
  book.under('Deviations', subject).some((row) => {
    const rule = row.text('rule');
    return (
      (row.text('reason') !== '' || isSealed(book, subject)) &&
      rules.some((each) => rule === each || rule.startsWith(`${each}.`))
    );
  });

/** Days of a sitting and of its parts. */
export const daysOfSitting = (sitting: Row): string[] => [
  sitting.day('heldOn'),
  ...sitting.json<{ on: string }>('parts').map(({ on }) => on),
  ...(sitting.day('partOn') === '' ? [] : [sitting.day('partOn')]),
];
