// Write-only is exact: nothing a class teacher is answered tells whether a card exists, whatever is sent and whatever stands on the card.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ask, type Book, give } from './book';
import { CARD, PSYCHOLOGIST, schoolAfter, TEACHER } from './school-path';

const STEPS = [
  'referred',
  'registered',
  'gathered',
  'submitted',
  'convened',
  'opened',
  'heard',
  'decided',
  'closed',
  'approved',
] as const;
/** With a card of every step; without one. */
const WITH_CARD = 'P00001';
const WITHOUT = 'P00003';

const day = fc.constantFrom('2026-10-30', '2026-11-05', '2026-11-06', '2026-02-31', '');
const grounds = fc.uniqueArray(fc.constantFrom('01', '05', '07', '10', '11'), { maxLength: 3 });
const referral = fc.record(
  {
    seenOn: day,
    seen: fc.constantFrom('Сабаққа келмейді.', '', '\u202eтеріс', 'x'.repeat(7000)),
    tried: fc.constantFrom('', 'Сөйлестім.'),
    parentsTold: fc.boolean(),
    parentsNotToldWhy: fc.constantFrom('', 'Қолжетімсіз.'),
    grounds,
  },
  { requiredKeys: ['seenOn', 'seen', 'parentsTold'] },
);

/** What a teacher can see of a book: names of the two pupils are made alike. */
const seenBy = (book: Book, pupilId: string, today: string): string => {
  const found = ask(book, 'find-pupil', TEACHER, { text: 'Дана' }, { today }).results.find(
    ({ id }) => id === pupilId,
  );
  const name = found?.name ?? '';
  const mine = ask(book, 'my-referrals', TEACHER, {}, { today }).referrals.filter(
    (each) => each.name === name,
  );
  return JSON.stringify({
    found: { ...found, id: '', name: '', note: '' },
    mine: mine.map(({ state, sentOn }) => [state, sentOn]),
  });
};

describe('a class teacher', () => {
  it('is answered alike about a pupil with a card and one without, at every step and for every input', () => {
    const schools = STEPS.map((step) => [step, schoolAfter(step)] as const);
    // Referrals of the path are hers too: only what is sent here is compared.
    for (const [, book] of schools)
      for (const key of [...book.records.keys()])
        if (key.startsWith('Referrals/') && key.endsWith('-T0005')) {
          const row = book.records.get(key);
          book.records.delete(key);
          if (row)
            book.records.set(key.replace('-T0005', '-T0006'), {
              ...row,
              id: row.id.replace('-T0005', '-T0006'),
            });
        }
    fc.assert(
      fc.property(
        fc.constantFrom(...schools),
        fc.array(referral, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('2026-11-02', '2026-11-05'),
        ([, school], inputs, sentOn) => {
          const worlds = [WITH_CARD, WITHOUT].map((pupilId) => {
            const book = structuredClone(school);
            const answers = inputs.map((input) =>
              give(book, 'refer-pupil', TEACHER, { ...input, pupilId } as never, { today: sentOn }),
            );
            return [
              answers,
              ...[sentOn, '2026-11-06', '2026-11-20'].map((today) => seenBy(book, pupilId, today)),
            ];
          });
          expect(worlds[0]).toEqual(worlds[1]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('learns nothing from asking for a card, a plan, papers or restricted texts: all are denied alike', () => {
    const book = schoolAfter('approved');
    const refusals = [CARD, 'P00003-K01'].map((cardId) =>
      (['card', 'plan', 'papers', 'restricted'] as const).map((name) => {
        try {
          return JSON.stringify(ask(book, name, TEACHER, { cardId }));
        } catch (error) {
          return String(error);
        }
      }),
    );
    expect(refusals[0]).toEqual(refusals[1]);
    expect(new Set(refusals[0])).toEqual(new Set(['Error: denied']));
  });

  it('is told when and where the council sits next, in the words everybody is told, until it has sat', () => {
    const told = (step: (typeof STEPS)[number], email = TEACHER, today = '2026-11-04') =>
      ask(schoolAfter(step), 'my-referrals', email, {}, { today }).sittings;
    expect(told('submitted')).toEqual([]);
    expect(told('convened')).toEqual([{ when: expect.stringContaining('5'), place: expect.any(String) }]);
    expect(told('convened')).toEqual(told('convened', PSYCHOLOGIST));
    expect(told('opened')).toHaveLength(1);
    expect(told('closed')).toEqual([]);
    expect(told('convened', TEACHER, '2026-11-06')).toEqual([]);
  });
});
