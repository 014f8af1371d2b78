import { afterAll, describe, expect, it } from '@jest/globals';
import { SubmittedForm } from '../../../local/execution/execution';
import { given, OWNER, refusal, SECRETARY, stage } from './stage';

const { executor } = stage(
  `
  var notAFunction = 5;
  const lexical = function () { return 1; };
  function echo(x) { return x; }
  function kinds() { return Array.prototype.map.call(arguments, function (a) { return a === null ? 'null' : typeof a; }); }
  function private_() { return 1; }
  function nothing() {}
  function date() { return { rows: [{ when: new Date(0) }] }; }
  function func() { return [function () {}]; }
  function cycle() { var a = {}; a.a = a; return a; }
  function instance() { return new Map(); }
  function nan() { return [NaN]; }
  function holes() { return { list: [undefined, 1], gone: undefined }; }
  function fail() { throw new Error('as it is'); }
  function failType() { null.x; }
  function failText() { throw 'text'; }
  function spin() { for (;;) {} }
  function wait() { Utilities.sleep(100000); }
  function grow() { var all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
  function upload(form) { return [form.kind, form.several, form.scan.getName(), form.scan.getContentType(), form.scan.getDataAsString()]; }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()]; }
  `,
  { limitMs: 2000, warmThreads: 2, mostThreads: 2, memoryMb: 64 },
);
afterAll(() => executor.close());
const run = (name: string, ...args: unknown[]) => executor.run(name, args, SECRETARY);

describe('calling a function of the bundle', () => {
  it.each(['private_', 'lexical', 'notAFunction', 'missing', 'parseInt', 'Utilities', 'toString', 'eval'])(
    'U8 %s cannot be called',
    async (name) => expect(refusal(await run(name))).toBe(`Script function not found: ${name}`),
  );

  it('U8 carries texts, numbers, booleans, null, arrays and objects of them, by copy', async () => {
    const value = { a: [1, 'ә', true, null, { b: {} }] };
    expect(given(await run('echo', value))).toEqual(value);
    expect(given(await run('nothing'))).toBeNull();
  });

  it('U8 undefined is null in arrays and left out of objects, both ways', async () => {
    expect(given(await run('holes'))).toEqual({ list: [null, 1] });
    expect(given(await run('kinds', undefined, [undefined]))).toEqual(['null', 'object']);
  });

  const cyclic: { a?: unknown } = {};
  cyclic.a = cyclic;
  it.each([
    ['a date', new Date(0), '0'],
    ['a nested date', { rows: [{ when: new Date(0) }] }, 'when'],
    ['a function', [() => 1], '0'],
    ['a class instance', { m: new Map() }, 'm'],
    ['NaN', { n: Number.NaN }, 'n'],
    ['a symbol', Symbol('s'), '0'],
    ['a form among other arguments', { f: new SubmittedForm({}) }, 'f'],
  ])('U8 refuses the argument: %s', async (_what, value, property) => {
    expect(refusal(await run('echo', value))).toBe(
      `TypeError: Failed due to illegal value in property: ${property}`,
    );
  });

  it('U8 refuses a cycle', async () => {
    expect(refusal(await run('echo', cyclic))).toBe('TypeError: Failed due to circular reference.');
    expect(refusal(await run('cycle'))).toContain('Failed due to circular reference.');
  });

  it.each([
    ['date', 'when'],
    ['func', '0'],
    ['instance', '0'],
    ['nan', '0'],
  ])('U8 refuses the returned value of %s instead of answering null in silence', async (name, property) => {
    expect(refusal(await run(name))).toBe(
      `${name} returned what google.script.run does not carry. Failed due to illegal value in property: ${property}`,
    );
  });

  it('U8 a form comes as texts and blobs', async () => {
    const form = new SubmittedForm({
      kind: 'scan',
      several: ['a', 'b'],
      scan: { name: 'акт.pdf', mimeType: 'application/pdf', bytes: Buffer.from('%PDF ә') },
    });
    expect(given(await run('upload', form))).toEqual([
      'scan',
      ['a', 'b'],
      'акт.pdf',
      'application/pdf',
      '%PDF ә',
    ]);
    expect(refusal(await run('upload', form, 1))).toContain('illegal value');
  });

  it('tells the failure handler the message of an error', async () => {
    expect(refusal(await run('fail'))).toBe('as it is');
    expect(refusal(await run('failType'))).toMatch(/^TypeError: Cannot read properties of null/);
    expect(refusal(await run('failText'))).toBe('text');
  });

  it('runs the web app as its owner and knows its visitor', async () => {
    const time = 'Asia/Almaty';
    expect(given(await run('who'))).toEqual([SECRETARY, SECRETARY, time]);
    const visited = await executor.run('who', [], SECRETARY, { kind: 'webapp' });
    expect(given(visited)).toEqual([SECRETARY, OWNER, time]);
  });

  it('reports a bundle that does not load', async () => {
    const broken = stage('function (');
    expect(refusal(await broken.executor.run('x', [], SECRETARY))).toMatch(/^SyntaxError: /);
    await broken.executor.close();
    const throwing = stage('throw new Error("while loading")');
    expect(refusal(await throwing.executor.run('x', [], SECRETARY))).toBe('while loading');
    await throwing.executor.close();
  });
});

