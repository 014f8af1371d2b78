// Builds Docs JSON with correct indexes from a short description, and reads text and styles back.
import type {
  DocumentJson,
  ParagraphElementJson,
  ParagraphStyle,
  StructuralElementJson,
  TabJson,
  TableCellStyle,
  TextStyle,
} from '../../../local/google/docs/json';
import type { TableCellJson } from '../../local/google/docs/json-parts';

export interface RunSpec {
  text: string;
  style?: TextStyle;
  /** An inline element of one unit instead of text. */
  element?: Omit<ParagraphElementJson, 'startIndex' | 'endIndex'>;
  suggestedInsertionIds?: string[];
}

export interface ParagraphSpec {
  runs: RunSpec[];
  style?: ParagraphStyle;
  markStyle?: TextStyle;
  bullet?: { listId: string; nestingLevel?: number };
}

export interface CellSpec {
  box: BoxSpec;
  style?: TableCellStyle;
}

export interface TableSpec {
  rows: (CellSpec | BoxSpec)[][];
  rowStyles?: object[];
}

/** A string is a plain paragraph. */
export type BoxSpec = (string | ParagraphSpec | TableSpec)[];

export interface TabSpec {
  title?: string;
  body: BoxSpec;
  headers?: Record<string, BoxSpec>;
  footers?: Record<string, BoxSpec>;
  footnotes?: Record<string, BoxSpec>;
  children?: TabSpec[];
}

export const NORMAL: ParagraphStyle = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

const points = (magnitude: number) => ({ magnitude, unit: 'PT' });

/** A cell as Docs makes it (A15). */
const NEW_CELL: TableCellStyle = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: points(5),
  paddingRight: points(5),
  paddingTop: points(5),
  paddingBottom: points(5),
  contentAlignment: 'TOP',
};

/** A paragraph of text in one style. */
export function p(text: string, style?: ParagraphStyle, textStyle?: TextStyle): ParagraphSpec {
  return { runs: [{ text, ...(textStyle && { style: textStyle }) }], ...(style && { style }) };
}

/** A document with one tab per description. */
export function documentOf(...tabs: (TabSpec | BoxSpec)[]): DocumentJson {
  let count = 0;
  const tabOf = (spec: TabSpec | BoxSpec, index: number): TabJson => {
    const tab = Array.isArray(spec) ? { body: spec } : spec;
    const tabId = `t.${count++}`;
    const map = (boxes: Record<string, BoxSpec> | undefined, idName: string) =>
      boxes &&
      Object.fromEntries(
        Object.entries(boxes).map(([id, box]) => [id, { [idName]: id, content: boxOf(box, 0).content }]),
      );
    const sectionBreak: StructuralElementJson = { endIndex: 1, sectionBreak: { sectionStyle: {} } };
    return {
      tabProperties: { tabId, title: tab.title ?? `Tab ${index + 1}`, index },
      documentTab: {
        body: { content: [sectionBreak, ...boxOf(tab.body, 1).content] },
        ...(tab.headers && { headers: map(tab.headers, 'headerId') }),
        ...(tab.footers && { footers: map(tab.footers, 'footerId') }),
        ...(tab.footnotes && { footnotes: map(tab.footnotes, 'footnoteId') }),
        documentStyle: {},
        namedStyles: { styles: [] },
      },
      ...(tab.children && { childTabs: tab.children.map(tabOf) }),
    } as TabJson;
  };
  return {
    documentId: 'sample',
    title: 'Sample',
    revisionId: 'r1',
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    tabs: tabs.map(tabOf),
  };
}

const at = (start: number, end: number) => ({ ...(start > 0 && { startIndex: start }), endIndex: end });

