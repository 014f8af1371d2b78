// The bar of list screens: a pupil is found by the beginning of the name; results take the place of the list.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../core/page-context';
import { Icon } from './icon';
import { Menu } from './menu';
import { useTitle } from './screen';
import { Search } from './search';

const SHORTEST = 2;

/** A screen of lists: search and menu on top, below them either the children or what was found. */
export function ListScreen({ title, children }: { title: string; children: ComponentChildren }) {
  useTitle(title);
  const { words, boot } = usePage();
  const [text, setText] = useState('');
  const searching = text.trim().length >= SHORTEST;
  const mayLook = boot.person !== undefined && !['my-referrals', 'no-role'].includes(boot.act.screen);
  return (
    <>
      <header class="bar across">
        {mayLook ? (
          <label class="search across">
            <Icon name="search" />
            <span class="sr">{words.t('page.search')}</span>
            <input
              type="search"
              id="search"
              autoComplete="off"
              placeholder={words.t('page.search')}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.code === 'Escape') setText('');
              }}
            />
          </label>
        ) : (
          <span class="bar-title">{boot.school}</span>
        )}
        <Menu />
      </header>
      <main>{searching ? <Search text={text.trim()} /> : children}</main>
    </>
  );
}
