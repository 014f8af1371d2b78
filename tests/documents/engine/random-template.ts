// Random Handlebars templates, data for them, and documents whose every literal character tells where it came from.
import type { ParagraphStyle, TextStyle } from '../../../local/google/docs/json';
import type { BoxSpec, ParagraphSpec, RunSpec } from './sample-document';

/** A small seeded generator (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

const WORDS = ['Әсел', 'қыз 😀', '', 'a & <b>', '{{name}}', 'ұл\u00A0ғ', '👩‍🏫', '\\', 'x}} {{/if}}'];

/** Data of one shape at every depth, so that any path is good anywhere. */
export function randomData(chance: Chance, depth = 0): Record<string, unknown> {
  const list = <T>(make: () => T) => Array.from({ length: depth > 2 ? 0 : chance.below(4) }, make);
  return {
    name: chance.pick(WORDS),
    other: `${chance.pick(WORDS)}${chance.below(100)}`,
    yes: chance.chance(0.5),
    no: chance.pick([false, null, 0, '', []]),
    count: chance.below(3),
    words: list(() => chance.pick(WORDS)),
    xs: list(() => randomData(chance, depth + 1)),
    inner: depth > 2 || chance.chance(0.3) ? null : randomData(chance, depth + 1),
  };
}

/** Writes templates; every literal character is a new CJK one, so that it can be found again. */
export class TemplateWriter {
  private literals = 0;

  constructor(
    private readonly chance: Chance,
    private readonly newline = '\n',
  ) {}

  literal(): string {
    return String.fromCharCode(0x4e00 + (this.literals++ % 0x5000));
  }

  content(depth: number, inline: boolean, params: readonly string[] = []): string {
    const { chance } = this;
    let text = '';
    for (let i = chance.below(5); i >= 0; i--) {
      const kind = chance.below(12);
      if (kind < 3) text += this.literal() + (chance.chance(0.3) ? ' ' : '');
      else if (kind < 5) text += inline ? ' ' : this.newline;
      else if (kind < 7) text += this.value(params);
      else if (kind === 7) text += chance.pick(['{{! бос }}', '{{!-- a }} b --}}', '{{!}}']);
      else if (kind === 8)
        text += chance.pick(['\\{{name}} ', '\\\\{{name}}', '  ', '😀', '\\', '{ {', ' }}']) + this.literal();
      else if (depth > 0) text += this.block(depth - 1, inline, params);
    }
    return text;
  }

  value(params: readonly string[]): string {
    return this.chance.pick([
      '{{name}}',
      '{{{other}}}',
      '{{ name }}',
      '{{&name}}',
      '{{this.name}}',
      '{{../name}}',
      '{{count}}',
      '{{yes}}',
      '{{@index}}',
      '{{@first}}',
      '{{@last}}',
      '{{inner.name}}',
      '{{@../index}}',
      '{{@root.other}}',
      '{{./other}}',
      ...params.map((param) => `{{${param}.name}}`),
    ]);
  }

  private block(depth: number, inline: boolean, params: readonly string[]): string {
    const { chance } = this;
    const standalone = !inline && chance.chance(0.6);
    const name = chance.pick(['if', 'unless', 'each', 'each', 'with'] as const);
    // Handlebars decides by the first branch whether a chained close stands alone, so chains keep to one layout.
    const chain = name === 'if' && chance.chance(0.3);
    const indent = () => (standalone && !chain && chance.chance(0.2) ? '  ' : '');
    const [lead, tail] = standalone ? [this.newline, this.newline] : ['', ''];
    const tag = (source: string) => `${indent()}${source}${indent()}${tail}`;
    const within = (names = params) => {
      const body = this.content(depth, inline, names);
      return standalone && !body.endsWith(this.newline) ? body + this.newline : body;
    };
    const head =
      name === 'each'
        ? chance.pick(['xs', 'words', 'xs', '../xs', 'inner.xs', 'xs as |x i|'])
        : name === 'with'
          ? chance.pick(['inner', 'this', 'inner as |s|'])
          : chance.pick([
              'yes',
              'no',
              'name',
              'xs',
              'count',
              'count includeZero=true',
              '@first',
              '../yes',
              'words.length',
            ]);
    const names = head.endsWith('|x i|')
      ? [...params, 'x']
      : head.endsWith('|s|')
        ? [...params, 's']
        : params;
    let text = lead + tag(`{{#${name} ${head}}}`) + within(names);
    if (chain) {
      const glue = () => (standalone ? '' : this.literal());
      text += glue() + tag('{{else if yes}}') + glue() + within() + glue();
      if (chance.chance(0.5)) text += tag('{{else}}') + glue() + within() + glue();
    } else if (chance.chance(0.4)) text += tag(chance.pick(['{{else}}', '{{^}}', '{{ else }}'])) + within();
    return text + tag(`{{/${name}}}`);
  }
}

const STYLES: readonly TextStyle[] = [
  {},
  { bold: true },
  { italic: true, fontSize: { magnitude: 9, unit: 'PT' } },
];

/** What each literal character should look like in the result. */
export interface Origins {
  text: Map<string, TextStyle>;
  paragraph: Map<string, ParagraphStyle>;
}

/** Paragraphs for a text, cut into runs at random places, each paragraph with a style of its own. */
export function randomBox(chance: Chance, text: string, origins: Origins): BoxSpec {
  return text.split('\n').map((line, index): ParagraphSpec => {
    const style: ParagraphStyle = {
      namedStyleType: chance.pick(['NORMAL_TEXT', 'NORMAL_TEXT', 'HEADING_1']),
      direction: 'LEFT_TO_RIGHT',
      ...(chance.chance(0.5) && { spaceAbove: { magnitude: index + 1, unit: 'PT' } }),
      ...(chance.chance(0.3) && { alignment: 'CENTER' }),
    };
    const runs: RunSpec[] = [];
    for (let at = 0; at < line.length; ) {
      let end = Math.min(line.length, at + 1 + chance.below(12));
      if (/[\uDC00-\uDFFF]|\u200D/.test(line[end] ?? '')) end = line.length;
      const textStyle = chance.pick(STYLES);
      runs.push({ text: line.slice(at, end), style: textStyle });
      for (const char of line.slice(at, end)) origins.text.set(char, textStyle);
      at = end;
    }
    for (const char of line) origins.paragraph.set(char, style);
    return { runs, style, markStyle: chance.pick(STYLES) };
  });
}

export const isLiteral = (char: string | undefined): char is string =>
  char !== undefined && char >= '\u4e00' && char < '\ua000';
