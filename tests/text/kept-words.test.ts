// A kept deviation is read in either language and without the bidding its reason answered.
import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../src/model/calendar-date';
import { factNames, fill } from '../../src/text/bilingual';
import { dateWithWeekday, dayAndMonth, dayInLanguage, dayRange, longDate } from '../../src/text/dates';
import { inLanguageOf, keptWords, withoutBidding } from '../../src/text/kept-words';
import { ORDER_TEXTS } from '../../src/text/order-texts';

const texts = Object.entries(ORDER_TEXTS).filter(([key]) => key.endsWith('.happened'));

describe('what a row kept of a rule', () => {
  it.each(texts)('%s is read in either language, whichever it was kept in', (_key, { kk, ru }) => {
    const facts = Object.fromEntries(factNames(kk).map((name, at) => [name, at + 2]));
    const [inKazakh, inRussian] = [fill(kk, facts), fill(ru, facts)];
    expect(inLanguageOf('ru', inKazakh)).toBe(inRussian);
    expect(inLanguageOf('kk', inRussian)).toBe(inKazakh);
    expect(inLanguageOf('ru', inRussian)).toBe(inRussian);
    expect(keptWords('ru', inKazakh)).not.toMatch(/напишите причину/i);
    expect(keptWords('kk', inRussian)).not.toMatch(/себебін жазыңыз/i);
  });

  it('writes its days in the language of the reader, whichever they were kept in', () => {
    const day = '2026-10-20' as CalendarDate;
    for (const write of [dayAndMonth, longDate, dateWithWeekday]) {
      const { kk, ru } = write(day);
      expect([dayInLanguage(kk, 'ru'), dayInLanguage(ru, 'kk')]).toEqual([ru, kk]);
      expect([dayInLanguage(kk, 'kk'), dayInLanguage(ru, 'ru')]).toEqual([kk, ru]);
    }
    const range = dayRange('2026-03-21' as CalendarDate, '2026-03-23' as CalendarDate);
    expect(dayInLanguage(range.kk, 'ru')).toBe(range.ru);
    expect(dayInLanguage('20 Қазан көшесі', 'ru')).toBeUndefined();
    const [, text] = texts.find(([, { kk }]) => factNames(kk).includes('due')) ?? [];
    const facts = (language: 'kk' | 'ru') =>
      Object.fromEntries(factNames(text?.kk ?? '').map((name) => [name, dateWithWeekday(day)[language]]));
    expect(inLanguageOf('ru', fill(text?.kk ?? '', facts('kk')))).toBe(fill(text?.ru ?? '', facts('ru')));
  });

  it('ends as a sentence does when the bidding stood within it', () => {
    expect(withoutBidding('Жетпегені: 2 адам, себебін жазыңыз.')).toBe('Жетпегені: 2 адам.');
    expect(withoutBidding('Не было ходатайства (п. 4). Напишите причину.')).toBe(
      'Не было ходатайства (п. 4).',
    );
  });

  it('leaves alone what no rule says', () => {
    expect(keptWords('ru', 'Бұрынғы жазба')).toBe('Бұрынғы жазба');
  });
});
