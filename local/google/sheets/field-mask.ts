// Field masks of Sheets: what a reply is cut to, and which fields an update touches (W10, W11, W74).
import { ApiError } from '../api-error';
import { type ReplyMask, replyMask } from '../reply-mask';
import { refuse } from './problem';

/** A mask as a tree; `true` is "everything below". */
export type Mask = ReplyMask;

/** The `fields` parameter of a reply: undefined when absent, true for `*`. Throws ApiError 400 for unknown fields (W11). */
export function readReplyMask(fields: unknown, message: string): Mask | undefined {
  if (fields === undefined || fields === '') return undefined;
  const mask = replyMask('sheets', message, fields);
  return mask === true || mask['*'] !== undefined ? true : mask;
}

/** The `fields` of an update request (W10, W74). Throws the sentence for a missing mask or an unknown field. */
export function readUpdateMask(fields: unknown, message: string): Mask {
  if (typeof fields !== 'string' || fields.trim() === '')
    refuse(`At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`);
  try {
    return replyMask('sheets', message, fields);
  } catch (error) {
    if (error instanceof ApiError) refuse(`Invalid field: ${fields}`);
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `target` with the masked fields taken from `source`; a field named in the mask and absent in the source is reset (W10). */
export function applyMask(
  target: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  mask: Mask,
): Record<string, unknown> {
  if (mask === true || mask['*'] !== undefined) return structuredClone(source) as Record<string, unknown>;
  const out: Record<string, unknown> = { ...target };
  for (const [field, part] of Object.entries(mask)) {
    const given = source[field];
    if (part === true) {
      if (given === undefined) delete out[field];
      else out[field] = structuredClone(given);
    } else {
      const inner = applyMask(isRecord(out[field]) ? out[field] : {}, isRecord(given) ? given : {}, part);
      if (Object.keys(inner).length > 0 || isRecord(given)) out[field] = inner;
      else delete out[field];
    }
  }
  return out;
}
