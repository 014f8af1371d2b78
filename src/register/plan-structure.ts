// What an update must add to a register's sheets: worked out from the tables of the program and the columns that are really there.
import type { Language } from '../text/bilingual';
import { ALL_TABLES } from './all-tables';
import type { Edition } from './edition';
import { widenMeta } from './meta';
import type { Loaded } from './reading';
import { columnRequests, dropDown, headingRequest, sheetRequests } from './sheet-requests';
import { columnKeys, type Table } from './table';
import { emptyIndex, type TableIndex } from './table-index';
import type { Request } from './workbook-port';

/** New sheets, columns and drop-down words of one update. */
export interface Structure {
  requests: Request[];
  /** Where everything is once the requests are carried out. */
  indexes: Map<string, TableIndex>;
  /** For the journal: `Cards +seal, state words`, `Parents new`. */
  note: string;
  /** A sheet is among what is new. */
  newSheets: boolean;
}

/**
 * Plans the sheets and columns that `edition` has not. A new column is inserted beside the one that stands before it in
 * the table, so that no cell of anybody is written over, whatever a person moves meanwhile. `suffix` follows the titles of
 * new sheets, when people have sheets of those names.
 */
export function planStructure(
  loaded: Loaded,
  edition: Edition,
  program: Edition,
  language: Language,
  suffix: string,
): Structure {
  const indexes = new Map(loaded.indexes);
  const requests: Request[] = [];
  const notes: string[] = [];
  for (const table of ALL_TABLES) {
    const index = indexes.get(table.name);
    if (!index) {
      const title = table.label[language] + suffix;
      requests.push(...sheetRequests(table, language, title));
      indexes.set(table.name, emptyIndex(table, title));
      notes.push(`${table.name} new`);
      continue;
    }
    const places = new Map(index.places);
    const added = insertMissing(table, places, language, requests);
    const known = edition.shape[table.name] ?? {};
    const reworded = columnKeys(table).filter(
      (key) => !added.includes(key) && known[key] !== program.shape[table.name]?.[key],
    );
    const drops = reworded.map((key) => ({
      key,
      drop: dropDown(table, key, places.get(key) ?? 0, language),
    }));
    for (const { drop } of drops) requests.push(...drop);
    const words = drops.flatMap(({ key, drop }) => (drop.length > 0 ? [`${key} words`] : []));
    if (added.length > 0)
      indexes.set(table.name, { ...index, places, width: Math.max(...places.values()) + 1 });
    const told = [...added.map((key) => `+${key}`), ...words];
    if (told.length > 0) notes.push(`${table.name} ${told.join(', ')}`);
  }
  // A table may have grown wider than what Meta kept a row in.
  return {
    requests: requests.length > 0 ? [widenMeta, ...requests] : [],
    indexes,
    note: notes.join('; '),
    newSheets: notes.some((note) => note.endsWith(' new')),
  };
}

/** Inserts the columns that `places` lacks, and notes where everything stands then. Answers with their keys. */
function insertMissing(
  table: Table,
  places: Map<string, number>,
  language: Language,
  requests: Request[],
): string[] {
  const { sheetId } = table;
  const keys = columnKeys(table);
  const missing = keys.filter((key) => !places.has(key));
  for (const key of missing) {
    const at = (places.get(keys[keys.indexOf(key) - 1] ?? '') ?? -1) + 1;
    for (const [each, place] of places) if (place >= at) places.set(each, place + 1);
    places.set(key, at);
    const range = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
    const below = { sheetId, startRowIndex: 2, startColumnIndex: at, endColumnIndex: at + 1 };
    requests.push(
      { insertDimension: { range, inheritFromBefore: true } },
      // What the column took over from its neighbour goes first.
      { repeatCell: { range: below, cell: {}, fields: 'userEnteredFormat.numberFormat' } },
      { setDataValidation: { range: below } },
      { updateDimensionProperties: { range, properties: { hiddenByUser: false }, fields: 'hiddenByUser' } },
      headingRequest(table, [key], at, language),
      ...columnRequests(table, key, at, language),
    );
  }
  return missing;
}
