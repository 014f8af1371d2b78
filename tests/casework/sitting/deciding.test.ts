// The decision of each item, and the end of the sitting.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, contentOf, give, idsIn, put, record } from '../book';
import { refusal, refuses } from '../refusals';
import {
  CARD,
  hearing,
  ITEM,
  LETTER,
  LETTER_CARD,
  LETTER_ITEM,
  OPENING,
  SECRETARY,
  SITTING,
  SITTING_PLAN,
  schoolAfter,
  TEACHER,
} from '../school-path';

const OTHER_ITEM = `${SITTING}-I01`;

describe('¶15, ¶22 record-decision', () => {
  const decide = (book: Book, outcome: 'PLACE' | 'REFUSE' | 'POSTPONE', itemId = ITEM) =>
    give(book, 'record-decision', SECRETARY, {
      itemId,
      outcome,
      grounds: outcome === 'PLACE' ? ['05'] : [],
      reason: 'себебі',
      postponedTo: outcome === 'POSTPONE' ? '2026-11-12' : null,
    });

  it('I-25 grants: a placement as of the day of the sitting, whenever it is typed', () => {
    const book = schoolAfter('heard');
    give(
      book,
      'record-decision',
      SECRETARY,
      { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] },
      { today: '2026-11-09' },
    );
    expect(record(book, 'Cards', CARD)).toMatchObject({
      decidedOn: '2026-11-05',
      state: 'PLAN_PENDING',
      confirmedGrounds: ['05'],
      registerNumber: '001',
    });
  });

  it('mended while the sitting is open it leaves one decision, and one register number however often', () => {
    const book = schoolAfter('heard');
    for (const outcome of ['PLACE', 'REFUSE', 'POSTPONE', 'PLACE'] as const)
      expect(decide(book, outcome).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      outcome: 'PLACE',
      itemId: ITEM,
      registerNumber: '001',
      confirmedGrounds: ['05'],
    });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({ outcome: 'PLACE', postponedTo: null });
    expect(book.counters.register).toBe(1);
    expect(book.openCards).toContain(CARD);
  });

  it('a refused card of an application is closed, one of an agency stays open for its notice', () => {
    const book = schoolAfter('heard');
    decide(book, 'REFUSE');
    decide(book, 'REFUSE', LETTER_ITEM);
    // What is left of the other is one referral, until its texts are taken off the register.
    expect(book.openCards).toEqual([expect.stringContaining(`${CARD}-R01-`), LETTER_CARD]);
  });

  it('¶20 a refused card of an application stays open too when an agency wrote before the decision', () => {
    const book = schoolAfter('submitted');
    give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      pupilIds: ['P00001'],
      receivedOn: '2026-11-04',
      registeredOn: '2026-11-05',
    });
    give(book, 'convene-sitting', SECRETARY, SITTING_PLAN);
    give(book, 'open-sitting', SECRETARY, OPENING);
    give(book, 'record-hearing', SECRETARY, hearing(ITEM));
    decide(book, 'REFUSE');
    expect(book.openCards).toContain(CARD);
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).next).toMatchObject({
      act: { screen: 'notify-agency' },
      paragraph: { id: '20' },
    });
    expect(
      give(book, 'notify-agency', SECRETARY, { cardId: CARD, toldOn: '2026-11-05', channel: 'PAPER' }).kind,
    ).toBe('done');
    expect(book.openCards).not.toContain(CARD);
  });

  it('put off, the card goes to the next sitting and is decided there alone', () => {
    const book = schoolAfter('heard');
    decide(book, 'POSTPONE');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      itemId: '',
      outcome: '',
      decidedOn: null,
      state: 'WITH_DEPUTY',
    });
    expect(
      give(book, 'convene-sitting', SECRETARY, {
        ...SITTING_PLAN,
        items: [{ kind: 'PLACEMENT', cardId: CARD }],
      }).kind,
    ).toBe('done');
    expect(decide(book, 'PLACE')).toMatchObject({ kind: 'input', says: ['on-other-agenda'] });
    expect(record(book, 'Agenda', ITEM)?.outcome).toBe('POSTPONE');
  });

  it('¶4, ¶9, ¶14 a placement looks back and asks a reason for each gap; a refusal only names them', () => {
    const book = schoolAfter('heard');
    const gaps = [
      'appliedOn I-05.application',
      'submittedOn I-05.submission',
      'invitations I-06',
      'materials p14.characteristic',
      'materials p14.psychologist-conclusion',
      'materials p14.home-conditions',
      'materials p14.work-done',
      'handedToDeputyOn p14.handed',
    ];
    const place = decide(book, 'PLACE', LETTER_ITEM);
    expect(place.kind).toBe('reasons');
    expect(place.says).toEqual(gaps.slice(1));
    expect(decide(book, 'REFUSE', LETTER_ITEM).noted).toEqual(gaps.slice(1));
  });

  it('the reason of a placement is asked for once, and the minutes keep it only while it is a placement', () => {
    const book = schoolAfter('heard');
    const place = () =>
      give(
        book,
        'record-decision',
        SECRETARY,
        { itemId: LETTER_ITEM, outcome: 'PLACE', grounds: ['05'] },
        { reason: 'шұғыл' },
      );
    const { noted } = place();
    expect(noted).toHaveLength(7);
    expect(place()).toMatchObject({ kind: 'done', noted: [] });
    expect(idsIn(book, 'Deviations')).toHaveLength(7);
    put(book, 'Documents', `${SITTING}-D16-01`, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    const says = () => JSON.stringify(contentOf(book, `${SITTING}-D16-01`, 'kk'));
    expect(says().match(/p14\.handed/g)).toHaveLength(1);
    decide(book, 'REFUSE', LETTER_ITEM);
    expect(says()).not.toContain('p14.handed');
  });

  it('¶14 with the setting «the act» a meeting with the parents is not enough', () => {
    const book = schoolAfter('heard');
    put(book, 'Settings', 'requireHomeAct', { value: 'ACT' });
    expect(decide(book, 'PLACE')).toMatchObject({ kind: 'reasons', says: ['materials p14.home-conditions'] });
  });

  it('votes are kept when it was not unanimous, and dropped when it was, where the school keeps none', () => {
    const book = schoolAfter('heard');
    const votes = { votesFor: 3, votesAgainst: 1, votesAbstained: 1 };
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'REFUSE', unanimous: false, ...votes });
    expect(record(book, 'Agenda', ITEM)).toMatchObject(votes);
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'REFUSE', unanimous: true, ...votes });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({
      votesFor: null,
      votesAgainst: null,
      votesAbstained: null,
    });
  });

  const place = { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] } as const;
  const input = { ...place, grounds: [...place.grounds] };
  refuses([
    refusal({
      title: 'on no item',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, itemId: `${SITTING}-P00003-K01` },
      kind: 'input',
      says: ['itemId item-unknown'],
    }),
    refusal({
      title: 'on an item that was taken off',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['itemId item-unknown'],
      given: (book) => put(book, 'Agenda', ITEM, { withdrawn: true }),
    }),
    refusal({
      title: 'before the sitting is open',
      after: 'invited',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-not-open'],
    }),
    refusal({
      title: 'after it is closed',
      after: 'closed',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'placing on an item of another kind',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, itemId: OTHER_ITEM },
      kind: 'input',
      says: ['outcome outcome-of-kind'],
    }),
    refusal({
      title: "taking a child's case as information",
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, outcome: 'NOTED' },
      kind: 'input',
      says: ['outcome outcome-of-kind'],
    }),
    refusal({
      title: 'on a card that was decided elsewhere',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['already-decided'],
      given: (book) =>
        put(book, 'Cards', CARD, { outcome: 'PLACE', decidedOn: '2026-10-01', itemId: `S0007-${CARD}` }),
    }),
    refusal({
      title: 'placing without the parents heard or a word why',
      after: 'opened',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'refused',
      says: ['whyNotHeard p15.parents-heard'],
    }),
    refusal({
      title: 'placing without a ground',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input: { ...input, grounds: [] },
      kind: 'reasons',
      says: ['grounds I-22.ground'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'heard',
      command: 'record-decision',
      by: TEACHER,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'on a card whose row is gone',
      after: 'heard',
      command: 'record-decision',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['itemId card-unknown'],
      given: (book) => void book.records.delete(`Cards/${CARD}`),
    }),
  ]);
});

