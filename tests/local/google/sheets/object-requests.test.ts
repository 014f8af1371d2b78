import { describe, expect, it } from '@jest/globals';
import { desk, type Json, other, refusal, row, tab } from './desk';

const told = (run: () => unknown) => refusal(run).message.replace(/^Invalid requests\[0\]\.\w+: /, '');
const area = (startRowIndex: number, endRowIndex: number) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 2,
});
const write = (rowIndex = 0) => ({
  updateCells: { start: { rowIndex }, rows: [row('x')], fields: 'userEnteredValue' },
});

describe('named ranges', () => {
  const named = (name: string, namedRangeId?: string) => ({
    addNamedRange: { namedRange: { name, range: area(0, 1), ...(namedRangeId ? { namedRangeId } : {}) } },
  });

  it('W107 a made-up id is a decimal text, a chosen one is kept', () => {
    const { batch } = desk();
    const [made, kept] = batch(named('one'), named('two', 'head-1')) as {
      addNamedRange: { namedRange: Json };
    }[];
    expect(made?.addNamedRange.namedRange.namedRangeId).toMatch(/^\d+$/);
    expect(kept?.addNamedRange.namedRange.namedRangeId).toBe('head-1');
  });

  it('W108 W109 names are taken once and are not addresses', () => {
    const { batch } = desk();
    batch(named('head'));
    expect(told(() => batch(named('head')))).toBe(
      'Cannot add named range with name head, a named range with that name already exists.',
    );
    for (const bad of ['two words', 'A1', '1st', 'R1C1', '', 'a-b'])
      expect(told(() => batch(named(bad)))).toBe('The name given to this range is invalid');
  });

  it('W110 rename, delete; a broken one is not listed and still holds its name', () => {
    const d = desk([tab('A', 5, 3)]);
    d.batch(named('head', 'x'));
    expect(
      d.batch({ updateNamedRange: { namedRange: { namedRangeId: 'x', name: 'tail' }, fields: 'name' } }),
    ).toEqual([{}]);
    expect(d.range('tail')).toBe('A!A1:B1');
    d.batch({ deleteDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } } });
    expect(d.get({ fields: 'namedRanges' })).toEqual({});
    expect(told(() => d.batch(named('tail')))).toContain('already exists');
    d.batch({ deleteNamedRange: { namedRangeId: 'x' } });
    expect(told(() => d.batch({ deleteNamedRange: { namedRangeId: 'x' } }))).toBe(
      'No named range with id: x',
    );
  });

  it('W140 a batch on a stale head, or sent twice, is refused whole', () => {
    const d = desk();
    const step = (from: number) => [
      named(`head_${from + 1}`, `head-${from + 1}`),
      { deleteNamedRange: { namedRangeId: `head-${from}` } },
    ];
    d.batch(named('head_0', 'head-0'));
    d.batch(write(0), ...step(0));
    expect(refusal(() => d.batch(write(1), ...step(0))).message).toMatch(
      /^Invalid requests\[1\]\.addNamedRange/,
    );
    expect(
      refusal(() => d.batch(write(1), { deleteNamedRange: { namedRangeId: 'head-0' } })).message,
    ).toMatch(/^Invalid requests\[1\]\.deleteNamedRange/);
    expect(d.values('A1:A2')).toEqual([['x']]);
  });
});

