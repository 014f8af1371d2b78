// Random tables with repeated rows read as Handlebars prints the same rows written one after another.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import type { StructuralElementJson, TableCellStyle } from '../../../local/google/docs/json';
import { filled, READINGS } from './filled';
import { Chance, isLiteral, type Origins, randomBox, randomData, TemplateWriter } from './random-template';
import { type CellSpec, documentOf, paragraphsOf, shown, textOf } from './sample-document';

const RUNS = Math.ceil(Number(process.env.TIREK_TEMPLATE_RUNS ?? 400) / 4);

/** Cells as template text; `span` cells from the left are one merged cell. */
interface RowText {
  cells: string[];
  span: number;
}

/** Table rows as the document has them, and the same as Handlebars source. */
interface Rows {
  rows: RowText[];
  source: string;
}

const HEADS = [
  'each xs',
  'each words',
  'each inner.xs',
  'each ../xs',
  'if yes',
  'unless no',
  'with inner',
  'if xs',
];

class TableWriter {
  constructor(
    private readonly chance: Chance,
    private readonly writer: TemplateWriter,
    private readonly columns: number,
  ) {}

  rows(depth: number, most: number): Rows {
    const parts = Array.from({ length: 1 + this.chance.below(most) }, () =>
      depth > 0 && this.chance.chance(0.45) ? this.block(depth - 1) : this.row(),
    );
    return { rows: parts.flatMap((part) => part.rows), source: parts.map((part) => part.source).join('') };
  }

  private row(): Rows {
    const { chance, writer, columns } = this;
    const span = columns > 1 && chance.chance(0.2) ? 2 : 1;
    const cells = Array.from({ length: columns }, (_, c) => {
      if (c > 0 && c < span) return '';
      return chance.chance(0.2) ? '' : writer.content(1, chance.chance(0.5));
    });
    return { rows: [{ cells, span }], source: `\u0002\n${cells.join('\n\u0003\n')}\n\u0004\n` };
  }

  private block(depth: number): Rows {
    const { chance, columns } = this;
    const inner = this.rows(depth, 2);
    const head = chance.pick(HEADS);
    const name = head.split(' ')[0];
    const alone = inner.rows.length === 1 && (columns === 1 || inner.rows[0]!.span === columns);
    const open = `{{#${head}${alone || chance.chance(0.1) ? ' scope="row"' : ''}}}`;
    const close = `{{/${name}}}`;
    const source = `{{#${head}}}\n${inner.source}{{/${name}}}\n`;
    if (chance.chance(0.4)) {
      const tagRow = (tag: string): RowText => {
        const at = chance.below(columns);
        return { cells: Array.from({ length: columns }, (_, c) => (c === at ? tag : '')), span: 1 };
      };
      return { rows: [tagRow(open), ...inner.rows, tagRow(close)], source };
    }
    const rows = inner.rows.map((row) => ({ ...row, cells: [...row.cells] }));
    // A row with no text of its own beside the tags would vanish with them.
    if (inner.rows.some((row) => row.cells.every((text) => text.trim() === ''))) return inner;
    const first = rows[0]!;
    const last = rows[rows.length - 1]!;
    first.cells[0] = `${open}\n${first.cells[0]}`;
    const end = last.span === columns ? 0 : columns - 1;
    last.cells[end] = `${last.cells[end]}\n${close}`;
    return { rows, source };
  }
}

/** Cells of each row, each as its paragraphs. */
function printedRows(source: string, data: unknown): string[][][] {
  const text = Handlebars.compile(source)(data).replace(
    /&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g,
    (entity) =>
      ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#x60;': '`' })[entity] ??
      '=',
  );
  return text
    .split('\u0002')
    .slice(1)
    .map((row) => row.slice(0, row.indexOf('\u0004')).split('\u0003'))
    .map((row) => row.map((cell) => cell.replace(/^\n/, '').replace(/\n$/, '').split('\n')));
}

function tableOf(content: readonly StructuralElementJson[] | undefined) {
  return content?.find((element) => element.table)?.table;
}

describe('tables against Handlebars', () => {
  it(`${RUNS} random tables have the rows Handlebars prints, styled as in the template`, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = new Chance(seed);
        const columns = 1 + chance.below(3);
        const { rows, source } = new TableWriter(chance, new TemplateWriter(chance), columns).rows(3, 4);
        const data = randomData(chance);
        const origins: Origins = { text: new Map(), paragraph: new Map() };
        const cellOf = new Map<string, TableCellStyle>();
        const specs = rows.map((row, r) =>
          row.cells.map((text, c): CellSpec => {
            const style: TableCellStyle = {
              columnSpan: c === 0 ? row.span : 1,
              ...(chance.chance(0.5) && {
                backgroundColor: { color: { rgbColor: { red: (r + 1) / 64, green: (c + 1) / 4 } } },
              }),
              ...(chance.chance(0.3) && { contentAlignment: 'MIDDLE' }),
            };
            for (const char of text) cellOf.set(char, style);
            return { box: randomBox(chance, text, origins), style };
          }),
        );
        const document = documentOf(['before', { rows: specs }, 'after']);
        const result = filled(document, data, {}, chance.pick(READINGS));
        const content = result.tabs?.[0]?.documentTab?.body?.content;
        const wanted = printedRows(source, data);
        expect(shown(content)).toEqual(wanted.length > 0 ? ['before', wanted, 'after'] : ['before', 'after']);
        for (const cell of (tableOf(content)?.tableRows ?? []).flatMap((row) => row.tableCells ?? [])) {
          const paragraphs = paragraphsOf(cell.content);
          const known = paragraphs.flatMap((element) => [...textOf(element)]).find(isLiteral);
          if (known) {
            const { rowSpan: _span, ...style } = cell.tableCellStyle ?? {};
            expect([known, visible(style)]).toEqual([known, visible(cellOf.get(known)!)]);
          }
          for (const element of paragraphs) {
            const first = textOf(element)[0];
            if (isLiteral(first)) {
              expect([first, element.paragraph?.paragraphStyle]).toEqual([
                first,
                origins.paragraph.get(first),
              ]);
            }
            for (const { textRun } of element.paragraph?.elements ?? []) {
              const char = [...(textRun?.content ?? '')].find(isLiteral);
              if (char) expect([char, textRun?.textStyle]).toEqual([char, origins.text.get(char)]);
            }
          }
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

/** The fields that make a difference to see. */
function visible(style: TableCellStyle): object {
  return {
    columnSpan: style.columnSpan ?? 1,
    colour: style.backgroundColor?.color ?? null,
    alignment: style.contentAlignment ?? 'TOP',
  };
}
