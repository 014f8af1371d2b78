// The editing operations of Docs as a pure function on document JSON.
import { runBatch } from '../../../../local/google/docs/batch';
import type { Readings } from '../../../../local/google/docs/edit';
import { STRICT } from '../../../../local/google/docs/edit';
import { assertIndexLaw } from '../../../../local/google/docs/index-law';
import type { DocumentJson, RequestJson } from '../../../../local/google/docs/json';
import { render } from '../../../../local/google/docs/render';
import { read } from './read';

/** Ids that no object of the document has yet, the same ones on every run. */
function countedIds(document: DocumentJson): (prefix: string) => string {
  let used: string | undefined;
  let count = 0;
  return (prefix) => {
    used ??= JSON.stringify(document);
    for (;;) {
      count += 1;
      const id = `${prefix}new${count}`;
      if (!used.includes(`"${id}"`)) return id;
    }
  };
}

/**
 * The document after the requests, its input untouched; style objects may be shared between the two.
 * Takes and gives documents with or without `tabs`. Throws ApiError 400 with Google's text when any request is refused,
 * NotEmulated for what is not played. `readings` chooses among behaviours Google leaves open; the strict ones are the default.
 */
export function applyRequests(
  document: DocumentJson,
  requests: readonly RequestJson[],
  readings: Partial<Readings> = {},
): DocumentJson {
  const model = read(document);
  runBatch({ model, readings: { ...STRICT, ...readings }, newId: countedIds(document) }, requests);
  const { documentId, title, revisionId, suggestionsViewMode, tabs } = document;
  const after = render(
    model,
    { documentId, title, revisionId, suggestionsViewMode },
    (tabs?.length ?? 0) > 0,
  );
  assertIndexLaw(after);
  return after;
}
