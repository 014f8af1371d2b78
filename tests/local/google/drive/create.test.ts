// files.create, copy and the fields of a reply.
import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DOC_MIME, DOCX_MIME, FOLDER_MIME, PDF_MIME, SHEET_MIME } from '../../../../local/google/file-bank';
import { EDITOR, type Fields, OTHER, OWNER, openStage, READER, STRANGER } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
const docx = (text = 'words') => ({ mimeType: DOCX_MIME, bytes: Buffer.from(`PK${text}`) });

describe('errors', () => {
  it('V10 the body of a refusal has errors[] with location and no status', () => {
    const { api } = stage;
    let body: unknown;
    try {
      api.methods['files.get']?.({ fileId: 'abc' }, undefined, {
        email: OWNER,
        scopes: ['https://www.googleapis.com/auth/drive'],
      });
    } catch (error) {
      body = (error as { body(): unknown }).body();
    }
    expect(body).toEqual({
      error: {
        code: 404,
        message: 'File not found: abc.',
        errors: [
          {
            message: 'File not found: abc.',
            domain: 'global',
            reason: 'notFound',
            location: 'fileId',
            locationType: 'parameter',
          },
        ],
      },
    });
  });

  it('V14 an unknown field is refused by its name, a documented one without value is left out', () => {
    const id = stage.create({ name: 'a', mimeType: DOC_MIME });
    const get = (fields: string) => stage.call('files.get', { fileId: id, fields });
    expect(stage.refusal(() => get('nope'))).toEqual({
      code: 400,
      message: 'Invalid field selection nope',
      reason: 'invalidParameter',
      location: 'fields',
    });
    expect(stage.refusal(() => get('id,owners(nope)')).message).toBe('Invalid field selection nope');
    expect(stage.refusal(() => get('id(')).code).toBe(400);
    expect(stage.refusal(() => get('id,,name')).code).toBe(400);
    expect(get('id,resourceKey,folderColorRgb')).toEqual({ id });
  });

  it('V15 a missing parameter is named', () => {
    const id = stage.create({ name: 'a', mimeType: DOC_MIME });
    expect(stage.refusal(() => stage.call('files.export', { fileId: id }))).toEqual({
      code: 400,
      message: 'Required parameter: mimeType',
      reason: 'required',
      location: 'mimeType',
    });
  });

  it('V16 a page size that is no number and a broken page token are refused', () => {
    expect(stage.refusal(() => stage.call('files.list', { pageSize: 'NOPE' })).message).toBe(
      `Invalid value at 'page_size' (TYPE_INT32), "NOPE"`,
    );
    expect(stage.refusal(() => stage.call('files.list', { pageToken: 'broken' }))).toMatchObject({
      code: 400,
      message: 'Invalid Value',
      reason: 'invalid',
      location: 'pageToken',
    });
  });

  it('W134 a call without a fitting scope is refused', () => {
    const call = () =>
      stage.api.methods['files.create']?.(
        {},
        {},
        {
          email: OWNER,
          scopes: ['https://www.googleapis.com/auth/drive.readonly'],
        },
      );
    expect(stage.refusal(call).message).toBe('Request had insufficient authentication scopes.');
  });

  it('what is not played is refused by name', () => {
    expect(() => stage.call('files.watch', { fileId: 'x' })).toThrow('not emulated: drive.files.watch');
    expect(() => stage.create({ mimeType: 'application/vnd.google-apps.form' })).toThrow('not emulated');
    expect(() => stage.names("fullText contains 'x'")).toThrow('not emulated');
  });
});

