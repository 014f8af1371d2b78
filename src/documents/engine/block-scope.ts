/** Decides what each block takes: the text between its tags, or whole table rows. */
import type { BlockNode, TreeNode, ValueNode } from './block-tree';
import type { Tag } from './lexer';
import { type Problem, reportAt } from './problem';
import { type ParagraphText, type SegmentText, STRUCTURE, type TableText } from './segment-text';

interface Span {
  start: number;
  end: number;
}

export interface ValuePart extends Span {
  kind: 'value';
  node: ValueNode;
}

/** Text that goes away whatever the data: comments, tags of row blocks. */
export interface GapPart extends Span {
  kind: 'gap';
  tag: Tag;
}

export interface Branch extends Span {
  parts: Part[];
}

/** A block whose tags stand in one text flow: it takes the characters between them. */
export interface FlowBlock extends Span {
  kind: 'flow';
  node: BlockNode;
  body: Branch;
  inverse: Branch | null;
}

/** A block whose tags stand in two cells of one table: it takes rows `first` to `last`. */
export interface RowBlock extends Span {
  kind: 'rows';
  node: BlockNode;
  table: TableText;
  first: number;
  last: number;
  parts: Part[];
}

/** A row with nothing in it but the tags of blocks that take several rows. */
export interface VanishingRow extends Span {
  kind: 'vanish';
  table: TableText;
  row: number;
}

export type Part = ValuePart | GapPart | FlowBlock | RowBlock | VanishingRow;

/** The parts of a segment in order, none overlapping another, and what cannot be placed. */
export function placeBlocks(
  segment: SegmentText,
  nodes: readonly TreeNode[],
): { parts: Part[]; problems: Problem[] } {
  const placer = new Placer(segment);
  placer.findScopes(nodes);
  placer.findVanishingRows();
  const parts = placer.place(nodes);
  return { parts, problems: placer.problems };
}

interface Rows {
  table: TableText;
  first: number;
  last: number;
}

class Placer {
  readonly problems: Problem[] = [];
  private readonly rows = new Map<BlockNode, Rows>();
  private readonly refused = new Set<BlockNode>();
  private readonly vanishing = new Map<TableText, Set<number>>();

  constructor(private readonly segment: SegmentText) {}

