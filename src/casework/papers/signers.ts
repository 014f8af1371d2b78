// Who signs a paper, to begin with; people put right what was otherwise.
import { nameWithInitials } from '../../model/person-name';
import type { Paper } from '../../register/tables/documents';
import { type Desk, nameOf } from '../desk';
import { definitionOf } from './paper-content';

/** Names with initials of those of the staff who sign a paper of this kind. */
export const signersOf = (desk: Desk, paper: Paper): string[] =>
  definitionOf(paper.id)
    .signers(desk, paper)
    .flatMap((id) => {
      const person = id ? desk.file.find('Staff', id) : undefined;
      return person ? [nameWithInitials(nameOf(person))] : [];
    });
