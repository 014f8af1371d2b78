// A whole school in memory: the shipped bundle on the embedded services, with an invented clock, as every whole-product test runs it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER, PEOPLE, SET_UP } from '../../local/bench/small-school';
import { createCallCounter } from '../../local/execution/call-count';
import { buildEngine } from '../../local/execution/engine-build';
import { type Bundle, createExecutor, type Executor } from '../../local/execution/executor';
import { type Home, homeOn } from '../../local/home';
import type {
  Answer,
  CommandInputs,
  CommandName,
  Done,
  Queries,
  QueryName,
} from '../../src/casework/answers';
import { createMemoryStore } from '../local/memory-store';

export { OWNER, PEOPLE, SET_UP };

const ROOT = join(__dirname, '..', '..');
const DIST = process.env.TIREK_DIST ?? join(ROOT, 'dist');

/** What `npm run build` made. */
export function shippedBundle(): Bundle {
  const files = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(join(DIST, 'Code.js'), 'utf8'),
    files: Object.fromEntries(
      files.map((name) => [name.slice(0, -5), readFileSync(join(DIST, name), 'utf8')]),
    ),
    manifest: JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')),
  };
}

let engine: ReturnType<typeof buildEngine> | undefined;

export interface School {
  readonly home: Home;
  readonly executor: Executor;
  readonly counter: ReturnType<typeof createCallCounter>;
  registerId: string;
  /** Sets the invented clock: local date and time in Almaty. */
  setClock(date: string, time?: string): void;
  /** The invented clock, in milliseconds since 1970. */
  clock(): number;
  run(functionName: string, args: unknown[], user: string): Promise<unknown>;
  command<N extends CommandName>(
    name: N,
    input: CommandInputs[N],
    user?: string,
    more?: object,
  ): Promise<Answer<Done>>;
  query<N extends QueryName>(
    name: N,
    input: Queries[N]['input'],
    user?: string,
    language?: 'kk' | 'ru',
  ): Promise<Answer<Queries[N]['view']>>;
  /** A command that must succeed. */
  does<N extends CommandName>(name: N, input: CommandInputs[N], user?: string, more?: object): Promise<Done>;
  close(): Promise<void>;
}

/** Opens a school that has been set up; the day is Monday 2 November 2026, 09:00. Scripts that sleep move the clock on. */
export async function openSchool(setUp: object = SET_UP): Promise<School> {
  let now = Date.UTC(2026, 10, 2, 4, 0, 0);
  let chance = 1;
  let act = 0;
  const surroundings = {
    now: () => now,
    random: () => {
      chance = (chance * 48271) % 2147483647;
      return chance / 2147483647;
    },
  };
  const people = [OWNER, ...Object.values(PEOPLE)].map((email) => ({
    email,
    name: email.split('@')[0] ?? email,
  }));
  const home = homeOn(createMemoryStore(), { people, surroundings });
  engine ??= buildEngine(ROOT);
  const counter = createCallCounter();
  const executor = createExecutor({
    engine,
    bundle: shippedBundle(),
    services: [...home.services],
    store: home.store,
    surroundings,
    sleep: async (ms) => {
      now += ms;
    },
    owner: OWNER,
    warmThreads: 1,
    onCall: counter.onCall,
  });
  const run = async (functionName: string, args: unknown[], user: string): Promise<unknown> => {
    const outcome = await executor.run(functionName, args, user, {
      kind: user === OWNER ? 'menu' : 'webapp',
    });
    if ('error' in outcome) throw new Error(`${functionName}: ${outcome.error}`);
    return 'value' in outcome ? outcome.value : outcome.page;
  };
  const call = async (body: object, user: string) =>
    JSON.parse(String(await run('call', [JSON.stringify(body)], user)));
  const school: School = {
    home,
    executor,
    counter,
    registerId: '',
    clock: () => now,
    setClock(date, time = '09:00') {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
      now = Date.UTC(year, month - 1, day, hours - 5, minutes);
    },
    run,
    command: (name, input, user = PEOPLE.secretary, more = {}) =>
      call({ command: name, id: `act-${String(++act).padStart(6, '0')}`, input, ...more }, user),
    query: (name, input, user = PEOPLE.secretary, language = 'ru') =>
      call({ query: name, input, language }, user),
    async does(name, input, user = PEOPLE.secretary, more = {}) {
      const answer = await school.command(name, input, user, more);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer, null, 1)}`);
      return answer.value;
    },
    async close() {
      await executor.close();
      home.close();
    },
  };
  const made = JSON.parse(String(await run('setUp', [JSON.stringify(setUp)], OWNER)));
  school.registerId = made.registerId;
  return school;
}