describe('developer metadata', () => {
  const meta = (more: Json) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'k',
        visibility: 'DOCUMENT',
        location: { spreadsheet: true },
        ...more,
      },
    },
  });
  const line = (startIndex: number, endIndex?: number) => ({
    dimensionRange: { dimension: 'ROWS', startIndex, endIndex },
  });

  it('W111 an id is taken once and the batch falls', () => {
    const d = desk();
    d.batch(meta({ metadataId: 7 }));
    expect(refusal(() => d.batch(write(), meta({ metadataId: 7 }))).message).toBe(
      'Invalid requests[1].createDeveloperMetadata: Cannot add developer metadata with ID [7] because developer metadata with that ID already exists.',
    );
    expect(d.values('A1')).toBeUndefined();
    expect(told(() => d.batch(meta({ metadataKey: undefined })))).toContain('key');
    expect(
      d.call('spreadsheets.developerMetadata.get', { spreadsheetId: d.spreadsheetId, metadataId: '7' }),
    ).toMatchObject({
      metadataId: 7,
      location: { locationType: 'SPREADSHEET', spreadsheet: true },
    });
  });

  it('W112 keys repeat, a place is one row or column', () => {
    const d = desk();
    expect(d.batch(meta({ location: line(0, 1) }), meta({ location: line(0, 1) }))).toHaveLength(2);
    expect(told(() => d.batch(meta({ location: line(0, 2) })))).toBe(
      'DimensionRange must represent a single row or column',
    );
    expect(told(() => d.batch(meta({ location: line(0) })))).toBe(
      'DimensionRange must specify both a startIndex and an endIndex',
    );
  });

  it('W113 a value of 20,000 characters is accepted, 100,000 refused', () => {
    const d = desk();
    expect(d.batch(meta({ metadataValue: 'x'.repeat(20_000) }))).toHaveLength(1);
    expect(refusal(() => d.batch(meta({ metadataValue: 'x'.repeat(100_000) })))).toMatchObject({ code: 400 });
  });

  it('W114 W115 searching by key, by place, and nothing found', () => {
    const d = desk();
    d.batch(
      meta({ metadataId: 1, location: line(2, 3) }),
      meta({ metadataId: 2, metadataKey: 'other', location: { sheetId: 0 } }),
    );
    const search = (developerMetadataLookup: Json) =>
      d.call(
        'spreadsheets.developerMetadata.search',
        { spreadsheetId: d.spreadsheetId },
        { dataFilters: [{ developerMetadataLookup }] },
      );
    const ids = (reply: Json) =>
      ((reply.matchedDeveloperMetadata ?? []) as { developerMetadata: Json }[]).map(
        (one) => one.developerMetadata.metadataId,
      );
    expect(ids(search({}))).toEqual([2, 1]);
    expect(ids(search({ metadataKey: 'k' }))).toEqual([1]);
    expect(ids(search({ locationType: 'SHEET' }))).toEqual([2]);
    expect(search({ metadataKey: 'none' })).toEqual({});
    expect(
      refusal(() =>
        search({
          metadataLocation: { spreadsheet: true },
          locationMatchingStrategy: 'INTERSECTING_LOCATION',
        }),
      ).message,
    ).toContain(
      'DeveloperMetadataLookup.spreadsheet is true, but locationMatchingStrategy was specified as INTERSECTING',
    );
    d.put('A3', [['marked']]);
    const read = (metadataKey: string) =>
      d.call(
        'spreadsheets.values.batchGetByDataFilter',
        { spreadsheetId: d.spreadsheetId },
        { dataFilters: [{ developerMetadataLookup: { metadataKey } }] },
      );
    expect(read('k').valueRanges).toMatchObject([
      { valueRange: { range: 'Sheet1!A3:Z3', values: [['marked']] } },
    ]);
    expect(read('none')).toEqual({ spreadsheetId: d.spreadsheetId });
    const plain = d.get();
    expect(JSON.stringify(plain)).toContain('"metadataId":2');
    expect(JSON.stringify(plain)).not.toContain('"metadataId":1,');
    const removed = d.batch({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'k' } } },
    });
    expect(removed).toMatchObject([
      { deleteDeveloperMetadata: { deletedDeveloperMetadata: [{ metadataId: 1 }] } },
    ]);
    const changed = d.batch({
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId: 2 } }],
        developerMetadata: { metadataValue: 'new' },
        fields: 'metadataValue',
      },
    });
    expect(changed).toMatchObject([
      { updateDeveloperMetadata: { developerMetadata: [{ metadataId: 2, metadataValue: 'new' }] } },
    ]);
  });
});

