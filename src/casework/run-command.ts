// From a call to its answer: check, read, authorise, decide, write – once, whatever is lost or repeated on the way.
import * as z from 'zod/mini';
import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime } from '../model/moment';
import { ofSeverity } from '../order/verdict';
import { commit } from '../register/commit';
import { TooMuch } from '../register/commit-plan';
import { loadRows } from '../register/load-rows';
import { isSettled } from '../register/pending';
import { type Loaded, openToForget, openToWrite, outcomeOf } from '../register/reading';
import { HeadMoved, RegisterFault, RowsMoved } from '../register/register-fault';
import { settle } from '../register/settle';
import type { TypedMeanwhile } from '../register/typed-meanwhile';
import { WorkbookFailure } from '../register/workbook-port';
import type { Language } from '../text/bilingual';
import { isOffice, mayCommand } from './access';
import { endedProblem } from './afterwards/ended-card';
import type { Answer, Done } from './answers';
import { type CaseFile, openCaseFile } from './case-file';
import type { Command } from './command';
import { commonProblems, withCommon } from './common-problems';
import { contentsMark, sameContents } from './contents-mark';
import { staleRecords } from './corrections/stale-records';
import { type Actor, type Desk, openDesk } from './desk';
import { intakeMail } from './intake/intake-mail';
import { asLong, brokenPart, knownFrom, toldOutside } from './known';
import type { Ports } from './ports';
import { forgetOutside } from './privacy/forget-outside';
import { keepText } from './privacy/keep-text';
import { faultProblem, fieldProblem, findingText, refuse, schemaProblems, word } from './problems';
import { keepDeviations, reasonProblems, stoppedBy } from './reasons';

export interface CommandCall {
  id: string;
  /** The act this call is a step of: when that is done, the step is not taken again. */
  stepOf?: string;
  input: unknown;
  seen?: Record<string, number>;
  reasons?: Record<string, string>;
  language?: Language;
  /** Whether the person owns the spreadsheet; asked only where that matters. */
  owns?: () => boolean;
  /** Called once the act is written, with what it read and the file as it is now; a repeated act has read nothing of its own. */
  written?: ((read: Loaded | undefined, file: CaseFile) => void) | undefined;
}

/** So often an action begins again when others were quicker. */
const TRIES = 5;

/** Carries out a command for the person with this e-mail. Every answer is a value; only a fault of the program throws. */
export function runCommand(ports: Ports, command: Command, call: CommandCall, email: string): Answer<Done> {
  const asked: Language = call.language ?? 'kk';
  const parsed = z.safeParse(command.input, call.input);
  const wrong = [
    ...(parsed.success ? [] : schemaProblems(asked, parsed.error.issues, call.input)),
    ...reasonProblems(asked, call.reasons),
  ];
  if (!parsed.success || wrong.length > 0) return refuse(asked, 'input', wrong);
  const met: Met = { versions: {}, failures: [] };
  for (;;) {
    try {
      return attemptOnce(ports, command, call, parsed.data, email, met);
    } catch (error) {
      const answer = answerTo(error, asked, met);
      if (answer) return answer;
      ports.surroundings.pause(50 * 2 ** met.failures.length);
    }
  }
}

/** What earlier attempts of this call met. */
interface Met {
  /** Versions of the records an earlier attempt was about to change. */
  versions: Record<string, number>;
  failures: unknown[];
  /** Whether the person is outside the office: told of no row and no sheet. */
  outside?: boolean;
}

