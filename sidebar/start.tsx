// Starts a page: its boot data, its screens and its words.
import { render } from 'preact';
import { App } from './app';
import { readBoot } from './core/boot';
import { dropOldDrafts } from './core/drafts';
import { keepBootViews } from './core/views';
import type { Texts } from './core/words';
import type { Screens } from './screens/screens';

/** Shows the act the server has written into the page; throws when the server wrote none. */
export function startPage(screens: Screens, texts: Texts): void {
  const boot = readBoot();
  document.documentElement.classList.add(boot.surface);
  document.documentElement.lang = boot.language;
  keepBootViews(boot);
  dropOldDrafts(boot.email);
  const place = document.getElementById('page');
  if (place) render(<App boot={boot} screens={screens} texts={texts} />, place);
}
