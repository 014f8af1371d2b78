// Probes of what only a real Google account can decide (docs/live-checks.md), on a scratch spreadsheet of the person's own that goes to the bin.
import { driveFiles, spreadsheets } from './advanced-services';
import { once } from './google-failure';
import { shippedJson, shippedText } from './html';
import { NO_MEDIA } from './no-media';
import { sheetsWorkbook } from './sheets-workbook';

/** One assumption and whether it held; `why` says what was seen otherwise. */
export interface ProbeResult {
  id:
    | 'head-id'
    | 'head-refused'
    | 'copied-text'
    | 'read-order'
    | 'appended-place'
    | 'text-with-equals'
    | 'files';
  held: boolean;
  why: string;
}

const A = 101;
const B = 102;
const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
const cell = (sheetId: number, row: number) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: 0,
  endColumnIndex: 1,
});
const head = (id: string) => ({
  addNamedRange: { namedRange: { namedRangeId: id, name: id.replace(/-/g, '_'), range: cell(A, 0) } },
});

/** Runs all probes; the scratch file is binned whatever happens. */
export function probe(): ProbeResult[] {
  const file = once(() =>
    driveFiles().create(
      { name: 'tirek-probe', mimeType: 'application/vnd.google-apps.spreadsheet' },
      NO_MEDIA,
      { supportsAllDrives: true, fields: 'id' },
    ),
  );
  const id = file.id ?? '';
  try {
    return probesOn(id);
  } finally {
    driveFiles().update({ trashed: true }, id, NO_MEDIA, { supportsAllDrives: true });
  }
}

function probesOn(id: string): ProbeResult[] {
  const results: ProbeResult[] = [];
  const attempt = (probeId: ProbeResult['id'], look: () => string) => {
    try {
      const why = look();
      results.push({ id: probeId, held: why === '', why });
    } catch (error) {
      results.push({
        id: probeId,
        held: false,
        why: (error instanceof Error ? error.message : String(error)).slice(0, 160),
      });
    }
  };
  const port = sheetsWorkbook(id);
  const batch = (requests: object[]) => spreadsheets().batchUpdate({ requests }, id);
  attempt('head-id', () => {
    batch([
      {
        addSheet: {
          properties: { sheetId: A, title: 'A', gridProperties: { rowCount: 20, columnCount: 3 } },
        },
      },
      {
        addSheet: {
          properties: { sheetId: B, title: 'B', gridProperties: { rowCount: 20, columnCount: 3 } },
        },
      },
      {
        repeatCell: {
          range: { sheetId: A, startRowIndex: 5 },
          cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      {
        updateCells: {
          start: { sheetId: A, rowIndex: 0, columnIndex: 0 },
          fields: 'userEnteredValue',
          rows: [{ values: [text('007')] }, { values: [text('=1+1')] }],
        },
      },
      head('tirek-probe-1'),
    ]);
    return '';
  });
  attempt('head-refused', () => {
    try {
      batch([
        {
          updateCells: {
            start: { sheetId: A, rowIndex: 3, columnIndex: 0 },
            fields: 'userEnteredValue',
            rows: [{ values: [text('twice')] }],
          },
        },
        head('tirek-probe-1'),
      ]);
    } catch {
      const left = port.read([cell(A, 3)])[0]?.values ?? [];
      return left.length === 0 ? '' : 'the batch was refused but applied in part';
    }
    return 'a used id was accepted';
  });
  attempt('copied-text', () => {
    batch([
      {
        copyPaste: {
          source: { ...cell(A, 0), endRowIndex: 2 },
          destination: { ...cell(B, 0), endRowIndex: 2 },
          pasteType: 'PASTE_VALUES',
          pasteOrientation: 'NORMAL',
        },
      },
    ]);
    const seen = JSON.stringify(port.read([{ ...cell(B, 0), endRowIndex: 2 }])[0]?.values ?? []);
    return seen === '[["007"],["=1+1"]]' ? '' : seen;
  });
  attempt('text-with-equals', () => {
    const seen = JSON.stringify(port.read([cell(A, 1)])[0]?.values ?? []);
    return seen === '[["=1+1"]]' ? '' : seen;
  });
  attempt('read-order', () => {
    const seen = port.read([cell(B, 9), cell(A, 0)]).map(({ values }) => values.length);
    return seen.join() === '0,1' ? '' : seen.join();
  });
  attempt('appended-place', () => {
    batch([{ appendCells: { sheetId: A, fields: 'userEnteredValue', rows: [{ values: [text('next')] }] } }]);
    const seen = JSON.stringify(port.read([cell(A, 2)])[0]?.values ?? []);
    return seen === '[["next"]]' ? '' : 'not in the row after the last data';
  });
  attempt('files', () => filesReadOtherwise().join(', '));
  return results;
}

/** Shipped files that are not read as they were written, with the length that is there and the one wanted; the build counts it. */
function filesReadOtherwise(): string[] {
  const lengths = shippedJson('Files') as Readonly<Record<string, number>>;
  return Object.entries(lengths).flatMap(([name, length]) => {
    const read = shippedText(name).length;
    return read === length ? [] : [`${name}: ${read}, not ${length}`];
  });
}
