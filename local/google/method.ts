// The shape every embedded REST service has: methods keyed by Google's own method id, called inside one transaction.
import type { ApiError } from './api-error';

/** Who calls, and with which OAuth scopes: the manifest's for the add-on, all for a REST client with the token. */
export interface Caller {
  email: string;
  scopes: readonly string[];
}

/** Bytes with their type: an upload, a download or an export. */
export interface Media {
  mimeType: string;
  bytes: Uint8Array;
  name?: string;
}

/** Query and path parameters, already decoded; repeated ones are arrays. Values arrive as strings over HTTP and as JSON values from Apps Script. */
export type Params = Readonly<Record<string, unknown>>;

/** One method of a service. Returns plain JSON, or Media for alt=media and export. Throws {@link ApiError}. */
export type Method = (params: Params, body: unknown, caller: Caller, media?: Media) => unknown | Media;

/** An embedded service: `methods['spreadsheets.values.batchGet']`. Each call is one transaction of the store: it applies whole or not at all. */
export interface EmbeddedApi {
  readonly name: 'sheets' | 'docs' | 'drive';
  readonly version: 'v4' | 'v1' | 'v3';
  readonly methods: Readonly<Record<string, Method>>;
}
