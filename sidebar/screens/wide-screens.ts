// Which screens of the wide page come when: it is opened for one of two, and the script of both lies in it.
import type { Later } from './screens';

/** The plan editor or the sitting's room. */
export const nearWide: Later = async (screen) => {
  if (screen === 'plan') return { plan: (await import('./near-plan')).Plan };
  return screen === 'sitting' ? { sitting: (await import('./near-sitting')).Sitting } : {};
};

/** What both lead to, and what few sittings need. */
export const moreWide: Later = async () => (await import('./more-wide')).MORE_WIDE;
