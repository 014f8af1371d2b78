// Random templates filled on the Docs double read exactly as Handlebars itself would print them.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import type { DocumentJson } from '../../../local/google/docs/json';
import { filled, filledHostile, READINGS } from './filled';
import { Chance, isLiteral, type Origins, randomBox, randomData, TemplateWriter } from './random-template';
import { bodyOf, documentOf, NORMAL, paragraphsOf, textOf } from './sample-document';

const RUNS = Number(process.env.TIREK_TEMPLATE_RUNS ?? 400);
const HOSTILE_RUNS = Math.ceil(RUNS / 8);

/** The text of a body; a Docs text always ends with a newline. */
function bodyText(document: DocumentJson): string {
  return `${bodyOf(document).join('\n')}\n`;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** Handlebars' output without HTML escapes; its own `noEscape` would add up neighbouring numbers. */
function printed(source: string, data: unknown): string {
  const escaped = Handlebars.compile(source)(data);
  const text = escaped.replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => ENTITIES[entity]!);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Every literal character has the text style it had; a paragraph begun by one has the style of its paragraph. */
function expectOrigins(document: DocumentJson, origins: Origins): void {
  for (const element of paragraphsOf(document.tabs?.[0]?.documentTab?.body?.content)) {
    const first = textOf(element)[0];
    if (isLiteral(first)) {
      const { headingId: _id, ...style } = element.paragraph?.paragraphStyle ?? {};
      same(first, style, origins.paragraph.get(first));
    }
    for (const { textRun } of element.paragraph?.elements ?? []) {
      for (const char of textRun?.content ?? '') {
        if (isLiteral(char)) same(char, textRun?.textStyle ?? {}, origins.text.get(char));
      }
    }
  }
}

/** Cheaper than an expectation per character. */
function same(char: string, style: object, wanted: object | undefined): void {
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (sorted(style) !== sorted(wanted ?? {})) expect([char, style]).toEqual([char, wanted]);
}

describe('against Handlebars', () => {
  it(`${RUNS} random templates read as Handlebars prints them, styles where they were`, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = new Chance(seed);
        const source = new TemplateWriter(chance).content(3, false).replace(/\n+$/, '');
        const data = randomData(chance);
        const origins: Origins = { text: new Map(), paragraph: new Map() };
        const document = documentOf(randomBox(chance, source, origins));
        const result = filled(document, data, {}, chance.pick(READINGS));
        expect(bodyText(result)).toBe(printed(`${source}\n`, data));
        expectOrigins(result, origins);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it(`${HOSTILE_RUNS} random templates keep paragraph styles where joined paragraphs take the wrong one`, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = new Chance(seed);
        const source = new TemplateWriter(chance).content(2, false).replace(/\n+$/, '');
        const data = randomData(chance);
        const origins: Origins = { text: new Map(), paragraph: new Map() };
        const result = filledHostile(documentOf(randomBox(chance, source, origins)), data);
        expect(bodyText(result)).toBe(printed(`${source}\n`, data));
        expectOrigins(result, origins);
      }),
      { numRuns: HOSTILE_RUNS, endOnFailure: true },
    );
  });

  it('prints the smallest documents', () => {
    for (const source of [
      '',
      '{{name}}',
      '{{! x }}',
      '{{#if no}}a{{/if}}',
      '{{#each xs}}\n{{name}}\n{{/each}}',
    ]) {
      const data = { name: 'Ә', xs: [{ name: '1' }, { name: '2' }] };
      const document = documentOf(source.split('\n').map((text) => ({ runs: [{ text }], style: NORMAL })));
      expect(bodyText(filled(document, data))).toBe(printed(`${source}\n`, data));
    }
  });
});
