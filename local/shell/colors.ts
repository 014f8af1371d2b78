// Colours of a sheet as the API gives them, and the bands of its rows.

/** Channels from 0 to 1; what is left out is 0 (W8). */
export interface Color {
  red?: number;
  green?: number;
  blue?: number;
}

/** `#rrggbb`. */
export function cssColor({ red = 0, green = 0, blue = 0 }: Color): string {
  const two = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(red)}${two(green)}${two(blue)}`;
}

/** Alternating colours of a range: rows and columns from 0, ends excluded. */
export interface Band {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
  header?: string;
  footer?: string;
  first: string;
  second: string;
}

export interface BandedRangeJson {
  range?: {
    startRowIndex?: number;
    endRowIndex?: number;
    startColumnIndex?: number;
    endColumnIndex?: number;
  };
  rowProperties?: {
    headerColor?: Color;
    footerColor?: Color;
    firstBandColor?: Color;
    secondBandColor?: Color;
  };
}

/** The band of a banded range that colours rows; none where only columns are coloured. */
export function bandIn({ range = {}, rowProperties }: BandedRangeJson): Band[] {
  const { headerColor, footerColor, firstBandColor, secondBandColor } = rowProperties ?? {};
  if (!firstBandColor || !secondBandColor) return [];
  return [
    {
      fromRow: range.startRowIndex ?? 0,
      toRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
      fromColumn: range.startColumnIndex ?? 0,
      toColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
      first: cssColor(firstBandColor),
      second: cssColor(secondBandColor),
      ...(headerColor ? { header: cssColor(headerColor) } : {}),
      ...(footerColor ? { footer: cssColor(footerColor) } : {}),
    },
  ];
}

/** The colour of a row within a band; undefined outside it. */
export function bandColor(band: Band, row: number): string | undefined {
  if (row < band.fromRow || row >= band.toRow) return undefined;
  if (band.header !== undefined && row === band.fromRow) return band.header;
  if (band.footer !== undefined && row === band.toRow - 1) return band.footer;
  const first = band.fromRow + (band.header === undefined ? 0 : 1);
  return (row - first) % 2 === 0 ? band.first : band.second;
}
