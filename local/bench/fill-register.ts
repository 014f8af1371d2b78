// Fills the sheets of a register with rows by direct calls, as many as a school of that size would have; a hundred thousand cards with their pupils are four fifths of what one spreadsheet holds, so that the other sheets are thin then.
import type { Home } from '../home';
import type { Already } from './path/act';

interface Filler {
  sheetId: number;
  /** So many rows for each thousand cards. */
  perThousand: number;
  /** Values by key of the row with this number from 1. */
  row(at: number): Record<string, string | number | boolean>;
}

const pupil = (at: number): string => `P${String(at).padStart(5, '0')}`;
const card = (at: number): string => `${pupil(at)}-K01`;
const sitting = (at: number): string => `S${String(at).padStart(4, '0')}`;
/** Teachers who are not those of the path. */
const teacher = (at: number): string => `T${String(1000 + (at % 5000))}`;
const NAMES = ['Ахметов', 'Болатов', 'Дәулетов', 'Есенов', 'Жұмабаев', 'Қасымов', 'Оспанов', 'Төлегенов'];

const FILLERS: readonly Filler[] = [
  { sheetId: 3980101, perThousand: 1000, row: pupilRow },
  {
    sheetId: 3980106,
    perThousand: 1000,
    row: (at) => ({
      id: card(at),
      number: String(at),
      rulePack: 'RP-398-2023',
      receivedOn: 45_600,
      version: 1,
    }),
  },
  {
    sheetId: 3980105,
    perThousand: 1000,
    row: (at) => ({
      id: `${card(at)}-R01-${teacher(at)}`,
      receivedOn: 45_600,
      seen: 'Сабаққа келмеді.',
      version: 1,
    }),
  },
  { sheetId: 3980107, perThousand: 1000, row: (at) => ({ id: `${card(at)}-M01`, sheets: 2, version: 1 }) },
  {
    sheetId: 3980102,
    perThousand: 100,
    row: (at) => ({ id: `${pupil(at)}-A01`, lastName: 'Ахметова', version: 1 }),
  },
  { sheetId: 3980112, perThousand: 100, row: (at) => ({ id: `${card(at)}-L01`, from: 45_600, version: 1 }) },
  { sheetId: 3980113, perThousand: 100, row: (at) => ({ id: `${card(at)}-L01-0001`, order: 1, version: 1 }) },
  {
    sheetId: 3980114,
    perThousand: 100,
    row: (at) => ({ id: `${card(at)}-D18-01`, subjectId: card(at), version: 1 }),
  },
  {
    sheetId: 3980108,
    perThousand: 100,
    row: (at) => ({ id: `${card(at)}-V01`, rule: 'p11.term', version: 1 }),
  },
  { sheetId: 3980109, perThousand: 20, row: (at) => ({ id: sitting(at), heldOn: 45_600, version: 1 }) },
  {
    sheetId: 3980110,
    perThousand: 100,
    row: (at) => ({
      id: `${sitting(Math.ceil(at / 5))}-A${String((at % 5) + 1).padStart(2, '0')}`,
      version: 1,
    }),
  },
  {
    sheetId: 3980111,
    perThousand: 100,
    row: (at) => ({ id: `${sitting(Math.ceil(at / 5))}-${card(at)}`, order: 1, version: 1 }),
  },
  ...[
    // Contacts, letters, removals, information passed on, submissions, visits, controls, restricted, checks, openings, corrections.
    [3980153, 'C01'],
    [3980121, 'E01'],
    [3980151, 'X01'],
    [3980152, 'F01'],
    [3980154, 'B01'],
    [3980155, 'H01'],
    [3980157, 'J01'],
    [3980140, 'Z01'],
    [3980141, 'G01'],
    [3980142, 'O0001'],
    [3980161, 'Y01'],
    [3980156, 'L01-0001-W001'],
  ].map(([sheetId, child]) => ({
    sheetId: Number(sheetId),
    perThousand: 100,
    row: (at: number) => ({ id: `${card(at)}-${child}`, version: 1 }),
  })),
  {
    sheetId: 3980120,
    perThousand: 20,
    row: (at) => ({ id: `W${String(at).padStart(4, '0')}`, version: 1 }),
  },
  {
    sheetId: 3980150,
    perThousand: 100,
    row: (at) => ({
      id: `${sitting(Math.ceil(at / 5))}-Q${String((at % 5) + 1).padStart(2, '0')}`,
      version: 1,
    }),
  },
  {
    sheetId: 3980117,
    perThousand: 100,
    row: (at) => ({ id: `F${String(at).padStart(7, '0')}`, command: 'filler' }),
  },
  {
    sheetId: 3980118,
    perThousand: 100,
    row: (at) => ({ id: `F${String(at).padStart(7, '0')}-001`, record: 'filler' }),
  },
];

