// The screens of a page as they come: those of its first view, those that lie in it unread, those of the server.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ScreenName } from '../../src/casework/views';
import type { Later, Screens } from '../screens/screens';
import { whenIdle } from './when-idle';

/** Where further screens are: `near` in the page itself, `far` at the server. */
export interface Sources {
  near?: Later;
  far?: Later;
}

/** Signs that somebody is at the page and may soon open something. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

/**
 * Finds the component of a screen, and brings one that is not there yet; `onFar` is called when the server has to be
 * asked. What lies in the page is read when it is idle; the server is asked when somebody, `expected`, is at the page.
 */
export function useScreens(inside: Screens, { near, far }: Sources, first: ScreenName, expected: boolean) {
  const [more, putMore] = useState<Screens>({});
  const add = useCallback((found: Screens) => putMore((had) => ({ ...had, ...found })), []);
  const bring = useCallback(async (screen: ScreenName, onFar?: () => void): Promise<void> => {
    const close = (await near?.(screen)) ?? {};
    if (close[screen] || !far) return add(close);
    onFar?.();
    add({ ...close, ...(await far(screen)) });
  }, []);
  useEffect(() => {
    whenIdle(() => void near?.(first).then(add));
    if (!far || !expected) return;
    const leave = () => {
      for (const sign of SIGNS) removeEventListener(sign, ahead);
    };
    // Whoever opens such a screen before it has come is told whatever there is to tell.
    const ahead = () => {
      leave();
      whenIdle(() => void far(first).then(add, () => undefined));
    };
    for (const sign of SIGNS) addEventListener(sign, ahead, { passive: true });
    return leave;
  }, []);
  const screenOf = useCallback((screen: ScreenName) => inside[screen] ?? more[screen], [more]);
  return { screenOf, bring };
}
