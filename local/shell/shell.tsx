// The shell: who sits here, in which language, and what this folder holds.
import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Gone, type HomeView, Locked, owner, readHome } from './api';
import { FirstStart } from './first-start';
import { LockedPage } from './locked-page';
import { Toast } from './overlays';
import type { Person } from './person';
import { LanguageSwitch } from './top-bar';
import { type Language, wordsIn } from './words';
import { Workspace } from './workspace';

const kept = {
  read: (key: string) => localStorage.getItem(`tirek.${key}`) ?? '',
  keep: (key: string, value: string) => localStorage.setItem(`tirek.${key}`, value),
};

/** Who is here when nobody chose: the secretary, who does most of the work, else the first who opens the workbook. */
function firstPerson(home: HomeView): string {
  const own = kept.read('user');
  if (home.people.some(({ email }) => email === own)) return own;
  const staff = home.people.filter(({ email }) => email !== home.owner);
  const inBook = staff.filter(({ surface }) => surface === 'sidebar');
  const secretary = inBook.find(({ roles }) => roles.includes('SECRETARY'));
  return (secretary ?? inBook[0] ?? staff[0])?.email ?? home.owner;
}

/** What the person chose in this browser; undefined before. */
function chosenLanguage(): Language | undefined {
  const own = kept.read('language');
  return own === 'kk' || own === 'ru' ? own : undefined;
}

/** Kazakh, unless the browser speaks Russian and no Kazakh. */
const browserLanguage = (): Language =>
  navigator.languages.some((each) => each.startsWith('kk')) ||
  !navigator.languages.some((each) => each.startsWith('ru'))
    ? 'kk'
    : 'ru';

function Shell() {
  const [language, setLanguage] = useState<Language>(() => chosenLanguage() ?? browserLanguage());
  const [user, setUser] = useState(owner);
  const [home, setHome] = useState<HomeView>();
  const [locked, setLocked] = useState(false);
  const [notice, setNotice] = useState('');
  const say = useMemo(() => wordsIn(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const tell = useCallback((text: string) => {
    const place = document.getElementById('say');
    if (place) place.textContent = text;
    setNotice(text);
  }, []);
  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
        return true;
      } catch (error) {
        if (error instanceof Locked) {
          setLocked(true);
          return false;
        }
        const message = error instanceof Error ? error.message : String(error);
        tell(error instanceof Gone ? say('trouble.gone') : say('trouble.refused', { message }));
        return false;
      }
    },
    [say, tell],
  );
  const load = useCallback(
    () =>
      attempt(async () => {
        const read = await readHome(owner, language);
        if (read.language && !chosenLanguage()) setLanguage(read.language);
        setHome(read);
        setUser((before) =>
          read.people.some(({ email }) => email === before) && before !== owner ? before : firstPerson(read),
        );
      }),
    [attempt, language],
  );
  useEffect(() => void load(), [load]);

  const person: Person = useMemo(
    () => ({ user, language, say, tell, attempt }),
    [user, language, say, tell, attempt],
  );
  const chooseLanguage = (next: Language) => {
    kept.keep('language', next);
    setLanguage(next);
  };
  if (locked)
    return (
      <div class="first-page">
        <header>
          <LanguageSwitch say={say} language={language} onLanguage={chooseLanguage} />
        </header>
        <LockedPage say={say} />
      </div>
    );
  const account = home?.people.find(({ email }) => email === user);
  return (
    <>
      {!home && <p class="busy">{notice || say('busy')}</p>}
      {home && !home.ready && (
        <div class="first-page">
          <header>
            <LanguageSwitch say={say} language={language} onLanguage={chooseLanguage} />
          </header>
          <FirstStart person={person} folder={home.dataFolder ?? ''} onReady={() => void load()} />
        </div>
      )}
      {home?.ready && account && (
        <Workspace
          key={user}
          person={person}
          account={account}
          home={home}
          onUser={(email) => {
            kept.keep('user', email);
            setUser(email);
          }}
          onLanguage={chooseLanguage}
          onChanged={() => void load()}
        />
      )}
      {notice && home && <Toast text={notice} seconds={8} say={say} onClose={() => setNotice('')} />}
    </>
  );
}

const root = document.getElementById('shell');
if (root) render(<Shell />, root);
