// ¶13: what exactly is said of a home visit's commission, beside the examples.
import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { homeVisitFindings } from '../../src/order/p13-preparation';

const day = calendarDate('2026-11-06');
const visit = {
  orderNumber: '17',
  orderDate: day,
  commission: ['Оспанова А.', 'Серікова Г.', 'Қасымова Д.'],
  visitedOn: day,
  actOn: day,
  signedBy: ['Оспанова А.', 'Серікова Г.', 'Қасымова Д.'],
};
const found = (change: Partial<typeof visit>) =>
  homeVisitFindings({ ...visit, ...change }, { timing: 'happened', commissionLeast: 3 });

describe('¶13 the commission', () => {
  it('of nobody is told of once: the school’s least number says nothing more', () => {
    expect(found({ commission: [], signedBy: [] }).map(({ rule }) => rule)).toEqual(['p13.commission']);
  });

  it('those who did not sign are named, one after another', () => {
    expect(found({ signedBy: ['Қасымова Д.'] })[0]?.message.params).toEqual({
      names: 'Оспанова А., Серікова Г.',
    });
  });
});
