// Writes a Google Docs document as a .docx file: pages, frames, styles, lists, tables and page fields.
import {
  AlignmentType,
  Document,
  Paragraph as DocxParagraph,
  Footer,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageOrientation,
  SectionType,
} from 'docx';
import { NotEmulated } from '../google/api-error';
import {
  type DocsDocument,
  type DocumentTab,
  namedStyle,
  type PageParts,
  type Paper,
  type PaperSection,
  type Paragraph,
  papersOf,
  points,
  type StructuralElement,
} from './docs-json';
import { type Block, docxTable } from './docx-table';
import { markStyle, paragraphProperties, runProperties, runsOf, twips } from './docx-text';
import { sealPackage } from './seal-package';

/** What a .docx says besides its text. */
export interface DocxOptions {
  /** Language of the text for the spelling checker, such as `kk-KZ`. */
  language?: string;
}

/** Writes `document` (the JSON of `documents.get`, with or without tabs content) as the bytes of a .docx file; the same JSON gives the same bytes. */
export async function exportDocx(document: DocsDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const papers = papersOf(document);
  const tab = papers[0]?.tab ?? {};
  const made = new Document({
    title: document.title ?? '',
    creator: '',
    lastModifiedBy: '',
    compatabilityModeVersion: 15,
    evenAndOddHeaderAndFooters: papers.some((paper) => paper.sections.some((part) => part.differentEven)),
    styles: stylesOf(tab, options.language),
    numbering: { config: papers.flatMap(numberingOf) },
    sections: papers.flatMap(sectionsOf),
  });
  return sealPackage(new Uint8Array(await Packer.toArrayBuffer(made)));
}

const HEADINGS = {
  TITLE: ['title', HeadingLevel.TITLE],
  HEADING_1: ['heading1', HeadingLevel.HEADING_1],
  HEADING_2: ['heading2', HeadingLevel.HEADING_2],
  HEADING_3: ['heading3', HeadingLevel.HEADING_3],
  HEADING_4: ['heading4', HeadingLevel.HEADING_4],
  HEADING_5: ['heading5', HeadingLevel.HEADING_5],
  HEADING_6: ['heading6', HeadingLevel.HEADING_6],
} as const;

function stylesOf(tab: DocumentTab, language: string | undefined) {
  const styleFor = (type: string) => {
    const style = namedStyle(tab, type);
    return { run: runProperties(style.text), paragraph: paragraphProperties(style.paragraph) };
  };
  const normal = styleFor('NORMAL_TEXT');
  const headings = Object.entries(HEADINGS).map(([type, [key]]) => [
    key,
    { ...styleFor(type), basedOn: 'Normal', next: 'Normal' },
  ]);
  return {
    default: {
      document: { ...normal, run: { ...normal.run, ...(language && { language: { value: language } }) } },
      ...Object.fromEntries(headings),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, ...normal },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        ...styleFor('SUBTITLE'),
      },
    ],
  };
}

const GLYPHS: Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]> = {
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ROMAN: LevelFormat.LOWER_ROMAN,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
};

const listReference = (paper: number, listId: string) => `${paper}-${listId}`;

function numberingOf(paper: Paper, index: number) {
  return Object.entries(paper.tab.lists ?? {}).map(([listId, list]) => ({
    reference: listReference(index, listId),
    levels: (list.listProperties?.nestingLevels ?? []).map((level, depth): ILevelsOptions => {
      const format = GLYPHS[level.glyphType ?? ''];
      const text = (level.glyphFormat ?? `%${depth}.`).replace(
        /%(\d)/g,
        (_, digit) => `%${Number(digit) + 1}`,
      );
      return {
        level: depth,
        format: level.glyphSymbol ? LevelFormat.BULLET : (format ?? LevelFormat.NONE),
        text: level.glyphSymbol ?? (format ? text : ''),
        alignment:
          level.bulletAlignment === 'END'
            ? AlignmentType.RIGHT
            : level.bulletAlignment === 'CENTER'
              ? AlignmentType.CENTER
              : AlignmentType.LEFT,
        start: level.startNumber ?? 1,
        style: {
          // No underline is a number's nature, not its style.
          run: runProperties({ ...level.textStyle, underline: level.textStyle?.underline || undefined }),
          paragraph: {
            indent: {
              left: twips(points(level.indentStart)),
              hanging: twips(Math.max(0, points(level.indentStart) - points(level.indentFirstLine))),
            },
          },
        },
      };
    }),
  }));
}

