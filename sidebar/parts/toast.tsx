// A dark line for what has not left the page and can be brought back; eight seconds, waits while pointed at.
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../core/page-context';

export interface ToastText {
  text: string;
  /** Brings back what was taken away; a toast without it only tells. */
  undo?(): void;
}

const LIFE_MS = 8000;

/** The toast; Escape closes it. */
export function Toast({ of, onClose }: { of: ToastText; onClose(): void }) {
  const { words } = usePage();
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    if (held) return;
    timer.current = setTimeout(onClose, LIFE_MS);
    return () => clearTimeout(timer.current);
  }, [held, of]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing and focusing only keep it longer
    <div
      class="toast spread"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onClose();
      }}
    >
      <span role="status">{of.text}</span>
      {of.undo && (
        <button
          type="button"
          onClick={() => {
            of.undo?.();
            onClose();
          }}
        >
          {words.t('page.undo')}
        </button>
      )}
    </div>
  );
}
