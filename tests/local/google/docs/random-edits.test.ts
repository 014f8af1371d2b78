// Random edits, legal and not: the index law holds after each, a refused batch leaves nothing, text is neither lost nor made.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ApiError, NotEmulated } from '../../../../local/google/api-error';
import { assertIndexLaw } from '../../../../local/google/docs/index-law';
import type { DocumentJson, RequestJson, StructuralElementJson } from '../../../../local/google/docs/json';
import { blank, edit, table, textOf } from './pages';

const endOf = (document: DocumentJson): number => document.body?.content?.at(-1)?.endIndex ?? 0;

/** Starts of all tables, nested ones included. */
const tableStarts = (content: readonly StructuralElementJson[] = []): number[] =>
  content.flatMap((element) => [
    ...(element.table ? [element.startIndex ?? 0] : []),
    ...(element.table?.tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).flatMap((cell) => tableStarts(cell.content)),
    ),
  ]);

const text = fc.oneof(
  fc.constantFrom('a', 'Сынып', '🙂', 'x\ny', '\n', '\t', '\u000b', '{{tag}}', '\u0001\ue000z', ''),
  fc.string({ maxLength: 6 }),
);
const share = fc.double({ min: 0, max: 1.05, noNaN: true });

/** A recipe that becomes a request once the document is known: places are shares of its length. */
const recipe = fc.record({
  kind: fc.constantFrom(
    'insertText',
    'insertText',
    'deleteContentRange',
    'deleteContentRange',
    'insertTable',
    'insertTableRow',
    'insertTableColumn',
    'deleteTableRow',
    'deleteTableColumn',
    'mergeTableCells',
    'unmergeTableCells',
    'updateTextStyle',
    'updateParagraphStyle',
    'updateTableCellStyle',
    'createParagraphBullets',
    'deleteParagraphBullets',
    'insertPageBreak',
    'replaceAllText',
    'createNamedRange',
    'pinTableHeaderRows',
  ),
  text,
  from: share,
  length: fc.nat({ max: 12 }),
  row: fc.nat({ max: 3 }),
  column: fc.nat({ max: 3 }),
  spans: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  flag: fc.boolean(),
});
type Recipe = typeof recipe extends fc.Arbitrary<infer R> ? R : never;

function requestOf(document: DocumentJson, made: Recipe): RequestJson {
  const { kind, from, length, flag } = made;
  const index = Math.floor(from * endOf(document));
  const range = { startIndex: index, endIndex: index + length };
  const starts = tableStarts(document.body?.content);
  const start = starts[made.row % Math.max(1, starts.length)] ?? index;
  const tableStartLocation = { index: start };
  const tableCellLocation = { tableStartLocation, rowIndex: made.row, columnIndex: made.column };
  const tableRange = { tableCellLocation, rowSpan: made.spans[0], columnSpan: made.spans[1] };
  switch (kind) {
    case 'insertText':
      return { insertText: { location: { index }, text: made.text } };
    case 'deleteContentRange':
      return { deleteContentRange: { range } };
    case 'insertTable':
      return { insertTable: { location: { index }, rows: made.row, columns: made.column } };
    case 'insertTableRow':
      return { insertTableRow: { tableCellLocation, insertBelow: flag } };
    case 'insertTableColumn':
      return { insertTableColumn: { tableCellLocation, insertRight: flag } };
    case 'deleteTableRow':
      return { deleteTableRow: { tableCellLocation } };
    case 'deleteTableColumn':
      return { deleteTableColumn: { tableCellLocation } };
    case 'mergeTableCells':
      return { mergeTableCells: { tableRange } };
    case 'unmergeTableCells':
      return { unmergeTableCells: { tableRange } };
    case 'updateTextStyle':
      return { updateTextStyle: { range, textStyle: { bold: flag }, fields: 'bold' } };
    case 'updateParagraphStyle':
      return {
        updateParagraphStyle: { range, paragraphStyle: { alignment: 'CENTER' }, fields: 'alignment' },
      };
    case 'updateTableCellStyle':
      return {
        updateTableCellStyle: { tableRange, tableCellStyle: { contentAlignment: 'MIDDLE' }, fields: '*' },
      };
    case 'createParagraphBullets':
      return { createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } };
    case 'deleteParagraphBullets':
      return { deleteParagraphBullets: { range } };
    case 'insertPageBreak':
      return { insertPageBreak: { location: { index } } };
    case 'replaceAllText':
      return {
        replaceAllText: { containsText: { text: made.text || 'a', matchCase: flag }, replaceText: 'bb' },
      };
    case 'createNamedRange':
      return { createNamedRange: { name: 'n', range } };
    default:
      return { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: made.row } };
  }
}

/** Applies what is legal; anything but a refusal is a fault. */
function attempt(document: DocumentJson, requests: RequestJson[]): DocumentJson | undefined {
  try {
    return edit(document, requests);
  } catch (error) {
    if (error instanceof ApiError || error instanceof NotEmulated) return undefined;
    throw error;
  }
}

const start = (): DocumentJson =>
  edit(blank(), [
    { insertText: { location: { index: 1 }, text: 'One 🙂\nTwo\n\nThree' } },
    table(5, 2, 3),
    table(9, 1, 2),
  ]);

describe('random edits', () => {
  it('A1 A3 the index law holds after every accepted request, and some are accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(recipe, { minLength: 1, maxLength: 25 }), (recipes) => {
        let document = start();
        for (const made of recipes) {
          const after = attempt(document, [requestOf(document, made)]);
          if (!after) continue;
          accepted += 1;
          assertIndexLaw(after);
          document = after;
        }
      }),
      { numRuns: 250 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('A7 a batch is its requests one by one, or nothing', () => {
    fc.assert(
      fc.property(fc.array(recipe, { minLength: 2, maxLength: 8 }), (recipes) => {
        const document = start();
        const frozen = JSON.stringify(document);
        const requests: RequestJson[] = [];
        let step: DocumentJson | undefined = document;
        for (const made of recipes) {
          const request: RequestJson = requestOf(step ?? document, made);
          requests.push(request);
          step = step && attempt(step, [request]);
        }
        const whole = attempt(document, requests);
        expect(JSON.stringify(document)).toBe(frozen);
        if (!step) expect(whole).toBeUndefined();
        else expect(textOf(whole?.body?.content)).toBe(textOf(step.body?.content));
      }),
      { numRuns: 150 },
    );
  });

  it('A9 deleting what was inserted gives the text back', () => {
    fc.assert(
      fc.property(share, fc.stringMatching(/^[a-zА-Яа-я ]{1,8}$/), (from, words) => {
        const document = start();
        const index = Math.floor(from * endOf(document));
        const filled = attempt(document, [{ insertText: { location: { index }, text: words } }]);
        if (!filled) return;
        const range = { startIndex: index, endIndex: index + words.length };
        const back = edit(filled, [{ deleteContentRange: { range } }]);
        expect(back).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });
});
