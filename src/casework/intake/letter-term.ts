// When the term of a letter ends and why, in words: shown before it is sent and after (¶11).
import { registrationTerm } from '../../order/p11-registration';
import { explain } from '../../order/term-words';
import type { IncomingLetter } from '../../register/tables/incoming';
import type { Bilingual } from '../../text/bilingual';
import { same } from '../../text/bilingual';
import { dateWithWeekday } from '../../text/dates';
import { clockOf, registrationFacts, rulesOf } from '../card-facts';
import type { Desk } from '../desk';

/** The last day for registering a letter received then, and the count of its days. */
export function letterTerm(
  desk: Desk,
  letter: Pick<IncomingLetter, 'id' | 'receivedOn' | 'receivedAt'>,
): { due: Bilingual; why: Bilingual } {
  const facts = registrationFacts({ ...letter, source: 'AGENCY' }, null);
  const term = registrationTerm(facts, rulesOf(letter), clockOf(desk));
  return term
    ? { due: dateWithWeekday(term.due), why: explain(term.explanation) }
    : { due: same(''), why: same('') };
}
