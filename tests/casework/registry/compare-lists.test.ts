// The comparison with the police's list: whatever way it was typed, each child is in one place.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareLists, readList } from '../../../src/casework/registry/compare-lists';
import { calendarDate } from '../../../src/model/calendar-date';

const ours = [
  { cardId: 'P00001-K01', name: 'Сейітқали\u00A0Н.\u00A0Б.', bornOn: calendarDate('2013-05-09') },
  { cardId: 'P00002-K01', name: 'Әлімбек\u00A0Д.', bornOn: calendarDate('2012-01-31') },
];

describe('a pasted list', () => {
  it('is read with numbers, tabs and dates either way', () => {
    const { children, unread } = readList(
      '1. Сейткали Н.Б.\t09.05.2013\n\n2) Алимбек Д; 2012-01-31\n 3 Ким-Ли А. 1/2/2011 ',
    );
    expect(unread).toEqual([]);
    expect(children).toEqual([
      { name: 'Сейткали Н.Б.', bornOn: '2013-05-09' },
      { name: 'Алимбек Д', bornOn: '2012-01-31' },
      { name: 'Ким-Ли А.', bornOn: '2011-02-01' },
    ]);
  });

  it('tells the lines that are no child, and takes a child written twice once', () => {
    const { children, unread } = readList(
      'Тізім\nСейітқали Н. 31.02.2013\nА. 09.05.2013\nӘлімбек Д. 31.01.2012\nАлимбек Д. 31.01.2012',
    );
    expect(unread).toEqual(['Тізім', 'Сейітқали Н. 31.02.2013', 'А. 09.05.2013']);
    expect(children).toHaveLength(1);
  });
});

describe('the comparison', () => {
  it('finds a child typed without Kazakh letters, with a Latin look-alike, with or without the patronymic', () => {
    for (const typed of ['Сейиткали Н. Б.', 'СЕЙІТҚАЛИ Н.', 'Ceйiтқaли Нұрлан']) {
      const { children } = readList(`${typed} 09.05.2013`);
      expect(compareLists(ours, children).both.map(({ ours: child }) => child.cardId)).toEqual([
        'P00001-K01',
      ]);
    }
  });

  it('another first letter, another date, are another child; the date alone is only pointed at', () => {
    const { children } = readList('Сейітқали А. 09.05.2013\nӘлімбек Д. 30.01.2012');
    const { both, onlyOurs, onlyTheirs } = compareLists(ours, children);
    expect(both).toEqual([]);
    expect(onlyOurs).toHaveLength(2);
    expect(onlyTheirs.map(({ near }) => near)).toEqual(['Сейітқали\u00A0Н.\u00A0Б.', undefined]);
  });

  it('nobody is lost and nobody is in two places', () => {
    const child = fc.record({
      name: fc.constantFrom('Ким А.', 'Ким Б.', 'Оспан Д.'),
      bornOn: fc.constantFrom(calendarDate('2012-01-01'), calendarDate('2012-01-02')),
    });
    const mine = fc
      .array(child, { maxLength: 6 })
      .map((list) => list.map((each, at) => ({ ...each, cardId: String(at) })));
    fc.assert(
      fc.property(mine, fc.array(child, { maxLength: 6 }), (here, there) => {
        const { both, onlyOurs, onlyTheirs } = compareLists(here, there);
        expect(both.length + onlyOurs.length).toBe(here.length);
        expect(both.length + onlyTheirs.length).toBe(there.length);
        expect(
          new Set([...both.map(({ ours: one }) => one.cardId), ...onlyOurs.map(({ cardId }) => cardId)]).size,
        ).toBe(here.length);
      }),
      { numRuns: 100 },
    );
  });
});
