// The language of the sheets: labels, drop-downs and tab titles follow the school's. Rows keep the words they were written in: the journal holds their digests.
import type { Language } from '../../text/bilingual';
import { BOOK_TEXTS } from '../../text/book-texts';
import { columnLabels, dropDown } from '../sheet-requests';
import { columnKeys } from '../table';
import type { TableIndex } from '../table-index';
import type { Request } from '../workbook-port';
import type { OnTheSheets } from './on-the-sheets';
import { OVERVIEW_SHEET_ID } from './overview';

const other = (language: Language): Language => (language === 'kk' ? 'ru' : 'kk');

/** Puts labels, lists and titles into the language; a tab that people renamed keeps its name. */
export function wordRequests(
  indexes: ReadonlyMap<string, TableIndex>,
  now: OnTheSheets,
  language: Language,
): Request[] {
  const before = other(language);
  const tabs = [
    ...[...indexes.values()].map(({ table }) => ({ sheetId: table.sheetId, label: table.label })),
    { sheetId: OVERVIEW_SHEET_ID, label: BOOK_TEXTS['overview.title'] },
  ];
  const taken = new Set(now.sheets.map(({ title }) => title.toLowerCase()));
  const titles = tabs.flatMap(({ sheetId, label }) => {
    const title = now.sheets.find((sheet) => sheet.sheetId === sheetId)?.title;
    if (title !== label[before] || taken.has(label[language].toLowerCase())) return [];
    return [
      {
        updateSheetProperties: { properties: { sheetId, title: label[language] }, fields: 'title' },
      },
    ];
  });
  return [...titles, ...[...indexes.values()].flatMap((index) => tableWords(index, language))];
}

function tableWords({ table, places }: TableIndex, language: Language): Request[] {
  const { sheetId } = table;
  const labels = columnLabels(table, language);
  return columnKeys(table).flatMap((key): Request[] => {
    const at = places.get(key);
    if (at === undefined) return [];
    const label = {
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: at },
        fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { stringValue: labels.get(key) ?? key } }] }],
      },
    };
    return [label, ...dropDown(table, key, at, language)];
  });
}
