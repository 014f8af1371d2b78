// Finds the bytes of a picture in a document: only pictures kept inside the document itself (data: addresses) can be exported.
import { NotEmulated } from '../google/api-error';
import { type DocumentTab, points } from './docs-json';

/** A picture with its bytes and its printed size in points. */
export interface EmbeddedImage {
  type: 'png' | 'jpg' | 'gif';
  bytes: Uint8Array;
  dataUrl: string;
  width: number;
  height: number;
}

const TYPES: Record<string, EmbeddedImage['type']> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** The inline picture `objectId` of a tab; throws NotEmulated when its bytes are not in the document. */
export function embeddedImage(tab: DocumentTab, objectId: string): EmbeddedImage {
  const object = tab.inlineObjects?.[objectId]?.inlineObjectProperties?.embeddedObject;
  const dataUrl = object?.imageProperties?.contentUri ?? '';
  const [, mime, base64] = /^data:([^;,]+);base64,(.*)$/s.exec(dataUrl) ?? [];
  const type = TYPES[mime ?? ''];
  if (!type || base64 === undefined) throw new NotEmulated('a picture without its bytes in an export');
  return {
    type,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    dataUrl,
    width: points(object?.size?.width, 72),
    height: points(object?.size?.height, 72),
  };
}
