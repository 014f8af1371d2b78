// The record id in the row the person has selected: the only reading of the sheet the person is looking at.

/** The first cell of the selected row that looks like a record's id; undefined when none does. */
export function selection(): string | undefined {
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet?.getActiveRange()?.getRow();
  if (!sheet || row === undefined || row < 3) return undefined;
  const cells = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  return cells.map(String).find((cell) => /^[PS]\d{4,5}(-|$)/.test(cell));
}
