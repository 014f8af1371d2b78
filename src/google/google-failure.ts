// What a failure of a Google service means, from its words; when it may be tried again.
import { type FailureKind, WorkbookFailure } from '../register/workbook-port';

/** Waits before each further try after a passing failure, in milliseconds. */
const PASSING = [400, 1200, 3000];
/** Waits when the quota of the minute is used up: together a little more than that minute. */
const QUOTA = [1000, 2000, 4000, 8000, 16_000, 32_000];

const WORDS: readonly [FailureKind, RegExp][] = [
  ['conflict', /named ?range/i],
  ['full', /storage quota/i],
  ['busy', /quota exceeded|rate limit|too many times|RESOURCE_EXHAUSTED|\b429\b/i],
  [
    'shut',
    /does not have permission|PERMISSION_DENIED|(requested entity was|file) not found|protected cell|(sufficient|insufficient) permissions|cannot be copied by|no item with the given id/i,
  ],
  [
    'lost',
    /service .*(failed|timed out|error)|internal error|empty response|unavailable|timed out|timeout|backend|\b50[0234]\b|deadline/i,
  ],
];

/** What a failure of a Google service means, from its words. */
export const failureOf = (message: string): FailureKind =>
  WORDS.find(([, words]) => words.test(message))?.[0] ?? 'invalid';

function failure(error: unknown): WorkbookFailure {
  const message = error instanceof Error ? error.message : String(error);
  const sheet = /No grid with id: (\d+)/.exec(message)?.[1];
  return new WorkbookFailure(
    failureOf(message),
    message,
    ...(sheet === undefined ? [] : ([Number(sheet)] as const)),
  );
}

function repeat<T>(work: () => T, pauses: (kind: FailureKind) => readonly number[]): T {
  for (let attempt = 0; ; attempt++) {
    try {
      return work();
    } catch (error) {
      const found = failure(error);
      const pause = pauses(found.kind)[attempt];
      if (pause === undefined) throw found;
      // People who were refused together must not come back together.
      Utilities.sleep(Math.round(pause * (0.75 + Math.random() / 2)));
    }
  }
}

/** Reads again after passing failures; what still fails is `busy`, since nothing was to be applied. */
export function patient<T>(work: () => T): T {
  try {
    return repeat(work, (kind) => (kind === 'busy' ? QUOTA : kind === 'lost' ? PASSING : []));
  } catch (error) {
    throw error instanceof WorkbookFailure && error.kind === 'lost'
      ? new WorkbookFailure('busy', error.message)
      : error;
  }
}

/** Tries again only what the quota refused before it was applied; what may have arrived is never repeated here. */
export const once = <T>(work: () => T): T => repeat(work, (kind) => (kind === 'busy' ? QUOTA : []));
