// Traps of wording over every text of the product: both languages say the same facts, and no word hurts, misleads or boasts.
import { describe, expect, it } from '@jest/globals';
import { type Bilingual, factNames } from '../../src/text/bilingual';
import { EVERY_LABEL, EVERY_TEXT, type FoundText, textsIn } from './every-text';

const ALL: readonly FoundText[] = [...EVERY_TEXT, ...EVERY_LABEL];

/** What stands alone: a hyphen joins («іс-шара» is a measure of a plan, not a case). */
const alone = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu');

// A child has a card (карта), never a case; these name a day's tasks and the folder of the school's list of files.
const CASE_IN_KAZAKH = alone('іс|іс қағаз\\p{L}*');
const CASE_IN_RUSSIAN = alone('дел[оауе]|делом');
const NO_CASE_OF_A_CHILD = [
  'REMINDER_TEXTS digest.subject',
  'PAPER_PROBLEM_TEXTS problem.pattern-no-index',
  'CASEWORK_TEXTS problem.pattern-no-index',
  'MORE_OFFICE_TEXTS field.pattern.hint',
];

const TRAPS: Readonly<Record<string, (text: Bilingual) => boolean>> = {
  'an empty text': ({ kk, ru }) => kk.trim() === '' || ru.trim() === '',
  'other facts in one language': ({ kk, ru }) =>
    [...factNames(kk)].sort().join() !== [...factNames(ru)].sort().join(),
  'a child called a case': ({ kk, ru }) => CASE_IN_KAZAKH.test(kk) || CASE_IN_RUSSIAN.test(ru),
  'a child or a family called difficult': ({ kk, ru }) =>
    /қиын бала|қолайсыз отбасы/iu.test(kk) || /трудный|трудные (дет|подрост)|неблагополучн/iu.test(ru),
  '«Тіркелді» of what is only recorded': ({ kk }) => /^Тіркелді/u.test(kk),
  'begging, boasting or shouting': ({ kk, ru }) => /!|пожалуйста|успешно|сәтті/iu.test(`${kk} ${ru}`),
  'the number of a template instead of its name': ({ kk, ru }) => /\bD\d\d\b/.test(`${kk} ${ru}`),
  '«Бас тарту» on a button that closes': ({ kk }) => kk === 'Бас тарту',
};

const caught = (trap: string, texts: readonly FoundText[]) =>
  texts.filter(TRAPS[trap]!).map(({ where, kk, ru }) => `${where}: ${kk} | ${ru}`);

describe('every text of the product', () => {
  it('is found: every catalogue that has texts, and the labels of tables', () => {
    const files = new Set(EVERY_TEXT.map(({ where }) => where.split(' ')[0]));
    for (const file of ['paper-field', 'code', 'code-later', 'book', 'reminder', 'template', 'setting-hint'])
      expect(files).toContain(`${file}-texts.ts`);
    expect(new Set(EVERY_TEXT.map(({ kk, ru }) => `${kk}\n${ru}`)).size).toBeGreaterThan(3000);
    expect(EVERY_LABEL.length).toBeGreaterThan(300);
  });

  it.each(Object.keys(TRAPS))('keeps clear of %s', (trap) => {
    const texts =
      trap === 'a child called a case'
        ? ALL.filter(({ where }) => !NO_CASE_OF_A_CHILD.some((other) => where.endsWith(other)))
        : ALL;
    expect(caught(trap, texts)).toEqual([]);
  });

  it('that may speak of a «дело» is there and does', () => {
    for (const other of NO_CASE_OF_A_CHILD) {
      const named = ALL.filter(({ where }) => where.endsWith(other));
      expect(caught('a child called a case', named)).toHaveLength(named.length);
      expect(named).not.toEqual([]);
    }
  });
});

describe('the traps', () => {
  it.each([
    ['an empty text', '', 'есть'],
    ['other facts in one language', '{n} күн', 'дни'],
    ['a child called a case', 'іс қағазының атауы', 'название'],
    ['a child called a case', 'Басқа іс', 'Другое'],
    ['a child called a case', 'құжат', 'документ дела и его дата'],
    ['a child or a family called difficult', 'бала', 'трудный ребёнок'],
    ['«Тіркелді» of what is only recorded', 'Тіркелді', 'Записано'],
    ['begging, boasting or shouting', 'Жазылды', 'Успешно записано'],
    ['the number of a template instead of its name', 'D09 жасалды', 'Создано'],
    ['«Бас тарту» on a button that closes', 'Бас тарту', 'Отмена'],
  ])('catch %s', (trap, kk, ru) => {
    expect(caught(trap, textsIn({ words: { kk, ru } }))).toHaveLength(1);
  });

  it('let a measure, a deputy’s part and interaction pass', () => {
    const words = { a: { kk: 'Іс-шара, өзара іс-қимыл, тәрбие ісі', ru: 'Мероприятие отдела, делается' } };
    expect(caught('a child called a case', textsIn(words))).toEqual([]);
  });
});
