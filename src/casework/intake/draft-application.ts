// The social pedagogue's application of ¶4, drafted from a letter (¶11): on the same card, registered at once.
import { DraftApplication } from '../../model/inputs/intake';
import { cardIdOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { isDecided } from '../card-state';
import { defineCommand } from '../command';
import { incomingWords } from '../numbers';
import { recordable } from './ground-checks';
import { giveNumber, takeNumber } from './registration';

export const draftApplication = defineCommand({
  name: 'draft-application',
  paragraphs: [4, 11],
  roles: OFFICE_ROLES,
  input: DraftApplication,
  tables: ['Cards', 'Referrals', 'GroundChecks'],
  rows: (input) => ({
    Cards: { ids: [cardIdOf(input.referralId)] },
    Referrals: { under: [cardIdOf(input.referralId)] },
    GroundChecks: { under: [cardIdOf(input.referralId)] },
  }),
  decide(desk, input) {
    const cardId = cardIdOf(input.referralId);
    const card = desk.file.get('Cards', cardId);
    const letter = desk.file.all('Referrals', cardId).find(({ id }) => id === input.referralId);
    if (!card || !letter) return { problems: [{ path: ['referralId'], text: 'problem.referral-unknown' }] };
    if (letter.source === 'APPLICATION')
      return { problems: [{ path: ['referralId'], text: 'problem.is-application', paragraph: 4 }] };
    if (isDecided(card)) return { problems: [{ path: [], text: 'problem.already-decided' }] };
    const application = desk.file.add(
      'Referrals',
      cardId,
      {
        source: 'APPLICATION',
        receivedOn: desk.today,
        receivedAt: desk.now,
        seenOn: letter.receivedOn,
        seen: input.seen,
        parentsTold: input.parentsTold,
        grounds: recordable(desk, cardId, input.grounds),
      },
      `-${desk.actor.staffId}`,
    );
    const number = takeNumber(desk, '', desk.today);
    giveNumber(desk, { referrals: [application] }, desk.today, number);
    return {
      subject: cardId,
      done: {
        text: 'done.application-drafted',
        facts: { number: incomingWords(number) },
        cardId,
      },
    };
  },
});
