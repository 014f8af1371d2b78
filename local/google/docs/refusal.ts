// How one request of a batch is refused: the text without its prefix; the batch adds `Invalid requests[i].kind: ` (A8).

/** Thrown by an edit; becomes a 400 that names the request. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}

/** Refuses the current request with Google's words. */
export function refuse(text: string): never {
  throw new RequestRefused(text);
}

/** Texts seen in public reports of live refusals; the contract tests quote them. */
export const WORDS = {
  outsideParagraph:
    'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
  insideGrapheme: 'The insertion index cannot be within a grapheme cluster.',
  noText: 'Insert text requests must specify text to insert.',
  emptyRange: 'The range should not be empty.',
  lastNewline: 'The range cannot include the newline character at the end of the segment.',
  undeletable: 'Invalid deletion range. Cannot delete the requested range.',
  notATable: 'Invalid table start location. Must specify the start index of the table.',
  noFields: "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  linkType: 'Links must include at least one type.',
  rangeName: 'ID or name for named range must be set.',
  pastEnd: (index: number, end: number) =>
    `Index ${index} must be less than the end index of the referenced segment, ${end}.`,
  noSegment: (id: string) =>
    `Segment with ID ${id} was not found. If a segment ID is provided, it must be a header, footer or footnote ID. Use an empty segment ID to reference the body.`,
  noTab: (id: string) => `The tab ID ${id} does not exist.`,
  badField: (field: string) => `Invalid field: ${field}`,
} as const;
