// Who is away: the secretary, for whom the second social pedagogue stands in, and the head.
import type { Habit } from '../habit';

export const absences: Habit = {
  begin(world) {
    const { chance, staff } = world;
    const away = (
      times: number,
      days: readonly [number, number],
      leaves: () => void,
      returns: () => void,
    ) => {
      for (let at = 0; at < times; at++) {
        const from = chance.between(8, world.days.length - 12);
        world.later(from, async () => leaves());
        world.later(from + chance.between(...days), async () => returns());
      }
    };
    away(
      6,
      [1, 4],
      () => {
        world.keeper = staff.pedagogue;
      },
      () => {
        world.keeper = staff.secretary;
      },
    );
    away(
      5,
      [2, 6],
      () => {
        world.headHere = false;
      },
      () => {
        world.headHere = true;
      },
    );
  },
};
