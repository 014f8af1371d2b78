// Pupils with a card under way who are not in the newest list of the whole school: asked about, never acted upon (¶23).
import { fullName } from '../../model/person-name';
import type { Import } from '../../register/tables/imports';
import { isOver } from '../card-state';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { cardNumber } from '../numbers';
import type { MissingPupil } from '../views/office';

/** The newest imports there are, by their ids. */
export const lastImports = (ids: readonly string[], most: number): string[] => [...ids].sort().slice(-most);

/** Pupils with a card under way whom the newest finished list of the whole school lacks; those who left since are none. */
export function missingPupils(desk: Desk, imports: readonly Import[]): MissingPupil[] {
  const newest = [...imports]
    .filter((each) => each.kind === 'PUPILS' && each.whole === true && each.finishedOn !== null)
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  return (newest?.missing ?? []).flatMap((pupilId): MissingPupil[] => {
    const pupil = desk.file.find('Pupils', pupilId);
    const card = desk.file
      .openCardsOf(pupilId)
      .flatMap((id) => desk.file.find('Cards', id) ?? [])
      .find((each) => !isOver(each));
    if (!newest || !pupil || !card || pupil.active === false) return [];
    return [
      {
        importId: newest.id,
        pupilId,
        name: fullName(nameOf(pupil)),
        classWords: classWords(pupil),
        cardId: card.id,
        number: cardNumber(card)[desk.language],
      },
    ];
  });
}
