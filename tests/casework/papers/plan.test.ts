// D18 The individual plan: a plan whose measures are not on record leaves rows to write them on.
import { describe, expect, it } from '@jest/globals';
import { codeOf, definitionOf } from '../../../src/casework/papers/paper-content';
import type { PlanView } from '../../../src/documents/plan-view';
import { contentAbout, idsIn, put } from '../book';
import { PLAN, schoolAfter } from '../school-path';

describe('¶18 D18 the individual plan', () => {
  it('prints its measures, and no empty row after them', () => {
    const book = schoolAfter('approved');
    const content = contentAbout(book, 'D18', PLAN) as { measures: { help: string }[] };
    expect(content.measures).toHaveLength(idsIn(book, 'Measures').length);
    expect(content.measures.map(({ help }) => help)).not.toContain('');
  });

  describe('how often and how much', () => {
    const printed = (repeat: string, volume: string, language: 'kk' | 'ru') => {
      const book = schoolAfter('approved');
      put(book, 'Measures', `${PLAN}-0001`, { repeat, volume });
      const content = contentAbout(book, 'D18', PLAN, language) as { measures: { periodVolume: string }[] };
      return content.measures[0]?.periodVolume;
    };

    it.each([
      ['WEEKLY', '45 минут', 'kk', 'апта сайын; 45 минут'],
      ['WEEKLY', 'аптасына 2 рет', 'kk', 'аптасына 2 рет'],
      ['WEEKLY', 'күн сайын', 'kk', 'күн сайын'],
      ['WEEKLY', 'ежедневно', 'ru', 'ежедневно'],
      ['MONTHLY', '2 встречи в месяц', 'ru', '2 встречи в месяц'],
      ['MONTHLY', '2 встречи', 'ru', 'каждый месяц; 2 встречи'],
      ['WEEKLY', '', 'ru', 'каждую неделю'],
      ['', 'тоқсан бойы', 'kk', 'тоқсан бойы'],
    ] as const)('%s and «%s» in %s: «%s»', (repeat, volume, language, words) => {
      expect(printed(repeat, volume, language)).toBe(words);
    });

    it('does not call a paper changed that was made when both were printed', () => {
      const book = schoolAfter('approved');
      put(book, 'Measures', `${PLAN}-0001`, { repeat: 'WEEKLY', volume: 'аптасына 2 рет' });
      const content = contentAbout(book, 'D18', PLAN) as unknown as PlanView;
      const asOfBefore = {
        ...content,
        measures: content.measures.map(({ wholePeriodVolume: _, ...measure }) => ({
          ...measure,
          periodVolume: 'апта сайын; аптасына 2 рет',
        })),
      };
      const definition = definitionOf(`${PLAN.slice(0, 10)}-D18-01`);
      expect(codeOf(definition, content)).toBe(codeOf(definition, asOfBefore));
    });
  });

  it('leaves rows to write on when the measures are on paper alone', () => {
    const book = schoolAfter('approved');
    for (const id of idsIn(book, 'Measures')) book.records.delete(`Measures/${id}`);
    const blank = { help: '', responsible: '', periodVolume: '', deadline: '', indicator: '' };
    expect(contentAbout(book, 'D18', PLAN)).toMatchObject({ measures: [blank, blank] });
  });
});
