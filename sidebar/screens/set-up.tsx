// The way to the first paper: seven groups of questions, each a page that can be left; what is answered is told by what is on record.
import type { Act, SettingsView, SetUpGroup, SetUpView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { ActScreen } from '../parts/act-form';
import { Note, StatusChip } from '../parts/marks';
import { ActLine, RowLink } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { SettingLine, useSettingsForm } from './settings';

const pageOf = (kind: SetUpGroup['kind']): Act => ({ screen: 'set-up', kind });

/** All groups, or the page of the one that `kind` names. */
export function SetUp({ act }: { act: Act }) {
  const setUp = useView('set-up', {}, true);
  return (
    <Loaded of={setUp}>
      {(view) => {
        const at = view.groups.findIndex(({ kind }) => kind === act.kind);
        return at < 0 ? <Groups view={view} /> : <GroupPage key={act.kind} view={view} at={at} />;
      }}
    </Loaded>
  );
}

function Groups({ view }: { view: SetUpView }) {
  const { words, go } = usePage();
  const next = view.groups.find(({ needed, done }) => needed && !done);
  const last = view.groups[view.groups.length - 1];
  const on = next ?? last;
  return (
    <MatterScreen
      title={words.t('page.title.set-up')}
      foot={
        on && (
          <button
            type="button"
            id="set-up-next"
            class="button primary wide"
            onClick={() => go(pageOf(on.kind))}
          >
            {next ? words.t('page.set-up.go-on', { title: next.title }) : words.t('page.set-up.first')}
          </button>
        )
      }
    >
      <div class="matter">
        <p>{words.t('page.set-up.text')}</p>
        {!next && (
          <Note tone="ok" icon="check">
            {words.t('page.set-up.ready')}
          </Note>
        )}
      </div>
      <ol class="rows">
        {view.groups.map(({ kind, title, chip, facts, needed, done }, at) => (
          <RowLink
            key={kind}
            id={`set-up-${kind}`}
            act={pageOf(kind)}
            title={`${at + 1}. ${title}`}
            subject={facts.slice(0, 2).join(' · ')}
            chip={chip}
            strong={needed && !done}
          />
        ))}
      </ol>
      <div class="matter">
        <p class="hint">{words.t('page.set-up.try')}</p>
      </div>
    </MatterScreen>
  );
}

interface PageProps {
  view: SetUpView;
  at: number;
}

function GroupPage({ view, at }: PageProps) {
  const group = view.groups[at] as SetUpGroup;
  const settings = useView('settings', group.keys.length > 0 ? {} : undefined, true);
  const { words } = usePage();
  if (group.keys.length > 0)
    return <Loaded of={settings}>{(found) => <Questions view={view} at={at} settings={found} />}</Loaded>;
  return (
    <MatterScreen title={group.title} note={noteOf(words, view, at)} progress={(at + 1) / view.groups.length}>
      <div class="matter">
        <Told view={view} at={at} />
      </div>
    </MatterScreen>
  );
}

const noteOf = ({ t }: ReturnType<typeof usePage>['words'], { groups }: SetUpView, at: number): string =>
  t('page.set-up.page', { n: at + 1, all: groups.length });

/** A group whose answers are settings: its form, saved by itself. */
function Questions({ view, at, settings }: PageProps & { settings: SettingsView }) {
  const { words } = usePage();
  const group = view.groups[at] as SetUpGroup;
  const form = useSettingsForm(settings, group.keys);
  const all = settings.groups.flatMap((each) => each.settings);
  return (
    <ActScreen
      form={form}
      title={group.title}
      submit={words.t('page.save')}
      after={
        <div class="matter">
          <Next view={view} at={at} />
        </div>
      }
    >
      <p class="hint">{noteOf(words, view, at)}</p>
      <p>{group.text}</p>
      {group.keys
        .flatMap((key) => all.find((setting) => setting.key === key) ?? [])
        .map((setting) => (
          <SettingLine key={setting.key} setting={setting} form={form} />
        ))}
      <Leads view={view} at={at} />
    </ActScreen>
  );
}

/** What is known, why it is asked, where it is answered. */
function Told({ view, at }: PageProps) {
  const group = view.groups[at] as SetUpGroup;
  return (
    <>
      <StatusChip chip={group.chip} />
      <p>{group.text}</p>
      <ul class="plain-list">
        {group.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Leads view={view} at={at} />
    </>
  );
}

function Leads({ view, at }: PageProps) {
  const group = view.groups[at] as SetUpGroup;
  return (
    <>
      <ul class="act-lines">
        {group.acts.map(({ act, title }, place) => (
          <ActLine key={title} id={`set-up-act-${place}`} act={act} title={title} />
        ))}
      </ul>
      <Next view={view} at={at} />
    </>
  );
}

/** On to the next group, or back to all of them. */
function Next({ view, at }: PageProps) {
  const { words } = usePage();
  const next = view.groups[at + 1];
  return (
    <ul class="act-lines">
      <ActLine
        id="set-up-on"
        act={next ? pageOf(next.kind) : { screen: 'set-up' }}
        title={next ? words.t('page.set-up.next', { title: next.title }) : words.t('page.set-up.all')}
      />
    </ul>
  );
}
