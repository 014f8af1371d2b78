// D24 What the submission to the commission says, from the register alone (¶21).
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../../src/casework/answers';
import { type Book, contentAbout, give, put } from '../book';
import { CARD, PLAN, SECRETARY, schoolAfter } from '../school-path';

const at = { today: '2026-12-01' };
const SUBMISSION = `${CARD}-B01`;
const REFUSED: CommandInputs['record-contact'] = {
  cardId: CARD,
  on: '2026-11-20',
  way: 'VISIT',
  purpose: 'HELP_OFFERED',
  result: 'REFUSED',
  whom: 'анасы',
  witness1: 'T0004',
  witness2: 'T0005',
  fact: 'HELP_REFUSED',
  record: 'Жазбаша бас тартуы',
};
const INACTION: CommandInputs['record-contact'] = {
  cardId: CARD,
  on: '2026-11-27',
  way: 'VISIT',
  purpose: 'MEASURES_ASKED',
  result: 'TALKED',
  whom: 'анасы',
  fact: 'NO_MEASURES',
  record: 'Сынып жетекшісінің баянаты',
};

function submitted(more: object = {}, given?: (book: Book) => void): Book {
  const book = schoolAfter('approved');
  given?.(book);
  const input = {
    cardId: CARD,
    kind: 'PARENTS_DUTIES',
    preparedOn: at.today,
    toWhom: 'Аудандық комиссия',
    signedBy: 'T0002',
    ...more,
  };
  for (const [name, of] of [
    ['record-contact', REFUSED],
    ['record-contact', INACTION],
    ['prepare-submission', input],
  ] as const) {
    const answer = give(book, name, SECRETARY, of as never, at);
    if (answer.kind !== 'done') throw new Error(`${name}: ${answer.says.join(', ')}`);
  }
  return book;
}

