// The papers of a card as one file: what lies in it, for whom it is put together, what is kept apart; put together in the browser, with a list of contents.
import { useRef, useState } from 'preact/hooks';
import type { Act, CardFileView } from '../../src/casework/views';
import type { FileReader } from '../../src/model/codes';
import { newActId, act as send } from '../core/door';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import type { Words } from '../core/words';
import { AboutPupil } from '../parts/card-screen';
import { Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import type { ListPage, ListRow } from '../print/list-page';
import { type PlacedPart, PrintFile, paperPart } from '../print/print-file';

type Line = CardFileView['steps'][number]['papers'][number];

const nameOf = ({ title, number }: Line): string => (number === '' ? title : `${title} №\u00a0${number}`);

/** The file of one card; the choice for whom it is changes what lies in it. */
export function CardFile({ act }: { act: Act }) {
  const [forWhom, choose] = useState<FileReader>('SELF');
  const view = useView('card-file', { cardId: act.cardId ?? '', forWhom }, true);
  return <Loaded of={view}>{(file) => <File of={file} choose={choose} />}</Loaded>;
}

/** The list of contents as pages: each step of the order with its papers, then what is kept apart. */
function contentsOf(of: CardFileView, reason: string, words: Words) {
  const { forWhom, readers } = of;
  const reader = forWhom === 'SELF' ? '' : readers.find(({ code }) => code === forWhom)?.words;
  return (placed: readonly PlacedPart[]): ListPage => {
    const at = new Map(placed.map((part) => [part.key, part]));
    let count = 0;
    const row = (paper: Line): ListRow[] => {
      const place = at.get(paper.documentId);
      if (!place) return [];
      count++;
      const pages = words.t('page.file.pages', { n: place.pages });
      return [
        {
          text: `${count}. ${nameOf(paper)}`,
          hint: [paper.on, paper.stateWords, pages].filter(Boolean).join(' · '),
          right: words.t('page.file.from', { n: place.from }),
        },
      ];
    };
    const rows = of.steps.flatMap(({ title, papers }): ListRow[] => {
      const here = papers.flatMap(row);
      return here.length === 0 ? [] : [{ text: title, right: '', heading: true }, ...here];
    });
    const apart: ListRow[] = of.apart.map(({ title, why }) => ({ text: `– ${title}`, hint: why, right: '' }));
    return {
      title: words.t('page.file.contents'),
      lines: [
        [of.number, of.name, of.classWords].filter(Boolean).join(', '),
        [of.heldOn, reader, reason].filter(Boolean).join(' · '),
      ],
      rows:
        apart.length === 0
          ? rows
          : [...rows, { text: words.t('page.file.apart'), right: '', heading: true }, ...apart],
    };
  };
}

function File({ of, choose }: { of: CardFileView; choose(reader: FileReader): void }) {
  const { words } = usePage();
  const [reason, setReason] = useState('');
  const opening = useRef({ of: '', id: '' });
  const { cardId, forWhom } = of;
  const why = forWhom === 'INSPECTION' ? reason.trim() : '';
  // The same press again after a lost answer is the same opening.
  const open = () => {
    const key = `${forWhom} ${why}`;
    if (opening.current.of !== key) opening.current = { of: key, id: newActId() };
    return send('open-card-file', opening.current.id, { cardId, forWhom, reason: why }, {});
  };
  const papers = of.steps.flatMap((step) => step.papers);
  return (
    <MatterScreen
      title={words.t('page.title.card-file')}
      windowTitle={`${words.t('page.title.card-file')}, ${of.number}`}
    >
      <div class="matter">
        <AboutPupil of={of} />
        {of.note && <p class="empty">{of.note}</p>}
        {of.readers.length > 1 && (
          <fieldset class="inline wrap">
            <legend class="legend">{words.t('page.file.for-whom')}</legend>
            {of.readers.map(({ code, words: label }) => (
              <label key={code} class={code === forWhom ? 'pick on' : 'pick'}>
                <input
                  type="radio"
                  name="for-whom"
                  checked={code === forWhom}
                  onChange={() => choose(code)}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        )}
        {forWhom === 'INSPECTION' && (
          <label class="field">
            <span class="legend">{words.t('page.file.reason')}</span>
            <input
              id="file-reason"
              class="input"
              value={reason}
              maxLength={500}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        )}
        {papers.length > 0 && <p class="hint">{words.t('page.file.logged')}</p>}
        <PrintFile
          parts={papers.map((paper) =>
            paperPart(paper.documentId, { title: nameOf(paper), hint: paper.on, copies: 1 }),
          )}
          fileName={`${words.t('page.file.name')} ${of.number}`.replace(/[\\/:*?"<>|]/g, '-')}
          contents={contentsOf(of, why, words)}
          before={open}
          button={words.t('page.file.put', { n: papers.length })}
        />
      </div>
      {of.steps.map((step) => (
        <Part key={step.title} title={step.title}>
          <ol class="timeline">
            {step.papers.map((paper) => (
              <li key={paper.documentId}>
                <small>{[paper.on, paper.stateWords].filter(Boolean).join(' · ')}</small>
                <span>{nameOf(paper)}</span>
              </li>
            ))}
          </ol>
        </Part>
      ))}
      {of.apart.length > 0 && (
        <Part title={words.t('page.file.apart')}>
          <ul class="timeline">
            {of.apart.map((line) => (
              <li key={`${line.title} ${line.why}`}>
                <span>{line.title}</span>
                <span class="hint">{line.why}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </MatterScreen>
  );
}
