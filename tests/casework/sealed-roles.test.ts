// Who may give the roles that open restricted texts, and how one broken row behaves in a view.
import { describe, expect, it } from '@jest/globals';
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
function desk(people: Person[], actor: Person): Desk {
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
const problems = (people: Person[], actor: Person, roles: string[], staffId: string | null = null) =>
  saveStaff?.decide(desk(people, actor), input(roles, staffId) as never).problems?.map(({ text }) => text) ??
  [];

describe('save-staff', () => {
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
  it('lets a secretary do so where the head has no account here', () => {
    expect(problems([{ ...HEAD, email: '' }, SECRETARY], SECRETARY, ['PSYCHOLOGIST'])).toEqual([]);
  });
  it('lets a secretary add a class teacher', () => {
    expect(problems([HEAD, SECRETARY], SECRETARY, ['CLASS_TEACHER'])).toEqual([]);
  });
});
