// numbering.xml as Docs lists: `kix.list.N` in the order they are met, nine levels each (V127).
import { NotEmulated } from '../google/api-error';
import type { ListJson, NestingLevel, TextStyle } from '../google/docs/json';
import { points } from '../google/docs/style-values';
import type { DocxPackage } from './docx-package';
import type { ParagraphLayer, Theme } from './docx-properties';
import { paragraphLayer, runLayer } from './docx-properties';
import type { XmlElement } from './xml';
import { child, childrenNamed, numberIn, valueIn } from './xml';

interface Level {
  json: NestingLevel;
  layer: ParagraphLayer;
  text: TextStyle;
  /** A number format Docs has no glyph type for; refused when a paragraph uses it. */
  unknown?: string;
}

interface List {
  listId: string;
  levels: Level[];
}

/** A paragraph's place in a list. */
interface ListPlace {
  listId: string;
  level: number;
  indent: ParagraphLayer;
  text: TextStyle;
}

export interface Numbering {
  lists: Record<string, ListJson>;
  place(number: string, level: number): ListPlace | undefined;
}

const GLYPHS: Readonly<Record<string, string>> = {
  decimal: 'DECIMAL',
  decimalZero: 'ZERO_DECIMAL',
  lowerLetter: 'ALPHA',
  upperLetter: 'UPPER_ALPHA',
  lowerRoman: 'ROMAN',
  upperRoman: 'UPPER_ROMAN',
  none: 'NONE',
};

/** Symbol and Wingdings bullets by their private-use codes (V119). */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '●',
  '\uf0a7': '■',
  '\uf0a8': '☐',
  '\uf0d8': '➢',
  '\uf076': '❖',
  '\uf0fc': '✔',
  '\uf02d': '-',
  '•': '●',
};

const LEVELS = 9;

function readLevel(
  element: XmlElement | undefined,
  position: number,
  start: number | undefined,
  theme: Theme,
): Level {
  const layer = paragraphLayer(child(element, 'w:pPr'));
  const text = runLayer(child(element, 'w:rPr'), theme);
  const format = element ? (valueIn(element, 'w:numFmt') ?? 'decimal') : 'none';
  const written = valueIn(element, 'w:lvlText') ?? '';
  const alignment =
    { right: 'END', end: 'END', center: 'CENTER' }[valueIn(element, 'w:lvlJc') ?? ''] ?? 'START';
  const left = layer.left ?? 36 * (position + 1);
  const json: NestingLevel = {
    bulletAlignment: alignment,
    indentFirstLine: points(left + (layer.first ?? 0)),
    indentStart: points(left),
    textStyle: { underline: false, ...text },
  };
  if (format === 'bullet') {
    const symbol = SYMBOLS[written] ?? (/^[\ue000-\uf8ff]/.test(written) ? '●' : written);
    const font = /^[\ue000-\uf8ff]/.test(written)
      ? { weightedFontFamily: { fontFamily: 'Noto Sans Symbols', weight: 400 } }
      : {};
    return {
      json: {
        ...json,
        glyphSymbol: symbol,
        glyphFormat: `%${position}`,
        textStyle: { ...json.textStyle, ...font },
      },
      layer,
      text,
    };
  }
  const { [format]: glyphType } = GLYPHS;
  return {
    json: {
      ...json,
      glyphType: glyphType ?? 'NONE',
      glyphFormat: written.replace(/%(\d)/g, (_all, digit: string) => `%${Number(digit) - 1}`),
      startNumber: start ?? numberIn(child(element, 'w:start'), 'w:val') ?? 1,
    },
    layer,
    text,
    ...(glyphType ? {} : { unknown: format }),
  };
}

/** Reads the numbering part; a package without one has no lists. */
export function readNumbering(docx: DocxPackage, theme: Theme): Numbering {
  const path = Object.values(docx.relationships(docx.main)).find(({ type }) => type === 'numbering')?.target;
  const root = path ? docx.part(path) : undefined;
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const numbers = new Map(childrenNamed(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const lists: Record<string, ListJson> = {};
  const known = new Map<string, List>();
  const current = new Map<string, List>();

  const levelsOf = (number: XmlElement): Level[] => {
    const abstract = abstracts.get(valueIn(number, 'w:abstractNumId') ?? '');
    const levelAt = (from: XmlElement | undefined, position: number) =>
      childrenNamed(from, 'w:lvl').find((one) => numberIn(one, 'w:ilvl') === position);
    return Array.from({ length: LEVELS }, (_none, position) => {
      const override = childrenNamed(number, 'w:lvlOverride').find(
        (one) => numberIn(one, 'w:ilvl') === position,
      );
      const start = numberIn(child(override, 'w:startOverride'), 'w:val');
      return readLevel(levelAt(override, position) ?? levelAt(abstract, position), position, start, theme);
    });
  };

  const place = (number: string, level: number): ListPlace | undefined => {
    const element = numbers.get(number);
    if (number === '0' || !element) return undefined;
    let list = known.get(number);
    if (!list) {
      // Numbers of one abstract list count on together, unless one of them starts anew or looks different.
      const abstract = valueIn(element, 'w:abstractNumId') ?? '';
      const apart = childrenNamed(element, 'w:lvlOverride').length > 0;
      list = (apart ? undefined : current.get(abstract)) ?? {
        listId: `kix.list.${Object.keys(lists).length + 1}`,
        levels: levelsOf(element),
      };
      known.set(number, list);
      current.set(abstract, list);
      lists[list.listId] = { listProperties: { nestingLevels: list.levels.map(({ json }) => json) } };
    }
    const position = Math.min(Math.max(level, 0), LEVELS - 1);
    const found = list.levels[position];
    if (!found) return undefined;
    if (found.unknown) throw new NotEmulated(`the number format ${found.unknown} in a .docx`);
    return { listId: list.listId, level: position, indent: found.layer, text: found.text };
  };
  return { lists, place };
}
