// Makes pdfmake stretch justified lines between words only: as shipped it also stretches after hyphens and where a word changes its style.
import { createRequire } from 'node:module';

interface Inline {
  x: number;
  text: string;
  justifyShift?: number;
}
interface Line {
  inlines: Inline[];
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  getWidth(): number;
}
interface Writer {
  alignLine(line: Line): void;
  context(): { availableWidth: number };
}

const PATCHED = Symbol.for('tirek.justify');

/** Corrects pdfmake's line writer once; a line that is not justified is left to it. */
export function justifyBetweenWords(): void {
  const load = createRequire(import.meta.url);
  const { prototype } = (load('pdfmake/js/ElementWriter.js') as { default: { prototype: Writer } }).default;
  if (Object.hasOwn(prototype, PATCHED)) return;
  Object.defineProperty(prototype, PATCHED, { value: true });
  const shipped = prototype.alignLine;
  prototype.alignLine = function (this: Writer, line: Line): void {
    const first = line.inlines[0] as (Inline & { alignment?: string }) | undefined;
    if (first?.alignment !== 'justify' || line.newLineForced || line.lastLineInParagraph) {
      shipped.call(this, line);
      return;
    }
    const follows = line.inlines.map((_, i) => i > 0 && /\s$/.test(line.inlines[i - 1]!.text));
    const gaps = follows.filter(Boolean).length;
    if (!gaps) return;
    const share = (this.context().availableWidth - line.getWidth()) / gaps;
    let offset = 0;
    line.inlines.forEach((inline, i) => {
      if (follows[i]) offset += share;
      inline.x += offset;
      inline.justifyShift = follows[i] ? share : 0;
    });
  };
}
