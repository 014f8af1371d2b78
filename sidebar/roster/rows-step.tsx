// What each row of a list would do: counted, shown by kind, decided where only a person can, sent, and what failed given back as a file.
import { useState } from 'preact/hooks';
import { usePage } from '../core/page-context';
import { Rows } from '../office/choice';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import type { RosterKind } from './columns';
import { failedFile, type ListRow, type Standing, standingOf } from './plan-sheets';
import type { Sending } from './send-list';

const ORDER: readonly Standing[] = ['ask', 'failed', 'changed', 'new', 'done', 'same'];
const AT_ONCE = 100;

export function RowsStep({
  kind,
  rows,
  headers,
  sending,
  busy,
  onDecide,
  onSend,
}: {
  kind: RosterKind;
  rows: ListRow[];
  headers: readonly string[];
  sending: Sending | undefined;
  busy: boolean;
  onDecide(): void;
  onSend(): void;
}) {
  const { words } = usePage();
  const groups = new Map<Standing, ListRow[]>();
  for (const row of rows) {
    const standing = row.checked?.state === 'ask' && !row.done ? 'ask' : standingOf(row);
    groups.set(standing, [...(groups.get(standing) ?? []), row]);
  }
  const shown = ORDER.filter((standing) => groups.has(standing));
  const [picked, setPicked] = useState<Standing>();
  const [most, setMost] = useState(AT_ONCE);
  const open = picked && groups.has(picked) ? picked : shown[0];
  const list = (open && groups.get(open)) ?? [];
  const toSend = rows.filter((row) => ['new', 'changed'].includes(standingOf(row))).length;
  const out = rows.filter((row) => ['failed', 'ask'].includes(standingOf(row)));
  const undecided = rows.filter(
    ({ checked, decision, done }) => checked?.state === 'ask' && !done && !decision,
  ).length;
  const save = () => {
    const text = failedFile(
      headers,
      out.map((row) => ({ ...row, failed: row.failed ?? words.t('roster.standing.ask') })),
      { line: words.t('roster.line'), reason: words.t('roster.reason') },
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = `${words.t('roster.failed-name')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <>
      <fieldset class="counts wrap">
        <legend class="sr">{words.t('roster.what')}</legend>
        {shown.map((standing) => (
          <button
            key={standing}
            type="button"
            class={standing === open ? 'button on' : 'button'}
            aria-pressed={standing === open}
            onClick={() => {
              setPicked(standing);
              setMost(AT_ONCE);
            }}
          >
            {words.t(`roster.standing.${standing}`)}: {groups.get(standing)?.length}
          </button>
        ))}
      </fieldset>
      <Rows
        label={words.t('roster.what')}
        heads={[words.t('roster.line'), words.t('roster.who'), words.t('roster.what')]}
      >
        {list.slice(0, most).map((row) => (
          <tr key={row.typed.line}>
            <td class="number">{row.typed.line}</td>
            <td>{nameOf(row)}</td>
            <td>
              <WhatHappens kind={kind} row={row} onDecide={onDecide} locked={busy || sending !== undefined} />
            </td>
          </tr>
        ))}
      </Rows>
      {list.length > most && (
        <p>
          {words.t('office.shown', { n: most, all: list.length })}{' '}
          <button type="button" class="link" onClick={() => setMost(most + AT_ONCE * 5)}>
            {words.t('office.more')}
          </button>
        </p>
      )}
      {undecided > 0 && (
        <Note tone="warn" icon="late">
          {words.t('roster.undecided', { n: undecided })}
        </Note>
      )}
      {sending && <Progress sending={sending} busy={busy} />}
      <div class="buttons wrap">
        {!sending?.finished && (
          <button type="button" class="button primary" aria-disabled={busy} onClick={onSend}>
            {sending?.trouble
              ? words.t('page.again')
              : toSend > 0
                ? words.t('roster.send', { n: toSend })
                : words.t('roster.finish')}
            {busy && '…'}
          </button>
        )}
        {out.length > 0 && (
          <button type="button" class="button" onClick={save}>
            {words.t('roster.failed-file')}
          </button>
        )}
      </div>
    </>
  );
}

function Progress({ sending, busy }: { sending: Sending; busy: boolean }) {
  const { words } = usePage();
  const { written, sheets, trouble, finished, message } = sending;
  if (finished)
    return (
      <Note tone="ok" icon="check">
        <strong>{message}</strong>
      </Note>
    );
  return (
    <div aria-live="polite">
      <progress class="progress" max={sheets || 1} value={written} />
      <p>{words.t(busy ? 'roster.sending' : 'roster.stopped', { n: written, all: sheets })}</p>
      {trouble && !busy && <RefusalNote refusal={trouble} />}
    </div>
  );
}

const nameOf = ({ typed: { pupil, person, cells } }: ListRow): string => {
  const name = pupil ?? person;
  return name
    ? [name.lastName, name.firstName, name.patronymic].filter(Boolean).join(' ')
    : cells.filter(Boolean).slice(0, 3).join(' ').slice(0, 80);
};

function WhatHappens({
  kind,
  row,
  locked,
  onDecide,
}: {
  kind: RosterKind;
  row: ListRow;
  locked: boolean;
  onDecide(): void;
}) {
  const { words } = usePage();
  const { checked, failed, typed } = row;
  if (failed !== undefined) return <span class="error">{failed}</span>;
  if (checked?.state === 'ask' && checked.twin && !row.done)
    return (
      <fieldset>
        <legend>
          {words.t('roster.is-here', { name: checked.twin.name, note: checked.twin.note || '–' })}
        </legend>
        <div class="inline wrap">
          {(['same', 'another', 'skip'] as const).map((decision) => (
            <label key={decision} class={row.decision === decision ? 'pick on' : 'pick'}>
              <input
                type="radio"
                name={`decide-${typed.line}`}
                disabled={locked}
                checked={row.decision === decision}
                onChange={() => {
                  row.decision = decision;
                  onDecide();
                }}
              />
              <span>
                {words.t(
                  decision === 'same'
                    ? 'roster.same-child'
                    : decision === 'another'
                      ? 'roster.another-child'
                      : 'roster.later',
                )}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  const { pupil, person } = typed;
  const fresh =
    checked?.state === 'new' &&
    (kind === 'STAFF'
      ? words.t('roster.new-person', { position: person?.position ?? '' })
      : words.t('roster.new-pupil', { class: `${pupil?.grade ?? ''} «${pupil?.classLetter ?? ''}»` }));
  return (
    <>
      {fresh && <p>{fresh}</p>}
      {checked?.changes.map(({ label, before, after }) => (
        <p key={label}>
          {label}: {before && <span class="was">{before}</span>} {after}
        </p>
      ))}
    </>
  );
}
