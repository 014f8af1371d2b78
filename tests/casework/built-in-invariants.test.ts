// What always holds by the way things are built: what an act grants, and each way round it that is refused.
import { describe, expect, it } from '@jest/globals';
import type { Queries } from '../../src/casework/answers';
import { cardState } from '../../src/casework/card-state';
import { sheet } from '../../src/casework/queries/sheet';
import { noConsequences } from '../../src/order/p25-no-consequences';
import type { Card } from '../../src/register/tables/cards';
import { ask, type Book, deskOver, give, idsIn, put, record } from './book';
import {
  CARD,
  DEPUTY,
  HEAD,
  ITEM,
  LETTER,
  LETTER_CARD,
  PSYCHOLOGIST,
  REFERRAL,
  SECRETARY,
  schoolAfter,
  TEACHER,
} from './school-path';

const STEPS = [
  'referred',
  'registered',
  'gathered',
  'submitted',
  'convened',
  'opened',
  'decided',
  'closed',
  'approved',
] as const;
const YEAR = { from: '2026-09-01', to: '2027-08-31' } as Queries['registry']['input'];
const cards = (book: Book) => idsIn(book, 'Cards').map((id) => record(book, 'Cards', id) as Card);
const mend = (book: Book, who: string, field: string, value: string) =>
  give(book, 'correct-card-fact', who, {
    cardId: CARD,
    record: `Cards/${CARD}`,
    field,
    value,
    reason: 'Қате терілген.',
  });

describe('one open card a pupil', () => {
  it('I-23 grants: a card for each pupil of a letter who has none', () => {
    const book = schoolAfter('council');
    give(book, 'receive-agency-information', SECRETARY, { ...LETTER, pupilIds: ['P00001', 'P00002'] });
    expect(book.openCards).toEqual([CARD, LETTER_CARD]);
  });

  it('I-23 refuses: a second card by letters and referrals in any order, at any step of the first', () => {
    for (const step of STEPS) {
      const book = schoolAfter(step);
      const wasOpen = book.openCards.includes(CARD);
      const before = idsIn(book, 'Cards').filter((id) => id.startsWith('P00001-'));
      give(book, 'receive-agency-information', SECRETARY, { ...LETTER, pupilIds: ['P00001'] });
      give(book, 'refer-pupil', TEACHER, REFERRAL);
      give(book, 'receive-agency-information', SECRETARY, { ...LETTER, pupilIds: ['P00001', 'P00003'] });
      expect([step, wasOpen]).toEqual([step, true]);
      expect(idsIn(book, 'Cards').filter((id) => id.startsWith('P00001-'))).toEqual(before);
      expect(book.openCards.filter((id) => id.startsWith('P00001-'))).toEqual([CARD]);
    }
  });
});

describe('a state is computed', () => {
  it('I-24 grants: each step of the path its state, the one its facts give', () => {
    const states = STEPS.map((step) => {
      const book = schoolAfter(step);
      for (const card of cards(book))
        expect([step, card.id, card.state]).toEqual([step, card.id, cardState(card)]);
      return record(book, 'Cards', CARD)?.state;
    });
    expect(states).toEqual([
      'INTAKE',
      'PRIMARY_INFO',
      'ASSESSMENT',
      'WITH_DEPUTY',
      'ON_AGENDA',
      'ON_AGENDA',
      'PLAN_PENDING',
      'PLAN_PENDING',
      'ON_REGISTER',
    ]);
  });

  it('I-24 refuses: a state that is typed, smuggled into an act or written into the row', () => {
    const book = schoolAfter('referred');
    for (const who of [HEAD, DEPUTY, SECRETARY])
      expect(mend(book, who, 'state', 'REMOVED')).toMatchObject({
        kind: 'input',
        says: ['field not-correctable'],
      });
    const smuggled = { cardId: CARD, registeredOn: '2026-11-02', state: 'REMOVED' };
    put(book, 'Cards', CARD, { state: 'ON_REGISTER' });
    expect(give(book, 'register-referral', SECRETARY, smuggled as never).kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.state).toBe('PRIMARY_INFO');
  });
});

describe('the day of a decision', () => {
  it('I-25 refuses: another day, smuggled into the decision or put there as a correction', () => {
    const book = schoolAfter('heard');
    const typed = {
      itemId: ITEM,
      outcome: 'PLACE',
      grounds: ['05'],
      decidedOn: '2026-11-09',
      heldOn: '2026-11-09',
    };
    expect(give(book, 'record-decision', SECRETARY, typed as never, { today: '2026-11-09' }).kind).toBe(
      'done',
    );
    expect(record(book, 'Cards', CARD)?.decidedOn).toBe('2026-11-05');
    for (const field of ['decidedOn', 'removedOn'])
      expect(mend(book, HEAD, field, '2026-11-04').says).toEqual(['field not-correctable']);
    expect(record(book, 'Cards', CARD)).toMatchObject({ decidedOn: '2026-11-05', removedOn: null });
  });
});

