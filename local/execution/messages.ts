// What travels between the thread that owns the data and the threads that run scripts.

import type { Settings } from '../google/apps-script/bridge';
import type { Media } from '../google/method';

/** What a running thread is started with. */
export interface ThreadData {
  contextCode: string;
  contextCache: Uint8Array | null;
  bundle: { code: string; files: Record<string, string> };
  bundleCache: Uint8Array | null;
  /** Settings to warm up with. */
  warmUp: Settings;
  /** Woken when an answer is in the port. */
  signal: SharedArrayBuffer;
}

/** One execution, asked of a thread. */
export interface RunMessage {
  execution: number;
  functionName: string;
  /** JSON of {@link Arguments}. */
  args: string;
  /** Bytes of uploaded files, in the order of their keys from 0. */
  uploads: Media[];
  settings: Settings;
}

/** One call of a script that only the owner can answer. */
export interface CallMessage {
  execution: number;
  op: string;
  payload: string;
  /** Bytes that go with it: an upload, attachments. */
  media: Media[];
}

/** Its answer: JSON of `{ok}` or `{refusal}`; with `media`, the bytes an API answered. */
export interface AnswerMessage {
  answer: string;
  media: Media | null;
}

/** What a thread says of its own accord. */
export type ThreadMessage =
  | { kind: 'caches'; contextCache: Uint8Array | null; bundleCache: Uint8Array | null }
  | { kind: 'done'; execution: number; outcome: string; prepareMs: number; runMs: number };
