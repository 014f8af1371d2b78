// Google's own client libraries against the local home.

import { Readable } from 'node:stream';
import { docs, auth as docsAuth } from '@googleapis/docs';
import { drive, auth as driveAuth } from '@googleapis/drive';
import { sheets, auth as sheetsAuth } from '@googleapis/sheets';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOC_MIME, DOCX_MIME, FOLDER_MIME, PDF_MIME, XLSX_MIME } from '../../../local/google/file-bank';
import { OWNER, openStage, TEACHER } from './stage';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

function clients(user = OWNER) {
  const rootUrl = `${stage.http.url}/`;
  const signed = <A extends { setCredentials(tokens: { access_token: string }): void }>(auth: A): A => {
    auth.setCredentials({ access_token: stage.http.token });
    return auth;
  };
  // The library would import its own fetch at run time, which jest's modules do not allow.
  const common = { rootUrl, headers: { 'X-Tirek-User': user }, fetchImplementation: fetch };
  return {
    // Media uploads ignore the rootUrl of the constructor: it goes along with each call.
    upload: { rootUrl },
    drive: drive({ version: 'v3', ...common, auth: signed(new driveAuth.OAuth2()) }),
    docs: docs({ version: 'v1', ...common, auth: signed(new docsAuth.OAuth2()) }),
    sheets: sheets({ version: 'v4', ...common, auth: signed(new sheetsAuth.OAuth2()) }),
  };
}

