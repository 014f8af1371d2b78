// D18 The individual plan: a plan whose measures are not on record leaves rows to write them on.
import { describe, expect, it } from '@jest/globals';
import { contentAbout, idsIn } from '../book';
import { PLAN, schoolAfter } from '../school-path';

describe('¶18 D18 the individual plan', () => {
  it('prints its measures, and no empty row after them', () => {
    const book = schoolAfter('approved');
    const content = contentAbout(book, 'D18', PLAN) as { measures: { help: string }[] };
    expect(content.measures).toHaveLength(idsIn(book, 'Measures').length);
    expect(content.measures.map(({ help }) => help)).not.toContain('');
  });

  it('leaves rows to write on when the measures are on paper alone', () => {
    const book = schoolAfter('approved');
    for (const id of idsIn(book, 'Measures')) book.records.delete(`Measures/${id}`);
    const blank = { help: '', responsible: '', periodVolume: '', deadline: '', indicator: '' };
    expect(contentAbout(book, 'D18', PLAN)).toMatchObject({ measures: [blank, blank] });
  });
});
