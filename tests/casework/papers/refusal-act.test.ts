// D23 What the record of refusal and inaction says, from the register alone (¶21).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give, put } from '../book';
import { CARD, PLAN, SECRETARY, schoolAfter } from '../school-path';

const at = { today: '2026-12-01' };
/** The path has a contact already: the invitation. */
const FIRST = `${CARD}-C02`;
const SECOND = `${CARD}-C03`;
const contact = { cardId: CARD, way: 'VISIT', whom: 'анасы' };
const REFUSED = {
  ...contact,
  on: '2026-11-20',
  purpose: 'HELP_OFFERED',
  result: 'REFUSED',
  witness1: 'T0004',
  witness2: 'T0005',
  fact: 'HELP_REFUSED',
  record: 'Жазбаша бас тартуы',
};
const INACTION = {
  ...contact,
  on: '2026-11-27',
  purpose: 'MEASURES_ASKED',
  result: 'TALKED',
  fact: 'NO_MEASURES',
  record: 'Сынып жетекшісінің баянаты',
  note: 'Сабаққа жібермейді',
};

/** The path's plan is approved on 5 November 2026. */
const BY_PLAN = {
  words: expect.stringMatching(
    /^2026\sжылғы 5\sқараша, профилактикалық жеке жұмыс жоспары бойынша: сүйемелдеу$/,
  ),
};

function withContacts(...contacts: object[]): Book {
  const book = schoolAfter('approved');
  for (const input of contacts) {
    const answer = give(book, 'record-contact', SECRETARY, input as never, at);
    if (answer.kind !== 'done') throw new Error(answer.says.join(', '));
  }
  return book;
}

describe('¶21 D23 the record of refusal and inaction', () => {
  it('is offered for a contact that shows a fact, not for any other', () => {
    const talked = { ...contact, on: '2026-11-20', purpose: 'HELP_OFFERED', result: 'AGREED' };
    expect(contentAbout(withContacts(talked), 'D23', FIRST)).toBeUndefined();
    expect(contentAbout(withContacts(REFUSED), 'D23', FIRST)).toBeDefined();
  });

  it('says what was refused and who saw it, and leaves the other fact to be written', () => {
    expect(contentAbout(withContacts(REFUSED, INACTION), 'D23', FIRST)).toMatchObject({
      document: { date: expect.stringMatching(/20\sқараша$/) },
      pupil: expect.stringMatching(/^Сейітқали Дана/),
      parent: 'Сейітқали Жанар (анасы)',
      offered: [BY_PLAN, { words: expect.stringMatching(/20\sқараша: көмек ұсынылды – бас тартты$/) }],
      refusal: expect.stringMatching(/20\sқараша: Жазбаша бас тартуы\.$/),
      inaction: '',
      signer: { name: expect.stringContaining('Жүнісов') },
      witnesses: [{ name: expect.stringContaining('Ким') }, { name: expect.stringContaining('Қасымов') }],
    });
  });

  it('of a later day says both facts, and has lines for two witnesses', () => {
    expect(contentAbout(withContacts(REFUSED, INACTION), 'D23', SECOND, 'ru')).toMatchObject({
      offered: [{}, {}],
      refusal: expect.stringMatching(/^20\sноября/),
      inaction: expect.stringMatching(/^27\sноября.*баянаты\. Сабаққа жібермейді\.$/),
      witnesses: [
        { position: '', name: '' },
        { position: '', name: '' },
      ],
    });
  });

  it('says which help was offered: by the plan, by the note of the contact, else there is a line for it', () => {
    const unplanned = (note: string) => {
      const { fact: _fact, record: _record, ...offer } = REFUSED;
      const book = withContacts({ ...offer, on: '2026-11-19', note }, REFUSED);
      put(book, 'Plans', PLAN, { approvedOn: null });
      return (contentAbout(book, 'D23', SECOND, 'ru') as { offered?: { words: string }[] }).offered;
    };
    expect(unplanned('')).toEqual([
      {
        words: expect.stringMatching(
          /^19\sноября.*: предложена помощь – отказались\. Какая помощь: _{20}\.$/,
        ),
      },
      { words: expect.stringMatching(/^20\sноября.*отказались\. Какая помощь: _{20}\.$/) },
    ]);
    expect(unplanned('Тренинг ұсынылды')).toEqual([
      { words: expect.stringMatching(/^19\sноября.*отказались\. Тренинг ұсынылды\.$/) },
      { words: expect.stringMatching(/^20\sноября.*отказались$/) },
    ]);
  });

  it('names whom the school spoke with only when the words mean one representative', () => {
    const named = (whom: string, given?: (book: Book) => void) => {
      const book = withContacts({ ...REFUSED, whom });
      given?.(book);
      return contentAbout(book, 'D23', FIRST, 'ru');
    };
    expect(named('Жанар, мать')).toMatchObject({ parent: 'Сейітқали Жанар (мать)' });
    // Of a relation alone nobody can be told: the name is written on the line, the relation in the paper's language.
    expect(named('Әжесі')).toMatchObject({ parent: '____________________ (близкий родственник)' });
    expect(named('бабушка')).toMatchObject({ parent: '____________________ (бабушка)' });
    const alone = withContacts({ ...REFUSED, whom: 'отец' });
    expect(contentAbout(alone, 'D23', FIRST, 'kk')).toMatchObject({
      parent: '____________________ (әкесі)',
    });
    expect(contentAbout(alone, 'D23', FIRST, 'ru')).toMatchObject({
      parent: '____________________ (отец)',
    });
    expect(named('Жанар апай')).toMatchObject({ parent: 'Жанар апай' });
    const grandmother = (book: Book) =>
      put(book, 'Parents', 'P00001-A02', {
        lastName: 'Сейітқали',
        firstName: 'Бибігүл',
        relation: 'GRANDPARENT',
        legalRepresentative: true,
      });
    expect(named('Сейітқали', grandmother)).toMatchObject({ parent: 'Сейітқали' });
    expect(named('бабушка', grandmother)).toMatchObject({
      parent: 'Сейітқали Бибігүл (близкий родственник)',
    });
  });

  it('is one for all that was seen on one day', () => {
    const book = withContacts(REFUSED, { ...INACTION, on: REFUSED.on });
    expect(contentAbout(book, 'D23', FIRST)).toMatchObject({
      refusal: expect.stringContaining('Жазбаша'),
      inaction: expect.stringContaining('баянаты'),
    });
    expect(contentAbout(book, 'D23', SECOND)).toBeUndefined();
  });

  it('says nothing of the grounds and the materials', () => {
    const said = JSON.stringify(contentAbout(withContacts(REFUSED), 'D23', FIRST));
    expect(said).not.toMatch(/Анасы кешкі|Абай к|undefined|null/);
  });
});
