// What is prepared where necessary (¶8, ¶13): requests and replies, the commission and its act, the meeting, guests of a sitting.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  HEAD,
  ITEM,
  LETTER_CARD,
  LETTER_ITEM,
  PSYCHOLOGIST,
  SECRETARY,
  SITTING,
  schoolAfter,
} from './school-path';

const REQUEST = `${CARD}-E01`;
const VISIT = `${CARD}-H01`;
const request = {
  cardId: CARD,
  agency: 'HEALTH',
  toWhom: '№ 3 емхана',
  question: 'Есепте тұра ма?',
  sentOn: '2026-11-03',
  wantedBy: '2026-11-04',
  channel: 'PAPER',
  outgoingNo: '11',
} as const;
const order: CommandInputs['order-home-visit'] = {
  cardId: CARD,
  orderNumber: '81',
  orderDate: '2026-11-03',
  members: ['T0003', 'T0005'],
  outsiders: [{ name: 'Бекова Сәуле', position: 'учаскелік инспектор' }],
};
const act = {
  visitId: VISIT,
  heldOn: '2026-11-04',
  met: 'анасы',
  actOn: '2026-11-04',
  sheets: 2,
  keptWhere: 'сейф',
} as const;
const guest = {
  sittingId: SITTING,
  itemId: ITEM,
  whom: 'Ахметов Ерлан',
  position: 'ювеналды полиция инспекторы',
  agency: 'INTERNAL_AFFAIRS',
  sentOn: '2026-11-04',
  channel: 'PAPER',
} as const;
const answered = { letterId: REQUEST, repliedOn: '2026-11-05', reply: 'Жоқ' } as const;

const waits = (book: Book, cardId = CARD) =>
  ask(book, 'today', SECRETARY, {})
    .groups.flatMap(({ key, rows }) => rows.map((row) => ({ ...row, key })))
    .filter(({ act: to }) => to.cardId === cardId || to.sittingId === SITTING);
const row = (book: Book, screen: string) => waits(book).find(({ act: to }) => to.screen === screen);

describe('¶13 requests to bodies', () => {
  it('¶25 a request that speaks of guilt is recorded as it was sent, with a word to read it again', () => {
    const book = schoolAfter('gathered');
    expect(give(book, 'send-request', SECRETARY, request).noted).toEqual([]);
    const question = 'Просим сообщить, признан ли подросток виновным.';
    expect(give(book, 'send-request', SECRETARY, { ...request, question })).toMatchObject({
      kind: 'done',
      noted: ['question I-27.words'],
    });
  });

  it('wait for their reply; past the day the school wanted it, a reminder is planned and never late', () => {
    const book = schoolAfter('gathered');
    give(book, 'send-request', SECRETARY, { ...request, wantedBy: '2026-11-09' });
    expect(row(book, 'record-reply')).toMatchObject({ key: 'others', act: { letterId: REQUEST } });
    put(book, 'Letters', REQUEST, { wantedBy: '2026-11-04' });
    expect(row(book, 'remind-request')).toMatchObject({ key: 'planned', chip: { tone: 'soon' } });
    give(book, 'remind-request', SECRETARY, {
      letterId: REQUEST,
      remindedOn: '2026-11-05',
      wantedBy: '2026-11-12',
    });
    expect(row(book, 'record-reply')).toBeDefined();
    expect(give(book, 'record-reply', SECRETARY, answered).kind).toBe('done');
    expect(row(book, 'record-reply')).toBeUndefined();
    const said = ask(book, 'card', SECRETARY, { cardId: CARD }).timeline.map(({ text }) => text);
    expect(said.join(' ')).toMatch(/Есепте тұра ма\?/);
    expect(record(book, 'Letters', REQUEST)).toMatchObject({ kind: 'REQUEST', reply: 'Жоқ', replyNo: '' });
  });

  it('a request is no notice of ¶20: it asks for no proof', () => {
    const book = schoolAfter('gathered');
    give(book, 'send-request', SECRETARY, request);
    expect(row(book, 'prove-notice')).toBeUndefined();
    expect(
      give(book, 'prove-notice', SECRETARY, { letterId: REQUEST, proof: 'STAMP', proofOn: '2026-11-05' }),
    ).toMatchObject({ kind: 'input', says: ['letterId letter-unknown'] });
  });

  it('a sealed refusal takes what was asked, seen and said at home out of the register', () => {
    const book = schoolAfter('submitted');
    for (const cardId of [LETTER_CARD]) {
      give(book, 'send-request', SECRETARY, { ...request, cardId });
      give(book, 'record-parent-meeting', SECRETARY, {
        cardId,
        heldOn: '2026-11-04',
        met: 'әкесі',
        gist: 'Жеке жағдай',
        sheets: 1,
        keptWhere: 'сейф',
      });
    }
    put(book, 'Cards', LETTER_CARD, { outcome: 'REFUSE', decidedOn: '2026-11-05' });
    book.openCards = book.openCards.filter((id) => id !== LETTER_CARD);
    const sealed = { cardId: LETTER_CARD, keptAs: 'PAPER', sheets: 1, keptWhere: 'сейф' } as const;
    expect(give(book, 'seal-refusal', SECRETARY, sealed).kind).toBe('done');
    const kept = ['Letters', 'Visits', 'Contacts'].flatMap((table) =>
      idsIn(book, table as 'Letters').map((id) => record(book, table as 'Letters', id)),
    );
    expect(kept).toHaveLength(3);
    expect(JSON.stringify(kept)).not.toMatch(/Жеке жағдай|әкесі|Есепте тұра ма/);
    const family = ask(book, 'family', SECRETARY, { cardId: LETTER_CARD });
    expect([family.parts, family.acts]).toEqual([[], []]);
  });

  refuses([
    refusal({
      title: 'with every day wrong at once',
      after: 'gathered',
      command: 'send-request',
      by: SECRETARY,
      input: { ...request, sentOn: '2026-11-06', wantedBy: '2026-11-02' },
      kind: 'input',
      says: ['sentOn date-ahead', 'wantedBy dates-order'],
    }),
    refusal({
      title: 'by the psychologist',
      after: 'gathered',
      command: 'send-request',
      by: PSYCHOLOGIST,
      input: request,
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'before the request',
      after: 'gathered',
      command: 'record-reply',
      by: SECRETARY,
      input: { ...answered, repliedOn: '2026-11-02' },
      kind: 'refused',
      says: ['repliedOn p13.reply-before-request'],
      given: (book) => void give(book, 'send-request', SECRETARY, request),
    }),
    refusal({
      title: 'twice',
      after: 'gathered',
      command: 'record-reply',
      by: SECRETARY,
      input: answered,
      kind: 'input',
      says: ['already-replied'],
      given: (book) => {
        give(book, 'send-request', SECRETARY, request);
        give(book, 'record-reply', SECRETARY, answered);
      },
    }),
  ]);
});