/** The search reads every pupil, so that these rows must be whole: with the checksum of their values. */
function pupilRow(at: number): Record<string, string | number | boolean> {
  const lastName = NAMES[at % NAMES.length] ?? '';
  const values = [lastName, 'Дамир', '', null, 7, 'Б', 'kk', '', true];
  return {
    id: pupil(at),
    lastName,
    firstName: 'Дамир',
    grade: 7,
    classLetter: 'Б',
    language: 'қазақша',
    active: true,
    version: 1,
    checksum: fnv(JSON.stringify([pupil(at), 1, ...values])),
  };
}

function fnv(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((offset) => {
      let hash = offset;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** Rows a pupil's id allows: five digits, and room for the pupils the path adds. */
const MOST = 99_990;
const CHUNK = 4000;
/** Sheets that grow with the cards whatever the size, and those whose rows the path counts. */
const WHOLE: readonly number[] = [3980101, 3980106, 3980109, 3980120];
/** Beyond so many cards a spreadsheet has no room for as many rows in the other sheets: a twentieth stands for them. */
const ROOMY = 50_000;

const cell = (value: string | number | boolean | undefined): object => {
  if (value === undefined) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value } };
};

/** How many rows of each kind a register of `rows` cards is given. */
export function filledRows(rows: number): Required<Already> {
  const pupils = Math.min(rows, MOST);
  const fewer = Math.ceil((pupils * 20) / 1000);
  return { pupils, sittings: fewer, letters: fewer };
}

/** Appends the rows as the account that owns the register. */
export function fillRegister(home: Home, registerId: string, owner: string, rows: number): void {
  const caller = { email: owner, scopes: ['https://www.googleapis.com/auth/drive'] };
  const call = (method: string, params: object, body: unknown): Record<string, unknown> =>
    home.store.transaction(() =>
      home.sheets.methods[method]?.({ spreadsheetId: registerId, ...params }, body, caller),
    ) as Record<string, unknown>;
  for (const { sheetId, perThousand, row } of FILLERS) {
    const keys = keysOf(call, sheetId);
    const thin = rows > ROOMY && !WHOLE.includes(sheetId) ? 20 : 1;
    const share = (Math.min(rows, MOST) * perThousand) / 1000 / thin;
    const count = perThousand === 20 ? Math.ceil(share) : Math.floor(share);
    for (let from = 1; from <= count; from += CHUNK) {
      const to = Math.min(count, from + CHUNK - 1);
      const added = Array.from({ length: to - from + 1 }, (_, at) => {
        const values = row(from + at);
        return { values: keys.map((key) => cell(values[key])) };
      });
      call(
        'spreadsheets.batchUpdate',
        {},
        { requests: [{ appendCells: { sheetId, fields: 'userEnteredValue', rows: added } }] },
      );
    }
  }
}

function keysOf(call: (method: string, params: object, body: unknown) => object, sheetId: number): string[] {
  const reply = call(
    'spreadsheets.values.batchGetByDataFilter',
    {},
    { dataFilters: [{ gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1 } }] },
  ) as { valueRanges: { valueRange: { values: string[][] } }[] };
  return reply.valueRanges[0]?.valueRange.values[0] ?? [];
}
