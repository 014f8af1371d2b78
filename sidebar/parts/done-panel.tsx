// What an act has done: it stays on the screen, with its papers and the next step.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandName, Done } from '../../src/casework/answers';
import { usePage } from '../core/page-context';
import { Note } from './marks';
import { mistakenAct } from './mistaken';

/** The green panel of a done act and where to go from here, back included. */
export function DonePanel({ done, command }: { done: Done; command: CommandName }) {
  const { words, go, home, back, boot } = usePage();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const paper = done.documentId;
  const mistaken = mistakenAct(command, done, boot.person?.roles ?? []);
  return (
    <>
      <div tabIndex={-1} ref={box}>
        <Note tone="ok" icon="check">
          <strong>{done.message}</strong>
          {done.warnings?.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
          {done.repeated && <p>{words.t('page.done.repeated')}</p>}
        </Note>
      </div>
      <div class="stack-buttons">
        {done.next && (
          <button type="button" class="button primary wide" onClick={() => done.next && go(done.next.act)}>
            {done.next.title}
          </button>
        )}
        {paper && done.next?.act.documentId !== paper && (
          <button
            type="button"
            class="button wide"
            onClick={() => go({ screen: 'paper', documentId: paper })}
          >
            {words.t('page.done.paper')}
          </button>
        )}
        {done.cardId && done.next?.act.screen !== 'card' && boot.act.screen !== 'my-referrals' && (
          <button
            type="button"
            class="button wide"
            onClick={() => go({ screen: 'card', cardId: done.cardId })}
          >
            {words.t('page.done.card')}
          </button>
        )}
        {mistaken && (
          <button type="button" id="by-mistake" class="button text wide" onClick={() => go(mistaken)}>
            {words.t('page.done.by-mistake')}
          </button>
        )}
        <button type="button" class="button text wide" onClick={boot.surface === 'dialog' ? back : home}>
          {words.t(boot.act.screen === 'my-referrals' ? 'page.title.my-referrals' : 'page.done.home')}
        </button>
      </div>
    </>
  );
}
