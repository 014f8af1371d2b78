// Templates of papers as Google Docs of the school: the shipped file is uploaded and checked when it is first needed, and remembered as it came.
import type { SchoolTemplate, ShippedTemplate, TemplateFiles } from '../casework/papers/template-files';
import type { DocumentJson } from '../documents/engine/document-json';
import { compile } from '../documents/engine/fill-template';
import { WorkbookFailure } from '../register/workbook-port';
import { documents, driveFiles } from './advanced-services';
import { once, patient } from './google-failure';
import { shippedJson, shippedText } from './html';
import { NO_MEDIA } from './no-media';
import { keepSeen } from './seen-note';

/** Said in both languages: the folder is everybody's. */
const SET_ASIDE = 'бұрынғы / прежний';
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Each template has a property of its own: two that arrive at once do not lose each other. */
const keyOf = (name: string): string => `tirek.template.${name}`;

/** What is remembered of a template, beside its id. */
interface Remembered {
  /** Mark of the shipped file it was made from. */
  of: string;
  /** When Drive says it was changed last, read after it came: changed since by somebody when Drive says otherwise. */
  at: string;
}
/** What a template was found to be, and when. */
interface Judged {
  at: string;
  problems: number;
}
/** Kept while a template was last seen in Drive's bin, from where it can still be copied. */
const binnedKey = (name: string): string => `${keyOf(name)}.binned`;

const properties = () => PropertiesService.getScriptProperties();
const jsonAt = <T>(stored: string | null | undefined): T | undefined =>
  stored ? (JSON.parse(stored) as T) : undefined;

/** Every template that ships, by name. */
export const shippedTemplates = (): Readonly<Record<string, ShippedTemplate>> =>
  shippedJson('Templates') as Readonly<Record<string, ShippedTemplate>>;

/** Uploads the shipped file with conversion to a Google Doc. */
export function uploadShipped(name: string, title: string, folderId: string, more: object = {}) {
  const bytes = Utilities.base64Decode(shippedText(`template-${name}`));
  const file = once(() =>
    driveFiles().create(
      { name: title, mimeType: DOC, parents: [folderId], ...more },
      Utilities.newBlob(bytes, DOCX, `${name}.docx`),
      { supportsAllDrives: true, fields: 'id,modifiedTime,trashed' },
    ),
  );
  return { id: file.id ?? '', at: file.modifiedTime ?? '', trashed: file.trashed };
}

const readDocument = (fileId: string): DocumentJson =>
  patient(() =>
    documents().get(fileId, {
      includeTabsContent: true,
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
    } as object),
  ) as DocumentJson;

/**
 * The id of this template in the school's folder. The shipped one is uploaded with conversion to a Google Doc and
 * checked – every tag must have arrived – the first time it is asked for. Throws when it did not arrive whole.
 */
export function templateId(folderId: string, name: string): string {
  return properties().getProperty(keyOf(name)) ?? putShipped(folderId, name);
}

function putShipped(folderId: string, name: string): string {
  const { id, at } = uploadShipped(name, name, folderId);
  const read = compile(readDocument(id));
  if ('problems' in read)
    throw new Error(
      `template ${name} did not arrive whole: ${read.problems.map((problem) => problem.code).join(', ')}`,
    );
  const remembered: Remembered = { of: shippedTemplates()[name]?.of ?? '', at };
  properties().setProperties({ [keyOf(name)]: id, [`${keyOf(name)}.of`]: JSON.stringify(remembered) });
  return id;
}

