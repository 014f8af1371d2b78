/** Runs a template over data into an edit script: what stays, what is inserted where, which rows come and go. */
import type { Branch, FlowBlock, Part, RowBlock, ValuePart } from './block-scope';
import type { BlockNode } from './block-tree';
import { type EditScript, type NewRow, type Piece, piecesOf, templatePieces } from './edit-script';
import type { Expression } from './expression';
import { type Problem, type ProblemCode, reportAt, type Warning, type WarningCode } from './problem';
import {
  HelperFailure,
  type Helpers,
  innerScope,
  isTruthy,
  rootScope,
  type Scope,
  valueIn,
} from './scope-of-data';
import type { SegmentText } from './segment-text';
import { insertable, SOFT_BREAK, textOf } from './value-text';

export interface EvaluationOptions {
  helpers: Helpers;
  /** A field that is not in the data is a problem, not a warning. */
  strict: boolean;
}

export interface Evaluation {
  script: EditScript;
  problems: Problem[];
  warnings: Warning[];
}

/** The edit script of one segment. */
export function evaluate(
  segment: SegmentText,
  parts: readonly Part[],
  data: unknown,
  options: EvaluationOptions,
): Evaluation {
  const evaluator = new Evaluator(segment, options);
  const script: EditScript = [];
  evaluator.walk({ start: 0, end: segment.text.length, parts }, rootScope(data), new InPlace(script));
  return { script, problems: evaluator.problems, warnings: evaluator.warnings };
}

/** Where the walk writes: into the document itself, or into pieces to insert. */
interface Output {
  template(start: number, end: number): void;
  value(part: ValuePart, text: string): void;
  flowLoop(block: FlowBlock, items: readonly Scope[], evaluator: Evaluator): void;
  rowBlock(block: RowBlock, items: readonly Scope[], evaluator: Evaluator): void;
  vanish(part: Extract<Part, { kind: 'vanish' }>): void;
}

class InPlace implements Output {
  constructor(private readonly script: EditScript) {}

  template(start: number, end: number): void {
    if (start < end) this.script.push({ kind: 'keep', start, end });
  }

  value(part: ValuePart, text: string): void {
    const { tag } = part.node;
    const pieces = piecesOf(text, tag.end - 1, tag.paragraph);
    if (pieces.length > 0) this.script.push({ kind: 'insert', anchor: tag.end, pieces, loop: false });
  }

  /** The first item with any text is edited in place, so that the others copy its paragraphs. */
  flowLoop(block: FlowBlock, items: readonly Scope[], evaluator: Evaluator): void {
    const copies = items.map((item) => evaluator.copy(block.body, item));
    const first = Math.max(
      0,
      copies.findIndex((pieces) => pieces.length > 0),
    );
    evaluator.walk(block.body, items[first]!, this);
    const pieces = copies.slice(first + 1).flat();
    if (pieces.length > 0) this.script.push({ kind: 'insert', anchor: block.body.end, pieces, loop: true });
  }

  rowBlock(block: RowBlock, items: readonly Scope[], evaluator: Evaluator): void {
    const [first, ...others] = items;
    if (!first) {
      for (let row = block.first; row <= block.last; row++) this.deleteRow(block, row);
      return;
    }
    evaluator.walk(block, first, this);
    const rows = others.flatMap((item) => evaluator.copyRows(block, item));
    if (rows.length > 0) this.script.push({ kind: 'newRows', table: block.table, row: block.last, rows });
  }

  vanish(part: Extract<Part, { kind: 'vanish' }>): void {
    this.deleteRow(part, part.row);
  }

  private deleteRow({ table }: Pick<RowBlock, 'table'>, row: number): void {
    this.script.push({ kind: 'deleteRow', table, row });
  }
}

class Copy implements Output {
  readonly pieces: Piece[] = [];

  constructor(private readonly segment: SegmentText) {}

  template(start: number, end: number): void {
    this.pieces.push(...templatePieces(this.segment, start, end));
  }

  value(part: ValuePart, text: string): void {
    const { tag } = part.node;
    this.pieces.push(...piecesOf(text, tag.end - 1, tag.paragraph));
  }

  flowLoop(block: FlowBlock, items: readonly Scope[], evaluator: Evaluator): void {
    for (const item of items) evaluator.walk(block.body, item, this);
  }

  rowBlock(block: RowBlock): void {
    throw new Error(`rows ${block.first}–${block.last} inside copied text`);
  }

  vanish(): void {
    throw new Error('a row inside copied text');
  }
}

class Evaluator {
  readonly problems: Problem[] = [];
  readonly warnings: Warning[] = [];

  constructor(
    private readonly segment: SegmentText,
    private readonly options: EvaluationOptions,
  ) {}

  walk(range: { start: number; end: number; parts: readonly Part[] }, scope: Scope, output: Output): void {
    let at = range.start;
    for (const part of range.parts) {
      output.template(at, part.start);
      this.part(part, scope, output);
      at = part.end;
    }
    output.template(at, range.end);
  }

  copy(branch: Branch, scope: Scope): Piece[] {
    const output = new Copy(this.segment);
    this.walk(branch, scope, output);
    return output.pieces;
  }

