// The browser's own Back in the web app: every screen that was opened, and every page of a form, is one step of it.

/** What undoes each step, oldest first. */
const steps: (() => void)[] = [];
/** Which of our entries the browser is at; those a button of the page went back over stay behind and are used again. */
let entry = 0;
let on = false;

/** Begins to listen; in a sidebar or a dialog Back belongs to the sheet, and nothing is kept. */
export function hearBack(): () => void {
  on = true;
  const hear = ({ state }: PopStateEvent) => {
    // An entry of somebody else's, such as a link within the page.
    if (typeof state?.tirek !== 'number') return;
    const to: number = state.tirek;
    const forward = to > entry;
    entry = to;
    if (forward) return;
    if (to >= steps.length) history.go(steps.length - 1 - to);
    else while (steps.length > to) steps.pop()?.();
  };
  addEventListener('popstate', hear);
  return () => removeEventListener('popstate', hear);
}

/** Something was opened; `undo` leads back from it. */
export function stepTaken(undo: () => void): void {
  steps.push(undo);
  if (!on || entry >= steps.length) return;
  try {
    if (entry === 0) history.replaceState({ tirek: 0 }, '');
    history.pushState({ tirek: steps.length }, '');
    entry = steps.length;
  } catch {
    // a frame without a history: the page's own buttons lead back
  }
}

/** One step back by a button of the page; false when there is none. */
export function stepBack(): boolean {
  const undo = steps.pop();
  undo?.();
  return undo !== undefined;
}

/** How many steps were taken. */
export const stepsTaken = (): number => steps.length;

/** Only so many steps stay: what lies behind them is over. */
export function forgetSteps(left: number): void {
  steps.length = Math.min(steps.length, left);
}
