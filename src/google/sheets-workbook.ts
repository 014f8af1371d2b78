// The workbook port on the Sheets v4 advanced service: typed cells in, unparsed cells out.

import type { Cell } from '../register/column';
import { META_SHEET_ID } from '../register/meta';
import {
  type GridRange,
  type ReadRange,
  type Request,
  WorkbookFailure,
  type WorkbookPort,
} from '../register/workbook-port';
import { spreadsheets } from './advanced-services';
import { once, patient } from './google-failure';

const MASK = 'updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(userEnteredValue)))))';

/** The port over the spreadsheet with this id. */
export function sheetsWorkbook(spreadsheetId: string): WorkbookPort {
  return {
    read(ranges: readonly GridRange[]): ReadRange[] {
      const reply = patient(() =>
        spreadsheets().Values.batchGetByDataFilter(
          {
            dataFilters: ranges.map((gridRange) => ({ gridRange })),
            majorDimension: 'ROWS',
            valueRenderOption: 'FORMULA',
            dateTimeRenderOption: 'SERIAL_NUMBER',
          },
          spreadsheetId,
        ),
      );
      const found = reply.valueRanges ?? [];
      if (found.length !== ranges.length)
        throw new WorkbookFailure('invalid', `asked for ${ranges.length} ranges, got ${found.length}`);
      return found.map(({ valueRange }) => ({
        a1: valueRange?.range ?? '',
        values: (valueRange?.values ?? []) as Cell[][],
      }));
    },
    write(requests: readonly Request[], check: string): Cell[][] {
      const reply = once(() =>
        spreadsheets().batchUpdate(
          {
            requests,
            includeSpreadsheetInResponse: true,
            responseRanges: [check],
            responseIncludeGridData: true,
          },
          spreadsheetId,
          { fields: MASK },
        ),
      );
      const sheet = reply.updatedSpreadsheet?.sheets?.find(
        (each) => each.properties?.sheetId === META_SHEET_ID,
      );
      const rows = sheet?.data?.[0]?.rowData ?? [];
      return rows.map((row) =>
        (row.values ?? []).map(
          ({ userEnteredValue: value }) => value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '',
        ),
      );
    },
  };
}
