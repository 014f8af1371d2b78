// Makes Google Docs JSON of a template's HTML, so that one writer serves templates and finished papers alike.
import type {
  DocsDocument,
  DocumentTab,
  Paragraph,
  ParagraphStyle,
  StructuralElement,
  Table,
  TableCell,
  TextStyle,
} from '../export/docs-json';
import { computed, type Declarations, lengthInPoints, parseDeclarations, parseStylesheet } from './paper-css';
import { childOf, elementsOf, type PaperElement, parsePaper } from './paper-tree';

const A4 = { width: 595.2755905511812, height: 841.8897637795277 };
/** The class of `<html>` that lays the page on its side. */
const LANDSCAPE = 'landscape';
const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

interface Place {
  element: PaperElement;
  style: Declarations;
  path: { tag: string; classes: string[] }[];
}

/** The document a template describes: `html` with its stylesheet `css`; its language is the `lang` of `<html>`, and with the class `landscape` its page lies on its side. */
export function documentFromHtml(html: string, css: string): { document: DocsDocument; language: string } {
  const sheet = parseStylesheet(css);
  const root = parsePaper(html);
  const enter = (element: PaperElement, parent?: Place): Place => {
    const path = [
      ...(parent?.path ?? []),
      { tag: element.tag, classes: (element.attributes.class ?? '').split(/\s+/).filter(Boolean) },
    ];
    const inline = parseDeclarations(element.attributes.style ?? '');
    return { element, path, style: computed(sheet, path, inline, parent?.style ?? {}) };
  };
  const whole = enter(root);
  const body = enter(childOf(root, 'body')!, whole);
  const [top, right, bottom, left] = sides(sheet.page.margin ?? '0').map(lengthInPoints) as number[];
  const lies = whole.path[0]!.classes.includes(LANDSCAPE);
  const page: Page = {
    upright: A4.width - left! - right!,
    width: (lies ? A4.height : A4.width) - left! - right!,
  };
  const frame = (tag: 'header' | 'footer') => {
    const element = childOf(body.element, tag);
    return element ? blocks(enter(element, body), page, enter) : undefined;
  };
  const header = frame('header');
  const footer = frame('footer');
  const content = elementsOf(body.element)
    .filter((element) => element.tag !== 'header' && element.tag !== 'footer')
    .flatMap((element) => block(enter(element, body), page, enter));
  const margins = {
    marginTop: pt(top!),
    marginRight: pt(right!),
    marginBottom: pt(bottom!),
    marginLeft: pt(left!),
    marginHeader: pt(lengthInPoints('10mm')),
    marginFooter: pt(lengthInPoints('8mm')),
    ...(lies && { flipPageOrientation: true }),
  };
  const tab: DocumentTab = {
    documentStyle: {
      pageSize: { width: pt(A4.width), height: pt(A4.height) },
      ...margins,
      useCustomHeaderFooterMargins: true,
      ...(header && { defaultHeaderId: 'header' }),
      ...(footer && { defaultFooterId: 'footer' }),
    },
    ...(header && { headers: { header: { headerId: 'header', content: header } } }),
    ...(footer && { footers: { footer: { footerId: 'footer', content: footer } } }),
    namedStyles: {
      styles: [
        {
          namedStyleType: 'NORMAL_TEXT',
          textStyle: textStyle(body.style),
          paragraphStyle: paragraphStyle(body.style),
        },
      ],
    },
    body: {
      content: [{ sectionBreak: { sectionStyle: { sectionType: 'CONTINUOUS', ...margins } } }, ...content],
    },
  };
  prune(tab, textStyle(body.style), paragraphStyle(body.style));
  const title = childOf(childOf(root, 'head')!, 'title');
  return {
    document: {
      title: title ? String(title.children[0] ?? '') : '',
      tabs: [{ tabProperties: { tabId: 't.0' }, documentTab: tab }],
    },
    language: root.attributes.lang ?? '',
  };
}

// What the normal style says already is not repeated, so that a school changes its font in one place.
function prune(tab: DocumentTab, text: TextStyle, paragraph: ParagraphStyle): void {
  const drop = (style: object, base: object) => {
    for (const [key, value] of Object.entries(style))
      if (
        key !== 'namedStyleType' &&
        JSON.stringify(value) === JSON.stringify(base[key as keyof typeof base])
      )
        delete style[key as keyof typeof style];
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { textStyle, paragraphStyle } = value as { textStyle?: TextStyle; paragraphStyle?: ParagraphStyle };
    if (textStyle) drop(textStyle, text);
    if (paragraphStyle) drop(paragraphStyle, paragraph);
    for (const child of Object.values(value)) visit(child);
  };
  for (const content of [tab.body, ...Object.values(tab.headers ?? {}), ...Object.values(tab.footers ?? {})])
    visit(content);
}

