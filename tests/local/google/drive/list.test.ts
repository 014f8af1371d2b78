// files.list: the q language, order, pages, and who finds what.
import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DOC_MIME, FOLDER_MIME, SHEET_MIME } from '../../../../local/google/file-bank';
import { EDITOR, OTHER, OWNER, openStage } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});

describe('the q language', () => {
  it('V52 compares names, types, times, trash, folders, and joins with and, or, not and parentheses', () => {
    const folder = stage.create({ name: 'Папка', mimeType: FOLDER_MIME });
    stage.create({
      name: 'one',
      mimeType: DOC_MIME,
      parents: [folder],
      modifiedTime: '2026-01-10T00:00:00Z',
    });
    stage.create({
      name: 'two',
      mimeType: SHEET_MIME,
      parents: [folder],
      modifiedTime: '2026-02-10T00:00:00Z',
    });
    stage.create({ name: 'three', mimeType: DOC_MIME, modifiedTime: '2026-03-10T00:00:00Z' });
    expect(stage.names(`'${folder}' in parents`)).toEqual(['one', 'two']);
    expect(stage.names(`'root' in parents and mimeType = '${DOC_MIME}'`)).toEqual(['three']);
    expect(stage.names(`not '${folder}' in parents and mimeType != '${FOLDER_MIME}'`)).toEqual(['three']);
    expect(
      stage.names("modifiedTime > '2026-01-10T00:00:00' and modifiedTime <= '2026-03-10T03:00:00+03:00'"),
    ).toEqual(['three', 'two']);
    expect(stage.names("modifiedTime = '2026-02-10'")).toEqual(['two']);
    expect(stage.names("name = 'one' or name = 'two' and mimeType = 'x'")).toEqual(['one']);
    expect(stage.names("(name = 'one' or name = 'two') and mimeType = 'x'")).toEqual([]);
    expect(stage.names("mimeType contains 'application/vnd.google-apps.s'")).toEqual(['two']);
    expect(stage.names(`'${OWNER}' in owners and 'me' in writers and name = 'two'`)).toEqual(['two']);
    expect(stage.names('starred = true or sharedWithMe')).toEqual([]);
  });

  it("V52 escapes ' and \\ with a backslash", () => {
    stage.create({ name: "O'Neil \\ Sons" });
    expect(stage.names("name = 'O\\'Neil \\\\ Sons'")).toEqual(["O'Neil \\ Sons"]);
  });

  it('V51 refuses what is no query', () => {
    for (const q of [
      "name = 'it's'",
      'name = "x"',
      "nam = 'x'",
      "name = 'x' and",
      "(name = 'x'",
      "name like 'x'",
      "trashed = 'false'",
      "modifiedTime > 'yesterday'",
      "name = 'x' name = 'y'",
      "'x' in children",
      "name = 'bad \\n'",
    ]) {
      expect([q, stage.refusal(() => stage.names(q))]).toEqual([
        q,
        { code: 400, message: 'Invalid Value', reason: 'invalid', location: 'q' },
      ]);
    }
  });

  it('V53 name = is the whole name in any case; contains is the beginnings of words in any order', () => {
    stage.create({ name: 'Conferences of 2026 Хаттама' });
    for (const found of [
      "name = 'conferences OF 2026 хаттама'",
      "name contains 'Conf'",
      "name contains 'хатт conf'",
    ])
      expect([found, stage.names(found).length]).toEqual([found, 1]);
    for (const lost of ["name = 'Conferences'", "name contains 'nferences'", "name contains 'conf 2027'"])
      expect([lost, stage.names(lost).length]).toEqual([lost, 0]);
  });

  it('V54 appProperties are found by key and value together; the key alone is no query', () => {
    stage.create({ name: 'mine', appProperties: { documentId: "D'1" }, properties: { p: 'q' } });
    stage.create({ name: 'other', appProperties: { documentId: 'D2' } });
    expect(stage.names("appProperties has { key='documentId' and value='D\\'1' }")).toEqual(['mine']);
    expect(stage.names("properties has {key = 'p' and value = 'q'}")).toEqual(['mine']);
    expect(stage.names("appProperties has { key='documentId' and value='D3' }")).toEqual([]);
    expect(stage.refusal(() => stage.names("appProperties has { key='documentId' }")).message).toBe(
      'Invalid Value',
    );
  });

  it('V23 with the lag switched on, a property is found only later', () => {
    stage = openStage({ properties: 30_000 });
    const id = stage.create({ name: 'mine', appProperties: { documentId: 'D1' } });
    const q = "appProperties has { key='documentId' and value='D1' }";
    expect(stage.names(q)).toEqual([]);
    expect(stage.call('files.get', { fileId: id, fields: 'appProperties' })).toEqual({
      appProperties: { documentId: 'D1' },
    });
    stage.pass(30_000);
    expect(stage.names(q)).toEqual(['mine']);
  });

  it('never fails otherwise than by Invalid Value, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'name',
      'trashed',
      'and',
      'or',
      'not',
      '(',
      ')',
      '=',
      '!=',
      "'x'",
      'true',
      ' ',
      'has',
      '{',
      '}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        try {
          stage.names(parts.join(' '));
        } catch (error) {
          expect((error as Error).message).toBe('Invalid Value');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the answer', () => {
  it('V48 holds 100 files by default, 1000 at most, and a token for the rest', () => {
    for (let n = 0; n < 120; n++) stage.create({ name: `f${n}` });
    const first = stage.call('files.list', { orderBy: 'name_natural' });
    expect(Object.keys(first).sort()).toEqual(['files', 'incompleteSearch', 'kind', 'nextPageToken']);
    expect([first.kind, first.incompleteSearch, first.files.length]).toEqual(['drive#fileList', false, 100]);
    const rest = stage.call('files.list', { orderBy: 'name_natural', pageToken: first.nextPageToken });
    expect([rest.files.length, rest.nextPageToken]).toEqual([20, undefined]);
    expect(rest.files[0]?.name).toBe('f100');
    expect(stage.call('files.list', { pageSize: 5000 }).files).toHaveLength(120);
    expect(
      stage.refusal(() => stage.call('files.list', { q: 'trashed = true', pageToken: first.nextPageToken }))
        .location,
    ).toBe('pageToken');
  });

  it('V49 V76 shows trashed files unless told otherwise, children of a trashed folder too', () => {
    const folder = stage.create({ name: 'folder', mimeType: FOLDER_MIME });
    const child = stage.create({ name: 'child', parents: [folder] });
    stage.call('files.update', { fileId: folder }, { trashed: true });
    expect(stage.names('')).toEqual(['child', 'folder']);
    expect(stage.names('trashed = false')).toEqual([]);
    const fields = 'trashed,explicitlyTrashed';
    expect(stage.call('files.get', { fileId: child, fields })).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
    expect(stage.call('files.get', { fileId: folder, fields })).toEqual({
      trashed: true,
      explicitlyTrashed: true,
    });
    stage.call('files.emptyTrash');
    expect(stage.names('')).toEqual([]);
  });

  it('V55 sorts by several keys and refuses unknown ones', () => {
    stage.create({ name: 'b', mimeType: DOC_MIME });
    stage.create({ name: 'a10', mimeType: DOC_MIME });
    stage.create({ name: 'a9', mimeType: DOC_MIME });
    stage.create({ name: 'z', mimeType: FOLDER_MIME });
    expect(stage.names('', { orderBy: 'folder,name' })).toEqual(['z', 'a10', 'a9', 'b']);
    expect(stage.names('', { orderBy: 'name_natural desc' })).toEqual(['z', 'b', 'a10', 'a9']);
    expect(stage.names('', { orderBy: 'createdTime desc' })).toEqual(['z', 'a9', 'a10', 'b']);
    expect(stage.refusal(() => stage.names('', { orderBy: 'size' }))).toMatchObject({
      code: 400,
      reason: 'invalid',
      location: 'orderBy',
    });
  });

  it('V56 labels take ids only', () => {
    expect(stage.refusal(() => stage.names('', { includeLabels: '*' })).reason).toBe('badRequest');
  });

  it('shows a person what was shared with them, directly or through a folder, and nothing by link alone', () => {
    const folder = stage.create({ name: 'folder', mimeType: FOLDER_MIME });
    stage.create({ name: 'inside', parents: [folder] });
    const linked = stage.create({ name: 'linked' });
    stage.call('permissions.create', { fileId: linked }, { type: 'anyone', role: 'reader' });
    stage.share(folder, EDITOR, 'writer');
    expect(stage.names('', {}, EDITOR)).toEqual(['folder', 'inside']);
    expect(stage.names('sharedWithMe', {}, EDITOR)).toEqual(['folder']);
    expect(stage.call('files.get', { fileId: linked }, undefined, EDITOR).name).toBe('linked');
    expect(stage.names('', {}, OTHER)).toEqual([]);
  });

  it('V50 finds shared drives only when asked, and one drive by corpora', () => {
    const drive = stage.call('drives.create', { requestId: 'r1' }, { name: 'Мектеп' }).id;
    stage.create({ name: 'in drive', parents: [drive] });
    stage.create({ name: 'at home' });
    const all = { supportsAllDrives: true, includeItemsFromAllDrives: true };
    expect(stage.names('', {})).toEqual(['at home']);
    expect(stage.names('', all)).toEqual(['at home', 'in drive']);
    expect(stage.names('', { ...all, corpora: 'drive', driveId: drive })).toEqual(['in drive']);
    expect(stage.names(`'${drive}' in parents`, all)).toEqual(['in drive']);
    expect(stage.names('', { ...all, corpora: 'allDrives' }, OTHER)).toEqual([]);
    expect(stage.refusal(() => stage.names('', { ...all, corpora: 'drive' })).code).toBe(400);
  });
});
