// Addresses of files, what is never told back, and comments beside the words they quote.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { DOC_MIME, FOLDER_MIME, PDF_MIME, SHEET_MIME } from '../../../../local/google/file-bank';
import { OWNER, openStage, READER } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});

describe('fields of a file', () => {
  it('V42 a link leads to the editor of a Google file, to the folder, or to the viewer', () => {
    const link = (mimeType: string) => {
      const fileId = stage.create({ mimeType });
      const { webViewLink } = stage.call('files.get', { fileId, fields: 'webViewLink' });
      return String(webViewLink).replace(fileId, 'ID');
    };
    expect([DOC_MIME, SHEET_MIME, FOLDER_MIME, PDF_MIME].map(link)).toEqual([
      'https://docs.google.com/document/d/ID/edit?usp=drivesdk',
      'https://docs.google.com/spreadsheets/d/ID/edit?usp=drivesdk',
      'https://drive.google.com/drive/folders/ID',
      'https://drive.google.com/file/d/ID/view?usp=drivesdk',
    ]);
  });

  it('V37 hints for the index are taken and never told back', () => {
    const fileId = stage.create({ name: 'x', contentHints: { indexableText: 'сөз' } });
    const all = stage.call('files.get', { fileId, fields: '*' });
    expect(all.name).toBe('x');
    expect(all).not.toHaveProperty('contentHints');
  });

  it('V36 without a default visibility a file starts as its folder is shared, asked to ignore it or not', () => {
    const folder = stage.create({ mimeType: FOLDER_MIME });
    stage.share(folder, READER, 'reader');
    const rolesOf = (params: object) => {
      const fileId = stage.create({ mimeType: DOC_MIME, parents: [folder] }, OWNER, { ...params });
      const { permissions } = stage.call('permissions.list', {
        fileId,
        fields: 'permissions(emailAddress,role)',
      });
      return permissions.map(({ emailAddress, role }) => `${emailAddress} ${role}`).sort();
    };
    expect(rolesOf({ ignoreDefaultVisibility: true })).toEqual([`${OWNER} owner`, `${READER} reader`]);
    expect(rolesOf({})).toEqual(rolesOf({ ignoreDefaultVisibility: true }));
  });

  it('V74 a download as a long operation is refused by name', () => {
    const fileId = stage.create({ mimeType: PDF_MIME });
    expect(() => stage.call('files.download', { fileId })).toThrow('not emulated: drive.files.download');
  });
});

describe('comments', () => {
  it('V96 the words a comment quotes stay as they were quoted', () => {
    const fileId = stage.create({ mimeType: DOC_MIME });
    const quotedFileContent = { mimeType: 'text/html', value: 'бұрынғы сөз' };
    const { id } = stage.call(
      'comments.create',
      { fileId, fields: 'id' },
      { content: 'x', quotedFileContent },
    );
    stage.call('comments.update', { fileId, commentId: id, fields: 'id' }, { content: 'y' });
    stage.call('files.update', { fileId }, { name: 'жаңа атау' });
    const read = stage.call('comments.get', { fileId, commentId: id, fields: 'content,quotedFileContent' });
    expect(read).toEqual({ content: 'y', quotedFileContent });
  });
});
