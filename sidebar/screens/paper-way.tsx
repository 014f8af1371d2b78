// A paper's way to its signature: to the head, back with a reason, its text fixed by a code.
import { useState } from 'preact/hooks';
import type { Act, PaperReviewView, PapersView, TextDifference } from '../../src/casework/views';
import { ForSignature, ReturnPaper } from '../../src/model/inputs/papers';
import { pageOfScreen } from '../../src/model/page-of-screen';
import { draftKey, offerWords } from '../core/drafts';
import { useActForm } from '../core/form';
import { announce, usePage } from '../core/page-context';
import { useView } from '../core/views';
import { ProseField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Note } from '../parts/marks';
import { usePress } from '../parts/one-press';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded } from '../parts/screen';

type Row = PapersView['papers'][number];

/** What may be done with a paper that is made and not signed, besides making it anew. */
export function PaperWay({ paper, act, reload }: { paper: Row; act: Act; reload(): void }) {
  const { words, go } = usePage();
  const { busy, refusal, press } = usePress(async () => reload());
  const { documentId, state } = paper;
  const send = async () => {
    const done = await press('send-to-head', { documentId });
    if (done) announce('say', done.message);
  };
  const way = (kind: 'sign' | 'final' | 'return', look: string) => (
    <button type="button" id={kind} class={`button ${look}wide`} onClick={() => go({ ...act, kind })}>
      {words.t(
        kind === 'sign' ? 'page.paper.signed' : kind === 'final' ? 'page.paper.final' : 'page.paper.return',
      )}
    </button>
  );
  return (
    <>
      {refusal && <RefusalNote refusal={refusal} again={() => void send()} />}
      {state !== 'FOR_SIGNATURE' && way('final', 'primary ')}
      {way('sign', state === 'FOR_SIGNATURE' ? 'primary ' : '')}
      {state === 'DRAFT' && (
        <button
          type="button"
          id="send-to-head"
          class="button wide"
          aria-disabled={busy}
          onClick={() => void send()}
        >
          {words.t('page.paper.to-head')}
          {busy && '…'}
        </button>
      )}
      {state !== 'DRAFT' && way('return', '')}
    </>
  );
}

/** Paragraphs that differ, what was before what is. */
export function Differences({ of }: { of: TextDifference[] }) {
  return (
    <ul class="lines">
      {of.map(({ before, after }, at) => (
        <li key={at}>
          {before && <del>{before}</del>} {after && <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** A difference before the signature: taken into the record by the right form, or marked as meant. */
function OneDifference({
  of,
  documentId,
  reload,
}: {
  of: TextDifference;
  documentId: string;
  reload(): Promise<void>;
}) {
  const { words, go, boot } = usePage();
  const { take, mark = '' } = of;
  const [why, setWhy] = useState<string>();
  const { busy, refusal, press } = usePress(reload);
  const toForm = () => {
    if (!take) return;
    const form = draftKey(boot.email, take.command, take.subject);
    offerWords(form, take.path, take.value, pageOfScreen(take.act.screen) !== 'Page');
    go(take.act);
  };
  const meant = async () => {
    const done = await press('mark-difference', { documentId, mark, why: why ?? '' });
    if (done) announce('say', done.message);
  };
  return (
    <li>
      {of.before && <del>{of.before}</del>} {of.after && <ins>{of.after}</ins>}
      {of.meant && (
        <p class="hint">
          {words.t('page.paper.meant')}: {of.meant}
        </p>
      )}
      <div class="buttons wrap">
        {take && (
          <button type="button" class="link" id={`take-${mark}`} onClick={toForm}>
            {words.t('page.paper.take', { what: take.what })}
          </button>
        )}
        {!of.meant && why === undefined && (
          <button type="button" class="link" id={`mean-${mark}`} onClick={() => setWhy('')}>
            {words.t('page.paper.mean')}
          </button>
        )}
      </div>
      {why !== undefined && !of.meant && (
        <p>
          <label>
            {words.t('page.paper.why-meant')}
            <input
              class="input"
              id={`why-${mark}`}
              autoComplete="off"
              maxLength={200}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </label>
          <button
            type="button"
            class="button small"
            id={`keep-${mark}`}
            aria-disabled={busy || why.trim() === ''}
            onClick={() => why.trim() !== '' && void meant()}
          >
            {words.t('page.paper.mean')}
          </button>
        </p>
      )}
      {refusal && <RefusalNote refusal={refusal} />}
    </li>
  );
}

/** The text as it was read back, and the button that fixes it. */
export function ForSignatureForm({ paper }: { paper: Row }) {
  const review = useView('paper-review', { documentId: paper.documentId }, true);
  return <Loaded of={review}>{(view) => <Final paper={paper} view={view} reload={review.reload} />}</Loaded>;
}

function Final({ paper, view, reload }: { paper: Row; view: PaperReviewView; reload(): Promise<void> }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'for-signature',
    schema: ForSignature,
    subject: paper.documentId,
    initial: { documentId: paper.documentId, finalCode: view.finalCode },
  });
  const clean = view.said.length === 1 && view.differences.length === 0 && view.finalCode !== '';
  return (
    <ActScreen
      form={form}
      title={words.t('page.paper.final')}
      about={paper.number || paper.subject}
      submit={words.t('page.paper.final')}
    >
      <p class="about">
        {paper.title} · {paper.subject}
      </p>
      <Note tone={clean ? 'ok' : 'warn'} icon={clean ? 'check' : 'late'}>
        {view.said.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Note>
      <ul class="lines">
        {view.differences.map((each) => (
          <OneDifference
            key={`${each.mark} ${each.meant ?? ''}`}
            of={each}
            documentId={paper.documentId}
            reload={reload}
          />
        ))}
      </ul>
      {view.comments.map(({ text, quote }, at) => (
        <Note key={at} tone="plain">
          {quote && <q>{quote}</q>} {text}
        </Note>
      ))}
      <p class="hint">{words.t('page.paper.final-text')}</p>
    </ActScreen>
  );
}

/** Why the head gives it back. */
export function ReturnForm({ paper }: { paper: Row }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'return-paper',
    schema: ReturnPaper,
    subject: paper.documentId,
    initial: { documentId: paper.documentId, reason: '' },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.paper.return')}
      about={paper.number || paper.subject}
      submit={words.t('page.paper.return')}
    >
      <p class="about">
        {paper.title} · {paper.subject}
      </p>
      <ProseField of={form.at('reason')} rows={3} />
    </ActScreen>
  );
}
