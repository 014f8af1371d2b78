// D17 What an extract of the minutes says: one question, and nobody of the others (¶17).
import { describe, expect, it } from '@jest/globals';
import { withoutOthers } from '../../../src/casework/papers/other-names';
import { ask, type Book, contentAbout, put } from '../book';
import { CARD, ITEM, LETTER_CARD, LETTER_ITEM, SECRETARY, SITTING, schoolAfter } from '../school-path';

/** A closed sitting on two children; the hearing of the first speaks of the second one's family too. */
function closed(): Book {
  const book = schoolAfter('closed');
  put(book, 'Pupils', 'P00002', { lastName: 'Ахметов', firstName: 'Айбек', patronymic: 'Серікұлы' });
  put(book, 'Cards', LETTER_CARD, { pupil: 'Ахметов Айбек Серікұлы' });
  put(book, 'Parents', 'P00002-A01', { lastName: 'Беков', firstName: 'Серік', relation: 'FATHER' });
  put(book, 'Attendance', `${SITTING}-A20`, { name: 'Беков Серік', member: false, present: true });
  put(book, 'Agenda', ITEM, {
    heard: 'Сабаққа келмейді. Ахметовпен бірге жүреді (Вх-002). Анасы А. Б. Сейітқали көмек сұрады.',
    spoke: [
      { who: 'Ким А., психолог', gist: 'Айбегінің де, Серіктің де пікірі сұралды. Көмек керек.' },
      { who: 'Бекова С.', gist: 'Келісемін.' },
    ],
    tasks: 'Беков Серікпен кездесу. Психолог көмегі.',
    reason: 'Ахметову Айбеку тоже помогают.',
  });
  return book;
}

const said = (book: Book, itemId = ITEM, language: 'kk' | 'ru' = 'ru') =>
  contentAbout(book, 'D17', itemId, language);

describe('¶17 D17 an extract of the minutes', () => {
  it('is offered for each decided question of a closed sitting, with the number of its minutes', () => {
    const open = schoolAfter('decided');
    expect(said(open)).toBeUndefined();
    const book = closed();
    const offer = (on: string) =>
      ask(book, 'paper-offers', SECRETARY, { on })
        .offers.find(({ kind }) => kind === 'D17')
        ?.subjects.map(({ subjectId }) => subjectId);
    expect(offer(CARD)).toEqual([ITEM]);
    expect(offer(LETTER_CARD)).toEqual([LETTER_ITEM]);
    expect(offer(SITTING)).toEqual([`${SITTING}-I01`]);
    expect(said(book, ITEM)).toMatchObject({ heldOn: expect.stringMatching(/^5\sноября/), number: '1' });
  });

  it('says the header, the one question and its decision', () => {
    const book = closed();
    expect(said(book)).toMatchObject({
      presiding: 'Әлімбаев Асқар, директор',
      secretary: 'Жүнісов Асқар, әлеуметтік педагог',
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      resolvedWord: 'РЕШИЛИ',
      decision: expect.stringContaining('Поставить обучающегося на внутришкольный учёт (не полицейский)'),
      grounds: expect.stringContaining('пропуски'),
      signer: { position: 'Секретарь Совета профилактики', name: expect.stringContaining('Жүнісов') },
    });
    expect(said(book, `${SITTING}-I01`, 'kk')).toMatchObject({
      title: 'Жылдық жоспар',
      pupil: '',
      number: '3',
    });
    expect(said(book, LETTER_ITEM, 'kk')).toMatchObject({
      number: '2',
      title: expect.stringContaining('қою'),
    });
  });

  it.each(['kk', 'ru'] as const)(
    'has no other pupil, parent or number of the sitting in it (%s)',
    (language) => {
      const words = JSON.stringify(said(closed(), ITEM, language));
      expect(words).not.toMatch(/Ахмет|Айбе[кг]|Беков|Серік|00?2\b|Расталмады|Жылдық жоспар|undefined|null/);
      for (const kept of ['Сабаққа келмейді.', 'көмек сұрады.', 'Көмек керек.', 'Психолог көмегі.', 'Ким'])
        expect(words).toContain(kept);
      expect(words).toContain('[…]');
    },
  );

  it('leaves out also whose card is sealed or was opened under another name', () => {
    const book = closed();
    put(book, 'Cards', LETTER_CARD, { pupil: '' });
    expect(JSON.stringify(said(book))).not.toMatch(/Ахмет|Айбе[кг]|Беков/);
    put(book, 'Cards', LETTER_CARD, { pupil: 'Көмекбаев Олжас' });
    put(book, 'Agenda', ITEM, { heard: 'Көмекбаевтың досы. Айбек те.' });
    expect(said(book)).toMatchObject({ heard: [{ gist: '[…]' }] });
  });

  it('keeps the name brothers share, and not the other brother’s own', () => {
    const clean = withoutOthers(['Ахметов Айбек'], ['Ахметов Нұрлан'], []);
    expect(clean('Ахметов Нұрлан келді. Айбекке айтылды. Нұрланға көмек керек.')).toBe(
      'Ахметов Нұрлан келді. […] Нұрланға көмек керек.',
    );
  });

  it('knows a name in its cases and suffixes', () => {
    const clean = withoutOthers(
      ['Смирнова Наталья', 'Ли Ян', 'Қасымова Жібек', 'Горький Пётр'],
      [],
      ['13/25'],
    );
    for (const form of [
      'Смирновой',
      'Смирновым',
      'Натальи',
      'Наталье',
      'Ли',
      'Қасымоваға',
      'Жібектің',
      'Жібегі',
    ])
      expect(clean(`Сказано о ${form}. Дальше.`)).toBe('[…] Дальше.');
    expect(clean('Пришли Горького и А. Б. Қасымовамен. Конец.')).toBe('[…] Конец.');
    expect(clean('Кіріс № 13/25 бойынша. Мектеп 113/25.')).toBe('[…] Мектеп 113/25.');
    expect(clean('Ребёнку нужна помощь.')).toBe('Ребёнку нужна помощь.');
  });

  it('is signed by the secretary of that sitting', () => {
    const book = closed();
    put(book, 'Sittings', SITTING, { secretaryId: 'T0004' });
    expect(said(book)).toMatchObject({ signer: { name: expect.stringContaining('Ким') } });
  });
});
