// Turns Docs text and paragraph styles and paragraph elements into those of a .docx file.
import {
  AlignmentType,
  BorderStyle,
  ColumnBreak,
  ExternalHyperlink,
  type IFloating,
  ImageRun,
  type IParagraphOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
  PageBreak,
  PageNumber,
  type ParagraphChild,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
} from 'docx';
import { NotEmulated } from '../google/api-error';
import {
  type DocumentTab,
  hexColor,
  type Paragraph,
  type ParagraphStyle,
  points,
  type TextStyle,
} from './docs-json';
import { type EmbeddedImage, embeddedImage, floatingImage } from './images';
import { legalXml } from './xml-text';

const TWIPS = 20;
/** Twentieths of a point, whole. */
export const twips = (pt: number) => Math.round(pt * TWIPS);

/** Run properties for the fields a text style sets; fields it leaves out stay inherited. */
export function runProperties(style: TextStyle | undefined): IRunStylePropertiesOptions {
  if (!style) return {};
  const color = hexColor(style.foregroundColor);
  const fill = hexColor(style.backgroundColor);
  const size = style.fontSize ? points(style.fontSize) : undefined;
  return {
    ...(typeof style.bold === 'boolean' && { bold: style.bold }),
    ...(typeof style.italic === 'boolean' && { italics: style.italic }),
    ...(typeof style.underline === 'boolean' && { underline: { type: style.underline ? 'single' : 'none' } }),
    ...(typeof style.strikethrough === 'boolean' && { strike: style.strikethrough }),
    ...(typeof style.smallCaps === 'boolean' && { smallCaps: style.smallCaps }),
    ...(style.baselineOffset === 'SUPERSCRIPT' && { superScript: true }),
    ...(style.baselineOffset === 'SUBSCRIPT' && { subScript: true }),
    ...(color && { color }),
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    ...(style.weightedFontFamily?.fontFamily && { font: style.weightedFontFamily.fontFamily }),
    // Whole half-points: Word knows nothing finer.
    ...(size && { size: Math.round(size * 2) }),
  };
}

const ALIGNMENTS: Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  START: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.RIGHT,
  JUSTIFIED: AlignmentType.BOTH,
};

type ParagraphBorder = NonNullable<ParagraphStyle['borderTop']>;

function paragraphBorder(border: ParagraphBorder | undefined) {
  const width = points(border?.width);
  if (!border || !width) return undefined;
  const style =
    border.dashStyle === 'DOT'
      ? BorderStyle.DOTTED
      : border.dashStyle === 'DASH'
        ? BorderStyle.DASHED
        : BorderStyle.SINGLE;
  return {
    style,
    size: Math.max(1, Math.round(width * 8)),
    space: Math.round(points(border.padding)),
    color: hexColor(border.color) ?? 'auto',
  };
}

/** Paragraph properties for the fields a paragraph style sets. */
export function paragraphProperties(style: ParagraphStyle | undefined): IParagraphStylePropertiesOptions & {
  widowControl?: boolean;
  pageBreakBefore?: boolean;
  tabStops?: IParagraphOptions['tabStops'];
} {
  if (!style) return {};
  const { indentStart, indentFirstLine, indentEnd, spaceAbove, spaceBelow, lineSpacing } = style;
  const start = points(indentStart);
  // Docs measures the first line from the margin, Word from the paragraph's own indent.
  const first = indentFirstLine ? points(indentFirstLine) - start : 0;
  const indent =
    indentStart || indentFirstLine || indentEnd
      ? {
          left: twips(start),
          ...(indentEnd && { right: twips(points(indentEnd)) }),
          ...(first >= 0 ? { firstLine: twips(first) } : { hanging: twips(-first) }),
        }
      : undefined;
  const border = {
    top: paragraphBorder(style.borderTop),
    bottom: paragraphBorder(style.borderBottom),
    left: paragraphBorder(style.borderLeft),
    right: paragraphBorder(style.borderRight),
    between: paragraphBorder(style.borderBetween),
  };
  const fill = hexColor(style.shading?.backgroundColor);
  return {
    ...(style.alignment && ALIGNMENTS[style.alignment] && { alignment: ALIGNMENTS[style.alignment] }),
    ...(indent && { indent }),
    ...((spaceAbove || spaceBelow || lineSpacing) && {
      spacing: {
        ...(spaceAbove && { before: twips(points(spaceAbove)) }),
        ...(spaceBelow && { after: twips(points(spaceBelow)) }),
        ...(lineSpacing && { line: Math.round(lineSpacing * 2.4), lineRule: LineRuleType.AUTO }),
      },
    }),
    ...(style.spacingMode === 'COLLAPSE_LISTS' && { contextualSpacing: true }),
    ...(typeof style.keepWithNext === 'boolean' && { keepNext: style.keepWithNext }),
    ...(typeof style.keepLinesTogether === 'boolean' && { keepLines: style.keepLinesTogether }),
    ...(typeof style.avoidWidowAndOrphan === 'boolean' && { widowControl: style.avoidWidowAndOrphan }),
    ...(style.pageBreakBefore && { pageBreakBefore: true }),
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    ...(Object.values(border).some(Boolean) && { border }),
    ...(style.tabStops?.length && {
      tabStops: style.tabStops.map((stop) => ({
        type:
          stop.alignment === 'END'
            ? TabStopType.RIGHT
            : stop.alignment === 'CENTER'
              ? TabStopType.CENTER
              : TabStopType.LEFT,
        position: twips(points(stop.offset)),
      })),
    }),
  };
}

