// On a card that has ended nothing more is done: every act that names one is stopped here, whichever act it is.
import type { CaseFile } from './case-file';
import type { Command, FieldProblem } from './command';

/** The problem of an act that names an ended card it has read; undefined when there is none. */
export function endedProblem(command: Command, file: CaseFile, input: unknown): FieldProblem | undefined {
  const named = JSON.stringify(input).match(/P\d{5}-K\d{2}/g) ?? [];
  const expired = named.some((id) => (file.find('Cards', id)?.expiredOn ?? null) !== null);
  if (expired && command.name !== 'expire-cards') return { path: [], text: 'problem.card-expired' };
  if (command.onEnded) return undefined;
  const ended = named.some((id) => {
    const card = file.find('Cards', id);
    return card !== undefined && (card.endKind !== '' || (card.removedOn !== null && !command.onRemoved));
  });
  return ended ? { path: [], text: 'problem.card-ended' } : undefined;
}
