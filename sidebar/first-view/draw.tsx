// Draws the first view before the page's script is read: the very components of the page, without what makes them live.
import type { ComponentChild } from 'preact';
import { chosenLanguage, firstAct, namesHidden, readBoot, readWords } from '../core/boot';
import { type Page, PageContext } from '../core/page-context';
import { readUnread } from '../core/unread';
import { keepBootViews } from '../core/views';
import { whenIdle } from '../core/when-idle';
import { wordsIn } from '../core/words';
import type { Screens } from '../screens/screens';
import { drawn } from './once';

/** By these the page learns that a person has begun to do something, before any element does. */
const SIGNS = ['pointerdown', 'keydown', 'focusin', 'click'];

const nothing = (): void => undefined;

/** The first view as text; undefined when it is none of these screens or its words are not at hand. */
function firstView(screens: Screens): string | undefined {
  const boot = readBoot();
  const act = firstAct(boot);
  const Screen = screens[act.screen];
  const { language, surface } = boot;
  if (!Screen || chosenLanguage(boot) !== language) return undefined;
  document.documentElement.classList.add(surface);
  document.documentElement.lang = language;
  keepBootViews(boot);
  const page: Page = {
    boot,
    words: wordsIn(language, readWords()),
    chosen: language,
    setLanguage: nothing,
    namesHidden: namesHidden(),
    setNamesHidden: nothing,
    act,
    go: nothing,
    back: nothing,
    backTitle: '',
    home: nothing,
    hideScreen: nothing,
    toast: nothing,
  };
  const view: ComponentChild = (
    <PageContext.Provider value={page}>
      <div class="screen">
        <Screen act={act} />
      </div>
    </PageContext.Provider>
  );
  return drawn(view);
}

/**
 * Draws one of the screens, and has the page's own script take over when the browser is idle or, before that, with the
 * first key or press: it is heard here first, so that it meets elements that already listen.
 */
export function drawFirst(screens: Screens): void {
  let taken = false;
  const takeOver = () => {
    if (taken) return;
    taken = true;
    for (const sign of SIGNS) removeEventListener(sign, takeOver, true);
    readUnread('page');
  };
  const view = firstView(screens);
  const place = document.getElementById('page');
  if (view && place) {
    place.innerHTML = view;
    for (const sign of SIGNS) addEventListener(sign, takeOver, true);
    whenIdle(takeOver);
  } else takeOver();
}
