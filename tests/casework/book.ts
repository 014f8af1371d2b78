// A register in plain maps, so that a command is tried in a millisecond: it is shown only the rows it asks for, and reading beyond them throws.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { isOffice, mayCommand } from '../../src/casework/access';
import { endedProblem } from '../../src/casework/afterwards/ended-card';
import type { CommandInputs, CommandName, Queries, QueryName } from '../../src/casework/answers';
import {
  type CaseFile,
  openCardsIn,
  openCaseFile,
  openItemsIn,
  openLettersIn,
  openRefusalsIn,
  openRequestsIn,
  openTasksIn,
} from '../../src/casework/case-file';
import type { Decision, FieldProblem, Known } from '../../src/casework/command';
import { commandNamed } from '../../src/casework/commands';
import { actorOf, type Desk, openDesk } from '../../src/casework/desk';
import { codeOf, definitionOf, paperContent, paperRows } from '../../src/casework/papers/paper-content';
import type { PaperFiles } from '../../src/casework/papers/paper-files';
import { keepText } from '../../src/casework/privacy/keep-text';
import { word } from '../../src/casework/problems';
import { queryNamed } from '../../src/casework/queries';
import { type QueryRoom, type SecondAsk, type SecondRead, tablesOf } from '../../src/casework/query';
import type { CalendarDate } from '../../src/model/calendar-date';
import type { PaperKind } from '../../src/model/codes';
import type { ClockTime } from '../../src/model/moment';
import { paperParentFor } from '../../src/model/record-id';
import { type Finding, findingWords } from '../../src/order/verdict';
import { NOTHING_PENDING } from '../../src/register/pending';
import type { Loaded, RowRequest } from '../../src/register/reading';
import type { AnyRecord, RecordOf, Table } from '../../src/register/table';
import { SMALL_TABLES, TABLES, type TableName, type Tables } from '../../src/register/tables';
import type { KeptText } from '../../src/register/tables/second-book';
import { CASEWORK_TEXTS } from '../../src/text/casework-texts';

export interface Book {
  readonly records: Map<string, AnyRecord>;
  counters: Record<string, number>;
  openCards: string[];
  openSittings: string[];
  /** Texts of the second spreadsheet. */
  texts?: Map<string, KeptText>;
}

/** What a command answered: `says` are «field code» of problems, «field rule» of findings; findings that were let through are in `noted`. */
export interface Answered {
  kind: 'done' | 'denied' | 'input' | 'refused' | 'reasons';
  says: string[];
  noted: string[];
  done: Decision['done'];
  /** Keys of what must follow. */
  follows: string[];
  /** The letter to staff it asks for. */
  mail?: Decision['mail'];
}

interface Circumstances {
  today?: string;
  now?: string;
  /** Given for every deviation that asks for one. */
  reason?: string;
  /** Of the page a query is asked from. */
  language?: 'kk' | 'ru';
  /** Documents and files of papers, where an act reaches for them. */
  papers?: Partial<PaperFiles>;
}

const TODAY = '2026-11-05';
const NOW = '15:00';

export const record = <N extends TableName>(
  book: Book,
  table: N,
  id: string,
): RecordOf<Tables[N]> | undefined => book.records.get(`${table}/${id}`) as RecordOf<Tables[N]> | undefined;

export const idsIn = (book: Book, table: TableName): string[] =>
  [...book.records.keys()]
    .filter((key) => key.startsWith(`${table}/`))
    .map((key) => key.slice(table.length + 1))
    .sort();

/** Puts a record as it is, or changes fields of one. */
export function put(book: Book, table: TableName, id: string, fields: object): void {
  const key = `${table}/${id}`;
  const blank = Object.fromEntries(
    Object.entries((TABLES[table] as Table).columns).map(([name, column]) => [name, column.empty]),
  );
  book.records.set(key, { ...blank, version: 1, ...book.records.get(key), ...fields, id });
}

const isSmall = (table: TableName): boolean => SMALL_TABLES.includes(table);

