// A sheet that holds nothing but the look: written whole each time, warned of being typed into.
import type { Request } from '../workbook-port';
import type { Color, OnTheSheets } from './on-the-sheets';

/** One cell: a text, or a formula; never what a person typed. */
export interface LookCell {
  readonly text?: string;
  readonly formula?: string;
  readonly bold?: boolean;
  /** Points; 11 unless said. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly fill?: Color;
  readonly link?: boolean;
  readonly pale?: boolean;
  /** `dd.mm.yyyy`, `mm.yyyy`. */
  readonly days?: string;
  readonly right?: boolean;
}

interface OwnSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  /** Pixels of each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LookCell[])[];
  /** Rows and columns beyond what is written, for charts. */
  readonly size?: { readonly rows: number; readonly columns: number };
}

const INK: Color = { red: 0.12, green: 0.12, blue: 0.12 };
const PALE: Color = { red: 0.27, green: 0.28, blue: 0.275 };
const LINK: Color = { red: 0.043, green: 0.341, blue: 0.816 };

function cellOf({ text, formula, bold, size, wrap, fill, link, pale, days, right }: LookCell): object {
  const userEnteredValue = formula ? { formulaValue: formula } : text ? { stringValue: text } : undefined;
  return {
    ...(userEnteredValue ? { userEnteredValue } : {}),
    userEnteredFormat: {
      verticalAlignment: 'TOP',
      textFormat: {
        fontSize: size ?? 11,
        foregroundColor: link ? LINK : pale ? PALE : INK,
        ...(bold ? { bold } : {}),
        ...(link ? { underline: true } : {}),
      },
      ...(wrap ? { wrapStrategy: 'WRAP' } : {}),
      ...(fill ? { backgroundColor: fill } : {}),
      ...(days ? { numberFormat: { type: 'DATE', pattern: days }, horizontalAlignment: 'LEFT' } : {}),
      ...(right ? { horizontalAlignment: 'RIGHT' } : {}),
    },
  };
}

/** About the width of a letter of 11 points, in pixels, and the height of a line. */
const LETTER = 7.4;
const LINE_HEIGHT = 19;
const DEFAULT_HEIGHT = 21;

/** Pixels that a row needs: a wrapped text takes the lines it takes. */
function heightOf(cells: readonly LookCell[], widths: readonly number[]): number {
  const heights = cells.map(({ text = '', wrap, size = 11, bold }, at) => {
    const line = Math.round((LINE_HEIGHT * size) / 11);
    if (!wrap) return line + 2;
    const letters = Math.floor((widths[at] ?? 100) / (bold ? LETTER * 1.08 : LETTER));
    return line * Math.ceil(text.length / letters) + 4;
  });
  return Math.max(DEFAULT_HEIGHT, ...heights);
}

/** Makes the sheet, or writes it anew over all it held; its tab stays where people moved it. */
export function ownSheetRequests(now: OnTheSheets, sheet: OwnSheet): Request[] {
  const { sheetId, title, index, widths, rows } = sheet;
  const gridProperties = {
    rowCount: Math.max(rows.length, sheet.size?.rows ?? 0),
    columnCount: Math.max(widths.length, sheet.size?.columns ?? 0),
    hideGridlines: true,
  };
  const there = now.sheets.some((each) => each.sheetId === sheetId);
  return [
    there
      ? {
          updateSheetProperties: {
            properties: { sheetId, gridProperties },
            fields: 'gridProperties(rowCount,columnCount,hideGridlines)',
          },
        }
      : { addSheet: { properties: { sheetId, title, index, gridProperties, tabColor: LINK } } },
    {
      updateCells: {
        range: { sheetId },
        fields: 'userEnteredValue,userEnteredFormat',
        rows: rows.map((cells) => ({ values: cells.map(cellOf) })),
      },
    },
    ...widths.map((pixelSize, at) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
    ...rows.flatMap((cells, at) => {
      const pixelSize = heightOf(cells, widths);
      const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 };
      return pixelSize === DEFAULT_HEIGHT && !there
        ? []
        : [{ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } }];
    }),
    ...(there
      ? []
      : [
          {
            addProtectedRange: {
              protectedRange: { range: { sheetId }, description: title, warningOnly: true },
            },
          },
        ]),
  ];
}