describe('¶13 the home visit or the meeting', () => {
  it('order → act: the act is the material of ¶14 by itself, in the place of one that was waited for', () => {
    const book = schoolAfter('gathered');
    give(book, 'request-material', SECRETARY, {
      cardId: CARD,
      kind: 'HOME_ACT',
      askedOf: 'T0003',
      askedOn: '2026-11-03',
    });
    expect(give(book, 'order-home-visit', SECRETARY, order)).toMatchObject({
      kind: 'done',
      noted: [],
      done: { next: { act: { screen: 'record-home-act', recordId: VISIT } } },
    });
    expect(row(book, 'record-home-act')).toMatchObject({ key: 'mine', paragraph: { id: '13' } });
    const family = ask(book, 'family', SECRETARY, { cardId: CARD });
    expect(family.commissions[VISIT]?.map(({ name }) => name)).toContain('Бекова Сәуле');
    expect(give(book, 'record-home-act', SECRETARY, act)).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Materials', `${CARD}-M01`)).toMatchObject({
      kind: 'HOME_ACT',
      receivedOn: '2026-11-04',
      sheets: 2,
      keptWhere: 'сейф',
    });
    expect(idsIn(book, 'Materials')).toHaveLength(1);
    expect(record(book, 'Visits', VISIT)).toMatchObject({ materialId: `${CARD}-M01`, met: 'анасы' });
    expect(row(book, 'record-home-act')).toBeUndefined();
  });

  it('an order is mended until the visit; a small commission is warned of by the setting of the school', () => {
    const book = schoolAfter('gathered');
    give(book, 'order-home-visit', SECRETARY, order);
    const two = { ...order, visitId: VISIT, outsiders: [] };
    expect(give(book, 'order-home-visit', SECRETARY, two).noted).toEqual(['members school.commission']);
    put(book, 'Settings', 'homeCommissionMin', { value: '2' });
    expect(give(book, 'order-home-visit', SECRETARY, two).noted).toEqual([]);
    expect(idsIn(book, 'Visits')).toEqual([VISIT]);
  });

  it('a visit before its order is recorded with a reason, and a member who did not sign is warned of', () => {
    const book = schoolAfter('gathered');
    give(book, 'order-home-visit', SECRETARY, { ...order, orderDate: '2026-11-05' });
    const early = { ...act, unsigned: ['T0005', 'Бекова Сәуле'] };
    expect(give(book, 'record-home-act', SECRETARY, early)).toMatchObject({
      kind: 'reasons',
      says: ['heldOn p13.visit-before-order'],
    });
    expect(give(book, 'record-home-act', SECRETARY, early, { reason: 'Шұғыл' })).toMatchObject({
      kind: 'done',
      noted: ['heldOn p13.visit-before-order', 'unsigned p13.act-signed'],
    });
  });

  it('the meeting is the other way: a material and a contact', () => {
    const book = schoolAfter('gathered');
    const meeting = {
      cardId: CARD,
      heldOn: '2026-11-04',
      met: 'анасы',
      gist: 'Сабаққа қатысуы',
      sheets: 1,
      keptWhere: 'сейф',
    };
    expect(give(book, 'record-parent-meeting', SECRETARY, meeting).kind).toBe('done');
    expect(record(book, 'Materials', `${CARD}-M01`)?.kind).toBe('PARENT_MEETING');
    expect(record(book, 'Contacts', `${CARD}-C01`)).toMatchObject({ purpose: 'MEETING', result: 'TALKED' });
  });

  const ordered = (book: Book) => void give(book, 'order-home-visit', SECRETARY, order);
  refuses([
    refusal({
      title: 'of nobody',
      after: 'gathered',
      command: 'order-home-visit',
      by: HEAD,
      input: { ...order, members: [], outsiders: [] },
      kind: 'input',
      says: ['members required'],
    }),
    refusal({
      title: 'with every field wrong at once',
      after: 'gathered',
      command: 'order-home-visit',
      by: HEAD,
      input: {
        ...order,
        orderDate: '2026-11-06',
        wantedBy: '2026-11-05',
        visitId: `${CARD}-H07`,
        members: ['T0003', 'T0099'],
      },
      kind: 'input',
      says: [
        'visitId visit-unknown',
        'orderDate date-ahead',
        'wantedBy dates-order',
        'members.1 person-unknown',
      ],
    }),
    refusal({
      title: 'before the visit',
      after: 'gathered',
      command: 'record-home-act',
      by: SECRETARY,
      input: { ...act, heldOn: '2026-11-05' },
      kind: 'refused',
      says: ['actOn p13.act-before-visit'],
      given: ordered,
    }),
    refusal({
      title: 'of a visit that has its act',
      after: 'gathered',
      command: 'record-home-act',
      by: SECRETARY,
      input: act,
      kind: 'input',
      says: ['visit-held'],
      given: (book) => {
        ordered(book);
        give(book, 'record-home-act', SECRETARY, act);
      },
    }),
    refusal({
      title: 'of a meeting ahead',
      after: 'gathered',
      command: 'record-parent-meeting',
      by: SECRETARY,
      input: { cardId: CARD, heldOn: '2026-11-06', met: 'анасы', gist: '–', sheets: 1, keptWhere: 'сейф' },
      kind: 'input',
      says: ['heldOn date-ahead'],
    }),
  ]);
});