  /** The rows of a row block for one item, nested row blocks unrolled. */
  copyRows(block: RowBlock, scope: Scope): NewRow[] {
    const rows: NewRow[] = [];
    for (let row = block.first; row <= block.last; row++) {
      const { start, end } = block.table.rows[row]!;
      const inner = block.parts.find(
        (part): part is RowBlock => part.kind === 'rows' && part.table === block.table && part.first === row,
      );
      if (inner) {
        for (const item of this.itemsOf(inner.node, scope)) rows.push(...this.copyRows(inner, item));
        row = inner.last;
      } else if (!block.parts.some((part) => part.kind === 'vanish' && part.start === start)) {
        rows.push(this.copyRow(block, row, start, end, scope));
      }
    }
    return rows;
  }

  private copyRow(block: RowBlock, row: number, start: number, end: number, scope: Scope): NewRow {
    const parts = block.parts.filter((part) => start <= part.start && part.end <= end);
    const cells = block.table.rows[row]!.cells.map((cell) =>
      this.copy(
        {
          start: cell.content,
          end: cell.end,
          parts: parts.filter((part) => cell.content <= part.start && part.end <= cell.end),
        },
        scope,
      ),
    );
    return { template: row, cells };
  }

  private part(part: Part, scope: Scope, output: Output): void {
    if (part.kind === 'value') this.value(part, scope, output);
    else if (part.kind === 'flow') this.flow(part, scope, output);
    else if (part.kind === 'rows') output.rowBlock(part, this.itemsOf(part.node, scope), this);
    else if (part.kind === 'vanish') output.vanish(part);
  }

  private flow(block: FlowBlock, scope: Scope, output: Output): void {
    const items = this.itemsOf(block.node, scope);
    if (items.length === 0) {
      if (block.inverse) this.walk(block.inverse, scope, output);
    } else if (block.node.name === 'each') output.flowLoop(block, items, this);
    else this.walk(block.body, items[0]!, output);
  }

  /** The scopes a block's body runs in: none for its `else`, one for a condition, one per item of a loop. */
  private itemsOf(node: BlockNode, scope: Scope): Scope[] {
    const value = this.valueIn(node.subject, scope, node);
    if (node.name === 'if' || node.name === 'unless') {
      return isTruthy(value, node.includeZero) === (node.name === 'if') ? [scope] : [];
    }
    if (node.name === 'with') {
      if (!isTruthy(value, true)) return [];
      return [innerScope(scope, value, null, namesFor(node, [value]))];
    }
    return this.entriesOf(node, value).map(([key, item], index, all) => {
      const frame = { key, index, first: index === 0, last: index === all.length - 1 };
      return innerScope(scope, item, frame, namesFor(node, [item, key]));
    });
  }

  private entriesOf(node: BlockNode, value: unknown): [key: number | string, item: unknown][] {
    if (value === undefined) this.missing(node.subject, node.open.start, node.open.end);
    if (value === undefined || value === null || value === false) return [];
    if (Array.isArray(value)) return value.map((item, index) => [index, item]);
    if (typeof value === 'object') return Object.entries(value);
    this.problem('NOT_A_LIST', node.open.start, node.open.end, { path: nameOf(node.subject) });
    return [];
  }

  private value(part: ValuePart, scope: Scope, output: Output): void {
    const { tag, expression, lines } = part.node;
    const value = this.valueIn(expression, scope, part.node);
    if (value === undefined) this.missing(expression, tag.start, tag.end);
    else if (value === null) this.warn('EMPTY', tag.start, tag.end, expression);
    const text = lines && Array.isArray(value) ? linesOf(value) : textOf(value);
    if (text === null) this.problem('NOT_TEXT', tag.start, tag.end, { path: nameOf(expression) });
    else output.value(part, insertable(text, lines ? '\n' : SOFT_BREAK));
  }

  private valueIn(expression: Expression, scope: Scope, at: BlockNode | ValuePart['node']): unknown {
    try {
      return valueIn(expression, scope, this.options.helpers);
    } catch (error) {
      if (!(error instanceof HelperFailure)) throw error;
      const { start, end } = at.kind === 'value' ? at.tag : at.open;
      this.problem('HELPER_FAILED', start, end, { name: error.helper, reason: error.reason });
      return null;
    }
  }

  private missing(expression: Expression, start: number, end: number): void {
    if (expression.kind === 'literal') return;
    if (this.options.strict) this.problem('MISSING', start, end, { path: nameOf(expression) });
    else this.warn('MISSING', start, end, expression);
  }

  private problem(code: ProblemCode, start: number, end: number, facts: Record<string, string>): void {
    this.problems.push(reportAt(code, this.segment, start, end, facts));
  }

  private warn(code: WarningCode, start: number, end: number, expression: Expression): void {
    this.warnings.push(reportAt(code, this.segment, start, end, { path: nameOf(expression) }));
  }
}

function namesFor(node: BlockNode, values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(node.blockParams.map((name, index) => [name, values[index]]));
}

function nameOf(expression: Expression): string {
  if (expression.kind === 'path') return expression.original;
  return expression.kind === 'call' ? expression.name : String(expression.value);
}

/** A list's items one under another; null when an item is not text. */
function linesOf(items: readonly unknown[]): string | null {
  const texts = items.map(textOf);
  return texts.includes(null) ? null : texts.join('\n');
}
