// createParagraphBullets and deleteParagraphBullets: presets, nesting by leading tabs, indents (A13).
import type { Edit } from './edit';
import type { ListJson, NestingLevel, RequestJson, ResponseJson } from './json';
import type { Block, Paragraph } from './model';
import { isText, same, slice, touch } from './model';
import type { ParagraphPlace } from './place';
import { paragraphsIn, rangeOf, shiftNamedRanges } from './place';
import { refuse } from './refusal';
import { points } from './style-values';

const SYMBOLS: Readonly<Record<string, readonly [string, string, string]>> = {
  BULLET_DISC_CIRCLE_SQUARE: ['●', '○', '■'],
  BULLET_DIAMONDX_ARROW3D_SQUARE: ['❖', '➢', '■'],
  BULLET_CHECKBOX: ['☐', '☐', '☐'],
  BULLET_ARROW_DIAMOND_DISC: ['➔', '◆', '●'],
  BULLET_STAR_CIRCLE_SQUARE: ['★', '○', '■'],
  BULLET_ARROW3D_CIRCLE_SQUARE: ['➢', '○', '■'],
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: ['◀', '◆', '●'],
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: ['❖', '◇', '■'],
  BULLET_DIAMOND_CIRCLE_SQUARE: ['◆', '○', '■'],
};

const NUMBERS: Readonly<
  Record<string, { types: readonly [string, string, string]; format: (level: number) => string }>
> = {
  NUMBERED_DECIMAL_ALPHA_ROMAN: { types: ['DECIMAL', 'ALPHA', 'ROMAN'], format: (level) => `%${level}.` },
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: {
    types: ['DECIMAL', 'ALPHA', 'ROMAN'],
    format: (level) => `%${level})`,
  },
  NUMBERED_DECIMAL_NESTED: {
    types: ['DECIMAL', 'DECIMAL', 'DECIMAL'],
    format: (level) => Array.from({ length: level + 1 }, (_none, inner) => `%${inner}.`).join(''),
  },
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: {
    types: ['UPPER_ALPHA', 'ALPHA', 'ROMAN'],
    format: (level) => `%${level}.`,
  },
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: {
    types: ['UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'],
    format: (level) => `%${level}.`,
  },
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: {
    types: ['ZERO_DECIMAL', 'ALPHA', 'ROMAN'],
    format: (level) => `%${level}.`,
  },
};

const LEVELS = 9;

/** The list a preset makes: nine levels, indents 18/36 and 36 more per level. */
function presetList(preset: string): ListJson {
  const { [preset]: symbols } = SYMBOLS;
  const { [preset]: numbers } = NUMBERS;
  if (!symbols && !numbers) refuse(`The bullet preset ${preset} is not supported.`);
  const nestingLevels = Array.from({ length: LEVELS }, (_none, level): NestingLevel => {
    const common = {
      bulletAlignment: 'START',
      indentFirstLine: points(18 + 36 * level),
      indentStart: points(36 + 36 * level),
      textStyle: { underline: false },
    };
    if (symbols) return { ...common, glyphSymbol: symbols[level % 3], glyphFormat: `%${level}` };
    return {
      ...common,
      glyphType: numbers?.types[level % 3],
      glyphFormat: numbers?.format(level),
      startNumber: 1,
    };
  });
  return { listProperties: { nestingLevels } };
}

const paragraphBefore = ({ box, at }: ParagraphPlace): Paragraph | undefined => {
  const before: Block | undefined = box[at - 1];
  return before?.kind === 'paragraph' ? before : undefined;
};

export function createParagraphBullets(
  { model, newId }: Edit,
  request: NonNullable<RequestJson['createParagraphBullets']>,
): ResponseJson {
  const list = presetList(request.bulletPreset ?? 'BULLET_GLYPH_PRESET_UNSPECIFIED');
  const { segment, start, end } = rangeOf(model, request.range);
  const places = paragraphsIn(segment.content, start, end);
  const [first] = places;
  if (!first) return {};
  const joining = paragraphBefore(first)?.bullet?.listId;
  let listId = joining && same(segment.tab.lists[joining], list) ? joining : undefined;
  if (!listId) {
    listId = newId('kix.');
    segment.tab.lists[listId] = list;
  }
  for (const place of [...places].reverse()) {
    const { paragraph } = place;
    const [piece] = paragraph.pieces;
    const tabs = piece && isText(piece) ? (/^\t*/.exec(piece.text)?.[0].length ?? 0) : 0;
    const level = Math.min(tabs, LEVELS - 1);
    if (tabs > 0) {
      paragraph.pieces = slice(paragraph.pieces, tabs, Number.POSITIVE_INFINITY);
      touch(place.around);
      shiftNamedRanges(segment, place.start, tabs, 0);
    }
    paragraph.bullet = {
      listId,
      ...(level > 0 ? { nestingLevel: level } : {}),
      textStyle: { underline: false },
    };
    paragraph.style = {
      ...paragraph.style,
      indentFirstLine: points(18 + 36 * level),
      indentStart: points(36 + 36 * level),
    };
  }
  return {};
}

/** Takes paragraphs out of their lists; their indents stay, so that nesting is preserved to the eye. */
export function deleteParagraphBullets(
  { model }: Edit,
  request: NonNullable<RequestJson['deleteParagraphBullets']>,
): ResponseJson {
  const { segment, start, end } = rangeOf(model, request.range);
  for (const { paragraph } of paragraphsIn(segment.content, start, end)) delete paragraph.bullet;
  return {};
}
