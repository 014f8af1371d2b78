import { afterAll, describe, expect, it } from '@jest/globals';
import { ABSENT_SERVICES, LANGUAGE_GLOBALS, PLAYED_SERVICES } from '../../../local/execution/context/globals';
import { given, refusal, SECRETARY, stage } from './stage';

const { executor } = stage(`
  var count = 0;
  const hidden = () => 1;
  function raise() { return ++count; }
  function names() { return Object.getOwnPropertyNames(globalThis).sort(); }
  function typeOf(name) { return typeof globalThis[name]; }
  function byEval() { return eval('1 + 1'); }
  function byFunction() { return new Function('return 1')(); }
  function byConstructor() { return [].constructor.constructor('return process')(); }
  function byService() { return Utilities.getUuid.constructor('return process')(); }
  function byError() { try { Sheets.Spreadsheets.get('x', 1); } catch (e) { return e.constructor.constructor('return process')(); } }
  function byImport() { return import('node:fs').then(function (fs) { return Object.keys(fs).length; }); }
  function local() { return new Date(2026, 2, 19).toISOString(); }
  function now() { return [new Date().toISOString(), Date.now(), Date().length > 10, new Date(0).getTime(), new Date() instanceof Date, new Date().constructor === Date]; }
  function chance() { return [Math.random(), Math.random(), Utilities.getUuid()]; }
  function later() { return Promise.resolve(5).then(function (n) { return n + 1; }); }
  function lost() { Promise.reject(new Error('nobody waits')); return 'fine'; }
  function rejected() { return Promise.reject(new Error('late')); }
  function deep() { return deep() + 1; }
  function notes() { console.log('a %s', 'b', {c: 1}); console.error('bad'); Logger.log('x %s', 1); return Logger.getLog(); }
`);
afterAll(() => executor.close());
const run = (name: string, ...args: unknown[]) => executor.run(name, args, SECRETARY);

describe('the context of an execution', () => {
  it('has exactly the globals of ECMAScript and Apps Script', async () => {
    const own = [
      'count',
      'raise',
      'names',
      'typeOf',
      'byEval',
      'byFunction',
      'byConstructor',
      'byService',
      'byError',
    ];
    own.push('byImport', 'local', 'now', 'chance', 'later', 'lost', 'rejected', 'deep', 'notes');
    const allowed = [
      ...LANGUAGE_GLOBALS,
      ...PLAYED_SERVICES,
      ...ABSENT_SERVICES,
      'Sheets',
      'Docs',
      'Drive',
      ...own,
    ];
    expect(given(await run('names'))).toEqual(allowed.sort());
  });

  it.each([
    'URL',
    'TextEncoder',
    'setTimeout',
    'fetch',
    'process',
    'require',
    'structuredClone',
    'atob',
    'performance',
  ])('has no %s', async (name) => expect(given(await run('typeOf', name))).toBe('undefined'));

  it('is fresh for every execution', async () => {
    expect(given(await run('raise'))).toBe(1);
    expect(given(await run('raise'))).toBe(1);
  });

  it.each([
    ['byEval', 2],
    ['byFunction', 1],
  ])('makes code of text, as Apps Script does: %s', async (name, value) => {
    expect(given(await run(name))).toBe(value);
  });

  it.each(['byConstructor', 'byService', 'byError'])(
    'code made of text reaches nothing outside: %s',
    async (name) => {
      expect(refusal(await run(name))).toMatch(/process is not defined/);
    },
  );

  it('imports no module', async () => {
    expect(refusal(await run('byImport'))).toMatch(/dynamic import/i);
  });

  it('reads local time in the time zone of the manifest', async () => {
    expect(given(await run('local'))).toBe('2026-03-18T19:00:00.000Z');
  });

  it('goes by the clock and the chance of the home', async () => {
    const at = Date.UTC(2026, 2, 19, 9);
    expect(given(await run('now'))).toEqual(['2026-03-19T09:00:00.000Z', at + 1, true, 0, true, true]);
    const first = given(await run('chance')) as unknown[];
    expect(first[2]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const again = stage('function chance() { return [Math.random(), Math.random(), Utilities.getUuid()]; }');
    expect(given(await again.executor.run('chance', [], SECRETARY))).toEqual(first);
    await again.executor.close();
  });

  it('waits for a promise and loses a rejection nobody waits for', async () => {
    expect(given(await run('later'))).toBe(6);
    expect(given(await run('lost'))).toBe('fine');
    expect(refusal(await run('rejected'))).toBe('late');
  });

  it('hands no function of the home to a script that changes the language itself', async () => {
    const hung = stage(
      `function thief() {
        var then = Promise.prototype.then;
        var seen = [];
        Promise.prototype.then = function (a, b) { seen.push(String(a.constructor('return typeof process')())); return then.call(this, a, b); };
        return Promise.resolve(seen);
      }`,
      { limitMs: 1000 },
    );
    expect(given(await hung.executor.run('thief', [], SECRETARY))).toEqual(['undefined']);
    await hung.executor.close();
  });

  it('survives endless recursion', async () => {
    expect(refusal(await run('deep'))).toBe('RangeError: Maximum call stack size exceeded');
    expect(given(await run('raise'))).toBe(1);
  });

  it('keeps what a script notes', async () => {
    const outcome = await run('notes');
    expect(given(outcome)).toBe('x 1\n');
    expect(outcome.logs).toEqual([
      { level: 'log', text: 'a b {"c":1}' },
      { level: 'error', text: 'bad' },
      { level: 'log', text: 'x 1' },
    ]);
  });
});
