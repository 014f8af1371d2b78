// Opens a .docx file: its parts, their relationships, its pictures; anything unreadable is refused as Drive refuses it (V29).
import { strFromU8, unzipSync } from 'fflate';
import { ApiError } from '../google/api-error';
import type { XmlElement } from './xml';
import { childrenNamed, parseXml } from './xml';

const MESSAGE = 'The requested conversion is not supported.';

/** The refusal of bytes that are no .docx (V29). */
export const unreadable = (): ApiError =>
  new ApiError(400, MESSAGE, {
    errors: [{ message: MESSAGE, domain: 'global', reason: 'conversionUnsupportedConversionPath' }],
  });

/** More than a school's paper ever holds, and less than would fill the memory (bytes, unpacked). */
const LARGEST = 200_000_000;

export interface Relationship {
  type: string;
  target: string;
  external: boolean;
}

export interface DocxPackage {
  /** Path of the main document. */
  main: string;
  part(path: string): XmlElement | undefined;
  bytes(path: string): Uint8Array | undefined;
  /** Relationships of a part by id, with paths from the package's root. */
  relationships(path: string): Record<string, Relationship>;
}

const resolvePath = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
};

const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** Unpacks the bytes; throws ApiError 400 `conversionUnsupportedConversionPath` when they are no .docx. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  let files: Record<string, Uint8Array>;
  try {
    let total = 0;
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > LARGEST) throw new Error('too large');
        return true;
      },
    });
  } catch {
    throw unreadable();
  }
  const part = (path: string): XmlElement | undefined => {
    const { [path]: found } = files;
    if (!found) return undefined;
    try {
      return parseXml(strFromU8(found).replace(/^\ufeff/, ''));
    } catch {
      throw unreadable();
    }
  };
  const relationships = (path: string): Record<string, Relationship> => {
    const at = path.lastIndexOf('/') + 1;
    const root = part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
    return Object.fromEntries(
      childrenNamed(root, 'rel:Relationship').map(({ attributes }) => {
        const external = attributes.TargetMode === 'External';
        const target = attributes.Target ?? '';
        return [
          attributes.Id ?? '',
          {
            type: kindOf(attributes.Type ?? ''),
            target: external ? target : resolvePath(path, target),
            external,
          },
        ];
      }),
    );
  };
  const main = Object.values(relationships('')).find(({ type }) => type === 'officeDocument')?.target;
  if (!main || !files[main] || !files['[Content_Types].xml']) throw unreadable();
  return { main, part, bytes: (path) => files[path], relationships };
}