describe('protected ranges', () => {
  it('W118 the reply; what was sent about the caller is ignored', () => {
    const { batch } = desk();
    expect(
      batch({
        addProtectedRange: {
          protectedRange: { range: area(0, 1), requestingUserCanEdit: false, description: 'Keys' },
        },
      }),
    ).toEqual([
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: expect.any(Number),
            range: area(0, 1),
            description: 'Keys',
            requestingUserCanEdit: true,
            editors: {},
          },
        },
      },
    ]);
    const [warning] = batch({
      addProtectedRange: {
        protectedRange: { range: area(1, 2), warningOnly: true, editors: { users: ['x@y.kz'] } },
      },
    });
    expect(warning).toMatchObject({
      addProtectedRange: { protectedRange: { warningOnly: true, editors: {} } },
    });
  });

  it('W119 those who are not editors cannot write there, the owner can', () => {
    const d = desk();
    d.files.share(d.spreadsheetId, other.email, 'write');
    const guard = (more: Json) => ({
      addProtectedRange: { protectedRange: { protectedRangeId: 5, range: area(0, 1), ...more } },
    });
    d.batch(guard({ editors: { users: [] } }));
    d.batch(write(0));
    d.batchAs(other, write(1));
    expect(refusal(() => d.batchAs(other, write(0)))).toMatchObject({
      code: 400,
      message:
        'Invalid requests[0].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    });
    const clear = () =>
      d.call('spreadsheets.values.clear', { spreadsheetId: d.spreadsheetId, range: 'A1:B2' }, {}, other);
    expect(refusal(clear).message).toMatch(/^You are trying to edit a protected cell/);
    const sort = { sortRange: { range: area(0, 3), sortSpecs: [{ dimensionIndex: 0 }] } };
    expect(refusal(() => d.batchAs(other, sort)).message).toContain('protected cell');
    expect(
      refusal(() => d.batchAs(other, { deleteProtectedRange: { protectedRangeId: 5 } })).message,
    ).toContain('protected cell');
    d.batch({
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 5, editors: { users: [other.email] } },
        fields: 'editors',
      },
    });
    d.batchAs(other, write(0));
    d.batch({ deleteProtectedRange: { protectedRangeId: 5 } });
    d.batch(guard({ warningOnly: true }));
    d.batchAs(other, write(0));
    expect(refusal(() => d.batch(guard({}))).message).toContain('already exists');
  });

  it('W119 a protected sheet with free cells lets others write there only', () => {
    const d = desk();
    d.files.share(d.spreadsheetId, other.email, 'write');
    d.batch({
      addProtectedRange: {
        protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [area(1, 3)], editors: { users: [] } },
      },
    });
    d.batchAs(other, write(1));
    expect(refusal(() => d.batchAs(other, write(0))).message).toContain('protected cell');
    expect(refusal(() => d.batchAs(other, { deleteSheet: { sheetId: 0 } })).message).toContain(
      'protected cell',
    );
  });
});