describe('files.create', () => {
  it('V25 answers kind, id, name and mimeType, and more only through fields', () => {
    const made = stage.call('files.create', {}, { name: 'Хаттама 12', mimeType: DOC_MIME });
    expect(made).toEqual({
      kind: 'drive#file',
      id: expect.any(String),
      name: 'Хаттама 12',
      mimeType: DOC_MIME,
    });
    expect(stage.call('files.get', { fileId: made.id })).toEqual(made);
    expect(Object.keys(stage.call('files.get', { fileId: made.id, fields: '*' })).length).toBeGreaterThan(25);
    expect(
      stage.call('files.get', { fileId: made.id, fields: 'owners/emailAddress,capabilities(canEdit)' }),
    ).toEqual({ owners: [{ emailAddress: OWNER }], capabilities: { canEdit: true } });
  });

  it('V26 V43 an empty Doc has 44 characters of id, size 1 and nothing of a blob', () => {
    const id = stage.create({ name: 'a.docx', mimeType: DOC_MIME });
    expect(id).toMatch(/^[\w-]{44}$/);
    expect(stage.docs.texts.has(id)).toBe(true);
    expect(
      stage.call('files.get', {
        fileId: id,
        fields: 'size,md5Checksum,headRevisionId,fileExtension,originalFilename',
      }),
    ).toEqual({ size: '1' });
    const blob = stage.call(
      'files.create',
      { fields: 'id,size,md5Checksum,fileExtension,webViewLink' },
      { name: 'scan.final.pdf' },
      OWNER,
      { mimeType: PDF_MIME, bytes: Buffer.from('abc') },
    );
    expect(blob).toEqual({
      id: expect.stringMatching(/^[\w-]{33}$/),
      size: '3',
      md5Checksum: '900150983cd24fb0d6963f7d28e17f72',
      fileExtension: 'pdf',
      webViewLink: `https://drive.google.com/file/d/${blob.id}/view?usp=drivesdk`,
    });
  });

  it('V28 the metadata type asks for conversion; without it a .docx stays one', () => {
    const doc = stage.call('files.create', {}, { name: 'T', mimeType: DOC_MIME }, OWNER, docx());
    expect([doc.mimeType, stage.docs.texts.get(doc.id)]).toEqual([DOC_MIME, 'words']);
    const file = stage.call('files.create', {}, { name: 'T.docx' }, OWNER, docx());
    expect(file.mimeType).toBe(DOCX_MIME);
    expect(stage.call('files.get', { fileId: file.id, alt: 'media' })).toMatchObject({
      mimeType: DOCX_MIME,
      bytes: docx().bytes,
    });
  });

  it('V29 unreadable bytes and impossible pairs are refused, and leave no file behind', () => {
    const bad = { mimeType: DOCX_MIME, bytes: Buffer.from('not a zip') };
    const body = { name: 'T', mimeType: DOC_MIME };
    for (const media of [bad, { mimeType: 'audio/mpeg', bytes: Buffer.from('PK') }])
      expect(stage.refusal(() => stage.call('files.create', {}, body, OWNER, media))).toMatchObject({
        code: 400,
        reason: 'conversionUnsupportedConversionPath',
      });
    expect(stage.names("name = 'T'")).toEqual([]);
    expect(() =>
      stage.call('files.create', {}, body, OWNER, { mimeType: 'text/html', bytes: Buffer.from('<p>') }),
    ).toThrow('not emulated');
  });

  it('V30 V31 the name is stored as sent, and is Untitled without one', () => {
    expect(
      stage.call('files.create', {}, { name: 'Үлгі.docx', mimeType: DOC_MIME }, OWNER, docx()).name,
    ).toBe('Үлгі.docx');
    expect(stage.call('files.create', {}, { mimeType: DOC_MIME }).name).toBe('Untitled');
  });

  it('V32 one parent at most, My Drive by default, an unknown one is not found', () => {
    const root = stage.call('files.get', { fileId: 'root' });
    expect(root).toMatchObject({
      name: 'My Drive',
      mimeType: FOLDER_MIME,
      id: expect.stringMatching(/^0A.{14}PVA$/),
    });
    const a = stage.create({ name: 'a', mimeType: FOLDER_MIME });
    expect(stage.call('files.get', { fileId: a, fields: 'parents' })).toEqual({ parents: [root.id] });
    expect(stage.refusal(() => stage.create({ parents: [a, root.id] }))).toMatchObject({
      code: 403,
      reason: 'cannotAddParent',
      message: 'Increasing the number of parents is not allowed',
    });
    expect(stage.refusal(() => stage.create({ parents: ['nowhere'] }))).toMatchObject({
      code: 404,
      message: 'File not found: nowhere.',
    });
    expect(stage.refusal(() => stage.create({ parents: [a] }, OTHER)).code).toBe(404);
    stage.share(a, READER, 'reader');
    expect(stage.refusal(() => stage.create({ parents: [a] }, READER)).code).toBe(403);
  });

  it('V33 generated ids serve folders and blobs once, and no Docs', () => {
    const { ids, kind, space } = stage.call('files.generateIds', { count: 3 });
    expect([kind, space, ids.length]).toEqual(['drive#generatedIds', 'drive', 3]);
    expect(stage.call('files.generateIds').ids.length).toBe(10);
    expect(stage.create({ id: ids[0], mimeType: FOLDER_MIME })).toBe(ids[0]);
    expect(stage.refusal(() => stage.create({ id: ids[0], mimeType: FOLDER_MIME })).code).toBe(409);
    expect(stage.refusal(() => stage.create({ id: ids[1], mimeType: DOC_MIME }))).toMatchObject({
      code: 403,
      message: 'Generated IDs are not supported for Docs Editors formats',
    });
    expect(stage.refusal(() => stage.create({ id: 'mine' })).message).toBe(
      'The provided file ID is not usable',
    );
    expect(stage.refusal(() => stage.call('files.generateIds', { count: 1001 })).code).toBe(400);
  });

  it('V34 key and value together hold 124 bytes, Cyrillic letters counting two', () => {
    const make = (appProperties: Fields) => stage.create({ mimeType: DOC_MIME, appProperties });
    for (const full of [{ k: 'x'.repeat(123) }, { к: 'ә'.repeat(61) }]) {
      const fileId = make(full);
      expect(stage.call('files.get', { fileId, fields: 'appProperties' })).toEqual({ appProperties: full });
    }
    for (const pair of [{ k: 'x'.repeat(124) }, { к: `${'ә'.repeat(61)}x` }])
      expect(stage.refusal(() => make(pair))).toMatchObject({
        code: 403,
        reason: 'propertyLengthLimitExceeded',
        message:
          'Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.',
      });
  });

  it('V35 thirty properties of a kind, strings only, null clears a key', () => {
    const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 'v']));
    const id = stage.create({ mimeType: DOC_MIME, appProperties: many(30) });
    expect(stage.refusal(() => stage.create({ appProperties: many(31) })).code).toBe(403);
    expect(stage.refusal(() => stage.create({ appProperties: { k: 1 } })).code).toBe(400);
    const fields = 'appProperties';
    const after = stage.call(
      'files.update',
      { fileId: id, fields },
      { appProperties: { k0: null, k1: 'w' } },
    );
    expect(Object.keys(after.appProperties)).toHaveLength(29);
    expect(after.appProperties.k1).toBe('w');
  });

  it('an account the home does not know makes nothing and sees nothing', () => {
    const id = stage.create({ mimeType: DOC_MIME });
    expect(stage.refusal(() => stage.create({ mimeType: DOC_MIME }, STRANGER)).code).toBe(401);
    expect(stage.refusal(() => stage.call('files.get', { fileId: id }, undefined, STRANGER)).code).toBe(404);
    expect(stage.call('files.list', {}, undefined, STRANGER).files).toEqual([]);
  });
});

