// styles.xml: Word's styles resolved, the nine Docs styles rebuilt from them, everything else made explicit (V120).
import { NAMED_STYLES } from '../google/docs/blank';
import type { NamedStyle, ParagraphStyle, TextStyle } from '../google/docs/json';
import { same } from '../google/docs/model';
import { points } from '../google/docs/style-values';
import type { DocxPackage } from './docx-package';
import type { ParagraphLayer, Theme } from './docx-properties';
import { BLACK, flattened, overLayer, paragraphLayer, runLayer } from './docx-properties';
import type { XmlElement } from './xml';
import { child, childrenNamed, descendant, valueIn } from './xml';

const border = { color: {}, width: points(0), padding: points(0), dashStyle: 'SOLID' };

/** Word's text before any style is asked. */
const PLAIN_TEXT: TextStyle = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  smallCaps: false,
  backgroundColor: {},
  foregroundColor: BLACK,
  fontSize: points(10),
  weightedFontFamily: { fontFamily: 'Times New Roman', weight: 400 },
  baselineOffset: 'NONE',
};

const PLAIN_PARAGRAPH: ParagraphLayer = {
  style: {
    alignment: 'START',
    lineSpacing: 100,
    direction: 'LEFT_TO_RIGHT',
    spacingMode: 'NEVER_COLLAPSE',
    spaceAbove: points(0),
    spaceBelow: points(0),
    borderBetween: border,
    borderTop: border,
    borderBottom: border,
    borderLeft: border,
    borderRight: border,
    keepLinesTogether: false,
    keepWithNext: false,
    avoidWidowAndOrphan: true,
    shading: { backgroundColor: {} },
    pageBreakBefore: false,
  },
  tabs: [],
};

interface WordStyle {
  kind: string;
  name: string;
  basedOn?: string;
  text: TextStyle;
  paragraph: ParagraphLayer;
  element: XmlElement;
}

/** A paragraph's properties, resolved and compared with its named style. */
export interface Resolved {
  /** Type, direction and what differs from the named style. */
  style: ParagraphStyle;
  list?: { number?: string; level?: number };
  /** Whether the indents come from the paragraph itself, which then wins over its list's. */
  ownIndent: boolean;
  /** The text the paragraph's runs begin from, and the named style they are compared with. */
  text: TextStyle;
  named: TextStyle;
}

export interface Styles {
  theme: Theme;
  namedStyles: NamedStyle[];
  /** `base` is what a table's style says of its paragraphs. */
  paragraph(properties: XmlElement | undefined, base?: ParagraphLayer): Resolved;
  /** The explicit style of a run: what differs from the named style of its paragraph. */
  run(properties: XmlElement | undefined, within: Resolved): TextStyle;
  /** A style and those it is based on, the farthest first. */
  chain(id: string | undefined): WordStyle[];
  /** The default table style's id, if any. */
  defaultTable?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  normal: 'NORMAL_TEXT',
  title: 'TITLE',
  subtitle: 'SUBTITLE',
  'heading 1': 'HEADING_1',
  'heading 2': 'HEADING_2',
  'heading 3': 'HEADING_3',
  'heading 4': 'HEADING_4',
  'heading 5': 'HEADING_5',
  'heading 6': 'HEADING_6',
};

function readTheme(docx: DocxPackage): Theme {
  const path = Object.values(docx.relationships(docx.main)).find(({ type }) => type === 'theme')?.target;
  const root = path ? docx.part(path) : undefined;
  const face = (which: string): string | undefined => {
    const font = root && descendant(root, which);
    const latin = child(font, 'a:latin')?.attributes.typeface;
    return latin && latin !== '' ? latin : undefined;
  };
  return { minor: face('a:minorFont'), major: face('a:majorFont') };
}

const differing = <S extends object>(style: S, from: S): S =>
  Object.fromEntries(
    Object.entries(style).filter(([key, value]) => value !== undefined && !same(value, from[key as keyof S])),
  ) as S;

const TOGGLES = ['bold', 'italic', 'strikethrough', 'smallCaps'] as const;

