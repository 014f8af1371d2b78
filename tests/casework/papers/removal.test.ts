// D25–D27 What the papers of a removal say, from the register alone (¶23).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give, put } from '../book';
import { CARD, PLAN, SECRETARY, schoolAfter } from '../school-path';

const at = { today: '2027-02-10' };
const APPLICATION = `${CARD}-X01`;
const POSITIVE = {
  basis: 'POSITIVE_DYNAMICS',
  appliedBy: 'T0004',
  teacherOn: '2027-02-05',
  psychologistOn: '2027-02-06',
  note: 'Сабақтан қалмайды.',
};
const MOVED = { basis: 'OTHER_OBJECTIVE', paper: 'Мектепті бітіргені туралы куәлік', paperOn: '2027-02-07' };

function applied(input: object, given?: (book: Book) => void): Book {
  const book = schoolAfter('approved');
  given?.(book);
  const application = { cardId: CARD, appliedOn: '2027-02-08', ...input };
  const answer = give(book, 'apply-for-removal', SECRETARY, application as never, at);
  if (answer.kind !== 'done') throw new Error(answer.says.join(', '));
  return book;
}
const withdraw = (book: Book) =>
  give(book, 'withdraw-removal', SECRETARY, { cardId: CARD, withdrawnOn: '2027-02-09', reason: 'Ерте' }, at);
/** The plan's only measure, which the psychologist answers for, finished. */
const assessed = (book: Book) =>
  put(book, 'Measures', `${PLAN}-0001`, {
    doneOn: '2026-12-24',
    quality: 'REACHED',
    qualityNote: 'Сыныпта сөйлейді',
  });

describe('¶23 D25 the application for removal', () => {
  it('is offered once somebody has applied, and no more when it was taken back', () => {
    expect(contentAbout(schoolAfter('approved'), 'D25', APPLICATION)).toBeUndefined();
    const book = applied(POSITIVE);
    expect(contentAbout(book, 'D25', APPLICATION)).toBeDefined();
    expect(withdraw(book).kind).toBe('done');
    expect(contentAbout(book, 'D25', APPLICATION)).toBeUndefined();
  });

  it('says who asks, on what basis, what came of each measure and what goes with it', () => {
    expect(contentAbout(applied(POSITIVE, assessed), 'D25', APPLICATION, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^8\sфевраля 2027\sгода$/) },
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      register: { number: 'ВШУ-001', placedOn: expect.stringMatching(/^5\sноября/) },
      basis: 'Положительная характеристика',
      results: [
        {
          help: 'Сүйемелдеу',
          due: '25.12.2026',
          done: '24.12.2026',
          result: 'Цели достигнуты. Сыныпта сөйлейді',
        },
      ],
      note: 'Сабақтан қалмайды.',
      papers: [
        { words: expect.stringMatching(/^Положительная характеристика классного руководителя, 5\sфевраля/) },
        { words: expect.stringMatching(/психологической службы, 6\sфевраля/) },
      ],
      signer: { position: 'Психолог', name: expect.stringContaining('Ким') },
    });
  });

  it('names the document of an objective reason, and no example of one', () => {
    expect(contentAbout(applied(MOVED), 'D25', APPLICATION)).toMatchObject({
      basis: 'Басқа объективті себеп',
      results: [{ done: '', result: '' }],
      papers: [{ words: expect.stringMatching(/^Мектепті бітіргені туралы куәлік, 2027\sжылғы 7\sақпан$/) }],
    });
  });

  it('tells the council nothing new of the family and the situation', () => {
    const said = JSON.stringify(contentAbout(applied(POSITIVE), 'D25', APPLICATION));
    expect(said).not.toMatch(/Анасы|Абай к|undefined|null/);
  });
});

describe('¶23 D26 the positive characteristics', () => {
  it('are two, of the class teacher and of the psychological service', () => {
    const book = applied(POSITIVE, assessed);
    expect(contentAbout(book, 'D26', `${APPLICATION}-JN`)).toBeUndefined();
    expect(contentAbout(book, 'D26', `${APPLICATION}-CT`)).toMatchObject({
      document: { date: expect.stringMatching(/5\sақпан$/) },
      title: 'Сынып жетекшісінің оң мінездемесі',
      placedOn: expect.stringMatching(/5\sқараша$/),
      results: [],
      caution: '',
      signers: [{ position: 'Сынып жетекшісі', name: expect.stringContaining('Қасымов') }],
    });
    expect(contentAbout(book, 'D26', `${APPLICATION}-PS`, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^6\sфевраля/) },
      results: [{ words: 'Сүйемелдеу: Цели достигнуты. Сыныпта сөйлейді' }],
      caution: expect.stringContaining('без данных диагностики'),
      signers: [{ position: 'Психолог' }],
    });
  });

  it('are one of both where the school or the application has it so', () => {
    const joint = applied({ ...POSITIVE, psychologistOn: undefined, joint: true });
    const rule = applied({ ...POSITIVE, psychologistOn: undefined }, (book) =>
      put(book, 'Settings', 'characteristicRule', { value: 'JOINT' }),
    );
    for (const book of [joint, rule]) {
      expect(contentAbout(book, 'D26', `${APPLICATION}-CT`)).toBeUndefined();
      expect(contentAbout(book, 'D26', `${APPLICATION}-JN`)).toMatchObject({
        signers: [{ name: expect.stringContaining('Қасымов') }, { name: expect.stringContaining('Ким') }],
      });
    }
  });

  it('are not asked for an objective reason', () => {
    expect(contentAbout(applied(MOVED), 'D26', `${APPLICATION}-CT`)).toBeUndefined();
  });
});

describe('¶23 D27 the note on the document of an objective reason', () => {
  it('is offered for an objective reason, not for good results', () => {
    expect(contentAbout(applied(POSITIVE), 'D27', APPLICATION)).toBeUndefined();
    expect(contentAbout(applied(MOVED), 'D27', APPLICATION)).toBeDefined();
  });

  it('says the reason and which document shows it', () => {
    expect(contentAbout(applied(MOVED), 'D27', APPLICATION, 'ru')).toMatchObject({
      pupil: expect.stringMatching(/^Сейітқали Дана/),
      basis: 'Другая объективная причина',
      paper: { name: 'Мектепті бітіргені туралы куәлік', date: expect.stringMatching(/^7\sфевраля/) },
      note: '',
      signer: { name: expect.stringContaining('Жүнісов') },
    });
  });
});