function loadedOf(book: Book, tables: readonly TableName[], request: RowRequest): Loaded {
  const opened = new Set<TableName>([...SMALL_TABLES, ...tables]);
  const indexes = new Map(
    [...opened].map((name) => [
      name as string,
      {
        table: TABLES[name] as Table,

        sheet: '',
        places: new Map<string, number>(),
        width: 0,
        rowOf: new Map(idsIn(book, name).map((id, at) => [id, at + 2])),
        repeated: new Map<string, number[]>(),
      },
    ]),
  );
  const records = new Map<string, { record: AnyRecord; stamp: { by: string; at: string } }>();
  const take = (name: TableName, wanted: (id: string) => boolean) => {
    if (!opened.has(name)) throw new Error(`rows of ${name} are asked for, but the table is not opened`);
    for (const id of idsIn(book, name).filter(wanted))
      records.set(`${name}/${id}`, {
        record: structuredClone(book.records.get(`${name}/${id}`)) as AnyRecord,
        stamp: { by: '', at: '' },
      });
  };
  for (const name of SMALL_TABLES) take(name, () => true);
  const columns: NonNullable<Loaded['columns']> = new Map(
    (Object.entries(request) as [TableName, NonNullable<RowRequest[TableName]>][]).map(
      ([name, { columns: keys = [] }]) => [
        name,
        new Map(
          keys.length === 0
            ? []
            : idsIn(book, name).map((id) => [
                id,
                Object.fromEntries(keys.map((key) => [key, book.records.get(`${name}/${id}`)?.[key]])),
              ]),
        ),
      ],
    ),
  );
  for (const [name, { ids = [], under = [], all = false }] of Object.entries(request) as [
    TableName,
    NonNullable<RowRequest[TableName]>,
  ][])
    take(name, (id) => all || ids.includes(id) || under.some((parent) => id.startsWith(`${parent}-`)));
  return {
    meta: {
      head: { seq: 1, hash: 'a'.repeat(64) },
      counters: { ...book.counters },
      openCards: [...book.openCards],
      openSittings: [...book.openSittings],
      pending: NOTHING_PENDING,
      ring: new Map(),
      checkIds: [],
    },
    metaA1: '',
    indexes,
    records,
    broken: [],
    columns,
  };
}

/** The file of an action that refuses to answer about rows which are there but were not asked for. */
function strictFile(book: Book, loaded: Loaded): CaseFile {
  const file = openCaseFile(loaded);
  const mustBeOpen = (table: TableName) => {
    if (!loaded.indexes.has(table)) throw new Error(`${table} is used, but the table is not opened`);
  };
  const mustBeRead = (table: TableName, ids: readonly string[]) => {
    mustBeOpen(table);
    for (const id of ids)
      if (book.records.has(`${table}/${id}`) && !loaded.records.has(`${table}/${id}`))
        throw new Error(`${table} ${id} is looked at, but its row is not asked for`);
  };
  return {
    ...file,
    get(table, id) {
      mustBeRead(table, [id]);
      return file.get(table, id);
    },
    all(table, under = '') {
      mustBeOpen(table);
      if (under !== '' && !isSmall(table))
        mustBeRead(
          table,
          idsIn(book, table).filter((id) => id.startsWith(`${under}-`)),
        );
      return file.all(table, under);
    },
    ids(table) {
      mustBeOpen(table);
      return file.ids(table);
    },
    add(table, parent, fields, suffix) {
      mustBeOpen(table);
      return file.add(table, parent, fields, suffix);
    },
  };
}

const knownOf = (loaded: Loaded): Known => ({
  openCards: openCardsIn(loaded.meta.openCards),
  openLetters: openLettersIn(loaded.meta.openCards),
  openTasks: openTasksIn(loaded.meta.openCards),
  openItems: openItemsIn(loaded.meta.openCards),
  openRequests: openRequestsIn(loaded.meta.openCards),
  openRefusals: openRefusalsIn(loaded.meta.openCards),
  openSittings: loaded.meta.openSittings,
  ids: (table) => [...(loaded.indexes.get(table)?.rowOf.keys() ?? [])],
});

function sayFinding(finding: Finding): string {
  const { kk, ru } = findingWords(finding);
  if (kk === '' || ru === '' || /\{\w+\}/.test(kk + ru)) throw new Error(`${finding.rule} is not worded`);
  return `${finding.field ?? ''} ${finding.rule}`.trim();
}