/** Widths of the text, in points: of this page, and of one that stands upright. */
interface Page {
  readonly upright: number;
  readonly width: number;
}

type Enter = (element: PaperElement, parent?: Place) => Place;

function blocks(place: Place, page: Page, enter: Enter): StructuralElement[] {
  return elementsOf(place.element).flatMap((element) => block(enter(element, place), page, enter));
}

function block(place: Place, page: Page, enter: Enter): StructuralElement[] {
  if (place.element.tag === 'p') return [{ paragraph: paragraph(place, enter) }];
  if (place.element.tag === 'table') return [{ table: table(place, page, enter) }];
  throw new Error(`<${place.element.tag}> cannot stand here`);
}

function paragraph(place: Place, enter: Enter): Paragraph {
  const elements: NonNullable<Paragraph['elements']> = [];
  const visit = (at: Place) => {
    for (const child of at.element.children) {
      if (typeof child === 'string')
        elements.push({
          textRun: { content: child.replace(/[ \t\r\n]+/g, ' '), textStyle: textStyle(at.style) },
        });
      else if (child.tag === 'br' || child.tag === 'tab')
        elements.push({
          textRun: { content: child.tag === 'br' ? '\u000B' : '\t', textStyle: textStyle(at.style) },
        });
      else if (child.tag === 'page-number' || child.tag === 'page-count')
        elements.push({
          autoText: {
            type: child.tag === 'page-count' ? 'PAGE_COUNT' : 'PAGE_NUMBER',
            textStyle: textStyle(at.style),
          },
        });
      else visit(enter(child, at));
    }
  };
  visit(place);
  elements.push({ textRun: { content: '\n', textStyle: textStyle(place.style) } });
  return { paragraphStyle: paragraphStyle(place.style), elements: tidy(elements) };
}

// HTML's white space: none at the ends of a line, one where several meet; equal neighbours become one run.
function tidy(elements: NonNullable<Paragraph['elements']>): NonNullable<Paragraph['elements']> {
  const result: NonNullable<Paragraph['elements']> = [];
  let before = '\n';
  for (const element of elements) {
    const run = element.textRun;
    if (!run) {
      result.push(element);
      before = '\uFFFC';
      continue;
    }
    let content = run.content ?? '';
    if (/[\n\t\u000B ]$/.test(before)) content = content.replace(/^ /, '');
    const last = result.at(-1)?.textRun;
    if (/^[\n\t\u000B]/.test(content) && last) last.content = last.content!.replace(/ $/, '');
    if (!content) continue;
    if (last && JSON.stringify(last.textStyle) === JSON.stringify(run.textStyle)) last.content += content;
    else result.push({ textRun: { ...run, content } });
    before = content;
  }
  return result.filter((element) => element.textRun?.content !== '');
}

function table(place: Place, { upright, width }: Page, enter: Enter): Table {
  const rows: { place: Place; header: boolean }[] = [];
  const columns: number[] = [];
  for (const child of elementsOf(place.element)) {
    const part = enter(child, place);
    if (child.tag === 'tr') rows.push({ place: part, header: false });
    else if (child.tag === 'colgroup')
      for (const column of elementsOf(child))
        columns.push(lengthInPoints(enter(column, part).style.width ?? '0'));
    else
      for (const row of elementsOf(child))
        rows.push({ place: enter(row, part), header: child.tag === 'thead' });
  }
  const sum = columns.reduce((total, column) => total + column, 0);
  // Blocks that papers share are written for an upright page.
  const stretch = Math.abs(sum - upright) > 1 ? 1 : width / upright;
  if (Math.abs(sum * stretch - width) > 1)
    throw new Error(`The columns of a table must be as wide as the text, ${Math.round(width)} pt`);
  return {
    rows: rows.length,
    columns: columns.length,
    tableStyle: {
      tableColumnProperties: columns.map((column) => ({
        widthType: 'FIXED_WIDTH',
        width: pt(column * stretch),
      })),
    },
    tableRows: rows.map(({ place: row, header }) => ({
      tableRowStyle: {
        minRowHeight: row.style.height ? pt(lengthInPoints(row.style.height)) : { unit: 'PT' },
        ...(header && { tableHeader: true }),
        ...(row.style['break-inside'] === 'avoid' && { preventOverflow: true }),
      },
      tableCells: elementsOf(row.element).map((cell) => tableCell(enter(cell, row), enter)),
    })),
  };
}

