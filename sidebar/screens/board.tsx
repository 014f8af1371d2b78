// The board of all open cards (¶10): what is due next and with whom, filtered by what is late and by who answers.
import { useState } from 'preact/hooks';
import type { Act, BoardView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Note, StatusChip } from '../parts/marks';
import { Remind } from '../parts/one-press';
import { Loaded, MatterScreen } from '../parts/screen';

/** Every open card; `kind` «late» begins with what is late. */
export function Board({ act }: { act: Act }) {
  const { words } = usePage();
  const board = useView('board', {}, true);
  const [late, setLate] = useState(act.kind === 'late');
  const [person, setPerson] = useState('');
  return (
    <Loaded of={board}>
      {(view) => {
        const cards = view.cards.filter(
          (card) => (!late || card.late) && (person === '' || card.with.includes(person)),
        );
        return (
          <MatterScreen title={words.t('page.title.board')}>
            {view.warnings.map((warning) => (
              <div class="inset-box" key={warning}>
                <Note tone="warn" icon="late">
                  {warning}
                </Note>
              </div>
            ))}
            <div class="matter board-filter wrap flex">
              <label class="tick">
                <input type="checkbox" id="late" checked={late} onChange={() => setLate(!late)} />
                <span>{words.t('page.board.late')}</span>
              </label>
              <label>
                <span class="sr">{words.t('page.board.person')}</span>
                <select
                  id="person"
                  class="input"
                  value={person}
                  onChange={(event) => setPerson(event.currentTarget.value)}
                >
                  <option value="">{words.t('page.board.everybody')}</option>
                  {view.people.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <p class="hint matter" role="status">
              {words.t('page.board.shown', { n: cards.length, all: view.cards.length })}
            </p>
            <ul class="rows board">
              {cards.map((card) => (
                <BoardRow key={card.cardId} of={card} control={view.control} reload={board.reload} />
              ))}
            </ul>
          </MatterScreen>
        );
      }}
    </Loaded>
  );
}

function BoardRow({
  of,
  control,
  reload,
}: {
  of: BoardView['cards'][number];
  control: boolean;
  reload(): Promise<void>;
}) {
  const { words, go, namesHidden } = usePage();
  const { cardId } = of;
  return (
    <li class="row">
      <div>
        <button type="button" id={cardId} class="link" onClick={() => go({ screen: 'card', cardId })}>
          {of.number}
          {!namesHidden && ` · ${of.name}`}
        </button>
        <div class="marks across wrap">
          <StatusChip chip={of.stateChip} />
        </div>
      </div>
      <div>
        {of.next}
        {of.measures.map((measure) => (
          <div class="board-late" key={measure.measureId}>
            <button
              type="button"
              id={measure.measureId}
              class="link"
              onClick={() => go({ screen: 'measure', measureId: measure.measureId })}
            >
              {measure.name}
            </button>
            <div class="subject">{measure.who}</div>
            <div class="marks across wrap">
              <StatusChip chip={measure.chip} />
            </div>
            <Remind
              measureId={measure.measureId}
              may={measure.remind}
              reminded={measure.reminded}
              reload={reload}
            />
          </div>
        ))}
      </div>
      <div class="subject">
        {[of.progress, of.reviewed, of.control].filter(Boolean).map((text) => (
          <div key={text}>{text}</div>
        ))}
        {control && (
          <button
            type="button"
            id={`control-${cardId}`}
            class="link"
            onClick={() => go({ screen: 'mark-control', cardId })}
          >
            {words.t('page.title.mark-control')}
            <span class="sr">: {of.number}</span>
          </button>
        )}
      </div>
    </li>
  );
}
