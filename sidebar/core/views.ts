// Views already shown, kept while the page lives: shown again at once and refreshed quietly.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Queries, QueryName } from '../../src/casework/answers';
import type { BootData, ListsView } from '../../src/casework/views';
import { ask, type Refusal } from './door';
import { usePage } from './page-context';

interface Kept {
  view: unknown;
  at: number;
}

const kept = new Map<string, Kept>();
/** On the way: fields that want the same at once ask once. */
const coming = new Map<string, { reply: ReturnType<typeof ask>; at: number }>();
const FRESH_MS = 60_000;
let lastChange = 0;

const keyOf = (query: string, input: unknown): string => `${query} ${JSON.stringify(input)}`;

/** Everything read before this moment may be old: an act was done or a dialog was open. */
export function markChanged(): void {
  lastChange = Date.now();
}

/** Puts the views that came inside the page where the screens look for them. */
export function keepBootViews(boot: BootData): void {
  const at = Date.now();
  const { act, view } = boot;
  const keep = (query: QueryName, input: unknown, value: unknown) =>
    kept.set(`${boot.language} ${keyOf(query, input)}`, { view: value, at });
  if (boot.lists) keep('lists', {}, boot.lists);
  if (!view) return;
  if (act.screen === 'today' || act.screen === 'my-referrals') keep(act.screen, {}, view);
  if (act.screen === 'plan') keep('plan', planInput(act), view);
  if (act.screen === 'sitting') keep('sitting', { sittingId: act.sittingId ?? '' }, view);
}

/** What the plan query is asked with for an act. */
export const planInput = (act: { cardId?: string; planId?: string }) =>
  act.planId ? { cardId: act.cardId ?? '', planId: act.planId } : { cardId: act.cardId ?? '' };

export interface Loading<V> {
  view?: V;
  refusal?: Refusal;
  /** Asks again now; answers when the new view is there. */
  reload(): Promise<void>;
}

/**
 * Asks for a view when it is not kept or old; `input` undefined asks nothing. A form asks for a `fresh` one: what it
 * fills in and the versions it sends back must be those after the last change.
 */
export function useView<N extends QueryName>(
  query: N,
  input: Queries[N]['input'] | undefined,
  fresh = false,
): Loading<Queries[N]['view']> {
  const { words } = usePage();
  const [, redraw] = useState(0);
  const [refusal, setRefusal] = useState<Refusal>();
  const key = input === undefined ? '' : `${words.language} ${keyOf(query, input)}`;
  const lastShown = useRef<{ about: string; view: unknown }>();
  const openedAfter = useRef(lastChange);
  const alive = useRef(true);
  const asked = useRef(key);
  asked.current = key;

  const load = useCallback(
    async (joined?: unknown) => {
      if (input === undefined) return;
      let on = coming.get(key);
      // What was asked before the last change may be answered from before it.
      if (joined !== true || !on || on.at <= lastChange) {
        on = { reply: ask(query, input), at: Date.now() };
        coming.set(key, on);
      }
      const reply = await on.reply;
      if (coming.get(key) === on) coming.delete(key);
      if (reply.ok) kept.set(key, { view: reply.value, at: Date.now() });
      if (!alive.current || asked.current !== key) return;
      setRefusal(reply.ok ? undefined : reply);
      redraw((n) => n + 1);
    },
    [key],
  );

  useEffect(() => {
    alive.current = true;
    const have = kept.get(key);
    if (input !== undefined && (!have || have.at < lastChange || Date.now() - have.at > FRESH_MS))
      void load(true);
    return () => {
      alive.current = false;
    };
  }, [key]);

  // Another language of the same view is better than nothing until the new one comes.
  const about = input === undefined ? '' : keyOf(query, input);
  const have = kept.get(key);
  const now = have && fresh && have.at < openedAfter.current ? undefined : have?.view;
  if (now !== undefined) lastShown.current = { about, view: now };
  const shown = now ?? (lastShown.current?.about === about ? lastShown.current.view : undefined);
  return { view: shown as Queries[N]['view'] | undefined, refusal, reload: load };
}

const NO_LISTS: ListsView = {
  staff: [],
  grounds: [],
  helpKinds: [],
  materials: [],
  situations: [],
  relations: [],
  agencies: [],
  offices: [],
  itemKinds: [],
  inviteWays: [],
  inviteResults: [],
  outcomes: [],
  votes: [],
  moves: [],
  parentAnswers: [],
  channels: [],
  proofs: [],
  cardEnds: [],
  repeats: [],
  planResults: [],
  removalBases: [],
  transferParts: [],
  transferAnswers: [],
  roles: [],
};

/** What forms may choose from; empty until it has come. */
export function useLists(): ListsView {
  const { boot } = usePage();
  return useView('lists', {}).view ?? boot.lists ?? NO_LISTS;
}
