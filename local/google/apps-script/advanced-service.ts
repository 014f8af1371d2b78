// The advanced services `Sheets`, `Docs` and `Drive`: positional arguments become one REST call.
import { ADVANCED, type CollectionTable, methodId } from './advanced-tables';
import { blobKey, blobOfKey, isBlobSource } from './blob';
import { call } from './bridge';
import { Exception, GoogleJsonResponseException, NotEmulated } from './exceptions';
import { strict } from './strict';

/** The answer of the owner: JSON, or the key of received bytes. */
type Answer = { value: unknown } | { blob: number };

function collection(api: string, path: string, table: CollectionTable, text: string): object {
  const members: Record<string, unknown> = {};
  for (const [method, order] of Object.entries(table.orders)) {
    members[method] = (...args: unknown[]) => send(api, methodId(table.rest, method), order, args);
  }
  for (const [name, inside] of Object.entries(table.inside ?? {})) {
    members[name] = collection(api, `${path}.${name}`, inside, text);
  }
  return strict(path, members, text);
}

function send(api: string, method: string, order: readonly string[], args: readonly unknown[]): unknown {
  // Media may be left out together with everything after it.
  const fewest = order.indexOf('media') < 0 ? order.length : order.indexOf('media');
  const most = order.length + 1;
  if (args.length < fewest || args.length > most) {
    throw new Exception(`Invalid number of arguments provided. Expected ${fewest}-${most} only`);
  }
  const params: Record<string, unknown> = {};
  let body: unknown = null;
  let media: number | null = null;
  order.forEach((name, index) => {
    const given = args[index];
    if (name === 'body') body = given ?? null;
    else if (name === 'media') media = mediaKey(given);
    else if (given === null || given === undefined) {
      throw required(`${api}.${method}`);
    } else params[name] = given;
  });
  const options = args[order.length];
  if (options !== null && options !== undefined) {
    if (typeof options !== 'object' || Array.isArray(options)) {
      throw new Exception('Invalid argument. Expected optional arguments to be an object.');
    }
    Object.assign(params, options);
  }
  if (method === 'files.get' && params.alt === 'media') {
    // The typings say text, the REST service bytes; nothing tells what a script is given.
    throw new NotEmulated('Drive.Files.get with alt=media: take DriveApp.getFileById(id).getBlob()');
  }
  const answer = call<Answer>('api', { api, method, params, body, media });
  return 'blob' in answer ? blobOfKey(answer.blob) : answer.value;
}

function mediaKey(given: unknown): number | null {
  if (given === null || given === undefined) return null;
  if (!isBlobSource(given))
    throw new Exception('The mediaData parameter only supports Blob types for upload.');
  return blobKey(given);
}

// V24: a missing id is answered with `Required`.
function required(method: string): GoogleJsonResponseException {
  const details = {
    code: 400,
    message: 'Required',
    errors: [{ message: 'Required', domain: 'global', reason: 'required' }],
  };
  return new GoogleJsonResponseException(method, 'Required', details);
}

/** The advanced service known to scripts by `symbol`. */
export function advancedService(symbol: keyof typeof ADVANCED): object {
  const { api, version, collections } = ADVANCED[symbol];
  const text = `AdvancedServiceIdentifier{name=${api}, version=${version}}`;
  const members: Record<string, unknown> = { getVersion: () => version };
  for (const [name, table] of Object.entries(collections)) {
    members[name] = collection(api, `${symbol}.${name}`, table, text);
  }
  return strict(symbol, members, text);
}
