// What every request handler gets: the document being changed, chance for new ids, and the readings of what Google leaves open.
import type { ResponseJson } from './json';
import type { Model } from './model';

/** Behaviours Google does not document. The first value of each is the stricter one and the default. */
export interface Readings {
  /** Whose style a paragraph takes when a deletion joins two: `last` = the surviving newline's paragraph, `first` = the one before (seen once in public, for a deleted newline). */
  mergedParagraph: 'last' | 'first';
  /** What an inserted row or column looks like: `plain` = default cell, paragraph and text styles, `neighbour` = those of the reference cell. */
  insertedCells: 'plain' | 'neighbour';
}

export const STRICT: Readings = { mergedParagraph: 'last', insertedCells: 'plain' };

export interface Edit {
  model: Model;
  readings: Readings;
  /** A new object id such as `kix.abc123`, never given before in this document. */
  newId(prefix: string): string;
}

/** Applies one request of its kind to the model, or refuses. */
export type Handler<R> = (edit: Edit, request: R) => ResponseJson;
