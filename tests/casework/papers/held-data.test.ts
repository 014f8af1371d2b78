// D35 What a parent is told is held about the child, and the request and the answer that are kept of it.
import { describe, expect, it } from '@jest/globals';
import type { FamilyMember } from '../../../src/casework/papers/family';
import { isThisParent } from '../../../src/casework/papers/held-data-words';
import { withoutOthers } from '../../../src/casework/papers/other-names';
import type { HeldDataView } from '../../../src/documents/held-data-view';
import { ask, type Book, contentAbout, give, idsIn, put, record } from '../book';
import { CARD, HEAD, ITEM, LETTER_CARD, PLAN, SECRETARY, schoolAfter, TEACHER } from '../school-path';

const MOTHER = 'P00001-A01';
const PROOF = 'Жеке куәлік, туу туралы куәлік';

/** The mother asked that day; the id of her request. */
function asked(book: Book, fields: object = {}): string {
  const answer = give(book, 'record-data-request', SECRETARY, {
    cardId: CARD,
    askedOn: '2026-11-05',
    parentId: MOTHER,
    way: 'HANDED',
    kinship: PROOF,
    ...fields,
  } as never);
  if (answer.kind !== 'done') throw new Error(answer.says.join(', '));
  return idsIn(book, 'Contacts').at(-1) ?? '';
}

/** A placed child with everything about it on record, other people in every free text. */
function known(): Book {
  const book = schoolAfter('approved');
  put(book, 'Pupils', 'P00001', { iin: '130509500001' });
  put(book, 'Parents', MOTHER, { phone: '+7 701 111 22 33', whereabouts: 'Абай к., 5' });
  put(book, 'Parents', 'P00001-A02', {
    lastName: 'Сейітқали',
    firstName: 'Марат',
    relation: 'FATHER',
    phone: '+7 702 444 55 66',
    whereabouts: 'Өскемен қ.',
  });
  put(book, 'Parents', 'P00003-A01', { lastName: 'Тұрсынова', firstName: 'Айгүл', phone: '8 705 777 88 99' });
  const [referral = ''] = idsIn(book, 'Referrals').filter((id) => id.startsWith(CARD));
  put(book, 'Referrals', referral, {
    seen: 'Сабақтан жиі қалады. Нұрланмен төбелесті. Қасымов айтты. Анасының айтуынша ауырған.',
    tried: 'Тұрсыноваға қоңырау шалынды: 8 705 777 88 99. Әңгімелестік.',
  });
  put(book, 'Cards', CARD, {
    description: 'Отбасында екі бала. Ким А. С. кеңес берді. Үйі таза.',
    whereabouts: 'Анасымен тұрады',
    submissionNote: 'МЕА-099 картасындағыдай жағдай. Қою ұсынылады.',
  });
  put(book, 'Agenda', ITEM, {
    parentsWho: 'Сейітқали Марат',
    parentsOpinion: 'Әкесінің сөзі құпия.',
    pupilOpinion: 'Сабаққа келемін.',
    heard: 'Ахметовтің айтқаны тыңдалды. Бала тыңдалды.',
  });
  put(book, 'Contacts', `${CARD}-C01`, {
    on: '2026-11-03',
    by: 'T0003',
    purpose: 'HELP_OFFERED',
    way: 'PHONE',
    result: 'TALKED',
    whom: 'Сейітқали Марат',
    note: 'Әкесі ажырасқанын айтты.',
  });
  put(book, 'Contacts', `${CARD}-C02`, {
    on: '2026-11-04',
    by: 'T0003',
    purpose: 'HELP_OFFERED',
    way: 'PHONE',
    result: 'AGREED',
    whom: 'Жанар',
    note: 'Қосымша сабаққа келісті.',
  });
  put(book, 'Restricted', `${CARD}-Z01`, {
    kind: 'PSYCHOLOGIST_CONCLUSION',
    keptAs: 'PAPER',
    receivedOn: '2026-11-04',
    sheets: 2,
  });
  put(book, 'Restricted', `${CARD}-Z02`, { kind: 'GROUND_10', keptAs: 'PAPER', receivedOn: '2026-11-04' });
  put(book, 'Letters', `${CARD}-E01`, {
    kind: 'REQUEST',
    toWhom: 'Қалалық аурухана, дәрігер Б. Омаров',
    sentOn: '2026-11-04',
    question: 'Денсаулығы қандай?',
  });
  return book;
}

