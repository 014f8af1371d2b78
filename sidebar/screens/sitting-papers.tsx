// All papers of a sitting: made one after another, and printed as one file in the order of the agenda. What was made stays, so that it can be stopped and gone on with.
import { useRef, useState } from 'preact/hooks';
import type { Act, SittingPapersView } from '../../src/casework/views';
import { newActId, act as send } from '../core/door';
import { useOneByOne } from '../core/one-by-one';
import { announce, usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { Icon } from '../parts/icon';
import { PaperWarnings, paperMade } from '../parts/paper-warnings';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded, MatterScreen } from '../parts/screen';
import { PrintFile, paperPart } from '../print/print-file';

type Row = SittingPapersView['papers'][number];
const keyOf = ({ kind, subjectId, language }: Row): string => `${kind} ${subjectId} ${language}`;
/** More of one paper is a slip of the hand. */
const MOST_COPIES = 40;

/** The list with what is made, the press that makes the rest, and the print file. */
export function SittingPapers({ act }: { act: Act }) {
  const { words } = usePage();
  const view = useView('sitting-papers', act.sittingId ? { sittingId: act.sittingId } : undefined, true);
  return (
    <Loaded of={view}>
      {(papers) => (
        <MatterScreen title={words.t('page.title.sitting-papers')}>
          <AllPapers view={papers} act={act} />
        </MatterScreen>
      )}
    </Loaded>
  );
}

function AllPapers({ view, act }: { view: SittingPapersView; act: Act }) {
  const { words, go } = usePage();
  const [made, setMade] = useState<Record<string, string>>({});
  const [typed, setTyped] = useState<Record<string, number>>({});
  const steps = useOneByOne();
  const ids = useRef<Record<string, string>>({});
  const isMade = (row: Row) => row.made || made[keyOf(row)] !== undefined;
  const idOf = (row: Row) => made[keyOf(row)] ?? row.documentId;
  const copies = (row: Row) => typed[keyOf(row)] ?? row.copies;
  const left = view.papers.filter((row) => !isMade(row));
  const makeOne = async (row: Row) => {
    // The same id after a lost answer: what was made is not made twice.
    const key = keyOf(row);
    const id = ids.current[key] ?? newActId();
    ids.current[key] = id;
    const { kind, subjectId, language, documentId } = row;
    const reply = await send(
      'make-paper',
      id,
      documentId ? { documentId } : { kind, subjectId, language },
      {},
    );
    if (reply.ok) {
      paperMade(reply.value);
      setMade((before) => ({ ...before, [key]: reply.value.documentId ?? '' }));
    }
    return reply;
  };
  const makeAll = async () => {
    const all = await steps.run(left, makeOne);
    markChanged();
    if (all) announce('say', words.t('page.sitting-papers.ended'));
  };
  const parts = view.papers.flatMap((row) => {
    const documentId = idOf(row);
    return isMade(row) && documentId
      ? [paperPart(documentId, { title: row.title, hint: row.about, copies: copies(row) })]
      : [];
  });
  const busy = steps.at !== undefined;
  const moment = words.t(`page.sitting-papers.${view.moment}`);
  return (
    <div class="matter">
      <p>
        {view.heldOn} · {moment}
      </p>
      <p class="hint">{words.t('page.sitting-papers.later')}</p>
      {view.papers.length === 0 && <p>{words.t('page.paper.nothing-yet')}</p>}
      {steps.refusal && <RefusalNote refusal={steps.refusal} />}
      {busy ? (
        <>
          <p role="status">
            {steps.waits > 0
              ? words.t('page.waits', { n: steps.waits })
              : words.t('page.sitting-papers.making', { n: steps.at ?? 0, all: steps.of })}
          </p>
          <button type="button" id="stop" class="button wide" onClick={steps.stop}>
            {words.t('page.stop')}
          </button>
        </>
      ) : (
        left.length > 0 && (
          <button type="button" id="make-all" class="button primary wide" onClick={() => void makeAll()}>
            {words.t('page.sitting-papers.make', { count: left.length })}
          </button>
        )
      )}
      {!busy && (
        <PrintFile
          parts={parts}
          fileName={view.fileName}
          list={{ title: words.t('page.sitting-papers.list'), lines: [view.heldOn, moment] }}
          button={words.t('page.sitting-papers.print', {
            n: parts.reduce((sum, part) => sum + part.copies, 0),
          })}
        />
      )}
      <ul class="papers" aria-busy={busy ? true : undefined}>
        {view.papers.map((row) => {
          const documentId = idOf(row);
          const key = keyOf(row);
          return (
            <li key={key}>
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
                <label class="copies hint">
                  {words.t('page.sitting-papers.copies')}
                  <input
                    class="input"
                    type="number"
                    min={0}
                    max={MOST_COPIES}
                    id={`copies-${key.replace(/ /g, '-')}`}
                    value={copies(row)}
                    onChange={(event) => {
                      const wanted = Math.round(Number(event.currentTarget.value));
                      setTyped({ ...typed, [key]: Math.min(Math.max(wanted || 0, 0), MOST_COPIES) });
                    }}
                  />
                  {row.copiesFor}
                </label>
                <PaperWarnings documentId={documentId} />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
