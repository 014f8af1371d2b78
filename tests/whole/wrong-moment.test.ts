// Every command at moments of the path that are not its own, with versions of records that have changed, by roles that may not: worded refusals, and nothing written. All of them by TIREK_BAD_INPUT=all.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callOf, pathIds } from '../../local/bench/path/act';
import { pathQueries } from '../../local/bench/path/queries';
import { ROLES } from '../../src/model/codes';
import { idPattern, type RecordKind } from '../../src/model/record-id';
import type { Table } from '../../src/register/table';
import { TABLES } from '../../src/register/tables';
import { refusalOf, sampled, type WalkedSchool, walkThePath, withInput, written } from './moments';
import { PEOPLE } from './school';

let walked: WalkedSchool;
beforeAll(() => {
  walked = walkThePath();
}, 120_000);
afterAll(() => walked.school.close());

describe('every command', () => {
  it('at any moment of the path: done, or refused in words', () => {
    const { all, described, school } = walked;
    const tries = described.commands.flatMap(({ name }) =>
      all.filter(({ act }) => act.name !== name).map((moment) => ({ name, moment })),
    );
    expect(tries.length).toBeGreaterThan(4000);
    const outcomes = { done: 0, input: 0, refused: 0, reasons: 0 };
    for (const { name, moment } of sampled(tries, 41)) {
      moment.back();
      const { act } = walked.of(name);
      const where = `${name} before ${moment.act.name}`;
      const refusal = refusalOf(school, callOf({ ...act, id: 'at-a-wrong-moment' }, ''), act.user, where);
      const outcome = refusal?.kind ?? 'done';
      expect({ where, outcome: Object.keys(outcomes).includes(outcome) }).toEqual({ where, outcome: true });
      outcomes[outcome as keyof typeof outcomes]++;
    }
    expect(Object.entries(outcomes).filter(([kind, often]) => often === 0 && kind !== 'refused')).toEqual([]);
    expect(school.logged).toEqual([]);
  }, 600_000);

  it('that names a record which has changed since it was seen is refused, and told what changed', () => {
    const { described, school } = walked;
    const kept: string[] = [];
    for (const { name, roles } of described.commands) {
      const { act, back } = walked.of(name);
      // What all staff may do tells nobody who changed what.
      if (roles.length === 0 || act.user === PEOPLE.psychologist) continue;
      for (const value of Object.values(act.input).filter((each) => typeof each === 'string')) {
        const table = tableOf(value as string);
        // It only says that the child learns here; nothing of the child is read or written.
        if (!table || `${name} ${table}` === 'pupil-is-here Pupils') continue;
        back();
        const where = `${name} ${table}/${value}`;
        const body = {
          ...callOf({ ...act, id: 'with-an-old-version' }, ''),
          seen: { [`${table}/${value}`]: -1 },
        };
        const refusal = refusalOf(school, body, act.user, where);
        if (refusal?.kind !== 'stale') kept.push(where);
      }
    }
    expect(kept).toEqual([]);
    expect(school.logged).toEqual([]);
  }, 120_000);
});

/** The table of a record's id. */
const tableOf = (id: string): string | undefined =>
  (Object.entries(TABLES) as [string, Table][]).find(
    ([, { kind }]) => kind !== 'key' && idPattern(kind as RecordKind)?.test(id),
  )?.[0];

describe('roles', () => {
  it('each command and each query by each role, by none, by a stranger and by nobody: as the description says', () => {
    const { described, school } = walked;
    walked.start();
    const people = [
      ...ROLES.map((role) => ({
        role: role as string,
        email: `${role.toLowerCase().replaceAll('_', '-')}@roles.test`,
      })),
      { role: '', email: 'none@roles.test' },
    ];
    for (const { role, email } of people)
      school.does(
        'save-staff',
        {
          lastName: 'Беков',
          firstName: 'Ерлан',
          position: 'x',
          email,
          roles: role === '' ? [] : [role as never],
        },
        PEOPLE.head,
      );
    const back = school.snapshot();
    const everyone = [...people, { role: '', email: 'stranger@roles.test' }, { role: '', email: '' }];
    const queries = new Map(pathQueries(pathIds()).map((each) => [each.query as string, each.input]));
    for (const [at, { role, email }] of everyone.entries()) {
      const may = (roles: readonly string[]) => role !== '' && (roles.length === 0 || roles.includes(role));
      for (const { name, roles } of sampled(described.commands, 4, at)) {
        const where = `${role} ${email} ${name}`;
        const { act } = walked.of(name);
        const body = withInput({ ...act, id: `by-${role}-${name}`.slice(0, 60) }, act.input, '');
        if (may(roles)) {
          school.counter.reset();
          const answer = school.call(body, email) as { kind?: string };
          expect({ where, denied: answer.kind === 'denied' }).toEqual({ where, denied: false });
          if (written(school) > 0) back();
        } else
          expect({ where, kind: refusalOf(school, body, email, where)?.kind }).toEqual({
            where,
            kind: 'denied',
          });
      }
      for (const { name, roles } of sampled(described.queries, 2, at)) {
        if (name === 'selected-row') continue;
        const where = `${role} ${email} ${name}`;
        const answer = school.call({ query: name, input: queries.get(name) ?? {} }, email) as {
          kind?: string;
        };
        expect({ where, denied: answer.kind === 'denied' }).toEqual({ where, denied: !may(roles) });
      }
    }
    expect(school.logged).toEqual([]);
  }, 120_000);

  it('a query with anything for input is answered', () => {
    const { described, school } = walked;
    walked.start();
    const users = new Map(pathQueries(pathIds()).map(({ query, user }) => [query as string, user]));
    for (const { name, schema } of described.queries)
      for (const key of ['anything', ...Object.keys(schema.properties ?? {})])
        for (const value of [
          null,
          0,
          1e21,
          '',
          ' ',
          '=1+1',
          '2026-02-31',
          true,
          [],
          {},
          [null],
          '__proto__',
        ]) {
          if (name === 'selected-row') continue;
          const answer = school.call(
            { query: name, input: { [key]: value } },
            users.get(name) ?? PEOPLE.secretary,
          ) as { ok: boolean; kind?: string };
          if (!answer.ok)
            expect([name, answer.kind]).toEqual([name, expect.stringMatching(/input|refused|register/)]);
        }
    expect(school.logged).toEqual([]);
  }, 120_000);
});
