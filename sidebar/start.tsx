// Starts a page: its boot data, its screens and its words.
import { render } from 'preact';
import type { PageName } from '../src/casework/answers';
import { App } from './app';
import { readBoot, readWords } from './core/boot';
import { dropOldDrafts } from './core/drafts';
import { offerParts } from './core/page-parts';
import { keepBootViews } from './core/views';
import type { Later, Screens } from './screens/screens';

/** Shows the act the server has written into the page; throws when the server wrote none. */
export function startPage(name: PageName, screens: Screens, later?: Later): void {
  const boot = readBoot();
  const texts = readWords();
  offerParts(texts, boot.language);
  document.documentElement.classList.add(boot.surface);
  document.documentElement.lang = boot.language;
  keepBootViews(boot);
  dropOldDrafts();
  const place = document.getElementById('page');
  if (place) render(<App boot={boot} name={name} screens={screens} later={later} texts={texts} />, place);
}
