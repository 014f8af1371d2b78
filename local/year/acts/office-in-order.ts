// The office keeps itself in order: cards from paper come in, a wrong fact is put right, the police list is compared, people change their names (¶26).
import { nameParts } from '../../sample/sample-staff';
import type { Habit } from '../habit';
import { inventName } from '../people';
import type { World } from '../world';

/** One pupil in so many is on the register on paper when the year begins. */
const ON_PAPER = 0.002;

/** A signed paper whose facts have changed is made anew, with a reason. */
async function renew(world: World): Promise<void> {
  const [story] = [...world.stories.values()].filter(
    ({ measures, removed }) => measures.size > 0 && !removed,
  );
  const view = story && (await world.ask('papers', { cardId: story.cardId }, world.keeper));
  const paper = view?.papers.find((each) => each.state === 'SIGNED' && each.renew);
  if (paper && world.rarely('a signed paper made anew', 0.05))
    await world.act(world.keeper, 'renew-paper', {
      documentId: paper.documentId,
      reason: 'Деректер кейін түзетілді.',
    });
}

export const officeInOrder: Habit = {
  begin(world) {
    const { chance, staff } = world;
    if (world.knows('bring-in-card'))
      world.later(2, async () => {
        for (let at = 0; at < Math.max(1, Math.round(world.pupils.size * ON_PAPER)); at++) {
          const pupilId = chance.pick([...world.pupils.keys()]);
          if (world.stories.has(`${pupilId}-K01`)) continue;
          world.story(`${pupilId}-K01`, 'place');
          await world.act(world.keeper, 'bring-in-card', {
            pupilId,
            placedOn: '2026-05-14',
            minutesNo: String(at + 1),
            grounds: ['05'],
          });
        }
      });
    // A teacher marries, in the winter.
    world.later(chance.between(60, 90), async () => {
      const teacher = chance.pick(staff.teachers);
      const first = staff.first[Number(teacher.id.slice(1)) - 1];
      if (!first) return;
      await world.act(world.keeper, 'save-staff', {
        ...first,
        roles: [...first.roles],
        staffId: teacher.id,
        lastName: nameParts(inventName(chance, false, true)).lastName,
      });
    });
  },
  async daily(world) {
    const { chance } = world;
    if (world.dayNumber % 40 === 35 && world.knows('record-reconciliation'))
      await world.act(world.keeper, 'record-reconciliation', {
        comparedOn: world.today,
        list: '',
        withWhom: 'ЮП инспекторы',
      });
    if (world.dayNumber % 10 === 4) await renew(world);
    const fixed = [...world.stories.values()].find(
      ({ gathered, removed, refused, measures }) => gathered && !removed && !refused && measures.size > 0,
    );
    if (fixed && world.rarely('a wrong fact', 0.02))
      await world.act(world.keeper, 'correct-card-fact', {
        cardId: fixed.cardId,
        record: `Cards/${fixed.cardId}`,
        field: 'whereabouts',
        value: `Теректі, Сейфуллин к., ${chance.between(1, 90)}-үй`,
        reason: 'Мекенжайы қате жазылған.',
      });
  },
};
