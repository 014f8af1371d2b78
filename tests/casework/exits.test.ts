// Ways of a card other than to a decision: sent back (T09), ended (T10), annulled (T24), begun anew (T26).
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DEPUTY,
  FIRST_INFORMATION,
  HEAD,
  ITEM,
  LETTER_CARD,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const close = { cardId: CARD, kind: 'NOT_CONFIRMED', endedOn: '2026-11-05', reason: 'Расталмады.' } as const;
const annul = { cardId: CARD, reason: 'Басқа оқушыға жазылған.' };
const minuted = { ...annul, minutesNo: '2', minutesOn: '2026-11-05' };
const todayOf = (book: Book, email: string) =>
  ask(book, 'today', email, {}).groups.flatMap(({ rows }) => rows.map(({ act }) => act.cardId));

describe('T09 return-materials', () => {
  const input = { cardId: CARD, returnedOn: '2026-11-05', reason: 'Мінездеме толық емес.' };

  it('takes the card back to assessment; handed again it is with the deputy', () => {
    const book = schoolAfter('submitted');
    expect(record(book, 'Cards', CARD)?.state).toBe('WITH_DEPUTY');
    give(book, 'return-materials', DEPUTY, input);
    expect(record(book, 'Cards', CARD)).toMatchObject({ state: 'ASSESSMENT', returnedOn: '2026-11-05' });
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).timeline[0]?.text).toContain(
      'Мінездеме толық емес.',
    );
    give(book, 'hand-to-deputy', SECRETARY, { cardId: CARD, handedOn: '2026-11-05' });
    expect(record(book, 'Cards', CARD)?.state).toBe('WITH_DEPUTY');
  });

  refuses([
    refusal({
      title: 'that were not handed',
      after: 'gathered',
      command: 'return-materials',
      by: DEPUTY,
      input,
      kind: 'input',
      says: ['not-handed'],
    }),
    refusal({
      title: 'before they were handed',
      after: 'submitted',
      command: 'return-materials',
      by: DEPUTY,
      input: { ...input, returnedOn: '2026-11-03' },
      kind: 'input',
      says: ['returnedOn dates-order'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'submitted',
      command: 'return-materials',
      by: DEPUTY,
      input: { ...input, returnedOn: '2026-11-06' },
      kind: 'input',
      says: ['returnedOn date-ahead'],
    }),
    refusal({
      title: 'after the decision',
      after: 'decided',
      command: 'return-materials',
      by: DEPUTY,
      input,
      kind: 'input',
      says: ['already-decided'],
    }),
    refusal({
      title: 'by the secretary',
      after: 'submitted',
      command: 'return-materials',
      by: SECRETARY,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('T10 close-card', () => {
  it.each([
    ['NOT_CONFIRMED', DEPUTY, 'DISMISSED'],
    ['WITHDRAWN', SECRETARY, 'CLOSED'],
    ['LEFT_SCHOOL', SECRETARY, 'CLOSED'],
  ] as const)('%s ends the card from any state before the decision', (kind, by, state) => {
    for (const step of ['referred', 'registered', 'gathered', 'submitted', 'convened', 'invited'] as const) {
      const book = schoolAfter(step);
      expect(give(book, 'close-card', by, { ...close, kind }).kind).toBe('done');
      expect(record(book, 'Cards', CARD)).toMatchObject({
        state,
        pupil: '',
        itemId: '',
        endReason: 'Расталмады.',
      });
      expect(book.openCards).not.toContain(CARD);
      expect(todayOf(book, SECRETARY)).not.toContain(CARD);
      if (step === 'convened') expect(record(book, 'Agenda', ITEM)?.withdrawn).toBe(true);
    }
  });

  it('a new application begins a new card, and tells nothing of the old one', () => {
    const book = schoolAfter('registered');
    give(book, 'close-card', DEPUTY, close);
    give(book, 'refer-pupil', TEACHER, {
      pupilId: 'P00001',
      seenOn: '2026-11-04',
      seen: 'Тағы.',
      parentsTold: true,
    });
    expect(record(book, 'Cards', 'P00001-K02')).toMatchObject({ previousCardId: '', state: 'INTAKE' });
  });

  it('the one who applied sees that it was considered, and no more', () => {
    const book = schoolAfter('registered');
    give(book, 'close-card', DEPUTY, close);
    expect(ask(book, 'my-referrals', TEACHER, {}).referrals.map(({ state }) => state)).toEqual([
      'рассмотрено',
    ]);
  });

  it('a pupil who left is a card that may end though an agency wrote: it is to be told', () => {
    const book = schoolAfter('registered');
    expect(
      give(book, 'close-card', SECRETARY, { ...close, cardId: LETTER_CARD, kind: 'LEFT_SCHOOL' }),
    ).toMatchObject({ kind: 'done', noted: ['T10.tell-agency'] });
  });

  it('¶20 an agency’s card ends as not confirmed only where the school has set so', () => {
    const input = { ...close, cardId: LETTER_CARD };
    const book = schoolAfter('registered');
    expect(give(book, 'close-card', DEPUTY, input)).toMatchObject({
      kind: 'refused',
      says: ['kind T10.agency'],
    });
    put(book, 'Settings', 'dismissBeforeSitting', { value: 'ALL' });
    expect(give(book, 'close-card', DEPUTY, input).kind).toBe('done');
  });

  it('nothing more is done on it', () => {
    const book = schoolAfter('registered');
    give(book, 'close-card', DEPUTY, close);
    expect(give(book, 'record-primary-information', SECRETARY, FIRST_INFORMATION)).toMatchObject({
      kind: 'input',
      says: ['card-ended'],
    });
    expect(give(book, 'close-card', DEPUTY, close).says).toEqual(['card-ended']);
    expect(
      give(book, 'convene-sitting', SECRETARY, {
        heldOn: '2026-11-09',
        heldAt: '15:00',
        place: '1',
        items: [{ kind: 'PLACEMENT', cardId: CARD }],
      }).says,
    ).toEqual(['card-ended']);
    const view = ask(book, 'card', SECRETARY, { cardId: CARD });
    expect([view.next, view.needs, view.otherActs.map(({ act }) => act.screen)]).toEqual([
      undefined,
      [],
      ['reopen-card', 'new-paper', 'card-file', 'record-data-request'],
    ]);
  });

  refuses([
    refusal({
      title: 'as not confirmed by the secretary',
      after: 'registered',
      command: 'close-card',
      by: SECRETARY,
      input: close,
      kind: 'input',
      says: ['kind deputy-decides'],
    }),
    refusal({
      title: 'as not confirmed where the school leaves it to the council',
      after: 'registered',
      command: 'close-card',
      by: DEPUTY,
      input: close,
      kind: 'refused',
      says: ['kind T10.off'],
      given: (book) => put(book, 'Settings', 'dismissBeforeSitting', { value: 'OFF' }),
    }),
    refusal({
      title: 'as withdrawn with an agency’s information on it',
      after: 'registered',
      command: 'close-card',
      by: SECRETARY,
      input: { ...close, cardId: LETTER_CARD, kind: 'WITHDRAWN' },
      kind: 'refused',
      says: ['kind T10.withdrawn'],
    }),
    refusal({
      title: 'while its sitting goes on',
      after: 'opened',
      command: 'close-card',
      by: DEPUTY,
      input: close,
      kind: 'input',
      says: ['sitting-goes-on'],
    }),
    refusal({
      title: 'after the decision',
      after: 'closed',
      command: 'close-card',
      by: DEPUTY,
      input: close,
      kind: 'input',
      says: ['already-decided'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'registered',
      command: 'close-card',
      by: DEPUTY,
      input: { ...close, endedOn: '2026-11-06' },
      kind: 'input',
      says: ['endedOn date-ahead'],
    }),
    refusal({
      title: 'before it began',
      after: 'registered',
      command: 'close-card',
      by: DEPUTY,
      input: { ...close, endedOn: '2026-11-01' },
      kind: 'input',
      says: ['endedOn dates-order'],
    }),
    refusal({
      title: 'without a reason',
      after: 'registered',
      command: 'close-card',
      by: DEPUTY,
      input: { ...close, reason: ' ' },
      kind: 'input',
      says: ['reason required'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'registered',
      command: 'close-card',
      by: TEACHER,
      input: { ...close, kind: 'WITHDRAWN' },
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('T24 annul-card', () => {
  it('before the decision the deputy does it with a reason', () => {
    const book = schoolAfter('convened');
    expect(give(book, 'annul-card', DEPUTY, annul)).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Cards', CARD)).toMatchObject({ state: 'ANNULLED', pupil: '', endedBy: 'T0002' });
    expect(record(book, 'Agenda', ITEM)?.withdrawn).toBe(true);
  });

  it('after the decision the head does it, with the correction minuted; the decision stays on record', () => {
    const book = schoolAfter('approved');
    expect(give(book, 'annul-card', HEAD, minuted).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      state: 'ANNULLED',
      outcome: 'PLACE',
      itemId: `${SITTING}-${CARD}`,
      correctedBy: '2 / 2026-11-05',
    });
    expect(record(book, 'Agenda', ITEM)?.withdrawn).not.toBe(true);
    expect(todayOf(book, SECRETARY)).not.toContain(CARD);
  });

  it('an agency that was told is to be told again', () => {
    const book = schoolAfter('closed');
    give(book, 'notify-agency', SECRETARY, { cardId: LETTER_CARD, toldOn: '2026-11-05', channel: 'POST' });
    expect(give(book, 'annul-card', HEAD, { ...minuted, cardId: LETTER_CARD }).noted).toEqual([
      'T24.tell-agency',
    ]);
    expect(
      give(book, 'prove-notice', SECRETARY, {
        letterId: `${LETTER_CARD}-E01`,
        proof: 'REPLY',
        proofOn: '2026-11-05',
      }).kind,
    ).toBe('done');
  });

  refuses([
    refusal({
      title: 'after the decision by the deputy',
      after: 'closed',
      command: 'annul-card',
      by: DEPUTY,
      input: minuted,
      kind: 'refused',
      says: ['reason T24.head'],
    }),
    refusal({
      title: 'after the decision without minutes',
      after: 'closed',
      command: 'annul-card',
      by: HEAD,
      input: annul,
      kind: 'refused',
      says: ['minutesNo T24.minutes', 'minutesOn T24.minutes-day'],
    }),
    refusal({
      title: 'with minutes before the decision',
      after: 'closed',
      command: 'annul-card',
      by: HEAD,
      input: { ...minuted, minutesOn: '2026-11-04' },
      kind: 'refused',
      says: ['minutesOn T24.minutes-before'],
    }),
    refusal({
      title: 'with minutes of tomorrow',
      after: 'closed',
      command: 'annul-card',
      by: HEAD,
      input: { ...minuted, minutesOn: '2026-11-06' },
      kind: 'input',
      says: ['minutesOn date-ahead'],
    }),
    refusal({
      title: 'while its sitting goes on',
      after: 'opened',
      command: 'annul-card',
      by: HEAD,
      input: annul,
      kind: 'input',
      says: ['sitting-goes-on'],
    }),
    refusal({
      title: 'by the secretary',
      after: 'registered',
      command: 'annul-card',
      by: SECRETARY,
      input: annul,
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'of no card',
      after: 'registered',
      command: 'annul-card',
      by: HEAD,
      input: { ...annul, cardId: 'P00003-K01' },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
  ]);
});

describe('T26 reopen-card', () => {
  const input = { cardId: CARD, seen: 'Жаңа мән-жай.', grounds: ['05' as const] };
  const ended = (book: Book) => give(book, 'close-card', DEPUTY, close);

  it('begins a new card that names the old one', () => {
    const book = schoolAfter('registered');
    ended(book);
    const answer = give(book, 'reopen-card', SECRETARY, input);
    expect(answer.done?.next?.act).toEqual({ screen: 'register', cardId: 'P00001-K02' });
    expect(record(book, 'Cards', 'P00001-K02')).toMatchObject({
      previousCardId: CARD,
      source: 'APPLICATION',
    });
    expect(record(book, 'Referrals', 'P00001-K02-R01-T0003')).toMatchObject({ seen: 'Жаңа мән-жай.' });
    expect(record(book, 'Cards', CARD)?.state).toBe('DISMISSED');
  });

  it('after a refusal too, also while the agency waits for its notice', () => {
    const book = schoolAfter('decided');
    expect(give(book, 'reopen-card', SECRETARY, { ...input, cardId: LETTER_CARD }).kind).toBe('done');
    expect(record(book, 'Cards', 'P00002-K02')?.previousCardId).toBe(LETTER_CARD);
  });

  refuses([
    refusal({
      title: 'that goes on',
      after: 'registered',
      command: 'reopen-card',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['cardId card-goes-on'],
    }),
    refusal({
      title: 'when another card of the pupil goes on',
      after: 'registered',
      command: 'reopen-card',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['cardId card-goes-on'],
      given: (book) => {
        ended(book);
        give(book, 'reopen-card', SECRETARY, input);
      },
    }),
    refusal({
      title: 'of a pupil who has left',
      after: 'registered',
      command: 'reopen-card',
      by: SECRETARY,
      input,
      kind: 'input',
      says: ['cardId pupil-unknown'],
      given: (book) => {
        ended(book);
        put(book, 'Pupils', 'P00001', { active: false });
      },
    }),
    refusal({
      title: 'without new grounds in words',
      after: 'registered',
      command: 'reopen-card',
      by: SECRETARY,
      input: { ...input, seen: '' },
      kind: 'input',
      says: ['seen required'],
    }),
  ]);
});