describe('an execution that does not end well', () => {
  it('is ended at the time limit, and the next one runs', async () => {
    expect(refusal(await run('spin'))).toBe('Exceeded maximum execution time');
    expect(refusal(await run('wait'))).toBe('Exceeded maximum execution time');
    expect(given(await run('echo', 1))).toBe(1);
  });

  it('takes only its own thread along when it crashes', async () => {
    const roomy = stage(
      'function grow() { var all = []; for (;;) all.push(new Array(100000).fill(all.length)); } function echo(x) { return x; }',
      { memoryMb: 32 },
    );
    const outcome = await roomy.executor.run('grow', [], SECRETARY);
    expect(refusal(outcome)).toBe("We're sorry, a server error occurred. Please wait a bit and try again.");
    expect('stack' in outcome && outcome.stack).toMatch(/memory/);
    expect(given(await roomy.executor.run('echo', [2], SECRETARY))).toBe(2);
    await roomy.executor.close();
  });

  it('more executions than threads wait their turn', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, i) => run('echo', i)));
    expect(outcomes.map(given)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('the thirty-first execution of an account at once is refused when Google is played to the letter', async () => {
    const { executor: strict } = stage('function echo(x) { return x; }', { mostAtOnce: 2 });
    const echo = (user: string) => strict.run('echo', [1], user);
    const outcomes = await Promise.all([echo(SECRETARY), echo(SECRETARY), echo(SECRETARY), echo(OWNER)]);
    expect(outcomes.map((one) => ('error' in one ? one.error : 'ran'))).toEqual([
      'ran',
      'ran',
      'Exception: There are too many scripts running simultaneously for this Google user account.',
      'ran',
    ]);
    expect(given(await echo(SECRETARY))).toBe(1);
    await strict.close();
  });

  it('is refused after the executor was closed', async () => {
    const closed = stage('function f() {}');
    await closed.executor.close();
    expect(refusal(await closed.executor.run('f', [], SECRETARY))).toContain('server error');
  });
});

describe('two executions at once', () => {
  it('really run side by side', async () => {
    // Each waits until it has seen the other: one after the other, both would run into the limit.
    const { executor: pair } = stage(
      `function meet(me, other) {
        var props = PropertiesService.getScriptProperties();
        props.setProperty(me, 'here');
        while (props.getProperty(other) !== 'here') Utilities.sleep(1);
        return me;
      }`,
      { warmThreads: 2, limitMs: 5000 },
    );
    const outcomes = await Promise.all([
      pair.run('meet', ['a', 'b'], SECRETARY),
      pair.run('meet', ['b', 'a'], OWNER),
    ]);
    expect(outcomes.map(given)).toEqual(['a', 'b']);
    await pair.close();
  });
});
