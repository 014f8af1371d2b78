// All papers of a sitting, made one after another; what was made stays, so that it can be stopped and gone on with.
import { useRef, useState } from 'preact/hooks';
import type { Act, SittingPapersView } from '../../src/casework/views';
import { newActId, type Refusal, act as send } from '../core/door';
import { announce, usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { Icon } from '../parts/icon';
import { PaperWarnings, paperMade } from '../parts/paper-warnings';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded, MatterScreen } from '../parts/screen';

type Row = SittingPapersView['papers'][number];
const keyOf = ({ kind, subjectId, language }: Row): string => `${kind} ${subjectId} ${language}`;

/** The list with what is made, and the press that makes the rest. */
export function SittingPapers({ act }: { act: Act }) {
  const { words } = usePage();
  const view = useView('sitting-papers', act.sittingId ? { sittingId: act.sittingId } : undefined, true);
  return (
    <Loaded of={view}>
      {(papers) => (
        <MatterScreen title={words.t('page.title.sitting-papers')}>
          <MakeAll view={papers} act={act} />
        </MatterScreen>
      )}
    </Loaded>
  );
}

function MakeAll({ view, act }: { view: SittingPapersView; act: Act }) {
  const { words, go } = usePage();
  const [made, setMade] = useState<Record<string, string>>({});
  const [at, setAt] = useState<number>();
  const [refusal, setRefusal] = useState<Refusal>();
  const stop = useRef(false);
  const ids = useRef<Record<string, string>>({});
  const isMade = (row: Row) => row.made || made[keyOf(row)] !== undefined;
  const left = view.papers.filter((row) => !isMade(row));
  const makeAll = async () => {
    if (at !== undefined) return;
    stop.current = false;
    setRefusal(undefined);
    for (const [index, row] of left.entries()) {
      if (stop.current) break;
      setAt(index + 1);
      // The same id after a lost answer: what was made is not made twice.
      const key = keyOf(row);
      const id = ids.current[key] ?? newActId();
      ids.current[key] = id;
      const { kind, subjectId, language, documentId } = row;
      const input = documentId ? { documentId } : { kind, subjectId, language };
      const reply = await send('make-paper', id, input, {});
      if (!reply.ok) {
        setRefusal(reply);
        break;
      }
      paperMade(reply.value);
      setMade((before) => ({ ...before, [key]: reply.value.documentId ?? '' }));
    }
    setAt(undefined);
    markChanged();
    announce('say', words.t('page.sitting-papers.ended'));
  };
  return (
    <div class="matter">
      {view.papers.length === 0 && <p>{words.t('page.paper.nothing-yet')}</p>}
      {refusal && <RefusalNote refusal={refusal} />}
      {at === undefined
        ? left.length > 0 && (
            <button type="button" id="make-all" class="button primary wide" onClick={() => void makeAll()}>
              {words.t('page.sitting-papers.make', { count: left.length })}
            </button>
          )
        : left.length > 0 && (
            <button
              type="button"
              id="stop"
              class="button wide"
              onClick={() => {
                stop.current = true;
              }}
            >
              {words.t('page.sitting-papers.stop', { left: left.length })}
            </button>
          )}
      <ul class="papers" aria-busy={at === undefined ? undefined : true}>
        {view.papers.map((row) => {
          const documentId = made[keyOf(row)] ?? row.documentId;
          return (
            <li key={keyOf(row)}>
              <Icon name={isMade(row) ? 'check' : 'doc'} />
              <div>
                {isMade(row) && documentId ? (
                  <button
                    type="button"
                    class="link"
                    onClick={() => go({ screen: 'paper', documentId, sittingId: act.sittingId })}
                  >
                    {row.title}
                  </button>
                ) : (
                  <span>{row.title}</span>
                )}
                <p class="hint">
                  {row.about} · {words.t(`page.paper.in-${row.language}`)}
                </p>
                <PaperWarnings documentId={documentId} />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
