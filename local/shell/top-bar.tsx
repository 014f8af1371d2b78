// The bar on top: the product, its menu, the views, who acts, the language.
import type { Account, MenuEntry } from './api';
import { MenuButton, type MenuItem } from './menu-button';
import type { Language, Say } from './words';

export type ViewName = 'book' | 'page' | 'documents' | 'letters';

/** Entries of the script's menu as one flat list; separators only part them. */
export function menuItems(entries: readonly MenuEntry[], call: (functionName: string) => void): MenuItem[] {
  return entries.flatMap((entry) => {
    if ('separator' in entry) return [];
    if ('menu' in entry) return menuItems(entry.entries, call);
    return [{ title: entry.item, act: () => call(entry.functionName) }];
  });
}

/** «Фамилия А. Ә.»: full names do not fit beside their posts. */
function shortName(name: string): string {
  const [last = '', ...rest] = name.split(' ');
  return [last, ...rest.map((part) => `${[...part][0]}.`)].join('\u00a0');
}

export function TopBar(props: {
  say: Say;
  language: Language;
  onLanguage(language: Language): void;
  views: readonly { name: ViewName; title: string }[];
  view: ViewName;
  onView(view: ViewName): void;
  menu: MenuItem[];
  people: readonly Account[];
  user: string;
  schoolAccount: string;
  onUser(email: string): void;
}) {
  const { say, people } = props;
  const option = ({ email, name, position, roleWords }: Account) => (
    <option key={email} value={email}>
      {email === props.schoolAccount
        ? say('bar.school-account')
        : [shortName(name), roleWords || position].filter(Boolean).join(' – ')}
    </option>
  );
  const inBook = people.filter(({ surface }) => surface === 'sidebar');
  const onWeb = people.filter(({ surface }) => surface === 'webapp');
  return (
    <header class="bar">
      <h1 class="mark">Тірек</h1>
      {props.menu.length > 0 && <MenuButton label={say('menu.open')} items={props.menu} />}
      <nav aria-label={say('bar.views')}>
        {props.views.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            class={`view view-${name}`}
            aria-current={props.view === name ? 'page' : undefined}
            onClick={() => props.onView(name)}
          >
            {title}
          </button>
        ))}
      </nav>
      <label class="who">
        <span>{say('bar.who')}</span>
        <select value={props.user} onChange={({ currentTarget }) => props.onUser(currentTarget.value)}>
          {inBook.length > 0 && <optgroup label={say('bar.workbook-people')}>{inBook.map(option)}</optgroup>}
          {onWeb.length > 0 && <optgroup label={say('bar.web-people')}>{onWeb.map(option)}</optgroup>}
        </select>
      </label>
      <LanguageSwitch say={say} language={props.language} onLanguage={props.onLanguage} />
    </header>
  );
}

export function LanguageSwitch(props: {
  say: Say;
  language: Language;
  onLanguage(language: Language): void;
}) {
  return (
    <fieldset class="language" aria-label={props.say('bar.language')}>
      {(['kk', 'ru'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={each === 'kk' ? 'ҚАЗ – Қазақша' : 'РУС – Русский'}
          aria-pressed={props.language === each}
          onClick={() => props.onLanguage(each)}
        >
          {each === 'kk' ? 'ҚАЗ' : 'РУС'}
        </button>
      ))}
    </fieldset>
  );
}
