// The one door: a call as JSON in, an answer as JSON out. It never throws; a fault of ours is an answer too.
import { type Answer, PAGE_NAMES, PAGE_PARTS } from '../casework/answers';
import { commandNamed } from '../casework/commands';
import { fileSigned } from '../casework/papers/file-signed';
import { makePaper } from '../casework/papers/make-paper';
import { faultProblem, refuse, word } from '../casework/problems';
import { queryNamed } from '../casework/queries';
import { type CommandCall, runCommand } from '../casework/run-command';
import { runQuery } from '../casework/run-query';
import { shippedJson } from '../google/html';
import { logFault } from '../google/log';
import { sendMail } from '../google/mail';
import { ownsFile } from '../google/ownership';
import { activeEmail } from '../google/person';
import { inTurn } from '../google/turn-taking';
import { RegisterFault } from '../register/register-fault';
import type { Language } from '../text/bilingual';
import { type School, school } from './composition';
import { followLanguage } from './follow-language';
import { selectedRow } from './selected-row';
import { upToDate } from './update';
import { withFolderShared, withSharing } from './with-sharing';

/** What a call may be; everything else is refused as our page would never send it. */
interface RawCall {
  command?: unknown;
  query?: unknown;
  id?: unknown;
  input?: unknown;
  seen?: unknown;
  reasons?: unknown;
  language?: unknown;
  you?: unknown;
}

const LONGEST_CALL = 400_000;
/** A file of ten megabytes in base64, and what stands around it. */
const LONGEST_FILE = 14_100_000;

/** Carries out one call for the signed-in person. */
export function knock(json: string): string {
  const answer = answerOf(json);
  return JSON.stringify(answer);
}

function answerOf(json: unknown): Answer<unknown> {
  let language: Language = 'kk';
  try {
    const call = parse(json);
    if (!call)
      return refuse(language, 'ours', [
        { code: 'bad-call', message: 'a call is {"command"|"query": name, "input": {…}}' },
      ]);
    language = call.language === 'ru' ? 'ru' : 'kk';
    if (call.query === 'describe') return { ok: true, value: shippedJson('Door') };
    if (call.query === 'page-words') return pageWords(call.input, language);
    if (call.query === 'page-part') return pagePart(call.input, language);
    return carryOut(call, language);
  } catch (error) {
    if (error instanceof RegisterFault) return refuse(language, 'register', [faultProblem(language, error)]);
    if (error instanceof Error && /does not have permission/.test(error.message))
      return refuse(language, 'denied', [
        { code: 'no-access', message: word(language, 'denied.not-this-role') },
      ]);
    logFault(error);
    return refuse(language, 'ours', []);
  }
}

function parse(json: unknown): RawCall | undefined {
  if (typeof json !== 'string') return undefined;
  const longest = json.startsWith('{"command":"send-file"') ? LONGEST_FILE : LONGEST_CALL;
  if (json.length > longest) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function carryOut(call: RawCall, language: Language): Answer<unknown> {
  const email = activeEmail();
  if (typeof call.you === 'string' && call.you !== '' && call.you !== email)
    return refuse(language, 'account', [
      { code: 'account', message: word(language, 'account.other', { you: call.you }) },
    ]);
  const found = school();
  if (!found)
    return refuse(language, 'register', [
      { code: 'not-set-up', message: word(language, 'register.not-set-up') },
    ]);
  return upToDate(found, email, () => carryOutAt(found, call, language, email), isBehind);
}

const isBehind = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.problems.some(({ code }) => code === 'sheets-behind');

function carryOutAt(found: School, call: RawCall, language: Language, email: string): Answer<unknown> {
  const asked: Language | undefined =
    call.language === 'kk' || call.language === 'ru' ? call.language : undefined;
  if (typeof call.query === 'string') {
    if (call.query === 'selected-row') return selectedRow(found.ports, email, asked);
    const query = queryNamed(call.query);
    return query
      ? runQuery(found.ports, query, { input: call.input, language: asked }, email)
      : unknownName(language, call.query);
  }
  if (typeof call.command !== 'string') return unknownName(language, '');
  if (typeof call.id !== 'string' || !/^[\w-]{8,64}$/.test(call.id))
    return refuse(language, 'input', [
      { path: ['id'], code: 'required', message: 'an act carries an id of 8 to 64 letters and digits' },
    ]);
  const act = {
    id: call.id,
    input: call.input,
    seen: isRecordOf(call.seen, 'number') ? (call.seen as Record<string, number>) : {},
    reasons: isRecordOf(call.reasons, 'string') ? (call.reasons as Record<string, string>) : {},
    language: asked,
  };
  if (call.command === 'make-paper')
    return withFolderShared(found, language, (written) => makePaper(found.ports, { ...act, written }, email));
  const command = commandNamed(call.command);
  if (!command) return unknownName(language, call.command);
  const carry = (written?: CommandCall['written']) =>
    runCommand(found.ports, command, { ...act, written, owns: () => ownsFile(found.registerId) }, email);
  // Nobody waits for the lock while a file is on its way, nor while a letter goes out.
  const given = ['send-file', 'file-paper'].includes(command.name)
    ? carry()
    : inTurn(() => (command.name === 'save-staff' ? withSharing(found, language, email, carry) : carry()));
  const answer = command.name === 'mark-signed' ? fileSigned(found.ports, act, email, given) : given;
  sendMail(found.letters);
  return answer.ok && setsLanguage(command.name, call.input)
    ? followLanguage(found, email, language, answer)
    : answer;
}

/** Of an act that was carried out: its input has the right shape. */
const setsLanguage = (name: string, input: unknown): boolean =>
  name === 'change-settings' && 'language' in (input as { values: object }).values;

/** The words of a page and its parts are the product's own and tell of nobody: they need no register and no role. */
function pageWords(input: unknown, language: Language): Answer<unknown> {
  const asked = (input as { page?: unknown } | undefined | null)?.page;
  const page = PAGE_NAMES.find((name) => name === asked);
  if (!page) return unknownName(language, `page-words ${String(asked)}`);
  const own = PARTS.filter(([, whose]) => whose === page).map(([part]) => `part-${part}`);
  const words = [page, ...own].map((file) => shippedJson(`${file}-${language}`));
  return { ok: true, value: Object.assign({}, ...words) };
}

const PARTS = Object.entries(PAGE_PARTS);

/** So is its script, which comes with its words in one language. */
function pagePart(input: unknown, language: Language): Answer<unknown> {
  const asked = (input as { part?: unknown } | undefined | null)?.part;
  const [part] = PARTS.find(([name]) => name === asked) ?? [];
  if (!part) return unknownName(language, `page-part ${String(asked)}`);
  const [script, words] = [`part-${part}`, `part-${part}-${language}`].map(shippedJson);
  return { ok: true, value: { script, words } };
}

const unknownName = (language: Language, name: string): Answer<never> =>
  refuse(language, 'ours', [
    { code: 'unknown-name', message: `no command or query is called «${name.slice(0, 60)}»` },
  ]);

const isRecordOf = (value: unknown, type: 'number' | 'string'): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === type);
