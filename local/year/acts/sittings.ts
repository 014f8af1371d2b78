// The council: convened, parents and specialists invited, held on its day because Today shows it (¶5–¶9).
import type { CommandInputs } from '../../../src/casework/answers';
import type { Habit } from '../habit';
import type { World } from '../world';
import { hold } from './council-room';

/** Convened so many working days before it is held. */
const AHEAD = 3;
const MOST_ITEMS = 20;

async function convene(world: World): Promise<void> {
  const { chance, staff } = world;
  const items: CommandInputs['convene-sitting']['items'] = [...world.waiting]
    .filter(([cardId]) => !world.story(cardId).leaves || chance.of(0.9))
    .slice(0, MOST_ITEMS)
    .map(([cardId, kind]) => ({ kind, cardId, rapporteur: staff.deputy.id }));
  if (items.length === 0 || world.rarely('a general question', 0.25))
    items.push({
      kind: 'OTHER',
      title: 'Тоқсандағы профилактикалық жұмыс туралы',
      rapporteur: staff.deputy.id,
    });
  const sitting = {
    heldOn: world.workingDay(AHEAD),
    heldAt: '15:00',
    place: '12-кабинет',
    items,
  };
  world.sitsOn = world.dayNumber + AHEAD;
  for (const { cardId } of items) world.forget(`unheard ${cardId}`);
  const done = await world.act(world.keeper, 'convene-sitting', sitting);
  // A sitting that cannot be convened as a whole is convened with what can be.
  const sittingId = done?.sittingId ?? (await conveneOneByOne(world, sitting));
  if (!sittingId) return;
  world.waiting.clear();
  if (world.rarely('a specialist', 0.3))
    await world.act(world.keeper, 'invite-specialist', {
      sittingId,
      whom: 'ЮП инспекторы',
      position: 'аудандық полиция басқармасы',
      agency: 'INTERNAL_AFFAIRS',
      sentOn: world.today,
      channel: 'PAPER',
      outgoingNo: world.paperNumber(),
    });
}

/** A council that meets seldom meets once more for a question that waits too long, unless a sitting is ahead. */
async function meetBetween(world: World): Promise<void> {
  if (world.sitsOn > world.dayNumber || world.daysLeft <= AHEAD || world.waiting.size === 0) return;
  await convene(world);
}

async function conveneOneByOne(
  world: World,
  sitting: CommandInputs['convene-sitting'],
): Promise<string | undefined> {
  let sittingId: string | undefined;
  const kept: CommandInputs['convene-sitting']['items'] = [];
  for (const item of sitting.items) {
    const done = await world.act(world.keeper, 'convene-sitting', {
      ...sitting,
      sittingId: sittingId ?? null,
      items: [...kept, item],
    });
    if (!done) continue;
    kept.push(item);
    sittingId = done.sittingId;
  }
  return sittingId;
}

export const sittings: Habit = {
  begin(world) {
    const { sittings: count } = world.sizes;
    const [first, last] = [10, world.days.length - 8];
    for (let at = 0; at < count; at++)
      world.later(Math.round(first + ((last - first) * at) / Math.max(1, count - 1)), () => convene(world));
  },
  screens: {
    async invite(world, { act }, who) {
      const { chance } = world;
      if (!act.itemId || !world.ready(`invite ${act.itemId}`, 0.25, [1, 2])) return;
      const result = chance.weighed({ WILL_COME: 75, CANNOT_COME: 8, REFUSED: 5, NOT_REACHED: 12 });
      await world.act(who, 'invite-parents', {
        itemId: act.itemId,
        invitedOn: world.today,
        way: chance.pick(['PHONE', 'HANDED', 'PUPIL'] as const),
        result,
      });
      if (result === 'NOT_REACHED')
        world.later(1, async () => {
          if (world.closedSittings.has(act.itemId?.slice(0, 5) ?? '')) return;
          await world.act(world.keeper, 'invite-parents', {
            itemId: act.itemId ?? '',
            invitedOn: world.today,
            way: 'VISIT',
            result: 'WILL_COME',
          });
        });
    },
    async convene(world, { act }) {
      const { cardId, kind } = act;
      if (!cardId) return;
      if (kind === 'REVIEW' || kind === 'REMOVAL') world.waiting.set(cardId, kind);
      else if (world.story(cardId).submitted) world.waiting.set(cardId, 'PLACEMENT');
      else return;
      if (world.ready(`unheard ${cardId}`, 1, [10, 12])) world.later(0, () => meetBetween(world));
    },
    async sitting(world, { act, chip }, who) {
      const { sittingId } = act;
      // Whoever keeps the register writes; the others see when to come.
      if (!sittingId || who !== world.keeper || chip?.tone !== 'today') return;
      const goesOn = world.breaks.get(sittingId);
      world.breaks.delete(sittingId);
      await (goesOn ? goesOn() : hold(world, sittingId));
    },
    async 'answer-invitation'(world, { act }, who) {
      if (!act.letterId || !world.ready(`guest ${act.letterId}`, 0.7, [1, 2])) return;
      await world.act(who, 'answer-invitation', {
        letterId: act.letterId,
        repliedOn: world.today,
        answer: world.chance.weighed({ WILL_COME: 70, CANNOT_COME: 30 }),
      });
    },
    async task(world, { act }, who) {
      if (!act.taskId || !world.ready(`task ${act.taskId}`, 0.9, [3, 15])) return;
      await world.ask('task', { taskId: act.taskId }, who);
      await world.act(who, 'finish-task', { taskId: act.taskId, doneOn: world.today, note: 'Орындалды.' });
    },
  },
};
