// After the year: the next September raises the grades, and when the years of keeping are over closed cards expire.
import type { SchoolYearView } from '../../src/casework/views/office';
import type { World } from './world';

/** So many pupils one portion moves. */
const PORTION = 150;
/** So many closed cards one act lets go; the rest would tell nothing new. */
const EXPIRED = 5;

export interface Afterwards {
  /** What the next school year was said to be before it began. */
  readonly foretold: SchoolYearView;
  readonly expired: readonly string[];
}

/** Lives the two later days; what they changed is checked against the workbook of the year's end. */
export async function liveAfterwards(world: World, yearBegan: number): Promise<Afterwards> {
  world.leapTo(`${yearBegan + 1}-09-01`);
  const foretold = await nextYear(world);
  world.leapTo(`${yearBegan + 5}-09-01`);
  const expired = await expire(world);
  return { foretold, expired };
}

async function nextYear(world: World): Promise<SchoolYearView> {
  const { secretary, head } = world.staff;
  const view = await world.ask('school-year', {}, secretary);
  if (!view) throw new Error('the next school year cannot be shown');
  const { schoolYear, pupilIds } = view;
  let runId: string | undefined;
  for (let from = 0; from < pupilIds.length; from += PORTION) {
    const done = await world.act(secretary, 'start-school-year', {
      schoolYear,
      runId: runId ?? null,
      pupilIds: pupilIds.slice(from, from + PORTION),
      leftOn: world.today,
      last: from + PORTION >= pupilIds.length,
    });
    runId ??= done?.importId;
  }
  await world.ask('today', {}, head);
  return view;
}

async function expire(world: World): Promise<string[]> {
  const { secretary } = world.staff;
  const list = await world.ask('expiring', {}, secretary);
  const cardIds = (list?.cards ?? [])
    .filter(({ now }) => now)
    .slice(0, EXPIRED)
    .map(({ cardId }) => cardId);
  if (cardIds.length === 0) return [];
  const act = { cardIds, actNo: '1', actOn: world.today, basis: 'Мектептің істер номенклатурасы' };
  let done = await world.act(secretary, 'expire-cards', act);
  while ((done?.waiting ?? 0) > 0)
    done = await world.act(secretary, 'expire-cards', { ...act, expiryId: done?.importId ?? null });
  return done ? cardIds : [];
}
