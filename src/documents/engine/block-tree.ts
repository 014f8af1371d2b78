/** Nests the tags of a segment into blocks; it knows every tag's index, so each mistake has its place. */
import { type BlockHead, type Expression, parseBlock, parseValue, type Refusal } from './expression';
import type { Tag } from './lexer';
import { type Problem, reportAt } from './problem';
import type { SegmentText } from './segment-text';

export interface ValueNode {
  kind: 'value';
  tag: Tag;
  expression: Expression;
  /** `{{lines x}}`: line breaks in the value make real paragraphs. */
  lines: boolean;
}

/** A comment, or the backslash of `\{{`: text that goes away. */
export interface GapNode {
  kind: 'gap';
  tag: Tag;
}

export type BlockName = 'if' | 'unless' | 'each' | 'with';

export interface BlockNode {
  kind: 'block';
  name: BlockName;
  subject: Expression;
  includeZero: boolean;
  /** `scope="row"` was written on the opening tag. */
  forceRows: boolean;
  blockParams: readonly string[];
  open: Tag;
  body: TreeNode[];
  /** `{{else}}`; in `{{else if …}}` the only node of `body` is a block with `chained` set. */
  inverse: { tag: Tag; body: TreeNode[] } | null;
  /** Opened by the `else` of the block around it and closed with it. */
  chained: boolean;
  close: Tag;
}

export type TreeNode = ValueNode | GapNode | BlockNode;

/** Tells whether a helper of this name can be called. */
export type KnowsHelper = (name: string) => boolean;

/**
 * The tree of one segment; nodes with problems are left out of it. `bareNamesMayCall` is false when the helpers
 * are not known, so that `{{name}}` can only be read as a field.
 */
export function buildTree(
  segment: SegmentText,
  tags: readonly Tag[],
  knowsHelper: KnowsHelper,
  bareNamesMayCall: boolean,
): { nodes: TreeNode[]; problems: Problem[] } {
  const builder = new TreeBuilder(segment, knowsHelper, bareNamesMayCall);
  for (const tag of tags) builder.add(tag);
  return builder.finish();
}

interface OpenBlock {
  /** The name as written, which the closing tag must repeat. */
  name: string;
  open: Tag;
  /** The block and those chained to it by `else if`; empty when the opening tag was refused. */
  chain: BlockNode[];
  /** Where nodes go now. */
  nodes: TreeNode[];
  params: readonly string[];
  elseSeen: boolean;
}

/** Blocks in one another, and branches of one `else if`; what walks the tree goes one call deeper for each. */
const DEEPEST = 100;

class TreeBuilder {
  private tooDeep = false;
  private readonly roots: TreeNode[] = [];
  private readonly stack: OpenBlock[] = [];
  private readonly problems: Problem[] = [];

  constructor(
    private readonly segment: SegmentText,
    private readonly knowsHelper: KnowsHelper,
    private readonly bareNamesMayCall: boolean,
  ) {}

  add(tag: Tag): void {
    if (tag.kind === 'open') this.open(tag);
    else if (tag.kind === 'close') this.close(tag);
    else if (tag.kind === 'else') this.alternative(tag);
    else if (tag.kind === 'value') this.value(tag);
    else this.current().push({ kind: 'gap', tag });
  }

  finish(): { nodes: TreeNode[]; problems: Problem[] } {
    for (const block of this.stack) this.report('UNCLOSED_BLOCK', block.open, { name: block.name });
    return { nodes: this.roots, problems: this.problems };
  }

  private current(): TreeNode[] {
    return this.stack[this.stack.length - 1]?.nodes ?? this.roots;
  }

  private report(code: Problem['code'], tag: Tag, facts: Record<string, string> = {}): void {
    this.problems.push(reportAt(code, this.segment, tag.start, tag.end, facts));
  }

  private refuse(refusal: Refusal, tag: Tag): void {
    const { code, ...facts } = refusal;
    this.report(code, tag, facts);
  }

  /** Whether a block may not lie this deep; the first such place of a segment is told. */
  private isTooDeep(depth: number, tag: Tag): boolean {
    if (depth < DEEPEST) return false;
    if (!this.tooDeep) this.report('TOO_DEEP', tag, { most: String(DEEPEST) });
    this.tooDeep = true;
    return true;
  }

  private open(tag: Tag): void {
    const block = this.isTooDeep(this.stack.length, tag) ? null : this.readBlock(tag, false);
    const nodes: TreeNode[] = block?.body ?? [];
    if (block) this.current().push(block);
    this.stack.push({
      name: tag.source.split(' ', 1)[0]!,
      open: tag,
      chain: block ? [block] : [],
      nodes,
      params: block?.blockParams ?? [],
      elseSeen: false,
    });
  }

