/** The template engine: reads a Google Docs template and plans the one batch of edits that fills it. */
import { type Part, placeBlocks } from './block-scope';
import { buildTree, type KnowsHelper, type TreeNode } from './block-tree';
import type { DocumentJson } from './document-json';
import type { EditRequest } from './edit-request';
import { evaluate } from './evaluate';
import { askedOf, type ExampleOf, emptyData, exampleData, isKnownField } from './known-fields';
import { makeLegal } from './legal-deletion';
import { lex } from './lexer';
import { checkLoops } from './loop-limits';
import { lower } from './lower-to-requests';
import { hasOwn } from './own-property';
import { type Problem, placeOfRow, reportAt, type Warning, withoutDoubles } from './problem';
import type { Helpers } from './scope-of-data';
import { type SegmentText, segmentsOf } from './segment-text';
import { fieldsIn, type TemplateField } from './template-fields';

export interface PlanOptions {
  helpers?: Helpers;
  /** A field that is not in the data is a problem instead of a warning with nothing written. */
  strict?: boolean;
}

/** A template read once; plans made from it hold for every document with the same content and ids. */
export interface Template {
  readonly segments: readonly { readonly segment: SegmentText; readonly parts: readonly Part[] }[];
}

export type Compiled = { template: Template } | { problems: Problem[] };
export type Plan = { requests: EditRequest[]; warnings: Warning[] } | { problems: Problem[] };

/** Reads a document (`documents.get` with `includeTabsContent`); answers with every problem it has. */
export function compile(document: DocumentJson, helpers: Helpers = {}): Compiled {
  const read = readSegments(document, (name) => hasOwn(helpers, name));
  if (read.problems.length > 0) return { problems: read.problems };
  return { template: { segments: read.segments.map(({ segment, parts }) => ({ segment, parts })) } };
}

/** The requests for one `documents.batchUpdate` that turn the document into the filled paper. */
export function plan(document: DocumentJson, data: unknown, options: PlanOptions = {}): Plan {
  const compiled = compile(document, options.helpers);
  return 'problems' in compiled ? compiled : fill(compiled.template, data, options);
}

/** The same for a template read before; the helpers must be those it was compiled with. */
export function fill(template: Template, data: unknown, options: PlanOptions = {}): Plan {
  const evaluations = template.segments.map(({ segment, parts }) => {
    const evaluation = evaluate(segment, parts, data, {
      helpers: options.helpers ?? {},
      strict: options.strict ?? false,
    });
    return { segment, ...evaluation, ...makeLegal(segment, evaluation.script) };
  });
  const lost = lostFootnotes(evaluations);
  const shown = evaluations.filter(({ segment }) => !lost.has(footnoteKey(segment.tabId, segment.segmentId)));
  const problems = shown.flatMap((evaluation) => evaluation.problems);
  if (problems.length > 0) return { problems: withoutDoubles(problems) };
  // Footnotes first: a footnote whose mark goes away later must still be there to be edited.
  const ordered = [...shown].sort(
    (a, b) => Number(b.segment.kind === 'footnote') - Number(a.segment.kind === 'footnote'),
  );
  return {
    requests: ordered.flatMap(({ segment, script }) => lower(segment, script)),
    warnings: withoutDoubles(shown.flatMap(warningsOf)),
  };
}

/** The fields a template asks for, whatever helpers it calls. */
export function fieldsOf(document: DocumentJson): { fields: TemplateField[] } | { problems: Problem[] } {
  const read = readSegments(document, () => true, false);
  if (read.problems.length > 0) return { problems: read.problems };
  return { fields: fieldsIn(read.segments.map(({ nodes }) => nodes)) };
}

export interface Checked {
  problems: Problem[];
  /** Known fields the template asks for. */
  used: string[];
}

/**
 * Every problem a template would meet with these fields (paths of printed values): tags that cannot be read, fields that
 * the paper does not have, and what comes up when it is filled with an example and with nothing.
 */
