// Menu ⋮, the same on every screen: who is signed in, language, hidden names, help.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { shellLanguage, usePage } from '../core/page-context';
import { Icon } from './icon';

/** The button and its panel; Escape and a press outside close it. */
export function Menu() {
  const page = usePage();
  const { boot, words } = page;
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
      {open && (
        <div class="menu-panel" id={id}>
          <p>
            <strong>{boot.person?.name ?? boot.email}</strong>
            <small>{boot.person ? boot.person.roleWords : words.t('page.title.no-role')}</small>
          </p>
          {!shellLanguage() && (
            <fieldset class="two-part">
              <legend class="sr">{words.t('page.language')}</legend>
              {(['kk', 'ru'] as const).map((language) => (
                <label key={language} class={page.chosen === language ? 'across on' : 'across'}>
                  <input
                    type="radio"
                    name={id}
                    checked={page.chosen === language}
                    onChange={() => page.setLanguage(language)}
                  />
                  <span lang={language}>{language === 'kk' ? 'Қазақша' : 'Русский'}</span>
                </label>
              ))}
            </fieldset>
          )}
          {boot.person && (
            <label class="tick">
              <input
                type="checkbox"
                checked={page.namesHidden}
                onChange={(event) => page.setNamesHidden(event.currentTarget.checked)}
              />
              <span>{words.t('page.hide-names')}</span>
            </label>
          )}
          <button type="button" class="line across" onClick={page.hideScreen}>
            <Icon name="hide" />
            <span>{words.t('page.hide-screen')}</span>
            <kbd>F9</kbd>
          </button>
          <button
            type="button"
            class="line across"
            onClick={() => {
              setOpen(false);
              page.go({ screen: 'help', kind: page.act.screen });
            }}
          >
            <span>{words.t('page.title.help')}</span>
          </button>
        </div>
      )}
    </div>
  );
}
