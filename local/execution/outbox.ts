// The outbox: letters that scripts sent, kept in the store for the shell to show. The local home mails nothing by itself.
import type { Media } from '../google/method';
import type { Store } from '../store/store';
import { Refusal } from './refusal';

/** A letter as a script sent it; attachments are in the store under `blob`. */
export interface Letter {
  /** Milliseconds since 1970. */
  sentAt: number;
  /** The account that sends. */
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  htmlBody: string | null;
  name: string | null;
  replyTo: string | null;
  noReply: boolean;
  attachments: { name: string; mimeType: string; blob: string; size: number }[];
}

// Quotas of a Workspace account: recipients a day, bytes of the attachments of a letter.
const RECIPIENTS_PER_DAY = 1500;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const DAY_MS = 86_400_000;

/** Writes letters down, under Google's daily quota. */
export class Outbox {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  private letters() {
    return this.store.collection<Letter>('apps-script.outbox');
  }

  /** All letters, oldest first. */
  list(): Letter[] {
    return this.letters()
      .entries()
      .map(([, letter]) => letter);
  }

  /** The bytes of an attachment. */
  attachment(blob: string): Uint8Array | undefined {
    return this.store.blobs('apps-script.attachments').get(blob);
  }

  /** How many more recipients the account may write to within 24 hours. */
  remaining(from: string): number {
    const since = this.now() - DAY_MS;
    let remaining = RECIPIENTS_PER_DAY;
    // The newest letters have the greatest keys.
    for (const key of this.letters().keys().reverse()) {
      const letter = this.letters().get(key);
      if (!letter || letter.sentAt <= since) break;
      if (letter.from === from) remaining -= letter.to.length + letter.cc.length + letter.bcc.length;
    }
    return remaining;
  }

  send(from: string, letter: Omit<Letter, 'sentAt' | 'from' | 'attachments'>, files: readonly Media[]): void {
    if (this.remaining(from) < letter.to.length + letter.cc.length + letter.bcc.length) {
      throw new Refusal('Service invoked too many times for one day: email.');
    }
    if (files.reduce((sum, file) => sum + file.bytes.length, 0) > ATTACHMENT_BYTES) {
      throw new Refusal('Limit Exceeded: Email Total Attachments Size.');
    }
    this.store.transaction(() => {
      const number = this.letters().keys().length;
      const key = String(number).padStart(12, '0');
      const attachments = files.map(({ bytes, mimeType, name }, index) => {
        const blob = `${key}.${index}`;
        this.store.blobs('apps-script.attachments').put(blob, bytes);
        return { name: name ?? 'attachment', mimeType, blob, size: bytes.length };
      });
      this.letters().put(key, { ...letter, sentAt: this.now(), from, attachments });
    });
  }
}