  findScopes(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      if (node.kind !== 'block') continue;
      if (!node.chained) this.findScope(node);
      this.findScopes(node.body);
      this.findScopes(node.inverse?.body ?? []);
    }
  }

  private findScope(node: BlockNode): void {
    const open = node.open.paragraph;
    if (open.box === node.close.paragraph.box) {
      const cell = open.path[open.path.length - 1];
      const stray = elsesOf(node).find((tag) => tag.paragraph.box !== open.box);
      if (!node.forceRows) {
        if (stray) this.refuse(node, 'CROSSES_TABLE', stray);
      } else if (!cell) this.refuse(node, 'NOT_IN_TABLE', node.open);
      else this.takeRows(node, { table: cell.table, first: cell.row, last: cell.row });
      return;
    }
    const rows = commonRows(open, node.close.paragraph);
    if (rows) this.takeRows(node, rows);
    else this.refuse(node, 'CROSSES_TABLE', node.open);
  }

  private takeRows(node: BlockNode, rows: Rows): void {
    if (node.inverse) this.refuse(node, 'ELSE_IN_ROWS', node.inverse.tag);
    else this.rows.set(node, rows);
  }

  private refuse(node: BlockNode, code: Problem['code'], tag: Tag): void {
    this.refused.add(node);
    this.problems.push(reportAt(code, this.segment, tag.start, tag.end, { name: node.name }));
  }

  findVanishingRows(): void {
    const tags: { tag: Tag; table: TableText; row: number }[] = [];
    for (const [node, { table, first, last }] of this.rows) {
      if (first < last)
        tags.push({ tag: node.open, table, row: first }, { tag: node.close, table, row: last });
    }
    for (const { table, row } of tags) {
      const here = tags.filter((other) => other.table === table && other.row === row);
      if (
        !this.isBlankWithout(
          table,
          row,
          here.map((other) => other.tag),
        )
      )
        continue;
      const rows = this.vanishing.get(table) ?? new Set();
      this.vanishing.set(table, rows.add(row));
    }
  }

  private isBlankWithout(table: TableText, row: number, tags: readonly Tag[]): boolean {
    const { start, end } = table.rows[row]!;
    let text = '';
    let from = start;
    for (const tag of [...tags].sort((a, b) => a.start - b.start)) {
      text += this.segment.text.slice(from, tag.start);
      from = tag.end;
    }
    text += this.segment.text.slice(from, end);
    return text.split(STRUCTURE).join('').trim() === '';
  }

  place(nodes: readonly TreeNode[]): Part[] {
    const parts = this.placeLevel(nodes);
    for (const [table, rows] of this.vanishing) {
      for (const row of rows) sink(parts, { kind: 'vanish', table, row, ...spanOfRows(table, row, row) });
    }
    this.sortAndCheck(parts);
    return parts;
  }

  private placeLevel(nodes: readonly TreeNode[]): Part[] {
    const parts: Part[] = [];
    const ownTags: GapPart[] = [];
    for (const node of nodes) {
      if (node.kind === 'value')
        parts.push({ kind: 'value', node, start: node.tag.start, end: node.tag.end });
      else if (node.kind === 'gap') parts.push({ kind: 'gap', tag: node.tag, ...this.reach(node.tag) });
      else if (this.rows.has(node)) this.placeRows(node, this.rows.get(node)!, parts, ownTags);
      else if (!this.refused.has(node)) parts.push(this.placeFlow(node));
    }
    for (const gap of ownTags) sink(parts, gap);
    return parts;
  }

  private placeFlow(node: BlockNode): FlowBlock {
    const open = this.reach(node.open);
    const close = this.reach(node.close);
    const otherwise = node.inverse ? this.reach(node.inverse.tag) : null;
    const inverse = node.inverse && otherwise;
    return {
      kind: 'flow',
      node,
      start: open.start,
      end: node.chained ? close.start : close.end,
      body: { start: open.end, end: (otherwise ?? close).start, parts: this.placeLevel(node.body) },
      inverse: inverse && {
        start: node.inverse!.body.some(isChained) ? otherwise.start : otherwise.end,
        end: close.start,
        parts: this.placeLevel(node.inverse!.body),
      },
    };
  }

  private placeRows(node: BlockNode, rows: Rows, parts: Part[], ownTags: GapPart[]): void {
    const vanishing = this.vanishing.get(rows.table);
    const first = vanishing?.has(rows.first) ? rows.first + 1 : rows.first;
    const last = vanishing?.has(rows.last) ? rows.last - 1 : rows.last;
    const inner = this.placeLevel(node.body);
    if (first > last) return;
    const part: RowBlock = {
      kind: 'rows',
      node,
      table: rows.table,
      first,
      last,
      parts: inner,
      ...spanOfRows(rows.table, first, last),
    };
    parts.push(part);
    for (const tag of [node.open, node.close]) {
      if (tag.start > part.start && tag.end < part.end)
        ownTags.push({ kind: 'gap', tag, ...this.reach(tag) });
    }
  }

  /** Sorts every level and reports parts that stand inside rows taken by a block they do not belong to. */
  private sortAndCheck(parts: Part[]): void {
    parts.sort((a, b) => a.start - b.start || b.end - a.end);
    let previous: Part | null = null;
    for (const part of parts) {
      if (previous && part.start < previous.end) this.reportOverlap(previous, part);
      if (!previous || part.end > previous.end) previous = part;
      if (part.kind === 'flow') {
        this.sortAndCheck(part.body.parts);
        if (part.inverse) this.sortAndCheck(part.inverse.parts);
      } else if (part.kind === 'rows') this.sortAndCheck(part.parts);
    }
  }

  private reportOverlap(one: Part, other: Part): void {
    const stray = [one, other].find((part) => part.kind !== 'rows' && part.kind !== 'vanish') ?? other;
    const tag = tagOf(stray);
    if (!tag) return;
    const code = stray.kind === 'rows' ? 'ROWS_OVERLAP' : 'OUTSIDE_ROW_LOOP';
    const facts: Record<string, string> = stray.kind === 'rows' ? { name: stray.node.name } : {};
    this.problems.push(reportAt(code, this.segment, tag.start, tag.end, facts));
  }

  /** Handlebars' standalone rule: a block tag or comment alone in its paragraph takes the paragraph along. */
  private reach(tag: Tag): Span {
    if (tag.kind === 'value' || tag.kind === 'literal') return { start: tag.start, end: tag.end };
    const { start, end } = tag.paragraph;
    const { text } = this.segment;
    const alone = text.slice(start, tag.start).trim() === '' && text.slice(tag.end, end).trim() === '';
    return alone ? { start, end } : { start: tag.start, end: tag.end };
  }
}

function isChained(node: TreeNode): boolean {
  return node.kind === 'block' && node.chained;
}

function elsesOf(node: BlockNode): Tag[] {
  if (!node.inverse) return [];
  const chained = node.inverse.body.find(isChained);
  return [node.inverse.tag, ...(chained ? elsesOf(chained as BlockNode) : [])];
}

function commonRows(open: ParagraphText, close: ParagraphText): Rows | null {
  const depth = open.path.length - 1;
  const from = open.path[depth];
  const to = close.path[depth];
  if (!from || !to || close.path.length !== open.path.length || from.table !== to.table) return null;
  return { table: from.table, first: from.row, last: to.row };
}

function spanOfRows(table: TableText, first: number, last: number): Span {
  return { start: table.rows[first]!.start, end: table.rows[last]!.end };
}

/** Puts a part into the deepest row block or branch that holds it. */
function sink(parts: Part[], part: GapPart | VanishingRow): void {
  for (const holder of parts) {
    const inner =
      holder.kind === 'rows' && holds(holder, part)
        ? holder.parts
        : holder.kind === 'flow'
          ? [holder.body, holder.inverse].find((branch) => branch && holds(branch, part))?.parts
          : undefined;
    if (inner) {
      sink(inner, part);
      return;
    }
  }
  parts.push(part);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function tagOf(part: Part): Tag | null {
  if (part.kind === 'value' || part.kind === 'flow' || part.kind === 'rows') {
    return part.kind === 'value' ? part.node.tag : part.node.open;
  }
  return part.kind === 'gap' ? part.tag : null;
}