describe('¶8 guests of a sitting', () => {
  it('are handed to the room with their answer, never among the council (I-04)', () => {
    const book = schoolAfter('convened');
    expect(give(book, 'invite-specialist', SECRETARY, guest).kind).toBe('done');
    give(book, 'invite-specialist', SECRETARY, {
      sittingId: SITTING,
      staffId: 'T0005',
      sentOn: '2026-11-04',
      channel: 'IN_PERSON',
    });
    const invitations = waits(book).filter(({ act: to }) => to.screen === 'answer-invitation');
    expect(invitations.map(({ key }) => key)).toEqual(['others', 'others']);
    give(book, 'answer-invitation', SECRETARY, {
      letterId: `${SITTING}-E01`,
      repliedOn: '2026-11-05',
      answer: 'WILL_COME',
    });
    const sitting = ask(book, 'sitting', SECRETARY, { sittingId: SITTING });
    expect(sitting.expected).toMatchObject([
      { name: 'Ахметов Ерлан', position: 'ювеналды полиция инспекторы', itemId: ITEM, comes: true },
      { staffId: 'T0005', comes: false },
    ]);
    expect(sitting.council.map(({ name }) => name)).not.toContain('Ахметов Ерлан');
    const events = (cardId: string) =>
      ask(book, 'card', SECRETARY, { cardId }).timeline.filter(({ text }) => text.includes('Ахметов'));
    expect(events(CARD)).toHaveLength(1);
    expect(events(LETTER_CARD)).toHaveLength(0);
  });

  it('an invitation written down after the sitting is warned of', () => {
    const book = schoolAfter('convened');
    const late = { ...guest, sentOn: '2026-11-06' };
    expect(give(book, 'invite-specialist', SECRETARY, late, { today: '2026-11-06' }).noted).toEqual([
      'sentOn p08.after-sitting',
    ]);
  });

  refuses([
    refusal({
      title: 'without a post',
      after: 'convened',
      command: 'invite-specialist',
      by: SECRETARY,
      input: { ...guest, position: '' },
      kind: 'input',
      says: ['position required'],
    }),
    refusal({
      title: 'with every field wrong at once',
      after: 'convened',
      command: 'invite-specialist',
      by: SECRETARY,
      input: { ...guest, staffId: 'T0099', itemId: 'S0002-I01', sentOn: '2026-11-06' },
      kind: 'input',
      says: ['sentOn date-ahead', 'staffId person-unknown', 'itemId item-unknown'],
    }),
    refusal({
      title: 'to a sitting that is over',
      after: 'closed',
      command: 'invite-specialist',
      by: SECRETARY,
      input: { ...guest, itemId: LETTER_ITEM },
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'of a request',
      after: 'gathered',
      command: 'answer-invitation',
      by: SECRETARY,
      input: { letterId: REQUEST, repliedOn: '2026-11-05', answer: 'WILL_COME' },
      kind: 'input',
      says: ['letterId letter-unknown'],
      given: (book) => void give(book, 'send-request', SECRETARY, request),
    }),
  ]);
});
