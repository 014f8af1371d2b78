// Pupils leave the school, some come back, new ones come; a pupil with a card among them.
import type { Habit } from '../habit';

/** One in so many pupils leaves in a year. */
const LEAVE = 0.02;
/** The first leaves when there are children on the register. */
const FIRST_LEAVES = 55;

export const pupilsComeAndGo: Habit = {
  begin(world) {
    const { chance } = world;
    const count = Math.max(2, Math.round(world.pupils.size * LEAVE));
    for (let at = 0; at < count; at++) {
      const leaves = async (): Promise<void> => {
        const placed = [...world.stories.values()]
          .filter(({ measures, removed, cardId }) => {
            return measures.size > 0 && !removed && world.pupils.has(cardId.slice(0, 6));
          })
          .map(({ cardId }) => cardId.slice(0, 6));
        if (at === 0 && placed.length === 0) {
          world.later(3, leaves);
          return;
        }
        const pupilId =
          placed.length > 0 && world.rarely('a child of the register leaves', 0.1)
            ? chance.pick(placed)
            : chance.pick([...world.pupils.keys()]);
        const done = await world.act(world.keeper, 'pupil-left', {
          pupilId,
          on: world.today,
          whereTo: '№ 5 мектеп',
        });
        if (!done) return;
        const pupil = world.pupils.get(pupilId);
        world.pupils.delete(pupilId);
        if (!pupil || !chance.of(0.25)) return;
        world.later(chance.between(5, 20), async () => {
          await world.act(world.keeper, 'pupil-left', { pupilId, on: world.today, back: true });
          world.pupils.set(pupilId, pupil);
        });
      };
      world.later(at === 0 ? FIRST_LEAVES : chance.between(20, world.days.length - 10), leaves);
    }
  },
};
