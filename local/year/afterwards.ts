// After the year: the next September raises the grades, and when the years of keeping are over closed cards expire.
import type { Done } from '../../src/casework/answers';
import type { SchoolYearView } from '../../src/casework/views/office';
import type { World } from './world';

/** So many pupils one portion moves. */
const PORTION = 150;
/** So many cards expire in one portion of an act. */
const PORTION_OF_CARDS = 5;

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
  // All of them: with fewer, no minutes lose their last child.
  const cardIds = (list?.cards ?? []).filter(({ now }) => now).map(({ cardId }) => cardId);
  if (cardIds.length === 0) return [];
  const act = { actNo: '1', actOn: world.today, basis: 'Мектептің істер номенклатурасы' };
  let expiryId: string | null = null;
  const expired: string[] = [];
  for (let from = 0; from < cardIds.length; from += PORTION_OF_CARDS) {
    const portion = cardIds.slice(from, from + PORTION_OF_CARDS);
    let done: Done | undefined;
    do {
      done = await world.act(secretary, 'expire-cards', { ...act, cardIds: portion, expiryId });
      expiryId = done?.importId ?? expiryId;
    } while ((done?.waiting ?? 0) > 0);
    if (done) expired.push(...portion);
  }
  await settleMinutes(world);
  return expired;
}

/** Minutes whose every child has expired: the first are kept by the school's list, the others destroyed. */
async function settleMinutes(world: World): Promise<void> {
  const { secretary, head } = world.staff;
  const { minutes = [] } = (await world.ask('expiring', {}, secretary)) ?? {};
  for (const [at, { sittingId }] of minutes.entries())
    await world.act(head, 'settle-minutes', {
      sittingIds: [sittingId],
      kept: at === 0,
      actNo: String(2 + at),
      actOn: world.today,
      basis: 'Мектептің істер номенклатурасы',
    });
}
