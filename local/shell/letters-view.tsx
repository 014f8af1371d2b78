// The outbox: letters the scripts and Drive sent, kept on this computer.
import { useEffect, useState } from 'preact/hooks';
import { askBytes, askJson } from './api';
import type { Person } from './person';
import { saveBlob } from './save-blob';

interface Letter {
  sentAt: number;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  attachments: { name: string; blob: string; size: number }[];
}

/** Letters the person wrote or was written. */
export function LettersView(props: { person: Person; stamp: number }) {
  const { person, stamp } = props;
  const { say, user, attempt } = person;
  const [letters, setLetters] = useState<Letter[]>();
  const [open, setOpen] = useState<Letter>();
  useEffect(() => {
    let here = true;
    void attempt(async () => {
      const read = await askJson<{ letters: Letter[] }>('GET', '/local/outbox', user);
      if (here) setLetters(read.letters);
    });
    return () => {
      here = false;
    };
  }, [user, stamp]);
  if (!letters) return <p class="busy">{say('busy')}</p>;
  if (letters.length === 0)
    return (
      <section class="letters" aria-label={say('view.letters')}>
        <p class="quiet middle">{say('letters.empty')}</p>
      </section>
    );
  const when = (at: number) =>
    new Date(at).toLocaleString('ru-RU', { dateStyle: 'short', timeStyle: 'short' });
  return (
    <section class="letters split" aria-label={say('view.letters')}>
      <div class="list-side">
        <p class="note">{say('letters.note')}</p>
        <ul class="rows" aria-label={say('letters.list')}>
          {letters.map((letter) => (
            <li key={`${letter.sentAt}${letter.subject}`}>
              <button
                type="button"
                aria-current={letter === open ? 'true' : undefined}
                onClick={() => setOpen(letter)}
              >
                <span class="row-title">{letter.subject}</span>
                <span class="row-more">
                  {letter.to.join(', ')} · {when(letter.sentAt)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div class="preview-side">
        {open ? (
          <article class="letter">
            <h2>{open.subject}</h2>
            <p class="row-more">
              {say('letters.from')}: {open.from}
              <br />
              {say('letters.to')}: {[...open.to, ...open.cc, ...open.bcc].join(', ')}
              <br />
              {when(open.sentAt)}
            </p>
            <p class="as-typed">{open.body}</p>
            {open.attachments.length > 0 && (
              <>
                <h3>{say('letters.attachments')}</h3>
                {open.attachments.map(({ name, blob }) => (
                  <button
                    key={blob}
                    type="button"
                    class="outlined"
                    onClick={() =>
                      void attempt(async () =>
                        saveBlob(await askBytes(`/local/outbox/${encodeURIComponent(blob)}`, user), name),
                      )
                    }
                  >
                    {name}
                  </button>
                ))}
              </>
            )}
          </article>
        ) : (
          <p class="quiet middle">{say('letters.choose')}</p>
        )}
      </div>
    </section>
  );
}
