// Closed cards and the day each may expire; the act by which those whose time is over lose names and texts.
import { useRef, useState } from 'preact/hooks';
import type { ExpiringView } from '../../src/casework/views/office';
import { act, newActId, type Refusal } from '../core/door';
import { usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { Note } from '../parts/marks';
import { usePress } from '../parts/one-press';
import { RefusalNote } from '../parts/refusal-note';
import { Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { Rows } from './choice';

type Left = NonNullable<ExpiringView['acts'][number]['left']>;

/** So many cards to a portion; the server takes no more. */
const PORTION = 5;

export function Expiring() {
  const view = useView('expiring', {}, true);
  return <Loaded of={view}>{(found) => <Cards view={found} reload={view.reload} />}</Loaded>;
}

function Cards({ view, reload }: { view: ExpiringView; reload(): Promise<void> }) {
  const { words, boot } = usePage();
  const [chosen, setChosen] = useState<string[]>([]);
  const [actNo, setActNo] = useState('');
  const [actOn, setActOn] = useState(boot.today);
  const [basis, setBasis] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal>();
  const [message, setMessage] = useState<string>();
  const run = useRef<{ expiryId?: string | undefined; waiting: string[]; id: string }>();
  const now = view.cards.filter((card) => card.now);
  const later = view.cards.filter((card) => !card.now);
  const complete = chosen.length > 0 && actNo.trim() !== '' && basis.trim() !== '';

  const expire = async () => {
    if (busy || (!complete && !run.current)) return;
    setBusy(true);
    setTrouble(undefined);
    run.current ??= { waiting: chosen, id: newActId() };
    const going = run.current;
    while (going.waiting.length > 0) {
      const cardIds = going.waiting.slice(0, PORTION);
      const reply = await act(
        'expire-cards',
        going.id,
        { cardIds, actNo, actOn, basis, ...(going.expiryId ? { expiryId: going.expiryId } : {}) },
        {},
      );
      if (!reply.ok) {
        setTrouble(reply);
        if (reply.kind === 'input') run.current = undefined;
        break;
      }
      going.expiryId = reply.value.importId;
      going.id = newActId();
      // A card with very many rows takes several portions.
      going.waiting = going.waiting.slice(cardIds.length - (reply.value.waiting ?? 0));
      setMessage(reply.value.message);
    }
    if (going.waiting.length === 0) {
      run.current = undefined;
      setChosen([]);
      markChanged();
      await reload();
    }
    setBusy(false);
  };

  const heads = [
    words.t('expiring.card'),
    words.t('expiring.state'),
    words.t('expiring.closed'),
    words.t('expiring.from'),
  ];
  const line = (card: ExpiringView['cards'][number]) => (
    <>
      <td>{card.state}</td>
      <td>{card.closedWords}</td>
      <td>{card.fromWords}</td>
    </>
  );
  return (
    <MatterScreen title={words.t('page.title.expiring')}>
      <div class="office">
        <p>{words.t('expiring.intro', { n: view.years, note: view.note })}</p>
        {message && (
          <Note tone="ok" icon="check">
            <strong>{message}</strong>
          </Note>
        )}
        {view.cards.length === 0 && <Note tone="plain">{words.t('expiring.none')}</Note>}
        {now.length > 0 && (
          <Part title={`${words.t('expiring.now')}: ${now.length}`}>
            <Rows label={words.t('expiring.now')} heads={heads}>
              {now.map((card) => (
                <tr key={card.cardId}>
                  <th scope="row">
                    <label class="tick">
                      <input
                        type="checkbox"
                        disabled={busy || !view.mayExpire}
                        checked={chosen.includes(card.cardId)}
                        onChange={(event) =>
                          setChosen(
                            event.currentTarget.checked
                              ? [...chosen, card.cardId]
                              : chosen.filter((id) => id !== card.cardId),
                          )
                        }
                      />
                      <span>{card.number}</span>
                    </label>
                  </th>
                  {line(card)}
                </tr>
              ))}
            </Rows>
            {view.mayExpire ? (
              <>
                <Note tone="warn" icon="late">
                  {words.t('expiring.warn')}
                </Note>
                <div class="fields">
                  <div class="field">
                    <label for="act-no">{words.t('expiring.act-no')}</label>
                    <input
                      id="act-no"
                      class="input"
                      maxLength={60}
                      value={actNo}
                      onInput={(event) => setActNo(event.currentTarget.value)}
                    />
                  </div>
                  <div class="field">
                    <label for="act-on">{words.t('expiring.act-on')}</label>
                    <input
                      id="act-on"
                      class="input"
                      type="date"
                      max={boot.today}
                      value={actOn}
                      onInput={(event) => setActOn(event.currentTarget.value)}
                    />
                  </div>
                  <div class="field">
                    <label for="basis">{words.t('expiring.basis')}</label>
                    <input
                      id="basis"
                      class="input"
                      maxLength={1000}
                      value={basis}
                      onInput={(event) => setBasis(event.currentTarget.value)}
                    />
                  </div>
                </div>
                {trouble && <RefusalNote refusal={trouble} />}
                <button
                  type="button"
                  class="button primary"
                  aria-disabled={!complete || busy}
                  onClick={() => void expire()}
                >
                  {words.t('expiring.do', { n: chosen.length })}
                  {busy && '…'}
                </button>
              </>
            ) : (
              <p class="hint">{words.t('expiring.who')}</p>
            )}
          </Part>
        )}
        {later.length > 0 && (
          <Part title={`${words.t('expiring.later')}: ${later.length}`}>
            <Rows label={words.t('expiring.later')} heads={heads}>
              {later.map((card) => (
                <tr key={card.cardId}>
                  <th scope="row">{card.number}</th>
                  {line(card)}
                </tr>
              ))}
            </Rows>
          </Part>
        )}
        {view.minutes.length > 0 && <Minutes view={view} reload={reload} />}
        {view.acts.length > 0 && (
          <Part title={words.t('expiring.acts')}>
            <ul class="plain-list">
              {view.acts.map((each) => (
                <li key={each.expiryId}>
                  {words.t('expiring.act', {
                    no: each.actNo,
                    day: each.actWords,
                    n: each.n,
                    who: each.by,
                  })}
                  {each.minutes && ` · ${each.minutes}`}
                  {each.left && <LeftFiles left={each.left} reload={reload} />}
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </MatterScreen>
  );
}

/** Minutes of which no child is kept any more: all of them kept or destroyed by one act. */
function Minutes({ view, reload }: { view: ExpiringView; reload(): Promise<void> }) {
  const { words, boot } = usePage();
  const [act, setAct] = useState({ actNo: '', actOn: boot.today, basis: '' });
  const { busy, refusal, press } = usePress(reload);
  const complete = act.actNo.trim() !== '' && act.basis.trim() !== '';
  const sittingIds = view.minutes.map(({ sittingId }) => sittingId).slice(0, PORTION);
  const settle = (kept: boolean) => () => {
    if (complete) void press('settle-minutes', { ...act, kept, sittingIds });
  };
  const field = (key: keyof typeof act, label: string, type = 'text') => (
    <div class="field">
      <label for={`minutes-${key}`}>{label}</label>
      <input
        id={`minutes-${key}`}
        class="input"
        type={type}
        value={act[key]}
        onInput={(event) => setAct({ ...act, [key]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <Part title={words.t('expiring.minutes')}>
      <p class="hint">{words.t('expiring.minutes-intro')}</p>
      <ul class="plain-list">
        {view.minutes.map(({ sittingId, words: said }) => (
          <li key={sittingId}>{said}</li>
        ))}
      </ul>
      {view.mayExpire ? (
        <div class="fields">
          {field('actNo', words.t('expiring.act-no'))}
          {field('actOn', words.t('expiring.act-on'), 'date')}
          {field('basis', words.t('expiring.basis'))}
          {refusal && <RefusalNote refusal={refusal} />}
          <div class="marks across wrap">
            <button type="button" class="button" aria-disabled={!complete || busy} onClick={settle(true)}>
              {words.t('expiring.keep', { n: sittingIds.length })}
            </button>
            <button type="button" class="button" aria-disabled={!complete || busy} onClick={settle(false)}>
              {words.t('expiring.destroy', { n: sittingIds.length })}
            </button>
          </div>
        </div>
      ) : (
        <p class="hint">{words.t('expiring.who')}</p>
      )}
    </Part>
  );
}

/** Files that only their owner may throw away; looked at again when they have. */
function LeftFiles({ left, reload }: { left: Left; reload(): Promise<void> }) {
  const { words } = usePage();
  const [trouble, setTrouble] = useState<Refusal>();
  const { urls, again } = left;
  const look = async () => {
    if (!again) return;
    const reply = await act('expire-cards', newActId(), again, {});
    if (reply.ok) await reload();
    else setTrouble(reply);
  };
  return (
    <>
      <p class="hint">
        {words.t('expiring.files')}{' '}
        {urls.map((url, at) => (
          <>
            <a href={url} target="_blank" rel="noreferrer">
              {at + 1}
            </a>{' '}
          </>
        ))}
      </p>
      {trouble && <RefusalNote refusal={trouble} />}
      {again && (
        <button type="button" class="button" onClick={() => void look()}>
          {words.t('expiring.again')}
        </button>
      )}
    </>
  );
}
