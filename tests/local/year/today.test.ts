// Whom Today sends to a family with the plan's copy, counted anew from the sheets.
import { describe, expect, it } from '@jest/globals';
import { todayChecks } from '../../../local/year/checks/today';
import type { TodayView } from '../../../src/casework/views';
import { bookOf } from './invented-book';

const CARD = 'P00001-K01';
const PLAN = `${CARD}-L01`;
const contact = (n: number, result: string, on = '2026-11-20') => ({
  id: `${CARD}-C0${n}`,
  about: PLAN,
  on,
  result,
});

/** What the check says when Today shows the copy of the plan, or does not. */
function broken(answer: string, contacts: readonly object[], shown: boolean): readonly string[] {
  const book = bookOf({
    Cards: [{ id: CARD, outcome: 'МЕА-ға қою', planId: PLAN, planApprovedOn: '2026-11-16' }],
    Plans: [{ id: PLAN, approvedOn: '2026-11-16', answer }],
    Contacts: contacts as never,
  });
  const rows = shown ? [{ act: { screen: 'hand-plan-copy', cardId: CARD, planId: PLAN } }] : [];
  const [check] = todayChecks(book, { groups: [{ rows }], broken: [] } as object as TodayView);
  return (check?.broken ?? []).filter((words) => words.includes('hand-plan-copy'));
}

describe('the copy of a plan', () => {
  const never = 'Байланыс болмады';
  const partly = 'Ішінара келісті';
  it.each([
    ['nobody was asked', '', [], true],
    ['nobody was there twice', never, [contact(1, never), contact(2, never)], true],
    ['nobody was there three times', never, [1, 2, 3].map((n) => contact(n, never)), false],
    [
      'nobody was there before it was approved anew',
      never,
      [1, 2, 3].map((n) => contact(n, never, '2026-11-02')),
      true,
    ],
    ['a part was agreed to', partly, [contact(1, partly)], true],
    ['a part was agreed to twice', partly, [contact(1, partly), contact(2, partly)], false],
    ['it was signed', 'Қол қойылды', [], false],
  ])('%s', (_, answer, contacts, stands) => {
    expect(broken(answer, contacts, stands)).toEqual([]);
    expect(broken(answer, contacts, !stands)).toHaveLength(1);
  });
});
