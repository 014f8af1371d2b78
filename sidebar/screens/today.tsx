// Today: what to do, why and until when; one tap opens that very form.
import { useState } from 'preact/hooks';
import type { SelectedRowView, TodayView } from '../../src/casework/views';
import type { CalendarDate } from '../../src/model/calendar-date';
import { dayAndMonth } from '../../src/text/dates';
import { ask } from '../core/door';
import { usePage } from '../core/page-context';
import { stepsOffered } from '../core/steps-offered';
import { useView } from '../core/views';
import { Icon } from '../parts/icon';
import { ListScreen } from '../parts/list-screen';
import { Note } from '../parts/marks';
import { PutBack, RemindWaiting } from '../parts/one-press';
import { RefusalNote } from '../parts/refusal-note';
import { ActLine, Group, RowLink } from '../parts/rows';
import { Loaded, ScreenHeading } from '../parts/screen';

/** The first screen of everyone who works with the register. */
export function Today() {
  const today = useView('today', {});
  const { words } = usePage();
  return (
    <Loaded of={today}>
      {(view) => (
        <ListScreen title={words.t('page.title.today')}>
          <TodayList view={view} />
        </ListScreen>
      )}
    </Loaded>
  );
}

function TodayList({ view }: { view: TodayView }) {
  const { words, boot, go, namesHidden } = usePage();
  const groups = view.groups.filter((group) => group.rows.length > 0);
  const [first, ...others] = view.start;
  return (
    <>
      <div class="today-head wrap spread">
        <div>
          <ScreenHeading>{words.t('page.title.today')}</ScreenHeading>
          <div class="subject">{view.dayWords}</div>
        </div>
        {boot.surface === 'sidebar' && <SelectedRowButton />}
      </div>
      {stepsOffered(boot) && (
        <ul class="act-lines start">
          <ActLine
            id="first-steps"
            act={{ screen: 'first-steps' }}
            title={words.t('page.title.first-steps')}
          />
        </ul>
      )}
      {!boot.ready && (
        <div class="inset-box">
          <Note tone="warn" icon="late">
            {words.t('page.not-ready')}{' '}
            <button type="button" class="link" onClick={() => go({ screen: 'set-up' })}>
              {words.t('page.title.set-up')}
            </button>
          </Note>
        </div>
      )}
      {boot.unsent && (
        <div class="inset-box">
          <Note tone="warn" icon="late">
            {words.t('page.unsent', { day: words.say(dayAndMonth(boot.unsent as CalendarDate)) })}
          </Note>
        </div>
      )}
      {view.broken.length > 0 && (
        <div class="inset-box">
          <Note tone="err" icon="late">
            <strong>{words.t('page.broken', { n: view.broken.length })}</strong>
            {view.broken.map((row) => (
              <p key={row.message}>
                {row.row && `${words.t('page.broken.row', { sheet: row.sheet, row: row.row })}: `}
                {row.message}
              </p>
            ))}
          </Note>
        </div>
      )}
      {view.empty && (
        <section class="empty">
          <h2>{view.empty.title}</h2>
          <p>{view.empty.text}</p>
        </section>
      )}
      {groups.map((group) => (
        <Group
          key={group.key}
          id={`group-${group.key}`}
          title={group.title}
          count={group.rows.length}
          chip={group.chip}
          quiet={group.key === 'planned' || group.key === 'others'}
          folded={group.key === 'rest'}
        >
          {group.rows.map((row, at) => (
            <RowLink
              key={at}
              id={`go-${group.key}-${at}`}
              act={row.act}
              title={row.title}
              subject={shownSubject(row.subject, namesHidden)}
              chip={row.chip}
              paragraph={row.paragraph}
              strong={group.key === 'due' || group.key === 'mine'}
            >
              {row.remind && <RemindWaiting about={row.remind} who={row.title} />}
              {row.reset && <PutBack name={row.reset} who={row.subject} />}
            </RowLink>
          ))}
        </Group>
      ))}
      {first && (
        <div class="start">
          <button type="button" id="start-0" class="button wide" onClick={() => go(first.act)}>
            <Icon name="plus" />
            {first.title}
          </button>
          <ul class="act-lines">
            {others.map((start, at) => (
              <ActLine key={start.title} id={`start-${at + 1}`} act={start.act} title={start.title} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** While names are hidden, of a subject only the record's number stays. */
function shownSubject(subject: string, namesHidden: boolean): string {
  return namesHidden ? (/(?:Кіріс|Вх|МЕА|ВШУ)(?:-|\s№\s)[\d/]+|№\s?\d+/.exec(subject)?.[0] ?? '') : subject;
}

function SelectedRowButton() {
  const { words, go } = usePage();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof ask<'selected-row'>>>>();
  const find = async () => {
    if (busy) return;
    setBusy(true);
    const reply = await ask('selected-row', {});
    setBusy(false);
    const found: SelectedRowView | undefined = reply.ok ? reply.value : undefined;
    if (found?.found) go(found.act);
    else setAnswer(reply);
  };
  return (
    <>
      <button
        type="button"
        id="selected-row"
        class="button small"
        aria-disabled={busy}
        onClick={() => void find()}
      >
        <Icon name="row" />
        {words.t('page.selected-row')}
        {busy && '…'}
      </button>
      {answer && (
        <div class="wide-answer" role="status">
          {answer.ok ? (
            <Note tone="plain">{!answer.value.found && answer.value.message}</Note>
          ) : (
            <RefusalNote refusal={answer} />
          )}
        </div>
      )}
    </>
  );
}
