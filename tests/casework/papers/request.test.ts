// D07 What a request to an agency says, from the register alone (¶13).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give } from '../book';
import { CARD, SECRETARY, schoolAfter } from '../school-path';

const REQUEST = `${CARD}-E01`;

function asked(): Book {
  const book = schoolAfter('gathered');
  const done = give(book, 'send-request', SECRETARY, {
    cardId: CARD,
    agency: 'HEALTH',
    toWhom: '№ 3 емхана',
    question: 'Есепте тұра ма?',
    sentOn: '2026-11-03',
    wantedBy: '2026-11-10',
    channel: 'PAPER',
    outgoingNo: '01-12/11',
  });
  expect(done.kind).toBe('done');
  return book;
}

describe('¶13 D07 the request to an agency', () => {
  it('is offered for a request that was sent, not before', () => {
    expect(contentAbout(schoolAfter('gathered'), 'D07', REQUEST)).toBeUndefined();
    expect(contentAbout(asked(), 'D07', REQUEST)).toBeDefined();
  });

  it('says to whom, about whom, what is asked and by which day', () => {
    expect(contentAbout(asked(), 'D07', REQUEST, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^3\sноября\s2026\sгода$/) },
      toWhom: '№ 3 емхана',
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      birthDate: expect.stringMatching(/^9\sмая\s2013\sгода$/),
      question: 'Есепте тұра ма?',
      wantedBy: expect.stringMatching(/^10\sноября/),
      signer: { position: expect.stringMatching(/^директор$/i), name: expect.stringContaining('Әлімбаев') },
      executor: { name: 'Жүнісов Асқар, әлеуметтік педагог', phone: '' },
    });
    expect(contentAbout(asked(), 'D07', REQUEST, 'kk')).toMatchObject({
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» сыныбы$/),
      wantedBy: expect.stringMatching(/10\sқараша$/),
    });
  });

  it('tells the agency nothing of what the school has gathered', () => {
    const said = JSON.stringify(contentAbout(asked(), 'D07', REQUEST, 'kk'));
    expect(said).not.toMatch(/Сабаққа келмейді|Анасы|Абай к|Кіріс|МЕА|undefined|null/);
  });
});
