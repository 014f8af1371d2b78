// One running thread: takes an execution at a time, passes its calls to the desk, dies without taking the home along.
import { MessageChannel, type MessagePort, SHARE_ENV, Worker } from 'node:worker_threads';
import type { AnswerMessage, CallMessage, RunMessage, ThreadData, ThreadMessage } from './messages';

/** What a thread's run comes to; `lost` is why there is no outcome. */
export type RunResult = { outcome: string; prepareMs: number; runMs: number } | { lost: string };

interface Running {
  id: number;
  answer(message: CallMessage): Promise<AnswerMessage>;
  settle(result: RunResult): void;
}

/** Compiled code a thread hands to the threads started after it. */
export interface CompiledCaches {
  contextCache: Uint8Array | null;
  bundleCache: Uint8Array | null;
}

/** A worker thread of the engine. */
export class Thread {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly signal: Int32Array;
  private running: Running | undefined;
  private ended = false;
  private taken = false;
  onCaches: (caches: CompiledCaches) => void = () => undefined;
  onEnd: () => void = () => undefined;

  constructor(threadCode: string, data: Omit<ThreadData, 'signal'>, memoryMb: number) {
    const { port1, port2 } = new MessageChannel();
    const shared = new SharedArrayBuffer(4);
    this.signal = new Int32Array(shared);
    this.port = port1;
    this.worker = new Worker(threadCode, {
      eval: true,
      workerData: { ...data, signal: shared, calls: port2 },
      transferList: [port2],
      // The time zone is the process's: a thread with its own copy of the environment could not set it.
      env: SHARE_ENV,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.port.on('message', (message: CallMessage) => void this.pass(message));
    this.worker.on('message', (message: ThreadMessage) => this.hear(message));
    this.worker.on('error', (problem) => this.end(problem.message));
    this.worker.on('exit', () => this.end('the thread ended'));
    // An idle thread must not keep the process alive.
    this.worker.unref();
    this.port.unref();
  }

  /** Takes the thread for one run; false when it is taken or dead. */
  take(): boolean {
    if (this.taken || this.ended) return false;
    this.taken = true;
    return true;
  }

  /** Runs one execution in a thread that was taken; calls are answered by `answer`. */
  run(message: RunMessage, answer: Running['answer']): Promise<RunResult> {
    if (this.ended) return Promise.resolve({ lost: 'the thread ended' });
    this.worker.ref();
    return new Promise((settle) => {
      this.running = { id: message.execution, answer, settle };
      this.worker.postMessage(message);
    });
  }

  /** Ends the thread at once; its execution is lost for the given reason. */
  async kill(reason: string): Promise<void> {
    this.end(reason);
    await this.worker.terminate();
  }

  private async pass(message: CallMessage): Promise<void> {
    const answer = await this.running?.answer(message);
    if (this.ended || !answer) return;
    this.port.postMessage(answer);
    Atomics.store(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private hear(message: ThreadMessage): void {
    if (message.kind === 'caches') {
      this.onCaches(message);
      return;
    }
    const { running } = this;
    if (running?.id !== message.execution) return;
    this.running = undefined;
    this.taken = false;
    this.worker.unref();
    running.settle(message);
  }

  private end(reason: string): void {
    if (this.ended) return;
    this.ended = true;
    this.port.close();
    this.running?.settle({ lost: reason });
    this.running = undefined;
    this.onEnd();
  }
}
