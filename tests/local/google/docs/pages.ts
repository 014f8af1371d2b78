// Small documents for the Docs tests, and short ways to ask for edits.

import { blankModel } from '../../../../local/google/docs/blank';
import type { Readings } from '../../../../local/google/docs/edit';
import type { DocumentJson, RequestJson, StructuralElementJson } from '../../../../local/google/docs/json';
import { render } from '../../../../local/google/docs/render';
import { applyRequests } from './apply';

/** An empty document as documents.get shows it. */
export const blank = (): DocumentJson => render(blankModel(), { documentId: 'doc', title: 'Blank' }, false);

export const edit = (
  document: DocumentJson,
  requests: RequestJson[],
  readings?: Partial<Readings>,
): DocumentJson => applyRequests(document, requests, readings);

/** A document whose body is this text. */
export const withText = (text: string): DocumentJson => edit(blank(), [insert(1, text)]);

export const insert = (index: number, text: string, segmentId?: string): RequestJson => ({
  insertText: { location: { index, ...(segmentId ? { segmentId } : {}) }, text },
});

export const remove = (startIndex: number, endIndex: number): RequestJson => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});

export const table = (index: number, rows: number, columns: number): RequestJson => ({
  insertTable: { location: { index }, rows, columns },
});

/** Text of structural elements; cells are wrapped in brackets. */
export function textOf(content: readonly StructuralElementJson[] = []): string {
  return content
    .map(({ paragraph, table: grid }) => {
      if (paragraph) return (paragraph.elements ?? []).map((part) => part.textRun?.content ?? '*').join('');
      if (grid) {
        return (grid.tableRows ?? [])
          .map((row) => (row.tableCells ?? []).map((cell) => `[${textOf(cell.content)}]`).join(''))
          .join('/');
      }
      return '';
    })
    .join('');
}

export const bodyText = (document: DocumentJson): string => textOf(document.body?.content);

/** The paragraphs of the body, outside tables. */
export const paragraphs = (document: DocumentJson) =>
  (document.body?.content ?? []).flatMap(({ paragraph }) => (paragraph ? [paragraph] : []));

/** Where the first table of the body begins. */
export const tableStart = (document: DocumentJson): number =>
  (document.body?.content ?? []).find((element) => element.table)?.startIndex ?? -1;
