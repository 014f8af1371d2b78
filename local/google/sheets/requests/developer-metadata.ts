// createDeveloperMetadata, updateDeveloperMetadata, deleteDeveloperMetadata (W111–W115).
import { readUpdateMask } from '../field-mask';
import { type Found, filterWanted, findMetadata, shownMetadata, type Wanted } from '../metadata';
import { refuse } from '../problem';
import { gridOf, newId, sheetOf, type Work } from '../ranges';
import { type Traits, withTraits } from '../row';
import { columnCount, type Message, type Sheet } from '../workbook';

/** 30,000 characters of keys and values per row, column, sheet or spreadsheet (Google's guide, W113). */
const ROOM = 30_000;
const TOO_LARGE = 'The developer metadata exceeds the maximum size of 30000 characters at its location.';

const sizeOf = (items: readonly Message[]): number =>
  items.reduce(
    (sum, item) => sum + String(item.metadataKey).length + String(item.metadataValue ?? '').length,
    0,
  );

function checkRoom(items: readonly Message[]): void {
  if (sizeOf(items) > ROOM) refuse(TOO_LARGE);
}

/** Where metadata lives: a list to read and to put back. */
interface Home {
  list: readonly Message[];
  keep(list: Message[]): void;
  place: Omit<Found, 'item'>;
}

function homeOf(work: Work, location: Message | undefined): Home {
  if (location?.spreadsheet === true)
    return {
      list: work.book.head.metadata,
      keep: (list) => {
        work.book.head.metadata = list;
      },
      place: {},
    };
  if (location?.sheetId !== undefined) {
    const sheet = sheetOf(work.book, location.sheetId);
    return {
      list: sheet.head.metadata,
      keep: (list) => {
        sheet.head.metadata = list;
      },
      place: { sheet },
    };
  }
  const range = location?.dimensionRange as Message | undefined;
  if (!range) return refuse('DeveloperMetadata.location is required.');
  const sheet = gridOf(work.book, range.sheetId);
  if (range.startIndex === undefined || range.endIndex === undefined)
    refuse('DimensionRange must specify both a startIndex and an endIndex');
  const index = Number(range.startIndex);
  if (Number(range.endIndex) - index !== 1) refuse('DimensionRange must represent a single row or column');
  const dimension = range.dimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  const size = dimension === 'ROWS' ? sheet.grid.rowCount : columnCount(sheet);
  if (index < 0 || index >= size)
    refuse(`DimensionRange is outside the grid. It has ${size} ${dimension.toLowerCase()}.`);
  return lineHome(sheet, dimension, index);
}

function lineHome(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', index: number): Home {
  const traits = (dimension === 'ROWS' ? sheet.grid.row(index)?.t : sheet.head.columns[index]) ?? {};
  return {
    list: traits.metadata ?? [],
    keep: (list) => {
      const { metadata: _old, ...rest } = traits;
      const next: Traits = list.length > 0 ? { ...rest, metadata: list } : rest;
      if (dimension === 'COLUMNS') sheet.head.columns[index] = Object.keys(next).length > 0 ? next : null;
      else {
        const row = sheet.grid.row(index);
        sheet.grid.setRow(index, withTraits(row, next));
      }
    },
    place: { sheet, dimension, index },
  };
}

const homeOfFound = (work: Work, found: Found): Home => {
  if (found.sheet && found.dimension !== undefined && found.index !== undefined)
    return lineHome(found.sheet, found.dimension, found.index);
  const { sheet } = found;
  return sheet
    ? homeOf(work, { sheetId: sheet.head.properties.sheetId })
    : homeOf(work, { spreadsheet: true });
};

export function createDeveloperMetadata(work: Work, request: Message): Message {
  const given = (request.developerMetadata ?? {}) as Message;
  const { metadataKey: key, visibility, metadataValue, location, metadataId } = given;
  if (!key) refuse('Developer metadata must have a key.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT')
    refuse('Developer metadata must have a visibility.');
  const home = homeOf(work, location as Message | undefined);
  const taken = new Set([...findMetadata(work.book)].map((found) => Number(found.item.metadataId)));
  if (metadataId !== undefined && Number(metadataId) <= 0) refuse('metadataId must be positive.');
  const id = metadataId === undefined ? newId(work, taken) : Number(metadataId);
  if (taken.has(id))
    refuse(
      `Cannot add developer metadata with ID [${id}] because developer metadata with that ID already exists.`,
    );
  const item: Message = {
    metadataId: id,
    metadataKey: key,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    visibility,
  };
  const list = [...home.list, item];
  checkRoom(list);
  home.keep(list);
  return { createDeveloperMetadata: { developerMetadata: shownMetadata({ item, ...home.place }) } };
}

function wantedBy(work: Work, filters: unknown): Found[] {
  const wanted: Wanted[] = ((filters ?? []) as Message[]).map((filter) => filterWanted(work.book, filter));
  if (wanted.length === 0) refuse('At least one dataFilter must be specified.');
  return [...findMetadata(work.book)].filter((found) => wanted.some((one) => one(found)));
}

export function updateDeveloperMetadata(work: Work, request: Message): Message {
  const mask = readUpdateMask(request.fields, 'DeveloperMetadata');
  const given = (request.developerMetadata ?? {}) as Message;
  const wants = (field: string) => mask === true || mask['*'] !== undefined || mask[field] !== undefined;
  const found = wantedBy(work, request.dataFilters);
  const updated = found.map((one) => {
    const item: Message = { ...one.item };
    for (const field of ['metadataKey', 'metadataValue', 'visibility'])
      if (wants(field)) {
        if (given[field] === undefined && field !== 'metadataValue')
          refuse(`Developer metadata must have a ${field}.`);
        if (given[field] === undefined) delete item[field];
        else item[field] = given[field];
      }
    const home = homeOfFound(work, one);
    const moving = wants('location') && given.location !== undefined;
    const target = moving ? homeOf(work, given.location as Message) : home;
    const id = one.item.metadataId;
    if (moving) {
      home.keep(home.list.filter((kept) => kept.metadataId !== id));
      const fresh = homeOf(work, given.location as Message);
      const list = [...fresh.list, item];
      checkRoom(list);
      fresh.keep(list);
    } else {
      const list = home.list.map((kept) => (kept.metadataId === id ? item : kept));
      checkRoom(list);
      home.keep(list);
    }
    return shownMetadata({ item, ...target.place });
  });
  return { updateDeveloperMetadata: updated.length > 0 ? { developerMetadata: updated } : {} };
}

export function deleteDeveloperMetadata(work: Work, request: Message): Message {
  const found = wantedBy(work, request.dataFilter === undefined ? [] : [request.dataFilter]);
  for (const one of found) {
    const home = homeOfFound(work, one);
    home.keep(home.list.filter((kept) => kept.metadataId !== one.item.metadataId));
  }
  return {
    deleteDeveloperMetadata: found.length > 0 ? { deletedDeveloperMetadata: found.map(shownMetadata) } : {},
  };
}
