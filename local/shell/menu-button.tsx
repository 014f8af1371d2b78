// A button that opens a short menu; Escape and a press elsewhere close it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  title: string;
  act(): void;
}

/** A disclosure with a list of acts; arrows move within it. */
export function MenuButton(props: {
  label: string;
  items: readonly MenuItem[];
  class?: string;
  children?: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const keys = (event: KeyboardEvent) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.menu button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.code === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else if (event.code === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.code === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('.menu button')?.focus();
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const left = () => setOpen(false);
    document.addEventListener('pointerdown', away);
    const { current } = box;
    current?.addEventListener('keydown', keys);
    // A press inside a frame takes the focus from this window and says nothing else.
    addEventListener('blur', left);
    return () => {
      document.removeEventListener('pointerdown', away);
      current?.removeEventListener('keydown', keys);
      removeEventListener('blur', left);
    };
  }, [open]);
  return (
    <div class={`menu-box ${props.class ?? ''}`} ref={box}>
      <button
        type="button"
        ref={button}
        class="text-button"
        aria-expanded={open}
        aria-haspopup="true"
        onClick={() => setOpen(!open)}
      >
        {props.label} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <ul class="menu">
          {props.items.map(({ title, act }) => (
            <li key={title}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  button.current?.focus();
                  act();
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
