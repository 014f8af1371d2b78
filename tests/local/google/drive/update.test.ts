// files.update, locks, export, delete, and the list of files that Sheets and Docs work with.
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  DOC_MIME,
  DOCX_MIME,
  FOLDER_MIME,
  PDF_MIME,
  SHEET_MIME,
  XLSX_MIME,
} from '../../../../local/google/file-bank';
import { EDITOR, type Fields, OTHER, OWNER, openStage, READER, STRANGER } from './stage';

let stage: ReturnType<typeof openStage>;
let doc: string;
const caller = (email: string) => ({ email, scopes: ['https://www.googleapis.com/auth/drive'] });

beforeEach(() => {
  stage = openStage();
  doc = stage.create({ name: 'Хаттама', mimeType: DOC_MIME });
  stage.share(doc, EDITOR, 'writer');
  stage.share(doc, READER, 'reader');
});
const update = (body: Fields, params: Fields = {}, who = OWNER) =>
  stage.call('files.update', { fileId: doc, fields: '*', ...params }, body, who);

describe('reading', () => {
  it('V39 a file one may not read is as one that is not there', () => {
    expect(stage.refusal(() => stage.call('files.get', { fileId: doc }, undefined, OTHER))).toEqual({
      code: 404,
      message: `File not found: ${doc}.`,
      reason: 'notFound',
      location: 'fileId',
    });
  });

  it('V40 a Doc has no bytes to download', () => {
    expect(stage.refusal(() => stage.call('files.get', { fileId: doc, alt: 'media' }))).toEqual({
      code: 403,
      reason: 'fileNotDownloadable',
      location: 'alt',
      message: 'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    });
  });

  it('V44 the version is a growing decimal string', () => {
    const before = Number(stage.call('files.get', { fileId: doc, fields: 'version' }).version);
    expect(Number(update({ name: 'x' }).version)).toBeGreaterThan(before);
  });

  it('V45 V46 export links and capabilities tell what the caller may do', () => {
    const seen = stage.call(
      'files.get',
      { fileId: doc, fields: 'exportLinks,capabilities' },
      undefined,
      READER,
    );
    expect(seen.exportLinks).toMatchObject({
      [DOCX_MIME]: `https://docs.google.com/feeds/download/documents/export/Export?id=${doc}&exportFormat=docx`,
    });
    expect(seen.capabilities).toMatchObject({
      canEdit: false,
      canCopy: true,
      canShare: false,
      canTrash: false,
    });
    expect(update({}).capabilities).toMatchObject({
      canEdit: true,
      canShare: true,
      canTrash: true,
      canDelete: true,
    });
  });
});

describe('files.update', () => {
  it('V63 is a patch; parents and read-only fields are refused', () => {
    update({ description: 'd', appProperties: { a: '1' } });
    expect(update({ name: 'Басқа' })).toMatchObject({
      name: 'Басқа',
      description: 'd',
      appProperties: { a: '1' },
    });
    expect(stage.refusal(() => update({ parents: ['root'] }))).toMatchObject({
      code: 403,
      reason: 'fieldNotWritable',
      message:
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    });
    for (const body of [{ size: '5' }, { owners: [] }, { md5Checksum: 'x' }, { version: '9' }])
      expect(stage.refusal(() => update(body)).message).toBe(
        'The resource body includes fields which are not directly writable.',
      );
    expect(stage.refusal(() => update({ nope: 1 })).message).toContain('Unknown name "nope"');
    expect(stage.refusal(() => update({ name: 'x' }, {}, READER)).reason).toBe('insufficientFilePermissions');
  });

  it('V64 moves with addParents and removeParents in one call', () => {
    const root = String(stage.call('files.get', { fileId: 'root' }).id);
    const folder = stage.create({ name: 'F', mimeType: FOLDER_MIME });
    expect(stage.refusal(() => update({}, { addParents: folder })).reason).toBe('cannotAddParent');
    expect(update({}, { addParents: folder, removeParents: root }).parents).toEqual([folder]);
    expect(stage.names(`'${folder}' in parents`)).toEqual(['Хаттама']);
    expect(stage.names("'root' in parents")).toEqual(['F']);
    const inner = stage.create({ name: 'inner', mimeType: FOLDER_MIME, parents: [folder] });
    const cycle = { fileId: folder, addParents: inner, removeParents: root };
    expect(stage.refusal(() => stage.call('files.update', cycle, {})).code).toBe(400);
  });

  it('V64 into a shared drive a file loses its owner and gains the members; a folder may not move in', () => {
    const root = String(stage.call('files.get', { fileId: 'root' }).id);
    const drive = stage.call('drives.create', { requestId: 'r' }, { name: 'D' }).id;
    stage.share(drive, OTHER, 'commenter');
    const all = { supportsAllDrives: true };
    const moved = update({}, { ...all, addParents: drive, removeParents: root });
    expect(moved).toMatchObject({ driveId: drive, hasAugmentedPermissions: true });
    for (const absent of ['owners', 'ownedByMe', 'shared', 'permissions', 'writersCanShare'])
      expect(moved[absent]).toBeUndefined();
    expect(stage.call('files.get', { fileId: doc, ...all }, undefined, OTHER).name).toBe('Хаттама');
    expect(stage.refusal(() => update({}, { ...all, removeParents: drive })).reason).toBe(
      'teamDrivesParentLimit',
    );
    expect(update({}, { ...all, addParents: root, removeParents: drive }).ownedByMe).toBe(true);
    const folder = stage.create({ mimeType: FOLDER_MIME });
    expect(
      stage.refusal(() =>
        stage.call('files.update', { fileId: folder, ...all, addParents: drive, removeParents: root }, {}),
      ),
    ).toMatchObject({ code: 403, reason: 'teamDrivesFolderMoveInNotSupported' });
  });

  it('V69 new bytes replace the content of a Doc in place', () => {
    stage.call('files.update', { fileId: doc }, {}, OWNER, {
      mimeType: DOCX_MIME,
      bytes: Buffer.from('PKnew'),
    });
    expect(stage.docs.texts.get(doc)).toBe('new');
    expect(
      stage.refusal(() =>
        stage.call('files.update', { fileId: doc }, { name: 'half' }, OWNER, {
          mimeType: DOCX_MIME,
          bytes: Buffer.from('torn'),
        }),
      ).code,
    ).toBe(400);
    expect([stage.docs.texts.get(doc), stage.names("name = 'half'")]).toEqual(['new', []]);
  });

  it('V76 only the owner throws away; others still read it by id', () => {
    expect(stage.refusal(() => update({ trashed: true }, {}, EDITOR)).reason).toBe(
      'insufficientFilePermissions',
    );
    expect(update({ trashed: true }).trashed).toBe(true);
    expect(stage.call('files.get', { fileId: doc }, undefined, READER).name).toBe('Хаттама');
    expect(update({ trashed: false }).trashed).toBe(false);
  });
});

describe('locks', () => {
  const lock = (more: Fields = {}, who = OWNER) =>
    update({ contentRestrictions: [{ readOnly: true, reason: 'signed', ...more }] }, {}, who);
  const unlock = (who = OWNER) => update({ contentRestrictions: [{ readOnly: false }] }, {}, who);

  it('V66 says who locked it, when and why, and Sheets and Docs see it', () => {
    expect(lock().contentRestrictions).toEqual([
      {
        readOnly: true,
        reason: 'signed',
        type: 'globalContentRestriction',
        restrictingUser: expect.objectContaining({ emailAddress: OWNER }),
        restrictionTime: expect.stringMatching(/^2026-03-19T09:/),
        ownerRestricted: false,
        systemRestricted: false,
      },
    ]);
    expect(stage.files.access(doc, caller(OWNER))).toMatchObject({ access: 'write', readOnly: true });
    expect(unlock().contentRestrictions).toBeUndefined();
    expect(stage.files.access(doc, caller(OWNER)).readOnly).toBe(false);
    expect(
      stage.refusal(() => update({ contentRestrictions: [{ readOnly: false, reason: 'why' }] })).code,
    ).toBe(400);
  });

  it('V66 with the lag switched on, editors are refused for a while after unlocking', () => {
    stage = openStage({ unlock: 600_000 });
    doc = stage.create({ mimeType: DOC_MIME });
    lock();
    unlock();
    expect(stage.files.access(doc, caller(OWNER)).readOnly).toBe(true);
    stage.pass(600_000);
    expect(stage.files.access(doc, caller(OWNER)).readOnly).toBe(false);
  });

  it('V67 any editor opens a plain lock, only the owner one that is owner-restricted', () => {
    lock();
    expect(stage.refusal(() => unlock(READER)).code).toBe(403);
    expect(unlock(EDITOR).contentRestrictions).toBeUndefined();
    expect(stage.refusal(() => lock({ ownerRestricted: true }, EDITOR)).code).toBe(403);
    lock({ ownerRestricted: true });
    expect(stage.refusal(() => unlock(EDITOR)).code).toBe(403);
    expect(unlock().contentRestrictions).toBeUndefined();
  });

  it('V68 forbids a new title, new bytes and comments; not copying, export, sharing, trash or deletion', async () => {
    lock();
    expect(stage.refusal(() => update({ name: 'other' })).code).toBe(403);
    const media = { mimeType: DOCX_MIME, bytes: Buffer.from('PKx') };
    expect(stage.refusal(() => stage.call('files.update', { fileId: doc }, {}, OWNER, media)).code).toBe(403);
    expect(
      stage.refusal(() => stage.call('comments.create', { fileId: doc, fields: 'id' }, { content: 'c' }))
        .code,
    ).toBe(403);
    expect(stage.call('files.copy', { fileId: doc, fields: 'contentRestrictions' }, {})).toEqual({});
    await stage.call('files.export', { fileId: doc, mimeType: PDF_MIME });
    stage.share(doc, OTHER, 'reader');
    update({ trashed: true });
    stage.call('files.delete', { fileId: doc });
    expect(stage.docs.texts.has(doc)).toBe(false);
  });
});

describe('files.export', () => {
  it('V70 gives a Doc as docx and pdf and a Sheet as xlsx', async () => {
    const sheet = stage.create({ mimeType: SHEET_MIME });
    for (const [fileId, mimeType] of [
      [doc, DOCX_MIME],
      [doc, PDF_MIME],
      [sheet, XLSX_MIME],
    ])
      expect(await stage.call('files.export', { fileId, mimeType, alt: 'media' })).toMatchObject({
        mimeType,
      });
    expect(() => stage.call('files.export', { fileId: doc, mimeType: 'text/html' })).toThrow('not emulated');
  });

  it('V71 V141 refuses what is larger than 10 MB', async () => {
    stage.docs.texts.set(doc, 'x'.repeat(10 * 1024 * 1024));
    await expect(stage.call('files.export', { fileId: doc, mimeType: PDF_MIME })).rejects.toMatchObject({
      code: 403,
      message: 'This file is too large to be exported.',
    });
  });

  it('V71 a person downloads it all the same, and only who may read it', async () => {
    stage.docs.texts.set(doc, 'x'.repeat(10 * 1024 * 1024));
    const media = await stage.download(doc, PDF_MIME, caller(OWNER));
    expect([media.mimeType, media.bytes.length > 10 * 1024 * 1024]).toEqual([PDF_MIME, true]);
    expect(stage.refusal(() => stage.download(doc, PDF_MIME, caller(STRANGER)))).toMatchObject({ code: 404 });
  });

  it('V72 exports no blobs and nothing to impossible types', () => {
    const blob = stage.create({ name: 'scan.pdf', mimeType: PDF_MIME });
    expect(
      stage.refusal(() => stage.call('files.export', { fileId: blob, mimeType: DOCX_MIME })),
    ).toMatchObject({
      code: 403,
      reason: 'fileNotExportable',
      message: 'Export only supports Docs Editors files.',
    });
    expect(
      stage.refusal(() => stage.call('files.export', { fileId: doc, mimeType: 'audio/mpeg' })).message,
    ).toBe('The requested conversion is not supported.');
    update({ copyRequiresWriterPermission: true });
    const read = () => stage.call('files.export', { fileId: doc, mimeType: PDF_MIME }, undefined, READER);
    expect(stage.refusal(read).reason).toBe('cannotExportFile');
  });

  it('V73 V24 without alt=media from a script it says so', () => {
    const call = () => stage.call('files.export', { fileId: doc, mimeType: PDF_MIME, alt: 'json' });
    expect(stage.refusal(call).message).toBe('Export requires alt=media to download the exported content.');
  });
});

it('V75 deletion needs the owner, takes the folder’s content along and answers nothing', () => {
  expect(stage.refusal(() => stage.call('files.delete', { fileId: doc }, undefined, EDITOR))).toMatchObject({
    code: 403,
    reason: 'insufficientFilePermissions',
    message: 'The user does not have sufficient permissions for this file.',
  });
  const folder = stage.create({ mimeType: FOLDER_MIME });
  const inside = stage.create({ mimeType: DOC_MIME, parents: [folder] });
  expect(stage.call('files.delete', { fileId: folder })).toBeUndefined();
  expect([stage.docs.texts.has(inside), stage.docs.texts.has(doc)]).toEqual([false, true]);
  expect(stage.refusal(() => stage.call('files.get', { fileId: inside })).code).toBe(404);
});

describe('the list of files for Sheets and Docs', () => {
  it('registers a file in My Drive, tells access by role, and notes changes', () => {
    const id = stage.files.register({ name: 'Тізілім', mimeType: SHEET_MIME }, caller(EDITOR));
    const root = stage.call('files.get', { fileId: 'root' }, undefined, EDITOR).id;
    expect(id).toMatch(/^[\w-]{44}$/);
    expect(stage.call('files.get', { fileId: id, fields: 'parents' }, undefined, EDITOR)).toEqual({
      parents: [root],
    });
    stage.share(id, READER, 'commenter', EDITOR);
    const access = (email: string) => stage.files.access(id, caller(email)).access;
    expect([EDITOR, READER, OTHER, STRANGER].map(access)).toEqual(['write', 'comment', 'none', 'none']);
    stage.files.rename(id, 'Жаңа');
    expect(stage.files.access(id, caller(EDITOR))).toEqual({
      mimeType: SHEET_MIME,
      access: 'write',
      readOnly: false,
      name: 'Жаңа',
    });
    const fields = 'modifiedTime,version';
    const before = stage.call('files.get', { fileId: id, fields }, undefined, EDITOR);
    stage.files.touched(id, caller(EDITOR));
    const after = stage.call('files.get', { fileId: id, fields }, undefined, EDITOR);
    expect([
      after.modifiedTime > before.modifiedTime,
      Number(after.version) > Number(before.version),
    ]).toEqual([true, true]);
    expect(stage.files.access('nothing', caller(EDITOR)).access).toBe('none');
    expect(
      stage.refusal(() => stage.files.register({ name: 'x', mimeType: DOC_MIME }, caller(STRANGER))).code,
    ).toBe(401);
  });
});
