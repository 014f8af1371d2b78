// Whatever a person outside the office may not know of is answered as what is not there: the same words for every state of a card.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs, CommandName, Queries, QueryName } from '../../src/casework/answers';
import { ask, type Book, give, put, record } from './book';
import {
  CARD,
  DRAFT_PLAN,
  LETTER_CARD,
  PLAN,
  PSYCHOLOGIST,
  schoolAfter as playedUntil,
  REFERRAL,
  SECRETARY,
  TEACHER,
} from './school-path';

const played = new Map<string, Book>();
/** A copy of the school after a step, played once. */
function schoolAfter(step: Parameters<typeof playedUntil>[0]): Book {
  const book = played.get(step) ?? playedUntil(step);
  played.set(step, book);
  return structuredClone(book);
}

const NOWHERE = 'P00009-K01';

/** A school with a card in each state, under the one id of its path. */
const approvedWith = (card: object): Book => {
  const book = schoolAfter('approved');
  put(book, 'Cards', CARD, card);
  return book;
};
const GONE: Record<string, () => [Book, string]> = {
  'no card': () => [schoolAfter('approved'), NOWHERE],
  undecided: () => [schoolAfter('heard'), LETTER_CARD],
  refused: () => [schoolAfter('approved'), LETTER_CARD],
  sealed: () => {
    const book = schoolAfter('approved');
    book.openCards = book.openCards.filter((id) => id !== LETTER_CARD);
    return [book, LETTER_CARD];
  },
  'left before the decision': () => {
    const book = schoolAfter('submitted');
    put(book, 'Cards', CARD, { endKind: 'LEFT_SCHOOL' });
    return [book, LETTER_CARD];
  },
  expired: () => [approvedWith({ removedOn: '2026-11-05', expiredOn: '2026-11-05' }), CARD],
};
/** What the psychologist may know of by her work, and a teacher without a measure may not. */
const NOT_A_TEACHERS: typeof GONE = {
  ...GONE,
  placed: () => [schoolAfter('approved'), CARD],
  'placed, no plan': () => [schoolAfter('decided'), CARD],
  removed: () => [approvedWith({ removedOn: '2026-11-05' }), CARD],
};

type Call = (book: Book, who: string, cardId: string) => unknown;
const command =
  <N extends CommandName>(name: N, input: (cardId: string) => CommandInputs[N]): Call =>
  (book, who, cardId) => {
    const { kind, says, done } = give(book, name, who, input(cardId));
    return { name, kind, says, done };
  };
const query =
  <N extends QueryName>(name: N, input: (cardId: string) => Queries[N]['input']): Call =>
  (book, who, cardId) => {
    try {
      return JSON.stringify(ask(book, name, who, input(cardId))).replaceAll(cardId, 'ID');
    } catch (error) {
      return String(error);
    }
  };

const TEACHER_CALLS: Call[] = [
  command('apply-for-removal', (cardId) => ({
    cardId,
    appliedOn: '2020-01-01',
    basis: 'POSITIVE_DYNAMICS',
    appliedBy: null,
    teacherOn: null,
    psychologistOn: null,
    joint: false,
    paper: '',
    paperOn: null,
    note: '',
  })),
  command('record-work', (cardId) => ({
    measureId: `${cardId}-L01-0001`,
    doneOn: '2026-11-05',
    what: 'x',
    outsider: '',
    result: '',
    reason: '',
    mistaken: false,
  })),
  command('assess-measure', (cardId) => ({
    measureId: `${cardId}-L01-0001`,
    doneOn: '2026-11-05',
    quality: 'REACHED',
    note: 'x',
  })),
  query('measure', (cardId) => ({ measureId: `${cardId}-L01-0001` })),
  query('my-measures', (cardId) => ({ cardId })),
  query('plan', (cardId) => ({ cardId })),
  query('restricted', (cardId) => ({ cardId })),
];
const PSYCHOLOGIST_CALLS: Call[] = [
  ...TEACHER_CALLS,
  query('plan', (cardId) => ({ cardId, planId: `${cardId}-L01` })),
  command('save-plan', (cardId) => ({ ...DRAFT_PLAN, cardId })),
  command('save-plan', (cardId) => ({ ...DRAFT_PLAN, cardId, planId: `${cardId}-L01` })),
  command('save-plan', (cardId) => ({ ...DRAFT_PLAN, cardId, to: '2026-11-01' })),
  command('record-restricted', (cardId) => ({
    cardId,
    kind: 'PSYCHOLOGIST_CONCLUSION',
    keptAs: 'PAPER',
    receivedOn: '2026-11-05',
    sheets: 1,
    keptWhere: 'x',
    text: '',
  })),
  command('open-closed-part', (cardId) => ({ cardId, noteId: '', reason: 'x' })),
];

