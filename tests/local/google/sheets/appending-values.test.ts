// values.append.
import { describe, expect, it } from '@jest/globals';
import { desk, type Json, refusal, tab } from './desk';

describe('spreadsheets.values.append', () => {
  const updated = (reply: Json) => (reply.updates as Json).updatedRange;

  it('W63 tells the table it found, and none on an empty sheet', () => {
    const { append } = desk();
    const first = append('A1', [['a', 'b']]);
    expect(first).not.toHaveProperty('tableRange');
    expect(updated(first)).toBe('Sheet1!A1:B1');
    const second = append('A1', [['c', 'd']]);
    expect(second.tableRange).toBe('Sheet1!A1:B1');
    expect(second.updates).toMatchObject({ updatedRange: 'Sheet1!A2:B2', updatedRows: 1, updatedCells: 2 });
  });

  it('W64 the table is the block at the range; for a whole sheet the last one', () => {
    const { put, append } = desk();
    const block = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    put('A1:B3', block);
    put('A6:B7', block.slice(0, 2));
    expect(append('A1', [['x']]).tableRange).toBe('Sheet1!A1:B3');
    expect(append('A6', [['x']]).tableRange).toBe('Sheet1!A6:B7');
    const titled = desk();
    titled.put('A1', [['Title']]);
    titled.put('A3:C5', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    expect(titled.append('Sheet1', [['x']]).tableRange).toBe('Sheet1!A3:C5');
  });

  it('W65 a blank cell splits the block: a whole sheet finds C1, A1 finds A1', () => {
    const whole = desk();
    whole.put('A1:C1', [['x', '', 'y']]);
    const reply = whole.append("'Sheet1'", [['1', '2', '3']]);
    expect([reply.tableRange, updated(reply)]).toEqual(['Sheet1!C1', 'Sheet1!C2:E2']);
    const anchored = desk();
    anchored.put('A1:C1', [['x', '', 'y']]);
    const better = anchored.append("'Sheet1'!A1", [['1', '2', '3']]);
    expect([better.tableRange, updated(better)]).toEqual(['Sheet1!A1', 'Sheet1!A2:C2']);
  });

  it('W66 at a cell of a blank row or column it writes there', () => {
    const { put, append } = desk();
    put('A1:C3', [['a', 'b', 'c'], [], ['g', 'h', 'i']]);
    const reply = append('A2', [['1', '2', '3']]);
    expect(reply).not.toHaveProperty('tableRange');
    expect(updated(reply)).toBe('Sheet1!A2:C2');
    const columns = desk();
    columns.put('A1:C3', [
      ['a', '', 'c'],
      ['d', '', 'f'],
      ['g', '', 'i'],
    ]);
    const sent = columns.append(
      'B1',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      {},
      { majorDimension: 'COLUMNS' },
    );
    expect(updated(sent)).toBe('Sheet1!B1:C2');
  });

  it('W67 OVERWRITE fills blank rows below, INSERT_ROWS shifts what is below; the grid grows', () => {
    const { put, append, values, get } = desk([tab('A', 4, 2)]);
    put('A!A1', [['a']]);
    put('A!A4', [['z']]);
    append('A!A1', [['b']]);
    append('A!A1', [['c']], { insertDataOption: 'INSERT_ROWS' });
    expect(values('A!A1:A5')).toEqual([['a'], ['b'], ['c'], [], ['z']]);
    append('A!A5', [['y'], ['x']]);
    expect(values('A!A5:A7')).toEqual([['z'], ['y'], ['x']]);
    expect(get({ fields: 'sheets.properties.gridProperties.rowCount' })).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 7 } } }],
    });
  });

  it('W68 an unknown tab is refused', () => {
    expect(refusal(() => desk().append('Nowhere', [['x']])).message).toBe('Unable to parse range: Nowhere');
  });
});