function boxOf(box: BoxSpec, start: number): { content: StructuralElementJson[]; end: number } {
  let index = start;
  const content = (box.length > 0 ? box : ['']).map((spec) => {
    const element =
      typeof spec === 'string'
        ? paragraphOf(p(spec), index)
        : 'runs' in spec
          ? paragraphOf(spec, index)
          : tableOf(spec, index);
    index = element.endIndex ?? index;
    return element;
  });
  return { content, end: index };
}

function paragraphOf(spec: ParagraphSpec, start: number): StructuralElementJson {
  let index = start;
  const elements: ParagraphElementJson[] = [];
  const runs = spec.runs.filter((run) => run.element || run.text !== '');
  const last = runs[runs.length - 1];
  const sameMark =
    last &&
    !last.element &&
    !last.suggestedInsertionIds &&
    (spec.markStyle === undefined || spec.markStyle === last.style);
  const all: RunSpec[] = sameMark
    ? [...runs.slice(0, -1), { ...last, text: `${last.text}\n` }]
    : [...runs, { text: '\n', style: spec.markStyle ?? {} }];
  for (const run of all) {
    const end = index + (run.element ? 1 : run.text.length);
    elements.push({
      ...at(index, end),
      ...(run.element ?? {
        textRun: {
          content: run.text,
          textStyle: run.style ?? {},
          ...(run.suggestedInsertionIds && { suggestedInsertionIds: run.suggestedInsertionIds }),
        },
      }),
    });
    index = end;
  }
  return {
    ...at(start, index),
    paragraph: {
      elements,
      paragraphStyle: spec.style ?? NORMAL,
      ...(spec.bullet && { bullet: spec.bullet }),
    },
  };
}

function tableOf(spec: TableSpec, start: number): StructuralElementJson {
  let index = start + 1;
  const tableRows = spec.rows.map((cells, r) => {
    const rowStart = index;
    index += 1;
    const tableCells = cells.map((cell): TableCellJson => {
      const { box, style } = Array.isArray(cell) ? { box: cell, style: undefined } : cell;
      const cellStart = index;
      const { content, end } = boxOf(box, index + 1);
      index = end;
      return { ...at(cellStart, end), content, tableCellStyle: { ...NEW_CELL, ...style } };
    });
    return {
      ...at(rowStart, index),
      tableCells,
      tableRowStyle: spec.rowStyles?.[r] ?? { minRowHeight: { unit: 'PT' } },
    };
  });
  const columns = spec.rows[0]?.length ?? 0;
  return {
    ...at(start, index + 1),
    table: {
      rows: spec.rows.length,
      columns,
      tableRows,
      tableStyle: { tableColumnProperties: spec.rows[0]!.map(() => ({ widthType: 'EVENLY_DISTRIBUTED' })) },
    },
  };
}

/** A cell's text, or a table as rows of cells, in the order of the flow. */
export type Shown = (string | Shown[][])[];

/** What a box shows: each paragraph without its newline, each table as rows of cells. */
export function shown(content: readonly StructuralElementJson[] | undefined): Shown {
  return (content ?? []).flatMap((element): Shown => {
    if (element.paragraph) return [textOf(element).slice(0, -1)];
    if (element.table) {
      return [
        (element.table.tableRows ?? []).map((row) =>
          (row.tableCells ?? []).map((cell) => shown(cell.content)),
        ),
      ];
    }
    return [];
  });
}

/** What the body of a tab shows. */
export function bodyOf(document: DocumentJson, tab = 0): Shown {
  return shown(document.tabs?.[tab]?.documentTab?.body?.content);
}

export function textOf(element: StructuralElementJson): string {
  return (element.paragraph?.elements ?? []).map((part) => part.textRun?.content ?? '\uFFFC').join('');
}

/** Every paragraph of a box, those in cells included. */
export function paragraphsOf(content: readonly StructuralElementJson[] | undefined): StructuralElementJson[] {
  return (content ?? []).flatMap((element) => {
    if (element.paragraph) return [element];
    return (element.table?.tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).flatMap((cell) => paragraphsOf(cell.content)),
    );
  });
}
