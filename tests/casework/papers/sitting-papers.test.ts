// All papers of a sitting in one list: what it brought about, nothing of other sittings.
import { describe, expect, it } from '@jest/globals';
import { kindsOn } from '../../../src/casework/papers/holders';
import { paperKinds } from '../../../src/casework/papers/kinds';
import { ask, put } from '../book';
import { LETTER_CARD, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

describe('¶17 all papers of a sitting', () => {
  it('are the minutes and what rests on the decisions, each in its reader’s language', () => {
    const { papers } = ask(schoolAfter('closed'), 'sitting-papers', SECRETARY, { sittingId: SITTING });
    const kinds = papers.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['D16', 'D20']));
    expect(papers.find(({ kind }) => kind === 'D16')).toMatchObject({ subjectId: SITTING, made: false });
    for (const { subjectId } of papers)
      if (/^S\d/.test(subjectId)) expect(subjectId.startsWith(SITTING)).toBe(true);
  });

  it('leave out a card that another sitting decided', () => {
    const book = schoolAfter('closed');
    const notices = () =>
      ask(book, 'sitting-papers', SECRETARY, { sittingId: SITTING }).papers.filter(
        ({ kind, subjectId }) => kind === 'D20' && subjectId.startsWith(LETTER_CARD),
      );
    expect(notices()).toHaveLength(1);
    put(book, 'Cards', LETTER_CARD, { itemId: `S0099-${LETTER_CARD}` });
    expect(notices()).toEqual([]);
  });

  it('know which is made already', () => {
    const book = schoolAfter('closed');
    put(book, 'Documents', `${SITTING}-D16-01`, { state: 'DRAFT', fileId: 'f' });
    const { papers } = ask(book, 'sitting-papers', SECRETARY, { sittingId: SITTING });
    expect(papers.find(({ kind }) => kind === 'D16')).toMatchObject({ made: true });
  });

  it('are not for a teacher', () => {
    expect(() => ask(schoolAfter('closed'), 'sitting-papers', TEACHER, { sittingId: SITTING })).toThrow();
  });
});

describe('which kinds hang on what', () => {
  it('each kind is offered on one sort of record, an extract on two', () => {
    const at = ['P00001-K01', 'S0001', 'N001', 'G0001', 'Y2026'].map((on) => kindsOn(on));
    expect(at.flat().sort()).toEqual([...paperKinds(), 'D17'].sort());
  });
});