function sectionsOf(paper: Paper, index: number): ISectionOptions[] {
  return paper.sections.map((section, position): ISectionOptions => {
    const { page } = section;
    const before = paper.sections[position - 1];
    const available = (page.width - page.left - page.right) / section.columns;
    const blocks = (content: StructuralElement[]) => blocksOf(content, available, paper.tab, index);
    // A part that is the one before is left out: Word inherits it too.
    const frame = <T>(parts: PageParts, earlier: PageParts | undefined, make: (children: Block[]) => T) => {
      const part = (name: keyof PageParts) => {
        const content = parts[name];
        return content && content !== earlier?.[name] ? make(blocks(content)) : undefined;
      };
      return {
        default: part('default'),
        first: section.differentFirst ? part('first') : undefined,
        even: section.differentEven ? part('even') : undefined,
      };
    };
    return {
      properties: pageProperties(section),
      headers: frame(section.headers, before?.headers, (children) => new Header({ children })),
      footers: frame(section.footers, before?.footers, (children) => new Footer({ children })),
      children: blocks(section.content),
    };
  });
}

function pageProperties(section: PaperSection): ISectionOptions['properties'] {
  const { page } = section;
  // The library swaps width and height itself when told the page lies on its side.
  const [width, height] = page.landscape ? [page.height, page.width] : [page.width, page.height];
  return {
    type: section.newPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
    titlePage: section.differentFirst,
    page: {
      size: {
        width: twips(width),
        height: twips(height),
        orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(page.top),
        right: twips(page.right),
        bottom: twips(page.bottom),
        left: twips(page.left),
        header: twips(page.header),
        footer: twips(page.footer),
        gutter: 0,
      },
      ...(section.numberFrom && { pageNumbers: { start: section.numberFrom } }),
    },
    ...(section.columns > 1 && { column: { count: section.columns, space: 720 } }),
  };
}

function blocksOf(content: StructuralElement[], available: number, tab: DocumentTab, paper: number): Block[] {
  return content.flatMap((element): Block[] => {
    if (element.paragraph) return [docxParagraph(element.paragraph, tab, paper)];
    if (element.table)
      return [docxTable(element.table, available, (cell, width) => blocksOf(cell, width, tab, paper))];
    if (element.tableOfContents)
      return blocksOf(element.tableOfContents.content ?? [], available, tab, paper);
    throw new NotEmulated('this kind of block in an export');
  });
}

function docxParagraph(paragraph: Paragraph, tab: DocumentTab, paper: number): DocxParagraph {
  const style = paragraph.paragraphStyle ?? {};
  const type = style.namedStyleType ?? 'NORMAL_TEXT';
  const heading = type in HEADINGS ? HEADINGS[type as keyof typeof HEADINGS][1] : undefined;
  const bullet = paragraph.bullet;
  const properties = paragraphProperties(style);
  const rule = paragraph.elements?.some((element) => element.horizontalRule);
  return new DocxParagraph({
    ...properties,
    ...(heading && { heading }),
    ...(type === 'SUBTITLE' && { style: 'Subtitle' }),
    ...(bullet?.listId && {
      numbering: {
        reference: listReference(paper, bullet.listId),
        level: bullet.nestingLevel ?? 0,
        custom: true,
      },
    }),
    ...(rule && { thematicBreak: true }),
    run: runProperties(markStyle(paragraph)),
    children: runsOf(paragraph, tab),
  });
}
