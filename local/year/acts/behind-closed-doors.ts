// What few may read: a refusal is sealed and opened with a reason, a conclusion is kept on paper, a ground that names belief is checked by a second person (¶14, ¶15, ¶22).
import type { Habit } from '../habit';

/** A refusal is sealed some weeks after it, when whoever had to be told was told. */
const AFTER = [12, 25] as const;

export const behindClosedDoors: Habit = {
  async daily(world) {
    const { chance, staff } = world;
    for (const story of world.stories.values()) {
      const { cardId } = story;
      if (story.refused && !story.letter && world.ready(`seal ${cardId}`, 1, AFTER)) {
        story.refused = false;
        const done = await world.act(world.keeper, 'seal-refusal', {
          cardId,
          keptAs: 'PAPER',
          sheets: 3,
          keptWhere: '№ 2 сейф',
        });
        if (!done) continue;
        await world.wrong(staff.deputy, 'open-closed-part', { cardId, reason: 'Қызығушылық.' });
        if (chance.of(0.3) && world.headHere)
          await world.act(staff.head, 'open-closed-part', { cardId, reason: 'Ата-ананың шағымы.' });
      }
      if (story.measures.size > 0 && !story.removed && chance.of(0.002))
        await world.act(world.keeper, 'record-restricted', {
          cardId,
          kind: 'PSYCHOLOGIST_CONCLUSION',
          keptAs: 'PAPER',
          receivedOn: world.today,
          sheets: 2,
          keptWhere: '№ 2 сейф',
        });
    }
  },
  screens: {
    async 'check-ground'(world, { act }, who) {
      if (!act.checkId || !world.ready(`check ${act.checkId}`, 0.3)) return;
      await world.act(who, 'check-ground', {
        checkId: act.checkId,
        answer: world.chance.of(0.7) ? 'CONFIRMED' : 'DECLINED',
      });
    },
    async restricted() {},
    async seal() {},
  },
};
