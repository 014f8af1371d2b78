// D15 What the invitation of a specialist says, from the register alone (¶8, ¶13).
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../../src/casework/answers';
import { type Book, contentAbout, give, put } from '../book';
import { ITEM, SECRETARY, SITTING, schoolAfter } from '../school-path';

const LETTER = `${SITTING}-E01`;

function invited(
  guest: Partial<CommandInputs['invite-specialist']>,
  step: Parameters<typeof schoolAfter>[0] = 'convened',
): Book {
  const book = schoolAfter(step);
  const input = {
    sittingId: SITTING,
    sentOn: '2026-11-04',
    channel: 'PAPER',
    outgoingNo: '12',
    ...guest,
  } as const;
  expect(give(book, 'invite-specialist', SECRETARY, input).kind).toBe('done');
  return book;
}
const inspector = { itemId: ITEM, whom: 'Ахметова Сәуле', position: 'полиция инспекторы' } as const;

describe('¶8 D15 the invitation of a specialist', () => {
  it('is offered for each person invited, until the sitting is over', () => {
    expect(contentAbout(schoolAfter('convened'), 'D15', LETTER)).toBeUndefined();
    const book = invited(inspector, 'decided');
    expect(contentAbout(book, 'D15', LETTER)).toBeDefined();
    give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' });
    expect(contentAbout(book, 'D15', LETTER)).toBeUndefined();
  });

  it('says who comes when and where, to which question, by the number of its card', () => {
    expect(contentAbout(invited(inspector), 'D15', LETTER, 'ru')).toMatchObject({
      whom: 'Ахметова Сәуле',
      position: 'Полиция инспекторы',
      sitting: { date: expect.stringMatching(/^5\sноября/), time: '15:00', place: '12-кабинет' },
      question: 'О постановке обучающегося на внутришкольный учёт (не полицейский)',
      card: 'Вх-001',
    });
    expect(contentAbout(invited(inspector), 'D15', LETTER, 'kk')).toMatchObject({ card: 'Кіріс-001' });
  });

  it('says the day on which a sitting with a break goes on', () => {
    const book = invited(inspector, 'opened');
    put(book, 'Sittings', SITTING, { resumesOn: '2026-11-09', resumesAt: '14:30' });
    expect(contentAbout(book, 'D15', LETTER, 'ru')).toMatchObject({
      sitting: { date: expect.stringMatching(/^9\sноября/), time: '14:30' },
    });
  });

  it('says of a person of the school what Staff says, and of a guest of the whole sitting no question', () => {
    expect(contentAbout(invited({ staffId: 'T0005' }), 'D15', LETTER)).toMatchObject({
      whom: 'Қасымов Асқар',
      position: 'Сынып жетекшісі',
      question: '',
      card: '',
    });
  });

  it('names no child and nothing of the assessment', () => {
    const said = JSON.stringify(contentAbout(invited(inspector), 'D15', LETTER, 'kk'));
    expect(said).not.toMatch(/Сейітқали|Дана|Сабаққа келмейді|МЕА-\d|undefined|null/);
  });
});
