// Who is let in, and what each door answers.

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttp } from '../../../local/http/create-http';
import { OWNER, openStage, type Reply, send, TEACHER } from './stage';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const errorOf = (reply: Reply) => (JSON.parse(reply.text) as { error: Record<string, unknown> }).error;
const at = (path: string) => stage.http.url + path;
const run = (path: string, body: string, headers: Record<string, string> = {}) =>
  send(at(path), { method: 'POST', body, headers: { 'x-tirek-token': stage.http.token, ...headers } });

describe('the door', () => {
  it('listens on loopback only, with a new token for every start', async () => {
    expect(stage.http.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(stage.http.pageOrigin).not.toBe(stage.http.url);
    const other = await openStage();
    expect(other.http.token).not.toBe(stage.http.token);
    expect(stage.http.token.length).toBeGreaterThanOrEqual(32);
    await other.close();
  });

  it('refuses another Host (DNS rebinding) everywhere, on both ports', async () => {
    const port = new URL(stage.http.url).port;
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1:1',
    ])
      for (const url of [
        at('/'),
        at('/v4/spreadsheets/x'),
        at('/local/people'),
        `${stage.http.pageOrigin}/page/x`,
      ])
        expect([host, url, (await send(url, { headers: { host, ...stage.auth } })).status]).toEqual([
          host,
          url,
          403,
        ]);
    expect((await send(at('/'), { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it('refuses another Origin, the add-on’s own page included', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      stage.http.pageOrigin,
      'http://127.0.0.1',
      'file://',
    ])
      for (const path of ['/run/call', '/drive/v3/files', '/local/people']) {
        const reply = await send(at(path), {
          method: 'POST',
          body: '[]',
          headers: { origin, ...stage.auth },
        });
        expect([origin, path, reply.status]).toEqual([origin, path, 403]);
      }
    const own = await run('/run/call', '[1]', { origin: stage.http.url });
    expect(own.status).toBe(200);
    expect(own.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('refuses /run and /local without the token, and does not run anything', async () => {
    const before = stage.calls.length;
    const attempts: Record<string, string>[] = [
      {},
      { 'x-tirek-token': 'wrong' },
      { authorization: 'Bearer wrong' },
      { cookie: `token=${stage.http.token}` },
    ];
    for (const headers of attempts) {
      expect((await send(at('/run/call'), { method: 'POST', body: '[]', headers })).status).toBe(403);
      expect((await send(at('/local/people'), { headers })).status).toBe(403);
    }
    expect(stage.calls.length).toBe(before);
  });

  it('gives the shell to no page of another origin', async () => {
    const as = (site: string, mode: string) =>
      send(at('/'), { headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode } });
    expect((await as('cross-site', 'no-cors')).status).toBe(403);
    expect((await as('same-site', 'cors')).status).toBe(403);
    const shown = await as('none', 'navigate');
    expect(shown.headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await send(at('/other'))).status).toBe(404);
  });

  it('tells the token to the page opened by the link, once; the bare address and a guess get none', async () => {
    const told: string[] = [];
    const own = await openStage({ onOpened: (link) => told.push(link) });
    const tells = async (url: string) => (await send(url)).text.includes(own.http.token);
    const first = own.http.link();
    expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?once=[\w-]{24}$/);
    expect(await tells(`${own.http.url}/`)).toBe(false);
    expect(await tells(`${own.http.url}/?once=`)).toBe(false);
    expect(await tells(`${own.http.url}/?once=${own.http.token}`)).toBe(false);
    expect(await tells(first.replace('/?', '/other?'))).toBe(false);
    expect(told).toEqual([]);
    expect(await tells(first)).toBe(true);
    expect(await tells(first)).toBe(false);
    expect(told).toEqual([own.http.link()]);
    expect(told[0]).not.toBe(first);
    expect(await tells(told[0] ?? '')).toBe(true);
    await own.close();
  });

  it('decides about a stranger by the head alone: no byte of the body is waited for', async () => {
    const port = Number(new URL(stage.http.url).port);
    const before = stage.calls.length;
    const answerTo = (lines: string[]) =>
      new Promise<string>((done) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n[`));
        socket.once('data', (piece) => {
          socket.destroy();
          done(piece.toString('utf8').slice(9, 12));
        });
      });
    const token = `X-Tirek-Token: ${stage.http.token}`;
    const bearer = `Authorization: Bearer ${stage.http.token}`;
    const large = 'Content-Length: 50000000';
    const host = `Host: ${stage.host}`;
    expect(await answerTo(['POST /run/call HTTP/1.1', 'Host: evil.example', token, large])).toBe('403');
    expect(
      await answerTo(['POST /run/call HTTP/1.1', host, 'Origin: https://evil.example', token, large]),
    ).toBe('403');
    expect(await answerTo(['POST /run/call HTTP/1.1', host, large])).toBe('403');
    expect(await answerTo(['POST /local/files HTTP/1.1', host, large])).toBe('403');
    expect(await answerTo(['POST /upload/drive/v3/files?uploadType=media HTTP/1.1', host, large])).toBe(
      '403',
    );
    expect(
      await answerTo([
        'POST /upload/drive/v3/files?uploadType=media HTTP/1.1',
        host,
        'Authorization: Bearer x',
        large,
      ]),
    ).toBe('401');
    // With the token: a body of JSON is smaller than a file's, and nothing to be shown takes one at all.
    expect(await answerTo(['POST /run/call HTTP/1.1', host, token, large])).toBe('413');
    expect(await answerTo(['POST /v4/spreadsheets HTTP/1.1', host, bearer, large])).toBe('413');
    expect(await answerTo(['GET /local/people HTTP/1.1', host, token, large])).toBe('413');
    expect(await answerTo(['GET / HTTP/1.1', host, large])).toBe('413');
    expect(stage.calls.length).toBe(before);
  });

  it('does not wait for a body that never comes to its end, and counts one that hides its size', async () => {
    const talk = async (bodyMs: number, first: string, rest?: Buffer) => {
      const own = await openStage({ bodyMs });
      const { port, host } = new URL(own.http.url);
      const status = await new Promise<string>((done) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          const head = `POST /run/call HTTP/1.1\r\nHost: ${host}\r\nX-Tirek-Token: ${own.http.token}\r\n`;
          socket.write(head + first);
          for (let sent = 0; rest && sent < 20; sent++) socket.write(rest);
        });
        socket.on('error', () => undefined);
        socket.once('data', (piece) => {
          socket.destroy();
          done(piece.toString('utf8').slice(9, 12));
        });
      });
      expect(own.calls).toEqual([]);
      await own.close();
      return status;
    };
    expect(await talk(100, 'Content-Length: 10\r\n\r\n["a"')).toBe('408');
    const size = 0x100000;
    const megabyte = Buffer.concat([
      Buffer.from(`${size.toString(16)}\r\n`),
      Buffer.alloc(size, ' '),
      Buffer.from('\r\n'),
    ]);
    expect(await talk(20_000, 'Transfer-Encoding: chunked\r\n\r\n', megabyte)).toBe('413');
  });

  it('passes over nothing: unknown parameters, headers and codings are refused by name', async () => {
    const token = { 'x-tirek-token': stage.http.token };
    const of = async (verb: string, path: string, headers: Record<string, string>) => {
      const reply = await send(at(path), { method: verb, headers, body: verb === 'POST' ? '[]' : undefined });
      return [reply.status, (JSON.parse(reply.text) as { error: unknown }).error];
    };
    expect(await of('GET', '/local/people?all=1', token)).toEqual([400, 'Unknown query parameter: all']);
    expect(await of('GET', '/local/files?parent=a&parent=b', token)).toEqual([
      400,
      'The query parameter parent is given twice.',
    ]);
    expect(await of('POST', '/run/call?user=head', token)).toEqual([400, 'Unknown query parameter: user']);
    expect(await of('POST', '/run/call', { ...token, 'x-tirek-role': 'HEAD' })).toEqual([
      400,
      'Unknown header: x-tirek-role',
    ]);
    expect(await of('POST', '/run/call', { ...token, 'content-encoding': 'gzip' })).toEqual([
      400,
      'Unknown content-encoding: gzip',
    ]);
    const google = async (path: string, headers: Record<string, string> = {}) => {
      const reply = await send(at(path), { headers: { ...stage.auth, ...headers } });
      return [reply.status, errorOf(reply).message];
    };
    expect(await google('/drive/v3/files/abc', { range: 'bytes=0-1' })).toEqual([
      501,
      'not emulated: the header range',
    ]);
    expect(await google('/v4/spreadsheets/x', { 'x-http-method-override': 'DELETE' })).toEqual([
      501,
      'not emulated: the header x-http-method-override',
    ]);
    expect(await google('/drive/v3/files?callback=f')).toEqual([501, 'not emulated: the parameter callback']);
    expect(await google('/drive/v3/files?alt=proto')).toEqual([501, 'not emulated: alt=proto']);
    expect(await google('/v4/spreadsheets/x?page=2')).toEqual([
      400,
      `Invalid JSON payload received. Unknown name "page": Cannot bind query parameter. Field 'page' could not be found in request message.`,
    ]);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(stage.http.url).port);
    await expect(
      createHttp({ services: [], owner: OWNER, run: async () => ({ value: 1 }), port }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('outlives a client that hangs up in the middle', async () => {
    const port = Number(new URL(stage.http.url).port);
    await new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`POST /run/call HTTP/1.1\r\nHost: ${stage.host}\r\nContent-Length: 100\r\n\r\n[`);
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on('close', () => done());
    });
    expect((await run('/run/call', '[2]')).status).toBe(200);
  });
});

describe('POST /run/<function>', () => {
  it('passes the arguments and the person, and answers the value', async () => {
    const reply = await run('/run/call', '["сәлем",{"a":[1]}]', { 'x-tirek-user': TEACHER });
    expect([reply.status, reply.text]).toEqual([200, '{"value":"сәлем"}']);
    expect(stage.calls.at(-1)).toEqual(['call', ['сәлем', { a: [1] }], TEACHER]);
    expect((await run('/run/call', '')).text).toBe('{"value":null}');
    expect(stage.calls.at(-1)).toEqual(['call', [], OWNER]);
  });

  it('answers a failure as HTTP 500 with its words', async () => {
    const reply = await run('/run/fails', '[]');
    expect([reply.status, reply.text]).toEqual([500, '{"error":"Script function not found: fails"}']);
  });

  it('refuses what is no call', async () => {
    for (const body of ['{"a":1}', 'nonsense', '"text"'])
      expect((await run('/run/call', body)).status).toBe(400);
    expect((await run('/run/', '[]')).status).toBe(404);
    expect((await run('/run/a/b', '[]')).status).toBe(404);
    expect((await send(at('/run/call'), { headers: { 'x-tirek-token': stage.http.token } })).status).toBe(
      405,
    );
  });

  it('takes a form with files', async () => {
    const form = new FormData();
    form.append('caseId', 'C-1');
    form.append('tag', 'a');
    form.append('tag', 'b');
    form.append('scan', new Blob([Buffer.from([0, 13, 10, 45, 45, 255])], { type: 'image/png' }), 'скан.png');
    const wire = new Response(form);
    const body = Buffer.from(await wire.arrayBuffer());
    const type = wire.headers.get('content-type') ?? '';
    const reply = await send(at('/run/upload'), {
      method: 'POST',
      body,
      headers: { 'x-tirek-token': stage.http.token, 'content-type': type },
    });
    expect(reply.text).toBe('{"value":["caseId","tag","scan"]}');
    const [, fields] = stage.calls.at(-1) as [string, Record<string, unknown>];
    expect(fields).toMatchObject({
      caseId: 'C-1',
      tag: ['a', 'b'],
      scan: { mimeType: 'image/png', name: 'скан.png' },
    });
    expect(Buffer.from((fields.scan as { bytes: Uint8Array }).bytes)).toEqual(
      Buffer.from([0, 13, 10, 45, 45, 255]),
    );
  });
});

describe('the add-on’s page', () => {
  it('is served at its own origin, to the shell’s frame only, and can reach no network', async () => {
    const url = stage.http.showPage('<p>Тірек</p>');
    expect(url.startsWith(`${stage.http.pageOrigin}/page/`)).toBe(true);
    const page = await send(url);
    const policy = String(page.headers['content-security-policy']);
    expect(page.text).toBe('<p>Тірек</p>');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain(`frame-ancestors ${stage.http.url} `);
    expect((await send(`${stage.http.pageOrigin}/page/guess`)).status).toBe(404);
    expect((await send(`${stage.http.pageOrigin}/`)).status).toBe(404);
    expect((await send(url.replace(stage.http.pageOrigin, stage.http.url))).status).toBe(404);
  });
});
