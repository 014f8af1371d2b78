// The new school year: what each class becomes, who graduates, who is gone; begun once, in portions that may be repeated.
import { useRef, useState } from 'preact/hooks';
import type { SchoolYearView } from '../../src/casework/views/office';
import { act, newActId, type Refusal } from '../core/door';
import { usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { PupilListField } from '../fields/people-picker';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { Rows, Tick } from './choice';

/** So many pupils to a portion; the server takes no more. */
const PORTION = 150;

interface Moving {
  at: number;
  runId: string | undefined;
  trouble?: Refusal;
  message?: string;
}

export function NewSchoolYear() {
  const view = useView('school-year', {}, true);
  return <Loaded of={view}>{(found) => <Year view={found} />}</Loaded>;
}

function Year({ view }: { view: SchoolYearView }) {
  const { words, boot } = usePage();
  const [left, setLeft] = useState<string[]>([]);
  const [stay, setStay] = useState<string[]>([]);
  const [staff, setStaff] = useState<string[]>([]);
  const [leftOn, setLeftOn] = useState(boot.today);
  const [moving, setMoving] = useState<Moving>();
  const [busy, setBusy] = useState(false);
  const names = useRef<Record<string, string>>({});
  const pending = useRef<{ at: number; id: string }>();
  const stays = stay.filter((id) => view.pupilIds.includes(id) && !left.includes(id));
  const moved = view.pupilIds.filter((id) => !left.includes(id) && !stays.includes(id));
  const all = moved.length + left.length + stays.length;
  const over = moving?.message !== undefined;

  const begin = async () => {
    if (busy) return;
    setBusy(true);
    let at = moving?.at ?? 0;
    let runId = moving?.runId ?? view.runId;
    for (;;) {
      const next = at + PORTION;
      const last = next >= all;
      // The same portion keeps its id until it is answered.
      if (pending.current?.at !== at) pending.current = { at, id: newActId() };
      const list = [...left, ...stays, ...moved].slice(at, next);
      const reply = await act(
        'start-school-year',
        pending.current.id,
        {
          schoolYear: view.schoolYear,
          ...(runId ? { runId } : {}),
          pupilIds: list.filter((id) => moved.includes(id)),
          stay: list.filter((id) => stays.includes(id)),
          left: list.filter((id) => left.includes(id)),
          leftOn,
          leftStaff: at === 0 ? staff : [],
          last,
        },
        {},
      );
      if (!reply.ok) {
        setMoving({ at, runId, trouble: reply });
        break;
      }
      runId = reply.value.importId ?? runId;
      at = next;
      setMoving({ at, runId, ...(last ? { message: reply.value.message } : {}) });
      if (last) break;
    }
    markChanged();
    setBusy(false);
  };

  const toggle = (list: string[], id: string, on: boolean): string[] =>
    on ? [...list, id] : list.filter((each) => each !== id);
  return (
    <MatterScreen
      title={words.t('page.title.school-year')}
      note={view.schoolYear.replace('-', '–')}
      foot={
        !over &&
        all + staff.length > 0 && (
          <div class="buttons wrap">
            <button type="button" class="button primary" aria-disabled={busy} onClick={() => void begin()}>
              {moving?.trouble ? words.t('page.again') : words.t('year.begin', { n: all })}
              {busy && '…'}
            </button>
            <span class="hint">{words.t('year.sure')}</span>
          </div>
        )
      }
    >
      <div class="office">
        {over ? (
          <Note tone="ok" icon="check">
            <strong>{moving?.message}</strong>
          </Note>
        ) : (
          <p>{words.t('year.intro', { grade: view.lastGrade })}</p>
        )}
        {moving && !over && (
          <div aria-live="polite">
            <progress class="progress" max={all} value={Math.min(moving.at, all)} />
            <p>{words.t('year.moving', { n: Math.min(moving.at, all), all })}</p>
          </div>
        )}
        {moving?.trouble && !busy && <RefusalNote refusal={moving.trouble} />}
        {all === 0 && !over && (
          <Note tone="plain">{words.t('year.nothing', { year: view.schoolYear.replace('-', '–') })}</Note>
        )}
        {!over && view.graduatesWithCards.length > 0 && (
          <Part title={words.t('year.cards')}>
            <p class="hint">{words.t('year.cards.hint')}</p>
            <Rows label={words.t('year.cards')} heads={[words.t('expiring.card'), words.t('roster.who')]}>
              {view.graduatesWithCards.map((each) => (
                <tr key={each.cardId}>
                  <td>{each.number}</td>
                  <td>{each.name}</td>
                </tr>
              ))}
            </Rows>
          </Part>
        )}
        {!over && view.yearUnknown > 0 && (
          <Note tone="warn" icon="late">
            {words.t('year.unknown', { n: view.yearUnknown })}
          </Note>
        )}
        {!over && view.classes.length > 0 && (
          <Rows
            label={words.t('page.title.school-year')}
            heads={[words.t('year.from'), words.t('year.to'), words.t('year.n')]}
          >
            {view.classes.map((each) => (
              <tr key={each.from}>
                <th scope="row">{each.from}</th>
                <td>{each.to}</td>
                <td class="number">{each.n}</td>
              </tr>
            ))}
          </Rows>
        )}
        {!over && view.notListed.length > 0 && (
          <Part title={words.t('year.not-listed', { n: view.notListed.length })}>
            <p class="hint">{words.t('year.not-listed.hint')}</p>
            {view.notListed.map((each) => (
              <Tick
                key={each.pupilId}
                id={`left-${each.pupilId}`}
                label={`${each.name}, ${each.classWords}`}
                checked={left.includes(each.pupilId)}
                disabled={busy || moving !== undefined || each.cardId !== undefined}
                onTick={(on) => setLeft(toggle(left, each.pupilId, on))}
              />
            ))}
          </Part>
        )}
        {!over && view.pupilIds.length > 0 && !moving && (
          <PupilListField
            of={{
              command: 'start-school-year',
              path: 'stay',
              id: 'stay',
              value: stay,
              set: (ids) => setStay(ids ?? []),
              leave: () => undefined,
              names: names.current,
              errorAt: () => undefined,
              leaveAt: () => undefined,
              until: () => undefined,
            }}
            label={words.t('year.stay')}
            hint={words.t('year.stay.hint')}
            optional
          />
        )}
        {!over && (
          <details class="fold">
            <summary>
              <span>{words.t('year.staff')}</span> <small>{staff.length > 0 && staff.length}</small>
            </summary>
            {view.staff.map((each) => (
              <Tick
                key={each.staffId}
                id={`staff-${each.staffId}`}
                label={`${each.name}, ${each.position}`}
                checked={staff.includes(each.staffId)}
                disabled={busy || moving !== undefined}
                onTick={(on) => setStaff(toggle(staff, each.staffId, on))}
              />
            ))}
          </details>
        )}
        {!over && (view.graduates > 0 || left.length > 0) && (
          <div class="field">
            <label for="left-on">{words.t('year.left-on')}</label>
            <input
              id="left-on"
              class="input"
              type="date"
              style={{ maxWidth: '200px' }}
              max={boot.today}
              value={leftOn}
              onInput={(event) => setLeftOn(event.currentTarget.value)}
            />
          </div>
        )}
      </div>
    </MatterScreen>
  );
}
