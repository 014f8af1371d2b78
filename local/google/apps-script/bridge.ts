// The only way out of a script's context: JSON text to the thread that runs it, JSON text back.
import { errorOf, NotEmulated, type Refusal } from './exceptions';

/** What the running thread hands to a context; everything that crosses is text. */
export interface Host {
  /** Does `op` with a JSON payload and answers `{"ok": …}` or `{"refusal": …}`. */
  call(op: string, payload: string): string;
  /** Compiles a template's source inside this context: `(function (fields, out) { … })`. */
  compile(source: string, name: string): (fields: object, out: TemplateOutput) => void;
}

/** Where a running template writes: text as it is, or escaped. */
export interface TemplateOutput {
  raw(text: unknown): void;
  escaped(text: unknown, where: string): void;
}

/** The person and the place of one execution (Apps Script's "context"). */
export interface Occasion {
  /** `open` is the simple trigger onOpen; `trigger` a time-driven one. */
  kind: 'sidebar' | 'menu' | 'open' | 'webapp' | 'trigger';
  activeSpreadsheetId?: string;
  activeSheetId?: number;
  /** 1-based, of the active cell. */
  activeRow?: number;
  activeColumn?: number;
}

/** What a context is told before the bundle runs. */
export interface Settings {
  occasion: Occasion;
  activeUser: string;
  effectiveUser: string;
  timeZone: string;
  scopes: readonly string[];
  /** User symbols of the advanced services the manifest enables. */
  advanced: readonly string[];
  webAppUrl: string;
  scriptId: string;
  /** False when the clock is the machine's own. */
  injectedClock: boolean;
  injectedChance: boolean;
}

let host: Host | undefined;
let settings: Settings | undefined;

/** Connects this context; called once, before any service is made. */
export function connect(to: Host, told: Settings): void {
  host = to;
  settings = told;
}

/** What this execution was told. */
export function told(): Settings {
  if (!settings) throw new Error('this context is not connected');
  return settings;
}

function finite(this: unknown, key: string, value: unknown): unknown {
  // A date has turned itself into text by now; what Google makes of one nothing documents.
  if (typeof value === 'string' && (this as Record<string, unknown>)[key] instanceof Date) {
    throw new NotEmulated('a Date in a request');
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotEmulated(`${value} in a request`);
  return value;
}

/** Asks the home to do `op`, and throws its refusal as Apps Script would. */
export function call<T>(op: string, payload: unknown = null): T {
  if (!host) throw new Error('this context is not connected');
  const text = JSON.stringify(payload, finite);
  let answer: { ok: T } | { refusal: Refusal };
  try {
    answer = JSON.parse(host.call(op, text));
  } catch (problem) {
    // A host error must not reach the script: its constructor would lead out of the context.
    throw new Error(`the local home failed: ${op}: ${String(problem)}`);
  }
  if ('refusal' in answer) throw errorOf(answer.refusal);
  return answer.ok;
}

/** Compiles a template inside this context. */
export function compileTemplate(source: string, name: string): (fields: object, out: TemplateOutput) => void {
  if (!host) throw new Error('this context is not connected');
  try {
    return host.compile(source, name);
  } catch (problem) {
    throw new SyntaxError(String((problem as Error).message));
  }
}