/** Whether Drive said that a file is not there for this account, or not to be used by it. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof WorkbookFailure && error.kind === 'shut';

type Listed = { id?: string; trashed?: boolean; modifiedTime?: string };

/** Every file of the folder, the bin included; undefined when the folder is closed to this account. */
function filesIn(folderId: string): Listed[] | undefined {
  const found: Listed[] = [];
  let pageToken: string | undefined;
  try {
    do {
      const reply = patient(() =>
        driveFiles().list({
          q: `'${folderId}' in parents`,
          fields: 'nextPageToken,files(id,trashed,modifiedTime)',
          supportsAllDrives: true,
          includeItemsFromAllDrives: true,
          pageSize: 1000,
          ...(pageToken ? { pageToken } : {}),
        }),
      );
      found.push(...((reply.files ?? []) as Listed[]));
      pageToken = reply.nextPageToken ?? undefined;
    } while (pageToken);
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
  return found;
}

/** One that was moved to another folder. */
function fileAt(id: string): Listed | undefined {
  try {
    return patient(() =>
      driveFiles().get(id, { supportsAllDrives: true, fields: 'id,trashed,modifiedTime' }),
    ) as Listed;
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}

/**
 * The school's document to copy; undefined when it is in the bin or the folder is closed to this account. Of one that
 * nobody saw in the bin Drive is not asked: it would be one call more for every paper.
 */
export function templateToCopy(folderId: string, name: string): string | undefined {
  const kept = properties().getProperty(keyOf(name));
  try {
    if (kept === null) return putShipped(folderId, name);
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
  if (properties().getProperty(binnedKey(name)) === null) return kept;
  const file = fileAt(kept);
  if (!file || file.trashed) return undefined;
  properties().deleteProperty(binnedKey(name));
  return kept;
}

const isInTrouble = ({ state }: SchoolTemplate): boolean =>
  state === 'BROKEN' || state === 'BINNED' || state === 'GONE';
const nameAndState = ({ name, state }: SchoolTemplate) => ({ name, state });

/** Puts a template on the list of those in trouble, or takes it off. */
const noteTrouble = (name: string, isBroken: boolean): void =>
  keepSeen((seen) => ({
    ...seen,
    templates: [
      ...seen.templates.filter((each) => each.name !== name),
      ...(isBroken ? [{ name, state: 'BROKEN' as const }] : []),
    ],
  }));

const urlOf = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;

/** The templates of an installation. One that is replaced stays in the folder under another name. */
export function driveTemplates(folderId: string): TemplateFiles {
  const stateOf = (
    file: Listed | undefined,
    remembered: Remembered | undefined,
    judged: Judged | undefined,
  ): SchoolTemplate['state'] => {
    if (!file) return 'GONE';
    if (file.trashed) return 'BINNED';
    if (file.modifiedTime === remembered?.at) return 'SHIPPED';
    return judged && judged.problems > 0 && judged.at >= (file.modifiedTime ?? '') ? 'BROKEN' : 'CHANGED';
  };
  const lookAt = (
    name: string,
    kept: Readonly<Record<string, string>>,
    file: Listed | undefined,
  ): SchoolTemplate => {
    const remembered = jsonAt<Remembered>(kept[`${keyOf(name)}.of`]);
    const judged = jsonAt<Judged>(kept[`${keyOf(name)}.judged`]);
    const state = stateOf(file, remembered, judged);
    return {
      name,
      url: urlOf(kept[keyOf(name)] ?? ''),
      state,
      older: remembered !== undefined && remembered.of !== shippedTemplates()[name]?.of,
      ...(state === 'CHANGED' && !(judged && judged.at >= (file?.modifiedTime ?? ''))
        ? { unread: true }
        : {}),
      problems: state === 'BROKEN' ? (judged?.problems ?? 0) : 0,
    };
  };
  return {
    shipped: shippedTemplates,
    list() {
      const kept = properties().getProperties();
      const files = filesIn(folderId);
      const templates = Object.keys(shippedTemplates()).flatMap((name) => {
        const id = kept[keyOf(name)];
        if (id === undefined) return [];
        const found = lookAt(name, kept, files?.find((file) => file.id === id) ?? fileAt(id));
        const isBinned = found.state === 'BINNED';
        if (isBinned) properties().setProperty(binnedKey(name), found.url);
        else if (binnedKey(name) in kept) properties().deleteProperty(binnedKey(name));
        return [found];
      });
      // A closed folder says nothing of what is in it.
      if (files)
        keepSeen((seen) => ({ ...seen, templates: templates.filter(isInTrouble).map(nameAndState) }));
      return {
        templates,
        folderUrl: `https://drive.google.com/drive/folders/${folderId}`,
        shut: files === undefined,
      };
    },
    read(name) {
      const id = properties().getProperty(keyOf(name));
      if (id === null) return undefined;
      try {
        return { document: readDocument(id), url: urlOf(id) };
      } catch (error) {
        if (isOutOfReach(error)) return 'GONE';
        throw error;
      }
    },
    judged(name, problems) {
      const judged: Judged = { at: new Date().toISOString(), problems };
      properties().setProperty(`${keyOf(name)}.judged`, JSON.stringify(judged));
      noteTrouble(name, problems > 0);
    },
    reset(name) {
      const kept = properties().getProperties();
      const id = kept[keyOf(name)];
      const file = id === undefined ? undefined : fileAt(id);
      if (file && id !== undefined) {
        const { state, older } = lookAt(name, kept, file);
        if (state === 'SHIPPED' && !older) return;
        // One that is in the bin stays there under its own name.
        if (!file.trashed)
          once(() =>
            driveFiles().update({ name: `${name} (${SET_ASIDE})` }, id, NO_MEDIA, {
              supportsAllDrives: true,
              fields: 'id',
            }),
          );
      }
      putShipped(folderId, name);
      properties().deleteProperty(`${keyOf(name)}.judged`);
      properties().deleteProperty(binnedKey(name));
      noteTrouble(name, false);
    },
  };
}
