// What a browser sees that was not opened by the link of the terminal.
import type { Say } from './words';

/** Says where the link is. */
export function LockedPage({ say }: { say: Say }) {
  return (
    <main class="first">
      <h1>{say('locked.title')}</h1>
      <p>{say('locked.text')}</p>
      <p class="note">{say('locked.note')}</p>
    </main>
  );
}
