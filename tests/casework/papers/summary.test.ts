// D30 What the summary of a school year says, from the register alone (¶26).
import { describe, expect, it } from '@jest/globals';
import type { SummaryView } from '../../../src/documents/summary-view';
import { ask, contentAbout, give } from '../book';
import { CARD, SECRETARY, schoolAfter } from '../school-path';

const said = (book: ReturnType<typeof schoolAfter>, addressee = 'SCHOOL', language: 'kk' | 'ru' = 'ru') =>
  contentAbout(book, 'D30', `Y2026-${addressee}`, language) as SummaryView;
const counts = (rows: SummaryView['movement']) => rows.map(({ count }) => count);

describe('D30 the summary', () => {
  it('is offered of a year that has begun, for each of its addressees', () => {
    const book = schoolAfter('closed');
    const offer = (on: string) =>
      ask(book, 'paper-offers', SECRETARY, { on }).offers.find(({ kind }) => kind === 'D30');
    expect(offer('Y2026')?.subjects.map(({ about }) => about)).toEqual([
      'Для самой школы',
      'Для отдела образования',
      'Для педагогического совета',
      'Для других',
    ]);
    expect(offer('Y2027')).toBeUndefined();
    expect(offer(CARD)).toBeUndefined();
    expect(contentAbout(book, 'D30', 'Y2026-NOBODY')).toBeUndefined();
  });

  it('counts as the sheet does, in both languages', () => {
    const book = schoolAfter('approved');
    const { movement, grounds, council, help, signer } = said(book);
    expect(movement[0]).toEqual({ what: 'Состояло на начало', count: '0' });
    expect(counts(movement)).toEqual(['0', '1', '0', '0', '0', '0', '1']);
    expect(counts(grounds).filter((count) => count === '1')).toHaveLength(1);
    expect(council[0]).toEqual({ what: 'Заседания', count: '1' });
    expect(help[0]).toMatchObject({ all: '1', open: '1' });
    expect(signer.name).toContain('Әлімбаев');
    expect(counts(said(book, 'SCHOOL', 'kk').movement)).toEqual(counts(movement));
    expect(said(book, 'SCHOOL', 'kk').movement[0]?.what).toBe('Кезең басында тұрды');
  });

  it('leaves small numbers out where the school set so, and says it; never in its own view', () => {
    const book = schoolAfter('approved');
    const outside = said(book, 'OTHERS');
    expect(counts(outside.movement)[1]).toBe('·');
    expect(outside.hiddenNote).toContain('«·»');
    expect(said(book).hiddenNote).toBe('');
    expect(counts(said(book).movement)[1]).toBe('1');
  });

  it('¶26 tells the police register apart, and of no child, class or teacher', () => {
    const book = schoolAfter('closed');
    expect(said(book)).toMatchObject({ police: [], policeNote: expect.stringContaining('Сверки не было') });
    const list = 'Сейітқали Д. 09.05.2013\nКім Б. 01.02.2010';
    const compared = { comparedOn: '2026-11-05', list, withWhom: 'инспектор' };
    expect(give(book, 'record-reconciliation', SECRETARY, compared).kind).toBe('done');
    const after = said(book);
    expect(counts(after.police)).toEqual(['2', '1']);
    expect(counts(after.movement)).toEqual(counts(said(schoolAfter('closed')).movement));
    expect(JSON.stringify(after)).not.toMatch(/Сейітқали|Дана|Қасымов|«Б»/);
  });
});
