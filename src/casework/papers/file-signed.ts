// What follows a signature in the same call: the PDF of the paper is filed. The signature stands whatever comes of it.
import type { Answer, Done } from '../answers';
import type { Command } from '../command';
import type { Ports } from '../ports';
import { word } from '../problems';
import { type CommandCall, runCommand } from '../run-command';
import { filePaper } from './file-paper';

/** Reserved, or a folder reserved anew, then filed. */
const ROUNDS = 3;

/** Files the PDF of a paper that an act has just signed; the answer says where that is still to be done. */
export function fileSigned(
  ports: Ports,
  call: CommandCall,
  email: string,
  signed: Answer<Done>,
): Answer<Done> {
  if (!signed.ok || !signed.value.waiting || !signed.value.documentId) return signed;
  const { waiting: _, ...done } = signed.value;
  const input = { documentId: done.documentId };
  for (let round = 1; round <= ROUNDS; round++) {
    const id = `${call.id}:${round}`;
    const { language } = call;
    const filed = runCommand(ports, filePaper as unknown as Command, { id, input, language }, email);
    if (filed.ok && !filed.value.waiting) return { ok: true, value: done };
    if (!filed.ok) break;
  }
  const warnings = [...(done.warnings ?? []), word(call.language ?? 'kk', 'warning.pdf-waits')];
  return { ok: true, value: { ...signed.value, warnings } };
}
