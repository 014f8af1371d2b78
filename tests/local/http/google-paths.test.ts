// Google's paths over HTTP: who is let in, routes, bodies, uploads.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStage, type Reply, send, TEACHER } from './stage';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const errorOf = (reply: Reply) => (JSON.parse(reply.text) as { error: Record<string, unknown> }).error;
const at = (path: string) => stage.http.url + path;

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
