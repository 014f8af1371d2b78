// Counts list items: the numbers that Docs shows but never stores (V127).
import type { DocumentTab, Paragraph } from './docs-json';

/** Gives each list paragraph its label in reading order; `undefined` for paragraphs outside lists. */
export function listLabels(tab: DocumentTab): (paragraph: Paragraph) => string | undefined {
  const counters = new Map<string, number[]>();
  return (paragraph) => {
    const { listId, nestingLevel } = paragraph.bullet ?? {};
    if (!listId) return undefined;
    const depth = nestingLevel ?? 0;
    const levels = tab.lists?.[listId]?.listProperties?.nestingLevels ?? [];
    const level = levels[depth];
    const counts = counters.get(listId) ?? [];
    counters.set(listId, counts);
    counts.length = depth + 1;
    const startAt = (at: number) => levels[at]?.startNumber ?? 1;
    for (let at = 0; at < depth; at++) counts[at] ??= startAt(at);
    counts[depth] = counts[depth] === undefined ? startAt(depth) : counts[depth] + 1;
    if (level?.glyphSymbol) return level.glyphSymbol;
    if (!level?.glyphType || level.glyphType === 'NONE' || level.glyphType === 'GLYPH_TYPE_UNSPECIFIED')
      return '';
    return (level.glyphFormat ?? `%${depth}.`).replace(/%(\d)/g, (_, digit) =>
      numeral(counts[Number(digit)] ?? 1, levels[Number(digit)]?.glyphType ?? 'DECIMAL'),
    );
  };
}

function numeral(value: number, type: string): string {
  switch (type) {
    case 'ZERO_DECIMAL':
      return String(value).padStart(2, '0');
    case 'ALPHA':
    case 'UPPER_ALPHA': {
      // After z Docs doubles the letter: aa, bb.
      const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
      return type === 'ALPHA' ? letter : letter.toUpperCase();
    }
    case 'ROMAN':
    case 'UPPER_ROMAN':
      return type === 'ROMAN' ? roman(value).toLowerCase() : roman(value);
    default:
      return String(value);
  }
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [step, letters] of steps)
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  return text;
}
