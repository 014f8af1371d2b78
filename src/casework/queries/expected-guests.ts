// Who was invited to a sitting and has not refused to come (¶8, ¶13): handed to the room, where they are guests and never members.
import { wordsOf } from '../../text/code-texts';
import type { Desk } from '../desk';
import type { SittingView } from '../views';

/** Needs Letters under the sitting. */
export const expectedGuests = (desk: Desk, sittingId: string): NonNullable<SittingView['expected']> =>
  desk.file
    .all('Letters', sittingId)
    .filter(({ kind }) => kind === 'INVITATION')
    .map(({ id, toWhom, position, staffId, itemId, answer }) => ({
      letterId: id,
      name: toWhom,
      position,
      ...(staffId === '' ? {} : { staffId }),
      ...(itemId === '' ? {} : { itemId }),
      ...(answer === '' ? {} : { answer: wordsOf('INVITE_RESULTS', answer)[desk.language] }),
      comes: answer === 'WILL_COME',
    }));