describe('¶21 D24 the submission to the commission', () => {
  it('is offered once it is prepared, not before', () => {
    expect(contentAbout(schoolAfter('approved'), 'D24', SUBMISSION)).toBeUndefined();
    expect(contentAbout(submitted(), 'D24', SUBMISSION)).toBeDefined();
  });

  it('counts as help offered neither a copy of the plan nor an offer that reached nobody', () => {
    const book = submitted({}, (given) => {
      const contact = { cardId: CARD, on: '2026-11-30', way: 'PHONE', whom: 'анасы' } as const;
      for (const more of [
        { purpose: 'PLAN_COPY', result: 'AGREED' },
        { purpose: 'HELP_OFFERED', result: 'NOT_REACHED' },
        { purpose: 'HELP_OFFERED', result: 'PARTLY' },
      ] as const)
        expect(give(given, 'record-contact', SECRETARY, { ...contact, ...more }, at).kind).toBe('done');
    });
    expect(contentAbout(book, 'D24', SUBMISSION)).toMatchObject({
      offered: [
        {},
        { words: expect.stringMatching(/20\sқараша: көмек/) },
        { words: expect.stringMatching(/30\sқараша: көмек ұсынылды – ішінара келісті$/) },
      ],
    });
  });

  it('says who, what, when and by whom it was seen, in the order of the list', () => {
    expect(contentAbout(submitted(), 'D24', SUBMISSION)).toMatchObject({
      document: { date: expect.stringMatching(/^2026\sжылғы 1\sжелтоқсан$/) },
      toWhom: 'Аудандық комиссия',
      kind: { number: '1', words: expect.stringMatching(/^Кәмелетке толмаған баланы асырау/) },
      pupil: {
        words: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» сыныбы$/),
        birthDate: expect.stringContaining('мамыр'),
        address: 'Абай к., 5',
      },
      register: { number: 'МЕА-001', placedOn: expect.stringContaining('қараша'), minutes: '1' },
      parents: [{ name: 'Сейітқали Жанар', relation: 'анасы' }],
      offered: [
        {
          words: expect.stringMatching(/5\sқараша, профилактикалық жеке жұмыс жоспары бойынша: сүйемелдеу$/),
        },
        { words: expect.stringMatching(/20\sқараша: көмек ұсынылды – бас тартты$/) },
      ],
      facts: [
        {
          title: 'Ата-ана мектептің көмегінен бас тартты',
          words: expect.stringMatching(
            /20\sқараша: Жазбаша бас тартуы\. Куәгерлер: А\.\sКим, психолог; А\.\sҚасымов, сынып жетекшісі\.$/,
          ),
        },
        { words: expect.stringMatching(/27\sқараша: Сынып жетекшісінің баянаты\.$/) },
      ],
      attachments: expect.arrayContaining([
        { number: '1', title: 'Көмектен бас тартуы', days: '20.11.2026' },
        { number: '2', title: 'Шара қолданбауы', days: '27.11.2026' },
      ]),
      signer: { position: 'Орынбасар', name: expect.stringContaining('Оразбаев'), basis: '' },
    });
  });

  it('of the third kind says what was done, not what the parents did', () => {
    const act = { actWhat: 'Көшеде түнде жүрген', actOn: '2026-11-21', actSource: 'ЮП хаты № 7' };
    const said = contentAbout(submitted({ kind: 'MINOR_ADMIN_ACT', ...act }), 'D24', SUBMISSION, 'ru');
    expect(said).toMatchObject({
      kind: { number: '3', words: expect.stringMatching(/^о рассмотрении материалов/) },
      facts: [
        {
          title: 'Совершённое деяние',
          words: expect.stringMatching(
            /^21\sноября 2026\sгода: Көшеде түнде жүрген\. Источник сведений: ЮП хаты № 7\.$/,
          ),
        },
      ],
    });
  });

  it('is sent with the approved plan, once, and names the help of the plan', () => {
    const act = { actWhat: 'Көшеде түнде жүрген', actOn: '2026-11-21', actSource: 'ЮП хаты № 7' };
    const titles = (book: Book) =>
      (
        contentAbout(book, 'D24', SUBMISSION, 'ru') as unknown as {
          attachments: { number: string; title: string; days: string }[];
        }
      ).attachments.filter(({ title }) => /план/i.test(title));
    const third = submitted({ kind: 'MINOR_ADMIN_ACT', ...act });
    expect(titles(third)).toEqual([
      { number: '4', title: 'Индивидуальный план профилактической работы', days: '05.11.2026' },
    ]);
    put(third, 'Submissions', SUBMISSION, { evidence: ['PLAN_COPY_ANSWER'] });
    expect(titles(third)).toMatchObject([{ number: '1', title: 'Экземпляр плана и ответ родителей' }]);
    put(third, 'Submissions', SUBMISSION, { evidence: [] });
    put(third, 'Plans', PLAN, { approvedOn: null });
    expect(titles(third)).toEqual([]);
  });

  it('sends the commission no note of a contact', () => {
    const book = submitted({}, (given) => {
      const contact = { cardId: CARD, on: '2026-11-19', way: 'PHONE', whom: 'анасы' } as const;
      const more = { purpose: 'HELP_OFFERED', result: 'PARTLY', note: 'Үйдегі жеке әңгіме' } as const;
      expect(give(given, 'record-contact', SECRETARY, { ...contact, ...more }, at).kind).toBe('done');
    });
    expect(JSON.stringify(contentAbout(book, 'D24', SUBMISSION))).not.toContain('жеке әңгіме');
  });

  it('has the IIN when the school keeps it, else a line to write on', () => {
    const withIin = (kept: string) =>
      submitted({}, (book) => {
        put(book, 'Pupils', 'P00001', { iin: '130509500096' });
        put(book, 'Settings', 'storeIin', { value: kept });
      });
    expect(contentAbout(withIin('true'), 'D24', SUBMISSION)).toMatchObject({
      pupil: { iin: '130509500096' },
    });
    expect(contentAbout(withIin('false'), 'D24', SUBMISSION)).toMatchObject({ pupil: { iin: '' } });
  });

  it('names parents and representatives, not a brother or a sister', () => {
    const book = submitted({}, (school) =>
      put(school, 'Parents', 'P00001-A02', {
        lastName: 'Сейітқали',
        firstName: 'Ерлан',
        relation: 'SIBLING',
      }),
    );
    expect(contentAbout(book, 'D24', SUBMISSION)).toMatchObject({
      parents: [{ name: 'Сейітқали Жанар', relation: 'анасы' }],
    });
  });

  it('tells the commission nothing of the primary assessment', () => {
    const said = JSON.stringify(contentAbout(submitted(), 'D24', SUBMISSION));
    expect(said).not.toMatch(/Анасы кешкі ауысымда|қорытынды|undefined|null/);
  });
});