/** Gives a command as the person with this e-mail; what was done is kept in the book, what was not leaves it untouched. */
export function give<N extends CommandName>(
  book: Book,
  name: N,
  email: string,
  input: CommandInputs[N],
  { today = TODAY, now = NOW, reason = '', papers }: Circumstances = {},
): Answered {
  const command = commandNamed(name);
  if (!command) throw new Error(`no command ${name}`);
  const nothing = { noted: [], done: undefined, follows: [] };
  const parsed = z.safeParse(command.input, input);
  if (!parsed.success)
    return {
      kind: 'input',
      says: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()),
      ...nothing,
    };
  const tables = [...command.tables, 'Deviations'] as const;
  const first = loadedOf(book, tables, {});
  const access = mayCommand(actorOf(openCaseFile(first), email), command.roles);
  if (!access.allowed) return { kind: 'denied', says: [access.reason], ...nothing };
  const before = JSON.stringify([...book.records]);
  const file = strictFile(book, loadedOf(book, tables, command.rows(parsed.data, knownOf(first))));
  const desk = openDesk(file, { email }, { date: today as CalendarDate, time: now as ClockTime }, 'ru');
  const unknown = isOffice(desk.actor) ? undefined : command.unknown?.(desk, parsed.data);
  const told = (problems: readonly FieldProblem[]) =>
    problems.map(({ path, text }) => {
      if (!(text in CASEWORK_TEXTS)) throw new Error(`${text} is not worded`);
      return `${path.join('.')} ${text.slice('problem.'.length)}`.trim();
    });
  if (unknown) return { kind: 'input', says: told(unknown), ...nothing };
  const ended = endedProblem(command, file, parsed.data);
  if (ended) return { kind: 'input', says: [ended.text.slice('problem.'.length)], ...nothing };
  const decision = command.decide(
    desk,
    parsed.data,
    papers && ({ papers, surroundings: { sha256 } } as never),
  );
  if (JSON.stringify([...book.records]) !== before) throw new Error(`${name} changed what it was shown`);
  const problems = told(decision.problems ?? []);
  if (problems.length > 0) return { kind: 'input', says: problems, ...nothing };
  const findings = decision.findings ?? [];
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).map(sayFinding);
  if (of('block').length > 0) return { kind: 'refused', says: of('block'), ...nothing };
  if (of('deviation').length > 0) {
    if (reason === '') return { kind: 'reasons', says: of('deviation'), ...nothing };
    if (!decision.subject) throw new Error(`${name} has deviations and no record to keep them on`);
  }
  if (!decision.done) throw new Error(`${name} decided nothing`);
  for (const said of [decision.done, ...(decision.follows ?? [])])
    for (const language of ['kk', 'ru'] as const) word(language, said.text, said.facts);
  for (const { rule, severity } of findings)
    if (severity === 'deviation')
      for (const on of [decision.subject ?? '', ...(decision.alsoOn ?? [])])
        file.add('Deviations', on, { rule, reason, what: rule, recordedOn: desk.today });
  if (decision.keep)
    keepText(
      {
        second: {
          keep: (kept: KeptText) => {
            book.texts = new Map([...(book.texts ?? []), [kept.id, kept]]);
          },
        },
        surroundings: { sha256 },
      } as never,
      `act-${book.texts?.size ?? 0}`,
      desk,
      decision.keep,
    );
  for (const { table, after } of file.changes())
    book.records.set(`${table.name}/${after.id}`, { ...after, version: after.version + 1 });
  const meta = file.nextMeta();
  book.counters = { ...meta.counters };
  book.openCards = [...meta.openCards];
  book.openSittings = [...meta.openSittings];
  return {
    kind: 'done',
    says: [],
    noted: [...of('deviation'), ...of('warning')],
    done: decision.done,
    follows: (decision.follows ?? []).map(({ text }) => text),
    ...(decision.mail ? { mail: decision.mail } : {}),
  };
}

/** What a paper of the book would say now. */
export function contentOf(book: Book, documentId: string, language: 'kk' | 'ru'): object | undefined {
  const tables: TableName[] = ['Documents', ...definitionOf(documentId).tables];
  const first = loadedOf(book, tables, {});
  const loaded = loadedOf(book, tables, paperRows(documentId, knownOf(first)));
  const file = strictFile(book, loaded);
  const desk = openDesk(file, { email: '' }, { date: TODAY as CalendarDate, time: NOW as ClockTime }, 'ru');
  const paper = file.get('Documents', documentId);
  return paper && paperContent(desk, { ...paper, language });
}

