// The accounts of the home: people a call names have one while it runs, and keep it when it was carried out.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts, isRefused, SCHOOL_ACCOUNT } from '../../../local/start/accounts';
import { createMemoryStore } from '../memory-store';

let accounts: Accounts;
beforeEach(() => {
  accounts = new Accounts(createMemoryStore());
});
const emails = () => accounts.list().map(({ email }) => email);
const ROW = { lastName: 'Ким', firstName: 'Анна', email: 'A.Kim@mektep.example', roles: ['TEACHER'] };
const saving = (input: object) => [JSON.stringify({ command: 'save-staff', input })];

describe('people a call names', () => {
  it('have an account before it runs', () => {
    accounts.expect('call', saving(ROW));
    expect(emails()).toEqual([SCHOOL_ACCOUNT.email, 'a.kim@mektep.example']);
  });

  it('lose it when the call was refused, and nobody else does', () => {
    accounts.expect('call', saving({ ...ROW, email: 'b@mektep.example' }));
    const forget = accounts.expect('call', saving(ROW));
    forget();
    expect(emails()).toEqual([SCHOOL_ACCOUNT.email, 'b@mektep.example']);
  });

  it('who had one keep it', () => {
    accounts.expect('call', saving(ROW));
    accounts.expect('call', saving({ ...ROW, roles: ['HEAD'] }))();
    expect(accounts.list()[1]).toMatchObject({ email: 'a.kim@mektep.example', roles: ['TEACHER'] });
  });

  it.each([
    ['roles that are no list', { ...ROW, roles: 5 }],
    ['a role that is no word', { ...ROW, roles: [5] }],
    ['a name that is no text', { ...ROW, lastName: {} }],
    ['no address', { ...ROW, email: 'nobody' }],
  ])('%s name nobody', (_, input) => {
    accounts.expect('call', saving(input));
    expect(emails()).toEqual([SCHOOL_ACCOUNT.email]);
  });
});

describe('a call', () => {
  it.each([
    [{ error: 'Script function not found', stack: '' }, true],
    [{ value: '{"ok":false,"problems":[]}' }, true],
    [{ value: '{"ok":true}' }, false],
    [{ value: '{"registerId":"x"}' }, false],
    [{ value: 'plain words' }, false],
    [{ page: {} }, false],
  ])('that came to %j is refused: %s', (outcome, refused) => {
    expect(isRefused(outcome)).toBe(refused);
  });
});