describe('@googleapis/sheets', () => {
  it('makes a spreadsheet, writes it by one batchUpdate and reads it back', async () => {
    const { sheets } = clients();
    const { data: book } = await sheets.spreadsheets.create({
      requestBody: { properties: { title: 'Тізілім' } },
    });
    const spreadsheetId = String(book.spreadsheetId);
    const sheetId = book.sheets?.[0]?.properties?.sheetId ?? 0;
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          {
            updateCells: {
              start: { sheetId, rowIndex: 0, columnIndex: 0 },
              fields: 'userEnteredValue',
              rows: [
                {
                  values: [
                    { userEnteredValue: { stringValue: '=HYPERLINK("x")' } },
                    { userEnteredValue: { numberValue: 7 } },
                  ],
                },
              ],
            },
          },
        ],
      },
    });
    const { data: read } = await sheets.spreadsheets.values.get({
      spreadsheetId,
      range: 'A1:B1',
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.values).toEqual([['=HYPERLINK("x")', 7]]);
    const { data: appended } = await sheets.spreadsheets.values.append({
      spreadsheetId,
      range: 'A1:B1',
      valueInputOption: 'RAW',
      requestBody: { values: [['ә', 'ғ']] },
    });
    expect(appended.updates?.updatedCells).toBe(2);
    const { data: batch } = await sheets.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ['A1', 'A2:B2'],
    });
    expect(batch.valueRanges).toHaveLength(2);
    const { data: whole } = await sheets.spreadsheets.get({
      spreadsheetId,
      fields: 'properties.title,sheets(properties(sheetId))',
    });
    expect(whole).toEqual({ properties: { title: 'Тізілім' }, sheets: [{ properties: { sheetId } }] });
  });

  it('W2 W3 is refused for another person, and found after sharing', async () => {
    const mine = clients();
    const theirs = clients(TEACHER);
    const { data } = await mine.sheets.spreadsheets.create({
      requestBody: { properties: { title: 'жабық' } },
    });
    const spreadsheetId = String(data.spreadsheetId);
    await expect(theirs.sheets.spreadsheets.get({ spreadsheetId })).rejects.toMatchObject({ status: 403 });
    await expect(theirs.sheets.spreadsheets.get({ spreadsheetId: 'nothing' })).rejects.toMatchObject({
      status: 404,
    });
    await mine.drive.permissions.create({
      fileId: spreadsheetId,
      sendNotificationEmail: false,
      requestBody: { type: 'user', role: 'reader', emailAddress: TEACHER },
    });
    expect((await theirs.sheets.spreadsheets.get({ spreadsheetId })).status).toBe(200);
    await mine.drive.files.update({ fileId: spreadsheetId, requestBody: { name: 'ашық' } });
    const { data: seen } = await theirs.sheets.spreadsheets.get({ spreadsheetId });
    expect(seen.properties?.title).toBe('ашық');
  });

  it('exports a real .xlsx', async () => {
    const { sheets, drive } = clients();
    const { data } = await sheets.spreadsheets.create({ requestBody: {} });
    const exported = await drive.files.export(
      { fileId: String(data.spreadsheetId), mimeType: XLSX_MIME },
      { responseType: 'arraybuffer' },
    );
    expect(
      Buffer.from(exported.data as ArrayBuffer)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});

describe('@googleapis/docs', () => {
  it('makes a document, edits it under a revision lock, and exports it as docx and pdf', async () => {
    const { docs, drive } = clients();
    const { data: made } = await docs.documents.create({ requestBody: { title: 'Хаттама' } });
    const documentId = String(made.documentId);
    const { data: after } = await docs.documents.batchUpdate({
      documentId,
      requestBody: {
        requests: [{ insertText: { location: { index: 1 }, text: 'Әділ ұстаз' } }],
        writeControl: { requiredRevisionId: made.revisionId },
      },
    });
    const { data: now } = await docs.documents.get({ documentId });
    expect(after.writeControl).toEqual({ requiredRevisionId: now.revisionId });
    expect(now.revisionId).not.toBe(made.revisionId);
    await expect(
      docs.documents.batchUpdate({
        documentId,
        requestBody: {
          requests: [{ insertText: { location: { index: 1 }, text: 'x' } }],
          writeControl: { requiredRevisionId: made.revisionId },
        },
      }),
    ).rejects.toMatchObject({ status: 400 });
    const { data: read } = await docs.documents.get({ documentId, includeTabsContent: true });
    expect(JSON.stringify(read.tabs)).toContain('Әділ ұстаз');
    for (const [mimeType, start] of [
      [DOCX_MIME, 'PK'],
      [PDF_MIME, '%P'],
    ] as const) {
      const { data } = await drive.files.export(
        { fileId: documentId, mimeType },
        { responseType: 'arraybuffer' },
      );
      expect(
        Buffer.from(data as ArrayBuffer)
          .subarray(0, 2)
          .toString(),
      ).toBe(start);
    }
  });
});

describe('@googleapis/drive', () => {
  it('keeps folders, copies by appProperties, lists, moves, shares and deletes', async () => {
    const { drive, docs } = clients();
    const folder = await drive.files.create({
      requestBody: { name: 'Құжаттар', mimeType: FOLDER_MIME },
      fields: 'id',
    });
    const parent = String(folder.data.id);
    const { data: template } = await docs.documents.create({ requestBody: { title: 'Үлгі' } });
    const copy = await drive.files.copy({
      fileId: String(template.documentId),
      supportsAllDrives: true,
      requestBody: { name: 'Хаттама', parents: [parent], appProperties: { documentId: 'D-1' } },
      fields: 'id,parents,appProperties',
    });
    expect(copy.data).toEqual({ id: copy.data.id, parents: [parent], appProperties: { documentId: 'D-1' } });
    const found = await drive.files.list({
      q: "appProperties has { key='documentId' and value='D-1' } and trashed = false",
    });
    expect(found.data.files?.map(({ id }) => id)).toEqual([copy.data.id]);
    const fileId = String(copy.data.id);
    await drive.files.update({ fileId, addParents: 'root', removeParents: parent });
    const granted = await drive.permissions.create({
      fileId,
      sendNotificationEmail: true,
      requestBody: { type: 'user', role: 'writer', emailAddress: TEACHER },
    });
    expect(stage.home.outbox.list().at(-1)).toMatchObject({ to: [TEACHER] });
    await drive.permissions.delete({ fileId, permissionId: String(granted.data.id) });
    expect((await drive.files.delete({ fileId })).status).toBe(204);
    await expect(drive.files.get({ fileId })).rejects.toMatchObject({
      status: 404,
      message: `File not found: ${fileId}.`,
    });
  });

  it('V28 uploads a .docx with conversion, and V69 replaces the content by another one', async () => {
    const { drive, docs, upload } = clients();
    const { data: source } = await docs.documents.create({ requestBody: { title: 'дереккөз' } });
    const documentId = String(source.documentId);
    const write = (text: string) =>
      docs.documents.batchUpdate({
        documentId,
        requestBody: { requests: [{ insertText: { location: { index: 1 }, text } }] },
      });
    const bytes = async () => {
      const { data } = await drive.files.export(
        { fileId: documentId, mimeType: DOCX_MIME },
        { responseType: 'arraybuffer' },
      );
      return Buffer.from(data as ArrayBuffer);
    };
    await write('бірінші мәтін');
    const made = await drive.files.create(
      {
        requestBody: { name: 'Үлгі', mimeType: DOC_MIME },
        media: { mimeType: DOCX_MIME, body: Readable.from(await bytes()) },
        fields: 'id,mimeType',
      },
      upload,
    );
    expect(made.data.mimeType).toBe(DOC_MIME);
    const id = String(made.data.id);
    const text = async () => JSON.stringify((await docs.documents.get({ documentId: id })).data.body);
    expect(await text()).toContain('бірінші мәтін');
    await write('екінші ');
    await drive.files.update(
      { fileId: id, media: { mimeType: DOCX_MIME, body: Readable.from(await bytes()) } },
      upload,
    );
    expect(await text()).toContain('екінші бірінші мәтін');
    await expect(
      drive.files.create(
        {
          requestBody: { mimeType: DOC_MIME },
          media: { mimeType: DOCX_MIME, body: Readable.from(Buffer.from('torn')) },
        },
        upload,
      ),
    ).rejects.toMatchObject({ status: 400 });
  });

  it('V40 downloads uploaded bytes and no Docs', async () => {
    const { drive, upload } = clients();
    const body = Buffer.from([0, 1, 2, 253, 254, 255, 13, 10]);
    const made = await drive.files.create(
      { requestBody: { name: 'скан.png' }, media: { mimeType: 'image/png', body: Readable.from(body) } },
      upload,
    );
    const got = await drive.files.get(
      { fileId: String(made.data.id), alt: 'media' },
      { responseType: 'arraybuffer' },
    );
    expect(Buffer.from(got.data as ArrayBuffer)).toEqual(body);
  });

  it('V88 makes a shared drive and keeps files in it', async () => {
    const { drive } = clients();
    const { data } = await drive.drives.create({ requestId: 'r-1', requestBody: { name: 'Мектеп' } });
    const made = await drive.files.create({
      supportsAllDrives: true,
      requestBody: { name: 'in', parents: [String(data.id)] },
      fields: 'driveId',
    });
    expect(made.data.driveId).toBe(data.id);
  });
});
