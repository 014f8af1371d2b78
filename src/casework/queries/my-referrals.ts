// A teacher's own referrals: sent, accepted, considered. Never a number, a decision or a card.
import * as z from 'zod/mini';
import { fullName } from '../../model/person-name';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import { longDate } from '../../text/dates';
import { isOwnReferral } from '../access';
import { isDecided } from '../card-state';
import { nameOf } from '../desk';
import { defineQuery } from '../query';
import type { MyReferralsView } from '../views';
import { see } from './words';

export const myReferrals = defineQuery({
  name: 'my-referrals',
  roles: [],
  input: z.object({}),
  tables: ['Referrals', 'Cards', 'Pupils'],
  rows(_input, known, staffId) {
    const mine = known.ids('Referrals').filter((id) => staffId !== '' && id.endsWith(`-${staffId}`));
    return {
      Referrals: { ids: mine },
      Cards: { ids: mine.map(cardIdOf) },
      Pupils: { ids: mine.map(pupilIdOf) },
    };
  },
  show({ desk }): MyReferralsView {
    const { language } = desk;
    return {
      referrals: desk.file
        .all('Referrals')
        .filter((referral) => isOwnReferral(desk.actor, referral.id))
        .sort((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? 1 : -1))
        .map((referral) => {
          const card = desk.file.get('Cards', cardIdOf(referral.id));
          const pupil = desk.file.get('Pupils', pupilIdOf(referral.id));
          const key =
            card && isDecided(card)
              ? 'referral.considered'
              : card && card.registeredOn !== null
                ? 'referral.accepted'
                : 'referral.sent';
          return {
            name: pupil ? fullName(nameOf(pupil)) : '–',
            sentOn: referral.receivedOn === null ? '' : longDate(referral.receivedOn)[language],
            state: see(language, key),
          };
        }),
    };
  },
});
