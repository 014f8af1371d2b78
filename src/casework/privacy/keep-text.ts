// A text goes into the second spreadsheet before the register refers to it: cut off in between, the text is there without a reference, and the same act again finds it.

import type { RestrictedKind } from '../../model/codes';
import { cardIdOf } from '../../model/record-id';
import { RegisterFault } from '../../register/register-fault';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Language } from '../../text/bilingual';
import type { Desk } from '../desk';
import type { Ports } from '../ports';

/** A text and the note of the register that will refer to it. */
export interface TextToKeep {
  noteId: string;
  kind: RestrictedKind;
  text: string;
}

/** Writes the text once, whatever is repeated, and lets the note refer to it. The id follows from act and text: a text that was mended before the act was sent again is another text. */
export function keepText(
  { second, surroundings }: Ports,
  commandId: string,
  desk: Desk,
  { noteId, kind, text }: TextToKeep,
): void {
  if (!second) throw new Error('no second spreadsheet');
  const { sha256 } = surroundings;
  const id = `${cardIdOf(noteId)}-${sha256(`${commandId}\n${text}`).slice(0, 24)}`;
  const { email, staffId } = desk.actor;
  try {
    second.keep(
      { id, kind, text, writtenOn: desk.today, writtenBy: staffId },
      { by: email, at: `${desk.today} ${desk.now}` },
      desk.settings.language as Language,
    );
  } catch (error) {
    // Beside the sheet the script runs as the person, to whom this file is closed.
    if (error instanceof WorkbookFailure && error.kind === 'shut') throw new RegisterFault('second-shut');
    throw error;
  }
  desk.file.change('Restricted', noteId, { textId: id, digest: sha256(text) });
}
