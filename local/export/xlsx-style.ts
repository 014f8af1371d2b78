// Turns Google cell formats into Excel styles.
import type { Alignment, Border, BorderStyle, Borders, Fill, Font } from '@cj-tech-master/excelts';
import { argb, type CellFormatJson, type SpreadsheetJson } from './sheets-json';

/** The parts of an Excel cell style that Google formats have. */
export interface ExcelStyle {
  numFmt?: string;
  font?: Partial<Font>;
  fill?: Fill;
  alignment?: Partial<Alignment>;
  border?: Partial<Borders>;
}

// What Google shows for a kind of number that has no pattern of its own.
const PATTERNS: Record<string, string> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00',
  DATE: 'dd.mm.yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd.mm.yyyy hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

const BORDERS: Record<string, BorderStyle> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** A solid fill of this colour. */
export const solidFill = (color: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: color },
});

/** The number format code of a format, if it has one. */
function numberFormat(format: CellFormatJson | undefined): string | undefined {
  const { type, pattern } = format?.numberFormat ?? {};
  return pattern || PATTERNS[type ?? ''];
}

/** The Excel style of a Google format; white backgrounds and what is not set are left out. */
export function excelStyle(book: SpreadsheetJson, format: CellFormatJson | undefined): ExcelStyle {
  const base = book.properties?.defaultFormat?.textFormat;
  const text = { ...base, ...format?.textFormat };
  const color = argb(book, text.foregroundColorStyle, text.foregroundColor);
  const fill = argb(book, format?.backgroundColorStyle, format?.backgroundColor);
  const numFmt = numberFormat(format);
  const alignment = alignmentOf(format);
  const border = bordersOf(book, format);
  return {
    ...(numFmt && { numFmt }),
    font: {
      name: (text.fontFamily ?? 'Arial').split(',')[0]!.replace(/^arial$/, 'Arial'),
      size: text.fontSize ?? 10,
      ...(text.bold && { bold: true }),
      ...(text.italic && { italic: true }),
      ...(text.underline && { underline: true }),
      ...(text.strikethrough && { strike: true }),
      ...(color && color !== 'FF000000' && { color: { argb: color } }),
    },
    ...(fill && fill !== 'FFFFFFFF' && { fill: solidFill(fill) }),
    ...(alignment && { alignment }),
    ...(border && { border }),
  };
}

function alignmentOf(format: CellFormatJson | undefined): Partial<Alignment> | undefined {
  const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' }[format?.horizontalAlignment ?? ''];
  const vertical = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' }[format?.verticalAlignment ?? ''];
  const angle = format?.textRotation?.angle;
  const found = {
    ...(horizontal && { horizontal: horizontal as Alignment['horizontal'] }),
    ...(vertical && { vertical: vertical as Alignment['vertical'] }),
    ...(format?.wrapStrategy === 'WRAP' && { wrapText: true }),
    ...(angle && { textRotation: angle }),
    ...(format?.textRotation?.vertical && { textRotation: 'vertical' as const }),
  };
  return Object.keys(found).length ? found : undefined;
}

function bordersOf(book: SpreadsheetJson, format: CellFormatJson | undefined): Partial<Borders> | undefined {
  const found: Partial<Borders> = {};
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const border = format?.borders?.[side];
    const style = BORDERS[border?.style ?? ''];
    if (!style) continue;
    const color = argb(book, border?.colorStyle, border?.color) ?? 'FF000000';
    found[side] = { style, color: { argb: color } } satisfies Partial<Border>;
  }
  return Object.keys(found).length ? found : undefined;
}
