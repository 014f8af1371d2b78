// A plan under way on the shipped bundle (¶10, ¶19): ticked off by a teacher's press, reminded of without a name, assessed, and looked at by deputy and head.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pathIds } from '../../local/bench/path/act';
import type { Queries, QueryName } from '../../src/casework/answers';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';
import { walk } from './walk';

const { cardId, measureId, secondMeasureId } = pathIds();

describe('a plan under way', () => {
  let school: QuickSchool;
  beforeAll(() => {
    school = openQuickSchool();
    walk(school, 'remind-responsible');
    school.setClock('2026-11-18', '10:00');
  }, 60_000);
  afterAll(() => school.close());

  /** A view for a person, held to two reads and no write. */
  const view = <N extends QueryName>(
    name: N,
    input: Queries[N]['input'],
    user: string,
  ): Queries[N]['view'] => {
    school.counter.reset();
    const answer = school.query(name, input, user);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const sheets = Object.entries(school.counter.totals().byMethod).filter(([method]) =>
      method.startsWith('sheets'),
    );
    expect([name, sheets.reduce((sum, [, n]) => sum + n, 0) <= 2]).toEqual([name, true]);
    return answer.value;
  };
  /** An act held to two reads and one write. */
  const does: QuickSchool['does'] = (name, input, user, more) => {
    school.counter.reset();
    const done = school.does(name, input, user, more);
    const { byMethod } = school.counter.totals();
    const count = (is: RegExp) =>
      Object.entries(byMethod).reduce((sum, [method, n]) => sum + (is.test(method) ? n : 0), 0);
    expect([name, count(/sheets.*(get|Get)/) <= 2, count(/sheets.*batchUpdate$/)]).toEqual([name, true, 1]);
    return done;
  };
  const mine = (user: string) => view('my-measures', {}, user).measures;

  it('the psychologist sees the week that nobody ticked; it is on the board as not ticked, never as late', () => {
    expect(mine(PEOPLE.psychologist)).toMatchObject([
      { measureId, mine: true, done: false, chip: { tone: 'soon' } },
    ]);
    const today = view('today', {}, PEOPLE.secretary);
    const rows = today.groups.flatMap(({ key, rows: of }) => of.map(({ act }) => `${key} ${act.screen}`));
    expect(rows).not.toContain('planned board');
    expect(view('board', {}, PEOPLE.deputy).cards.find((card) => card.cardId === cardId)).toMatchObject({
      late: false,
      measures: [{ measureId, chip: { tone: 'soon' } }],
    });
  });

  it('somebody is reminded once a day, and it is seen when', () => {
    does('remind-responsible', { measureId });
    expect(school.command('remind-responsible', { measureId })).toMatchObject({ ok: false, kind: 'input' });
    expect(view('measure', { measureId }, PEOPLE.secretary)).toMatchObject({ remind: false });
    expect(view('measure', { measureId }, PEOPLE.secretary).reminded).not.toBe('');
  });

  it('one press writes the week down, and can be taken back', () => {
    const { workId = '' } = does('record-work', { measureId, doneOn: '2026-11-18' }, PEOPLE.psychologist);
    does('record-work', { measureId, workId, doneOn: '2026-11-18', mistaken: true }, PEOPLE.psychologist);
    expect(view('measure', { measureId }, PEOPLE.psychologist).works).toMatchObject([{ mistaken: true }]);
    for (const doneOn of ['2026-11-11', '2026-11-18'] as const)
      does('record-work', { measureId, doneOn, what: 'Кездесу өтті' }, PEOPLE.psychologist);
    expect(mine(PEOPLE.psychologist)).toMatchObject([{ chip: { tone: 'not-begun' } }]);
  });

  it('a measure of somebody else is as one that does not exist', () => {
    const refused = [secondMeasureId, 'P09999-K01-L01-0001'].map((id) =>
      school.command('record-work', { measureId: id, doneOn: '2026-11-18' }, PEOPLE.psychologist),
    );
    expect(refused[0]).toMatchObject({ ok: false, kind: 'input' });
    expect(refused[1]).toEqual(refused[0]);
    expect(view('measure', { measureId: secondMeasureId }, PEOPLE.psychologist).found).toBe(false);
    expect(school.query('board', {}, PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'denied' });
  });

  it('the measure is finished with its quality, and the head looks at the card', () => {
    does(
      'assess-measure',
      { measureId: secondMeasureId, doneOn: '2026-11-18', quality: 'PARTLY', note: 'екі рет барды' },
      PEOPLE.teacher,
    );
    does(
      'mark-control',
      { cardId, madeOn: '2026-11-18', note: 'Қаралды', nextOn: '2026-11-23' },
      PEOPLE.head,
    );
    const board = view('board', {}, PEOPLE.deputy);
    const row = board.cards.find((card) => card.cardId === cardId);
    expect(row).toMatchObject({ late: false, measures: [] });
    expect(row?.control).not.toBe('');
    const today = view('today', {}, PEOPLE.head);
    expect(today.groups.flatMap(({ rows }) => rows.map(({ act }) => act.screen))).toContain('mark-control');
    const told = view('card', { cardId }, PEOPLE.head).timeline.map(({ text }) => text);
    expect(told.filter((text) => /Кездесу өтті|Қаралды|аяқталды/.test(text))).toHaveLength(4);
    expect(school.logged).toEqual([]);
  });
});
