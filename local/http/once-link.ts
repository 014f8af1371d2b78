// The link that opens the shell: good for one opening, so that one seen by others afterwards opens nothing.
import { randomBytes } from 'node:crypto';
import { sameToken } from './guard';

/** Keeps the one link that is good now. */
export class OnceLink {
  private code = newCode();

  /** Path and query of the link. */
  get path(): string {
    return `/?once=${this.code}`;
  }

  /** Whether a code is the good one; if so it is spent and another takes its place. */
  spend(code: string): boolean {
    if (!sameToken(code, this.code)) return false;
    this.code = newCode();
    return true;
  }
}

const newCode = () => randomBytes(18).toString('base64url');