const told = (book: Book, requestId: string, language: 'kk' | 'ru' = 'ru'): HeldDataView =>
  contentAbout(book, 'D35', requestId, language) as HeldDataView;
const rowOf = ({ rows }: HeldDataView, title: string) =>
  rows.find((row) => row.title === title)?.values ?? '';

describe('D35 what is held about a child', () => {
  it('is offered to a representative whose kinship was checked, and to nobody else', () => {
    const book = known();
    expect(contentAbout(book, 'D35', asked(book))).toBeDefined();
    expect(contentAbout(book, 'D35', asked(book, { kinship: '' }))).toBeUndefined();
    expect(contentAbout(book, 'D35', asked(book, { parentId: null, whom: 'Көршісі' }))).toBeUndefined();
    put(book, 'Parents', MOTHER, { legalRepresentative: false });
    expect(contentAbout(book, 'D35', asked(book))).toBeUndefined();
  });

  it('is offered of no sealed and of no expired card', () => {
    for (const fields of [{ outcome: 'REFUSE', itemId: ITEM }, { expiredOn: '2026-11-05' }]) {
      const book = known();
      const request = asked(book);
      put(book, 'Cards', CARD, fields);
      book.openCards = book.openCards.filter((id) => id !== CARD);
      expect(contentAbout(book, 'D35', request)).toBeUndefined();
    }
  });

  it('says each category with its values, whence it is and who sees it', () => {
    const book = known();
    const view = told(book, asked(book));
    expect(view).toMatchObject({
      parent: 'Сейітқали Жанар (мать)',
      kinship: PROOF,
      pupil: expect.stringContaining('Сейітқали Дана'),
      term: '3 года',
    });
    expect(view.rows.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Ребёнок',
        'О Вас',
        'Карта',
        'Обращения и информация',
        'Первичная информация',
        'Рассмотрение Советом профилактики',
        'Индивидуальный план профилактической работы',
        'Контакты школы с родителями',
      ]),
    );
    for (const row of view.rows) for (const text of Object.values(row)) expect(text).toMatch(/\S/);
    expect(rowOf(view, 'О Вас')).toContain('+7 701 111 22 33');
    expect(rowOf(view, 'Первичная информация')).toContain('Үйі таза.');
    expect(rowOf(view, 'Рассмотрение Советом профилактики')).toContain('мнение ребёнка: Сабаққа келемін');
    expect(rowOf(view, 'Контакты школы с родителями')).toContain('Қосымша сабаққа келісті.');
    expect(JSON.stringify(view)).not.toMatch(/undefined|null|NaN|\{\w+\}/);
  });

  it('has no number of a person', () => {
    const book = known();
    const said = JSON.stringify(told(book, asked(book)));
    expect(said).not.toContain('130509500001');
    expect(said).toContain('ИИН хранится, здесь не приводится');
  });

  it('names nobody but the child and the mother, in no form', () => {
    const book = known();
    for (const language of ['kk', 'ru'] as const) {
      const { signer: _signer, ...view } = told(book, asked(book), language);
      const said = JSON.stringify(view);
      expect(said).not.toMatch(
        /Марат|Нұрлан|Ахметов|Тұрсынов|Қасымов|Ким А|Омаров|Оразбаев|Жүнісов|Ысқақов|Сәрсенов/i,
      );
      expect(said).not.toMatch(/444|777 88|Өскемен|099/);
      expect(said).toContain('Сабақтан жиі қалады. […] Анасының айтуынша ауырған');
      expect(said).toContain('Қалалық аурухана');
    }
  });

  it('tells of the other parent’s words only that they are held', () => {
    const book = known();
    const view = told(book, asked(book));
    const said = JSON.stringify(view);
    expect(said).not.toMatch(/құпия|ажырасқан/);
    expect(rowOf(view, 'Рассмотрение Советом профилактики')).toContain('мнение другого представителя');
    expect(rowOf(view, 'Контакты школы с родителями')).toContain(
      'содержание сообщается тому, с кем говорили',
    );
    expect(said).toContain('О других членах семьи');
    put(book, 'Agenda', ITEM, { parentsWho: 'Сейітқали Жанар', parentsOpinion: 'Қолдаймын.' });
    expect(JSON.stringify(told(book, asked(book)))).toContain('Ваше мнение: Қолдаймын.');
  });

  it('knows the one who asks by the words of the home, and nobody else by them', () => {
    const mother = { firstName: 'Жанар', lastName: 'Сейітқали', relation: 'MOTHER' } as FamilyMember;
    for (const typed of ['мама', 'Анасы', 'мать', 'Сейітқали Жанар'])
      expect(isThisParent(mother, typed)).toBe(true);
    for (const typed of ['папа', 'апасы', 'Сейітқали Марат']) expect(isThisParent(mother, typed)).toBe(false);
    expect(isThisParent({ ...mother, relation: 'FATHER' }, 'папа')).toBe(true);
  });

  it('names restricted texts as being there, and no ground by the title of one', () => {
    const book = known();
    const said = told(book, asked(book))
      .withheld.map(({ text }) => text)
      .join('\n');
    expect(said).toContain('Заключение педагога-психолога (04.11.2026, листов: 2)');
    expect(said).toContain('Ограниченный текст (04.11.2026)');
    expect(said).not.toContain('основания 10');
    put(book, 'Cards', CARD, { confirmedGrounds: ['10'] });
    expect(JSON.stringify(told(book, asked(book)))).toContain('Подробности основания 10');
  });

  it('keeps drafts back as drafts until they are decided', () => {
    const book = known();
    put(book, 'Plans', PLAN, { approvedOn: null, situation: 'Жоба мәтіні' });
    const view = told(book, asked(book));
    expect(JSON.stringify(view)).not.toContain('Жоба мәтіні');
    expect(JSON.stringify(view.withheld)).toContain('Черновики и предложения');
  });

  it('lists to whom something was given on, by day', () => {
    const book = known();
    put(book, 'Submissions', `${CARD}-B01`, {
      kind: 'PARENTS_DUTIES',
      toWhom: 'Аумақтық комиссия',
      sentOn: '2026-11-05',
    });
    const { given } = told(book, asked(book));
    expect(given.map(({ on }) => on)).toEqual(['04.11.2026', '05.11.2026']);
    expect(given[1]?.what).toContain('представление (пункт 21)');
  });

  it('stays true when the very request is answered, and on another day', () => {
    const book = known();
    const request = asked(book);
    const before = told(book, request);
    put(book, 'Contacts', `${CARD}-C77`, { on: '2026-11-05', purpose: 'DATA_GIVEN', about: request });
    expect({ ...told(book, request), asOf: '' }).toEqual({ ...before, asOf: '' });
  });

  it('names another card of the child, but not a refusal', () => {
    const book = known();
    put(book, 'Cards', 'P00001-K02', { number: '055', receivedOn: '2026-11-05' });
    expect(JSON.stringify(told(book, asked(book)).withheld)).toContain('Вх-055');
    put(book, 'Cards', 'P00001-K02', { outcome: 'REFUSE' });
    expect(JSON.stringify(told(book, asked(book)).withheld)).not.toContain('055');
  });
});

