// A second, invented order comes into force: what the office is shown of it, and that cards keep the rules they began under.
import { afterEach, describe, expect, it } from '@jest/globals';
import { templateOf } from '../../src/casework/papers/paper-form';
import { calendarDate } from '../../src/model/calendar-date';
import { RULE_PACKS, type RulePack } from '../../src/order/rule-pack';
import { FICTIONAL_PACK } from '../order/fictional-pack';
import { ask, type Book, deskOver, give, put, record } from './book';
import { CARD, DEPUTY, LETTER_CARD, REFERRAL, SECRETARY, schoolAfter, TEACHER } from './school-path';

const NEW_CARD = 'P00003-K01';
const packs = RULE_PACKS as RulePack[];
const shown = (book: Book) => {
  const { sections, sentence } = ask(book, 'rules', DEPUTY, {});
  return { sections, sentence, titles: sections.map(({ title }) => title) };
};

/** From 4 November 2026 the invented pack is in force. */
function withNewRules(): void {
  packs.push({ ...FICTIONAL_PACK, inForceFrom: calendarDate('2026-11-04') });
}
afterEach(() => void packs.splice(1));

describe('rules', () => {
  it('are the order’s numbers and lists with their paragraphs, and the open cards they lead', () => {
    const { sections, titles, sentence } = shown(schoolAfter('registered'));
    expect(titles).toEqual(['Приказ №\u00A0398 2023\u00A0года, действует с 1\u00A0сентября 2023\u00A0года']);
    expect(sections[0]?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [1, 'п.\u00A011'],
      [2, 'п.\u00A012'],
      [1, 'п.\u00A020'],
      [5, 'п.\u00A06'],
      [10, 'п.\u00A022'],
      [13, 'п.\u00A018'],
      [4, 'п.\u00A023'],
      [6, 'п.\u00A013'],
      [3, 'п.\u00A021'],
      [1, 'приложение\u00A01'],
    ]);
    expect(sections[0]?.notes).toEqual(['Открытые карты по этим правилам: Вх-001, Вх-002']);
    expect(sentence).toBeUndefined();
  });

  it('say with a later pack what differs and which open cards it touches', () => {
    const book = schoolAfter('registered');
    withNewRules();
    const today = '2026-11-05';
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, pupilId: 'P00003', seenOn: today }, { today });
    give(book, 'register-referral', SECRETARY, { cardId: NEW_CARD, registeredOn: today }, { today });
    expect([CARD, LETTER_CARD, NEW_CARD].map((id) => record(book, 'Cards', id)?.rulePack)).toEqual([
      'RP-398-2023',
      'RP-398-2023',
      'RP-FICTION-2031',
    ]);
    const { sections, titles } = shown(book);
    expect(titles[1]).toBe('Что меняет: Вымышленный приказ');
    const lines = sections[1]?.rows.map(({ cells }) => cells[0]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Срок сбора первичной информации, рабочих дней: 2 → 3',
        expect.stringMatching(/^По новым правилам .*: Вх-003\.$/),
        'По прежним правилам заканчиваются открытые карты: Вх-001, Вх-002.',
      ]),
    );
    expect(sections[0]?.notes).toEqual(['Открытые карты по этим правилам: Вх-001, Вх-002']);
    expect(sections[2]?.notes).toEqual(['Открытые карты по этим правилам: Вх-003']);
  });

  it('lay down the form of their own cards alone; where they leave it free, it is the kind’s own', () => {
    const book = schoolAfter('approved');
    const desk = deskOver(book, ['Cards']);
    const formOf = (kind: 'D18' | 'D31') =>
      templateOf(desk, { kind, template: 'own', tables: ['Cards'] }, { id: `${CARD}-D18-01` });
    expect([formOf('D18'), formOf('D31')]).toEqual(['plan', 'own']);
    withNewRules();
    expect(formOf('D18')).toBe('plan');
    put(book, 'Cards', CARD, { rulePack: 'RP-FICTION-2031' });
    const later = deskOver(book, ['Cards']);
    const definition = { kind: 'D18', template: 'own', tables: ['Cards'] } as const;
    expect(templateOf(later, definition, { id: `${CARD}-D18-01` })).toBe('plan-2031');
    expect(templateOf(later, { ...definition, tables: [] }, { id: `${CARD}-D18-01` })).toBe('own');
  });

  it('lead the deadlines of their own cards alone', () => {
    const book = schoolAfter('registered');
    withNewRules();
    const today = '2026-11-05';
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, pupilId: 'P00003', seenOn: today }, { today });
    const due = ask(book, 'today', SECRETARY, {}, { today })
      .groups.flatMap(({ rows }) => rows)
      .filter(({ act, paragraph }) => act.cardId !== undefined && paragraph?.id === '12')
      .map(({ act, chip }) => [act.cardId, chip?.text]);
    // Two working days by the order, three by the invented one.
    expect(due).toEqual([
      [CARD, 'срок истёк вчера'],
      [LETTER_CARD, 'срок истёк вчера'],
      [NEW_CARD, 'вторник, 10\u00A0ноября'],
    ]);
  });
});
