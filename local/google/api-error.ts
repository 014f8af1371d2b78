// A refusal in Google's own shape: the REST body and the text Apps Script throws are made from it.

export type ApiStatus =
  | 'INVALID_ARGUMENT'
  | 'FAILED_PRECONDITION'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'RESOURCE_EXHAUSTED'
  | 'INTERNAL'
  | 'UNIMPLEMENTED'
  | 'UNAVAILABLE';

/** One entry of Drive's `errors[]` (V10). */
export interface DriveErrorItem {
  message: string;
  domain: string;
  reason: string;
  location?: string;
  locationType?: string;
}

/** What a service throws: HTTP code, Google's message, and `status` (Sheets, Docs: W1, V11) or `errors` (Drive: V10). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: number,
    message: string,
    readonly extra: {
      status?: ApiStatus;
      errors?: readonly DriveErrorItem[];
      details?: readonly unknown[];
    } = {},
  ) {
    super(message);
  }

  /** The JSON body of the HTTP answer. */
  body(): { error: Record<string, unknown> } {
    const { status, errors, details } = this.extra;
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(errors ? { errors } : {}),
        ...(status ? { status } : {}),
        ...(details ? { details } : {}),
      },
    };
  }
}

/** A token whose scopes do not reach; `service` is `docs` or `sheets` (W48). */
export const scopesDoNotReach = (service: 'docs' | 'sheets') =>
  new ApiError(403, 'Request had insufficient authentication scopes.', {
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
        domain: 'googleapis.com',
        metadata: { service: `${service}.googleapis.com` },
      },
    ],
  });

/** Anything the local home does not play is refused by name, never guessed. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(what: string) {
    super(`not emulated: ${what}`);
  }
}
