// The copy on the school's own disk: one press makes a .zip of the workbook and the papers; it is in the journal before it is given.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalCopyView } from '../../src/casework/views/office';
import { readRegister } from '../copy/copied-register';
import { type FetchedPaper, packCopy } from '../copy/pack-copy';
import { act, ask, newActId, type Refusal, type Reply } from '../core/door';
import { useOneByOne } from '../core/one-by-one';
import { usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { Icon } from '../parts/icon';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded, MatterScreen } from '../parts/screen';
import { Tick } from './choice';

type Paper = LocalCopyView['papers'][number];

interface Made {
  url: string;
  name: string;
  said: string;
  /** Papers that are not in it, and why. */
  without: string[];
  /** Sheets and how many rows the journal tells of that they lack. */
  lost: string[];
}

/** Papers are made while others are read: so often the list is asked for again. */
const ROUNDS = 5;

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

export function LocalCopy() {
  const view = useView('local-copy', {}, true);
  return <Loaded of={view}>{(found) => <Copy view={found} reload={view.reload} />}</Loaded>;
}

const yearsOf = (papers: readonly Paper[]) =>
  [...new Set(papers.map(({ schoolYear }) => schoolYear))].sort().reverse();

function Copy({ view, reload }: { view: LocalCopyView; reload(): Promise<void> }) {
  const { words, boot } = usePage();
  const steps = useOneByOne();
  const years = yearsOf(view.papers);
  const [chosen, setChosen] = useState<readonly string[]>(years);
  const [closed, setClosed] = useState(false);
  const [reason, setReason] = useState('');
  const [stage, setStage] = useState<'sheets' | 'papers' | 'file'>();
  const [trouble, setTrouble] = useState<Refusal>();
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<Made>();
  /** Papers that came, so that after a stop they are not asked for again. */
  const fetched = useRef(new Map<string, FetchedPaper>());
  useEffect(() => () => (made ? URL.revokeObjectURL(made.url) : undefined), [made]);
  const yearWords = (year: string, all: readonly Paper[]) =>
    words.t('copy.year', {
      year: year.replace('-', '–'),
      n: all.filter(({ schoolYear }) => schoolYear === year).length,
    });
  const closedWords = ({ title, schoolYear, n }: LocalCopyView['closedPapers'][number]) =>
    words.t('copy.closed-line', { title, year: schoolYear, n });
  const ofChosen = (all: readonly Paper[]) => all.filter(({ schoolYear }) => chosen.includes(schoolYear));
  const papers = ofChosen(view.papers);
  const lacksReason = closed && reason.trim() === '';

  const fetchPaper = async ({ documentId }: Paper): Promise<Reply<unknown>> => {
    const reply = await ask('paper-pdf', { documentId });
    if (reply.ok)
      fetched.current.set(
        documentId,
        reply.value.pdf === '' ? { why: reply.value.said ?? '' } : { bytes: bytesIn(reply.value.pdf) },
      );
    return reply;
  };

  /** All papers, those too that were made meanwhile; a refusal or a sentence when it was not brought to its end. */
  const fetchPapers = async (): Promise<Refusal | string | LocalCopyView> => {
    let missing = papers.filter(({ documentId }) => !fetched.current.get(documentId)?.bytes);
    for (let round = 0; ; round++) {
      if (!(await steps.run(missing, fetchPaper))) return words.t('copy.stopped');
      const now = await ask('local-copy', {});
      if (!now.ok) return now;
      missing = ofChosen(now.value.papers).filter(({ documentId }) => !fetched.current.has(documentId));
      if (missing.length === 0 || round === ROUNDS) return now.value;
    }
  };

  /** Everything into the file; a refusal, a sentence, or what was made. */
  const put = async (): Promise<Refusal | string | Made> => {
    const begun = await act('begin-local-copy', newActId(), { closed, reason }, {});
    if (!begun.ok) return begun;
    setStage('papers');
    const now = await fetchPapers();
    if (typeof now === 'string' || 'kind' in now) return now;
    setStage('sheets');
    const register = await readRegister((input) => ask('copied-sheets', input));
    if (!register.ok)
      return 'refusal' in register
        ? register.refusal
        : 'said' in register
          ? register.said
          : words.t('copy.moving');
    const second = closed ? await ask('copied-sheets', { closed: true }) : undefined;
    if (second && !second.ok) return second;
    if (second?.value.said) return second.value.said;
    setStage('file');
    const all = { register, closed: second?.value.sheets ?? [], papers: ofChosen(now.papers) };
    const packed = await packCopy({ ...all, fetched: fetched.current }, words.t, boot.today);
    const { blob, digest, unread } = packed;
    const finished = await act(
      'finish-local-copy',
      newActId(),
      {
        papers: packed.papers,
        years: [...chosen],
        unread: unread.map(({ documentId }) => documentId),
        lost: register.lost.reduce((sum, { n }) => sum + n, 0),
        digest,
      },
      {},
    );
    if (!finished.ok) return finished;
    const left = yearsOf(now.papers).filter((year) => !chosen.includes(year));
    return {
      url: URL.createObjectURL(blob),
      name: `tirek-${words.t('copy.file')}-${boot.today}.zip`,
      said: finished.value.message,
      without: [
        ...left.map((year) => `${yearWords(year, now.papers)} – ${words.t('copy.not-chosen')}`),
        ...unread.map(({ title, why }) => `${title}: ${why}`),
        ...now.closedPapers.map((each) => `${closedWords(each)} – ${words.t('copy.for-few')}`),
      ],
      lost: register.lost.map(({ title, n }) => `${title}: ${n}`),
    };
  };

  const press = async () => {
    if (stage || lacksReason) return;
    setMade(undefined);
    setTrouble(undefined);
    setSaid('');
    setStage('papers');
    const outcome = await put().catch(() => words.t('copy.failed'));
    setStage(undefined);
    if (typeof outcome === 'string') setSaid(outcome);
    else if ('url' in outcome) {
      setMade(outcome);
      markChanged();
      await reload();
    } else setTrouble(outcome);
  };

  return (
    <MatterScreen title={words.t('page.title.local-copy')}>
      <div class="matter">
        <p>{words.t('copy.intro', { n: view.days })}</p>
        <p>{view.last ? view.last.words : words.t('copy.none')}</p>
        {view.last && <p class="hint">{words.t('copy.digest', { code: view.last.digest.slice(0, 16) })}</p>}
        {years.length > 0 && (
          <fieldset class="field">
            <legend class="legend">{words.t('copy.years')}</legend>
            {years.map((year) => (
              <Tick
                key={year}
                id={`year-${year}`}
                label={yearWords(year, view.papers)}
                checked={chosen.includes(year)}
                onTick={(on) =>
                  setChosen(years.filter((each) => (each === year ? on : chosen.includes(each))))
                }
              />
            ))}
          </fieldset>
        )}
        {chosen.length < years.length && <p class="hint">{words.t('copy.part')}</p>}
        {view.closedPapers.length > 0 && (
          <Note tone="plain" icon="lock">
            {words.t('copy.closed-papers')}
            {view.closedPapers.map((each, at) => (
              <p key={at}>{closedWords(each)}</p>
            ))}
          </Note>
        )}
        {view.mayCopyClosed && (
          <>
            <Tick id="with-closed" label={words.t('copy.closed')} checked={closed} onTick={setClosed} />
            {closed && (
              <div class="field">
                <label for="closed-reason">{words.t('copy.reason')}</label>
                <input
                  id="closed-reason"
                  class="input"
                  maxLength={500}
                  value={reason}
                  onInput={(event) => setReason(event.currentTarget.value)}
                />
              </div>
            )}
          </>
        )}
        <Note tone="warn" icon="lock">
          {words.t('copy.keep')}
        </Note>
        {(trouble ?? steps.refusal) && <RefusalNote refusal={(trouble ?? steps.refusal) as Refusal} />}
        {said && (
          <Note tone="err" icon="late">
            {said}
          </Note>
        )}
        {stage ? (
          <>
            <p role="status">
              {stage !== 'papers' || steps.at === undefined
                ? words.t(stage === 'file' ? 'copy.packing' : 'copy.sheets')
                : steps.waits > 0
                  ? words.t('page.waits', { n: steps.waits })
                  : words.t('page.print.reading', { n: steps.at, all: steps.of })}
            </p>
            {stage === 'papers' && (
              <button type="button" class="button" onClick={steps.stop}>
                {words.t('page.stop')}
              </button>
            )}
          </>
        ) : (
          <button
            type="button"
            id="make-copy"
            class={made ? 'button wide' : 'button primary wide'}
            aria-disabled={lacksReason}
            onClick={() => void press()}
          >
            <Icon name="doc" />
            {words.t('copy.make', { n: papers.length })}
          </button>
        )}
        {made && (
          <div role="status">
            <Note tone="ok" icon="check">
              <strong>{made.said}</strong>
            </Note>
            <Left head={words.t('copy.without')} lines={made.without} />
            <Left head={words.t('copy.lost')} lines={made.lost} />
            <div class="stack-buttons">
              <a id="save-copy" class="button primary wide" href={made.url} download={made.name}>
                {words.t('copy.save')}
              </a>
              <p class="hint">{words.t('copy.open')}</p>
            </div>
          </div>
        )}
      </div>
    </MatterScreen>
  );
}

/** What a copy is without. */
function Left({ head, lines }: { head: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Note tone="warn" icon="late">
      {head}
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </Note>
  );
}
