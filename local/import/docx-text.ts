// Paragraphs of a .docx: runs, breaks, links, fields and pictures as pieces; runs split by Word's bookkeeping heal (V118).
import type { Bullet, ParagraphStyle, TextStyle } from '../google/docs/json';
import type { Paragraph, Piece } from '../google/docs/model';
import { joined } from '../google/docs/model';
import { points } from '../google/docs/style-values';
import { storable } from '../google/docs/text-edits';
import { readDrawing } from './docx-pictures';
import { flattened, overLayer, paragraphLayer } from './docx-properties';
import type { Story } from './docx-story';
import { autoTextOf, fieldCode, fieldLink, fieldMark, fieldsShown, notRead } from './docx-story';
import type { Resolved } from './docx-styles';
import type { XmlElement } from './xml';
import { child, elements, flagOf, textIn } from './xml';

/** Marks without content: spelling, bookmarks, comment ranges, permissions, page hints. */
const SILENT =
  /^w:(rPr|pPr|proofErr|bookmarkStart|bookmarkEnd|comment\w*|perm(Start|End)|lastRenderedPageBreak|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator|softHyphen|sdtPr|sdtEndPr|customXmlPr|smartTagPr|fldData|\w+RangeStart|\w+RangeEnd)$/;

/** Characters of symbol fonts that papers use. */
const SYMBOL_CHARACTERS: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0A8: '☐',
  F06F: '☐',
  F0FC: '✓',
  F0FE: '☑',
  F0E0: '→',
};

interface Line {
  story: Story;
  resolved: Resolved;
  pieces: Piece[];
  positioned: string[];
}

const linked = (style: TextStyle, url: string | undefined): TextStyle =>
  url ? { ...style, link: { url } } : style;

