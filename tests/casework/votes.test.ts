// Votes where the school keeps them: counted against members who are here and did not step back; an act leads to the next one.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, type Book, contentOf, give, put, record } from './book';
import { CARD, ITEM, OPENING, SECRETARY, SITTING, SITTING_PLAN, schoolAfter } from './school-path';

const PLACE = { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] } as const;
type Votes = Partial<CommandInputs['record-decision']>;

/** Five members at the table, one guest; votes are kept. */
function voting(vote: 'unanimous' | 'counted'): Book {
  const book = schoolAfter('heard');
  put(book, 'Settings', 'vote', { value: vote });
  give(book, 'open-sitting', SECRETARY, {
    ...OPENING,
    invited: [{ name: 'Омаров Е.', position: 'инспектор' }],
  });
  return book;
}

const decide = (book: Book, votes: Votes, reason = '') =>
  give(book, 'record-decision', SECRETARY, { ...PLACE, grounds: ['05'], ...votes }, { reason });
const kept = (book: Book) => {
  const { votesFor, votesAgainst, votesAbstained } = record(book, 'Agenda', ITEM) ?? {};
  return [votesFor, votesAgainst, votesAbstained];
};
const minutes = (book: Book): string => {
  put(book, 'Documents', `${SITTING}-D16-01`, {
    kind: 'D16',
    subjectId: SITTING,
    number: '1',
    edition: 1,
    state: 'RESERVED',
  });
  return JSON.stringify(contentOf(book, `${SITTING}-D16-01`, 'ru'));
};

describe('¶15 votes on a decision', () => {
  it('«unanimously» is everybody who may vote: the members here, not the guest', () => {
    const book = voting('counted');
    expect(decide(book, { unanimous: true })).toMatchObject({ kind: 'done', noted: [] });
    expect(kept(book)).toEqual([5, 0, 0]);
    expect(minutes(book)).toContain('«за» – 5');
  });

  it('whoever steps back does not vote', () => {
    const book = voting('counted');
    decide(book, { unanimous: true, notVoting: ['T0004'] });
    expect(kept(book)).toEqual([4, 0, 0]);
    expect(
      decide(book, { votesFor: 5, votesAgainst: 0, votesAbstained: 0, notVoting: ['T0004'] }),
    ).toMatchObject({
      kind: 'refused',
      says: ['votesFor school.votes-too-many'],
    });
  });

  it('more votes than voters are refused, fewer are told, exactly as many pass', () => {
    const book = voting('counted');
    const votes = (votesFor: number, votesAgainst: number, votesAbstained: number) =>
      decide(book, { votesFor, votesAgainst, votesAbstained });
    expect(votes(5, 1, 0)).toMatchObject({ kind: 'refused', says: ['votesFor school.votes-too-many'] });
    expect(votes(4, 0, 0)).toMatchObject({ kind: 'done', noted: ['votesFor school.votes-too-few'] });
    expect(votes(3, 1, 1)).toMatchObject({ kind: 'done', noted: [] });
  });

  it('a decision the votes do not carry wants a reason', () => {
    const votes = { votesFor: 1, votesAgainst: 4, votesAbstained: 0 };
    expect(decide(voting('counted'), votes)).toMatchObject({
      kind: 'reasons',
      says: ['outcome school.not-carried'],
    });
    expect(decide(voting('counted'), votes, 'солай болды').kind).toBe('done');
  });

  it('attendance mended afterwards is told before closing', () => {
    const book = voting('counted');
    decide(book, { unanimous: true });
    expect(
      ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).unfinished.map(({ message }) => message),
    ).not.toContainEqual(expect.stringContaining('Голосов'));
    put(book, 'Attendance', `${SITTING}-A04`, { present: false });
    expect(
      ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).unfinished.map(({ message }) => message),
    ).toContainEqual(expect.stringMatching(/Голосов \(5\) больше.*\(4\)/));
  });

  it('nothing is asked of a question put off, nor where the school keeps no votes', () => {
    expect(
      decide(voting('counted'), {
        outcome: 'POSTPONE',
        grounds: [],
        reason: 'Ауырды',
        postponedTo: '2026-11-19',
      }),
    ).toMatchObject({
      kind: 'done',
      noted: [],
    });
    const book = schoolAfter('heard');
    expect(decide(book, { unanimous: true })).toMatchObject({ kind: 'done', noted: [] });
    expect(kept(book)).toEqual([null, null, null]);
  });
});

describe('after an act comes the next', () => {
  it('¶9 convened: the parents are invited, until nobody is left to invite', () => {
    const book = schoolAfter('submitted');
    expect(give(book, 'convene-sitting', SECRETARY, SITTING_PLAN).done?.next?.act).toMatchObject({
      screen: 'invite',
      itemId: ITEM,
    });
    const other = {
      ...SITTING_PLAN,
      sittingId: SITTING,
      items: [{ kind: 'OTHER' as const, title: 'Жоспар' }],
    };
    expect(give(book, 'convene-sitting', SECRETARY, other).done?.next?.act.screen).toBe('sitting');
  });

  it('¶14 the last material: handed to the deputy before the submission', () => {
    const book = schoolAfter('gathered');
    const receive = (kind: CommandInputs['receive-material']['kind']) =>
      give(book, 'receive-material', SECRETARY, {
        cardId: CARD,
        kind,
        receivedOn: '2026-11-04',
        sheets: 1,
        keptWhere: 'сейф',
      }).done?.next?.act.screen;
    expect(receive('CHARACTERISTIC')).toBeUndefined();
    expect(receive('PSYCHOLOGIST_CONCLUSION')).toBeUndefined();
    expect(receive('HOME_ACT')).toBeUndefined();
    expect(receive('WORK_DONE')).toBe('hand-to-deputy');
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).next?.act.screen).toBe('hand-to-deputy');
    expect(
      give(book, 'hand-to-deputy', SECRETARY, { cardId: CARD, handedOn: '2026-11-04' }).done?.next?.act
        .screen,
    ).toBe('submit');
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).next?.act.screen).toBe('submit');
  });

  it('a question put off shows its new day in the room', () => {
    const book = schoolAfter('heard');
    give(book, 'record-decision', SECRETARY, {
      itemId: ITEM,
      outcome: 'POSTPONE',
      reason: 'Ауырды',
      postponedTo: '2026-11-19',
    });
    const [item] = ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).items;
    expect(item).toMatchObject({ state: 'postponed', putOffTo: expect.stringContaining('19') });
  });
});
