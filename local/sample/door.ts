// The product's one door as a program uses it: typed commands and queries, worded refusals.
import type {
  Answer,
  CommandInputs,
  CommandName,
  Done,
  Queries,
  QueryName,
} from '../../src/casework/answers';
import type { Language } from '../../src/text/bilingual';
import type { RunAnswer } from '../http/run-door';

/** Calls a function of the bundle; as the school's own account when no person is named. */
export type RunFunction = (
  functionName: string,
  args: readonly unknown[],
  user?: string,
) => Promise<RunAnswer>;

/** One command, ready to be sent: who, what, with which reasons for deviations. */
export type Act = {
  [N in CommandName]: {
    readonly command: N;
    /** E-mail of the person who acts. */
    readonly user: string;
    readonly input: CommandInputs[N];
    /** Reasons for deviations, by rule. */
    readonly reasons?: Readonly<Record<string, string>>;
  };
}[CommandName];

/** What an act came to when it was refused: the product's own words. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
  constructor(
    readonly command: string,
    readonly answer: Extract<Answer<never>, { ok: false }>,
  ) {
    const problems = answer.problems.map(
      ({ path, message, paragraph }) =>
        `${path ? `${path.join('.')}: ` : ''}${message}${paragraph ? ` (${paragraph.label})` : ''}`,
    );
    super(`${command}: ${[answer.title, ...problems].join(' ')}`);
  }
}

export interface Door {
  /** Runs a function of the bundle; throws with its message when it fails. */
  run(functionName: string, args: readonly unknown[], user?: string): Promise<unknown>;
  /** Sends a command under an id; the same id is done once. Throws {@link ActRefused}. */
  act(id: string, act: Act): Promise<Done>;
  ask<N extends QueryName>(query: N, input: Queries[N]['input'], user: string): Promise<Queries[N]['view']>;
}

/** Opens the door in a language: answers come worded in it. */
export function openDoor(runFunction: RunFunction, language: Language): Door {
  const run = async (functionName: string, args: readonly unknown[], user?: string) => {
    const answer = await runFunction(functionName, args, user);
    if ('error' in answer) throw new Error(`${functionName}: ${answer.error}`);
    return answer.value;
  };
  const call = async <T>(name: string, body: object, user: string): Promise<T> => {
    const answer = JSON.parse(
      String(await run('call', [JSON.stringify({ ...body, language })], user)),
    ) as Answer<T>;
    if (!answer.ok) throw new ActRefused(name, answer);
    return answer.value;
  };
  return {
    run,
    act: (id, { command, user, input, reasons }) =>
      call(command, { command, id, input, ...(reasons ? { reasons } : {}) }, user),
    ask: (query, input, user) => call(query, { query, input }, user),
  };
}
