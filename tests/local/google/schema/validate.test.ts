import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../../../local/google/api-error';
import { fieldsOf, schemaOf } from '../../../../local/google/schema/schema';
import { checkBody, checkParams } from '../../../../local/google/schema/validate';

const refusal = (work: () => unknown): ApiError => {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};
const batch =
  (...requests: unknown[]) =>
  () =>
    checkBody('sheets', 'spreadsheets.batchUpdate', { requests });

describe('the published request schemas', () => {
  it('record the package version and the revision they were made from', () => {
    for (const api of ['sheets', 'docs', 'drive'] as const) {
      expect(schemaOf(api).source.typings).toMatch(new RegExp(`^@googleapis/${api}@\\d+`));
      expect(schemaOf(api).source.discovery).toMatch(/revision 20\d{6}$/);
    }
  });

  it('know the tab fields of the Docs requests', () => {
    expect(fieldsOf('docs', 'Location')).toMatchObject({ tabId: 'string', index: 'int32' });
    expect(fieldsOf('docs', 'ReplaceAllTextRequest')).toHaveProperty('tabsCriteria');
    expect(schemaOf('docs').methods['documents.get']?.params).toHaveProperty('includeTabsContent', 'bool');
  });

  it('W13 know the comment requests that the typings do not have yet', () => {
    expect(fieldsOf('sheets', 'Request')).toHaveProperty('insertComment');
    expect(schemaOf('sheets').onlyInDiscovery).toContain('Request.insertComment');
  });

  it('point only at messages and enums that exist', () => {
    for (const api of ['sheets', 'docs', 'drive'] as const) {
      const { types, enums, methods } = schemaOf(api);
      const words = [
        ...Object.values(types),
        ...Object.values(methods).map((method) => method.params),
      ].flatMap((fields) => Object.values(fields));
      for (const word of words.map((one) => one.replace(/[[\]{}]/g, ''))) {
        if (word.startsWith('@')) expect(types).toHaveProperty([word.slice(1)]);
        if (word.startsWith('#')) expect(enums).toHaveProperty([word.slice(1)]);
      }
    }
  });
});