export function checkTemplate(
  document: DocumentJson,
  known: readonly string[],
  exampleOf: ExampleOf,
): Checked {
  const read = readSegments(document, () => false);
  const asked = read.segments.map(({ segment, nodes }) => askedOf(segment, nodes, known));
  const paths = new Set(asked.flatMap((each) => each.paths));
  const template = { segments: read.segments.map(({ segment, parts }) => ({ segment, parts })) };
  const tried =
    read.problems.length > 0
      ? []
      : [exampleData(known, exampleOf), emptyData(known)].flatMap((data) => {
          const made = fill(template, data);
          return 'problems' in made ? made.problems : [];
        });
  const order = (problem: Problem): number =>
    read.segments.findIndex(({ segment: { tabId, segmentId } }) =>
      [tabId, segmentId].every((id, at) => id === [problem.place.tabId, problem.place.segmentId][at]),
    );
  return {
    problems: withoutDoubles([...read.problems, ...asked.flatMap((each) => each.problems), ...tried]).sort(
      (a, b) => order(a) - order(b) || a.place.index - b.place.index,
    ),
    used: known.filter((path) => [...paths].some((each) => isKnownField(each, [path]))),
  };
}

interface ReadSegment {
  segment: SegmentText;
  nodes: TreeNode[];
  parts: Part[];
}

function readSegments(
  document: DocumentJson,
  knowsHelper: KnowsHelper,
  bareNamesMayCall = true,
): { segments: ReadSegment[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const segments = segmentsOf(document).map((segment): ReadSegment => {
    problems.push(...viewProblems(document, segment), ...stateProblems(segment));
    const { tags, problems: unread } = lex(segment);
    const { nodes, problems: unnested } = buildTree(segment, tags, knowsHelper, bareNamesMayCall);
    const { parts, problems: unplaced } = placeBlocks(segment, nodes);
    problems.push(...inOrder([...unread, ...unnested, ...unplaced, ...checkLoops(segment, parts)]));
    return { segment, nodes, parts };
  });
  return { segments, problems: withoutDoubles(problems) };
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.place.index - b.place.index);
}

/** Only a view that shows suggestions in place has the indexes that edits need. */
function viewProblems(document: DocumentJson, segment: SegmentText): Problem[] {
  const mode = document.suggestionsViewMode;
  const editable = mode === undefined || mode === null || mode === 'SUGGESTIONS_INLINE';
  if (editable || segment.kind !== 'body') return [];
  return [reportAt('NOT_EDITABLE_VIEW', segment, 0, 0, { mode })];
}

function stateProblems(segment: SegmentText): Problem[] {
  return [
    ...segment.misaligned.map((index) => reportAt('MISALIGNED' as const, segment, index, index)),
    ...segment.paragraphs
      .filter((paragraph) => paragraph.hasSuggestion)
      .map((paragraph) => reportAt('OPEN_SUGGESTION' as const, segment, paragraph.start, paragraph.end - 1)),
    ...segment.suggestedRows.map(({ table, row }) => ({
      ...reportAt(
        'OPEN_SUGGESTION' as const,
        segment,
        table.rows[row]!.start + 2,
        table.rows[row]!.start + 2,
      ),
      place: placeOfRow(segment, table, row),
    })),
  ];
}

interface Evaluated {
  segment: SegmentText;
  script: ReturnType<typeof makeLegal>['script'];
}

/** Footnotes whose mark stands in text that goes away. */
function lostFootnotes(evaluations: readonly Evaluated[]): Set<string> {
  const lost = new Set<string>();
  for (const { segment, script } of evaluations) {
    for (const run of segment.runs) {
      if (run.footnoteId === undefined) continue;
      const stays = script.some(
        (unit) => unit.kind === 'keep' && unit.start <= run.start && run.start < unit.end,
      );
      if (!stays) lost.add(footnoteKey(segment.tabId, run.footnoteId));
    }
  }
  return lost;
}

function footnoteKey(tabId: string, footnoteId: string): string {
  return JSON.stringify([tabId, footnoteId]);
}

function warningsOf({
  segment,
  warnings,
  leftEmpty,
}: {
  segment: SegmentText;
  warnings: Warning[];
  leftEmpty: ReturnType<typeof makeLegal>['leftEmpty'];
}): Warning[] {
  return [
    ...warnings,
    ...leftEmpty
      .filter((paragraph) => paragraph.path.length === 0)
      .map((paragraph) => reportAt('EMPTY_PARAGRAPH' as const, segment, paragraph.start, paragraph.start)),
  ];
}
