import { describe, expect, it } from '@jest/globals';
import { bandColor, bandIn, cssColor } from '../../../local/shell/colors';

const [white, grey, blue, red] = [
  { red: 1, green: 1, blue: 1 },
  { red: 0.5, green: 0.5, blue: 0.5 },
  { blue: 1 },
  { red: 1 },
];

describe('colours of a sheet', () => {
  it('W8 a channel that is left out is zero', () => {
    expect(cssColor({})).toBe('#000000');
    expect(cssColor({ red: 0.93, green: 0.945, blue: 0.969 })).toBe('#edf1f7');
    expect(cssColor(blue)).toBe('#0000ff');
  });

  it('a band colours its header, then its rows in turn, then its footer, and nothing outside', () => {
    const [band] = bandIn({
      range: { startRowIndex: 1, endRowIndex: 6, startColumnIndex: 2 },
      rowProperties: { headerColor: red, footerColor: blue, firstBandColor: white, secondBandColor: grey },
    });
    expect(band).toMatchObject({ fromColumn: 2, toColumn: Number.POSITIVE_INFINITY });
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => band && bandColor(band, row))).toEqual([
      undefined,
      '#ff0000',
      '#ffffff',
      '#808080',
      '#ffffff',
      '#0000ff',
      undefined,
    ]);
  });

  it('without a header the first row is of the first colour; a range without ends goes on', () => {
    const [band] = bandIn({ rowProperties: { firstBandColor: white, secondBandColor: grey } });
    expect([0, 1, 999].map((row) => band && bandColor(band, row))).toEqual(['#ffffff', '#808080', '#808080']);
    expect(bandIn({ range: {} })).toEqual([]);
  });
});
