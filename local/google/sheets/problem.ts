// A refusal as a bare sentence; whoever knows which request it was puts "Invalid requests[0].addSheet: " before it (W72).
import { ApiError } from '../api-error';

/** Google's sentence without its prefix. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Refuses with Google's sentence. */
export function refuse(sentence: string): never {
  throw new Problem(sentence);
}

/** Runs `work`; its {@link Problem} becomes a 400 with the prefix. */
export function withPrefix<R>(prefix: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem)
      throw new ApiError(400, `${prefix}${error.message}`, { status: 'INVALID_ARGUMENT' });
    throw error;
  }
}
