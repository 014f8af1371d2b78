// The small part of CSS that paper templates may use; anything else is refused by name.

/** Declarations of one element: property to value, as written. */
export type Declarations = Readonly<Record<string, string>>;

interface Rule {
  /** One compound selector per level, outermost first. */
  selector: readonly { tag?: string; classes: readonly string[] }[];
  declarations: Declarations;
}

/** A parsed stylesheet: its rules in order, and what `@page` says. */
export interface Stylesheet {
  rules: readonly Rule[];
  page: Declarations;
}

/** An element as selectors see it. */
export interface Styled {
  tag: string;
  classes: readonly string[];
}

const PROPERTIES = new Set([
  'border',
  'border-bottom',
  'border-left',
  'border-right',
  'border-top',
  'break-after',
  'break-inside',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'height',
  'line-height',
  'margin',
  'margin-bottom',
  'margin-left',
  'margin-right',
  'margin-top',
  'padding',
  'size',
  'tab-stop',
  'text-align',
  'text-decoration',
  'text-indent',
  'vertical-align',
  'width',
]);

/** Properties a child takes from its parent. */
const INHERITED = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'text-align',
  'text-decoration',
  'text-indent',
];

/** Parses `property: value;` pairs; throws on a property the papers do not know. */
export function parseDeclarations(text: string): Declarations {
  const declarations: Record<string, string> = {};
  for (const part of text.split(';')) {
    if (!part.trim()) continue;
    const colon = part.indexOf(':');
    const property = part.slice(0, colon).trim();
    if (colon < 0 || !PROPERTIES.has(property)) throw new Error(`Paper CSS does not know "${part.trim()}"`);
    declarations[property] = part.slice(colon + 1).trim();
  }
  return declarations;
}

/** Parses a stylesheet of `@page` and rules whose selectors are tags and classes, nested by spaces. */
export function parseStylesheet(css: string): Stylesheet {
  const rules: Rule[] = [];
  let page: Declarations = {};
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const match of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = parseDeclarations(match[2]!);
    for (const selector of match[1]!.split(',')) {
      const text = selector.trim();
      if (text === '@page') page = { ...page, ...declarations };
      else rules.push({ selector: text.split(/\s+/).map(compound), declarations });
    }
  }
  return { rules, page };
}

function compound(text: string): { tag?: string; classes: readonly string[] } {
  if (!/^[a-z0-9-]*(\.[a-z0-9-]+)*$/.test(text) || !text)
    throw new Error(`Paper CSS does not know the selector "${text}"`);
  const [tag, ...classes] = text.split('.');
  return { ...(tag && { tag }), classes };
}

/** The declarations that hold for the innermost element of `path`, given what its parent has. */
export function computed(
  sheet: Stylesheet,
  path: readonly Styled[],
  inline: Declarations,
  parent: Declarations,
): Declarations {
  const inherited = Object.fromEntries(
    INHERITED.flatMap((name) => (name in parent ? [[name, parent[name]!]] : [])),
  );
  const own = sheet.rules.filter((rule) => matches(rule, path)).map((rule) => rule.declarations);
  return Object.assign(inherited, ...own, inline);
}

function matches(rule: Rule, path: readonly Styled[]): boolean {
  const fits = (part: Rule['selector'][number], element: Styled | undefined) =>
    element !== undefined &&
    (!part.tag || part.tag === element.tag) &&
    part.classes.every((name) => element.classes.includes(name));
  if (!fits(rule.selector.at(-1)!, path.at(-1))) return false;
  let level = path.length - 2;
  for (const part of rule.selector.slice(0, -1).reverse()) {
    while (level >= 0 && !fits(part, path[level])) level--;
    if (level < 0) return false;
    level--;
  }
  return true;
}

/** Points of a CSS length in pt, mm or cm; `0` needs no unit. */
export function lengthInPoints(value: string): number {
  const [, number, unit] = /^(-?[\d.]+)(pt|mm|cm)?$/.exec(value) ?? [];
  if (number === undefined || (!unit && Number(number) !== 0)) throw new Error(`Not a length: "${value}"`);
  const perUnit: Record<string, number> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54 };
  return Number(number) * perUnit[unit ?? 'pt']!;
}
