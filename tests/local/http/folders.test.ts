// The shell's own endpoints: letters and the documents folder.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OWNER, openStage, send, TEACHER } from './stage';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const at = (path: string) => stage.http.url + path;

describe('the outbox', () => {
  const letter = { cc: [], bcc: [], body: 'b', htmlBody: null, name: null, replyTo: null, noReply: false };
  const paper = { name: 'хаттама.pdf', mimeType: 'application/pdf', bytes: Buffer.from('%PDF') };
  const as = (user: string) => ({ 'x-tirek-token': stage.http.token, 'x-tirek-user': user });
  const read = async (user: string) => {
    const reply = await send(at('/local/outbox'), { headers: as(user) });
    return (JSON.parse(reply.text) as { letters: { subject: string; bcc: string[] }[] }).letters;
  };
  const subjects = async (user: string) => (await read(user)).map(({ subject }) => subject);
  const HEAD = 'head@mektep.example';

  beforeAll(() => {
    const { outbox } = stage.home;
    outbox.send(OWNER, { ...letter, to: [TEACHER], subject: 'first' }, []);
    outbox.send(OWNER, { ...letter, to: [TEACHER], bcc: [HEAD], subject: 'second' }, [paper]);
    outbox.send(OWNER, { ...letter, to: [HEAD.toUpperCase()], subject: 'to the head' }, [paper]);
  });

  it('shows a person the letters one wrote or was written, newest first', async () => {
    expect(await subjects(OWNER)).toEqual(['to the head', 'second', 'first']);
    expect(await subjects(TEACHER)).toEqual(['second', 'first']);
    expect(await subjects(HEAD)).toEqual(['to the head', 'second']);
    expect(await subjects('nobody@mektep.example')).toEqual([]);
    expect((await read(TEACHER))[0]?.bcc).toEqual([]);
    expect((await read(OWNER))[1]?.bcc).toEqual([HEAD]);
  });

  it('gives attachments of these letters only, to be saved', async () => {
    const save = (blob: string, user: string) => send(at(`/local/outbox/${blob}`), { headers: as(user) });
    const [newest] = (await read(HEAD)) as unknown as { attachments: { blob: string }[] }[];
    const blob = newest?.attachments[0]?.blob ?? '';
    const saved = await save(blob, HEAD);
    expect([saved.status, saved.text]).toEqual([200, '%PDF']);
    expect(saved.headers['content-disposition']).toContain('attachment');
    expect((await save(blob, TEACHER)).status).toBe(404);
    expect((await save('none', HEAD)).status).toBe(404);
  });

  it('is out of reach for the add-on’s page, even with the token', async () => {
    const headers = { ...as(OWNER), origin: stage.http.pageOrigin };
    expect((await send(at('/local/outbox'), { headers })).status).toBe(403);
    const fetched = { ...as(OWNER), 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' };
    expect((await send(at('/local/outbox'), { headers: fetched })).status).toBe(403);
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
