// Menu ⋮, the same on every screen: who is signed in, language, hidden names, help.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePage } from '../core/page-context';
import { Icon } from './icon';
import { MenuPanel } from './menu-panel';

/** The button and its panel; Escape and a press outside close it. */
export function Menu() {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [open]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.code !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is inside
    <div class="menu" ref={box} onKeyDown={closeOnEscape}>
      <button
        type="button"
        class="plain"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={words.t('page.menu')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && <MenuPanel id={id} close={() => setOpen(false)} />}
    </div>
  );
}
