// Where documents live: one record of JSON a file, pictures as bytes beside it.
import type { Store, Surroundings } from '../../store/store';
import { ApiError } from '../api-error';
import type { DocumentJson, DocumentTabJson, InlineObject, TabJson } from './json';
import type { Model } from './model';

/** A document as it is kept. `images` says which inline objects have bytes and of what type. */
export interface KeptDocument {
  model: Model;
  revisionId: string;
  /** Revisions before the present one, newest first. */
  earlier: string[];
  images: Record<string, string>;
}

export interface Picture {
  mime: string;
  bytes: Uint8Array;
}

const REVISIONS_KEPT = 20;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export interface Shelf {
  /** The document; a file that is registered but has none is a fault of ours. */
  get(fileId: string): KeptDocument;
  /** Keeps a new state under a new revision, which it returns. */
  keep(fileId: string, document: KeptDocument): string;
  create(fileId: string, model: Model, pictures?: Readonly<Record<string, Picture>>): void;
  copy(fromId: string, toId: string): void;
  remove(fileId: string): void;
  picture(fileId: string, objectId: string): Picture | undefined;
  /** Random letters and digits for object ids. */
  letters(length: number): string;
}

/** Opens the collections of the embedded Docs. */
export function openShelf(store: Store, surroundings: Surroundings): Shelf {
  const documents = store.collection<KeptDocument>('docs.documents');
  const pictures = store.blobs('docs.pictures');
  const random = (length: number, alphabet: string) =>
    Array.from({ length }, () => alphabet[Math.floor(surroundings.random() * alphabet.length)]).join('');
  const newRevision = () => `ALm37B${random(60, ALPHABET)}`;
  const drop = (fileId: string, images: Record<string, string>) => {
    for (const id of Object.keys(images)) pictures.remove(`${fileId}/${id}`);
  };
  const get = (fileId: string): KeptDocument => {
    const found = documents.get(fileId);
    if (!found) throw new ApiError(404, 'Requested entity was not found.', { status: 'NOT_FOUND' });
    return found;
  };
  return {
    get,
    keep: (fileId, document) => {
      const revisionId = newRevision();
      const earlier = [document.revisionId, ...document.earlier].slice(0, REVISIONS_KEPT);
      documents.put(fileId, { ...document, revisionId, earlier });
      return revisionId;
    },
    create: (fileId, model, given = {}) => {
      const before = documents.get(fileId);
      if (before) drop(fileId, before.images);
      const images: Record<string, string> = {};
      for (const [id, { mime, bytes }] of Object.entries(given)) {
        images[id] = mime;
        pictures.put(`${fileId}/${id}`, bytes);
      }
      const earlier = before ? [before.revisionId, ...before.earlier].slice(0, REVISIONS_KEPT) : [];
      documents.put(fileId, { model, revisionId: newRevision(), earlier, images });
    },
    copy: (fromId, toId) => {
      const source = get(fromId);
      for (const id of Object.keys(source.images)) {
        const bytes = pictures.get(`${fromId}/${id}`);
        if (bytes) pictures.put(`${toId}/${id}`, bytes);
      }
      documents.put(toId, { ...source, revisionId: newRevision(), earlier: [] });
    },
    remove: (fileId) => {
      const found = documents.get(fileId);
      if (found) drop(fileId, found.images);
      documents.remove(fileId);
    },
    picture: (fileId, objectId) => {
      const bytes = pictures.get(`${fileId}/${objectId}`);
      const mime = documents.get(fileId)?.images[objectId];
      return bytes && mime ? { mime, bytes } : undefined;
    },
    letters: (length) => random(length, 'abcdefghijklmnopqrstuvwxyz0123456789'),
  };
}

type Pictured = Pick<DocumentTabJson, 'inlineObjects' | 'positionedObjects'>;
type EmbeddedObject = NonNullable<NonNullable<InlineObject['inlineObjectProperties']>['embeddedObject']>;

/** Puts an address into every picture of a document: `address` is asked for each object's id. */
export function withPictures(
  document: DocumentJson,
  address: (objectId: string) => string | undefined,
): DocumentJson {
  const addressed = (objectId: string, object: EmbeddedObject = {}): EmbeddedObject => {
    const contentUri = address(objectId);
    if (!contentUri) return object;
    return { ...object, imageProperties: { ...object.imageProperties, contentUri } };
  };
  const inTab = <T extends Pictured>(tab: T): T => {
    const result = { ...tab };
    if (tab.inlineObjects) {
      result.inlineObjects = Object.fromEntries(
        Object.entries(tab.inlineObjects).map(([id, object]) => {
          const { inlineObjectProperties: properties } = object;
          const embeddedObject = addressed(id, properties?.embeddedObject);
          return [id, { ...object, inlineObjectProperties: { ...properties, embeddedObject } }];
        }),
      );
    }
    if (tab.positionedObjects) {
      result.positionedObjects = Object.fromEntries(
        Object.entries(tab.positionedObjects).map(([id, object]) => {
          const { positionedObjectProperties: properties } = object;
          const embeddedObject = addressed(id, properties?.embeddedObject);
          return [id, { ...object, positionedObjectProperties: { ...properties, embeddedObject } }];
        }),
      );
    }
    return result;
  };
  const everyTab = (tabs: TabJson[]): TabJson[] =>
    tabs.map((tab) => ({
      ...tab,
      ...(tab.documentTab ? { documentTab: inTab(tab.documentTab) } : {}),
      ...(tab.childTabs ? { childTabs: everyTab(tab.childTabs) } : {}),
    }));
  return document.tabs ? { ...document, tabs: everyTab(document.tabs) } : inTab(document);
}
