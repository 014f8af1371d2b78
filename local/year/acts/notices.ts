// Agencies are told of the decision, prove that they heard, and are met again (¶20).
import type { Habit } from '../habit';

export const notices: Habit = {
  screens: {
    async 'notify-agency'(world, { act }, who) {
      const { cardId, referralId } = act;
      if (!cardId || !world.ready(`notify ${cardId} ${referralId ?? ''}`, 0.15, [2, 4])) return;
      const { chance } = world;
      const told = !world.rarely('proof comes later', 0.4);
      const done = await world.act(
        who,
        'notify-agency',
        {
          cardId,
          referralId: referralId ?? null,
          toldOn: world.today,
          channel: chance.pick(['PAPER', 'POST', 'EMAIL'] as const),
          outgoingNo: world.paperNumber(),
          ...(world.daysLeft > 20 && world.rarely('further contact', 0.3)
            ? { contact: 'ЮП инспекторы', nextOn: world.workingDay(chance.between(10, 20)) }
            : {}),
          ...(told ? { proof: 'STAMP' as const, proofOn: world.today, proofWho: 'кеңсе' } : {}),
        },
        'Шығыс нөмірі келесі күні берілді.',
      );
      // A decision that is mended is told again.
      if (done) world.forget(`notify ${cardId} ${referralId ?? ''}`);
    },
    async 'prove-notice'(world, { act }, who) {
      if (!act.letterId || !world.ready(`prove ${act.letterId}`, 1, [2, 9])) return;
      await world.act(who, 'prove-notice', {
        letterId: act.letterId,
        proof: world.chance.weighed({ SIGNED_COPY: 40, POST_RECEIPT: 35, NONE: 25 }),
        proofOn: world.today,
      });
    },
    async 'keep-contact'(world, { act, chip }, who) {
      if (!act.letterId || !world.ready(`contact ${act.letterId} ${chip?.text ?? ''}`, 1, [9, 18])) return;
      await world.act(who, 'keep-contact', {
        letterId: act.letterId,
        contactedOn: world.today,
        note: 'Инспектормен сөйлестік, жаңа мәлімет жоқ.',
        nextOn: world.chance.of(0.4) && world.daysLeft > 25 ? world.workingDay(20) : null,
      });
    },
  },
};
