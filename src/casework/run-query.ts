// From a question to its view: check, read, authorise, show. At most two reads; nothing is written.
import * as z from 'zod/mini';
import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime } from '../model/moment';
import { checkJournal } from '../register/check-journal';
import { loadRows } from '../register/load-rows';
import { lostRows } from '../register/lost-rows';
import { open, openToWrite } from '../register/reading';
import { RegisterFault, RowsMoved } from '../register/register-fault';
import { WorkbookFailure } from '../register/workbook-port';
import type { Language } from '../text/bilingual';
import { isOffice, mayCommand } from './access';
import type { Answer, Queries, QueryName } from './answers';
import { type CaseFile, openCaseFile } from './case-file';
import { type Desk, openDesk } from './desk';
import { asLong, brokenPart, knownFrom, toldOutside } from './known';
import type { Ports } from './ports';
import { faultProblem, refuse, schemaProblems, word } from './problems';
import { type LinkOf, type Query, type SecondAsk, type SecondRead, tablesOf } from './query';
import type { Versions } from './views';

/** What queries ask of the world besides the register. */
export interface QueryPorts extends Ports {
  readonly paperUrl: (fileId: string, of?: LinkOf) => string;
  readonly shipped: (name: 'Order') => unknown;
}

const TRIES = 4;

/** Answers a query for the person with this e-mail. */
export function runQuery<N extends QueryName>(
  ports: QueryPorts,
  query: Query<N>,
  call: { input: unknown; language?: Language },
  email: string,
): Answer<Queries[N]['view']> {
  const asked: Language = call.language ?? 'kk';
  const parsed = z.safeParse(query.input, call.input ?? {});
  if (!parsed.success) return refuse(asked, 'input', schemaProblems(asked, parsed.error.issues, call.input));
  const met = { outside: false };
  for (let attempt = 1; ; attempt++) {
    try {
      return ask(ports, query, parsed.data as Queries[N]['input'], call.language, email, met);
    } catch (error) {
      if (error instanceof RegisterFault)
        return refuse(asked, 'register', [faultProblem(asked, met.outside ? toldOutside(error) : error)]);
      if (error instanceof RowsMoved && attempt < TRIES) continue;
      if (error instanceof WorkbookFailure && error.kind === 'shut')
        return refuse(asked, 'register', [faultProblem(asked, new RegisterFault('no-access'))]);
      if (error instanceof RowsMoved || (error instanceof WorkbookFailure && error.kind !== 'invalid'))
        return refuse(asked, 'busy', []);
      throw error;
    }
  }
}

function ask<N extends QueryName>(
  ports: QueryPorts,
  query: Query<N>,
  input: Queries[N]['input'],
  language: Language | undefined,
  email: string,
  /** Whether the person is outside the office: told of no row and no sheet. */
  met: { outside: boolean },
): Answer<Queries[N]['view']> {
  const first = (query.journal ? openToWrite : open)(ports.workbook, tablesOf(query, input));
  const { date, time } = ports.surroundings.now();
  const deskOver = (file: CaseFile): Desk =>
    openDesk(file, { email }, { date: date as CalendarDate, time: time as ClockTime }, language);
  const door = deskOver(openCaseFile(first));
  const access = mayCommand(door.actor, query.roles);
  if (!access.allowed)
    return refuse(door.language, 'denied', [
      { code: access.reason, message: word(door.language, `denied.${access.reason}`) },
    ]);
  const known = knownFrom(first);
  const loaded = loadRows(ports.workbook, first, query.rows(input, known, door.actor.staffId));
  const desk = deskOver(openCaseFile(loaded, 'leave-out'));
  met.outside = !isOffice(desk.actor);
  if (met.outside && namesRecord(input)) asLong(ports.workbook, first, loaded);
  const torn = query.whole ? brokenPart(loaded) : undefined;
  if (torn && (!met.outside || query.open?.(desk, input) !== false)) throw torn;
  const second = readSecond(ports, query.second?.(desk, input) ?? {});
  const ranges = query.sheets?.(desk, input) ?? [];
  const view = query.show(
    {
      second,
      ...(ranges.length > 0 ? { sheets: ports.workbook.read(ranges) } : {}),
      outside: ports,
      ...(query.journal
        ? { journal: checkJournal(ports.workbook, first, ports.surroundings.sha256, query.journal(input)) }
        : {}),
      desk,
      known,
      get broken() {
        return [...loaded.broken, ...(loaded.unread ?? []), ...lostRows(loaded)];
      },
      paperUrl: (fileId, of) => (fileId === '' ? undefined : ports.paperUrl(fileId, of)),
      shipped: ports.shipped,
      versions(records) {
        const versions: Versions = {};
        for (const { table, id } of records) {
          const entry = loaded.records.get(`${table}/${id}`);
          if (entry) versions[`${table}/${id}`] = entry.record.version;
        }
        return versions;
      },
    },
    input,
  );
  const cardId = query.card?.(input, desk.actor) ?? '';
  if (cardId !== '' && loaded.records.has(`Cards/${cardId}`))
    ports.look?.({ cardId, staffId: desk.actor.staffId, at: `${date} ${time}` });
  return { ok: true, value: view };
}

/** Whether it is asked about one record, by its id. */
const namesRecord = (input: object): boolean => Object.keys(input).some((key) => key.endsWith('Id'));

/** Reads what a query asks of the second spreadsheet. Beside the sheet the script runs as the person, to whom that file may be closed: then nothing is found. */
function readSecond(
  { second, surroundings, secondIsOpenTo }: Ports,
  { idsOf, text, looksAt, whole, openTo }: SecondAsk,
): SecondRead {
  if (openTo !== undefined && secondIsOpenTo?.(openTo) === false) return { ids: [], digest: '', looks: [] };
  const unlessShut = <T>(read: () => T | undefined): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (error instanceof WorkbookFailure && error.kind === 'shut') return undefined;
      throw error;
    }
  };
  const found = text ? unlessShut(() => second?.read(text)) : undefined;
  return {
    ids: (idsOf ? unlessShut(() => second?.idsOf(idsOf)) : undefined) ?? [],
    text: found,
    digest: found ? surroundings.sha256(found.text.text) : '',
    looks: (looksAt ? unlessShut(() => second?.looksAt(looksAt)) : undefined) ?? [],
    ...(whole ? { whole: unlessShut(() => second?.sheets()) ?? [] } : {}),
  };
}
