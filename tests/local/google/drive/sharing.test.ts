// permissions, shared drives and comments.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { DOC_MIME, FOLDER_MIME } from '../../../../local/google/file-bank';
import { EDITOR, type Fields, OTHER, OWNER, openStage, READER, STRANGER } from './stage';

let stage: ReturnType<typeof openStage>;
let doc: string;
beforeEach(() => {
  stage = openStage();
  doc = stage.create({ name: 'Хаттама', mimeType: DOC_MIME });
});
const grant = (body: Fields, params: Fields = {}, who = OWNER) =>
  stage.call('permissions.create', { fileId: doc, ...params }, body, who);

describe('permissions', () => {
  it('V77 an item is kind, id, type and role by default; anyone is anyoneWithLink', () => {
    const user = grant({ type: 'user', role: 'writer', emailAddress: EDITOR });
    expect(user).toEqual({
      kind: 'drive#permission',
      id: expect.stringMatching(/^\d{20}$/),
      type: 'user',
      role: 'writer',
    });
    expect(grant({ type: 'anyone', role: 'reader' })).toEqual({
      kind: 'drive#permission',
      id: 'anyoneWithLink',
      type: 'anyone',
      role: 'reader',
      allowFileDiscovery: false,
    });
    const full = stage.call('permissions.get', { fileId: doc, permissionId: user.id, fields: '*' });
    expect(full).toMatchObject({
      emailAddress: EDITOR,
      displayName: 'bolat',
      deleted: false,
      pendingOwner: false,
    });
    const list = stage.call('permissions.list', { fileId: doc });
    expect([list.kind, list.permissions.map((one) => one.role).sort()]).toEqual([
      'drive#permissionList',
      ['owner', 'reader', 'writer'],
    ]);
  });

  it('V78 the grantee must be named; sharing again changes the role of the same permission', () => {
    expect(stage.refusal(() => grant({ type: 'user', role: 'reader' })).reason).toBe('required');
    expect(stage.refusal(() => grant({ type: 'domain', role: 'reader' })).reason).toBe('required');
    const first = grant({ type: 'user', role: 'reader', emailAddress: EDITOR });
    const second = grant({ type: 'user', role: 'writer', emailAddress: EDITOR.toUpperCase() });
    expect([second.id, second.role]).toEqual([first.id, 'writer']);
    expect(stage.call('permissions.list', { fileId: doc }).permissions).toHaveLength(2);
    expect(() => grant({ type: 'group', role: 'reader', emailAddress: 'g@mektep.example' })).toThrow(
      'not emulated',
    );
  });

  it('V79 mails the person unless told not to; not allowed for anyone; required for a new owner', () => {
    grant({ type: 'user', role: 'reader', emailAddress: EDITOR }, { emailMessage: 'Сәлем' });
    grant({ type: 'user', role: 'reader', emailAddress: READER }, { sendNotificationEmail: false });
    expect(stage.letters).toEqual([
      expect.objectContaining({ to: EDITOR, body: expect.stringContaining('Сәлем') }),
    ]);
    expect(
      stage.refusal(() => grant({ type: 'anyone', role: 'reader' }, { sendNotificationEmail: true })).code,
    ).toBe(400);
    const owner = { type: 'user', role: 'owner', emailAddress: EDITOR };
    expect(stage.refusal(() => grant(owner)).message).toContain('transferOwnership');
    expect(
      stage.refusal(() => grant(owner, { transferOwnership: true, sendNotificationEmail: false })).code,
    ).toBe(403);
    expect(grant(owner, { transferOwnership: true }).role).toBe('owner');
    const seen = stage.call('files.get', { fileId: doc, fields: 'owners,ownedByMe' });
    expect([seen.owners[0]?.emailAddress, seen.ownedByMe]).toEqual([EDITOR, false]);
  });

  it('V80 an address without an account can only be invited by mail', () => {
    const body = { type: 'user', role: 'reader', emailAddress: STRANGER };
    const refused = stage.refusal(() => grant(body, { sendNotificationEmail: false }));
    expect([refused.code, refused.reason, refused.message]).toEqual([
      400,
      'invalidSharingRequest',
      'Bad Request',
    ]);
    grant(body);
    expect(stage.letters).toHaveLength(1);
    expect(stage.refusal(() => stage.call('files.get', { fileId: doc }, undefined, STRANGER)).code).toBe(404);
  });

  it('V81 what the sharing rules refuse has its sentence in the item, not on top', () => {
    const owner = { type: 'user', role: 'owner', emailAddress: STRANGER };
    let refused: unknown;
    try {
      grant(owner, { transferOwnership: true });
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({
      code: 400,
      message: 'Bad Request',
      extra: {
        errors: [
          {
            reason: 'invalidSharingRequest',
            message: 'Bad Request. User message: "ACL change not allowed."',
          },
        ],
      },
    });
  });

  it('V22 of two changes to one permission the last one stands', () => {
    stage.share(doc, EDITOR, 'writer');
    stage.share(doc, READER, 'reader');
    stage.share(doc, READER, 'writer', EDITOR);
    const last = stage.share(doc, READER, 'commenter');
    const { permissions } = stage.call('permissions.list', { fileId: doc, fields: 'permissions(id,role)' });
    expect(permissions.filter(({ id }) => id === last.id)).toEqual([{ id: last.id, role: 'commenter' }]);
  });

  it('V83 an unknown permission is not found, and can be deleted only once', () => {
    grant({ type: 'anyone', role: 'reader' });
    const params = { fileId: doc, permissionId: 'anyoneWithLink' };
    expect(stage.call('permissions.delete', params)).toBeUndefined();
    expect(stage.refusal(() => stage.call('permissions.delete', params))).toMatchObject({
      code: 404,
      message: 'Permission not found: anyoneWithLink.',
    });
  });

  it('V86 roles fit the place, an expiry is for people, in the future and within a year', () => {
    for (const role of ['organizer', 'fileOrganizer', 'boss'])
      expect(
        stage.refusal(() => grant({ type: 'user', role, emailAddress: EDITOR })).code,
      ).toBeGreaterThanOrEqual(400);
    const until = (expirationTime: string, type = 'user') =>
      grant({ type, role: 'reader', expirationTime, ...(type === 'user' ? { emailAddress: EDITOR } : {}) });
    for (const when of ['2026-03-18T00:00:00Z', '2028-01-01T00:00:00Z'])
      expect(stage.refusal(() => until(when)).code).toBe(400);
    expect(stage.refusal(() => until('2026-05-01T00:00:00Z', 'anyone')).code).toBe(400);
    until('2026-03-20T09:00:00Z');
    expect(stage.call('files.get', { fileId: doc }, undefined, EDITOR).name).toBe('Хаттама');
    stage.pass(24 * 3600_000);
    expect(stage.refusal(() => stage.call('files.get', { fileId: doc }, undefined, EDITOR)).code).toBe(404);
  });

  it('readers cannot share, writers can unless the owner forbids it', () => {
    grant({ type: 'user', role: 'writer', emailAddress: EDITOR });
    grant({ type: 'user', role: 'reader', emailAddress: READER });
    const pass = (who: string) => grant({ type: 'user', role: 'reader', emailAddress: OTHER }, {}, who);
    expect(stage.refusal(() => pass(READER)).reason).toBe('insufficientFilePermissions');
    expect(pass(EDITOR).role).toBe('reader');
    stage.call('files.update', { fileId: doc }, { writersCanShare: false });
    expect(stage.refusal(() => pass(EDITOR)).reason).toBe('insufficientFilePermissions');
    expect(stage.refusal(() => stage.call('permissions.list', { fileId: doc }, undefined, READER)).code).toBe(
      403,
    );
  });

  it('reach down from a folder, and cannot be taken off below it', () => {
    const folder = stage.create({ mimeType: FOLDER_MIME });
    const inside = stage.create({ name: 'inside', mimeType: DOC_MIME, parents: [folder] });
    const { id } = stage.share(folder, EDITOR, 'writer');
    expect(
      stage.call('files.get', { fileId: inside, fields: 'capabilities' }, undefined, EDITOR).capabilities
        .canEdit,
    ).toBe(true);
    expect(
      stage.refusal(() => stage.call('permissions.delete', { fileId: inside, permissionId: id })).code,
    ).toBe(403);
    const theirs = stage.create({ name: 'theirs', parents: [folder] }, EDITOR);
    expect(stage.call('files.get', { fileId: theirs, fields: 'ownedByMe,capabilities' })).toMatchObject({
      ownedByMe: false,
      capabilities: { canEdit: true, canDelete: false },
    });
  });
});

describe('shared drives', () => {
  const all = { supportsAllDrives: true };
  let drive: string;
  let file: string;
  beforeEach(() => {
    drive = stage.call('drives.create', { requestId: 'r1' }, { name: 'Мектеп' }).id;
    stage.share(drive, EDITOR, 'writer');
    stage.share(drive, READER, 'reader');
    file = stage.create({ name: 'in', mimeType: DOC_MIME, parents: [drive] }, EDITOR);
  });

  it('V88 needs a requestId that is used once; the list is the members’; only an empty drive is deleted', () => {
    expect(drive).toMatch(/^0A.{14}PVA$/);
    expect(stage.refusal(() => stage.call('drives.create', {}, { name: 'x' })).message).toBe(
      'Required parameter: requestId',
    );
    expect(stage.refusal(() => stage.call('drives.create', { requestId: 'r1' }, { name: 'x' })).code).toBe(
      409,
    );
    expect(stage.call('drives.list', {}, undefined, READER)).toEqual({
      kind: 'drive#driveList',
      drives: [{ kind: 'drive#drive', id: drive, name: 'Мектеп' }],
    });
    expect(stage.call('drives.list', {}, undefined, OTHER).drives).toEqual([]);
    expect(stage.call('drives.update', { driveId: drive }, { name: 'Гимназия' }).name).toBe('Гимназия');
    expect(stage.refusal(() => stage.call('drives.delete', { driveId: drive })).code).toBe(403);
    stage.call('files.delete', { fileId: file, ...all });
    stage.call('drives.delete', { driveId: drive });
    expect(stage.refusal(() => stage.call('drives.get', { driveId: drive })).message).toBe(
      `Shared drive not found: ${drive}`,
    );
  });

  it('V39 V32 without supportsAllDrives its files are not found', () => {
    expect(stage.refusal(() => stage.call('files.get', { fileId: file })).message).toBe(
      `File not found: ${file}.`,
    );
    expect(stage.refusal(() => stage.call('files.create', {}, { parents: [drive] })).message).toBe(
      `File not found: ${drive}.`,
    );
    expect(stage.call('files.get', { fileId: file, ...all }).name).toBe('in');
    expect(
      stage.refusal(() => stage.call('files.get', { fileId: file, ...all }, undefined, OTHER)).code,
    ).toBe(404);
  });

  it('V47 V59 its files belong to the drive, copies too', () => {
    const seen = stage.call('files.get', { fileId: file, fields: '*', ...all }, undefined, READER);
    expect(seen).toMatchObject({ driveId: drive, hasAugmentedPermissions: false, parents: [drive] });
    for (const absent of ['owners', 'ownedByMe', 'shared', 'permissions', 'writersCanShare'])
      expect(seen[absent]).toBeUndefined();
    const copy = stage.call('files.copy', { fileId: file, fields: 'driveId,owners', ...all }, {}, EDITOR);
    expect(copy).toEqual({ driveId: drive });
  });

  it('V75 V76 writers edit, but trash needs a content manager and deletion an organizer', () => {
    const trash = (who: string) =>
      stage.call('files.update', { fileId: file, ...all }, { trashed: true }, who);
    expect(stage.refusal(() => trash(EDITOR)).reason).toBe('insufficientFilePermissions');
    stage.share(drive, OTHER, 'fileOrganizer');
    trash(OTHER);
    expect(
      stage.refusal(() => stage.call('files.delete', { fileId: file, ...all }, undefined, OTHER)).code,
    ).toBe(403);
    stage.call('files.delete', { fileId: file, ...all });
  });

  it('V82 V84 membership is inherited and shown in permissionDetails, and cannot be taken off at a file', () => {
    const direct = stage.share(file, OTHER, 'writer', EDITOR);
    const fields = 'permissions(emailAddress,permissionDetails)';
    const { permissions } = stage.call('permissions.list', { fileId: file, fields, ...all });
    const of = (email: string) => permissions.find((one) => one.emailAddress === email)?.permissionDetails;
    expect(of(EDITOR)).toEqual([
      { permissionType: 'member', role: 'writer', inheritedFrom: drive, inherited: true },
    ]);
    expect(of(OTHER)).toEqual([{ permissionType: 'file', role: 'writer', inherited: false }]);
    const { permissions: plain } = stage.call('permissions.list', { fileId: drive, fields: '*', ...all });
    const reader = plain.find((one) => one.emailAddress === READER)?.id;
    expect(
      stage.refusal(() => stage.call('permissions.delete', { fileId: file, permissionId: reader, ...all })),
    ).toMatchObject({
      code: 403,
      reason: 'cannotModifyInheritedTeamDrivePermission',
      message: 'Cannot update or delete an inherited permission on a shared drive item.',
    });
    stage.call('permissions.delete', { fileId: file, permissionId: direct.id, ...all });
  });

  it('V89 who was given one file of it is no member: its list and its name are refused, to others it is not there', () => {
    stage.share(file, OTHER, 'reader', EDITOR);
    const list = (who: string) =>
      stage.refusal(() =>
        stage.call(
          'files.list',
          { corpora: 'drive', driveId: drive, includeItemsFromAllDrives: true, ...all },
          undefined,
          who,
        ),
      );
    const refused = {
      code: 403,
      reason: 'teamDriveMembershipRequired',
      message: 'The attempted action requires shared drive membership.',
      location: undefined,
    };
    expect(list(OTHER)).toEqual(refused);
    expect(stage.refusal(() => stage.call('drives.get', { driveId: drive }, undefined, OTHER))).toEqual(
      refused,
    );
    expect(list(STRANGER)).toMatchObject({ code: 404, message: `Shared drive not found: ${drive}` });
  });

  it('V85 sharing restrictions cannot be set on its items', () => {
    const set = () =>
      stage.call('files.update', { fileId: file, ...all }, { copyRequiresWriterPermission: true });
    expect(stage.refusal(set)).toMatchObject({ code: 403, reason: 'teamDrivesSharingRestrictionNotAllowed' });
  });
});

describe('comments', () => {
  const comment = (body: Fields, who = OWNER) =>
    stage.call('comments.create', { fileId: doc, fields: '*' }, body, who);

  it('V90 need fields, replies do not', () => {
    const refused = {
      code: 400,
      message: "The 'fields' parameter is required for this method.",
      reason: 'required',
      location: 'fields',
    };
    expect(stage.refusal(() => stage.call('comments.list', { fileId: doc }))).toEqual(refused);
    expect(stage.refusal(() => stage.call('comments.create', { fileId: doc }, { content: 'x' }))).toEqual(
      refused,
    );
    const { id } = comment({ content: 'x' });
    expect(stage.refusal(() => stage.call('comments.get', { fileId: doc, commentId: id }))).toEqual(refused);
    expect(stage.call('replies.create', { fileId: doc, commentId: id }, { content: 'y' }).content).toBe('y');
  });

  it('V94 V95 V98 look as Google shows them, without the author’s address', () => {
    expect(comment({ content: 'a < b', anchor: 'kix.any', quotedFileContent: { value: 'сөз' } })).toEqual({
      kind: 'drive#comment',
      id: expect.any(String),
      createdTime: expect.stringMatching(/Z$/),
      modifiedTime: expect.stringMatching(/Z$/),
      author: { kind: 'drive#user', displayName: 'aigerim', me: true },
      htmlContent: 'a &lt; b',
      content: 'a < b',
      deleted: false,
      resolved: false,
      quotedFileContent: { value: 'сөз' },
      anchor: 'kix.any',
      replies: [],
    });
  });

  it('V92 V93 work in shared drives without a word; 20 a page; deleted ones keep no content', () => {
    const drive = stage.call('drives.create', { requestId: 'r' }, { name: 'D' }).id;
    doc = stage.create({ mimeType: DOC_MIME, parents: [drive] });
    for (let n = 0; n < 25; n++) comment({ content: `c${n}` });
    const list = (params: Fields = {}) =>
      stage.call('comments.list', {
        fileId: doc,
        fields: 'nextPageToken,comments(id,content,deleted)',
        ...params,
      });
    const first = list();
    expect(first.comments).toHaveLength(20);
    expect(list({ pageToken: first.nextPageToken }).comments).toHaveLength(5);
    const gone = first.comments[0]?.id;
    stage.call('comments.delete', { fileId: doc, commentId: gone });
    expect(list({ pageSize: 100 }).comments).toHaveLength(24);
    const kept = list({ pageSize: 100, includeDeleted: true }).comments.find(({ id }) => id === gone);
    expect(kept).toEqual({ id: gone, deleted: true });
  });

  it('V99 are resolved and reopened by replies', () => {
    const { id } = comment({ content: 'x' });
    const reply = (body: Fields) => stage.call('replies.create', { fileId: doc, commentId: id }, body);
    const resolved = () =>
      stage.call('comments.get', { fileId: doc, commentId: id, fields: 'resolved' }).resolved;
    expect(reply({ action: 'resolve' })).toMatchObject({ kind: 'drive#reply', action: 'resolve' });
    expect(resolved()).toBe(true);
    reply({ action: 'reopen', content: 'no' });
    expect(resolved()).toBe(false);
    expect(stage.refusal(() => reply({})).code).toBe(400);
    expect(stage.refusal(() => reply({ action: 'close' })).code).toBe(400);
  });

  it('commenters may, readers may not', () => {
    stage.share(doc, READER, 'reader');
    stage.share(doc, EDITOR, 'commenter');
    expect(stage.refusal(() => comment({ content: 'x' }, READER)).code).toBe(403);
    expect(comment({ content: 'x' }, EDITOR).author).toMatchObject({ me: true });
  });
});
