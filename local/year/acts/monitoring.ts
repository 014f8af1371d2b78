// Week by week those who answer for measures write down what they did, and assess what is finished; the head looks in (¶10, ¶19).
import { addDays } from '../../sample/working-days';
import type { Habit } from '../habit';
import type { Person } from '../people';
import { isSmall } from '../sizes';
import type { World } from '../world';
import { WORK } from './texts';

/** How many of a person's measures are written about in a week. */
const DILIGENCE = 0.72;

/** Working days between two of a person's entries; a small school that is lived for a test is not as busy. */
const WEEK = 5;
const EVERY_OTHER_WEEK = 10;

/** What a measure came to is written down within so many working days of its date. */
const ASSESSED_WITHIN = 15;

/** Everybody who may answer for a measure, each with a day of the week. */
const everybody = ({ staff }: World): Person[] => [
  ...staff.psychologists,
  staff.pedagogue,
  staff.secretary,
  ...staff.members,
  ...staff.teachers,
];

async function writesOfTheWeek(world: World, who: Person): Promise<void> {
  const view = await world.ask('my-measures', {}, who);
  for (const { measureId, mine, done } of view?.measures ?? []) {
    if (!mine || done) continue;
    // The secretary has Today to say what is due, and finishes nothing that it does not show.
    if (isDue(world, measureId)) {
      if (who !== world.staff.secretary) await finishes(world, who, measureId);
    } else if (world.chance.of(DILIGENCE)) await worksOn(world, who, measureId);
  }
}

/** Own measures whose day has come, which Today shows to those who have it. */
async function finishesWhatIsDue(world: World, who: Person): Promise<void> {
  const view = await world.ask('my-measures', {}, who);
  for (const { measureId, mine, done } of view?.measures ?? [])
    if (mine && !done && isDue(world, measureId)) await finishes(world, who, measureId);
}

function isDue({ stories, today }: World, measureId: string): boolean {
  const known = stories.get(measureId.slice(0, 10))?.measures.get(measureId);
  return known !== undefined && known.dueOn <= today;
}

async function worksOn(world: World, who: Person, measureId: string): Promise<void> {
  const { chance } = world;
  const [what, result] = chance.pick(WORK);
  const doneOn = chance.of(0.3) ? world.workingDay(-1) : world.today;
  if (chance.of(0.01))
    await world.wrong(who, 'record-work', { measureId, doneOn: addDays(world.today, 2), what });
  const done = await world.act(
    who,
    'record-work',
    { measureId, doneOn, what, result },
    'Жұмыс жоспар бекітілгенше басталды.',
  );
  if (!done || !chance.of(0.02)) return;
  // Put right some days later, with a reason.
  world.later(3, async () => {
    // Whoever looks first sees that the plan is over or the measure is somebody else's.
    const view = await world.ask('my-measures', {}, who);
    if (!view?.measures.some((each) => each.measureId === measureId && each.mine && !each.done)) return;
    await world.act(who, 'record-work', {
      measureId,
      workId: `${measureId}-W001`,
      doneOn,
      what: 'Кездесу басқа күні өтті.',
      reason: 'Күні қате жазылған.',
    });
  });
}

async function finishes(world: World, who: Person, measureId: string): Promise<void> {
  const { chance } = world;
  if (!world.ready(`assess ${measureId}`, 0.3, [3, 10])) return;
  await world.act(who, 'assess-measure', {
    measureId,
    doneOn: world.today,
    quality: chance.weighed({ REACHED: 60, PARTLY: 30, NOT_REACHED: 10 }),
    note: 'Индикатор бойынша бағаланды.',
  });
}

export const monitoring: Habit = {
  async daily(world) {
    if (!world.knows('my-measures')) return;
    const people = everybody(world);
    const round = isSmall(world.sizes) ? EVERY_OTHER_WEEK : WEEK;
    const since = world.workingDay(-ASSESSED_WITHIN);
    const busy = new Set(
      [...world.stories.values()].flatMap(({ measures, removed }) =>
        removed ? [] : [...measures.values()].flatMap(({ dueOn, who }) => (dueOn >= since ? who.id : [])),
      ),
    );
    for (const [at, who] of people.entries())
      if (at % round === world.dayNumber % round && busy.has(who.id)) await writesOfTheWeek(world, who);
    // The head looks at some cards every other week.
    if (world.dayNumber % 10 === 6 && world.headHere && world.knows('mark-control')) {
      const board = await world.ask('board', {}, world.staff.head);
      for (const { cardId } of board?.cards ?? [])
        if (world.chance.of(0.12))
          await world.act(world.staff.head, 'mark-control', {
            cardId,
            madeOn: world.today,
            note: 'Жоспардың орындалуы қаралды.',
            nextOn: world.daysLeft > 20 && world.rarely('a next look', 0.3) ? world.workingDay(20) : null,
          });
    }
    // What others are slow with is reminded of once a week.
    if (world.dayNumber % 5 === 3 && world.knows('remind-waiting')) {
      const today = await world.ask('today', {}, world.keeper);
      const about = today?.groups.flatMap(({ rows }) => rows.flatMap(({ remind }) => remind ?? []))[0];
      if (about) await world.act(world.keeper, 'remind-waiting', { about });
    }
  },
  screens: {
    async 'my-measures'(world, _row, who) {
      if (world.once(`own measures ${who.id} ${world.today}`)) await finishesWhatIsDue(world, who);
    },
    async board(world, _row, who) {
      // The deputy sees that work is late; whoever keeps the register reminds of it, once in two weeks.
      if (who !== world.keeper || !world.once(`late work ${Math.floor(world.dayNumber / 10)}`)) return;
      const board = await world.ask('board', {}, who);
      const [first] = board?.cards.flatMap(({ measures }) => measures).filter(({ remind }) => remind) ?? [];
      if (first) await world.act(who, 'remind-responsible', { measureId: first.measureId });
    },
    async 'mark-control'(world, { act }, who) {
      if (!act.cardId || !world.headHere || !world.ready(`control ${act.cardId}`, 0.6, [1, 6])) return;
      const done = await world.act(who, 'mark-control', {
        cardId: act.cardId,
        madeOn: world.today,
        note: 'Қаралды.',
      });
      if (done) world.forget(`control ${act.cardId}`);
    },
  },
};
