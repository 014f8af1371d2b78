// What a request may carry: a parameter or a header that would be passed over in silence is refused by name.
import { NotEmulated } from '../google/api-error';
import type { RequestHead } from './exchange';

/** Headers that change an answer of Google's and are not played here. */
const MEANINGFUL_TO_GOOGLE: readonly string[] = [
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'range',
  'x-goog-drive-resource-keys',
  'x-goog-encode-response-if-executable',
  'x-goog-fieldmask',
  'x-goog-user-project',
  'x-http-method-override',
];

const OWN_HEADERS: readonly string[] = ['x-tirek-token', 'x-tirek-user'];

/** The home's own headers that do not exist, bodies in a coding that is not undone here. */
export function unknownHeader({ headers }: RequestHead): string | undefined {
  const wrong = Object.keys(headers).find(
    (name) => name.startsWith('x-tirek-') && !OWN_HEADERS.includes(name),
  );
  if (wrong) return `Unknown header: ${wrong}`;
  const coding = headers['content-encoding'];
  return coding === undefined || coding === 'identity' ? undefined : `Unknown content-encoding: ${coding}`;
}

/** Parameters of every method of Google's that change the answer or who asks, and are not played here. */
const STANDARD_PARAMETERS: readonly string[] = ['$.xgafv', 'access_token', 'callback', 'oauth_token'];

/** Throws NotEmulated for a header or a standard parameter that Google would obey. */
export function refuseWhatIsNotPlayed({ headers, query }: RequestHead): void {
  const header = MEANINGFUL_TO_GOOGLE.find((name) => headers[name] !== undefined);
  if (header) throw new NotEmulated(`the header ${header}`);
  const parameter = STANDARD_PARAMETERS.find((name) => query.has(name));
  if (parameter) throw new NotEmulated(`the parameter ${parameter}`);
  const alt = query.get('alt');
  if (alt !== null && alt !== 'json' && alt !== 'media') throw new NotEmulated(`alt=${alt}`);
}

/** Why a query is refused: a name that is not known, or one given twice. */
export function unknownParameter(query: URLSearchParams, known: readonly string[] = []): string | undefined {
  for (const name of new Set(query.keys())) {
    if (!known.includes(name)) return `Unknown query parameter: ${name}`;
    if (query.getAll(name).length > 1) return `The query parameter ${name} is given twice.`;
  }
  return undefined;
}