  private alternative(tag: Tag): void {
    const block = this.stack[this.stack.length - 1];
    if (!block || block.elseSeen) {
      this.report('UNEXPECTED_ELSE', tag);
      return;
    }
    block.params = [];
    const refused = tag.source === '' || this.isTooDeep(block.chain.length, tag);
    const chained = refused ? null : this.readBlock(tag, true);
    const inverse = { tag, body: chained ? [chained] : [] };
    const holder = block.chain[block.chain.length - 1];
    if (holder) holder.inverse = inverse;
    if (chained) {
      block.chain.push(chained);
      block.nodes = chained.body;
      block.params = chained.blockParams;
    } else {
      block.nodes = inverse.body;
      block.elseSeen = tag.source === '';
    }
  }

  private close(tag: Tag): void {
    const top = this.stack[this.stack.length - 1];
    if (!top) {
      this.report('UNEXPECTED_CLOSE', tag, { name: tag.source });
      return;
    }
    if (top.name !== tag.source) {
      this.report('MISMATCH', tag, { expected: top.name, found: tag.source });
      if (this.stack.some((block) => block.name === tag.source)) {
        while (this.stack[this.stack.length - 1]!.name !== tag.source) this.stack.pop();
      }
    }
    for (const block of this.stack.pop()!.chain) block.close = tag;
  }

  private value(tag: Tag): void {
    const parsed = parseValue(tag.source);
    if ('refusal' in parsed) {
      this.refuse(parsed.refusal, tag);
      return;
    }
    const expression = this.asHelper(parsed);
    const lines = expression.kind === 'call' && expression.name === 'lines';
    if (lines && (expression.args.length !== 1 || expression.hash.length > 0)) {
      this.refuse({ code: 'BAD_EXPRESSION', reason: 'ARGUMENTS' }, tag);
      return;
    }
    const shown = lines ? expression.args[0]! : expression;
    if (this.knowsAll(shown, tag)) this.current().push({ kind: 'value', tag, expression: shown, lines });
  }

  /** `{{name}}` calls the helper of that name if there is one, unless a block parameter hides it. */
  private asHelper(expression: Expression): Expression {
    if (!this.bareNamesMayCall || expression.kind !== 'path' || expression.parts.length !== 1)
      return expression;
    const name = expression.parts[0]!;
    if (expression.data || expression.scoped || expression.depth > 0) return expression;
    if (this.stack.some((block) => block.params.includes(name)) || !this.knowsHelper(name)) return expression;
    return { kind: 'call', name, args: [], hash: [] };
  }

  private readBlock(tag: Tag, chained: boolean): BlockNode | null {
    const name = tag.source.split(' ', 1)[0]!;
    if (!isBlockName(name)) {
      this.report('UNKNOWN_BLOCK', tag, { name });
      return null;
    }
    const head = parseBlock(tag.source);
    if ('refusal' in head) {
      this.refuse(head.refusal, tag);
      return null;
    }
    const fault = faultOf(name, head, chained);
    if (fault) {
      this.refuse({ code: 'BAD_EXPRESSION', reason: fault }, tag);
      return null;
    }
    const subject = head.call.args[0]!;
    if (!this.knowsAll(subject, tag)) return null;
    return {
      kind: 'block',
      name,
      subject,
      includeZero: head.call.hash.some(([key, value]) => key === 'includeZero' && isTrue(value)),
      forceRows: head.call.hash.some(([key]) => key === 'scope'),
      blockParams: head.blockParams,
      open: tag,
      body: [],
      inverse: null,
      chained,
      close: tag,
    };
  }

  private knowsAll(expression: Expression, tag: Tag): boolean {
    if (expression.kind !== 'call') return true;
    const known = this.knowsHelper(expression.name);
    if (!known) this.report('UNKNOWN_HELPER', tag, { name: expression.name });
    const inner = [...expression.args, ...expression.hash.map(([, value]) => value)];
    return inner.map((part) => this.knowsAll(part, tag)).every(Boolean) && known;
  }
}

function isBlockName(name: string): name is BlockName {
  return name === 'if' || name === 'unless' || name === 'each' || name === 'with';
}

function isTrue(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.value === true;
}

const PARAMS: Record<BlockName, number> = { if: 0, unless: 0, each: 2, with: 1 };

function faultOf(name: BlockName, head: BlockHead, chained: boolean): 'ARGUMENTS' | 'SCOPE' | null {
  const { args, hash } = head.call;
  if (args.length !== 1 || head.blockParams.length > PARAMS[name]) return 'ARGUMENTS';
  for (const [key, value] of hash) {
    if (key === 'scope') {
      if (chained || value.kind !== 'literal' || value.value !== 'row') return 'SCOPE';
    } else if (key !== 'includeZero' || (name !== 'if' && name !== 'unless') || value.kind !== 'literal') {
      return 'ARGUMENTS';
    }
  }
  return null;
}
