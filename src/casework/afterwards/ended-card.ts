// On a card that has ended nothing more is done: every act that names one is stopped here, whichever act it is.
import { recordKindOf } from '../../model/record-id';
import { patternOf } from '../../model/scalars';
import type { CaseFile } from '../case-file';
import type { Command, FieldProblem } from '../command';
import { leaves } from '../common-problems';

/** Cards named by the fields that hold ids; what somebody wrote in a text names none. */
const cardsNamed = (command: Command, input: unknown): string[] =>
  leaves(command.input, input, []).flatMap(({ schema, value }) =>
    recordKindOf(patternOf(schema)) === undefined ? [] : (value.match(/P\d{5}-K\d{2}/g) ?? []),
  );

/** The problem of an act that names an ended card it has read; undefined when there is none. What is done with its papers goes on: they are made, signed and kept after its end. */
export function endedProblem(command: Command, file: CaseFile, input: unknown): FieldProblem | undefined {
  const named = cardsNamed(command, input);
  const expired = named.some((id) => (file.find('Cards', id)?.expiredOn ?? null) !== null);
  if (expired && command.name !== 'expire-cards') return { path: [], text: 'problem.card-expired' };
  if (command.onEnded) return undefined;
  const ended = named.some((id) => {
    const card = file.find('Cards', id);
    return card !== undefined && (card.endKind !== '' || (card.removedOn !== null && !command.onRemoved));
  });
  return ended ? { path: [], text: 'problem.card-ended' } : undefined;
}