/** The style of a paragraph's closing mark: an empty paragraph takes its height from it. */
export function markStyle(paragraph: Paragraph): TextStyle | undefined {
  return paragraph.elements?.at(-1)?.textRun?.textStyle;
}

/** A paragraph's elements as runs: soft breaks, tabs, page fields, links and embedded images included. */
export function runsOf(paragraph: Paragraph, tab: DocumentTab): ParagraphChild[] {
  const runs: ParagraphChild[] = (paragraph.positionedObjectIds ?? []).map((id) => {
    const image = floatingImage(tab, id);
    return imageRun(image, {
      horizontalPosition: { relative: 'column', offset: emu(image.left) },
      verticalPosition: { relative: 'paragraph', offset: emu(image.top) },
      wrap: { type: image.layout === 'around' ? TextWrappingType.SQUARE : TextWrappingType.NONE },
      behindDocument: image.layout === 'behind',
    });
  });
  for (const element of paragraph.elements ?? []) {
    if (element.textRun) {
      const style = element.textRun.textStyle;
      const made = textRuns((element.textRun.content ?? '').replace(/\n$/, ''), style);
      if (style?.link?.url) runs.push(new ExternalHyperlink({ link: style.link.url, children: made }));
      else runs.push(...made);
    } else if (element.autoText) {
      const field = element.autoText.type === 'PAGE_COUNT' ? PageNumber.TOTAL_PAGES : PageNumber.CURRENT;
      runs.push(new TextRun({ ...runProperties(element.autoText.textStyle), children: [field] }));
    } else if (element.pageBreak) runs.push(new PageBreak());
    else if (element.columnBreak) runs.push(new ColumnBreak());
    else if (element.inlineObjectElement) {
      runs.push(imageRun(embeddedImage(tab, element.inlineObjectElement.inlineObjectId ?? '')));
    } else if (element.person)
      runs.push(
        new TextRun({
          ...runProperties(element.person.textStyle),
          text: element.person.personProperties?.name ?? element.person.personProperties?.email ?? '',
        }),
      );
    else if (element.richLink)
      runs.push(
        new TextRun({
          ...runProperties(element.richLink.textStyle),
          text: element.richLink.richLinkProperties?.title ?? '',
        }),
      );
    else if (element.dateElement)
      runs.push(
        new TextRun({
          ...runProperties(element.dateElement.textStyle),
          text: element.dateElement.dateElementProperties?.displayText ?? '',
        }),
      );
    else if (!element.horizontalRule) {
      const kind = Object.keys(element).find((key) => !key.endsWith('Index')) ?? 'element';
      throw new NotEmulated(`${kind} in an export`);
    }
  }
  return runs;
}

const emu = (pt: number) => Math.round(pt * 12_700);

function imageRun(image: EmbeddedImage, floating?: IFloating): ImageRun {
  const pixels = 96 / 72;
  return new ImageRun({
    type: image.type,
    data: image.bytes,
    transformation: {
      width: image.width * pixels,
      height: image.height * pixels,
      ...(image.turn && { rotation: image.turn }),
    },
    ...(floating && { floating }),
  });
}

function textRuns(content: string, style: TextStyle | undefined): TextRun[] {
  if (!content) return [];
  const properties = runProperties(style);
  // U+000B is a soft line break (V129); U+E907 stands for what is not text.
  return content
    .replaceAll('\uE907', '')
    .split('\u000B')
    .map(
      (line, index) =>
        new TextRun({
          ...properties,
          ...(index > 0 && { break: 1 }),
          children: legalXml(line)
            .split('\t')
            .flatMap((piece, i) => (i ? [new Tab(), piece] : [piece])),
        }),
    );
}
