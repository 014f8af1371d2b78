// The first run: makes the workbook, the folder tree, the second spreadsheet and the templates; goes on where it was cut off.
import { firstRows } from '../casework/first-rows';
import { firstCounters, type SetUpInput } from '../casework/school/school-set-up';
import type { CalendarDate } from '../model/calendar-date';
import { schoolYearOf } from '../model/school-year';
import type { CalendarRow } from '../order/working-days';
import { layOut } from '../register/lay-out';
import { META_SHEET_ID } from '../register/meta';
import { SET_UP_TEXTS } from '../text/set-up-texts';
import { driveFiles, spreadsheets } from './advanced-services';
import { once, patient } from './google-failure';
import { shippedJson } from './html';
import { keepInstallation, readInstallation } from './installation';
import { NO_MEDIA } from './no-media';
import { googleSurroundings } from './surroundings';
import { templateId } from './templates';

const FOLDER = 'application/vnd.google-apps.folder';
/** Templates that are there from the start; any other comes when its first paper is made. */
const FIRST_TEMPLATES = ['minutes-kk', 'minutes-ru', 'plan-kk', 'plan-ru'] as const;

/** Makes what is still missing; `by` goes into the first rows. Answers with the register's id. */
export function setUpInstallation(input: SetUpInput, by: string): string {
  const { language } = input;
  const words = (key: keyof typeof SET_UP_TEXTS) => SET_UP_TEXTS[key][language];
  const folder = (
    key: 'folderId' | 'papersFolderId' | 'templatesFolderId',
    name: string,
    parent: string | undefined,
  ): string => {
    const known = readInstallation()[key];
    if (known !== undefined) return known;
    const file = once(() =>
      driveFiles().create(
        { name, mimeType: FOLDER, ...(parent === undefined ? {} : { parents: [parent] }) },
        NO_MEDIA,
        { supportsAllDrives: true, fields: 'id' },
      ),
    );
    keepInstallation({ [key]: file.id });
    return file.id ?? '';
  };
  const root = folder('folderId', words('set-up.folder'), input.parentFolderId);
  folder('papersFolderId', words('set-up.papers'), root);
  const templatesFolder = folder('templatesFolderId', words('set-up.templates'), root);
  for (const name of FIRST_TEMPLATES) templateId(templatesFolder, name);
  if (readInstallation().restrictedId === undefined)
    keepInstallation({ restrictedId: makeSpreadsheet(words('set-up.restricted'), root) });
  const known = readInstallation().registerId;
  if (known !== undefined) return known;
  const registerId =
    SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? makeSpreadsheet(words('set-up.register'), root);
  layOutRegister(registerId, input, by);
  keepInstallation({ registerId });
  return registerId;
}

function makeSpreadsheet(title: string, folderId: string): string {
  const file = once(() =>
    driveFiles().create(
      { name: title, mimeType: 'application/vnd.google-apps.spreadsheet', parents: [folderId] },
      NO_MEDIA,
      { supportsAllDrives: true, fields: 'id' },
    ),
  );
  return file.id ?? '';
}

function layOutRegister(registerId: string, input: SetUpInput, by: string): void {
  const { date, time } = googleSurroundings.now();
  const book = patient(() =>
    spreadsheets().get(registerId, {
      fields: 'sheets(properties(sheetId),data.rowData.values.userEnteredValue)',
    }),
  );
  // The batch below is atomic: if its answer was lost, all of it is there.
  if (book.sheets?.some(({ properties }) => properties?.sheetId === META_SHEET_ID)) return;
  const calendar = shippedJson('Calendar') as readonly CalendarRow[];
  const settings = { ...input.settings, language: input.language };
  const counters = firstCounters(input.settings, date as CalendarDate);
  const year = schoolYearOf(date as CalendarDate);
  const rows = firstRows(settings, input.people, input.pupils, calendar, year);
  const requests = [
    { updateSpreadsheetProperties: { properties: { timeZone: 'Asia/Almaty' }, fields: 'timeZone' } },
    ...layOut(input.language, googleSurroundings, rows, { by, at: `${date} ${time}` }, counters),
    ...emptySheet(book),
  ];
  once(() => spreadsheets().batchUpdate({ requests }, registerId));
}

/** The empty sheet that every new spreadsheet begins with goes; one that somebody has written on stays. */
function emptySheet({ sheets = [] }: GoogleAppsScript.Sheets.Schema.Spreadsheet): object[] {
  const [only] = sheets;
  const isEmpty = only?.data?.every(
    ({ rowData = [] }) => !rowData.some(({ values = [] }) => values.some((cell) => cell.userEnteredValue)),
  );
  return sheets.length === 1 && isEmpty !== false
    ? [{ deleteSheet: { sheetId: only?.properties?.sheetId ?? 0 } }]
    : [];
}
