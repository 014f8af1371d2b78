// The walk over the order as a table: no empty cell, no claim without examples, no invariant that nothing holds.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mayReadCards } from '../../src/casework/access';
import { COMMANDS } from '../../src/casework/commands';
import { SETTINGS } from '../../src/casework/settings';
import type { Role } from '../../src/model/codes';
import { INVARIANTS } from '../../src/order/invariants';
import { PARAGRAPHS } from '../../src/order/paragraphs';
import { EXAMPLES } from './examples/all';
import { asLines, asMarkdown, orderTable, papersNotMade } from './table';
import { isAsked } from './table-sources';

const ROOT = join(__dirname, '../..');
const TABLE = orderTable(ROOT);

describe('the order as a table', () => {
  it('every example comes out as it is written', () => {
    expect(TABLE.failed).toEqual([]);
  });

  it.each(TABLE.paragraphs.map((row) => [row.id, row] as const))('¶%s has no empty cell', (_id, row) => {
    for (const cell of [
      row.words.kk,
      row.words.ru,
      row.source,
      row.inForceFrom,
      row.state,
      row.reason,
      row.reading,
    ]) {
      expect(cell.trim()).not.toBe('');
    }
  });

  it.each(
    TABLE.paragraphs.filter(({ state }) => state !== 'left to people').map((row) => [row.id, row] as const),
  )('¶%s is carried out: it has granting and refusing examples', (_id, { examples }) => {
    expect(examples.granting).not.toEqual([]);
    expect(examples.refusing).not.toEqual([]);
  });

  it('what is left to people has no rule and no command', () => {
    for (const { state, rules, commands } of TABLE.paragraphs) {
      if (state === 'left to people') expect([rules, commands]).toEqual([[], []]);
    }
  });

  it('each setting of the council’s work names the paragraphs whose silence it fills', () => {
    const silent = Object.entries(SETTINGS).filter(
      ([, kind]) => kind.group === 'work' && !('paragraphs' in kind),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it('each paper of the order and its practice can be made', () => {
    expect(papersNotMade()).toEqual([]);
  });

  it('docs/order.md says the same (make it anew with npm run order -- --write)', () => {
    expect(readFileSync(join(ROOT, 'docs/order.md'), 'utf8')).toBe(asMarkdown(TABLE));
  });

  it('is printed a line a paragraph', () => {
    expect(
      asLines(TABLE)
        .slice(0, 27)
        .map((line) => line.split(' ')[0]),
    ).toEqual([...Array.from({ length: 26 }, (_, at) => `¶${at + 1}`), 'Annex']);
  });
});

describe('the invariants', () => {
  it('are all here, each once, in both languages, of paragraphs that exist', () => {
    const ids = Array.from({ length: 32 }, (_, at) => `I-${String(at + 1).padStart(2, '0')}`);
    expect(INVARIANTS.map(({ id }) => id)).toEqual(ids);
    for (const { words, paragraphs } of INVARIANTS) {
      expect(words.kk).toMatch(/[әғқңөұүһі]/);
      expect(words.ru).not.toMatch(/[әғқңөұүһі]/);
      for (const paragraph of paragraphs) expect(PARAGRAPHS.map(({ id }) => id)).toContain(paragraph);
    }
  });

  it.each(INVARIANTS.map((invariant) => [invariant.id, invariant] as const))(
    '%s is held by code that exists under that name',
    async (_id, { heldBy }) => {
      expect(heldBy).not.toEqual([]);
      for (const held of heldBy) {
        const [file, name] = held.split('.') as [string, string];
        const module: Record<string, unknown> = await import(`../../src/${file}`);
        expect(module[name]).toBeDefined();
      }
    },
  );

  it.each(TABLE.invariants.map((row) => [row.id, row] as const))('%s has its examples', (_id, row) => {
    expect(row.granting).toBeGreaterThan(0);
    expect(row.refusing).toBeGreaterThan(0);
  });

  it.each(INVARIANTS.map((invariant) => [invariant.id, invariant] as const))(
    '%s answers as strictly as the catalogue says',
    (id, { answers }) => {
      const seen = EXAMPLES.flatMap((example) =>
        example.find().flatMap(({ rule, severity }) => (rule.startsWith(id) ? [severity] : [])),
      );
      expect([...new Set(seen)].sort()).toEqual([...answers].sort());
    },
  );

  it('are each asked for by an act', () => {
    expect(TABLE.invariants.filter(({ asked }) => !asked).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    'order/p06-council-size.noSuchRule',
    'casework/card-state.noSuchFunction',
    'casework/no-such-file.referPupil',
    'register/journal.noSuchFunction',
  ])('%s would not count as asked for', (held) => {
    expect(isAsked(ROOT, held)).toBe(false);
  });
});

describe('invariants held by the way things are built', () => {
  it('I-24 refuses: a command that takes a state', () => {
    const takes = COMMANDS.filter(({ input }) => 'state' in Object(Reflect.get(input.def, 'shape')));
    expect(takes.map(({ name }) => name)).toEqual([]);
  });

  const may = (roles: readonly Role[]) => mayReadCards({ staffId: 'A', roles } as never).allowed;

  it('I-29 grants: cards and grounds to those who lead the register', () => {
    for (const role of ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'SOCIAL_PEDAGOGUE'] as const) {
      expect(may([role])).toBe(true);
    }
  });

  it('I-29 refuses: cards and grounds to teachers, other staff and whoever has no role', () => {
    for (const role of ['CLASS_TEACHER', 'SUBJECT_TEACHER', 'OTHER_STAFF'] as const) {
      expect(may([role])).toBe(false);
    }
    expect(may([])).toBe(false);
  });

  it('I-30 refuses: a program that asks Google to delete a row, a column or a sheet', () => {
    const files = ['casework', 'register', 'google', 'addon'].flatMap((layer) =>
      sources(join(ROOT, 'src', layer)),
    );
    expect(files.length).toBeGreaterThan(50);
    // Set-up alone takes away the empty sheet that Google begins a workbook with, before there is a record.
    const setUp = join(ROOT, 'src', 'google', 'set-up.ts');
    const source = (file: string) => {
      const text = readFileSync(file, 'utf8');
      return file === setUp ? text.replace('deleteSheet', '') : text;
    };
    const deleting = files.filter((file) => /deleteDimension|deleteRange|deleteSheet\b/.test(source(file)));
    expect(deleting).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
