// A row broken by hand, and a conflict, tell nobody outside the office of a card; what a teacher sends is written all the same.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookOf, rowsOf, sheetOf } from './look-at-register';
import { CARD } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';
import { walk } from './walk';

let school: QuickSchool;
let start: () => void;
beforeAll(() => {
  school = openQuickSchool();
  walk(school, 'open-sitting');
  start = school.snapshot();
}, 60_000);
afterAll(() => school.close());
beforeEach(() => start());

const NOWHERE = 'P00099-K01';

/** Somebody types over what the pupil's card says of where the child lives. */
function breakCard(): void {
  const sheet = sheetOf('Cards');
  const columns = bookOf(school).sheets.find(({ sheetId }) => sheetId === sheet)?.values[0] ?? [];
  const rowIndex = 2 + rowsOf(school, 'Cards').findIndex(({ id }) => id === CARD);
  school.byHand({
    updateCells: {
      start: { sheetId: sheet, rowIndex, columnIndex: columns.indexOf('whereabouts') },
      fields: 'userEnteredValue',
      rows: [{ values: [{ userEnteredValue: { stringValue: 'қолмен' } }] }],
    },
  });
}

const answers = (cardId: string, user: string) =>
  JSON.stringify([
    school.command(
      'apply-for-removal',
      { cardId, appliedOn: '2026-11-02', basis: 'POSITIVE_DYNAMICS' } as never,
      user,
    ),
    school.command(
      'record-work',
      { measureId: `${cardId}-L01-0001`, doneOn: '2026-11-02', what: 'x' } as never,
      user,
    ),
    school.command(
      'save-plan',
      { cardId, from: '2026-11-02', to: '2027-05-01', situation: 'x', measures: [] } as never,
      user,
    ),
    school.query('plan', { cardId }, user),
    school.query('restricted', { cardId }, user),
    school.query('measure', { measureId: `${cardId}-L01-0001` }, user),
  ]).replaceAll(cardId, 'ID');

describe('a row broken by hand', () => {
  it.each([PEOPLE.teacher, PEOPLE.psychologist])('is as no row to %s, and is named to the office', (user) => {
    breakCard();
    expect(answers(CARD, user)).toBe(answers(NOWHERE, user));
    expect(answers(CARD, PEOPLE.secretary)).toMatch(/Карталар/);
  });

  it.each([PEOPLE.teacher, PEOPLE.psychologist])(
    'takes %s as long as a card that is not there, and so does one of others',
    (user) => {
      const cost = (cardId: string) => {
        school.counter.reset();
        const slept = school.slept();
        const told = answers(cardId, user);
        return { told, calls: school.counter.totals().byMethod, slept: school.slept() - slept };
      };
      const nowhere = cost(NOWHERE);
      expect(nowhere.slept).toBeGreaterThan(0);
      expect(cost(CARD)).toEqual(nowhere);
      breakCard();
      expect(cost(CARD)).toEqual(nowhere);
    },
  );

  it('does not hold up a referral of the same pupil, and the office sees it in Today', () => {
    breakCard();
    const refer = (pupilId: string) =>
      school.command(
        'refer-pupil',
        { pupilId, seenOn: '2026-11-02', seen: 'келмеді', parentsTold: true },
        PEOPLE.teacher,
      );
    const before = rowsOf(school, 'Referrals').length;
    const broken = refer(CARD.slice(0, 6));
    expect(broken.ok).toBe(true);
    expect(broken).toEqual(refer('P00002'));
    expect(rowsOf(school, 'Referrals')).toHaveLength(before + 2);
    const today = school.query('today', {}, PEOPLE.secretary);
    expect(today.ok && today.value.broken.map(({ sheet }) => sheet)).toEqual(['Карталар']);
  });
});

describe('a conflict', () => {
  it('tells the psychologist nothing of a plan closed to her', () => {
    const planId = `${CARD}-L01`;
    school.does('save-plan', {
      cardId: CARD,
      from: '2026-11-02',
      to: '2027-05-01',
      situation: 'ҚҰПИЯ',
      measures: [],
    } as never);
    const stale = (cardId: string) =>
      JSON.stringify(
        school.command(
          'save-plan',
          {
            cardId,
            planId: `${cardId}-L01`,
            from: '2026-01-01',
            to: '2026-01-02',
            situation: 'x',
            measures: [],
          } as never,
          PEOPLE.psychologist,
          { seen: { [`Plans/${cardId}-L01`]: -1, [`Cards/${cardId}`]: -1 } },
        ),
      );
    expect(JSON.stringify(rowsOf(school, 'Plans'))).toContain(planId);
    expect(stale(CARD)).toBe(stale(NOWHERE));
    expect(stale(CARD)).not.toMatch(/ҚҰПИЯ|stale/);
  });
});
