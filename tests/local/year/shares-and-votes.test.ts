// I-04 and I-28 on an invented workbook: who has a vote, and by which way a pupil's information goes.
import { describe, expect, it } from '@jest/globals';
import { councilChecks } from '../../../local/year/checks/council';
import { planChecks } from '../../../local/year/checks/plans';
import { bookOf } from './invented-book';

describe('I-04', () => {
  const STAFF = ['T0001', 'T0002', 'T0003', 'T0004', 'T0005'];
  type Here = Readonly<Record<string, string | boolean>>;
  const broken = (item: Readonly<Record<string, string | number>>, guest: Here = {}) => {
    const book = bookOf({
      Council: STAFF.map((staffId, at) => ({ id: `N001-0${at + 1}`, inForceFrom: '2026-09-01', staffId })),
      Sittings: [
        {
          id: 'S0001',
          heldOn: '2026-11-05',
          compositionId: 'N001',
          openedAt: '15:00',
          presidingId: 'T0001',
          secretaryId: 'T0003',
        },
      ],
      Attendance: [
        ...STAFF.map((staffId, at) => ({
          id: `S0001-A0${at + 1}`,
          staffId,
          member: true,
          present: staffId !== 'T0005',
        })),
        { id: 'S0001-A06', staffId: '', name: 'Инспектор', member: false, present: true, ...guest },
      ],
      Agenda: [{ id: 'S0001-I01', ...item }],
    });
    return councilChecks(book).find(({ id }) => id === 'I-04')?.broken ?? ['no check'];
  };

  it('holds when members who are there step back', () => {
    expect(broken({ notVoting: 'T0002' })).toEqual([]);
    expect(broken({ notVoting: 'T0002', votesFor: 2, votesAgainst: 1 })).toEqual([]);
  });
  it('is broken when somebody invited, unknown or away steps back from a vote', () => {
    for (const who of ['S0001-A06', 'T0009', 'T0005']) expect(broken({ notVoting: who })).toHaveLength(1);
  });
  it('is broken when more votes are cast than there are members', () => {
    expect(broken({ votesFor: 4, votesAgainst: 1 })).toHaveLength(1);
    expect(broken({ notVoting: 'T0002', votesFor: 4 })).toHaveLength(1);
  });
  it('is broken when whoever is not of the composition is a member, or a member is not', () => {
    expect(broken({}, { member: true })).toHaveLength(1);
    expect(broken({}, { staffId: 'T0009', member: true })).toHaveLength(1);
    expect(broken({}, { staffId: 'T0004', member: false })).toHaveLength(1);
  });
});

describe('I-28', () => {
  const DIRECT = 'тікелей жаңа мектепке';
  const sent = {
    route: DIRECT,
    parts: 'Жоспардың кезеңі; Жүргізілген жұмыс',
    preparedOn: '2026-11-05',
    sentOn: '2026-11-06',
  };
  const broken = (change: Readonly<Record<string, string>>, setting?: string) => {
    const book = bookOf({
      Settings: setting === undefined ? [] : [{ id: 'transferRoute', value: setting }],
      Transfers: [{ id: 'P00001-K01-F01', ...sent, ...change }],
    });
    return planChecks(book, new Map()).find(({ id }) => id === 'I-28')?.broken ?? ['no check'];
  };

  it('holds by the way the school has set, told of the work', () => {
    expect(broken({})).toEqual([]);
    expect(broken({ sentOn: '' })).toEqual([]);
    expect(broken({ route: 'білім бөлімі арқылы' }, 'DEPARTMENT')).toEqual([]);
  });
  it('is broken by another way, or by words that are none', () => {
    expect(broken({}, 'DEPARTMENT')).toHaveLength(1);
    expect(broken({ route: 'білім бөлімі арқылы' })).toHaveLength(1);
    expect(broken({ route: 'пошта' })).toHaveLength(1);
    expect(broken({}, 'SOMEHOW')).toHaveLength(1);
  });
  it('is broken by what may not be told, by no word of the work, and by days out of order', () => {
    expect(broken({ parts: 'Жүргізілген жұмыс; Негіздер' })).toHaveLength(1);
    expect(broken({ parts: 'Жоспардың кезеңі' })).toHaveLength(1);
    expect(broken({ sentOn: '2026-11-04' })).toHaveLength(1);
    expect(broken({ preparedOn: '' })).toHaveLength(1);
  });
});
