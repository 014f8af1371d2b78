// The shell's own endpoints under /local: the documents folder, its uploads and downloads, and the people of this home.
import { ApiError, NotEmulated } from '../google/api-error';
import type { Person } from '../google/drive/context';
import type { Download } from '../google/drive/create-drive';
import { DOC_MIME, DOCX_MIME, PDF_MIME, SHEET_MIME, XLSX_MIME } from '../google/file-bank';
import type { Caller, EmbeddedApi, Media } from '../google/method';
import { type Answer, download, json, type Request } from './exchange';
import { ALL_SCOPES } from './google-door';

/** One endpoint; `:name` parts of the path come decoded in `params`. */
export interface LocalRoute {
  verb: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** Names its query may hold; any other is refused. */
  query?: readonly string[];
  /** Takes the bytes of a file or a form; other bodies are JSON. */
  takesFile?: boolean;
  answer(call: LocalCall): Promise<Answer> | Answer;
}

interface LocalCall {
  request: Request;
  params: Readonly<Record<string, string>>;
  /** Who calls, with every scope. */
  caller: Caller;
}

const FORMATS: Readonly<Record<string, string>> = { docx: DOCX_MIME, pdf: PDF_MIME, xlsx: XLSX_MIME };
const NATURAL: Readonly<Record<string, string>> = { [DOC_MIME]: DOCX_MIME, [SHEET_MIME]: XLSX_MIME };

const FILE_FIELDS =
  'id,name,mimeType,parents,size,createdTime,modifiedTime,trashed,owners(emailAddress,displayName),contentRestrictions(readOnly,reason),capabilities(canEdit,canRename,canTrash,canAddChildren)';
const EVERYWHERE = { supportsAllDrives: true };

type FileJson = { id: string; name: string; mimeType: string; parents?: string[] };

/**
 * Endpoints over Drive:
 * `GET /local/people`; `GET /local/files?parent=` → `{folder, path, files}`; `GET /local/files/:id/content?format=docx|pdf|xlsx`;
 * `POST /local/files?parent=&name=&convert=true` with the bytes as body; everything else of a file goes by Google's paths.
 */
export function documentRoutes(
  { drive, download: downloaded }: { drive: EmbeddedApi; download: Download },
  people: () => readonly Person[],
  owner: string,
): LocalRoute[] {
  const call = (method: string, params: object, body: unknown, caller: Caller, media?: Media): unknown => {
    const run = drive.methods[method];
    if (!run) throw new NotEmulated(`drive.${method}`);
    return run({ ...EVERYWHERE, ...params }, body, caller, media);
  };
  const fileOf = (fileId: string, caller: Caller) =>
    call('files.get', { fileId, fields: FILE_FIELDS }, undefined, caller) as FileJson;

  /** Folders from the root down to the given one. */
  const pathTo = (folder: FileJson, caller: Caller): { id: string; name: string }[] => {
    const above = folder.parents?.[0];
    const here = { id: folder.id, name: folder.name };
    return above ? [...pathTo(fileOf(above, caller), caller), here] : [here];
  };

  return [
    { verb: 'GET', path: '/local/people', answer: () => json(200, { owner, people: people() }) },
    {
      verb: 'GET',
      path: '/local/files',
      query: ['parent'],
      answer: ({ request, caller }) => {
        const folder = fileOf(request.query.get('parent') ?? 'root', caller);
        const files: unknown[] = [];
        let pageToken: string | undefined;
        do {
          const page = call(
            'files.list',
            {
              q: `'${folder.id}' in parents and trashed = false`,
              orderBy: 'folder,name_natural',
              includeItemsFromAllDrives: true,
              pageSize: 1000,
              fields: `nextPageToken,files(${FILE_FIELDS})`,
              ...(pageToken ? { pageToken } : {}),
            },
            undefined,
            caller,
          ) as { files: unknown[]; nextPageToken?: string };
          files.push(...page.files);
          pageToken = page.nextPageToken;
        } while (pageToken);
        return json(200, { folder, path: pathTo(folder, caller), files });
      },
    },
    {
      verb: 'GET',
      path: '/local/shared',
      answer: ({ caller }) => {
        const params = { q: 'sharedWithMe and trashed = false', orderBy: 'name_natural', pageSize: 1000 };
        const found = call('files.list', { ...params, fields: `files(${FILE_FIELDS})` }, undefined, caller);
        const drives = call(
          'drives.list',
          { supportsAllDrives: undefined, pageSize: 100 },
          undefined,
          caller,
        );
        return json(200, { ...(found as object), drives: (drives as { drives: unknown[] }).drives });
      },
    },
    {
      verb: 'GET',
      path: '/local/files/:id/content',
      query: ['format'],
      answer: async ({ request, params, caller }) => {
        const file = fileOf(params.id ?? '', caller);
        const asked = request.query.get('format');
        const mimeType = asked === null ? NATURAL[file.mimeType] : FORMATS[asked];
        if (asked !== null && !mimeType) return json(400, { error: `Unknown format: ${asked}` });
        const fileId = file.id;
        const media = (await (mimeType
          ? downloaded(fileId, mimeType, caller)
          : call('files.get', { fileId, alt: 'media' }, undefined, caller))) as Media;
        return download(media.bytes, media.mimeType, media.name ?? file.name);
      },
    },
    {
      verb: 'POST',
      path: '/local/files',
      query: ['parent', 'name', 'convert'],
      takesFile: true,
      answer: ({ request, caller }) => {
        const name = request.query.get('name') ?? 'Untitled';
        const parent = request.query.get('parent') ?? 'root';
        const mimeType = request.headers['content-type']?.split(';')[0]?.trim() || 'application/octet-stream';
        const wanted = request.query.get('convert') === 'true' ? GOOGLE_FORMS[mimeType] : undefined;
        const body = { name, parents: [parent], ...(wanted ? { mimeType: wanted } : {}) };
        const media = { mimeType, bytes: request.body, name };
        return json(200, call('files.create', { fields: FILE_FIELDS }, body, caller, media));
      },
    },
  ];
}

const GOOGLE_FORMS: Readonly<Record<string, string>> = { [DOCX_MIME]: DOC_MIME, [XLSX_MIME]: SHEET_MIME };

/** An endpoint with the parts of its path. */
export interface FoundRoute {
  route: LocalRoute;
  params: Record<string, string>;
}

/** The endpoint of a request. */
export function localRouteOf(
  routes: readonly LocalRoute[],
  { verb, path }: Pick<Request, 'verb' | 'path'>,
): FoundRoute | undefined {
  for (const route of routes) {
    const params = route.verb === verb ? paramsOf(route.path, path) : undefined;
    if (params) return { route, params };
  }
  return undefined;
}

/** Answers at an endpoint; Google's refusals keep their body. */
export async function answerLocal(
  { route, params }: FoundRoute,
  request: Request,
  email: string,
): Promise<Answer> {
  try {
    return await route.answer({ request, params, caller: { email, scopes: ALL_SCOPES } });
  } catch (error) {
    if (error instanceof ApiError) return json(error.code, error.body());
    if (error instanceof NotEmulated) return json(501, { error: { code: 501, message: error.message } });
    throw error;
  }
}

function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return undefined;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(value);
    } catch {
      return undefined;
    }
  }
  return params;
}
