// Who is offered to take an act back, and where that leads.
import { describe, expect, it } from '@jest/globals';
import { mistakenAct } from '../../sidebar/parts/mistaken';

const done = { message: '', cardId: 'P00001-K01' };

describe('an act recorded by mistake', () => {
  it('is taken back as a whole where an act for that exists', () => {
    expect(mistakenAct('register-referral', done, ['SECRETARY'])).toEqual({
      screen: 'annul-card',
      cardId: 'P00001-K01',
    });
    expect(mistakenAct('apply-for-removal', done, ['HEAD'])?.screen).toBe('withdraw-removal');
  });

  it('is corrected, before and after kept, where there is none', () => {
    expect(mistakenAct('record-primary-information', done, ['DEPUTY_UPBRINGING'])?.screen).toBe(
      'correct-fact',
    );
  });

  it('is offered neither to those who do not correct cards nor where no card is', () => {
    expect(mistakenAct('record-work', done, ['CLASS_TEACHER', 'PSYCHOLOGIST'])).toBeUndefined();
    expect(mistakenAct('save-staff', { message: '' }, ['HEAD'])).toBeUndefined();
  });
});
