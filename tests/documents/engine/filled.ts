// Plans a template and plays the batch on the strict Docs double, in every reading of what Google leaves open.

import type { Readings } from '../../../local/google/docs/edit';
import type { DocumentJson, RequestJson, StructuralElementJson } from '../../../local/google/docs/json';
import { checkBody } from '../../../local/google/schema/validate';
import type { EditRequest } from '../../../src/documents/engine/edit-request';
import { type PlanOptions, plan } from '../../../src/documents/engine/fill-template';
import type { Problem, Warning } from '../../../src/documents/engine/problem';
import { applyRequests } from '../../local/google/docs/apply';
import { paragraphsOf } from './sample-document';

export const READINGS: readonly Readings[] = [
  { mergedParagraph: 'last', insertedCells: 'plain' },
  { mergedParagraph: 'first', insertedCells: 'neighbour' },
  { mergedParagraph: 'first', insertedCells: 'plain' },
  { mergedParagraph: 'last', insertedCells: 'neighbour' },
];

/** The requests and warnings of a plan that must succeed. */
export function planned(
  document: DocumentJson,
  data: unknown,
  options?: PlanOptions,
): { requests: EditRequest[]; warnings: Warning[] } {
  const result = plan(document, data, options);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

/** The document after the batch. */
export function filled(
  document: DocumentJson,
  data: unknown,
  options?: PlanOptions,
  readings: Partial<Readings> = {},
): DocumentJson {
  const { requests } = planned(document, data, options);
  const checked = checkBody('docs', 'documents.batchUpdate', { requests }).requests as
    | RequestJson[]
    | undefined;
  return applyRequests(document, checked ?? [], readings);
}

/** The problems of a plan that must be refused. */
export function problemsOf(document: DocumentJson, data: unknown = {}, options?: PlanOptions): Problem[] {
  const result = plan(document, data, options);
  if (!('problems' in result)) throw new Error('the template was accepted');
  return result.problems;
}

export function codesOf(document: DocumentJson, data?: unknown, options?: PlanOptions): string[] {
  return problemsOf(document, data, options).map((problem) => problem.code);
}

/**
 * The document after the batch on a double whose joined paragraphs always take the wrong style: after each
 * deletion across a boundary the paragraph gets the style of whichever joined paragraph differs from it.
 */
export function filledHostile(document: DocumentJson, data: unknown, options?: PlanOptions): DocumentJson {
  let state = document;
  for (const request of planned(document, data, options).requests) {
    const range = 'deleteContentRange' in request ? request.deleteContentRange.range : null;
    const joined = range ? bodyParagraphs(state).filter((one) => overlaps(one, range)) : [];
    state = applyRequests(state, [request as RequestJson]);
    if (!range || joined.length < 2) continue;
    const left = bodyParagraphs(state).find((one) => (one.endIndex ?? 0) > range.startIndex)?.paragraph;
    const wrong = joined.find((one) => !sameStyle(one.paragraph?.paragraphStyle, left?.paragraphStyle));
    if (left && wrong?.paragraph) left.paragraphStyle = wrong.paragraph.paragraphStyle ?? {};
  }
  return state;
}

function bodyParagraphs(document: DocumentJson): StructuralElementJson[] {
  return paragraphsOf(document.tabs?.[0]?.documentTab?.body?.content);
}

function overlaps(one: StructuralElementJson, range: { startIndex: number; endIndex: number }): boolean {
  return (one.startIndex ?? 0) <= range.endIndex && (one.endIndex ?? 0) > range.startIndex;
}

function sameStyle(one: object | undefined, other: object | undefined): boolean {
  const sorted = (style: object = {}) => JSON.stringify(Object.entries(style).sort());
  return sorted(one) === sorted(other);
}
