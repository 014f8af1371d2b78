// Lives through the year: set-up, then day after day the appointments, the habits, and what Today asks of the office.
import type { QueryName } from '../../src/casework/answers';
import type { TodayRow } from '../../src/casework/views';
import type { CostModel } from '../bench/cost-model';
import { SET_UP } from '../bench/small-school';
import { workingDays } from '../sample/working-days';
import { seededChance } from './chance';
import { Costs } from './costs';
import { ANSWERS, HABITS } from './habits';
import { makePupils, makeStaff, type Person } from './people';
import { sizesAt } from './sizes';
import { World } from './world';
import { openYearHome } from './year-home';
import { add } from './year-log';

/** The school year that is lived through. */
export const FIRST_DAY = '2026-09-01';
export const LAST_DAY = '2027-05-31';
/** The calendar year it begins in. */
export const BEGINS = 2026;

export interface YearWish {
  readonly seed: number;
  readonly scale: number;
  /** What is pushed to Google, and where the engine is. */
  readonly bundleDir: string;
  readonly buildDir: string;
  readonly model: CostModel;
  /** The last day that is lived; the whole year when absent. The plans of the year are the same. */
  readonly until?: string | undefined;
  /** Told once a month how far it is. */
  readonly tell?: (words: string) => void;
}

/** Lives the year; the caller closes `world.home`. */
export async function liveYear(wish: YearWish): Promise<World> {
  const { seed, scale, bundleDir, buildDir, model, until, tell } = wish;
  const sizes = sizesAt(scale);
  const chance = seededChance(seed);
  const staff = makeStaff(chance, sizes.pupils);
  const everybody = [
    ...staff.first.map(({ email, lastName, firstName }) => ({ email, name: `${lastName} ${firstName}` })),
  ];
  const costs: Costs = new Costs(() => home.home.surroundings.now());
  const home = openYearHome(bundleDir, buildDir, model, everybody, seed, (call) => costs.onCall(call));
  try {
    const setUp = { ...SET_UP, settings: { ...SET_UP.settings }, people: staff.first };
    const made = JSON.parse(String(home.run('setUp', [JSON.stringify(setUp)]))) as { registerId: string };
    const days = daysOf(home.run, staff.secretary);
    const world = new World(home, made.registerId, chance, sizes, staff, costs, days);
    for (const pupil of makePupils(chance, sizes.pupils, Number(FIRST_DAY.slice(0, 4))))
      world.addPupil(pupil);
    await world.learn();
    for (let day = 0; day < days.length; day++) {
      if (until !== undefined && (days[day] ?? '') > until) break;
      if (tell && world.today.slice(0, 7) !== days[day]?.slice(0, 7))
        tell(`${days[day]?.slice(0, 7)}: ${world.log.accepted.length} acts so far`);
      await liveDay(world, day);
    }
    return world;
  } catch (error) {
    home.close();
    throw error;
  }
}

function daysOf(run: (name: string, args: unknown[], user?: string) => unknown, who: Person): string[] {
  const call = { query: 'calendar' satisfies QueryName, input: { from: FIRST_DAY, to: LAST_DAY } };
  const answer = JSON.parse(String(run('call', [JSON.stringify(call)], who.email)));
  const day = workingDays(FIRST_DAY, FIRST_DAY, LAST_DAY, answer.value);
  const days: string[] = [];
  for (;;)
    try {
      days.push(day(days.length));
    } catch (error) {
      if (error instanceof RangeError) return days;
      throw error;
    }
}

async function liveDay(world: World, day: number): Promise<void> {
  world.beginDay(day);
  if (day === 0) for (const { begin } of HABITS) await begin?.(world);
  await world.keepAppointments();
  for (const { daily } of HABITS) await daily?.(world);
  const { staff, keeper, headHere } = world;
  await workThrough(world, keeper);
  if (day % 2 === 0) await workThrough(world, staff.deputy);
  if (day % 2 === 1 && headHere) await workThrough(world, staff.head);
  await world.keepAppointments();
}

/** One person's Today, from the first row to the last: the secretary's every day, the deputy's and the head's every other. */
async function workThrough(world: World, who: Person): Promise<void> {
  const view = await world.ask('today', {}, who);
  const groups = (view?.groups ?? []).filter(({ key }) => key !== 'rest');
  const rows = groups.flatMap(({ rows }) => rows);
  // The one who stands in looks too seldom to be waited for.
  if (who !== world.staff.pedagogue) world.standing.note(who.id, world.dayNumber, rows);
  // The council sits in the afternoon, when the rest of the day's work is done.
  const sits = ({ act }: TodayRow) => act.screen === 'sitting';
  for (const row of [...rows.filter((row) => !sits(row)), ...rows.filter(sits)]) {
    add(world.log.shown, row.act.screen);
    const answering = ANSWERS.get(row.act.screen);
    if (answering) await answering(world, row, who);
    else add(world.log.unhandled, row.act.screen);
  }
}
