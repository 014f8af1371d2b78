/** What a template would say with these data, as text alone: nothing is asked of the document service. */
import { isPaperText, paragraphsOfText } from '../document-text';
import type { DocumentJson } from './document-json';
import { type EditUnit, textOfPieces } from './edit-script';
import { evaluate } from './evaluate';
import { compile } from './fill-template';
import { makeLegal } from './legal-deletion';
import type { SegmentText } from './segment-text';

/** The paragraphs of the filled template, its feet left out; undefined when the template has a problem. */
export function filledParagraphs(document: DocumentJson, data: unknown): string[] | undefined {
  const compiled = compile(document);
  if ('problems' in compiled) return undefined;
  return compiled.template.segments
    .filter(({ segment }) => isPaperText(segment))
    .flatMap(({ segment, parts }) => {
      const { script } = evaluate(segment, parts, data, { helpers: {}, strict: false });
      return paragraphsOfText(
        makeLegal(segment, script)
          .script.map((unit) => textOf(segment, unit))
          .join(''),
      );
    });
}

function textOf(segment: SegmentText, unit: EditUnit): string {
  if (unit.kind === 'keep') return segment.text.slice(unit.start, unit.end);
  if (unit.kind === 'insert') return textOfPieces(unit.pieces);
  if (unit.kind === 'deleteRow') return '';
  return unit.rows.flatMap(({ cells }) => cells.map((cell) => `${textOfPieces(cell)}\n`)).join('');
}
