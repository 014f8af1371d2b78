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

  it('does not give the shell, which holds the token, to another site’s page', async () => {
    const as = (site: string, mode: string) =>
      send(at('/'), { headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode } });
    expect((await as('cross-site', 'no-cors')).status).toBe(403);
    expect((await as('same-site', 'cors')).status).toBe(403);
    const shown = await as('none', 'navigate');
    expect(shown.text).toContain(stage.http.token);
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

describe('Google’s paths', () => {
  it('V12 a wrong bearer is 401 UNAUTHENTICATED, with errors[] in Drive', async () => {
    for (const path of ['/drive/v3/files', '/v4/spreadsheets/x', '/v1/documents/x']) {
      const reply = await send(at(path), { headers: { authorization: 'Bearer wrong' } });
      expect(reply.status).toBe(401);
      expect(errorOf(reply)).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
      expect(Array.isArray(errorOf(reply).errors)).toBe(path.startsWith('/drive'));
    }
  });

  it('V13 no Authorization is 403 in Drive and Sheets, 401 in Docs', async () => {
    const of = async (path: string) => errorOf(await send(at(path)));
    expect(await of('/drive/v3/files')).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    expect(await of('/v4/spreadsheets/x')).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    expect(await of('/v1/documents/x')).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
  });

  it('W12 replies are JSON two spaces deep, or compact on request', async () => {
    const list = await send(at('/drive/v3/files?fields=kind'), { headers: stage.auth });
    expect(list.text).toBe('{\n  "kind": "drive#fileList"\n}\n');
    expect(list.headers['content-type']).toBe('application/json; charset=UTF-8');
    const compact = await send(at('/drive/v3/files?fields=kind&prettyPrint=false'), { headers: stage.auth });
    expect(compact.text).toBe('{"kind":"drive#fileList"}');
  });

  it('V10 V11 refusals of the services pass with their bodies', async () => {
    const drive = await send(at('/drive/v3/files/abc'), { headers: stage.auth });
    expect([drive.status, errorOf(drive).message]).toEqual([404, 'File not found: abc.']);
    const docs = await send(at('/v1/documents/abc'), { headers: stage.auth });
    expect(errorOf(docs)).toEqual({
      code: 404,
      message: 'Requested entity was not found.',
      status: 'NOT_FOUND',
    });
    expect(
      (await send(at('/drive/v3/files/abc/watch'), { method: 'POST', headers: stage.auth })).status,
    ).toBe(501);
    expect((await send(at('/drive/v3/nothing'), { headers: stage.auth })).status).toBe(404);
    expect((await send(at('/drive/v3/files/%E0%A4%A'), { headers: stage.auth })).status).toBe(400);
    const broken = await send(at('/drive/v3/files'), {
      method: 'POST',
      body: '{"name"',
      headers: stage.auth,
    });
    expect([broken.status, errorOf(broken).status]).toEqual([400, 'INVALID_ARGUMENT']);
  });

  it('X-Tirek-User says who calls; an unknown person is a person without access', async () => {
    const make = await send(at('/drive/v3/files'), {
      method: 'POST',
      body: '{"name":"mine"}',
      headers: stage.auth,
    });
    const { id } = JSON.parse(make.text) as { id: string };
    for (const user of [TEACHER, 'nobody@elsewhere.example']) {
      const reply = await send(at(`/drive/v3/files/${id}`), {
        headers: { ...stage.auth, 'x-tirek-user': user },
      });
      expect(reply.status).toBe(404);
    }
  });

  it('V75 a deletion answers 204 and nothing', async () => {
    const make = await send(at('/drive/v3/files'), {
      method: 'POST',
      body: '{"name":"x"}',
      headers: stage.auth,
    });
    const { id } = JSON.parse(make.text) as { id: string };
    const reply = await send(at(`/drive/v3/files/${id}`), { method: 'DELETE', headers: stage.auth });
    expect([reply.status, reply.text]).toEqual([204, '']);
  });

  it('V27 uploads by media, multipart (5 MB at most) and in resumable pieces', async () => {
    const url = at('/upload/drive/v3/files');
    const post = (query: string, body: string | Uint8Array, headers: Record<string, string>) =>
      send(`${url}?${query}`, { method: 'POST', body, headers: { ...stage.auth, ...headers } });
    const media = await post('uploadType=media&fields=size,mimeType', Buffer.from('abc'), {
      'content-type': 'image/png',
    });
    expect(JSON.parse(media.text)).toEqual({ size: '3', mimeType: 'image/png' });
    const large = Buffer.alloc(5 * 1024 * 1024 + 1);
    expect((await post('uploadType=media', large, { 'content-type': 'image/png' })).status).toBe(413);
    expect(
      (await post('uploadType=multipart', 'no parts', { 'content-type': 'multipart/related; boundary=b' }))
        .status,
    ).toBe(400);

    const begun = await post('uploadType=resumable&fields=name,size,md5Checksum', '{"name":"скан.pdf"}', {
      'content-type': 'application/json',
      'x-upload-content-type': 'application/pdf',
    });
    const session = String(begun.headers.location);
    expect([begun.status, session.startsWith(url)]).toEqual([200, true]);
    const put = (body: Uint8Array, range: string) =>
      send(session, { method: 'PUT', body, headers: { ...stage.auth, 'content-range': range } });
    const piece = 256 * 1024;
    const whole = Buffer.alloc(piece + 10, 7);
    expect((await put(whole.subarray(0, 100), `bytes 0-99/${whole.length}`)).status).toBe(400);
    const first = await put(whole.subarray(0, piece), `bytes 0-${piece - 1}/${whole.length}`);
    expect([first.status, first.headers.range]).toEqual([308, `bytes=0-${piece - 1}`]);
    const asked = await put(Buffer.alloc(0), `bytes */${whole.length}`);
    expect([asked.status, asked.headers.range]).toEqual([308, `bytes=0-${piece - 1}`]);
    const last = await put(whole.subarray(piece), `bytes ${piece}-${whole.length - 1}/${whole.length}`);
    expect(JSON.parse(last.text)).toMatchObject({ name: 'скан.pdf', size: String(whole.length) });
    expect((await put(Buffer.alloc(0), 'bytes */5')).status).toBe(404);
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
    const made = await send(at('/local/page?view=card'), {
      method: 'POST',
      headers: { 'x-tirek-token': stage.http.token, 'x-tirek-user': TEACHER },
    });
    const { url: own } = JSON.parse(made.text) as { url: string };
    expect((await send(own)).text).toBe(`<p>${TEACHER} card</p>`);
    expect((await send(at('/local/page'), { method: 'POST' })).status).toBe(403);
    expect((await send(`${stage.http.pageOrigin}/page/guess`)).status).toBe(404);
    expect((await send(`${stage.http.pageOrigin}/`)).status).toBe(404);
    expect((await send(url.replace(stage.http.pageOrigin, stage.http.url))).status).toBe(404);
  });
});

describe('the outbox', () => {
  it('shows what was sent, newest first, and gives attachments to be saved', async () => {
    const letter = { cc: [], bcc: [], body: 'b', htmlBody: null, name: null, replyTo: null, noReply: false };
    const paper = { name: 'хаттама.pdf', mimeType: 'application/pdf', bytes: Buffer.from('%PDF') };
    stage.home.outbox.send(OWNER, { ...letter, to: [TEACHER], subject: 'first' }, []);
    stage.home.outbox.send(OWNER, { ...letter, to: [TEACHER], subject: 'second' }, [paper]);
    const token = { 'x-tirek-token': stage.http.token };
    const { letters } = JSON.parse((await send(at('/local/outbox'), { headers: token })).text);
    expect(letters.map(({ subject }: { subject: string }) => subject)).toEqual(['second', 'first']);
    const saved = await send(at(`/local/outbox/${letters[0].attachments[0].blob}`), { headers: token });
    expect([saved.status, saved.text]).toEqual([200, '%PDF']);
    expect((await send(at('/local/outbox/none'), { headers: token })).status).toBe(404);
  });
});

describe('the documents folder', () => {
  it('lists folders, takes uploads, and gives files and exports to be saved', async () => {
    const token = { 'x-tirek-token': stage.http.token };
    const read = async (path: string) => JSON.parse((await send(at(path), { headers: token })).text);
    const folder = await send(at('/drive/v3/files'), {
      method: 'POST',
      body: '{"name":"Құжаттар","mimeType":"application/vnd.google-apps.folder"}',
      headers: stage.auth,
    });
    const { id } = JSON.parse(folder.text) as { id: string };
    const upload = await send(at(`/local/files?parent=${id}&name=${encodeURIComponent('скан 1.pdf')}`), {
      method: 'POST',
      body: Buffer.from('%PDF-'),
      headers: { ...token, 'content-type': 'application/pdf' },
    });
    const scan = JSON.parse(upload.text) as { id: string };
    const listing = await read(`/local/files?parent=${id}`);
    expect(listing.path.map(({ name }: { name: string }) => name)).toEqual(['My Drive', 'Құжаттар']);
    expect(listing.files).toEqual([expect.objectContaining({ id: scan.id, name: 'скан 1.pdf' })]);
    const bytes = await send(at(`/local/files/${scan.id}/content`), { headers: token });
    expect(bytes.text).toBe('%PDF-');
    expect(bytes.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('скан 1.pdf')}`,
    );
    expect(bytes.headers['content-security-policy']).toContain('sandbox');
    expect((await send(at(`/local/files/${scan.id}/content?format=docx`), { headers: token })).status).toBe(
      403,
    );
    expect((await send(at(`/local/files/${scan.id}/content?format=exe`), { headers: token })).status).toBe(
      400,
    );
    expect(await read('/local/people')).toMatchObject({
      owner: OWNER,
      people: [{ email: OWNER }, { email: TEACHER }],
    });
    expect((await read('/local/shared')).files).toEqual([]);
    expect((await send(at('/local/nothing'), { headers: token })).status).toBe(404);
  });
});
