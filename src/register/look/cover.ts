// The cover, shown first: what the workbook is, how to open the panel, whom to ask, the words of ¶25, the legend, links to every sheet.
import type { Language } from '../../text/bilingual';
import { BOOK_TEXTS, type BookTextKey } from '../../text/book-texts';
import { SET_UP_TEXTS } from '../../text/set-up-texts';
import { ALL_TABLES } from '../all-tables';
import { History, Journal } from '../journal';
import type { Table } from '../table';
import type { Request } from '../workbook-port';
import type { OnTheSheets } from './on-the-sheets';
import { OVERVIEW_SHEET_ID } from './overview';
import { type LookCell, ownSheetRequests } from './own-sheet';
import { COLORED, TONES, wordsOfTone } from './state-colors';

export const COVER_SHEET_ID = 3980190;

/** Tables that only the panel writes and nobody needs to open; the others are the office's to look at. */
const SYSTEM = [
  Journal.name,
  'Imports',
  'Corrections',
  'Expiries',
  'TermMoves',
  'ClockChanges',
  'Reminders',
  'Files',
  'Settings',
  'Calendar',
];
const isSystem = (table: Table): boolean => SYSTEM.includes(table.name);

/** Rows of the cover: a margin, a name, a text. */
export function coverRows(language: Language): LookCell[][] {
  const say = (key: BookTextKey): string => BOOK_TEXTS[key][language];
  const part = (name: string, text: string): LookCell[] => [
    {},
    { text: name, bold: true, wrap: true },
    { text, wrap: true },
  ];
  const link = (sheetId: number, title: string, what: string): LookCell[] => [
    {},
    { formula: `=HYPERLINK("#gid=${sheetId}";"${title.replace(/"/g, '""')}")`, link: true },
    { text: what, wrap: true, pale: true },
  ];
  const tableLink = (table: Table): LookCell[] => {
    const what = BOOK_TEXTS[`sheet.${table.name}` as BookTextKey] as
      | (typeof BOOK_TEXTS)[BookTextKey]
      | undefined;
    return link(table.sheetId, table.label[language], what?.[language] ?? '');
  };
  const seen = ALL_TABLES.filter((table) => !table.hidden && table !== History);
  const [cards, papers] = COLORED;
  const legend = (Object.keys(TONES) as (keyof typeof TONES)[]).map((tone): LookCell[] => {
    const words = [
      ...(cards ? [`${say('cover.cards')}: ${wordsOfTone(cards, tone, language).join(', ')}`] : []),
      ...(papers && wordsOfTone(papers, tone, language).length > 0
        ? [`${say('cover.papers')}: ${wordsOfTone(papers, tone, language).join(', ')}`]
        : []),
    ];
    return [
      {},
      { text: say(TONES[tone].text), fill: TONES[tone].color, wrap: true },
      { text: words.join('. '), wrap: true, pale: true },
    ];
  });
  return [
    [],
    [{}, { text: SET_UP_TEXTS['set-up.cover-title'][language], bold: true, size: 18 }],
    [],
    part(say('cover.what'), say('cover.what-text')),
    part(say('cover.how'), say('cover.how-text')),
    part(say('cover.ask'), say('cover.ask-text')),
    part(say('cover.privacy'), SET_UP_TEXTS['set-up.cover-private'][language]),
    part(say('cover.law'), SET_UP_TEXTS['set-up.cover-law'][language]),
    part(say('cover.views'), say('cover.views-text')),
    [],
    part(say('cover.legend'), say('cover.legend-text')),
    ...legend,
    [],
    part(say('cover.sheets'), say('cover.sheets-text')),
    link(OVERVIEW_SHEET_ID, say('overview.title'), say('sheet.Overview')),
    ...seen.filter((table) => !isSystem(table)).map(tableLink),
    [],
    part(say('cover.system'), say('cover.system-text')),
    ...seen.filter(isSystem).map(tableLink),
  ];
}

/** Writes the cover. The one of an older release is kept under another name, hidden: somebody may have written on it. */
export function coverRequests(now: OnTheSheets, language: Language): Request[] {
  const title = SET_UP_TEXTS['set-up.cover'][language];
  const there = now.sheets.some(({ sheetId }) => sheetId === COVER_SHEET_ID);
  const older = there ? undefined : now.sheets.find((sheet) => sheet.title === title);
  const rename = older && {
    updateSheetProperties: {
      properties: {
        sheetId: older.sheetId,
        title: freeTitle(BOOK_TEXTS['look.old-cover'][language], now),
        hidden: true,
      },
      fields: 'title,hidden',
    },
  };
  const made = ownSheetRequests(now, {
    sheetId: COVER_SHEET_ID,
    title,
    index: 0,
    widths: [24, 260, 560],
    rows: coverRows(language),
  });
  return rename ? [rename, ...made] : made;
}

/** A title that no sheet has. */
export function freeTitle(title: string, now: OnTheSheets): string {
  const taken = (wanted: string) =>
    now.sheets.some((sheet) => sheet.title.toLowerCase() === wanted.toLowerCase());
  let free = title;
  for (let copy = 2; taken(free); copy++) free = `${title} (${copy})`;
  return free;
}
