// People with the spreadsheet open: they sort, insert, type into a cell, delete a row and put it back, between other people's acts.
import type { Habit } from '../habit';
import type { World } from '../world';
import { add } from '../year-log';

const TABLES = { cards: 3980106, pupils: 3980101, referrals: 3980105, measures: 3980113 };

type Cells = { userEnteredValue?: object }[];

function rowsOf(world: World, sheetId: number, from: number, to: number): Cells[] {
  const reply = world.home.byHand(
    'spreadsheets.getByDataFilter',
    { spreadsheetId: world.registerId, fields: 'sheets.data.rowData.values.userEnteredValue' },
    {
      includeGridData: true,
      dataFilters: [{ gridRange: { sheetId, startRowIndex: from, endRowIndex: to } }],
    },
  ) as { sheets?: { data?: { rowData?: { values?: Cells }[] }[] }[] };
  return (reply.sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values }) => values ?? []);
}

const edit = (world: World, ...requests: object[]): void => {
  world.home.byHand('spreadsheets.batchUpdate', { spreadsheetId: world.registerId }, { requests });
};

/** The lowest row that holds a record, counted from zero; row 1 and 2 are keys and labels. */
const FIRST_ROW = 2;

function sorts(world: World): void {
  const sheetId = world.chance.pick(Object.values(TABLES));
  edit(world, {
    sortRange: {
      range: { sheetId, startRowIndex: FIRST_ROW },
      sortSpecs: [
        {
          dimensionIndex: world.chance.between(1, 5),
          sortOrder: world.chance.pick(['ASCENDING', 'DESCENDING']),
        },
      ],
    },
  });
}

function inserts(world: World): void {
  const sheetId = world.chance.pick(Object.values(TABLES));
  const startIndex = FIRST_ROW + world.chance.between(0, 5);
  edit(world, {
    insertDimension: {
      range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
      inheritFromBefore: false,
    },
  });
}

/** Types into a card, is told of it by the register, and puts it back. */
async function types(world: World): Promise<void> {
  const sheetId = TABLES.cards;
  const keys = rowsOf(world, sheetId, 0, 1)[0] ?? [];
  const keyOf = (cell: Cells[number] | undefined) =>
    String((cell?.userEnteredValue as { stringValue?: string })?.stringValue ?? '');
  const [idAt, columnIndex] = ['id', 'description'].map((key) =>
    keys.findIndex((cell) => keyOf(cell) === key),
  ) as [number, number];
  const rowIndex = FIRST_ROW + world.chance.between(0, 3);
  const [row] = rowsOf(world, sheetId, rowIndex, rowIndex + 1);
  const cardId = keyOf(row?.[idAt]);
  if (!/^P\d{5}-K\d{2}$/.test(cardId) || columnIndex < 0) return;
  const put = (userEnteredValue: object | undefined) =>
    edit(world, {
      updateCells: {
        start: { sheetId, rowIndex, columnIndex },
        fields: 'userEnteredValue',
        rows: [{ values: [userEnteredValue ? { userEnteredValue } : {}] }],
      },
    });
  put({ stringValue: 'қолмен жазылды' });
  await world.wrong(world.keeper, 'hand-to-deputy', { cardId, handedOn: world.today });
  put(row?.[columnIndex]?.userEnteredValue);
}

/** Deletes a row, sees what happened, and puts the row back where it was. */
async function deletes(world: World): Promise<void> {
  const sheetId = world.chance.pick([TABLES.pupils, TABLES.cards, TABLES.referrals]);
  const rowIndex = FIRST_ROW + world.chance.between(0, 8);
  const [row] = rowsOf(world, sheetId, rowIndex, rowIndex + 1);
  if (!row || row.length === 0) return;
  const range = { sheetId, dimension: 'ROWS', startIndex: rowIndex, endIndex: rowIndex + 1 };
  edit(world, { deleteDimension: { range } });
  await world.ask('today', {}, world.keeper);
  edit(
    world,
    { insertDimension: { range, inheritFromBefore: true } },
    {
      updateCells: {
        start: { sheetId, rowIndex, columnIndex: 0 },
        fields: 'userEnteredValue',
        rows: [{ values: row }],
      },
    },
  );
}

const WAYS = { sorts, inserts, types, deletes } as const;

export const handsInTheSheets: Habit = {
  async daily(world) {
    if (world.dayNumber < 5 || !world.chance.of(0.15)) return;
    const way = world.chance.weighed({ sorts: 45, inserts: 20, types: 20, deletes: 15 });
    add(world.log.byHand, way);
    await WAYS[way](world);
  },
};
