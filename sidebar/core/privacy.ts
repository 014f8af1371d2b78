// The privacy screen: the page leaves the document, a plain one with the school's name and the clock takes its place.
import { useEffect } from 'preact/hooks';
import { clockNow } from './words';

let hidden = false;

/** Hides the page until Enter, a press or F9; what was typed stays in the page that was put aside. */
export function hidePage(school: string, hint: string): void {
  const page = document.getElementById('page');
  if (hidden || !page) return;
  hidden = true;
  const place = document.createComment('page');
  const title = document.title;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const scroll = window.scrollY;
  const cover = document.createElement('main');
  cover.className = 'privacy';
  cover.tabIndex = -1;
  const name = document.createElement('h1');
  name.textContent = school;
  const clock = document.createElement('p');
  const how = document.createElement('p');
  how.textContent = hint;
  cover.append(name, clock, how);
  const tick = () => {
    clock.textContent = clockNow();
  };
  tick();
  const timer = setInterval(tick, 1000);
  page.replaceWith(place, cover);
  document.title = school;
  cover.focus();
  const show = (event: Event) => {
    if (event instanceof KeyboardEvent && !['Enter', 'NumpadEnter', 'F9'].includes(event.code)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clearInterval(timer);
    removeEventListener('keydown', show, true);
    removeEventListener('click', show, true);
    cover.remove();
    place.replaceWith(page);
    document.title = title;
    window.scrollTo(0, scroll);
    focused?.focus({ preventScroll: true });
    hidden = false;
  };
  addEventListener('keydown', show, true);
  addEventListener('click', show, true);
}

/** Calls after so many milliseconds without a key, a press or a movement; 0 never calls. */
export function useIdle(milliseconds: number, onIdle: () => void): void {
  useEffect(() => {
    if (milliseconds === 0) return;
    let timer = setTimeout(onIdle, milliseconds);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, milliseconds);
    };
    const events = ['keydown', 'pointerdown', 'pointermove', 'scroll'];
    for (const name of events) addEventListener(name, again, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of events) removeEventListener(name, again);
    };
  }, [milliseconds, onIdle]);
}
