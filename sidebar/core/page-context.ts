// What every screen of the page may use: who reads, in which language, where to go, what to say aloud.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act, BootData } from '../../src/casework/views';
import type { Words } from './words';

export interface Page {
  boot: BootData;
  words: Words;
  /** The language asked for; its words may still be on their way. */
  chosen: 'kk' | 'ru';
  setLanguage(language: 'kk' | 'ru'): void;
  /** Numbers are shown instead of names. */
  namesHidden: boolean;
  setNamesHidden(hidden: boolean): void;
  /** The screen now shown. */
  act: Act;
  /** Opens a screen; the plan and the room open as dialogs over the sheet. */
  go(act: Act): void;
  /** Back to the screen before, or to the first one. */
  back(): void;
  /** The title of the screen that {@link back} leads to. */
  backTitle: string;
  /** Back to the first screen, whatever lies between. */
  home(): void;
  hideScreen(): void;
  toast(text: string, undo: () => void): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The language of a shell that has a switch of its own; undefined in Google's frame, which has none. */
export const shellLanguage = (): string | undefined => document.documentElement.dataset.shellLanguage;

/** The page around this component. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('used outside the page');
  return page;
}

/** Says something politely (`say`) or at once (`warn`) to screen readers; the text is replaced, not stacked. */
export function announce(where: 'say' | 'warn', text: string): void {
  const region = document.getElementById(where);
  if (region && region.textContent !== text) region.textContent = text;
}
