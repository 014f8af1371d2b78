// addBanding, updateBanding, deleteBanding (W121).
import { pairColours } from '../cells';
import { echo } from '../echo';
import { applyMask, readUpdateMask } from '../field-mask';
import { refuse } from '../problem';
import { areaOf, boundedOn, newId, overlaps, type Work } from '../ranges';
import type { BandedRange, GridRange, Message, Sheet } from '../workbook';

/** Bands need a first and a second colour, for rows or for columns; two bandings may not overlap. */
function check(work: Work, band: Message, but?: BandedRange): Sheet {
  if (band.rowProperties === undefined && band.columnProperties === undefined)
    refuse('At least one of rowProperties or columnProperties must be specified.');
  for (const properties of [band.rowProperties, band.columnProperties] as (Message | undefined)[]) {
    if (!properties) continue;
    const colour = (name: string) => properties[name] ?? properties[`${name}Style`];
    if (colour('firstBandColor') === undefined || colour('secondBandColor') === undefined)
      refuse('Both firstBandColor and secondBandColor must be specified.');
  }
  if (band.range === undefined) refuse('BandedRange.range is required.');
  const { sheet, area } = areaOf(work.book, band.range as GridRange);
  const meets = sheet.head.bandedRanges.some(
    (one) => one !== but && overlaps(boundedOn(sheet, one.range ?? {}), area),
  );
  if (meets)
    refuse(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  return sheet;
}

export function addBanding(work: Work, request: Message): Message {
  const given = pairColours((request.bandedRange ?? {}) as Message);
  const taken = new Set(
    work.book.sheets.flatMap((sheet) => sheet.head.bandedRanges.map((one) => one.bandedRangeId)),
  );
  const sheet = check(work, given);
  const id = given.bandedRangeId === undefined ? newId(work, taken) : Number(given.bandedRangeId);
  if (taken.has(id)) refuse(`Cannot add banding with ID ${id}, a banding with that ID already exists.`);
  const band: BandedRange = { ...given, bandedRangeId: id };
  sheet.head.bandedRanges.push(band);
  return { addBanding: { bandedRange: echo(band) } };
}

function find(work: Work, id: unknown): { sheet: Sheet; band: BandedRange } {
  for (const sheet of work.book.sheets)
    for (const band of sheet.head.bandedRanges) if (band.bandedRangeId === id) return { sheet, band };
  return refuse(`No banding with id: ${id}`);
}

export function updateBanding(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'BandedRange');
  const given = (request.bandedRange ?? {}) as Message;
  const { sheet, band } = find(work, given.bandedRangeId);
  const changed = { ...pairColours(applyMask(band, given, mask)), bandedRangeId: band.bandedRangeId };
  const home = check(work, changed, band);
  sheet.head.bandedRanges = sheet.head.bandedRanges.filter((one) => one !== band);
  home.head.bandedRanges.push(changed);
}

export function deleteBanding(work: Work, request: Message): void {
  const { sheet, band } = find(work, request.bandedRangeId);
  sheet.head.bandedRanges = sheet.head.bandedRanges.filter((one) => one !== band);
}
