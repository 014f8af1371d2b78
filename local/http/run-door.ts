// POST /run/<function>: what google.script.run.<function> does, as the person in X-Tirek-User.
import type { Media } from '../google/method';
import { type Answer, json, type Request, type RequestHead } from './exchange';
import { boundaryOf, partsOf } from './multipart';

/** Fields of a submitted form: texts, several texts of one name, files. */
export type FormFields = Readonly<Record<string, string | string[] | Media>>;

/** What a call came to: a JSON value, or the message of the failure handler. */
export type RunAnswer = { value: unknown } | { error: string };

export interface RunDoor {
  /** Calls a function with JSON arguments. */
  run(functionName: string, args: readonly unknown[], user: string): Promise<RunAnswer>;
  /** Calls a function with one submitted form. */
  submit?(functionName: string, form: FormFields, user: string): Promise<RunAnswer>;
}

const refused = (error: string, status = 400): Answer => json(status, { error }, false);

const isForm = (type: string | undefined) => type?.toLowerCase().startsWith('multipart/form-data') === true;

/** Whether the body may be as large as a file. */
export const takesForm = ({ headers }: RequestHead) => isForm(headers['content-type']);

/** Answers `{"value": …}`, or HTTP 500 `{"error": "…"}`. A body that is no array of arguments is refused with 400. */
export async function answerRun(door: RunDoor, request: Request, user: string): Promise<Answer> {
  if (request.verb !== 'POST') return { ...refused('Use POST.', 405), headers: { allow: 'POST' } };
  const name = /^\/run\/([A-Za-z_$][\w$]*)$/.exec(request.path)?.[1];
  if (!name) return refused('No function is named.', 404);
  const type = request.headers['content-type'] ?? '';
  if (isForm(type)) {
    const form = formIn(request.body, type);
    if (!form) return refused('The form cannot be read.');
    if (!door.submit) return refused('Forms are not taken here.');
    return shown(await door.submit(name, form, user));
  }
  let args: unknown;
  try {
    args = request.body.length === 0 ? [] : JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    return refused('The body is not JSON.');
  }
  if (!Array.isArray(args)) return refused('The body must be a JSON array of arguments.');
  return shown(await door.run(name, args, user));
}

function shown(answer: RunAnswer): Answer {
  return 'error' in answer
    ? json(500, { error: answer.error }, false)
    : json(200, { value: answer.value ?? null }, false);
}

/** Reads multipart/form-data; undefined when it is malformed. */
export function formIn(body: Uint8Array, contentType: string): FormFields | undefined {
  const boundary = boundaryOf(contentType);
  const parts = boundary === undefined ? undefined : partsOf(body, boundary);
  if (!parts) return undefined;
  const fields = new Map<string, string | string[] | Media>();
  for (const part of parts) {
    const disposition = part.headers['content-disposition'] ?? '';
    const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
    const file = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1];
    if (name === undefined) return undefined;
    if (file !== undefined) {
      const mimeType = part.headers['content-type'] ?? 'application/octet-stream';
      fields.set(name, { mimeType, bytes: part.bytes, name: file });
      continue;
    }
    const text = Buffer.from(part.bytes).toString('utf8');
    const before = fields.get(name);
    if (before === undefined) fields.set(name, text);
    else if (typeof before === 'string') fields.set(name, [before, text]);
    else if (Array.isArray(before)) before.push(text);
  }
  return Object.fromEntries(fields);
}
