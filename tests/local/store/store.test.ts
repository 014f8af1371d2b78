// The folder's database: what goes in comes out, transactions apply whole or not at all, one owner at a time.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Database from 'libsql';
import { openStore, STORE_FILE } from '../../../local/store/open-store';
import { processMark } from '../../../local/store/owner-lock';
import type { Store } from '../../../local/store/store';
import { StoreProblem } from '../../../local/store/store-problem';

let dir: string;
let store: Store | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tirek-store-'));
});
afterEach(() => {
  store?.close();
  store = undefined;
  rmSync(dir, { recursive: true, force: true });
});

const problemOf = (work: () => unknown): StoreProblem => {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('collections', () => {
  it('gives back any JSON value under any well-formed key, after closing and opening', () => {
    const wellFormed = fc.string({ unit: 'grapheme' }).filter((key) => !key.includes('\0'));
    fc.assert(
      fc.property(fc.dictionary(wellFormed, fc.jsonValue(), { maxKeys: 12 }), (values) => {
        const first = openStore(dir);
        const box = first.collection<unknown>('box');
        for (const [key] of box.entries()) box.remove(key);
        for (const [key, value] of Object.entries(values)) box.put(key, value);
        first.close();
        const again = openStore(dir);
        const kept = again.collection<unknown>('box');
        expect(Object.fromEntries(kept.entries())).toEqual(JSON.parse(JSON.stringify(values)));
        expect(kept.keys()).toEqual(Object.keys(values).sort());
        again.close();
      }),
      { numRuns: 25 },
    );
  });

  it('keeps lone surrogates and NUL in values, and refuses them in keys', () => {
    store = openStore(dir);
    const box = store.collection<string>('box');
    box.put('odd', '\ud800 \u0000 \u202e');
    expect(box.get('odd')).toBe('\ud800 \u0000 \u202e');
    expect(() => box.put('\ud800', 'x')).toThrow('Not a key');
    expect(() => box.put('a\0b', 'x')).toThrow('Not a key');
    expect(() => box.put('nothing', undefined as unknown as string)).toThrow('Not a JSON value');
  });

  it('sorts keys by code unit and finds them by prefix', () => {
    store = openStore(dir);
    const box = store.collection<number>('box');
    for (const key of ['b/2', 'b/10', 'a', 'b', 'bә', '\u{1F600}', '\uFB00']) box.put(key, 1);
    expect(box.keys('b/')).toEqual(['b/10', 'b/2']);
    expect(box.keys()).toEqual(['a', 'b', 'b/10', 'b/2', 'bә', '\u{1F600}', '\uFB00']);
    expect(box.entries('b').map(([key]) => key)).toEqual(['b', 'b/10', 'b/2', 'bә']);
    expect(store.collection('other').keys()).toEqual([]);
  });

  it('copies values in and out', () => {
    store = openStore(dir);
    const box = store.collection<{ list: number[] }>('box');
    const value = { list: [1] };
    box.put('k', value);
    value.list.push(2);
    box.get('k')?.list.push(3);
    expect(box.get('k')).toEqual({ list: [1] });
  });

  it('keeps bytes, the empty ones too', () => {
    store = openStore(dir);
    const blobs = store.blobs('papers');
    blobs.put('a', Uint8Array.of(0, 255, 128));
    blobs.put('empty', new Uint8Array());
    expect(blobs.get('a')).toEqual(Uint8Array.of(0, 255, 128));
    expect(blobs.get('empty')).toEqual(new Uint8Array());
    blobs.remove('a');
    expect(blobs.get('a')).toBeUndefined();
  });
});

describe('transactions', () => {
  it('roll back as a whole and tell the memory images', () => {
    store = openStore(dir);
    const box = store.collection<number>('box');
    const blobs = store.blobs('papers');
    box.put('a', 1);
    let forgotten = 0;
    store.onRollback(() => forgotten++);
    expect(() =>
      store?.transaction(() => {
        box.put('a', 2);
        box.put('b', 2);
        blobs.put('p', Uint8Array.of(1));
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect([box.get('a'), box.get('b'), blobs.get('p'), forgotten]).toEqual([1, undefined, undefined, 1]);
  });

  it('join the outer one, which falls with them even when the failure is swallowed', () => {
    store = openStore(dir);
    const box = store.collection<number>('box');
    const inner = () =>
      store?.transaction(() => {
        box.put('inner', 1);
        throw new Error('inner stop');
      });
    expect(() =>
      store?.transaction(() => {
        box.put('outer', 1);
        try {
          inner();
        } catch {}
      }),
    ).toThrow('nested transaction failed');
    expect(box.keys()).toEqual([]);
    expect(store.transaction(() => store?.transaction(() => 7))).toBe(7);
  });

  it('commit what an asynchronous work did before its first await', async () => {
    store = openStore(dir);
    const box = store.collection<number>('box');
    const making = store.transaction(async () => {
      box.put('before', 1);
      await Promise.resolve();
      return box.get('before');
    });
    expect(await making).toBe(1);
    expect(store.transaction(() => box.keys())).toEqual(['before']);
  });

  it('cannot be used after closing', () => {
    const closed = openStore(dir);
    closed.close();
    closed.close();
    expect(() => closed.collection('box').get('a')).toThrow('closed');
  });
});

describe('one owner', () => {
  it('tells a second opener in three languages who is there, and lets it in after closing', () => {
    store = openStore(dir);
    const problem = problemOf(() => openStore(dir));
    expect(problem.kind).toBe('in-use');
    for (const words of [problem.kk, problem.ru, problem.en]) expect(words).toContain(String(process.pid));
    expect(problem.kk).toContain('қалтасы');
    store.close();
    store = openStore(dir);
    expect(store.collection('box').keys()).toEqual([]);
  });

  it('takes over from a process that is gone, and from another one that was given its number', () => {
    const gone = spawnSync(process.execPath, ['-e', '0']).pid;
    const owner = { pid: gone, host: hostname(), since: '2026-03-19T08:00:00.000Z', mark: 'boot/1' };
    writeFileSync(join(dir, 'owner.json'), JSON.stringify(owner));
    openStore(dir).close();
    writeFileSync(join(dir, 'owner.json'), JSON.stringify({ ...owner, pid: process.pid }));
    if (processMark(process.pid) !== null) openStore(dir).close();
    expect(readdirSync(dir)).toContain(STORE_FILE);
  });

  it('takes a lock file from another computer, or a torn one, only because SQLite has no owner', () => {
    writeFileSync(join(dir, 'owner.json'), '{"pid": 1');
    openStore(dir).close();
    writeFileSync(
      join(dir, 'owner.json'),
      JSON.stringify({ pid: 1, host: 'another-computer', since: 'yesterday', mark: null }),
    );
    store = openStore(dir);
    writeFileSync(join(dir, 'owner.json'), '');
    const problem = problemOf(() => openStore(dir));
    expect([problem.kind, problem.en.includes('process')]).toEqual(['in-use', false]);
  });

  it('leaves one plain file when closed', () => {
    openStore(dir).close();
    expect(readdirSync(dir)).toEqual([STORE_FILE]);
  });
});

describe('the file', () => {
  const file = () => join(dir, STORE_FILE);

  const posix = process.platform === 'win32' ? it.skip : it;
  posix('and a folder made for it are closed to other accounts of the computer, its log too', () => {
    const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const folder = join(dir, 'data');
    store = openStore(folder);
    store.transaction(() => store?.collection<string>('box').put('k', 'x'));
    expect([
      rights(folder),
      ...readdirSync(folder)
        .filter((name) => name.startsWith(STORE_FILE))
        .map((name) => rights(join(folder, name))),
    ]).toEqual(['700', '600', '600']);
    store.close();
    chmodSync(join(folder, STORE_FILE), 0o644);
    store = openStore(folder);
    expect(rights(join(folder, STORE_FILE))).toBe('600');
  });

  it('of a later schema is refused untouched', () => {
    openStore(dir).close();
    const sql = new Database(file());
    sql.pragma('user_version = 999');
    sql.close();
    const before = readFileSync(file());
    const problem = problemOf(() => openStore(dir));
    expect([problem.kind, problem.ru.includes('999')]).toEqual(['newer', true]);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('that is no database, or somebody else’s, is refused untouched', () => {
    writeFileSync(file(), 'just words '.repeat(900));
    const before = readFileSync(file());
    expect(problemOf(() => openStore(dir)).kind).toBe('damaged');
    expect(readFileSync(file()).equals(before)).toBe(true);
    rmSync(file());
    const sql = new Database(file());
    sql.exec('CREATE TABLE theirs (a)');
    sql.close();
    expect(problemOf(() => openStore(dir)).en).toContain('not a Tirek file');
  });

  it('with a broken page is refused', () => {
    const healthy = openStore(dir);
    const box = healthy.collection<string>('box');
    healthy.transaction(() => {
      for (let n = 0; n < 400; n++) box.put(`k${n}`, 'x'.repeat(200));
    });
    healthy.close();
    const bytes = readFileSync(file());
    bytes.fill(0xaa, 4096 * 6, 4096 * 12);
    writeFileSync(file(), bytes);
    const problem = problemOf(() => openStore(dir));
    expect([problem.kind, problem.kk.includes('Сақтық')]).toEqual(['damaged', true]);
  });
});
