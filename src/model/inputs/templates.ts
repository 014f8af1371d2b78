// What acts on the school's templates of papers take.
import * as z from 'zod/mini';

/** A template by its name and language: `minutes-kk`. */
export const ResetTemplate = z.object({
  name: z.string().check(z.regex(/^[a-z][a-z-]{0,40}-(kk|ru)$/, 'unknown-record')),
});
