// Google's paths over HTTP: bearer token, route, JSON in, JSON or bytes out.
import { ApiError, NotEmulated } from '../google/api-error';
import type { Caller, EmbeddedApi, Media } from '../google/method';
import type { ApiName } from '../google/schema/api-schema';
import { type Answer, download, json, type Request, type RequestHead } from './exchange';
import { bearerOf, sameToken } from './guard';
import { apiOf, routeOf } from './rest-routes';
import { refuseWhatIsNotPlayed } from './strictness';
import type { Uploads } from './uploads';

/** A REST client with the token may do whatever its person may. */
export const ALL_SCOPES: readonly string[] = ['drive', 'spreadsheets', 'documents'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

const SIGN_IN = 'https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** V12: a token that is not ours. */
function badToken(api: ApiName): ApiError {
  const errors = [
    {
      message: 'Invalid Credentials',
      domain: 'global',
      reason: 'authError',
      location: 'Authorization',
      locationType: 'header',
    },
  ];
  return new ApiError(
    401,
    `Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See ${SIGN_IN}`,
    { status: 'UNAUTHENTICATED', ...(api === 'drive' ? { errors } : {}) },
  );
}

/** V13: no token at all. */
function noToken(api: ApiName): ApiError {
  if (api === 'docs')
    return new ApiError(
      401,
      `Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See ${SIGN_IN}`,
      { status: 'UNAUTHENTICATED' },
    );
  const message =
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";
  const errors = [{ message, domain: 'global', reason: 'forbidden' }];
  return new ApiError(403, message, {
    status: 'PERMISSION_DENIED',
    ...(api === 'drive' ? { errors } : {}),
  });
}

export interface GoogleDoor {
  services: ReadonlyMap<ApiName, EmbeddedApi>;
  token: string;
  uploads: Uploads;
  /** Own address, for the location of a resumable upload. */
  base: string;
  /** A fault that is the home's own. */
  onFault(error: unknown): void;
}

/** Whether the path is one of Google's. */
export const isGooglePath = (path: string) => apiOf(path) !== undefined;

const isPretty = ({ query }: RequestHead) => query.get('prettyPrint') !== 'false';

/** Why a request is refused before its body is read: no token, or something Google would obey and the home cannot. */
export function refusedAsGoogle(door: GoogleDoor, head: RequestHead): Answer | undefined {
  try {
    const api = apiOf(head.path) ?? 'drive';
    const bearer = bearerOf(head);
    if (bearer === undefined) throw noToken(api);
    if (!sameToken(bearer, door.token)) throw badToken(api);
    refuseWhatIsNotPlayed(head);
    return undefined;
  } catch (error) {
    return refusal(door, error, isPretty(head));
  }
}

/** Answers a request at one of Google's paths that was let in. */
export async function answerAsGoogle(door: GoogleDoor, request: Request, email: string): Promise<Answer> {
  const pretty = isPretty(request);
  try {
    return await answered(door, request, email, pretty);
  } catch (error) {
    return refusal(door, error, pretty);
  }
}

function refusal(door: GoogleDoor, error: unknown, pretty: boolean): Answer {
  if (error instanceof ApiError) return json(error.code, error.body(), pretty);
  if (error instanceof NotEmulated)
    return json(501, { error: { code: 501, message: error.message, status: 'UNIMPLEMENTED' } }, pretty);
  door.onFault(error);
  return json(
    500,
    { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } },
    pretty,
  );
}

async function answered(door: GoogleDoor, request: Request, email: string, pretty: boolean): Promise<Answer> {
  // Later pieces of a resumable upload come by PUT whatever began it.
  const continues = request.query.has('upload_id') && request.verb === 'PUT';
  const found = continues
    ? (routeAt('POST', request.path) ?? routeAt('PATCH', request.path))
    : routeAt(request.verb, request.path);
  const method = found && door.services.get(found.route.api)?.methods[found.route.method];
  if (!found) throw new ApiError(404, 'Not Found', { status: 'NOT_FOUND' });
  if (!method) throw new NotEmulated(`${found.route.api}.${found.route.method}`);
  const params: Record<string, unknown> = { ...queryOf(request.query), ...found.params };
  const caller: Caller = { email, scopes: ALL_SCOPES };
  if (!found.route.upload) return shown(await method(params, bodyOf(request), caller), pretty);

  const upload = door.uploads.read(request, door.base);
  if (!('media' in upload)) return upload;
  for (const name of ['uploadType', 'upload_id']) delete params[name];
  return shown(await method(params, upload.metadata, caller, upload.media), pretty);
}

function routeAt(verb: string, path: string) {
  try {
    return routeOf(verb, path);
  } catch (error) {
    if (error instanceof URIError) throw new ApiError(400, 'Bad Request', { status: 'INVALID_ARGUMENT' });
    throw error;
  }
}

function queryOf(query: URLSearchParams): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    out[name] = values.length > 1 ? values : values[0];
  }
  return out;
}

function bodyOf(request: Request): unknown {
  if (request.verb === 'GET' || request.verb === 'DELETE' || request.body.length === 0) return undefined;
  try {
    return JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    const message = 'Invalid JSON payload received. Unexpected token.';
    throw new ApiError(400, message, {
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ description: message }],
        },
      ],
    });
  }
}

function isMedia(value: unknown): value is Media {
  return typeof value === 'object' && value !== null && 'bytes' in value && ArrayBuffer.isView(value.bytes);
}

function shown(result: unknown, pretty: boolean): Answer {
  if (result === undefined) return { status: 204 };
  if (isMedia(result)) return download(result.bytes, result.mimeType, result.name);
  return json(200, result, pretty);
}
