// updateTextStyle and updateParagraphStyle: masks over runs and paragraphs, links and named styles included.
import type { Edit } from './edit';
import type { NamedStyle, ParagraphStyle, RequestJson, ResponseJson, TextStyle } from './json';
import type { Piece, Tab } from './model';
import { isText, joined, paragraphSize, same, slice } from './model';
import type { ParagraphPlace, Segment } from './place';
import { insideTable, paragraphsIn, rangeOf } from './place';
import { refuse, WORDS } from './refusal';
import { masked, maskPaths, PARAGRAPH_STYLE, TEXT_STYLE } from './style-mask';
import { rgb } from './style-values';

/** The colour Docs gives a link (typings of TextStyle.link; the value as in captured documents). */
const LINK_COLOUR = rgb(0.06666667, 0.33333334, 0.8);

const namedStyle = (tab: Tab, type: string): NamedStyle | undefined =>
  tab.namedStyles?.styles?.find(({ namedStyleType }) => namedStyleType === type);

/** What a run of a paragraph inherits: its named style over NORMAL_TEXT; undefined when the document carries no named styles. */
function inherited(tab: Tab, style: ParagraphStyle): TextStyle | undefined {
  const normal = namedStyle(tab, 'NORMAL_TEXT');
  if (!normal) return undefined;
  return { ...normal.textStyle, ...namedStyle(tab, style.namedStyleType ?? 'NORMAL_TEXT')?.textStyle };
}

/** Named fields that equal the parent's become inherited: the key goes. */
function withoutInherited(
  style: TextStyle,
  parent: TextStyle | undefined,
  paths: readonly string[],
): TextStyle {
  if (!parent) return style;
  const named = new Set(paths.map((path) => path.split('.')[0]));
  return Object.fromEntries(
    Object.entries(style).filter(
      ([key, value]) => !named.has(key) || !same(value, parent[key as keyof TextStyle]),
    ),
  );
}

interface Restyle {
  patch: TextStyle;
  paths: readonly string[];
  /** Fields the mask names, whatever their depth. */
  tops: ReadonlySet<string>;
}

function restyled(
  style: TextStyle,
  before: TextStyle,
  parent: TextStyle | undefined,
  change: Restyle,
): TextStyle {
  const { patch, paths, tops } = change;
  let base = style;
  if (tops.has('link')) {
    if (patch.link) {
      base = {
        ...base,
        ...(tops.has('foregroundColor') ? {} : { foregroundColor: LINK_COLOUR }),
        ...(tops.has('underline') ? {} : { underline: true }),
      };
    } else if (style.link) base = before.link ? {} : before;
  }
  return withoutInherited(masked(base, patch, paths), parent, paths);
}

function restyleParagraph(
  place: ParagraphPlace,
  segment: Segment,
  start: number,
  end: number,
  change: Restyle,
): void {
  const { paragraph } = place;
  const size = paragraphSize(paragraph);
  const from = Math.max(0, start - place.start);
  const to = Math.min(size, end - place.start);
  const parent = inherited(segment.tab, paragraph.style);
  const head = slice(paragraph.pieces, 0, from);
  const tail = slice(paragraph.pieces, to, size);
  let before: TextStyle = head.at(-1)?.style ?? {};
  const noLink: Restyle = {
    ...change,
    patch: { ...change.patch, link: undefined },
    paths: change.paths.filter((path) => !path.startsWith('link')),
    tops: new Set([...change.tops].filter((top) => top !== 'link')),
  };
  const middle = slice(paragraph.pieces, from, to).flatMap((piece): Piece[] => {
    const style = restyled(piece.style, before, parent, change);
    if (!isText(piece)) return [{ ...piece, style }];
    before = style;
    if (!change.patch.link || !piece.text.endsWith('\n')) return [{ text: piece.text, style }];
    // A link is never set on a newline.
    return [
      { text: piece.text.slice(0, -1), style },
      { text: '\n', style: restyled(piece.style, before, parent, noLink) },
    ];
  });
  paragraph.pieces = joined([...head, ...middle, ...tail]);
  if (paragraph.bullet && from === 0 && to >= size - 1) {
    const textStyle = masked<TextStyle>(paragraph.bullet.textStyle ?? {}, noLink.patch, noLink.paths);
    paragraph.bullet = { ...paragraph.bullet, textStyle };
  }
}

export function updateTextStyle(
  { model }: Edit,
  request: NonNullable<RequestJson['updateTextStyle']>,
): ResponseJson {
  const paths = maskPaths(request.fields, TEXT_STYLE);
  const patch = request.textStyle ?? {};
  const tops = new Set(paths.map((path) => path.split('.')[0] ?? ''));
  if (tops.has('link') && patch.link && Object.keys(patch.link).length === 0) refuse(WORDS.linkType);
  const { segment, start, end } = rangeOf(model, request.range);
  for (const place of paragraphsIn(segment.content, start, end)) {
    restyleParagraph(place, segment, start, end, { patch, paths, tops });
  }
  return {};
}

/** A named style sets the text back to what it inherits; only links stay (public reports of live behaviour). */
const backToNamedStyle = (piece: Piece): Piece => {
  const { link, foregroundColor, underline } = piece.style;
  const style: TextStyle = link ? { link, foregroundColor, underline } : {};
  return isText(piece) ? { text: piece.text, style } : { ...piece, style };
};

export function updateParagraphStyle(
  { model }: Edit,
  request: NonNullable<RequestJson['updateParagraphStyle']>,
): ResponseJson {
  const paths = maskPaths(request.fields, PARAGRAPH_STYLE);
  const patch = request.paragraphStyle ?? {};
  const { segment, start, end } = rangeOf(model, request.range);
  const naming = paths.includes('namedStyleType');
  const type = patch.namedStyleType ?? 'NORMAL_TEXT';
  if (
    naming &&
    (type === 'NAMED_STYLE_TYPE_UNSPECIFIED' || !/^(NORMAL_TEXT|TITLE|SUBTITLE|HEADING_[1-6])$/.test(type))
  ) {
    refuse(`The named style type ${type} is not supported.`);
  }
  const listed =
    request.fields?.trim() === '*'
      ? paths.filter((path) => patch[path as keyof ParagraphStyle] !== undefined)
      : paths;
  const breaks = listed.includes('pageBreakBefore');
  for (const place of paragraphsIn(segment.content, start, end)) {
    const { paragraph } = place;
    if (breaks && (segment.kind !== 'body' || insideTable(place.around))) {
      refuse(
        'Cannot update the page break before property of paragraphs inside tables, headers, footers or footnotes.',
      );
    }
    if (naming) paragraph.pieces = joined(paragraph.pieces.map(backToNamedStyle));
    const next = masked<ParagraphStyle>(paragraph.style, patch, paths);
    const { headingId: _old, ...plain } = next;
    paragraph.style = {
      ...(type === 'NORMAL_TEXT' && naming ? plain : next),
      namedStyleType: naming ? type : (next.namedStyleType ?? 'NORMAL_TEXT'),
      direction: next.direction ?? 'LEFT_TO_RIGHT',
    };
  }
  return {};
}
