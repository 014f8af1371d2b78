// The day of a paper that was written by hand goes on to its own form, and to nothing else.
import { describe, expect, it } from '@jest/globals';
import { withPaperDay } from '../../sidebar/core/paper-day';

const on = '2026-11-02';
const cardId = 'P00001-K01';

describe('the day on a paper', () => {
  it('goes from the list of cards by the card to the form where this paper is entered', () => {
    const card = withPaperDay({ screen: 'board', on, kind: 'D05' }, { screen: 'card', cardId });
    expect(card).toEqual({ screen: 'card', cardId, on, kind: 'D05' });
    const family = withPaperDay(card, { screen: 'family', cardId });
    expect(withPaperDay(family, { screen: 'record-home-act', cardId })).toMatchObject({ on });
  });

  it('goes to each family that is invited, not to another paper’s form and not to what papers hang on', () => {
    expect(withPaperDay({ screen: 'convene', on, kind: 'D14' }, { screen: 'invite' })).toMatchObject({ on });
    const card = { screen: 'card', cardId, on, kind: 'D03' } as const;
    expect(withPaperDay(card, { screen: 'approve-plan', cardId })).toEqual({
      screen: 'approve-plan',
      cardId,
    });
    expect(withPaperDay(card, { screen: 'new-paper', on: 'N001' })).toEqual({
      screen: 'new-paper',
      on: 'N001',
    });
    expect(withPaperDay(card, { screen: 'today' })).toEqual({ screen: 'today' });
  });

  it('is not made up where nobody typed it', () => {
    expect(withPaperDay({ screen: 'board', kind: 'D03' }, { screen: 'card', cardId })).toEqual({
      screen: 'card',
      cardId,
    });
  });
});
