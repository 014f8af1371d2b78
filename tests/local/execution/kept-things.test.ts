import { afterAll, describe, expect, it } from '@jest/globals';
import { given, OWNER, refusal, SECRETARY, stage } from './stage';

let now = Date.UTC(2026, 2, 19, 9);
const { executor } = stage(
  `
  function props(kind, method, args) {
    var shelf = PropertiesService['get' + kind + 'Properties']();
    var answer = shelf[method].apply(shelf, args || []);
    return answer === shelf ? 'chains' : answer;
  }
  function cache(kind, method, args) {
    var shelf = CacheService['get' + kind + 'Cache']();
    return shelf[method].apply(shelf, args || []);
  }
  function none() { return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]; }
  function fill(from, to) { var cache = CacheService.getScriptCache(); for (var i = from; i < to; i++) cache.put('k' + i, 'v'); }
  function lock(calls) {
    var lock = LockService.getScriptLock();
    return calls.map(function (call) { return lock[call[0]](call[1]); });
  }
  function two() { return [LockService.getScriptLock().tryLock(0), LockService.getScriptLock().tryLock(0), LockService.getUserLock().tryLock(0)]; }
  function add(times) {
    for (var i = 0; i < times; i++) {
      var lock = LockService.getScriptLock();
      lock.waitLock(20000);
      var props = PropertiesService.getScriptProperties();
      var n = Number(props.getProperty('n') || 0);
      Utilities.sleep(1);
      props.setProperty('n', String(n + 1));
      lock.releaseLock();
    }
  }
  function holdAndFall() { LockService.getScriptLock().waitLock(0); throw new Error('fell'); }
  function hold(ms) { LockService.getScriptLock().waitLock(0); PropertiesService.getScriptProperties().setProperty('held', '1'); Utilities.sleep(ms); }
  function tryWhenHeld(ms) {
    while (!PropertiesService.getScriptProperties().getProperty('held')) Utilities.sleep(1);
    PropertiesService.getScriptProperties().deleteProperty('held');
    return LockService.getScriptLock().tryLock(ms);
  }
  function waitWhenHeld(ms) {
    while (!PropertiesService.getScriptProperties().getProperty('held')) Utilities.sleep(1);
    LockService.getScriptLock().waitLock(ms);
  }
  `,
  { warmThreads: 2, surroundings: { now: () => now, random: Math.random } },
);
afterAll(() => executor.close());
const run = async (name: string, ...args: unknown[]) => given(await executor.run(name, args, SECRETARY));
const refused = async (name: string, ...args: unknown[]) =>
  refusal(await executor.run(name, args, SECRETARY));

