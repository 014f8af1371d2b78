// Finds the bytes of a picture in a document: only pictures kept inside the document itself (data: addresses) can be exported.
import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../google/api-error';
import { type DocumentTab, points } from './docs-json';

/** A picture with its bytes, its printed size in points and its clockwise turn in degrees. */
export interface EmbeddedImage {
  type: 'png' | 'jpg' | 'gif';
  bytes: Uint8Array;
  dataUrl: string;
  width: number;
  height: number;
  turn: number;
}

/** A picture that floats: its place from the paragraph's beginning in points, and how text runs around it. */
export interface FloatingImage extends EmbeddedImage {
  left: number;
  top: number;
  layout: 'around' | 'in front' | 'behind';
}

const TYPES: Record<string, EmbeddedImage['type']> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** The inline picture `objectId` of a tab; throws NotEmulated when its bytes are not in the document. */
export function embeddedImage(tab: DocumentTab, objectId: string): EmbeddedImage {
  return picture(tab.inlineObjects?.[objectId]?.inlineObjectProperties?.embeddedObject);
}

/** The floating picture `objectId` of a tab; throws as {@link embeddedImage} does. */
export function floatingImage(tab: DocumentTab, objectId: string): FloatingImage {
  const properties = tab.positionedObjects?.[objectId]?.positionedObjectProperties;
  const { layout, leftOffset, topOffset } = properties?.positioning ?? {};
  return {
    ...picture(properties?.embeddedObject),
    left: points(leftOffset),
    top: points(topOffset),
    layout: layout === 'IN_FRONT_OF_TEXT' ? 'in front' : layout === 'BEHIND_TEXT' ? 'behind' : 'around',
  };
}

function picture(object: docs_v1.Schema$EmbeddedObject | undefined): EmbeddedImage {
  const properties = object?.imageProperties;
  const dataUrl = properties?.contentUri ?? '';
  const [, mime, base64] = /^data:([^;,]+);base64,(.*)$/s.exec(dataUrl) ?? [];
  const type = TYPES[mime ?? ''];
  if (!type || base64 === undefined) throw new NotEmulated('a picture without its bytes in an export');
  if (Object.values(properties?.cropProperties ?? {}).some(Boolean))
    throw new NotEmulated('a cropped picture in an export');
  return {
    type,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    dataUrl,
    width: points(object?.size?.width, 72),
    height: points(object?.size?.height, 72),
    turn: ((properties?.angle ?? 0) * 180) / Math.PI,
  };
}
