// Plans a template and plays the batch on the strict Docs double, in every reading of what Google leaves open.
import { applyRequests } from '../../../local/google/docs/apply';
import type { Readings } from '../../../local/google/docs/edit';
import type { DocumentJson, RequestJson } from '../../../local/google/docs/json';
import type { EditRequest } from '../../../src/documents/engine/edit-request';
import { type PlanOptions, plan } from '../../../src/documents/engine/fill-template';
import type { Problem, Warning } from '../../../src/documents/engine/problem';

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
  return applyRequests(document, requests as RequestJson[], readings);
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