describe('files.copy', () => {
  const copyOf = (id: string, body: Fields = {}, who = OWNER) =>
    stage.call('files.copy', { fileId: id, fields: '*', supportsAllDrives: true }, body, who);

  it('V57 V58 inherits properties and the folder, unless the body says otherwise; the name is Copy of …', () => {
    const folder = stage.create({ name: 'F', mimeType: FOLDER_MIME });
    const source = stage.call(
      'files.create',
      {},
      {
        name: 'Үлгі',
        mimeType: DOC_MIME,
        parents: [folder],
        appProperties: { documentId: 'D1', old: 'x' },
        description: 'about',
      },
      OWNER,
      docx('template'),
    ).id;
    const copy = copyOf(source);
    expect(copy).toMatchObject({
      name: 'Copy of Үлгі',
      parents: [folder],
      appProperties: { documentId: 'D1', old: 'x' },
      description: 'about',
      ownedByMe: true,
    });
    expect(stage.docs.texts.get(copy.id)).toBe('template');
    const other = copyOf(source, {
      name: 'Хаттама',
      parents: ['root'],
      appProperties: { documentId: 'D2', old: null },
    });
    expect(other).toMatchObject({ name: 'Хаттама', appProperties: { documentId: 'D2' } });
    expect(other.parents).not.toEqual([folder]);
  });

  it('V59 permissions are not copied, the caller owns the copy', () => {
    const source = stage.create({ name: 'S', mimeType: SHEET_MIME });
    stage.share(source, EDITOR, 'writer');
    stage.share(source, READER, 'reader');
    const copy = copyOf(source, {}, READER);
    expect(copy.owners).toMatchObject([{ emailAddress: READER, me: true }]);
    expect(copy.permissions).toHaveLength(1);
    expect(stage.refusal(() => stage.call('files.get', { fileId: copy.id }, undefined, EDITOR)).code).toBe(
      404,
    );
  });

  it('V60 comments stay behind unless asked for, and then the open ones come', () => {
    const source = stage.create({ mimeType: DOC_MIME });
    const comment = (content: string) =>
      stage.call('comments.create', { fileId: source, fields: 'id' }, { content }).id;
    comment('open');
    const closed = comment('closed');
    stage.call('replies.create', { fileId: source, commentId: closed }, { action: 'resolve' });
    const on = (fileId: string) =>
      stage.call('comments.list', { fileId, fields: 'comments(content)' }).comments.map((one) => one.content);
    expect(on(copyOf(source).id)).toEqual([]);
    const copy = stage.call('files.copy', { fileId: source, copyComments: true }, {});
    expect(on(copy.id)).toEqual(['open']);
  });

  it('V61 a reader of a guarded file cannot copy it', () => {
    const source = stage.create({ mimeType: DOC_MIME, copyRequiresWriterPermission: true });
    stage.share(source, READER, 'reader');
    expect(stage.refusal(() => copyOf(source, {}, READER))).toMatchObject({
      code: 403,
      reason: 'cannotCopyFile',
      message: 'This file cannot be copied by the user.',
    });
    expect(stage.refusal(() => copyOf(stage.create({ mimeType: FOLDER_MIME }))).reason).toBe(
      'cannotCopyFile',
    );
  });
});

it('V25 any mask of known fields selects exactly those that have a value', () => {
  const id = stage.create({ name: 'a', mimeType: DOC_MIME });
  const whole = stage.call('files.get', { fileId: id, fields: '*' });
  fc.assert(
    fc.property(fc.subarray(Object.keys(whole), { minLength: 1 }), (names) => {
      const part = stage.call('files.get', { fileId: id, fields: names.join(',') });
      expect(part).toEqual(Object.fromEntries(names.map((name) => [name, whole[name]])));
    }),
    { numRuns: 40 },
  );
});
