// What nobody waits for is done when the page stands on the screen.

/** The longest time that it is put off, in milliseconds. */
const PUT_OFF_MS = 2000;

/** Does it after the next frame, when the browser has nothing else to do. */
export function whenIdle(work: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: PUT_OFF_MS });
    else setTimeout(work, PUT_OFF_MS / 4);
  });
}
