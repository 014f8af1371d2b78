// The path by pure commands: each reads only the rows it asks for, and so do the questions at every step.
import { describe, expect, it } from '@jest/globals';
import type { QueryName } from '../../src/casework/answers';
import { ask, idsIn, record } from './book';
import {
  CARD,
  ITEM,
  LETTER_CARD,
  LETTER_ITEM,
  PLAN,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const STEPS = [
  'council',
  'referred',
  'registered',
  'gathered',
  'submitted',
  'convened',
  'invited',
  'opened',
  'heard',
  'decided',
  'closed',
  'drafted',
  'approved',
] as const;

const QUESTIONS: readonly (readonly [QueryName, object])[] = [
  ['today', {}],
  ['card', { cardId: CARD }],
  ['card', { cardId: LETTER_CARD }],
  ['card', { cardId: 'P00003-K01' }],
  ['find-pupil', { text: 'Сейит' }],
  ['lists', {}],
  ['council', {}],
  ['convene', {}],
  ['sitting', { sittingId: SITTING }],
  ['sitting', { sittingId: SITTING, itemId: ITEM }],
  ['sitting', { sittingId: SITTING, itemId: LETTER_ITEM }],
  ['sitting', { sittingId: SITTING, itemId: `${SITTING}-I01` }],
  ['plan', { cardId: CARD }],
  ['plan', { cardId: CARD, planId: PLAN }],
  ['settings', {}],
  ['staff', {}],
  ['papers', {}],
  ['papers', { cardId: CARD }],
  ['papers', { sittingId: SITTING }],
  ['calendar', { from: '2026-11-01', to: '2026-11-30' }],
];

describe('at every step of the path', () => {
  it.each(STEPS)('after «%s» the office may ask everything, and a teacher their own', (step) => {
    const book = schoolAfter(step);
    for (const [name, input] of QUESTIONS) expect(ask(book, name, SECRETARY, input as never)).toBeDefined();
    expect(ask(book, 'my-referrals', TEACHER, {}).referrals).toHaveLength(step === 'council' ? 0 : 1);
  });

  it.each(STEPS)('after «%s» the page is sent no word that stands for «missing»', (step) => {
    const book = schoolAfter(step);
    for (const [name, input] of QUESTIONS) {
      const shown = JSON.stringify(ask(book, name, SECRETARY, input as never));
      expect(shown).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    }
  });
});

describe('the whole path', () => {
  it('ends on the register with an approved plan, and the agency case refused and still to be told', () => {
    const book = schoolAfter('approved');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      state: 'ON_REGISTER',
      registerNumber: '001',
      number: '001',
      planId: PLAN,
    });
    expect(record(book, 'Cards', LETTER_CARD)).toMatchObject({
      state: 'REFUSED',
      registerNumber: '',
      number: '002',
    });
    expect(book.openCards.sort()).toEqual([CARD, LETTER_CARD]);
    expect(idsIn(book, 'Deviations')).toEqual([]);
    expect(idsIn(book, 'Documents')).toEqual([`${CARD}-D18-01`, `${SITTING}-D16-01`]);
  });
});