describe('PropertiesService', () => {
  it('U4 keeps texts, answers null for a miss, and chains', async () => {
    expect(await run('props', 'Script', 'getProperty', ['a'])).toBeNull();
    expect(await run('props', 'Script', 'setProperty', ['a', 'ә'])).toBe('chains');
    expect(await run('props', 'Script', 'setProperties', [{ b: '2' }])).toBe('chains');
    expect(await run('props', 'Script', 'getProperties')).toEqual({ a: 'ә', b: '2' });
    expect(await run('props', 'Script', 'setProperties', [{ c: '3' }, true])).toBe('chains');
    expect(await run('props', 'Script', 'getKeys')).toEqual(['c']);
    expect(await run('props', 'Script', 'deleteProperty', ['c'])).toBe('chains');
    expect(await run('props', 'Script', 'deleteAllProperties')).toBe('chains');
    expect(await run('props', 'Script', 'getProperties')).toEqual({});
  });

  it('U4 a property of an object is no property', async () => {
    expect(await run('props', 'Script', 'getProperty', ['constructor'])).toBeNull();
  });

  it('U4 at most nine kilobytes a value and five hundred a store', async () => {
    const kb = 'x'.repeat(1024);
    expect(await run('props', 'User', 'setProperty', ['a', kb.repeat(9)])).toBe('chains');
    expect(await refused('props', 'User', 'setProperty', ['a', `${kb.repeat(9)}x`])).toBe(
      'Exception: Argument too large: value',
    );
    expect(await refused('props', 'User', 'setProperty', ['a', 'ә'.repeat(9 * 512 + 1)])).toBe(
      'Exception: Argument too large: value',
    );
    expect(await refused('props', 'User', 'setProperty', [kb.repeat(10), ''])).toBe(
      'Exception: Argument too large: key',
    );
    const full = Object.fromEntries(Array.from({ length: 56 }, (_, i) => [`k${i}`, kb.repeat(9)]));
    expect(await refused('props', 'User', 'setProperties', [full, true])).toMatch(
      /^Exception: You have exceeded the property storage quota/,
    );
    expect(await refused('props', 'User', 'setProperty', ['a', 5])).toMatch(/\(String,number\) don't match/);
  });

  it('U4 a store fills up one value after another, counted in bytes; what was there stays, and room may be made', async () => {
    await run('props', 'Script', 'deleteAllProperties');
    // 9 KB each in two-byte letters: 55 of them and their keys are under 500 KB, 56 are over.
    const value = 'ә'.repeat(9 * 512);
    for (let i = 10; i < 65; i++) await run('props', 'Script', 'setProperty', [`k${i}`, value]);
    const full = /^Exception: You have exceeded the property storage quota/;
    expect(await refused('props', 'Script', 'setProperty', ['k65', value])).toMatch(full);
    expect(await refused('props', 'Script', 'setProperties', [{ a: '1', k65: value }])).toMatch(full);
    expect(await run('props', 'Script', 'getKeys')).toHaveLength(55);
    expect(await run('props', 'Script', 'getProperty', ['a'])).toBeNull();
    await run('props', 'Script', 'deleteProperty', ['k10']);
    expect(await run('props', 'Script', 'setProperty', ['k65', value])).toBe('chains');
    await run('props', 'Script', 'deleteAllProperties');
  });

  it('belong to the script, the effective user, the document', async () => {
    const put = (user: string, kind: 'sidebar' | 'webapp', shelf: string, value: string) =>
      executor.run('props', [shelf, 'setProperty', ['who', value]], user, { kind, activeSpreadsheetId: 'S' });
    given(await put(SECRETARY, 'sidebar', 'User', 'secretary'));
    given(await put(SECRETARY, 'webapp', 'User', 'owner'));
    given(await put(SECRETARY, 'sidebar', 'Document', 'document'));
    expect(await run('props', 'User', 'getProperty', ['who'])).toBe('secretary');
    const owner = await executor.run('props', ['User', 'getProperty', ['who']], OWNER);
    expect(given(owner)).toBe('owner');
    const other = await executor.run('props', ['Document', 'getKeys', []], OWNER, {
      kind: 'menu',
      activeSpreadsheetId: 'S',
    });
    expect(given(other)).toEqual(['who']);
  });

  it('U5 nothing belongs to a document in a web app', async () => {
    const outcome = await executor.run('none', [], SECRETARY, { kind: 'webapp', activeSpreadsheetId: 'S' });
    expect(given(outcome)).toEqual([null, null, null]);
  });
});

describe('CacheService', () => {
  it('U4 put and remove answer null, a miss is null', async () => {
    expect(await run('cache', 'Script', 'put', ['a', '1'])).toBeNull();
    expect(await run('cache', 'Script', 'get', ['a'])).toBe('1');
    expect(await run('cache', 'User', 'get', ['a'])).toBeNull();
    expect(await run('cache', 'Script', 'putAll', [{ b: '2', c: '3' }, 60])).toBeNull();
    expect(await run('cache', 'Script', 'getAll', [['a', 'b', 'x']])).toEqual({ a: '1', b: '2' });
    expect(await run('cache', 'Script', 'remove', ['a'])).toBeNull();
    expect(await run('cache', 'Script', 'removeAll', [['b']])).toBeNull();
    expect(await run('cache', 'Script', 'getAll', [['a', 'b', 'c']])).toEqual({ c: '3' });
  });

  it('U4 forgets after the time to live, by the clock of the home', async () => {
    await run('cache', 'Script', 'put', ['short', '1', 60]);
    await run('cache', 'Script', 'put', ['usual', '1']);
    now += 59_999;
    expect(await run('cache', 'Script', 'getAll', [['short', 'usual']])).toEqual({ short: '1', usual: '1' });
    now += 1;
    expect(await run('cache', 'Script', 'getAll', [['short', 'usual']])).toEqual({ usual: '1' });
    now += 540_000;
    expect(await run('cache', 'Script', 'get', ['usual'])).toBeNull();
  });

  it('U4 limits', async () => {
    expect(await refused('cache', 'Script', 'put', ['k'.repeat(251), ''])).toBe(
      'Exception: Argument too large: key',
    );
    expect(await refused('cache', 'Script', 'put', ['k', 'v'.repeat(100 * 1024 + 1)])).toBe(
      'Exception: Argument too large: value',
    );
    expect(await refused('cache', 'Script', 'put', ['k', 'v', 21_601])).toMatch(/^NotEmulated: /);
  });

  it('U4 a full cache loses its oldest tenth', async () => {
    await run('fill', 0, 1000);
    expect(await run('cache', 'Script', 'get', ['k150'])).toBe('v');
    await run('fill', 1000, 1001);
    expect(await run('cache', 'Script', 'get', ['k50'])).toBeNull();
    expect(await run('cache', 'Script', 'get', ['k1000'])).toBe('v');
  });
});

describe('LockService', () => {
  it('U5 is not held, then held, then released; the holder may lock again', async () => {
    const calls = [
      ['hasLock'],
      ['tryLock', 0],
      ['hasLock'],
      ['tryLock', 0],
      ['releaseLock'],
      ['hasLock'],
      ['tryLock', -100],
    ];
    expect(await run('lock', calls)).toEqual([false, true, true, true, null, false, false]);
    expect(await run('two')).toEqual([true, true, true]);
  });

  it('U5 waitLock refuses when time is up', async () => {
    const words = 'Exception: Lock timeout: another process was holding the lock for too long.';
    expect(await refused('lock', [['waitLock', -100]])).toBe(words);
    const [, waited] = await Promise.all([run('hold', 100), refused('waitWhenHeld', 10)]);
    expect(waited).toBe(words);
    await run('props', 'Script', 'deleteProperty', ['held']);
  });

  it('U5 keeps other executions out, and lets them in afterwards', async () => {
    const [, early] = await Promise.all([run('hold', 100), run('tryWhenHeld', 0)]);
    expect(early).toBe(false);
    const [, late] = await Promise.all([run('hold', 50), run('tryWhenHeld', 10_000)]);
    expect(late).toBe(true);
  });

  it('U5 no raise of a counter is lost among executions that lock', async () => {
    await Promise.all([run('add', 5), run('add', 5), run('add', 5), run('add', 5)]);
    expect(await run('props', 'Script', 'getProperty', ['n'])).toBe('20');
  });

  it('U5 an execution that falls lets go of its lock', async () => {
    expect(await refused('holdAndFall')).toBe('fell');
    expect(await run('lock', [['tryLock', 0]])).toEqual([true]);
  });
});
