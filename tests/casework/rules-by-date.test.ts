// Between two packs the day of the fact decides, never the day of typing: receipt, placement, the first day of a composition.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { RULE_PACKS, type RulePack } from '../../src/order/rule-pack';
import { FICTIONAL_PACK } from '../order/fictional-pack';
import { ask, type Book, give, record } from './book';
import { CARD, COMPOSITION, DEPUTY, LETTER, REFERRAL, SECRETARY, schoolAfter, TEACHER } from './school-path';

const packs = RULE_PACKS as RulePack[];
const FROM = calendarDate('2026-11-04');
const more = (of: RulePack['councilMinimum']) => ({ ...of, value: of.value + 1 });

/** From 4 November the invented pack is in force: a day more for registration and for primary information, six members. */
beforeEach(() => {
  const { terms, councilMinimum } = FICTIONAL_PACK;
  packs.push({
    ...FICTIONAL_PACK,
    inForceFrom: FROM,
    terms: { ...terms, registration: more(terms.registration) },
    councilMinimum: more(councilMinimum),
  });
});
afterEach(() => void packs.splice(1));

const packOf = (book: Book, id: string) => record(book, 'Cards', id)?.rulePack;
const OLD = 'RP-398-2023';
const NEW = FICTIONAL_PACK.id;

describe('the pack of a card', () => {
  it('is that of the day a letter was received, not of the day it was written down', () => {
    const book = schoolAfter('council');
    const written = { today: '2026-11-05' };
    give(book, 'receive-agency-information', SECRETARY, { ...LETTER, receivedOn: '2026-11-03' }, written);
    give(
      book,
      'receive-agency-information',
      SECRETARY,
      { ...LETTER, receivedOn: '2026-11-04', pupilIds: ['P00003'] },
      written,
    );
    expect([packOf(book, 'P00002-K01'), packOf(book, 'P00003-K01')]).toEqual([OLD, NEW]);
  });

  it('is that of the day an application was filed, of the placement on paper, and of the new card of a closed one', () => {
    const book = schoolAfter('council');
    give(book, 'refer-pupil', TEACHER, REFERRAL, { today: '2026-11-03' });
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, pupilId: 'P00002' }, { today: '2026-11-04' });
    const paper = {
      pupilId: 'P00003',
      placedOn: '2026-03-02',
      minutesNo: '3',
      grounds: ['05' as const],
      registerNumber: '',
    };
    give(book, 'bring-in-card', SECRETARY, paper);
    expect([CARD, 'P00002-K01', 'P00003-K01'].map((id) => packOf(book, id))).toEqual([OLD, NEW, OLD]);
    give(book, 'annul-card', DEPUTY, { cardId: CARD, reason: 'қате' });
    give(book, 'reopen-card', SECRETARY, { cardId: CARD, seen: 'Сабаққа келмейді.', grounds: [] });
    expect(packOf(book, 'P00001-K02')).toBe(NEW);
  });

  it('is kept whatever comes to it later, and moves with a day of receipt that is put right', () => {
    const book = schoolAfter('referred');
    give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      receivedOn: '2026-11-05',
      pupilIds: ['P00001'],
    });
    expect(packOf(book, CARD)).toBe(OLD);
    const put = {
      cardId: CARD,
      record: `Cards/${CARD}`,
      field: 'receivedOn',
      value: '2026-11-04',
      reason: 'қате',
    };
    expect(give(book, 'correct-card-fact', SECRETARY, put).kind).toBe('done');
    expect(packOf(book, CARD)).toBe(NEW);
  });
});

describe('what hangs on no card’s beginning', () => {
  it('¶11 a letter on an older card has the term of its own day, shown and asked for alike', () => {
    const book = schoolAfter('referred');
    const letter = { ...LETTER, receivedOn: '2026-11-04', pupilIds: ['P00001', 'P00003'] };
    give(book, 'receive-agency-information', SECRETARY, letter, { today: '2026-11-04' });
    const due = ask(book, 'today', SECRETARY, {}, { today: '2026-11-04' })
      .groups.flatMap(({ rows }) => rows)
      .filter(({ act }) => act.screen === 'register' && act.referralId?.endsWith('W0002'))
      .map(({ act, chip }) => `${act.cardId} ${chip?.text.replace(/\u00A0/g, ' ')}`);
    // Two working days by the invented rules for both of its pupils.
    expect(due).toEqual([`${CARD} пятница, 6 ноября`, 'P00003-K01 пятница, 6 ноября']);
    const registered = (on: string) =>
      give(
        book,
        'register-referral',
        SECRETARY,
        { cardId: CARD, referralId: `${CARD}-R02-W0002`, registeredOn: on },
        { today: '2026-11-09' },
      );
    expect(registered('2026-11-09').says).toEqual(['registeredOn p11.late']);
    expect(registered('2026-11-06').kind).toBe('done');
  });

  it('¶6 a composition is measured by the rules of its first day', () => {
    const book = schoolAfter('council');
    const set = (inForceFrom: string) =>
      give(
        book,
        'set-council',
        SECRETARY,
        { ...COMPOSITION, orderNumber: `46-${inForceFrom}`, orderDate: '2026-11-02', inForceFrom },
        { today: '2026-11-02' },
      );
    expect(set('2026-11-03').kind).toBe('done');
    expect(set('2026-11-04').says.join()).toContain('I-01');
    // The one in force began under the old rules; the next one is told six.
    const view = ask(book, 'council', SECRETARY, {}, { today: '2026-11-05' });
    expect(view.findings).toEqual([]);
    expect(view.least).toBe(6);
  });
});
