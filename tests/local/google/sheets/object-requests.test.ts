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
