// Where the reader is: the stack of screens, the language, hidden names, the hidden screen.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageName, PageWords } from '../src/casework/answers';
import type { Act, BootData } from '../src/casework/views';
import { LINKED_PAGE, opensItself, pageOfScreen } from '../src/model/page-of-screen';
import { cardIdOf } from '../src/model/record-id';
import type { Language } from '../src/text/bilingual';
import { namesHidden as areNamesHidden, chosenLanguage, firstAct } from './core/boot';
import { forgetSteps, hearBack, stepBack, stepTaken } from './core/browser-back';
import { caller } from './core/door';
import { preference } from './core/drafts';
import { closeDialog, goTo, openDialog } from './core/google';
import { announce, type Page, PageContext } from './core/page-context';
import { NewerRelease } from './core/page-parts';
import { keptWords, otherWords } from './core/page-words';
import { withPaperDay } from './core/paper-day';
import { hidePage, useIdle } from './core/privacy';
import { type Sources, useScreens } from './core/screens-to-come';
import { type Loading, markChanged } from './core/views';
import { type Words, wordsIn } from './core/words';
import { Loaded } from './parts/screen';
import { Toast, type ToastText } from './parts/toast';
import type { Screens } from './screens/screens';

interface Place {
  act: Act;
  /** Grows with every opening, so that each opening is a new screen. */
  round: number;
  scroll: number;
  /** Id of the row that was left. */
  left: string;
}

const IDLE_MS = 10 * 60 * 1000;
/** Under which name a dialog leaves the act that the page beside the sheet shall show. */
const GO = 'go';

/** Title of the screen an act leads to. */
const titleOf = (words: Words, act: Act): string => words.maybe(`page.title.${act.screen}`) ?? '';

/** Where the web app shows an act of the other page; the address it is added to has a query already. */
function addressOf(address: string, { screen, cardId, planId, sittingId, measureId, on, kind }: Act): string {
  const card = cardId ?? (planId && cardIdOf(planId));
  const day = on ? `&on=${on}${kind ? `&kind=${kind}` : ''}` : '';
  if (screen === 'plan' && card) return `${address}&plan=${card}${day}`;
  if (pageOfScreen(screen) === 'Office')
    return `${address}&office=${screen}${kind === 'late' ? '&kind=late' : ''}`;
  if (LINKED_PAGE.includes(screen))
    return `${address}&open=${screen}${cardId ? `&card=${cardId}` : ''}${sittingId ? `&sitting=${sittingId}` : ''}${measureId ? `&measure=${measureId}` : ''}${day}`;
  return screen === 'sitting' && sittingId ? `${address}&sitting=${sittingId}` : address;
}

interface AppFacts {
  boot: BootData;
  name: PageName;
  /** Those that are there already. */
  screens: Screens;
  sources: Sources;
  /** The words in the language of the boot data. */
  texts: PageWords;
}

/** The boot data as the page speaks now: the school and the roles have words in both languages. */
function spoken(boot: BootData, language: Language): BootData {
  const { inOther, person } = boot;
  if (language === boot.language || !inOther) return boot;
  const { school, roleWords, askWhom } = inOther;
  return {
    ...boot,
    school,
    ...(askWhom ? { askWhom } : {}),
    ...(person ? { person: { ...person, roleWords } } : {}),
  };
}

