// Answers the calls of running scripts in the thread that owns the data.
import { randomUUID } from 'node:crypto';
import { ApiError, NotEmulated } from '../google/api-error';
import type { Refusal as RefusalMessage } from '../google/apps-script/exceptions';
import type { EmbeddedApi, Media } from '../google/method';
import type { Store, Surroundings } from '../store/store';
import type { FinishedCall } from './call-count';
import type { Execution, LogLine, Question, UiEvent } from './execution';
import { type ApiCall, callGoogle, isMedia } from './google-calls';
import { Cache, Properties } from './kept-texts';
import { LockDesk } from './lock-desk';
import type { AnswerMessage, CallMessage } from './messages';
import { type Letter, Outbox } from './outbox';
import { Refusal } from './refusal';
import { TriggerList, type TriggerRecord } from './trigger-list';

/** What the desk works with. */
export interface DeskOptions {
  services: readonly EmbeddedApi[];
  store: Store;
  surroundings: Surroundings;
  onCall?: ((call: FinishedCall) => void) | undefined;
  /** Shows a message box and resolves the pressed button's name (OK, CANCEL, YES, NO, CLOSE). */
  ask?: ((question: Question, execution: Execution) => Promise<string>) | undefined;
  /** Waits for `Utilities.sleep`; real time unless told otherwise. */
  sleep?: ((ms: number) => Promise<void>) | undefined;
  /** A fault of the local home itself, not of the script. */
  onInternalError?: ((error: unknown, where: string) => void) | undefined;
}

// What the look-alikes send; each operation reads its own fields.
interface Payload extends ApiCall {
  name: string;
  ms: number;
  shelf: string;
  key: string;
  keys: string[];
  values: Record<string, string>;
  seconds: number;
  id: string;
}

/** Tells whoever counts what came of a call. */
type Report = (result: unknown, responseBytes: number, refusal?: string) => void;

const COUNTED = new Set(['lock', 'properties', 'cache', 'mail', 'triggers', 'ui']);