/** What a paper of this kind about this subject would say now, as it is offered to be made; undefined when it is not offered. */
export function contentAbout(
  book: Book,
  kind: PaperKind,
  subjectId: string,
  language: 'kk' | 'ru' = 'kk',
): object | undefined {
  const on = paperParentFor(subjectId);
  const offered = ask(book, 'paper-offers', 'secretary@tirek.test', { on })
    .offers.find((offer) => offer.kind === kind)
    ?.subjects.some((subject) => subject.subjectId === subjectId);
  if (!offered) return undefined;
  const id = `${on}-${kind}-99`;
  put(book, 'Documents', id, { kind, subjectId, language, number: '', edition: 1, state: 'RESERVED' });
  const content = contentOf(book, id, language);
  book.records.delete(`Documents/${id}`);
  return content;
}

/** The code of what a paper of the book would say now. */
export const codeOfPaper = (book: Book, documentId: string, language: 'kk' | 'ru' = 'kk'): string =>
  codeOf(definitionOf(documentId), contentOf(book, documentId, language) ?? {});

/** A desk over everything in these tables, as the secretary's school sees it. */
export function deskOver(book: Book, tables: readonly TableName[]): Desk {
  const rows = Object.fromEntries(tables.map((name) => [name, { all: true }])) as RowRequest;
  const file = strictFile(book, loadedOf(book, tables, rows));
  return openDesk(file, { email: '' }, { date: TODAY as CalendarDate, time: NOW as ClockTime }, 'ru');
}

/** What the second spreadsheet of a book answers. */
const secondOf = (book: Book, { idsOf, text }: SecondAsk): SecondRead => {
  const kept = text === undefined ? undefined : book.texts?.get(text);
  return {
    ids:
      idsOf === undefined ? [] : [...(book.texts?.keys() ?? [])].filter((id) => id.startsWith(`${idsOf}-`)),
    ...(kept ? { text: { text: kept, whole: true } } : {}),
    digest: kept ? sha256(kept.text) : '',
    looks: [],
  };
};

const sha256 = (value: string): string => createHash('sha256').update(value, 'utf8').digest('hex');

/** What a query of the office is shown of a book, without anybody who asks. */
export function roomOf(
  book: Book,
  name: QueryName,
  { today = TODAY, now = NOW }: Circumstances = {},
): QueryRoom {
  const query = queryNamed(name);
  if (!query) throw new Error(`no query ${name}`);
  const tables = tablesOf(query, {} as never);
  const known = knownOf(loadedOf(book, tables, {}));
  const file = strictFile(book, loadedOf(book, tables, query.rows({} as never, known, '')));
  return {
    desk: openDesk(file, { email: '' }, { date: today as CalendarDate, time: now as ClockTime }, undefined),
    known,
    broken: [],
    paperUrl: () => undefined,
    shipped: () => [],
    second: secondOf(book, {}),
    versions: () => ({}),
  };
}

/** Asks a query as the person with this e-mail, or says why not. */
export function ask<N extends QueryName>(
  book: Book,
  name: N,
  email: string,
  input: Queries[N]['input'],
  { today = TODAY, now = NOW, language = 'ru', papers }: Circumstances = {},
): Queries[N]['view'] {
  const query = queryNamed(name);
  if (!query) throw new Error(`no query ${name}`);
  const first = loadedOf(book, tablesOf(query, input as never), {});
  const actor = actorOf(openCaseFile(first), email);
  if (!mayCommand(actor, query.roles).allowed) throw new Error('denied');
  const known = knownOf(first);
  const loaded = loadedOf(
    book,
    tablesOf(query, input as never),
    query.rows(input as never, known, actor.staffId),
  );
  const file = strictFile(book, loaded);
  return query.show(
    {
      desk: openDesk(file, { email }, { date: today as CalendarDate, time: now as ClockTime }, language),
      known,
      broken: [],
      paperUrl: (fileId) => (fileId === '' ? undefined : `https://docs.test/${fileId}`),
      ...(papers ? { outside: { papers, surroundings: { sha256 } } as never } : {}),
      shipped: () => [],
      second: secondOf(
        book,
        query.second?.(
          openDesk(file, { email }, { date: today as CalendarDate, time: now as ClockTime }, language),
          input as never,
        ) ?? {},
      ),
      versions: (wanted) =>
        Object.fromEntries(
          wanted.flatMap(({ table, id }) => {
            const found = loaded.records.get(`${table}/${id}`);
            if (!found && book.records.has(`${table}/${id}`))
              throw new Error(`the version of ${table} ${id} is sent, but its row is not read`);
            return found ? [[`${table}/${id}`, found.record.version]] : [];
          }),
        ),
    },
    input as never,
  ) as Queries[N]['view'];
}
