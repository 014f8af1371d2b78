// Starts a page: its boot data, its screens and its words.
import { hydrate, render } from 'preact';
import type { PageName } from '../src/casework/answers';
import { App } from './app';
import { firstAct, readBoot, readWords } from './core/boot';
import { dropOldDrafts } from './core/drafts';
import { offerParts } from './core/page-parts';
import type { Sources } from './core/screens-to-come';
import { keepBootViews } from './core/views';
import { whenIdle } from './core/when-idle';
import type { Screens } from './screens/screens';

/** Shows the act the server has written into the page; throws when the server wrote none. */
export async function startPage(name: PageName, inside: Screens, sources: Sources = {}): Promise<void> {
  const boot = readBoot();
  const texts = readWords();
  offerParts(texts, boot.language);
  document.documentElement.classList.add(boot.surface);
  document.documentElement.lang = boot.language;
  keepBootViews(boot);
  const { screen } = firstAct(boot);
  const screens = inside[screen] ? inside : { ...inside, ...(await sources.near?.(screen)) };
  const place = document.getElementById('page');
  if (!place) return;
  const app = <App boot={boot} name={name} screens={screens} sources={sources} texts={texts} />;
  // What the first view was drawn with stays where it is, and listens from now on.
  if (place.firstChild) hydrate(app, place);
  else render(app, place);
  whenIdle(dropOldDrafts);
}