/** One page with its screens; an act of the other page opens a dialog over the sheet or another address. */
export function App({ boot: given, name, screens, sources, texts }: AppFacts) {
  const [words, putWords] = useState(() => {
    const language = chosenLanguage(given);
    const kept = language !== given.language && keptWords(name, language, texts);
    return kept ? wordsIn(language, kept) : wordsIn(given.language, texts);
  });
  const { language } = words;
  const boot = useMemo(() => spoken(given, language), [given, language]);
  const [chosen, putChosen] = useState<Language>(language);
  const wished = useRef(chosen);
  const [namesHidden, putNamesHidden] = useState(areNamesHidden);
  const [places, setPlaces] = useState<Place[]>([{ act: firstAct(boot), round: 0, scroll: 0, left: '' }]);
  const [toast, setToast] = useState<ToastText>();
  const returning = useRef<Place>();
  const here = places[places.length - 1]!;
  const { screenOf, bring } = useScreens(screens, sources, here.act.screen, boot.person !== undefined);
  const before = places[places.length - 2];
  const alone = useRef(true);
  alone.current = !before && boot.ready && (!screens.today || LINKED_PAGE.includes(here.act.screen));
  // Where the browser refuses storage only the address keeps the language.
  const web = boot.address && `${boot.address}?language=${language}`;
  /** Out of the plan or the room, to where it was opened from. */
  const leave = () => {
    if (!web) return closeDialog();
    // A plan that was written on paper is approved on its card, with the day that came along.
    const to = { ...here.act, screen: 'card' as const };
    goTo(here.act.screen === 'plan' && to.on ? addressOf(web, to) : web);
  };
  caller.you = boot.email;
  caller.language = language;

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const tellLost = (error?: unknown) => {
    const newer = error instanceof NewerRelease;
    setToast({ text: words.t(newer ? 'page.newer' : 'page.lost.short') });
    announce('warn', words.t(newer ? 'page.newer' : 'page.lost.title'));
  };
  useEffect(() => (boot.surface === 'web' || boot.address ? hearBack() : undefined), []);
  const toBefore = () =>
    setPlaces((stack) => {
      const to = stack[stack.length - 2];
      if (!to) return stack;
      returning.current = to;
      return [...stack.slice(0, -2), { ...to, round: stack[stack.length - 1]!.round + 1 }];
    });
  const open = (act: Act) => {
    returning.current = undefined;
    stepTaken(toBefore);
    setPlaces((stack) => {
      const last = stack[stack.length - 1]!;
      const left = { ...last, scroll: window.scrollY, left: document.activeElement?.id ?? '' };
      return [...stack.slice(0, -1), left, { act, round: last.round + 1, scroll: 0, left: '' }];
    });
  };
  const [lost, setLost] = useState<Loading<never>['refusal']>();
  const reload = async () => {
    setLost(undefined);
    await bring(here.act.screen).catch((error: unknown) => {
      setLost({ ok: false, kind: 'lost', title: '', problems: [] });
      tellLost(error);
    });
  };
  useEffect(() => {
    if (!screenOf(here.act.screen)) void reload();
  }, []);
  /** Nothing is opened anew: what was typed stays, only the words change, as soon as they are there. */
  const setLanguage = async (next: Language) => {
    const wish = (wanted: Language) => {
      wished.current = wanted;
      putChosen(wanted);
    };
    wish(next);
    const found = next === boot.language ? texts : await otherWords(name, next, texts);
    if (wished.current !== next) return;
    if (!found) {
      wish(language);
      return tellLost();
    }
    preference.keep(`language.${boot.email}`, next);
    putWords(wordsIn(next, found));
  };
  const follow = useRef(setLanguage);
  follow.current = setLanguage;
  useEffect(() => {
    const own = chosenLanguage(boot);
    if (own !== language) void setLanguage(own);
    const shell = () => void follow.current(chosenLanguage(boot));
    addEventListener('shell-language', shell);
    return () => removeEventListener('shell-language', shell);
  }, []);

  const go = useCallback(
    (to: Act) => {
      const act = withPaperDay(here.act, to);
      const isHere = screenOf(act.screen);
      setToast(undefined);
      if (!isHere && opensItself(name, act.screen)) {
        const busy = () => setToast({ text: words.t('page.loading') });
        return void bring(act.screen, busy).then(() => {
          setToast(undefined);
          open(act);
        }, tellLost);
      }
      if (!isHere) {
        if (web) return goTo(addressOf(web, act));
        if (boot.surface !== 'sidebar') {
          // The page beside the sheet hears it and goes on there.
          preference.keep(GO, JSON.stringify({ act, at: Date.now() }));
          return closeDialog();
        }
        markChanged();
        setToast({ text: words.t('page.loading') });
        const dialog =
          act.screen === 'plan'
            ? openDialog(language, 'plan', act.cardId ?? cardIdOf(act.planId ?? ''))
            : pageOfScreen(act.screen) === 'Office'
              ? openDialog(language, 'office', act.screen, act.kind)
              : openDialog(language, 'room', act.sittingId ?? '');
        dialog.then(() => setToast(undefined), tellLost);
        return;
      }
      open(act);
    },
    [boot, words, screenOf, here.act],
  );
  const back = useCallback(() => {
    if (!stepBack() && alone.current) leave();
  }, []);
  const home = useCallback(() => {
    if (alone.current) return leave();
    returning.current = undefined;
    forgetSteps(0);
    setPlaces((stack) => [{ ...stack[0]!, round: stack[stack.length - 1]!.round + 1, left: '' }]);
  }, []);

  useEffect(() => {
    if (boot.surface !== 'sidebar') return;
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key === `tirek.${GO}` && newValue && document.visibilityState === 'visible')
        go((JSON.parse(newValue) as { act: Act }).act);
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, [go]);

  useLayoutEffect(() => {
    const from = returning.current;
    if (here.round === 0) return;
    window.scrollTo(0, from?.scroll ?? 0);
    if (from?.left) document.getElementById(from.left)?.focus({ preventScroll: true });
  }, [here.round]);

  const hideScreen = useCallback(() => hidePage(boot.school, words.t('page.hidden')), [boot, words]);
  useIdle(boot.surface === 'room' || here.act.screen === 'sitting' ? IDLE_MS : 0, hideScreen);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.code !== 'F9') return;
      event.preventDefault();
      hideScreen();
    };
    // A dialog over the sheet may have changed what this page shows.
    const focus = () => markChanged();
    addEventListener('keydown', key);
    addEventListener('focus', focus);
    return () => {
      removeEventListener('keydown', key);
      removeEventListener('focus', focus);
    };
  }, [hideScreen]);

  const page: Page = {
    boot,
    words,
    chosen,
    setLanguage,
    namesHidden,
    setNamesHidden(hidden) {
      preference.keep('names-hidden', hidden ? 'yes' : 'no');
      putNamesHidden(hidden);
    },
    act: here.act,
    go,
    back,
    backTitle: before ? titleOf(words, before.act) : '',
    home,
    hideScreen,
    toast: (text, undo) => setToast({ text, undo }),
  };
  const Screen = screenOf(here.act.screen);
  return (
    <PageContext.Provider value={page}>
      <div class="screen" key={here.round}>
        {Screen ? (
          <Screen act={here.act} />
        ) : (
          <Loaded<never> of={{ refusal: lost, reload }}>{() => null}</Loaded>
        )}
      </div>
      {toast && <Toast of={toast} onClose={() => setToast(undefined)} />}
    </PageContext.Provider>
  );
}