/** Reads the package's styles; a package without styles has Word's plain ones. */
export function readStyles(docx: DocxPackage): Styles {
  const theme = readTheme(docx);
  const path = Object.values(docx.relationships(docx.main)).find(({ type }) => type === 'styles')?.target;
  const root = path ? docx.part(path) : undefined;
  const defaults = child(root, 'w:docDefaults');
  const baseText: TextStyle = {
    ...PLAIN_TEXT,
    ...runLayer(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
  };
  const baseParagraph = overLayer(
    PLAIN_PARAGRAPH,
    paragraphLayer(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
  );

  const styles = new Map<string, WordStyle>();
  const defaultOf: Record<string, string> = {};
  for (const element of childrenNamed(root, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? '';
    const kind = element.attributes['w:type'] ?? 'paragraph';
    if (['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')) defaultOf[kind] = id;
    styles.set(id, {
      kind,
      name: (valueIn(element, 'w:name') ?? id).toLowerCase(),
      basedOn: valueIn(element, 'w:basedOn'),
      text: runLayer(child(element, 'w:rPr'), theme),
      paragraph: paragraphLayer(child(element, 'w:pPr')),
      element,
    });
  }
  // A file without a default paragraph style still has Normal.
  const normalId = defaultOf.paragraph ?? [...styles].find(([, style]) => style.name === 'normal')?.[0] ?? '';

  const chain = (id: string | undefined): WordStyle[] => {
    const found: WordStyle[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const style = styles.get(at);
      if (style) found.unshift(style);
    }
    return found;
  };
  const textOf = (id: string): TextStyle =>
    Object.assign({}, baseText, ...chain(id).map((style) => style.text));
  const layerOf = (id: string, base = baseParagraph) =>
    chain(id).reduce((layer, style) => overLayer(layer, style.paragraph), base);

  const typeOf = (id: string): string =>
    id === normalId ? 'NORMAL_TEXT' : (TYPES[styles.get(id)?.name ?? ''] ?? 'NORMAL_TEXT');
  const idOfType = new Map<string, string>([['NORMAL_TEXT', normalId]]);
  for (const [id, style] of styles) {
    const { [style.name]: type } = TYPES;
    if (style.kind === 'paragraph' && type && !idOfType.has(type)) idOfType.set(type, id);
  }
  const normal = { text: textOf(normalId), paragraph: flattened(layerOf(normalId)) };
  const effective = (type: string): { text: TextStyle; paragraph: ParagraphStyle } => {
    const id = idOfType.get(type);
    if (id !== undefined) return { text: textOf(id), paragraph: flattened(layerOf(id)) };
    const standard = NAMED_STYLES.find(({ namedStyleType }) => namedStyleType === type);
    return {
      text: { ...normal.text, ...standard?.textStyle },
      paragraph: { ...normal.paragraph, ...standard?.paragraphStyle },
    };
  };
  const namedStyles = NAMED_STYLES.map(({ namedStyleType = '' }): NamedStyle => {
    const common = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };
    if (namedStyleType === 'NORMAL_TEXT') {
      return { namedStyleType, textStyle: normal.text, paragraphStyle: { ...normal.paragraph, ...common } };
    }
    const { text, paragraph } = effective(namedStyleType);
    return {
      namedStyleType,
      textStyle: differing(text, normal.text),
      paragraphStyle: { ...differing(paragraph, normal.paragraph), ...common },
    };
  });

  const paragraph = (properties: XmlElement | undefined, table?: ParagraphLayer): Resolved => {
    const given = valueIn(properties, 'w:pStyle');
    const id = given !== undefined && styles.has(given) ? given : normalId;
    const type = typeOf(id);
    const own = paragraphLayer(properties);
    const styled = layerOf(id, table ? overLayer(baseParagraph, table) : baseParagraph);
    const layer = overLayer(styled, own);
    const named = effective(type);
    const flat = flattened(layer);
    const {
      tabStops,
      namedStyleType: _type,
      headingId: _heading,
      ...rest
    } = differing(flat, named.paragraph);
    return {
      style: {
        namedStyleType: type,
        ...rest,
        direction: flat.direction ?? 'LEFT_TO_RIGHT',
        ...(flat.tabStops ? { tabStops: flat.tabStops } : {}),
      },
      ...(layer.list ? { list: layer.list } : {}),
      // Indents of a style win over its list only when the style brought the list.
      ownIndent:
        own.left !== undefined ||
        own.first !== undefined ||
        (own.list === undefined && (styled.left !== undefined || styled.first !== undefined)),
      text: textOf(id),
      named: named.text,
    };
  };

  const run = (properties: XmlElement | undefined, within: Resolved): TextStyle => {
    const character: TextStyle = {};
    for (const style of chain(valueIn(properties, 'w:rStyle'))) Object.assign(character, style.text);
    // A toggle set by both the paragraph's and the character's style cancels itself (ECMA-376 17.7.3).
    for (const toggle of TOGGLES) {
      if (character[toggle] && within.text[toggle]) character[toggle] = false;
    }
    return differing({ ...within.text, ...character, ...runLayer(properties, theme) }, within.named);
  };

  return { theme, namedStyles, paragraph, run, chain, defaultTable: defaultOf.table };
}