describe('¶17 close-sitting', () => {
  const input = { sittingId: SITTING, closedAt: '16:00' };

  it("reserves the minutes in the sitting's language, which the school sets", () => {
    const book = schoolAfter('decided');
    put(book, 'Settings', 'sittingLanguage', { value: 'ru' });
    const { done } = give(book, 'close-sitting', SECRETARY, input);
    expect(record(book, 'Documents', done?.documentId ?? '')).toMatchObject({
      kind: 'D16',
      subjectId: SITTING,
      language: 'ru',
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    expect(book.openSittings).toEqual([SITTING]);
  });

  refuses([
    refusal({
      title: 'that is not there',
      after: 'decided',
      command: 'close-sitting',
      by: SECRETARY,
      input: { ...input, sittingId: 'S0009' },
      kind: 'input',
      says: ['sittingId sitting-unknown'],
    }),
    refusal({
      title: 'that was not opened',
      after: 'invited',
      command: 'close-sitting',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-not-open'],
    }),
    refusal({
      title: 'a second time',
      after: 'closed',
      command: 'close-sitting',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'before it began',
      after: 'decided',
      command: 'close-sitting',
      by: SECRETARY,
      input: { ...input, closedAt: '14:59' },
      kind: 'input',
      says: ['closedAt closed-before-opened'],
    }),
    refusal({
      title: 'with an item not heard and not decided',
      after: 'opened',
      command: 'close-sitting',
      by: SECRETARY,
      input,
      kind: 'refused',
      says: [0, 1, 2].flatMap((at) => [`items.${at}.heard I-07.heard`, `items.${at}.decision I-07.decision`]),
    }),
  ]);
});