/** The answer a failed attempt leads to; undefined when the action begins again. Throws faults of the program. */
function answerTo(error: unknown, language: Language, met: Met): Answer<Done> | undefined {
  const mayRepeat = met.failures.push(error) < TRIES;
  if (error instanceof HeadMoved || error instanceof RowsMoved)
    return mayRepeat ? undefined : refuse(language, 'busy', []);
  // A row that a person is just moving or typing in may read well the next moment.
  if (error instanceof RegisterFault && error.id === 'row-broken' && met.failures.length === 1)
    return undefined;
  if (error instanceof RegisterFault)
    return refuse(language, 'register', [faultProblem(language, met.outside ? toldOutside(error) : error)]);
  if (error instanceof TooMuch)
    return refuse(language, 'input', [
      { path: [], code: 'too-much', message: word(language, 'problem.too-much') },
    ]);
  if (!(error instanceof WorkbookFailure)) throw error;
  if (error.kind === 'shut')
    return refuse(language, 'register', [faultProblem(language, new RegisterFault('no-access'))]);
  if (error.kind === 'lost' && mayRepeat) return undefined;
  if (error.kind === 'lost' || error.kind === 'busy') return refuse(language, 'busy', []);
  throw error;
}

function attemptOnce(
  ports: Ports,
  command: Command,
  call: CommandCall,
  input: unknown,
  email: string,
  met: Met,
): Answer<Done> {
  const { workbook, surroundings } = ports;
  const opened = command.forgets ? openToForget : openToWrite;
  const first = opened(workbook, [...command.tables, 'Deviations']);
  if (!isSettled(first.meta.pending, first.meta.checkIds)) {
    settle(workbook, surroundings, { who: email, commandId: call.id, subject: '' });
    throw new RowsMoved();
  }
  const known = knownFrom(first);
  const deskOver = (file: CaseFile): Desk => {
    const { date, time } = surroundings.now();
    return openDesk(
      file,
      { email },
      { date: date as CalendarDate, time: time as ClockTime },
      call.language,
      call.reasons,
    );
  };
  const door = deskOver(openCaseFile(first));
  const access = mayCommand(door.actor, command.roles);
  const owns = command.ownerToo === true && !door.actor.roles.includes('HEAD') && call.owns?.() === true;
  if (!access.allowed && !owns)
    return refuse(door.language, 'denied', [
      { code: access.reason, message: word(door.language, `denied.${access.reason}`) },
    ]);
  const before = outcomeOf(workbook, first.meta, call.stepOf ?? call.id);
  // Ids of acts are each person's own: that another used this one is not told.
  if (before && before.who !== email)
    return attemptOnce(ports, command, namedFor(call, surroundings.sha256(email)), input, email, met);
  const contents = contentsMark(surroundings.sha256, command.name, input, call.reasons);
  if (before && !sameContents(before.contents, contents))
    return writtenOtherwise(door.language, JSON.parse(before.outcome) as Done);
  if (before) {
    call.written?.(undefined, openCaseFile(first));
    return { ok: true, value: { ...(JSON.parse(before.outcome) as Done), repeated: true } };
  }
  const loaded = loadRows(
    workbook,
    first,
    command.rows(input as never, known),
    command.forgets?.(input as never, known),
  );
  // Who changed a record, and when, is told to those alone who may see it: what all staff may do tells nothing.
  const seen = access.reason === 'role' ? seenBy(door.actor, call.seen) : {};
  met.outside = !isOffice(door.actor) && !owns;
  const torn = command.worksAround ? undefined : brokenPart(loaded);
  const file = openCaseFile(loaded);
  const mayBeOthers = met.outside && command.unknown !== undefined;
  if (mayBeOthers) asLong(workbook, first, loaded);
  const unknown = mayBeOthers ? command.unknown?.(deskOver(file), input as never) : undefined;
  // A row that a person is just moving reads well the next moment: nobody is told at once that there is none. What is not there is looked for again too, or the time would tell.
  if (torn && (!met.outside || met.failures.length === 0)) throw torn;
  if (unknown && met.failures.length === 0) throw new RowsMoved();
  if (unknown) {
    const common = commonProblems(command.input, input, loaded, door);
    return refuse(
      door.language,
      'input',
      withCommon(unknown, common).map((problem) => fieldProblem(door.language, problem)),
    );
  }
  if (torn) throw torn;
  const stale = staleRecords(deskOver(file), loaded, { ...met.versions, ...seen }, input);
  if (stale) return stale;
  const ended = endedProblem(command, file, input);
  if (ended) return refuse(door.language, 'input', [fieldProblem(door.language, ended)]);
  const textId = command.found?.(input as never);
  const kept = textId === undefined ? undefined : ports.second?.read(textId)?.text;
  const desk = {
    ...deskOver(file),
    owns,
    found: { text: kept, digest: kept ? surroundings.sha256(kept.text) : '' },
  };
  const common = commonProblems(command.input, input, loaded, desk);
  const decision = command.decide(desk, input as never, common.length > 0 ? undefined : ports);
  const problems = stoppedBy(desk, { ...decision, problems: withCommon(decision.problems ?? [], common) });
  if (problems) return problems;
  const note = decision.done;
  if (!note) throw new Error(`${command.name} decided nothing`);
  keepDeviations(desk, decision);
  const { text, facts, next, ...rest } = note;
  const files = forgetOutside(ports, desk, decision);
  const warnings = [
    ...(files > 0 ? [word(desk.language, 'warning.files-left', { n: files })] : []),
    ...(decision.follows ?? []).map((each) => word(desk.language, each.text, each.facts)),
    ...ofSeverity(decision.findings ?? [], 'warning').map((finding) => findingText(desk.language, finding)),
  ];
  const done: Done = {
    message: word(desk.language, text, facts),
    ...rest,
    ...(next ? { next: { act: next.act, title: word(desk.language, next.text) } } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
  if (decision.keep) keepText(ports, call.id, desk, decision.keep);
  const changes = file
    .changes()
    .map((change) => (decision.forget ? { ...change, forget: true as const } : change));
  for (const { table, before } of changes)
    if (before) met.versions[`${table.name}/${before.id}`] = before.version;
  const typed = commit(
    workbook,
    surroundings,
    loaded,
    {
      command: command.name,
      commandId: call.id,
      subject: decision.subject ?? '',
      who: email,
      outcome: JSON.stringify(done),
      contents,
      language: desk.settings.language as Language,
    },
    changes,
    file.nextMeta(),
    undefined,
    file.forgotten(),
  );
  call.written?.(loaded, file);
  const mail = decision.mail ?? (decision.intake && intakeMail(desk));
  if (mail) ports.mail?.(mail);
  if (typed.length === 0) return { ok: true, value: done };
  const told = typed.map((each) => typedWords(desk.language, loaded, each));
  return { ok: true, value: { ...done, warnings: [...(done.warnings ?? []), ...told] } };
}

/** Under this id something else was written: what, and what to do now. */
const writtenOtherwise = (language: Language, written: Done): Answer<never> => ({
  ...refuse(language, 'written', [
    { code: 'written', message: word(language, 'problem.written', { what: written.message }) },
  ]),
  written,
});

const namedFor = (call: CommandCall, digest: string): CommandCall => {
  const own = (id: string) => `${id}.${digest.slice(0, 12)}`;
  return { ...call, id: own(call.id), ...(call.stepOf ? { stepOf: own(call.stepOf) } : {}) };
};

/** The psychologist works on plans: whether another record is there, a conflict would tell her. */
const seenBy = (actor: Actor, seen: Readonly<Record<string, number>> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(seen).filter(([key]) => isOffice(actor) || key.startsWith('Plans/')));

/** What was typed into a row while it was written, for the person to look at once more. */
function typedWords(language: Language, loaded: Loaded, { change, row, cells }: TypedMeanwhile): string {
  const { table } = change;
  const list = cells.map(({ key, typed }) => `${table.columns[key]?.label[language] ?? key}: «${typed}»`);
  const sheet = loaded.indexes.get(table.name)?.sheet ?? table.label[language];
  return word(language, 'done.typed-meanwhile', {
    sheet,
    row: row + 1,
    cells: list.join('; ').slice(0, 500),
  });
}
