// All papers of a sitting in one list: what it brought about, nothing of other sittings.
import { describe, expect, it } from '@jest/globals';
import { kindsOn } from '../../../src/casework/papers/holders';
import { paperKinds } from '../../../src/casework/papers/kinds';
import { ask, put } from '../book';
import { CARD, LETTER_CARD, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

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

  it('before it are the agenda and the invitations, question by question, with their copies', () => {
    const view = ask(schoolAfter('convened'), 'sitting-papers', SECRETARY, { sittingId: SITTING });
    expect(view).toMatchObject({ moment: 'before', heldOn: expect.stringMatching(/^5.ноября 2026.года, /) });
    expect(view.fileName).toBe('zasedanie-2026-11-05');
    const [first, ...rest] = view.papers.map(({ kind, subjectId }) => `${kind} ${subjectId.split('-A')[0]}`);
    expect(first).toBe(`D13 ${SITTING}`);
    expect([...new Set(rest)]).toEqual(
      [CARD, LETTER_CARD].flatMap((card) => [`D36 ${SITTING}-${card}`, `D14 ${SITTING}-${card}`]),
    );
    expect(view.papers.find(({ kind }) => kind === 'D14')).toMatchObject({
      copies: 2,
      copiesFor: 'семье: 1, школе: 1',
    });
  });

  it('after it stand question by question too', () => {
    const view = ask(schoolAfter('closed'), 'sitting-papers', SECRETARY, { sittingId: SITTING });
    expect(view.moment).toBe('after');
    const cards = view.papers
      .slice(1)
      .map(({ subjectId }) => (subjectId.includes(LETTER_CARD.slice(0, 6)) ? 2 : 1));
    expect(view.papers[0]?.kind).toBe('D16');
    expect(cards).toEqual([...cards].sort());
    expect(new Set(cards).size).toBe(2);
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
