// The copy on the school's own disk: one press makes a .zip of the workbook and the papers; it is in the journal before it is given.

import { strToU8 } from 'fflate';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalCopyView } from '../../src/casework/views/office';
import { readRegister } from '../copy/copied-register';
import { CONTENTS_NAME, CopyFile, diskName } from '../copy/copy-file';
import { sheetNames, xlsxOf } from '../copy/xlsx-of-sheets';
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
  without: { title: string; why: string }[];
}

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

export function LocalCopy() {
  const view = useView('local-copy', {}, true);
  return <Loaded of={view}>{(found) => <Copy view={found} reload={view.reload} />}</Loaded>;
}

function Copy({ view, reload }: { view: LocalCopyView; reload(): Promise<void> }) {
  const { words, boot } = usePage();
  const steps = useOneByOne();
  const years = [...new Set(view.papers.map(({ schoolYear }) => schoolYear))].sort().reverse();
  const [chosen, setChosen] = useState<readonly string[]>(years);
  const [closed, setClosed] = useState(false);
  const [reason, setReason] = useState('');
  const [stage, setStage] = useState<'sheets' | 'papers' | 'file'>();
  const [trouble, setTrouble] = useState<Refusal>();
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<Made>();
  /** Papers that came, so that after a stop they are not asked for again. */
  const fetched = useRef(new Map<string, { bytes?: Uint8Array; why?: string }>());
  useEffect(() => () => (made ? URL.revokeObjectURL(made.url) : undefined), [made]);
  const papers = view.papers.filter(({ schoolYear }) => chosen.includes(schoolYear));
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

  /** Everything into the file; a refusal, a sentence, or what was made. */
  const put = async (): Promise<Refusal | string | Made> => {
    const begun = await act('begin-local-copy', newActId(), { closed, reason }, {});
    if (!begun.ok) return begun;
    setStage('papers');
    const missing = papers.filter(({ documentId }) => !fetched.current.get(documentId)?.bytes);
    if (!(await steps.run(missing, fetchPaper))) return words.t('copy.stopped');
    setStage('sheets');
    const register = await readRegister();
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
    const file = new CopyFile();
    const book = await file.add(`${words.t('copy.register')}.xlsx`, xlsxOf(register.sheets));
    const closedBook =
      second && second.value.sheets.length > 0
        ? await file.add(`${words.t('copy.closed-file')}.xlsx`, xlsxOf(second.value.sheets))
        : '';
    const without: Made['without'] = [];
    const inside: { documentId: string; fileId: string; file: string }[] = [];
    for (const { documentId, fileId, title, folders } of papers) {
      const { bytes, why = '' } = fetched.current.get(documentId) ?? {};
      if (!bytes) without.push({ title, why });
      else {
        const path = [words.t('copy.papers'), ...folders, `${title}.pdf`].map(diskName).join('/');
        inside.push({ documentId, fileId, file: await file.add(path, bytes) });
      }
    }
    const named = (sheets: readonly { title: string; sheetId: number }[]) => {
      const names = sheetNames(sheets);
      return sheets.map(({ sheetId }, at) => ({ sheetId, name: names[at] }));
    };
    const contents = {
      format: 1,
      madeOn: boot.today,
      journal: register.head,
      setUp: register.setUp,
      register: { file: book, sheets: named(register.sheets) },
      ...(closedBook ? { restricted: { file: closedBook, sheets: named(second?.value.sheets ?? []) } } : {}),
      papers: inside,
    };
    await file.add(CONTENTS_NAME, strToU8(JSON.stringify(contents, null, 1)));
    const { blob, digest } = await file.end();
    const finished = await act(
      'finish-local-copy',
      newActId(),
      { papers: inside.length, missing: without.length, digest },
      {},
    );
    if (!finished.ok) return finished;
    const name = `tirek-${words.t('copy.file')}-${boot.today}.zip`;
    return { url: URL.createObjectURL(blob), name, said: finished.value.message, without };
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
                label={words.t('copy.year', {
                  year: year.replace('-', '–'),
                  n: view.papers.filter(({ schoolYear }) => schoolYear === year).length,
                })}
                checked={chosen.includes(year)}
                onTick={(on) =>
                  setChosen(years.filter((each) => (each === year ? on : chosen.includes(each))))
                }
              />
            ))}
          </fieldset>
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
            {made.without.length > 0 && (
              <Note tone="warn" icon="late">
                {words.t('copy.without')}
                {made.without.map(({ title, why }, at) => (
                  <p key={at}>
                    {title}: {why}
                  </p>
                ))}
              </Note>
            )}
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