function tableCell(place: Place, enter: Enter): TableCell {
  const { style, element } = place;
  const border = (side: string) => {
    const [width, dash] = (style[`border-${side}`] ?? style.border ?? 'none').split(/\s+/);
    const none = width === 'none';
    return {
      color: { color: { rgbColor: {} } },
      width: none ? { unit: 'PT' } : pt(lengthInPoints(width!)),
      dashStyle: dash === 'dotted' ? 'DOT' : 'SOLID',
    };
  };
  const [top, right, bottom, left] = sides(style.padding ?? '0').map(lengthInPoints) as number[];
  const whole = paragraphsOf(element);
  return {
    tableCellStyle: {
      rowSpan: 1,
      columnSpan: 1,
      borderTop: border('top'),
      borderRight: border('right'),
      borderBottom: border('bottom'),
      borderLeft: border('left'),
      paddingTop: pt(top!),
      paddingRight: pt(right!),
      paddingBottom: pt(bottom!),
      paddingLeft: pt(left!),
      contentAlignment:
        style['vertical-align'] === 'middle'
          ? 'MIDDLE'
          : style['vertical-align'] === 'bottom'
            ? 'BOTTOM'
            : 'TOP',
    },
    content: whole
      ? whole.map((child) => ({ paragraph: paragraph(enter(child, place), enter) }))
      : [{ paragraph: paragraph(place, enter) }],
  };
}

// A cell holds paragraphs, or text that is one paragraph by itself.
function paragraphsOf(cell: PaperElement): PaperElement[] | undefined {
  return cell.children.some((child) => typeof child !== 'string' && child.tag === 'p')
    ? elementsOf(cell)
    : undefined;
}

const ALIGNMENTS: Record<string, string> = {
  left: 'START',
  center: 'CENTER',
  right: 'END',
  justify: 'JUSTIFIED',
};

function paragraphStyle(style: Declarations): ParagraphStyle {
  const margin = sides(style.margin ?? '0');
  const side = (name: string, index: number) =>
    pt(lengthInPoints(style[`margin-${name}`] ?? margin[index] ?? '0'));
  const start = side('left', 3);
  const [stop, stopAlignment] = style['tab-stop']?.split(/\s+/) ?? [];
  const alignment = ALIGNMENTS[style['text-align'] ?? 'left'];
  if (!alignment) throw new Error(`Not an alignment: "${style['text-align']}"`);
  return {
    namedStyleType: 'NORMAL_TEXT',
    alignment,
    direction: 'LEFT_TO_RIGHT',
    lineSpacing: Number(style['line-height'] ?? 1) * 100,
    spaceAbove: side('top', 0),
    spaceBelow: side('bottom', 2),
    indentStart: start,
    indentEnd: side('right', 1),
    indentFirstLine: pt(start.magnitude + lengthInPoints(style['text-indent'] ?? '0')),
    keepWithNext: style['break-after'] === 'avoid',
    keepLinesTogether: style['break-inside'] === 'avoid',
    avoidWidowAndOrphan: true,
    ...(stop && {
      tabStops: [
        { offset: pt(lengthInPoints(stop)), alignment: ALIGNMENTS[stopAlignment ?? 'left'] ?? 'START' },
      ],
    }),
  };
}

function textStyle(style: Declarations): TextStyle {
  return {
    bold: style['font-weight'] === 'bold',
    italic: style['font-style'] === 'italic',
    underline: style['text-decoration'] === 'underline',
    fontSize: pt(lengthInPoints(style['font-size'] ?? '14pt')),
    weightedFontFamily: {
      fontFamily: (style['font-family'] ?? 'Times New Roman').replace(/["']/g, ''),
      weight: 400,
    },
  };
}

/** CSS's one to four values as top, right, bottom, left. */
function sides(value: string): [string, string, string, string] {
  const [top = '0', right = top, bottom = top, left = right] = value.split(/\s+/);
  return [top, right, bottom, left];
}
