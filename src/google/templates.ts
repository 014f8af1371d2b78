// Templates of papers as Google Docs of the school: the shipped file is uploaded and checked when it is first needed.
import type { DocumentJson } from '../documents/engine/document-json';
import { compile } from '../documents/engine/fill-template';
import { documents, driveFiles } from './advanced-services';
import { once, patient } from './google-failure';
import { shippedText } from './html';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Each template has a property of its own: two that arrive at once do not lose each other. */
const keyOf = (name: string): string => `tirek.template.${name}`;

/**
 * The id of this template in the school's folder. The shipped one is uploaded with conversion to a Google Doc and
 * checked – every tag must have arrived – the first time it is asked for. Throws when it did not arrive whole.
 */
export function templateId(folderId: string, name: string): string {
  const known = PropertiesService.getScriptProperties().getProperty(keyOf(name));
  if (known !== null) return known;
  const bytes = Utilities.base64Decode(shippedText(`template-${name}`));
  const file = once(() =>
    driveFiles().create(
      { name, mimeType: DOC, parents: [folderId] },
      Utilities.newBlob(bytes, DOCX, `${name}.docx`),
      { supportsAllDrives: true, fields: 'id' },
    ),
  );
  const id = file.id ?? '';
  const read = compile(
    patient(() => documents().get(id, { includeTabsContent: true } as object)) as DocumentJson,
  );
  if ('problems' in read)
    throw new Error(
      `template ${name} did not arrive whole: ${read.problems.map((problem) => problem.code).join(', ')}`,
    );
  PropertiesService.getScriptProperties().setProperty(keyOf(name), id);
  return id;
}