const told = (who: string, calls: readonly Call[], make: () => [Book, string]) =>
  calls.map((call) => {
    const [book, cardId] = make();
    const before = JSON.stringify([...book.records]);
    const answer = call(book, who, cardId);
    expect(JSON.stringify([...book.records])).toBe(before);
    return answer;
  });

describe.each([
  ['a teacher', TEACHER, TEACHER_CALLS, NOT_A_TEACHERS],
  ['a psychologist', PSYCHOLOGIST, PSYCHOLOGIST_CALLS, GONE],
] as const)('%s', (_who, email, calls, states) => {
  const nothing = told(email, calls, GONE['no card'] as () => [Book, string]);
  it.each(Object.keys(states))('learns nothing of a card: %s', (state) => {
    expect(told(email, calls, states[state] as () => [Book, string])).toEqual(nothing);
  });
});

describe('somebody who answers for a measure', () => {
  it('is told no day of the placement', () => {
    const book = schoolAfter('approved');
    const answer = give(book, 'apply-for-removal', PSYCHOLOGIST, {
      ...{ cardId: CARD, appliedOn: '2020-01-01', basis: 'POSITIVE_DYNAMICS', appliedBy: null },
      ...{ teacherOn: null, psychologistOn: null, joint: false, paper: '', paperOn: null, note: '' },
    });
    expect(answer.says).toEqual(['appliedOn dates-order']);
  });
});

describe('an id in a text', () => {
  it('names no card: a referral that mentions an ended card is written as any other', () => {
    const book = approvedWith({ removedOn: '2026-11-05', expiredOn: '2026-11-05' });
    const says = ['жай мәтін', CARD].map(
      (seen) => give(structuredClone(book), 'refer-pupil', TEACHER, { ...REFERRAL, seen }).done,
    );
    expect(says[0]).toEqual({ text: 'done.referred' });
    expect(says[1]).toEqual(says[0]);
  });

  it('still stops an act whose field names it', () => {
    const book = approvedWith({ removedOn: '2026-11-05', expiredOn: '2026-11-05' });
    expect(give(book, 'save-plan', SECRETARY, { ...DRAFT_PLAN, planId: PLAN }).says).toEqual([
      'card-expired',
    ]);
  });
});

describe('the plan of a sealed refusal', () => {
  it('is shown to nobody without opening, with its measures and the name', () => {
    const book = schoolAfter('approved');
    const planId = `${LETTER_CARD}-L01`;
    put(book, 'Cards', LETTER_CARD, { planId });
    put(book, 'Plans', planId, { situation: 'ҚҰПИЯ', from: '2026-11-05', to: '2027-05-25' });
    put(book, 'Measures', `${planId}-0001`, { name: 'ҚҰПИЯ', order: 1 });
    const shown = () =>
      JSON.stringify([
        ask(book, 'plan', SECRETARY, { cardId: LETTER_CARD }),
        ask(book, 'measure', SECRETARY, { measureId: `${planId}-0001` }),
        ask(book, 'my-measures', SECRETARY, { cardId: LETTER_CARD }),
      ]);
    expect(shown().match(/ҚҰПИЯ/g)?.length).toBe(4);
    book.openCards = book.openCards.filter((id) => id !== LETTER_CARD);
    expect(shown()).not.toMatch(/ҚҰПИЯ|Ахметов/);
    put(book, 'Openings', `${LETTER_CARD}-O0001`, {
      part: 'SEALED',
      staffId: 'T0003',
      openedOn: '2026-11-05',
      noteId: '',
    });
    expect(record(book, 'Openings', `${LETTER_CARD}-O0001`)?.staffId).toBe('T0003');
    expect(shown().match(/ҚҰПИЯ/g)?.length).toBe(4);
  });
});
