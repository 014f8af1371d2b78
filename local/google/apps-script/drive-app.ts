// `DriveApp`, as far as a finished paper is fetched: a file's name, address and bytes.
import { blobOfKey, passAsBlob } from './blob';
import { call } from './bridge';
import { Exception, GoogleJsonResponseException, signatureError } from './exceptions';
import type { Fake, FakeBlob, FakeFile } from './fake';
import { needScope, strict } from './strict';

type D = GoogleAppsScript.Drive.DriveApp;

interface Known {
  id: string;
  name: string;
  mimeType: string;
  webViewLink?: string;
}

const GOOGLE_TYPE = 'application/vnd.google-apps.';
const PDF = 'application/pdf';

function ask<T>(method: string, params: Record<string, unknown>): T {
  return call<T>('api', { api: 'drive', method, params, body: null, media: null });
}

function exported(file: Known, mimeType: string, name: string): FakeBlob {
  const { blob } = ask<{ blob: number }>('files.export', { fileId: file.id, mimeType, alt: 'media' });
  return blobOfKey(blob).setContentType(mimeType).setName(name);
}

/** V138: what follows the last period counts as an extension and gives way. */
const asPdf = (name: string) => `${name.replace(/\.[^.]*$/, '')}.pdf`;

function content(file: Known): FakeBlob {
  // A Google file has no bytes of its own: its blob is a PDF, named so.
  if (file.mimeType.startsWith(GOOGLE_TYPE)) return exported(file, PDF, asPdf(file.name));
  const { blob } = ask<{ blob: number }>('files.get', {
    fileId: file.id,
    alt: 'media',
    supportsAllDrives: true,
  });
  return blobOfKey(blob).setContentType(file.mimeType).setName(file.name);
}

function fileOf(known: Known): FakeFile {
  const file: FakeFile = strict(
    'DriveApp.File',
    {
      getId: () => known.id,
      getName: () => known.name,
      getUrl: () => known.webViewLink ?? '',
      getMimeType: () => known.mimeType,
      getBlob: () => content(known),
      getAs: (contentType: string) => {
        if (known.mimeType === contentType) return content(known);
        if (!known.mimeType.startsWith(GOOGLE_TYPE) || contentType !== PDF) {
          throw new Exception(`Converting from ${known.mimeType} to ${contentType} is not supported.`);
        }
        return exported(known, PDF, asPdf(known.name));
      },
    },
    known.name,
  );
  passAsBlob(file, () => content(known));
  return file;
}

/** The service `DriveApp`: only `getFileById`. */
export function driveApp(): Fake<D, 'getFileById'> {
  return strict(
    'DriveApp',
    {
      getFileById: (...args: unknown[]) => {
        const method = 'DriveApp.getFileById';
        needScope(method, 'drive', 'drive.readonly');
        const [id] = args;
        if (id === null || id === undefined) throw new Exception('Invalid argument: id');
        if (typeof id !== 'string' || args.length !== 1) throw signatureError(args, method);
        if (id === '')
          throw new Exception(
            'Unexpected error while getting the method or property getFileById on object DriveApp.',
          );
        try {
          const fields = 'id,name,mimeType,webViewLink';
          return fileOf(
            ask<{ value: Known }>('files.get', { fileId: id, fields, supportsAllDrives: true }).value,
          );
        } catch (problem) {
          if (problem instanceof GoogleJsonResponseException && /File not found/.test(problem.message)) {
            throw new Exception(
              'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
            );
          }
          throw problem;
        }
      },
    },
    'Drive',
  );
}