it('numbers of any writing are left out of a text', () => {
  const clean = withoutOthers([], [], ['007/2026-2027', '12 (а)']);
  expect(clean('Екінші сөйлем. МЕА-007/2026-2027 туралы. 12 (а) туралы. Соңы.')).toBe(
    'Екінші сөйлем. […] Соңы.',
  );
});

describe('the request of a parent', () => {
  it('is on record with who asked and how it was checked, and waits on Today by the law’s day, never late', () => {
    const book = known();
    const request = asked(book, { askedOn: '2026-11-02' });
    expect(record(book, 'Contacts', request)).toMatchObject({
      purpose: 'DATA_ASKED',
      whom: 'Сейітқали Жанар (анасы)',
      about: MOTHER,
      record: PROOF,
    });
    const waiting = (today: string) =>
      ask(book, 'today', SECRETARY, {}, { today })
        .groups.flatMap(({ key, rows }) => rows.map((row) => ({ key, ...row })))
        .find(({ act }) => act.screen === 'answer-data-request');
    expect(waiting('2026-11-03')).toMatchObject({ key: 'planned', chip: { tone: 'soon' } });
    expect(waiting('2026-11-03')?.chip?.text).toMatch(/5\sноября/);
    expect(waiting('2026-11-03')?.why).toContain('94-V');
    expect(waiting('2026-11-20')).toMatchObject({ key: 'planned', chip: { tone: 'soon' } });
  });

  it('waits on Today also when the card’s question is over', () => {
    const book = known();
    const request = asked(book);
    put(book, 'Cards', CARD, { endKind: 'WITHDRAWN', endedOn: '2026-11-05' });
    book.openCards = book.openCards.filter((id) => id !== CARD);
    const rows = ask(book, 'today', SECRETARY, {}).groups.flatMap((group) => group.rows);
    expect(rows.filter(({ act }) => act.recordId === request)).toHaveLength(1);
  });

  it('names the files that are kept of a signed paper, those that were replaced left out', () => {
    const book = known();
    const request = asked(book);
    const plan = `${CARD}-D18-01`;
    const signed = { kind: 'D18', subjectId: PLAN, fileId: 'f', state: 'SIGNED', language: 'kk', edition: 1 };
    put(book, 'Documents', plan, signed as never);
    const said = () =>
      (contentAbout(book, 'D35', request, 'ru') as HeldDataView).rows.find(
        ({ title }) => title === 'Подписанные документы',
      )?.values;
    expect(said()).toMatch(/^Индивидуальный план профилактической работы № *[^;]+$/);
    put(book, 'Documents', plan, { pdfId: 'p', pdfOn: '2026-11-05' });
    for (const [at, kind, more] of [
      [1, 'SCAN', { goneOn: '2026-11-05' }],
      [2, 'SCAN', {}],
      [3, 'CMS', {}],
      [4, 'CMS', { filedOn: null }],
    ] as const)
      put(book, 'Files', `${plan}-U0${at}`, { kind, filedOn: '2026-11-05', ...more });
    expect(said()).toMatch(/; хранится файл PDF; скан-копии подписанного: 1; файлы электронной подписи: 1$/);
  });

  it('is given with its paper, once, and is done then', () => {
    const book = known();
    const request = asked(book);
    const given = { requestId: request, answer: 'GIVEN' as const, on: '2026-11-05', way: 'HANDED' as const };
    expect(give(book, 'answer-data-request', SECRETARY, given).says).toEqual(['answer data-no-paper']);
    put(book, 'Documents', `${CARD}-D35-01`, {
      kind: 'D35',
      subjectId: request,
      fileId: 'f',
      state: 'SIGNED',
      language: 'kk',
      edition: 1,
    });
    expect(give(book, 'answer-data-request', SECRETARY, given).kind).toBe('done');
    expect(record(book, 'Contacts', idsIn(book, 'Contacts').at(-1) ?? '')).toMatchObject({
      purpose: 'DATA_GIVEN',
      about: request,
      record: 'Бала туралы сақталатын мәліметтер',
      way: 'HANDED',
    });
    expect(give(book, 'answer-data-request', SECRETARY, given).says).toEqual(['data-answered']);
    expect(JSON.stringify(ask(book, 'today', SECRETARY, {}))).not.toContain('answer-data-request');
  });

  it('is not given to somebody who does not represent the child, nor before it was checked who asks', () => {
    const book = known();
    const stranger = asked(book, { parentId: null, whom: 'Көршісі', kinship: '' });
    const given = { answer: 'GIVEN' as const, on: '2026-11-05', way: 'HANDED' as const };
    expect(give(book, 'answer-data-request', SECRETARY, { requestId: stranger, ...given }).says).toEqual([
      'answer data-not-representative',
    ]);
    const unchecked = asked(book, { kinship: '' });
    expect(give(book, 'answer-data-request', SECRETARY, { requestId: unchecked, ...given }).says).toEqual([
      'kinship required',
    ]);
    const checked = give(book, 'answer-data-request', SECRETARY, {
      requestId: unchecked,
      answer: 'CHECKED',
      on: '2026-11-05',
      kinship: PROOF,
    });
    expect(checked.kind).toBe('done');
    expect(contentAbout(book, 'D35', unchecked)).toBeDefined();
    expect(
      give(book, 'answer-data-request', SECRETARY, {
        requestId: stranger,
        answer: 'REFUSED',
        on: '2026-11-05',
        reason: 'Заңды өкіл емес.',
      }).kind,
    ).toBe('done');
    expect(record(book, 'Contacts', idsIn(book, 'Contacts').at(-1) ?? '')).toMatchObject({
      purpose: 'DATA_REFUSED',
      note: 'Заңды өкіл емес.',
    });
  });

  it('asks for what is missing in the form', () => {
    const book = known();
    expect(
      give(book, 'record-data-request', SECRETARY, { cardId: CARD, askedOn: '2026-11-05' }).says,
    ).toEqual(['whom required']);
    expect(
      give(book, 'record-data-request', SECRETARY, {
        cardId: CARD,
        askedOn: '2026-11-06',
        parentId: 'P00003-A01',
      }).says,
    ).toEqual(['parentId person-unknown', 'askedOn date-ahead']);
    const requestId = asked(book);
    const wrong = (input: object) =>
      give(book, 'answer-data-request', SECRETARY, { requestId, on: '2026-11-05', ...input } as never).says;
    expect(wrong({ answer: 'GIVEN' })).toEqual(['way choose']);
    expect(wrong({ answer: 'CHECKED' })).toEqual(['kinship required']);
    expect(wrong({ answer: 'REFUSED' })).toEqual(['reason required']);
    expect(wrong({ answer: 'REFUSED', reason: 'Себеп.', on: '2026-11-04' })).toEqual(['on dates-order']);
  });

  it('is refused of a sealed card, and marked as a mistake like any contact', () => {
    const book = known();
    const request = asked(book);
    expect(give(book, 'annul-contact', SECRETARY, { contactId: request, reason: 'Қате жазылды.' }).kind).toBe(
      'done',
    );
    expect(JSON.stringify(ask(book, 'today', SECRETARY, {}))).not.toContain('answer-data-request');
    expect(contentAbout(book, 'D35', request)).toBeUndefined();
    put(book, 'Cards', LETTER_CARD, { outcome: 'REFUSE' });
    book.openCards = book.openCards.filter((id) => id !== LETTER_CARD);
    const sealed = { cardId: LETTER_CARD, askedOn: '2026-11-05', whom: 'Ахметова' };
    expect(give(book, 'record-data-request', HEAD, sealed).says).toEqual(['data-sealed']);
    expect(give(book, 'record-data-request', TEACHER, sealed).kind).toBe('denied');
  });

  it('counts for no work done and no help offered', () => {
    const book = known();
    asked(book);
    const offers = JSON.stringify(ask(book, 'family', SECRETARY, { cardId: CARD }).evidence);
    expect(offers).not.toMatch(/Запрос сведений/);
    expect(
      ask(book, 'family', SECRETARY, { cardId: CARD }).contactPurposes.map(({ code }) => code),
    ).not.toContain('DATA_ASKED');
  });
});
