// What a failure of a Google service means, from its words; when it may be tried again.
import { type FailureKind, WorkbookFailure } from '../register/workbook-port';

/** Waits before each further try of a read, in milliseconds. */
const PAUSES = [400, 1200, 3000];

/** What a failure of a Google service means, from its words. */
export function failureOf(message: string): FailureKind {
  if (/named ?range/i.test(message)) return 'conflict';
  if (/quota exceeded|rate limit|too many times|RESOURCE_EXHAUSTED|\b429\b/i.test(message)) return 'busy';
  if (
    /service .*(failed|timed out|error)|internal error|empty response|unavailable|timed out|timeout|backend|\b50[0234]\b|deadline/i.test(
      message,
    )
  )
    return 'lost';
  return 'invalid';
}

/** Reads again after passing failures; a write is never repeated here, since it may have arrived. */
export function patient<T>(work: () => T): T {
  for (let attempt = 0; ; attempt++) {
    try {
      return work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const kind = failureOf(message);
      const pause = PAUSES[attempt];
      if ((kind !== 'busy' && kind !== 'lost') || pause === undefined)
        throw new WorkbookFailure(kind === 'lost' ? 'busy' : kind, message);
      Utilities.sleep(pause);
    }
  }
}

/** One try; a failure becomes a value of ours. What may have arrived is never repeated here. */
export function once<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WorkbookFailure(failureOf(message), message);
  }
}
