// The page of the add-on: one and the same in the sidebar, in dialogs, in the sitting's room and in the browser.
import { render } from 'preact';
import { App } from './app';
import { readBoot } from './core/boot';
import { dropOldDrafts } from './core/drafts';
import { keepBootViews } from './core/views';

const boot = readBoot();
document.documentElement.classList.add(boot.surface);
document.documentElement.lang = boot.language;
keepBootViews(boot);
dropOldDrafts();
const place = document.getElementById('page');
if (place) render(<App boot={boot} />, place);