describe('checkBody', () => {
  it('W4 an unknown name is refused with its place', () => {
    const error = refusal(batch({ noSuchRequest: {} }));
    const text = `Invalid JSON payload received. Unknown name "noSuchRequest" at 'requests[0]': Cannot find field.`;
    expect(error.body()).toEqual({
      error: {
        code: 400,
        message: text,
        status: 'INVALID_ARGUMENT',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ field: 'requests[0]', description: text }],
          },
        ],
      },
    });
  });

  it('W4 names are case-sensitive, several are told in one message, snake_case is understood', () => {
    expect(refusal(batch({ DeleteRange: {} }, { deleteRange: { rang: {} } })).message).toBe(
      [
        `Invalid JSON payload received. Unknown name "DeleteRange" at 'requests[0]': Cannot find field.`,
        `Invalid JSON payload received. Unknown name "rang" at 'requests[1].delete_range': Cannot find field.`,
      ].join('\n'),
    );
    expect(refusal(() => checkBody('sheets', 'spreadsheets.batchUpdate', { request: [] })).message).toBe(
      'Invalid JSON payload received. Unknown name "request": Cannot find field.',
    );
    expect(batch({ delete_sheet: { sheet_id: 3 } })()).toEqual({
      requests: [{ deleteSheet: { sheetId: 3 } }],
    });
  });

  it('W5 a wrong JSON type is refused with the place, the type and the value', () => {
    const values = (body: unknown) => () => checkBody('sheets', 'spreadsheets.values.update', body);
    expect(refusal(values({ values: 'X' })).message).toBe(
      `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), "X"`,
    );
    expect(refusal(values({ values: ['x'] })).message).toBe(
      `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "x"`,
    );
    expect(refusal(batch('repeatCell')).message).toBe(
      `Invalid value at 'requests[0]' (type.googleapis.com/google.apps.sheets.v4.BatchUpdateSpreadsheetRequest.Request), "repeatCell"`,
    );
    expect(refusal(batch({ deleteSheet: { sheetId: 'first' } })).message).toBe(
      `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "first"`,
    );
    expect(refusal(batch({ deleteSheet: { sheetId: 1.5 } })).message).toContain('(TYPE_INT32), 1.5');
    expect(refusal(batch({ mergeCells: { mergeType: 'MERGE_SOME' } })).message).toBe(
      `Invalid value at 'requests[0].merge_cells.merge_type' (type.googleapis.com/google.apps.sheets.v4.MergeCellsRequest.MergeType), "MERGE_SOME"`,
    );
  });

  it('W9 null and undefined are as good as absent', () => {
    expect(batch({ addSheet: { properties: { title: 'A', index: null, hidden: undefined } } })()).toEqual({
      requests: [{ addSheet: { properties: { title: 'A' } } }],
    });
    expect(
      checkBody('sheets', 'spreadsheets.values.update', { majorDimension: null, values: [[null, 1]] }),
    ).toEqual({
      values: [[null, 1]],
    });
  });

  it('W71 a batch without requests is refused', () => {
    expect(refusal(batch()).message).toBe('Must specify at least one request.');
    expect(refusal(() => checkBody('sheets', 'spreadsheets.batchUpdate', null)).message).toBe(
      'Must specify at least one request.',
    );
  });

  it('W73 two kinds in one request, and none, are refused', () => {
    expect(refusal(batch({ addSheet: {}, deleteSheet: {} })).message).toBe(
      `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'`,
    );
    expect(refusal(batch({ addSheet: {} }, {})).message).toBe('Invalid requests[1]: No request set.');
    expect(refusal(batch({ addSheet: null })).message).toBe('Invalid requests[0]: No request set.');
  });

  it('refuses half a surrogate pair anywhere', () => {
    expect(refusal(batch({ addSheet: { properties: { title: 'a\ud83c' } } })).message).toMatch(
      /^Invalid JSON payload/,
    );
    expect(
      refusal(() => checkBody('sheets', 'spreadsheets.values.update', { values: [['\udf35']] })).message,
    ).toMatch(/^Invalid JSON payload/);
    const request = { addSheet: { properties: { title: '🌵' } } };
    expect(batch(request)()).toEqual({ requests: [request] });
  });

  it('keeps colours as 32-bit floats (W8)', () => {
    const style = { rgbColor: { red: 0.4980392156862745 } };
    expect(batch({ addSheet: { properties: { tabColorStyle: style } } })()).toEqual({
      requests: [{ addSheet: { properties: { tabColorStyle: { rgbColor: { red: 0.49803922 } } } } }],
    });
  });

  it("V10 speaks of an unknown field of a Drive file in Drive's envelope", () => {
    const error = refusal(() => checkBody('drive', 'files.create', { nam: 'x' }));
    const text = `Invalid JSON payload received. Unknown name "nam" at 'file': Cannot find field.`;
    expect(error.body()).toEqual({
      error: {
        code: 400,
        message: text,
        errors: [{ message: text, domain: 'global', reason: 'badRequest' }],
      },
    });
  });
});

describe('checkParams', () => {
  it('reads numbers and booleans from text and one value as a list', () => {
    expect(
      checkParams('sheets', 'spreadsheets.get', {
        spreadsheetId: 'x',
        includeGridData: 'true',
        ranges: 'A1',
      }),
    ).toEqual({ spreadsheetId: 'x', includeGridData: true, ranges: ['A1'] });
    expect(checkParams('drive', 'files.list', { pageSize: '5', fields: 'files(id)' })).toEqual({
      pageSize: 5,
      fields: 'files(id)',
    });
  });

  it('W4 refuses an unknown parameter', () => {
    expect(refusal(() => checkParams('sheets', 'spreadsheets.get', { range: 'A1' })).message).toBe(
      `Invalid JSON payload received. Unknown name "range": Cannot bind query parameter. Field 'range' could not be found in request message.`,
    );
  });

  it('V16 refuses a parameter of a wrong type', () => {
    expect(refusal(() => checkParams('drive', 'files.list', { pageSize: 'NOPE' })).message).toBe(
      `Invalid value at 'page_size' (TYPE_INT32), "NOPE"`,
    );
  });
});