function uuidFrom(random: () => number): string {
  const bytes = Array.from({ length: 16 }, () => Math.floor(random() * 256));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function worded(message: CallMessage, result: unknown, report: Report): AnswerMessage {
  if (isMedia(result)) {
    report({ mimeType: result.mimeType, bytes: result.bytes.length }, result.bytes.length);
    return { answer: '', media: result };
  }
  const answer = JSON.stringify({
    ok: message.op === 'api' ? { value: result ?? null } : (result ?? null),
  });
  report(result, answer.length);
  return { answer, media: null };
}

/** The desk at which the calls of all executions arrive. */
export class OwnerDesk {
  readonly outbox: Outbox;
  readonly triggers: TriggerList;
  private readonly services: ReadonlyMap<string, EmbeddedApi>;
  private readonly properties: Properties;
  private readonly cache: Cache;
  private readonly locks = new LockDesk();

  constructor(private readonly options: DeskOptions) {
    const { services, store, surroundings } = options;
    const now = () => surroundings.now();
    this.services = new Map(services.map((service) => [service.name, service]));
    this.outbox = new Outbox(store, now);
    this.triggers = new TriggerList(store, now);
    this.properties = new Properties(store);
    this.cache = new Cache(now);
  }

  /** Frees what a finished execution held. */
  end(execution: Execution): void {
    this.locks.end(execution.id);
  }

  /** Answers one call; never throws. */
  async answer(execution: Execution, message: CallMessage): Promise<AnswerMessage> {
    const payload: Payload = JSON.parse(message.payload);
    const report = this.reporter(execution, message, payload);
    try {
      const pending = this.perform(execution, message.op, payload, message.media);
      return worded(message, pending instanceof Promise ? await pending : pending, report);
    } catch (problem) {
      return this.refused(problem, message, payload, report);
    }
  }

  /** The same where one execution runs at a time: a lock is had at once, and what would have to be waited for is refused. */
  answerAtOnce(execution: Execution, message: CallMessage): AnswerMessage {
    const payload: Payload = JSON.parse(message.payload);
    const report = this.reporter(execution, message, payload);
    try {
      if (/^lock\./.test(message.op)) return worded(message, message.op === 'lock.acquire' || null, report);
      const result = this.perform(execution, message.op, payload, message.media);
      if (result instanceof Promise) throw new NotEmulated(`${message.op} without waiting`);
      return worded(message, result, report);
    } catch (problem) {
      return this.refused(problem, message, payload, report);
    }
  }

  private refused(problem: unknown, message: CallMessage, payload: Payload, report: Report): AnswerMessage {
    const refusal = this.refusalOf(problem, message.op, payload);
    report(undefined, 0, refusal.message);
    return { answer: JSON.stringify({ refusal }), media: null };
  }

  private reporter(execution: Execution, message: CallMessage, payload: Payload): Report {
    const { onCall } = this.options;
    const [head = '', tail = ''] = message.op.split(/\.(.*)/);
    const isApi = head === 'api';
    return (result, responseBytes, refusal) => {
      if (!onCall || !(isApi || COUNTED.has(head))) return;
      const uploaded = message.media.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const request = isApi ? (payload.body === null ? '' : JSON.stringify(payload.body)) : message.payload;
      onCall({
        execution: execution.id,
        functionName: execution.functionName,
        service: isApi ? payload.api : head,
        method: isApi ? payload.method : tail || head,
        params: isApi ? payload.params : {},
        body: isApi ? payload.body : payload,
        ...(refusal === undefined ? { result } : { refusal }),
        requestBytes: Buffer.byteLength(request) + uploaded,
        responseBytes,
      });
    };
  }

  private refusalOf(problem: unknown, op: string, payload: Payload): RefusalMessage {
    if (problem instanceof ApiError) {
      const details = problem.body().error;
      return { kind: 'api', method: `${payload.api}.${payload.method}`, message: problem.message, details };
    }
    if (problem instanceof NotEmulated) return { kind: 'not-emulated', message: problem.message };
    if (problem instanceof Refusal) return { kind: 'exception', message: problem.message };
    const where = op === 'api' ? `${payload.api}.${payload.method}` : op;
    this.options.onInternalError?.(problem, where);
    return {
      kind: 'internal',
      message: `${where}: ${problem instanceof Error ? problem.message : String(problem)}`,
    };
  }

  private perform(execution: Execution, op: string, p: Payload, media: Media[]): unknown {
    const { store, surroundings, sleep } = this.options;
    const { email } = execution.caller;
    switch (op) {
      case 'api':
        return callGoogle(this.services, store, execution, p, media[0]);
      case 'clock':
        return surroundings.now();
      case 'random':
        return surroundings.random();
      case 'uuid':
        return surroundings.random === Math.random ? randomUUID() : uuidFrom(() => surroundings.random());
      case 'sleep':
        // The running thread keeps the process alive, not the timer of one that may have been ended.
        return sleep ? sleep(p.ms) : new Promise<void>((resolve) => void setTimeout(resolve, p.ms).unref());
      case 'log':
        return void execution.logs.push(p as object as LogLine);
      case 'lock.acquire':
        return this.locks.acquire(p.name, execution.id, p.ms);
      case 'lock.release':
        return this.locks.release(p.name, execution.id);
      case 'properties.all':
        return this.properties.all(p.shelf);
      case 'properties.get':
        return this.properties.get(p.shelf, p.key);
      case 'properties.put':
        return this.properties.put(p.shelf, p.values);
      case 'properties.replace':
        return this.properties.replace(p.shelf, p.values);
      case 'properties.remove':
        return this.properties.remove(p.shelf, p.key);
      case 'cache.get':
        return this.cache.get(p.shelf, p.keys);
      case 'cache.put':
        return this.cache.put(p.shelf, p.values, p.seconds);
      case 'cache.remove':
        return this.cache.remove(p.shelf, p.keys);
      case 'mail.quota':
        return this.outbox.remaining(email);
      case 'mail.send': {
        const { attachments: _keys, ...letter } = p as object as Letter;
        return this.outbox.send(email, letter, media);
      }
      case 'triggers.add':
        return this.triggers.add(email, p as object as TriggerRecord);
      case 'triggers.list':
        return this.triggers.of(email);
      case 'triggers.remove':
        return this.triggers.remove(email, p.id);
      case 'ui':
        return void execution.ui.push(p as object as UiEvent);
      case 'ui.ask':
        return this.asked(execution, p as object as Question);
      default:
        throw new NotEmulated(op);
    }
  }

  private asked(execution: Execution, question: Question): unknown {
    if (this.options.ask) return this.options.ask(question, execution);
    if (question.buttons !== 'OK')
      throw new NotEmulated(`Ui.alert with ${question.buttons} where nobody can answer`);
    // Shown by the shell when the execution has ended; there is only one button to press.
    execution.ui.push({ kind: 'alert', ...question });
    return 'OK';
  }
}
