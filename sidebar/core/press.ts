// What must not move under a finger waits until it is lifted.
/** Whether something is being pressed: an error that appeared now would push it away. A finger's tap is heard so too. */
let pressing = false;
for (const name of ['mousedown', 'mouseup'])
  addEventListener(
    name,
    () => {
      pressing = name === 'mousedown';
    },
    true,
  );

/** Does it when what is being pressed has been pressed. */
export function afterPress(work: () => void): void {
  if (pressing) addEventListener('mouseup', () => setTimeout(work), { once: true });
  else work();
}
