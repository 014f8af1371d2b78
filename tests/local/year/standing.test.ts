// Rows that stood on Today for too long are kept when they go; a row that is put off is another one.
import { describe, expect, it } from '@jest/globals';
import { LONGEST_WAIT, Standing } from '../../../local/year/standing';
import type { TodayRow } from '../../../src/casework/views';

const row = (chip?: TodayRow['chip']): TodayRow => ({
  act: { screen: 'submit', cardId: 'P00001-K01' },
  title: 'Передать',
  subject: 'К-001',
  ...(chip ? { chip } : {}),
});
/** The days a row stands on one person's Today, shown as of each. */
function lived(days: number, rowOn: (day: number) => readonly TodayRow[]): Standing {
  const standing = new Standing();
  for (let day = 0; day <= days; day++) standing.note('T0003', day, rowOn(day));
  return standing;
}

describe('what stands on Today', () => {
  it('is told of when it stood too long, though it went before the end', () => {
    const standing = lived(60, (day) => (day <= LONGEST_WAIT + 1 ? [row()] : []));
    expect(standing.tooLong()).toMatchObject([{ who: 'T0003', screen: 'submit', days: LONGEST_WAIT + 1 }]);
  });

  it('is told of when it stands still', () => {
    expect(lived(LONGEST_WAIT + 5, () => [row()]).tooLong()).toMatchObject([{ days: LONGEST_WAIT + 5 }]);
  });

  it('is not told of within the wait, nor when it comes back after it was answered', () => {
    expect(lived(LONGEST_WAIT, () => [row()]).tooLong()).toEqual([]);
    expect(lived(60, (day) => (day % 20 === 0 ? [] : [row()])).tooLong()).toEqual([]);
  });

  it('is another row when it is put off to another day, and the same when only its term draws nearer', () => {
    const soon = (text: string) => [row({ tone: 'soon', text })];
    expect(lived(50, (day) => soon(day < 25 ? '2 ноября' : '4 декабря')).tooLong()).toEqual([]);
    expect(lived(50, (day) => [row({ tone: 'late', text: `${day}` })]).tooLong()).toHaveLength(1);
  });

  it('is not looked at where the row leads to a list', () => {
    expect(
      lived(50, () => [{ act: { screen: 'board', kind: 'late' }, title: '', subject: '' }]).tooLong(),
    ).toEqual([]);
  });
});
