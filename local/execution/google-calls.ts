// Calls of scripts to Sheets, Docs and Drive: one transaction each, refused in Google's shape, with misfortune if asked.

import { ApiError, NotEmulated } from '../google/api-error';
import type { EmbeddedApi, Media, Params } from '../google/method';
import type { Store } from '../store/store';
import { scopesAllow } from './api-scopes';
import type { Execution } from './execution';

/** A call as the context sends it. */
export interface ApiCall {
  api: string;
  method: string;
  params: Params;
  body: unknown;
}

/** Whether an answer is bytes rather than JSON. */
export function isMedia(value: unknown): value is Media {
  return typeof value === 'object' && value !== null && 'bytes' in value && ArrayBuffer.isView(value.bytes);
}

/** Makes the call; throws ApiError or NotEmulated. Synchronous unless the method or a simulation is not. */
export function callGoogle(
  services: ReadonlyMap<string, EmbeddedApi>,
  store: Store,
  execution: Execution,
  call: ApiCall,
  media: Media | undefined,
): unknown {
  const { api, method, params, body } = call;
  const run = services.get(api)?.methods[method];
  if (!run) throw new NotEmulated(`${api}.${method}`);
  const { caller } = execution;
  if (!scopesAllow(api, method, caller.scopes)) {
    // W134.
    throw new ApiError(403, 'Request had insufficient authentication scopes.', {
      status: 'PERMISSION_DENIED',
    });
  }
  execution.googleCalls += 1;
  const apply = (): unknown => store.transaction(() => run(params, body, caller, media));
  if (!execution.simulation) return apply();
  return misfortune(execution, call, apply);
}

async function misfortune(execution: Execution, call: ApiCall, apply: () => unknown): Promise<unknown> {
  const { id, functionName, googleCalls: n, caller } = execution;
  const { api: service, method, params, body } = call;
  const coming = { execution: id, functionName, n, service, method, params, body, email: caller.email };
  const fault = await execution.simulation?.(coming);
  if (fault?.when === 'before') throw fault.error;
  const result = await apply();
  if (fault) throw fault.error;
  return result;
}
