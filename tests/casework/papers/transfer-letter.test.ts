// D28 What the letter to the new school says, from the register alone (¶24, I-28).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give, put } from '../book';
import { CARD, SECRETARY, schoolAfter } from '../school-path';

const at = { today: '2027-01-20' };
const TRANSFER = `${CARD}-F01`;
const PREPARED = {
  cardId: CARD,
  toSchool: '№ 3 мектеп',
  leftOn: '2027-01-25',
  parts: ['PLAN_PERIOD', 'MEASURES', 'WORK_DONE', 'CONTACT'],
  workDone: 'Апта сайын кездесу.\nҮйірмеге жазылды.',
  results: 'Бұл жіберілмейді.',
  contact: 'Жүнісов А., +7 700 000 00 00',
};

function prepared(more: object = {}, given?: (book: Book) => void): Book {
  const book = schoolAfter('approved');
  given?.(book);
  const answer = give(book, 'prepare-transfer', SECRETARY, { ...PREPARED, ...more } as never, at);
  if (answer.kind !== 'done') throw new Error(answer.says.join(', '));
  return book;
}

describe('¶24 D28 the letter to the new school', () => {
  it('is offered once the information is prepared, and no more when it was sent back', () => {
    expect(contentAbout(schoolAfter('approved'), 'D28', TRANSFER)).toBeUndefined();
    const book = prepared();
    expect(contentAbout(book, 'D28', TRANSFER)).toBeDefined();
    put(book, 'Transfers', TRANSFER, { answer: 'RETURNED' });
    expect(contentAbout(book, 'D28', TRANSFER)).toBeUndefined();
  });

  it('says what is passed on, and the code that the page shows', () => {
    expect(contentAbout(prepared(), 'D28', TRANSFER, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^20\sянваря 2027/) },
      toWhom: '№ 3 мектеп',
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      leftOn: expect.stringMatching(/^25\sянваря/),
      register: { placedOn: expect.stringMatching(/^5\sноября/), removedOn: '' },
      plan: { from: expect.stringMatching(/^5\sноября/), to: expect.stringMatching(/^25\sмая/) },
      measures: [{ help: 'Сүйемелдеу', volume: '', due: '25.12.2026', indicator: 'сабаққа қатысу' }],
      workDone: [{ words: 'Апта сайын кездесу.' }, { words: 'Үйірмеге жазылды.' }],
      results: [],
      contact: PREPARED.contact,
      code: expect.stringMatching(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/),
      signer: { name: expect.stringContaining('Әлімбаев') },
    });
  });

  it('goes through the education department where the school has it so', () => {
    const book = prepared({ through: 'Білім бөлімі' }, (school) =>
      put(school, 'Settings', 'transferRoute', { value: 'DEPARTMENT' }),
    );
    expect(contentAbout(book, 'D28', TRANSFER)).toMatchObject({
      toWhom: 'Білім бөлімі',
      toSchool: '№ 3 мектеп',
    });
  });

  it('I-28 has no IIN, no ground, no material and nothing that was not chosen', () => {
    const book = prepared({ parts: ['CONTACT'], withIin: true }, (school) => {
      put(school, 'Pupils', 'P00001', { iin: '130509500096' });
      put(school, 'Settings', 'storeIin', { value: 'true' });
      put(school, 'Cards', CARD, { description: 'ЖАҒДАЙ', submissionNote: 'ҰСЫНЫС' });
      put(school, 'Plans', `${CARD}-L01`, { situation: 'ЖАҒДАЙ', assessment: 'БАҒА' });
    });
    const said = JSON.stringify(contentAbout(book, 'D28', TRANSFER));
    expect(said).not.toMatch(/130509500096|ЖАҒДАЙ|ҰСЫНЫС|БАҒА|Сүйемелдеу|Абай к|undefined|null/);
    expect(said).not.toContain(PREPARED.results);
  });
});
