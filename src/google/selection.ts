// Where the person's active cell is: the only reading of the sheet the person is looking at, since REST knows no selection.

/** Sheet and row of the active cell, the row counted from 0; undefined where nothing is selected (the web app). */
export function selectedPlace(): { sheetId: number; row: number } | undefined {
  const range = SpreadsheetApp.getActiveRange();
  return range ? { sheetId: range.getSheet().getSheetId(), row: range.getRow() - 1 } : undefined;
}
