// The window of a person at work: the workbook with the add-on beside it, or the web page; documents; letters.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AddonFrame, type FrameHooks } from './addon-frame';
import {
  type Account,
  execute,
  type HomeView,
  type MenuEntry,
  type Place,
  type ShownPage,
  type UiEvent,
} from './api';
import { DocumentsView } from './documents-view';
import { LettersView } from './letters-view';
import { MessageBox, type OpenDialog, PageDialog, Toast } from './overlays';
import type { Person } from './person';
import { menuItems, TopBar, type ViewName } from './top-bar';
import type { Language } from './words';
import { WorkbookView } from './workbook-view';

interface ToastText {
  title: string | null;
  text: string;
  seconds: number;
}

/** One person at work; another person gets another one of these. */
export function Workspace(props: {
  person: Person;
  account: Account;
  home: HomeView;
  onUser(email: string): void;
  onLanguage(language: Language): void;
  /** The people of the school may have changed. */
  onChanged(): void;
}) {
  const { person, account, home } = props;
  const { say, user, attempt } = person;
  const web = account.surface === 'webapp';
  const [view, setView] = useState<ViewName>(web ? 'page' : 'book');
  const [menu, setMenu] = useState<MenuEntry[]>([]);
  /** null: closed by the person; undefined: not here yet. */
  const [panel, setPanel] = useState<ShownPage | null>();
  /** The web app shows its wide page. */
  const [wide, setWide] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [message, setMessage] = useState<{ title: string | null; prompt: string }>();
  const [toast, setToast] = useState<ToastText>();
  const [stamp, setStamp] = useState(0);
  const [bookId, setBookId] = useState(home.files.registerId);
  const [open, setOpen] = useState<{ fileId: string; round: number }>();
  const place = useRef<Place>({});
  const lastKey = useRef(0);
  const panelBox = useRef<HTMLElement>(null);
  const bookBox = useRef<HTMLDivElement>(null);

  const onUi = useCallback((events: readonly UiEvent[]) => {
    for (const event of events) {
      if (event.kind === 'menu') setMenu(event.entries);
      else if (event.kind === 'sidebar') setPanel(event);
      else if (event.kind === 'toast')
        setToast({ title: event.title, text: event.message, seconds: event.seconds });
      else if (event.kind === 'alert') setMessage(event);
      else {
        lastKey.current += 1;
        setDialog({ ...event, key: lastKey.current, modal: event.kind === 'modal-dialog' });
      }
    }
  }, []);
  const call = useCallback(
    (functionName: string, surface: 'menu' | 'open' | 'webapp', parameter: Record<string, string> = {}) =>
      attempt(async () => {
        const done = await execute(
          functionName,
          surface === 'webapp' ? [{ parameter }] : [],
          user,
          surface,
          place.current,
        );
        onUi(done.ui);
        if (done.page) {
          setWide('plan' in parameter || 'sitting' in parameter || 'office' in parameter);
          setPanel(done.page);
        }
        if (done.error === undefined) return;
        setMessage({ title: null, prompt: say('trouble.function', { message: done.error }) });
        setPanel((before) => before ?? null);
      }),
    [user, say],
  );
  useEffect(() => {
    if (web) void call('doGet', 'webapp');
    else void call('onOpen', 'open').then(() => call('showSidebar', 'menu'));
  }, [user]);

  const changed = useCallback(() => setStamp((before) => before + 1), []);
  const hooks: FrameHooks = {
    user,
    language: person.language,
    surface: account.surface,
    place: () => place.current,
    onUi,
    onChanged: changed,
    onClose: () => setPanel(null),
    onFile: (fileId) => {
      setDialog(undefined);
      setOpen({ fileId, round: stamp + Date.now() });
      setView('documents');
    },
    onWeb: (parameter) => void call('doGet', 'webapp', parameter),
    onFocusEditor: () => bookBox.current?.querySelector<HTMLElement>('.jss_content')?.focus(),
  };
  const closeDialog = () => {
    setDialog(undefined);
    changed();
    // The page beside the sheet looks anew when the focus comes back to it.
    panelBox.current?.querySelector('iframe')?.focus();
  };
  const items = useMemo(() => menuItems(menu, (name) => void call(name, 'menu')), [menu, call]);
  const names = useMemo(
    () => new Map(home.people.flatMap(({ staffId, name }) => (staffId ? [[staffId, name] as const] : []))),
    [home.people],
  );
  const views = [
    ...(web
      ? [{ name: 'page' as const, title: say('view.page') }]
      : [{ name: 'book' as const, title: say('view.book') }]),
    { name: 'documents' as const, title: say('view.documents') },
    { name: 'letters' as const, title: say('view.letters') },
    // On a narrow screen the panel is a view of its own.
    ...(web ? [] : [{ name: 'page' as const, title: say('view.panel') }]),
  ];
  const panelFrame = panel && (
    <AddonFrame key={panel.url} url={panel.url} title={panel.title || say('panel.title')} hooks={hooks} />
  );
  return (
    <div class={`workspace at-${view} ${web ? 'web' : 'with-panel'}`}>
      <TopBar
        say={say}
        language={person.language}
        onLanguage={props.onLanguage}
        views={views}
        view={view}
        onView={(next) => {
          setView(next);
          changed();
        }}
        menu={web ? [] : items}
        people={home.people}
        user={user}
        schoolAccount={home.owner}
        onUser={props.onUser}
      />
      <main>
        {!web && bookId && (
          <div class="pane pane-book" ref={bookBox} hidden={view !== 'book' && view !== 'page'}>
            <WorkbookView
              person={person}
              bookId={bookId}
              stamp={stamp}
              names={names}
              onPlace={(next) => {
                place.current = bookId === home.files.registerId ? next : {};
              }}
              onChanged={() => {
                changed();
                props.onChanged();
              }}
              back={bookId === home.files.registerId ? undefined : () => setBookId(home.files.registerId)}
            />
          </div>
        )}
        {view === 'documents' && (
          <div class="pane">
            <DocumentsView
              person={person}
              files={home.files}
              owns={user === home.owner}
              stamp={stamp}
              open={open}
              onBook={(id) => {
                setBookId(id);
                setView('book');
              }}
              onChanged={changed}
            />
          </div>
        )}
        {view === 'letters' && (
          <div class="pane">
            <LettersView person={person} stamp={stamp} />
          </div>
        )}
        {web ? (
          <div class={wide ? 'pane' : 'pane phone'} hidden={view !== 'page'}>
            {panelFrame ?? <p class="busy">{say('busy')}</p>}
          </div>
        ) : (
          <aside class="panel" aria-label={say('panel.title')} ref={panelBox}>
            <div class="panel-head">
              <h2>{panel?.title || 'Тірек'}</h2>
              {panel && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={say('panel.close')}
                  onClick={() => setPanel(null)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
            {panel === undefined && <p class="busy">{say('busy')}</p>}
            {panelFrame}
            {panel === null && (
              <div class="quiet">
                <p>{say('panel.closed')}</p>
                <button type="button" class="outlined" onClick={() => void call('showSidebar', 'menu')}>
                  {say('panel.open')}
                </button>
              </div>
            )}
          </aside>
        )}
      </main>
      {dialog && (
        <PageDialog
          key={dialog.key}
          dialog={dialog}
          say={say}
          onClose={closeDialog}
          hooks={{
            ...hooks,
            onClose: closeDialog,
            onSize: ({ width, height }) =>
              setDialog({ ...dialog, ...(width ? { width } : {}), ...(height ? { height } : {}) }),
          }}
        />
      )}
      {message && (
        <MessageBox
          title={message.title}
          text={message.prompt}
          say={say}
          onClose={() => setMessage(undefined)}
        />
      )}
      {toast && <Toast {...toast} say={say} onClose={() => setToast(undefined)} />}
    </div>
  );
}
