// ¶20 as an outbox: which agencies are to be told of the decision, what was sent, what proves it, what follows.
import type { CalendarDate } from '../../model/calendar-date';
import type { Outcome } from '../../model/codes';
import type { NoticeFacts } from '../../order/p20-notice';
import type { Card } from '../../register/tables/cards';
import type { Letter } from '../../register/tables/letters';
import type { Referral } from '../../register/tables/referrals';
import type { Desk } from '../desk';

/** A letter of an agency that the council considered, and the notices sent on it, the latest last. */
export interface Considered {
  readonly referral: Referral;
  readonly sent: readonly Letter[];
  /** The day the agency was first told of the decision as it stands; null: not yet. */
  readonly toldOn: CalendarDate | null;
}

/** Whether the agencies are to be told that the child was removed: by the school's own order, ¶20 asks for the first decision alone. */
const tellsRemoval = (desk: Desk, card: Card): boolean =>
  card.removedOn !== null && desk.settings.notifyAgencyOnRemoval;

/** What an agency is told of: the decision, the removal, or that there is no decision any more. */
export const toTell = (desk: Desk, card: Card): Outcome =>
  tellsRemoval(desk, card) ? 'REMOVE' : card.outcome === '' ? 'POSTPONE' : card.outcome;

/** Letters of agencies received by the day of the decision; none while nothing is decided and nobody was told otherwise. */
export function consideredLetters(desk: Desk, card: Card): Considered[] {
  const removed = tellsRemoval(desk, card);
  const decidedOn = removed ? card.removedOn : (card.decidedOn ?? card.mendedOn);
  if (decidedOn === null) return [];
  const stands = toTell(desk, card);
  const letters = desk.file.all('Letters', card.id).filter((letter) => letter.kind === 'NOTICE');
  return desk.file
    .all('Referrals', card.id)
    .filter(({ source, receivedOn }) => source === 'AGENCY' && receivedOn !== null && receivedOn <= decidedOn)
    .map((referral) => {
      const mine = letters.filter(({ referralId }) => referralId === referral.id);
      const sent = mine.filter(({ outcome }) => outcome === stands);
      // Before notices had records of their own, the card kept the day of its only one.
      const older =
        !removed &&
        letters.length === 0 &&
        (card.agencyToldOutcome === '' || card.agencyToldOutcome === stands)
          ? card.agencyToldOn
          : null;
      return { referral, sent, toldOn: sent[0]?.sentOn ?? older };
    });
}

/** The facts of ¶20 of one considered letter; a decision that was mended is told anew from the day it was, and that there is none any more as a refusal would be. */
export const noticeFacts = (card: Card, toldOn: CalendarDate | null): NoticeFacts => ({
  source: 'AGENCY',
  outcome: card.outcome || 'REFUSE',
  decidedOn: (card.mendedOn !== null && card.mendedOn > (card.decidedOn ?? '')
    ? card.mendedOn
    : card.decidedOn) as CalendarDate,
  notifiedOn: toldOn ?? undefined,
});

/** Whether its receipt is still to be proven: told in person needs no proof. */
export const lacksProof = ({ proof, channel }: Letter): boolean => proof === '' && channel !== 'IN_PERSON';

/** Whether the letter waits for a proof or for the next contact; it does so on its own, when its card is long sealed. */
export const letterWaits = (letter: Letter): boolean => lacksProof(letter) || letter.nextOn !== null;

/** Whether an agency is still to be told: a refused card stays open until then. */
export const noticeWorkLeft = (desk: Desk, card: Card): boolean =>
  consideredLetters(desk, card).some(({ toldOn }) => toldOn === null);
