// A pupil has at most one open card (I-23): a further referral hangs on it silently, otherwise a new card begins.

import type { CalendarDate } from '../../model/calendar-date';
import { showClassName } from '../../model/class-name';
import { fullName } from '../../model/person-name';
import { rulePackFor } from '../../order/rule-pack';
import type { Card } from '../../register/tables/cards';
import type { Pupil } from '../../register/tables/pupils';
import { isOver } from '../card-state';
import { type Desk, nameOf } from '../desk';

/** The pupil's class as it is now, «7 «Б»»; '' when unknown. */
export const classWords = (pupil: Pupil): string =>
  pupil.grade === null || pupil.classLetter === ''
    ? ''
    : showClassName({ grade: pupil.grade, letter: pupil.classLetter });

/** The id of the pupil's open card, begun with these facts if there is none; its rules are those of the day of receipt. */
export function openCard(
  desk: Desk,
  pupil: Pupil,
  facts: Partial<Card> & { receivedOn: CalendarDate },
): string {
  const open = desk.file.openCardsOf(pupil.id).find((id) => {
    // A broken row tells nothing: what came in waits on the card, and the office sees the row in Today.
    const card = desk.file.find('Cards', id);
    return !card || !isOver(card);
  });
  if (open !== undefined) return open;
  const card = desk.file.add('Cards', pupil.id, {
    rulePack: rulePackFor(facts.receivedOn).id,
    ...facts,
    classAt: classWords(pupil),
    pupil: fullName(nameOf(pupil)),
    state: 'INTAKE',
  });
  desk.file.markOpen(card.id, true);
  return card.id;
}
