// Who signs a paper: the two of the sitting for its minutes (¶17), the head for the plan (Annex 1).
import { nameWithInitials } from '../model/person-name';
import { planIdOf } from '../model/record-id';
import type { Paper } from '../register/tables/documents';
import { type Desk, nameOf } from './desk';
import { headOf } from './plan/plan-facts';

/** Names with initials of those who sign, to begin with; people put right what was otherwise. */
export function signersOf(desk: Desk, paper: Paper): string[] {
  const sitting = desk.file.find('Sittings', paper.subjectId);
  const people =
    paper.kind === 'D16'
      ? [sitting?.presidingId ?? '', sitting?.secretaryId ?? ''].map((id) => desk.file.find('Staff', id))
      : [headOf(desk, desk.file.find('Plans', planIdOf(paper.subjectId))?.approvedBy)];
  return people.flatMap((person) => (person ? [nameWithInitials(nameOf(person))] : []));
}
