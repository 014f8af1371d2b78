// Conditional formats, filters and charts.
import { describe, expect, it } from '@jest/globals';
import { desk, type Json, refusal, tab } from './desk';

const told = (run: () => unknown) => refusal(run).message.replace(/^Invalid requests\[0\]\.\w+: /, '');
const area = (startRowIndex: number, endRowIndex: number) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 2,
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
      series: [{ series: { sourceRange: { sources: [{ ...area(0, 4), endColumnIndex: 1 }] } } }],
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
    // Reference of ChartSourceRange: "exactly one dimension must have a length of 1".
    const wide = { chartType: 'COLUMN', series: [{ series: { sourceRange: { sources: [area(0, 4)] } } }] };
    expect(told(() => add({ basicChart: wide }))).toMatch(/one row or one column wide/);
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
