// What every part of the shell is given: who acts, in which language, how to tell and what to do when something is refused.
import type { Language, Say } from './words';

export interface Person {
  user: string;
  language: Language;
  say: Say;
  /** Shows a sentence for a while and reads it aloud. */
  tell(text: string): void;
  /** Does the work; a refusal is shown in words and the promise still resolves. Answers whether it went well. */
  attempt(work: () => Promise<void>): Promise<boolean>;
}
