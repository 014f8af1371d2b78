// Walks what is registered: every command and query has its roles, paragraphs and schema, every table its labels, every word of a code its code.
import { describe, expect, it } from '@jest/globals';
import { OFFICE_ROLES } from '../../src/casework/access';
import { COMMANDS, commandNamed } from '../../src/casework/commands';
import { QUERIES, queryNamed } from '../../src/casework/queries';
import { ROLES } from '../../src/model/codes';
import { PARAGRAPHS } from '../../src/order/paragraphs';
import { columnKeys, type Table } from '../../src/register/table';
import { TABLES } from '../../src/register/tables';
import { CODE_SETS, codeOf } from '../../src/text/code-texts';

describe('commands', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s cites paragraphs that exist and names known roles',
    (_name, command) => {
      for (const paragraph of command.paragraphs) expect(PARAGRAPHS.map(({ id }) => id)).toContain(paragraph);
      for (const role of command.roles) expect(ROLES).toContain(role);
      for (const table of command.tables) expect(Object.keys(TABLES)).toContain(table);
    },
  );

  it('have names of their own', () => {
    const names = [...COMMANDS.map(({ name }) => name), ...QUERIES.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found by the names they bear, like the queries, and by no other', () => {
    for (const command of COMMANDS) expect(commandNamed(command.name)).toBe(command);
    for (const query of QUERIES) expect(queryNamed(query.name)).toBe(query);
    for (const name of ['', 'constructor', '__proto__', 'toString'])
      expect([commandNamed(name), queryNamed(name)]).toEqual([undefined, undefined]);
  });

  // Each of those for everyone answers about what is not the teacher's as about what does not exist.
  it('are for the office and the psychologist, but for what a teacher does: a refusal must not tell whose card exists', () => {
    const wider = COMMANDS.filter(
      ({ roles }) =>
        roles.length === 0 || roles.some((role) => !OFFICE_ROLES.includes(role) && role !== 'PSYCHOLOGIST'),
    ).map(({ name }) => name);
    expect(wider.sort()).toEqual([
      'apply-for-removal',
      'assess-measure',
      'finish-task',
      'record-work',
      'refer-pupil',
      'write-characteristic',
    ]);
  });
});

describe('queries', () => {
  it('that everyone may ask show no card', () => {
    const open = QUERIES.filter(({ roles }) => roles.length === 0).map(({ name }) => name);
    expect(open.sort()).toEqual([
      'calendar',
      'characteristic',
      'find-pupil',
      'lists',
      'measure',
      'my-measures',
      'my-referrals',
      'order-text',
      'task',
    ]);
  });
});

describe('tables', () => {
  it.each(Object.values(TABLES).map((table) => [table.name, table as Table] as const))(
    '%s labels every column in both languages',
    (_name, table) => {
      for (const column of Object.values(table.columns)) {
        expect(column.label.kk).not.toBe('');
        expect(column.label.ru).not.toBe('');
      }
      expect(new Set(columnKeys(table)).size).toBe(columnKeys(table).length);
    },
  );

  it('have sheet ids of their own', () => {
    const ids = Object.values(TABLES).map(({ sheetId }) => sheetId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('words of codes', () => {
  it.each(Object.entries(CODE_SETS))(
    '%s: each word stands for one code, in either language',
    (set, words) => {
      for (const [code, { kk, ru }] of Object.entries(words)) {
        expect(codeOf(set as keyof typeof CODE_SETS, kk)).toBe(code);
        expect(codeOf(set as keyof typeof CODE_SETS, ru)).toBe(code);
      }
    },
  );
});
