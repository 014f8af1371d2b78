// The papers of a card as one file: what lies in it, for whom it is put together, what is kept apart.
import { useState } from 'preact/hooks';
import type { Act, CardFileView } from '../../src/casework/views';
import type { FileReader } from '../../src/model/codes';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { AboutPupil } from '../parts/card-screen';
import { Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

/** The file of one card; the choice for whom it is changes what lies in it. */
export function CardFile({ act }: { act: Act }) {
  const [forWhom, choose] = useState<FileReader>('SELF');
  const view = useView('card-file', { cardId: act.cardId ?? '', forWhom }, true);
  return <Loaded of={view}>{(file) => <File of={file} forWhom={forWhom} choose={choose} />}</Loaded>;
}

function File({
  of,
  forWhom,
  choose,
}: {
  of: CardFileView;
  forWhom: FileReader;
  choose(reader: FileReader): void;
}) {
  const { words } = usePage();
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
      </div>
      {of.steps.map((step) => (
        <Part key={step.title} title={step.title}>
          <ol class="timeline">
            {step.papers.map((paper) => (
              <li key={paper.documentId}>
                <small>{[paper.on, paper.stateWords].filter(Boolean).join(' · ')}</small>
                <span>
                  {[paper.title, paper.number && `№\u00a0${paper.number}`].filter(Boolean).join(' ')}
                </span>
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
