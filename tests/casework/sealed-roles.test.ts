// Who may give the roles that open restricted texts, and how one broken row behaves in a view.
import { describe, expect, it } from '@jest/globals';
import { GUARDED_ROLES } from '../../src/casework/access';
import { COMMANDS } from '../../src/casework/commands';
import type { Desk } from '../../src/casework/desk';
import { SETTINGS } from '../../src/casework/settings';

const saveStaff = COMMANDS.find(({ name }) => name === 'save-staff');

interface Person {
  id: string;
  email: string;
  roles: string[];
  active: boolean;
}

const HEAD: Person = { id: 'T0001', email: 'basshy@tirek.test', roles: ['HEAD'], active: true };
const SECRETARY: Person = { id: 'T0002', email: 'hatshy@tirek.test', roles: ['SECRETARY'], active: true };

/** A desk with these people; what the command would write is not looked at. */
function desk(people: Person[], actor: Person, owns = false): Desk {
  const file = {
    get: (_table: string, id: string) => people.find((person) => person.id === id),
    all: () => people,
    ids: () => people.map((person) => person.id),
    add: (_table: string, _parent: string, fields: object) => ({ id: 'T0003', ...fields }),
    change: (_table: string, id: string, fields: object) => ({ id, ...fields }),
  };
  const settings = Object.fromEntries(
    Object.entries(SETTINGS).map(([key, { default: value }]) => [key, value]),
  );
  return {
    file,
    actor: { email: actor.email, staffId: actor.id, roles: actor.roles },
    settings,
    owns,
    today: '2026-11-02',
    reasons: {},
  } as never;
}

const input = (roles: string[], staffId: string | null = null) => ({
  staffId,
  lastName: 'Ким',
  firstName: 'Елена',
  patronymic: '',
  position: 'педагог',
  email: 'kim@tirek.test',
  roles,
  classOf: '',
  active: true,
});
const said = (people: Person[], actor: Person, given: object, owns = false) =>
  (saveStaff?.decide(desk(people, actor, owns), { ...input([]), ...given } as never).problems ?? []).map(
    ({ path, text }) => `${path} ${text}`,
  );
const problems = (people: Person[], actor: Person, roles: string[], staffId: string | null = null) =>
  said(people, actor, { ...input(roles, staffId), ...emailOf(people, staffId) }).map(
    (line) => line.split(' ')[1],
  );
const emailOf = (people: Person[], staffId: string | null) => {
  const email = people.find(({ id }) => id === staffId)?.email;
  return email === undefined ? {} : { email };
};

const DEPUTY: Person = {
  id: 'T0004',
  email: 'orynbasar@tirek.test',
  roles: ['DEPUTY_UPBRINGING'],
  active: true,
};
const LEFT: Person = { id: 'T0005', email: 'ketken@tirek.test', roles: ['PSYCHOLOGIST'], active: false };
const ALL = [HEAD, SECRETARY, DEPUTY, LEFT];
const OWNER: Person = { id: '', email: 'mektep@tirek.test', roles: [], active: true };
const of = ({ id, email, roles, active }: Person, more: object) => ({
  staffId: id,
  email,
  roles,
  active,
  ...more,
});

describe('save-staff', () => {
  it('guards the roles that open a part closed to some of the office', () => {
    expect([...GUARDED_ROLES].sort()).toEqual(['HEAD', 'PSYCHOLOGIST', 'SECRETARY']);
  });
  it.each([
    ['the head who leaves', of(HEAD, { active: false }), 'active'],
    ["the head's e-mail", of(HEAD, { email: 'bireu@tirek.test' }), 'email'],
    ["the head's e-mail taken away", of(HEAD, { email: '' }), 'email'],
    ['a psychologist who left and comes back', of(LEFT, { active: true }), 'active'],
    ['a psychologist who left, with another e-mail', of(LEFT, { email: 'bireu@tirek.test' }), 'email'],
    ["the secretary's e-mail", of(SECRETARY, { email: 'bireu@tirek.test' }), 'email'],
    ['the role of a secretary', of(DEPUTY, { roles: ['DEPUTY_UPBRINGING', 'SECRETARY'] }), 'roles'],
    ['a new secretary', { roles: ['SECRETARY'] }, 'roles'],
  ])('leaves to the head: %s', (_what, given, field) => {
    expect(said(ALL, DEPUTY, given)).toEqual([`${field} problem.head-decides`]);
    expect(said(ALL, HEAD, given)).toEqual([]);
    expect(said(ALL, OWNER, given, true)).toEqual([]);
  });
  it('leaves the name and the position of a head to the office', () => {
    expect(said(ALL, SECRETARY, of(HEAD, { position: 'директор м.а.' }))).toEqual([]);
  });
  it('lets nobody of the office become head where there is none; the owner enters one', () => {
    const people = [{ ...HEAD, active: false }, SECRETARY];
    const given = of(SECRETARY, { roles: ['HEAD', 'SECRETARY'] });
    expect(said(people, SECRETARY, given)).toEqual(['roles problem.head-decides']);
    expect(said(people, OWNER, given, true)).toEqual([]);
  });
  it('lets the head name a psychologist', () => {
    expect(problems([HEAD, SECRETARY], HEAD, ['PSYCHOLOGIST'])).toEqual([]);
  });
  it('refuses a secretary who names a psychologist or makes herself head', () => {
    expect(problems([HEAD, SECRETARY], SECRETARY, ['PSYCHOLOGIST'])).toEqual(['problem.head-decides']);
    expect(problems([HEAD, SECRETARY], SECRETARY, ['SECRETARY', 'HEAD'], 'T0002')).toEqual([
      'problem.head-decides',
    ]);
  });
  it("refuses a secretary who takes the head's role away", () => {
    expect(problems([HEAD, SECRETARY], SECRETARY, ['SECRETARY'], 'T0001')).toEqual(['problem.head-decides']);
  });
  it('lets no secretary do so where the head has no account here', () => {
    expect(problems([{ ...HEAD, email: '' }, SECRETARY], SECRETARY, ['PSYCHOLOGIST'])).toEqual([
      'problem.head-decides',
    ]);
  });
  it('lets a secretary add a class teacher', () => {
    expect(problems([HEAD, SECRETARY], SECRETARY, ['CLASS_TEACHER'])).toEqual([]);
  });
});
