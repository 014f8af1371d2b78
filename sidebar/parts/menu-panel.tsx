// What the menu ⋮ holds: who is signed in, language, hidden names, help.
import { shellLanguage, usePage } from '../core/page-context';
import { Icon } from './icon';

/** The open menu. */
export function MenuPanel({ id, close }: { id: string; close(): void }) {
  const page = usePage();
  const { boot, words } = page;
  return (
    <div class="menu-panel" id={id}>
      <p>
        <strong>{boot.person?.name ?? boot.email}</strong>
        <small>{boot.person ? boot.person.roleWords : words.t('page.title.no-role')}</small>
      </p>
      {!shellLanguage() && (
        <fieldset class="two-part wrap">
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
          close();
          page.go({ screen: 'help', kind: page.act.screen });
        }}
      >
        <span>{words.t('page.title.help')}</span>
      </button>
    </div>
  );
}
