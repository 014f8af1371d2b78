// Word's run and paragraph properties as Docs styles: the properties one element sets, and what layers of them come to.
import type { OptionalColor, ParagraphStyle, TextStyle } from '../google/docs/json';
import { points, rgb } from '../google/docs/style-values';
import type { XmlElement } from './xml';
import { child, childrenNamed, flagOf, numberIn, valueIn } from './xml';

/** Points of a measure in twips. */
export const fromTwips = (twips: number): number => Math.round(twips * 5) / 100;

export const BLACK: OptionalColor = { color: { rgbColor: {} } };

/** The colour of six hexadecimal digits; `auto` and anything else give undefined. */
export function colorOf(hex: string | undefined): OptionalColor | undefined {
  if (!hex || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return rgb(channel(0), channel(2), channel(4));
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: 'FFFF00',
  green: '00FF00',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  blue: '0000FF',
  red: 'FF0000',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
  black: '000000',
  white: 'FFFFFF',
};

/** Typefaces a theme names: `minor` for text, `major` for headings. */
export interface Theme {
  minor?: string;
  major?: string;
}

function fontOf(fonts: XmlElement | undefined, theme: Theme): string | undefined {
  if (!fonts) return undefined;
  const { attributes } = fonts;
  const themed = attributes['w:asciiTheme'] ?? attributes['w:hAnsiTheme'];
  const fromTheme = themed?.startsWith('major') ? theme.major : themed ? theme.minor : undefined;
  return fromTheme ?? attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? attributes['w:cs'];
}

/** What a `w:rPr` sets; East Asian and complex script variants are not looked at. */
export function runLayer(properties: XmlElement | undefined, theme: Theme): TextStyle {
  if (!properties) return {};
  const style: TextStyle = {};
  const bold = flagOf(properties, 'w:b');
  const italic = flagOf(properties, 'w:i');
  const smallCaps = flagOf(properties, 'w:smallCaps');
  const strike = flagOf(properties, 'w:strike') ?? flagOf(properties, 'w:dstrike');
  if (bold !== undefined) style.bold = bold;
  if (italic !== undefined) style.italic = italic;
  if (smallCaps !== undefined) style.smallCaps = smallCaps;
  if (strike !== undefined) style.strikethrough = strike;
  const underline = child(properties, 'w:u');
  if (underline) style.underline = (underline.attributes['w:val'] ?? 'single') !== 'none';
  const color = child(properties, 'w:color');
  if (color) style.foregroundColor = colorOf(color.attributes['w:val']) ?? BLACK;
  const highlight = valueIn(properties, 'w:highlight');
  const shading = child(properties, 'w:shd');
  if (highlight) style.backgroundColor = colorOf(HIGHLIGHTS[highlight]) ?? {};
  else if (shading) style.backgroundColor = colorOf(shading.attributes['w:fill']) ?? {};
  const size = valueIn(properties, 'w:sz');
  const halves = numberIn(child(properties, 'w:sz'), 'w:val');
  // Half-points, unless a strict file writes the unit out.
  if (halves !== undefined)
    style.fontSize = points(/[a-z]$/.test(size ?? '') ? fromTwips(halves) : halves / 2);
  const font = fontOf(child(properties, 'w:rFonts'), theme);
  if (font) style.weightedFontFamily = { fontFamily: font, weight: 400 };
  const baseline = valueIn(properties, 'w:vertAlign');
  if (baseline) {
    style.baselineOffset = { superscript: 'SUPERSCRIPT', subscript: 'SUBSCRIPT' }[baseline] ?? 'NONE';
  }
  return style;
}

interface TabStop {
  at: number;
  alignment: string;
}

/** What a `w:pPr` sets, with indents and tabs in a form that later layers can correct. Measures in points. */
export interface ParagraphLayer {
  style: ParagraphStyle;
  left?: number;
  right?: number;
  /** First line against the left indent; negative when it hangs. */
  first?: number;
  tabs: TabStop[];
  list?: { number?: string; level?: number };
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
  distribute: 'JUSTIFIED',
};

const NO_BORDER = { color: {}, width: points(0), padding: points(0), dashStyle: 'SOLID' };

const dashOf = (kind: string): string => (/dot/i.test(kind) ? 'DOT' : /dash/i.test(kind) ? 'DASH' : 'SOLID');

/** Width in points and look of a Word border; undefined for none. */
export function borderLook(
  border: XmlElement,
): { color: OptionalColor; width: ReturnType<typeof points>; dashStyle: string } | undefined {
  const kind = border.attributes['w:val'] ?? 'none';
  if (kind === 'none' || kind === 'nil') return undefined;
  const eighths = numberIn(border, 'w:sz') ?? 4;
  return {
    color: colorOf(border.attributes['w:color']) ?? BLACK,
    width: points(eighths / 8),
    dashStyle: dashOf(kind),
  };
}

function spacing(properties: XmlElement, style: ParagraphStyle): void {
  const element = child(properties, 'w:spacing');
  if (!element) return;
  const auto = (name: string) => ['1', 'true', 'on'].includes(element.attributes[name] ?? '');
  const before = auto('w:beforeAutospacing') ? 280 : numberIn(element, 'w:before');
  const after = auto('w:afterAutospacing') ? 280 : numberIn(element, 'w:after');
  if (before !== undefined) style.spaceAbove = points(fromTwips(before));
  if (after !== undefined) style.spaceBelow = points(fromTwips(after));
  const line = numberIn(element, 'w:line');
  if (line === undefined) return;
  // Docs knows only multiples of a line; fixed and least heights (exact, atLeast) become a single line.
  const rule = element.attributes['w:lineRule'] ?? 'auto';
  style.lineSpacing = rule === 'auto' ? Math.round((line / 240) * 1e7) / 1e5 : 100;
}

function borders(properties: XmlElement, style: ParagraphStyle): void {
  const all = child(properties, 'w:pBdr');
  if (!all) return;
  const sides = {
    top: 'borderTop',
    bottom: 'borderBottom',
    left: 'borderLeft',
    right: 'borderRight',
    between: 'borderBetween',
  } as const;
  for (const [side, key] of Object.entries(sides) as [
    keyof typeof sides,
    (typeof sides)[keyof typeof sides],
  ][]) {
    const border = child(all, `w:${side}`);
    if (!border) continue;
    const look = borderLook(border);
    style[key] = look ? { ...look, padding: points(numberIn(border, 'w:space') ?? 0) } : NO_BORDER;
  }
}

/** Reads the properties a paragraph, a style or a list level sets. */
export function paragraphLayer(properties: XmlElement | undefined): ParagraphLayer {
  const style: ParagraphStyle = {};
  const layer: ParagraphLayer = { style, tabs: [] };
  if (!properties) return layer;
  const alignment = ALIGNMENTS[valueIn(properties, 'w:jc') ?? ''];
  if (alignment) style.alignment = alignment;
  spacing(properties, style);
  borders(properties, style);
  const flags = {
    'w:keepNext': 'keepWithNext',
    'w:keepLines': 'keepLinesTogether',
    'w:widowControl': 'avoidWidowAndOrphan',
    'w:pageBreakBefore': 'pageBreakBefore',
  } as const;
  for (const [name, key] of Object.entries(flags)) {
    const value = flagOf(properties, name);
    if (value !== undefined) style[key as (typeof flags)[keyof typeof flags]] = value;
  }
  const contextual = flagOf(properties, 'w:contextualSpacing');
  if (contextual !== undefined) style.spacingMode = contextual ? 'COLLAPSE_LISTS' : 'NEVER_COLLAPSE';
  const shading = child(properties, 'w:shd');
  if (shading) style.shading = { backgroundColor: colorOf(shading.attributes['w:fill']) ?? {} };
  const direction = flagOf(properties, 'w:bidi');
  if (direction !== undefined) style.direction = direction ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT';
  const indent = child(properties, 'w:ind');
  const left = numberIn(indent, 'w:left', 'w:start');
  const right = numberIn(indent, 'w:right', 'w:end');
  const hanging = numberIn(indent, 'w:hanging');
  const firstLine = numberIn(indent, 'w:firstLine');
  if (left !== undefined) layer.left = fromTwips(left);
  if (right !== undefined) layer.right = fromTwips(right);
  if (hanging !== undefined) layer.first = -fromTwips(hanging);
  else if (firstLine !== undefined) layer.first = fromTwips(firstLine);
  for (const tab of childrenNamed(child(properties, 'w:tabs'), 'w:tab')) {
    const kind = tab.attributes['w:val'] ?? 'left';
    layer.tabs.push({
      at: fromTwips(numberIn(tab, 'w:pos') ?? 0),
      alignment: kind === 'clear' ? 'clear' : (ALIGNMENTS[kind] ?? 'START'),
    });
  }
  const numbering = child(properties, 'w:numPr');
  if (numbering) {
    const level = numberIn(child(numbering, 'w:ilvl'), 'w:val');
    const number = valueIn(numbering, 'w:numId');
    layer.list = { ...(number !== undefined ? { number } : {}), ...(level !== undefined ? { level } : {}) };
  }
  return layer;
}

/** One layer over another. */
export function overLayer(lower: ParagraphLayer, upper: ParagraphLayer): ParagraphLayer {
  return {
    style: { ...lower.style, ...upper.style },
    left: upper.left ?? lower.left,
    right: upper.right ?? lower.right,
    first: upper.first ?? lower.first,
    tabs: [...lower.tabs, ...upper.tabs],
    ...(upper.list || lower.list ? { list: { ...lower.list, ...upper.list } } : {}),
  };
}

/** What stacked layers come to: the style with indents as Docs counts them (the first line from the margin) and the tab stops. */
export function flattened(layer: ParagraphLayer): ParagraphStyle {
  const { style, left = 0, right = 0, first = 0 } = layer;
  const stops = new Map<number, string>();
  for (const { at, alignment } of layer.tabs) {
    if (alignment === 'clear') stops.delete(at);
    else stops.set(at, alignment);
  }
  const tabStops = [...stops]
    .sort(([a], [b]) => a - b)
    .map(([at, alignment]) => ({ offset: points(at), alignment }));
  return {
    ...style,
    indentStart: points(left),
    indentEnd: points(right),
    indentFirstLine: points(Math.round((left + first) * 100) / 100),
    ...(tabStops.length > 0 ? { tabStops } : {}),
  };
}
