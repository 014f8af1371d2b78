import { afterEach, describe, expect, it } from '@jest/globals';
import type { Executor } from '../../../local/execution/executor';
import {
  beforeCall,
  docsQuota,
  driveQuota,
  failCall,
  sheetsQuota,
  together,
} from '../../../local/execution/simulation';
import { ApiError } from '../../../local/google/api-error';
import { given, refusal, SECRETARY, stage } from './stage';

const CODE = `
  function twice() { Sheets.Spreadsheets.batchUpdate({}, 'S'); return Sheets.Spreadsheets.batchUpdate({}, 'S') && 'done'; }
  function read() { return Sheets.Spreadsheets.get('S').properties.title; }
  function write() { Sheets.Spreadsheets.batchUpdate({}, 'S'); }
`;
let executor: Executor | undefined;
afterEach(() => executor?.close());

function begin() {
  const staged = stage(CODE);
  executor = staged.executor;
  const run = (name: string) => staged.executor.run(name, [], SECRETARY);
  return { ...staged, run };
}

describe('misfortune on purpose', () => {
  it('W133 fails the n-th Google call before it is applied', async () => {
    const { run, executor } = begin();
    executor.simulate(failCall(2, 'before'));
    expect(refusal(await run('twice'))).toBe(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.batchUpdate failed with error: The service is currently unavailable.',
    );
    expect(given(await run('read'))).toBe(1);
  });

  it('W138 loses the reply of the n-th call after it is applied', async () => {
    const { run, executor } = begin();
    executor.simulate(failCall(2, 'after', new ApiError(500, 'Internal error encountered.')));
    expect(refusal(await run('twice'))).toContain('Internal error encountered.');
    executor.simulate(undefined);
    expect(given(await run('read'))).toBe(2);
  });

  it("plays a person's edit between two calls", async () => {
    const { run, executor, store } = begin();
    const numbers = store.collection<number>('test.numbers');
    executor.simulate(beforeCall(2, () => numbers.put('S', 100)));
    expect(given(await run('twice'))).toBe('done');
    expect(given(await run('read'))).toBe(101);
  });

  it('W131 W132 refuses the sixty-first write of a minute, and lets the next minute pass', async () => {
    const { run, executor } = begin();
    let now = 0;
    executor.simulate(together(sheetsQuota(() => now, { user: 3 })));
    for (let i = 0; i < 3; i++) given(await run('write'));
    expect(refusal(await run('write'))).toBe(
      "GoogleJsonResponseException: API call to sheets.spreadsheets.batchUpdate failed with error: Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'.",
    );
    expect(given(await run('read'))).toBe(3);
    now = 60_000;
    given(await run('write'));
  });

  it('W131 counts reads and writes apart, by user and by project, a minute each', async () => {
    let now = 0;
    const quota = sheetsQuota(() => now, { user: 2, project: 5 });
    const ask = async (email: string, method: string) => {
      const call = {
        execution: 1,
        functionName: 'call',
        n: 1,
        service: 'sheets',
        method,
        params: {},
        body: null,
        email,
      };
      return (await quota(call))?.error.message.match(/limit '([^']*)'/)?.[1];
    };
    const read = 'spreadsheets.values.batchGetByDataFilter';
    for (const email of ['a', 'a', 'b', 'b', 'c']) expect(await ask(email, read)).toBeUndefined();
    expect(await ask('a', read)).toBe('Read requests per minute per user');
    expect(await ask('c', read)).toBe('Read requests per minute');
    expect(await ask('c', 'spreadsheets.batchUpdate')).toBeUndefined();
    now = 60_000;
    expect(await ask('a', read)).toBeUndefined();
  });

  it('Docs counts writes and reads apart: sixty writes a person a minute, no call of another service', async () => {
    let now = 0;
    const quota = docsQuota(() => now);
    const ask = async (method: string, email = 'a', service = 'docs') => {
      const call = {
        execution: 1,
        functionName: 'call',
        n: 1,
        service,
        method,
        params: {},
        body: null,
        email,
      };
      return (await quota(call))?.error.message;
    };
    const write = 'documents.batchUpdate';
    for (let n = 0; n < 60; n++) expect(await ask(write)).toBeUndefined();
    expect(await ask(write)).toBe(
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'docs.googleapis.com' for consumer 'project_number:123456789012'.",
    );
    expect(await ask('documents.get')).toBeUndefined();
    expect(await ask(write, 'b')).toBeUndefined();
    expect(await ask('spreadsheets.batchUpdate', 'a', 'sheets')).toBeUndefined();
    now = 60_000;
    expect(await ask(write)).toBeUndefined();
  });

  it('V17 V20 Drive counts units: a list is dear, a read is cheap, and each person has a minute of their own', async () => {
    let now = 0;
    const quota = driveQuota(() => now, { units: 410 });
    const ask = async (method: string, email = 'a', params = {}) => {
      const call = {
        execution: 1,
        functionName: 'call',
        n: 1,
        service: 'drive',
        method,
        params,
        body: null,
        email,
      };
      return (await quota(call))?.error.body().error;
    };
    for (const method of [
      'files.list',
      'files.export',
      'files.copy',
      'permissions.create',
      'files.get',
      'files.get',
    ])
      expect(await ask(method)).toBeUndefined();
    expect(await ask('files.get')).toEqual({
      code: 403,
      message: 'User Rate Limit Exceeded',
      errors: [
        { domain: 'usageLimits', reason: 'userRateLimitExceeded', message: 'User Rate Limit Exceeded' },
      ],
    });
    expect(await ask('files.get', 'b', { alt: 'media' })).toBeUndefined();
    expect(await ask('files.list', 'b')).toBeUndefined();
    now = 60_000;
    expect(await ask('files.list')).toBeUndefined();
  });
});
