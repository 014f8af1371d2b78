// The five steps through the sample school: ticked by the card's state, led on by its next act.
import { describe, expect, it } from '@jest/globals';
import { pupilLanguage, pupilName } from '../../local/sample/sample-pupils';
import { emailOf } from '../../local/sample/sample-staff';
import { STEPS_PUPIL, stepsOf } from '../../sidebar/core/first-steps';
import { hasSteps, stepsOffered } from '../../sidebar/core/steps-offered';
import type { Act, BootData, CardView } from '../../src/casework/views';
import type { CardState } from '../../src/model/codes';
import { inventedBoot, inventedViews } from '../browser/invented-views';

const PUPIL = { id: 'P00057', name: 'Рақымжанов Нұрсұлтан Бауыржанұлы' };
const cardId = 'P00057-K01';
const shown = inventedViews('ru').card;

const card = (state: CardState, next?: Act): CardView => {
  const { next: _next, ...rest } = shown;
  return {
    ...rest,
    cardId,
    state,
    papers: [],
    ...(next ? { next: { act: next, title: '', button: '', late: false } } : {}),
  };
};
const done = (of: CardView | undefined) => stepsOf(PUPIL, of).flatMap((step) => (step.done ? [step.n] : []));
const open = (of: CardView | undefined) =>
  stepsOf(PUPIL, of).flatMap(({ n, act }) => (act ? [[n, act]] : []));

describe('the five steps', () => {
  it('are taken with pupils of the sample school who have no card there', () => {
    expect(pupilName('walkedKk').startsWith(STEPS_PUPIL.kk)).toBe(true);
    expect(pupilName('walkedRu').startsWith(STEPS_PUPIL.ru)).toBe(true);
    expect([pupilLanguage('walkedKk'), pupilLanguage('walkedRu')]).toEqual(['kk', 'ru']);
  });

  it('begin with the referral of that very pupil; nothing else is open yet', () => {
    expect(done(undefined)).toEqual([]);
    expect(open(undefined)).toEqual([[1, { screen: 'refer', kind: `${PUPIL.id} ${PUPIL.name}` }]]);
  });

  it.each<[CardState, number[]]>([
    ['INTAKE', [1]],
    ['PRIMARY_INFO', [1]],
    ['ASSESSMENT', [1, 2]],
    ['WITH_DEPUTY', [1, 2]],
    ['ON_AGENDA', [1, 2]],
    ['REFUSED', [1, 2]],
    ['PLAN_PENDING', [1, 2, 3]],
    ['ON_REGISTER', [1, 2, 3, 4]],
    ['REMOVAL_REQUESTED', [1, 2, 3, 4]],
  ])('%s has done %j', (state, steps) => {
    expect(done(card(state))).toEqual(steps);
  });

  it.each<[CardState, Act, number]>([
    ['ON_AGENDA', { screen: 'invite', sittingId: 'S0003', itemId: `S0003-${cardId}` }, 3],
    ['ON_AGENDA', { screen: 'sitting', sittingId: 'S0003' }, 3],
    ['PLAN_PENDING', { screen: 'approve-plan', cardId, planId: `${cardId}-L01` }, 4],
  ])('%s leads on to the card’s own next act', (state, next, n) => {
    expect(open(card(state, next))).toEqual([[n, next]]);
  });

  it('give the number first, then gather, whichever of the two the card would begin with', () => {
    const gather: Act = { screen: 'primary-information', cardId };
    expect(open(card('INTAKE', gather))).toEqual([[2, { screen: 'register', cardId }]]);
    expect(open(card('PRIMARY_INFO', { screen: 'request-material', cardId }))).toEqual([[2, gather]]);
  });

  it('leads to the agenda where the card would first ask for materials: they may be lacking in a trial', () => {
    const asked: Act = { screen: 'request-material', cardId, kind: 'CHARACTERISTIC' };
    expect(open(card('ASSESSMENT', asked))).toEqual([[3, { screen: 'convene', cardId }]]);
  });

  it('ends with the plan’s document, not with any other paper', () => {
    const [paper] = shown.papers;
    if (!paper) throw new Error('the invented card has papers');
    const with_ = (kind: 'D16' | 'D18', url?: string): CardView => {
      const { url: _url, ...rest } = paper;
      return { ...card('ON_REGISTER'), papers: [{ ...rest, kind, ...(url ? { url } : {}) }] };
    };
    expect(done(with_('D18'))).toEqual([1, 2, 3, 4]);
    expect(done(with_('D16', 'https://docs.google.com/document/d/invented/edit'))).toEqual([1, 2, 3, 4]);
    const all = with_('D18', 'https://docs.google.com/document/d/invented/edit');
    expect([done(all), open(all)]).toEqual([[1, 2, 3, 4, 5], []]);
  });

  it('are offered in the sample school alone, and to the office', () => {
    const at = (email: string, screen: Act['screen']): BootData =>
      inventedBoot('kk', { email, act: { screen } });
    const both = (boot: BootData) => [stepsOffered(boot), hasSteps(boot)];
    expect(both(at(emailOf('secretary'), 'today'))).toEqual([true, true]);
    expect(both(at('secretary@mektep8.kz', 'today'))).toEqual([false, false]);
    expect(hasSteps(at(emailOf('7А'), 'my-referrals'))).toBe(false);
  });
});