/** The text of a `w:t`; spaces at its ends count only when the file says so. */
function writtenText(element: XmlElement): string {
  const text = textIn(element).replaceAll('\n', ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.trim();
}

function readBreak(line: Line, element: XmlElement, style: TextStyle): void {
  const { story, pieces } = line;
  const type = element.attributes['w:type'] ?? 'textWrapping';
  if (type === 'textWrapping') pieces.push({ text: '\u000b', style });
  // Docs has breaks of page and column in the body only, never in a table.
  else if (story.kind !== 'body' || story.inTable) return;
  else pieces.push({ inline: type === 'column' ? 'columnBreak' : 'pageBreak', value: {}, style });
}

function readRunChild(line: Line, element: XmlElement, style: TextStyle): void {
  const { story, pieces } = line;
  if (element.name === 'w:fldChar') {
    const piece = fieldMark(story, element.attributes['w:fldCharType'] ?? '', style);
    if (piece) pieces.push(piece);
    return;
  }
  if (element.name === 'w:instrText') {
    fieldCode(story, textIn(element));
    return;
  }
  if (!fieldsShown(story)) return;
  switch (element.name) {
    case 'w:t':
      pieces.push({ text: storable(writtenText(element)), style });
      return;
    case 'w:tab':
    case 'w:ptab':
      pieces.push({ text: '\t', style });
      return;
    case 'w:br':
      readBreak(line, element, style);
      return;
    case 'w:cr':
      pieces.push({ text: '\u000b', style });
      return;
    case 'w:noBreakHyphen':
      pieces.push({ text: '\u2011', style });
      return;
    case 'w:sym': {
      const code = (element.attributes['w:char'] ?? '').toUpperCase();
      const { [code]: symbol } = SYMBOL_CHARACTERS;
      if (!symbol) throw notRead(`the symbol ${code} of ${element.attributes['w:font'] ?? 'a symbol font'}`);
      pieces.push({ text: symbol, style });
      return;
    }
    case 'w:drawing': {
      const found = readDrawing(story, element, style);
      if ('positioned' in found) line.positioned.push(found.positioned);
      else pieces.push(found);
      return;
    }
    case 'w:footnoteReference': {
      const { footnotes } = story.findings;
      footnotes.push(element.attributes['w:id'] ?? '');
      const footnoteNumber = String(footnotes.length);
      const value = { footnoteId: `kix.fn${footnotes.length}`, footnoteNumber };
      pieces.push({ inline: 'footnoteReference', value, style });
      return;
    }
    case 'mc:AlternateContent':
      readAlternate(line, element, style);
      return;
    case 'w:pict':
    case 'w:object':
      throw notRead('a drawing of the old kind (VML)');
    default:
      if (!SILENT.test(element.name)) throw notRead(`the element ${element.name}`);
  }
}

/** Word writes new drawings twice; the newer form is read when it is a picture. */
function readAlternate(line: Line, element: XmlElement, style: TextStyle): void {
  const choice = child(element, 'mc:Choice');
  const drawing = child(choice, 'w:drawing');
  if (!drawing || choice?.attributes.Requires === 'wps') throw notRead('a text box or a drawn shape');
  readRunChild(line, drawing, style);
}

function readInline(line: Line, element: XmlElement, link: string | undefined): void {
  const { story, resolved } = line;
  for (const inner of elements(element)) {
    switch (inner.name) {
      case 'w:r': {
        const properties = child(inner, 'w:rPr');
        if (flagOf(properties, 'w:vanish')) break;
        const style = story.styles.run(properties, resolved);
        for (const part of elements(inner)) readRunChild(line, part, linked(style, link ?? fieldLink(story)));
        break;
      }
      case 'w:hyperlink': {
        const relationship = story.relationships[inner.attributes['r:id'] ?? ''];
        readInline(line, inner, relationship?.external ? relationship.target : link);
        break;
      }
      case 'w:fldSimple': {
        const run = child(inner, 'w:r');
        const style = story.styles.run(child(run, 'w:rPr'), resolved);
        const piece = autoTextOf(inner.attributes['w:instr'] ?? '', style);
        if (piece && fieldsShown(story)) line.pieces.push(piece);
        else readInline(line, inner, link);
        break;
      }
      case 'w:sdt':
        readInline(line, child(inner, 'w:sdtContent') ?? inner, link);
        break;
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        readInline(line, inner, link);
        break;
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo':
        throw notRead('tracked changes');
      case 'm:oMath':
      case 'm:oMathPara':
        throw notRead('an equation');
      default:
        if (!SILENT.test(inner.name)) throw notRead(`the element ${inner.name}`);
    }
  }
}

function bulletOf(story: Story, resolved: Resolved, properties: XmlElement | undefined) {
  const { list } = resolved;
  const place = list?.number ? story.numbering.place(list.number, list.level ?? 0) : undefined;
  if (!place) return undefined;
  const mark = story.styles.run(child(properties, 'w:rPr'), resolved);
  const bullet: Bullet = {
    listId: place.listId,
    ...(place.level > 0 ? { nestingLevel: place.level } : {}),
    textStyle: { ...mark, ...place.text },
  };
  return { bullet, indent: place.indent };
}

/** Reads a `w:p`. Page-break-before is kept in the body's own paragraphs only: elsewhere Docs has none. */
export function readParagraph(story: Story, element: XmlElement): Paragraph {
  const properties = child(element, 'w:pPr');
  if (child(child(properties, 'w:rPr'), 'w:ins') || child(child(properties, 'w:rPr'), 'w:del')) {
    throw notRead('tracked changes');
  }
  if (child(properties, 'w:framePr')) throw notRead('a text frame');
  const resolved = story.styles.paragraph(properties, story.tableParagraph);
  const line: Line = { story, resolved, pieces: [], positioned: [] };
  readInline(line, element, undefined);
  const mark = story.styles.run(child(properties, 'w:rPr'), resolved);
  const listed = bulletOf(story, resolved, properties);
  let style: ParagraphStyle = resolved.style;
  if (listed) {
    const own = paragraphLayer(properties);
    const layer = resolved.ownIndent ? overLayer(listed.indent, own) : listed.indent;
    const { indentStart, indentFirstLine } = flattened(layer);
    style = { ...style, indentStart, indentFirstLine };
  }
  if (style.pageBreakBefore && (story.kind !== 'body' || story.inTable)) {
    const { pageBreakBefore: _none, ...rest } = style;
    style = rest;
  }
  return {
    kind: 'paragraph',
    pieces: joined([...line.pieces, { text: '\n', style: mark }]),
    style,
    ...(listed ? { bullet: listed.bullet } : {}),
    ...(line.positioned.length > 0 ? { positionedObjectIds: line.positioned } : {}),
  };
}

/** An empty paragraph that takes no room to speak of, where Docs demands one beside a table (A3). */
export const separator = (): Paragraph => ({
  kind: 'paragraph',
  pieces: [{ text: '\n', style: { fontSize: points(1) } }],
  style: {
    namedStyleType: 'NORMAL_TEXT',
    direction: 'LEFT_TO_RIGHT',
    lineSpacing: 100,
    spaceAbove: points(0),
    spaceBelow: points(0),
  },
});

/** Section properties that end a section with this paragraph. */
export const sectionIn = (element: XmlElement): XmlElement | undefined =>
  child(child(element, 'w:pPr'), 'w:sectPr');