describe('formats, filters and charts', () => {
  it('W120 conditional rules: add at an index, move, replace, delete', () => {
    const d = desk();
    const rule = (type: string) => ({
      ranges: [area(0, 5)],
      booleanRule: { condition: { type }, format: { textFormat: { bold: true } } },
    });
    const add = (type: string, index: number) => ({ addConditionalFormatRule: { rule: rule(type), index } });
    expect(d.batch(add('BLANK', 0), add('NOT_BLANK', 0))).toEqual([{}, {}]);
    expect(d.batch({ updateConditionalFormatRule: { index: 0, newIndex: 1 } })).toMatchObject([
      { updateConditionalFormatRule: { newIndex: 1, oldIndex: 0 } },
    ]);
    expect(d.batch({ deleteConditionalFormatRule: { index: 1 } })).toEqual([
      { deleteConditionalFormatRule: { rule: rule('NOT_BLANK') } },
    ]);
    expect(refusal(() => d.batch({ deleteConditionalFormatRule: { index: 1 } }))).toMatchObject({
      code: 400,
    });
    expect(refusal(() => d.batch(add('BLANK', 2)))).toMatchObject({ code: 400 });
  });

  it('W121 banding needs both colours and does not overlap', () => {
    const d = desk();
    const colours = { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } };
    const add = (bandedRange: Json) => () => d.batch({ addBanding: { bandedRange } });
    expect(refusal(add({ range: area(0, 5) }))).toMatchObject({ code: 400 });
    expect(refusal(add({ range: area(0, 5), rowProperties: { firstBandColor: { red: 1 } } }))).toMatchObject({
      code: 400,
    });
    add({ bandedRangeId: 3, range: area(0, 5), rowProperties: colours })();
    expect(told(add({ range: area(4, 6), rowProperties: colours }))).toBe(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    expect(refusal(add({ bandedRangeId: 3, range: area(7, 8), rowProperties: colours }))).toMatchObject({
      code: 400,
    });
    d.batch({ updateBanding: { bandedRange: { bandedRangeId: 3, range: area(0, 9) }, fields: 'range' } });
    expect(d.batch({ deleteBanding: { bandedRangeId: 3 } })).toEqual([{}]);
  });

  it('W122 the basic filter is stored bounded, replaced and cleared', () => {
    const d = desk([tab('A', 10, 5)]);
    d.batch({ setBasicFilter: { filter: { range: { sheetId: 0 } } } });
    const filter = () => (d.get({ fields: 'sheets.basicFilter' }).sheets as Json[])[0];
    expect(filter()).toEqual({
      basicFilter: { range: { startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 5 } },
    });
    d.batch({ setBasicFilter: { filter: { range: area(0, 4) } } });
    expect(filter()).toEqual({ basicFilter: { range: area(0, 4) } });
    expect(d.batch({ clearBasicFilter: { sheetId: 0 } })).toEqual([{}]);
    expect(filter()).toEqual({});
  });

  it('W123 filter views tell both spellings, keep ids apart and refuse list conditions', () => {
    const d = desk();
    const view = (more: Json) => ({
      addFilterView: { filter: { filterViewId: 8, title: 'Mine', range: area(0, 4), ...more } },
    });
    const filterCriteria = { hiddenValues: ['x'] };
    expect(d.batch(view({ filterSpecs: [{ columnIndex: 1, filterCriteria }] }))).toEqual([
      {
        addFilterView: {
          filter: {
            filterViewId: 8,
            title: 'Mine',
            range: area(0, 4),
            filterSpecs: [{ columnIndex: 1, filterCriteria }],
            criteria: { 1: filterCriteria },
          },
        },
      },
    ]);
    expect(refusal(() => d.batch(view({})))).toMatchObject({ code: 400 });
    const list = { condition: { type: 'ONE_OF_LIST' } };
    expect(told(() => d.batch(view({ filterViewId: 9, criteria: { 0: list } })))).toBe(
      `ConditionType 'ONE_OF_LIST' is not supported in filters.`,
    );
    d.batch({ updateFilterView: { filter: { filterViewId: 8, title: 'Ours' }, fields: 'title' } });
    expect(JSON.stringify(d.get())).toContain('"title":"Ours"');
    d.batch({ deleteFilterView: { filterId: 8 } });
    expect(refusal(() => d.batch({ deleteFilterView: { filterId: 8 } }))).toMatchObject({ code: 400 });
  });

  it('W124 charts are kept with the default size; an empty one answers 500', () => {
    const d = desk();
    const basicChart = {
      chartType: 'COLUMN',
      series: [{ series: { sourceRange: { sources: [area(0, 4)] } } }],
    };
    const add = (spec: Json) =>
      d.batch({
        addChart: { chart: { spec, position: { overlayPosition: { anchorCell: { rowIndex: 2 } } } } },
      });
    const [reply] = add({ title: 'Plan', basicChart }) as { addChart: { chart: Json } }[];
    const chart = reply?.addChart.chart as Json;
    expect(chart).toEqual({
      chartId: expect.any(Number),
      spec: { title: 'Plan', basicChart },
      position: { overlayPosition: { widthPixels: 600, heightPixels: 371, anchorCell: { rowIndex: 2 } } },
    });
    expect(refusal(() => add({ basicChart: {} }))).toMatchObject({ code: 500 });
    const update = (spec: Json) => () => d.batch({ updateChartSpec: { chartId: chart.chartId, spec } });
    expect(told(update({ title: 'x' }))).toMatch(
      /^One of basicChart, pieChart, bubbleChart, candelstickChart/,
    );
    update({ pieChart: {} })();
    const remove = () => d.batch({ deleteEmbeddedObject: { objectId: chart.chartId } });
    remove();
    expect(told(remove)).toBe(`No embedded object with id: ${chart.chartId}`);
  });
});