describe('the summary', () => {
  const summary = (book: Book) =>
    ask(book, 'summary', HEAD, { ...YEAR, addressee: 'SCHOOL' }, { language: 'ru' });
  const section = (book: Book, title: RegExp) =>
    summary(book).sections.find((each) => title.test(each.title ?? ''));

  it('I-26 grants: the school’s own movement as a whole, and the police register on lines of its own', () => {
    const book = schoolAfter('closed');
    put(book, 'Reconciliations', 'N0001', { comparedOn: '2026-11-05', theirs: 41, both: 17 });
    const police = section(book, /внутренних дел/)?.rows.map(({ cells }) => cells[1]);
    expect(police).toEqual(expect.arrayContaining([41, 17]));
    const others = summary(book).sections.filter(({ title = '' }) => !/внутренних дел/.test(title));
    expect(JSON.stringify(others.map(({ rows }) => rows))).not.toMatch(/\b(41|17)\b/);
    expect(others[0]?.rows.some(({ cells }) => cells[1] === 1)).toBe(true);
  });

  it('I-26 refuses: to tell one class, one class teacher or one member of staff from another', () => {
    const book = schoolAfter('approved');
    const shown = summary(book);
    const moved = schoolAfter('approved');
    // The same grades, other classes and other people who answer for them.
    for (const id of idsIn(moved, 'Pupils')) put(moved, 'Pupils', id, { classLetter: 'Ж' });
    for (const id of idsIn(moved, 'Staff').filter((each) => each > 'T0004'))
      put(moved, 'Staff', id, { lastName: 'Басқа', classOf: '5Ж' });
    for (const id of idsIn(moved, 'Measures')) put(moved, 'Measures', id, { responsible: ['T0006'] });
    expect(summary(moved).sections).toEqual(shown.sections);
    const grouped = { ...YEAR, addressee: 'SCHOOL', by: 'class', className: '7Б', staffId: 'T0005' };
    expect(ask(book, 'summary', HEAD, grouped as never)).toEqual(shown);
  });
});

describe('the sentence of ¶25', () => {
  it('I-27 refuses: a sheet without it: an empty one, a further page, in either language', () => {
    const desk = deskOver(schoolAfter('approved'), ['Staff']);
    const rows = Array.from({ length: 600 }, (_, at) => ({ cells: [`Жол ${at}`] }));
    for (const language of ['kk', 'ru'] as const)
      for (const page of [1, 3])
        for (const sections of [[], [{ columns: [''], rows: [] }], [{ columns: [''], rows }]]) {
          const view = sheet({ desk: { ...desk, language }, broken: [] }, 'summary.title', sections, {
            page,
          });
          expect(view.sentence).toBe(noConsequences()[language]);
        }
  });
});

describe('whose eyes a card is for', () => {
  it('I-29 grants: the card and its grounds to the office', () => {
    const book = schoolAfter('approved');
    for (const who of [HEAD, DEPUTY, SECRETARY])
      expect(JSON.stringify(ask(book, 'card', who, { cardId: CARD }))).toContain('Сейітқали');
  });

  it('I-29 refuses: the card, its family, its texts and the board to whoever only referred or teaches', () => {
    const book = schoolAfter('approved');
    const asked = [
      ['card', { cardId: CARD }],
      ['family', { cardId: CARD }],
      ['board', {}],
      ['plan', { planId: `${CARD}-L01` }],
      ['card-file', { cardId: CARD }],
      ['restricted', { cardId: CARD }],
      ['correctable', { cardId: CARD }],
    ] as const;
    for (const [name, input] of asked) {
      expect(() => ask(book, name, TEACHER, input as never)).toThrow('denied');
    }
    expect(() => ask(book, 'card', PSYCHOLOGIST, { cardId: CARD })).toThrow('denied');
    expect(JSON.stringify(ask(book, 'my-referrals', TEACHER, {}))).not.toContain('"05"');
  });
});

describe('nothing is deleted', () => {
  const annul = { cardId: CARD, reason: 'Басқа оқушыға жазылған.' };

  it('I-30 grants: an entry by mistake is annulled with a reason, and every record stays', () => {
    const book = schoolAfter('convened');
    const before = [...book.records.keys()];
    const facts = record(book, 'Cards', CARD) as Card;
    expect(give(book, 'annul-card', DEPUTY, annul).kind).toBe('done');
    expect([...book.records.keys()]).toEqual(expect.arrayContaining(before));
    expect(record(book, 'Cards', CARD)).toMatchObject({
      endKind: 'MISTAKE',
      endReason: annul.reason,
      description: facts.description,
      receivedOn: facts.receivedOn,
    });
  });

  it('I-30 refuses: annulling without a reason', () => {
    const book = schoolAfter('convened');
    for (const reason of ['', '   ', undefined])
      expect(give(book, 'annul-card', DEPUTY, { ...annul, reason } as never).kind).toBe('input');
    expect(record(book, 'Cards', CARD)?.endKind).toBe('');
  });
});
