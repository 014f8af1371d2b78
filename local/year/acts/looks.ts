// Month by month people look at what they may see, and try what they may not; the head takes note of deviations (¶10, ¶25, ¶26).
import type { CalendarDate } from '../../../src/model/calendar-date';
import type { Answering, Habit } from '../habit';
import { markOf, type World } from '../world';

const EVERY = 20;
const ON = 13;

/** The year so far. */
const soFar = ({ days, today }: World) => ({
  from: (days[0] ?? today) as CalendarDate,
  to: today as CalendarDate,
});

/** Everything that is a report: the registry, summaries for each addressee, deviations, the inspection file, comparisons. */
async function reports(world: World): Promise<void> {
  const { staff, shown, keeper } = world;
  const period = soFar(world);
  const names = staff.first.map(({ lastName }) => lastName);
  const registry = await world.ask('registry', period, keeper);
  if (registry) shown.report('registry', registry, names, true);
  for (const addressee of ['SCHOOL', 'DEPARTMENT', 'COUNCIL', 'OTHERS'] as const) {
    const summary = await world.ask('summary', { ...period, addressee }, staff.deputy);
    if (!summary) continue;
    shown.report('summary', summary, names, true);
    if (addressee === 'COUNCIL' || addressee === 'OTHERS')
      shown.outsider(`summary for ${addressee}`, summary);
  }
  const overview = await world.ask('overview', {}, staff.head);
  if (overview) shown.report('overview', overview, names, false);
  const inspection = await world.ask('inspection', period, staff.head);
  if (inspection) shown.report('inspection', inspection, names, true);
  const compared = await world.ask('reconciliation', { list: '' }, keeper);
  if (compared) shown.report('reconciliation', compared, names, true);
  const [placed] = [...world.stories.values()].filter(
    ({ measures, removed }) => measures.size > 0 && !removed,
  );
  const card = placed && (await world.ask('register-card', { cardId: placed.cardId }, keeper));
  if (card) shown.report('register card', card, names, true);
  await takesNote(world, names);
}

/** The head reads the deviations and accepts most of them. */
async function takesNote(world: World, names: readonly string[]): Promise<void> {
  const period = soFar(world);
  const list = await world.ask('deviations', period, world.staff.head);
  if (!list) return;
  world.shown.report('deviations', list, names, false);
  for (const { accept } of list.sections.flatMap(({ rows }) => rows))
    if (accept && world.rarely('deviation accepted', 0.8))
      await world.act(world.staff.head, 'accept-deviation', { deviationId: accept });
}

/** Somebody outside the office sees what is their own, and nothing of a card. */
async function outsiders(world: World): Promise<void> {
  const { staff, shown, chance } = world;
  const period = soFar(world);
  const [cardId = 'P00001-K01'] = world.stories.keys();
  for (const teacher of [chance.pick(staff.teachers), chance.pick(staff.members)]) {
    shown.outsideOffice(`my-referrals ${teacher.id}`, await world.ask('my-referrals', {}, teacher));
    shown.outsideOffice(`my-measures ${teacher.id}`, await world.ask('my-measures', {}, teacher));
    shown.outsideOffice(`find-pupil ${teacher.id}`, await world.ask('find-pupil', { text: 'а' }, teacher));
    for (const [query, input] of [
      ['card', { cardId }],
      ['family', { cardId }],
      ['restricted', { cardId }],
      ['card-file', { cardId }],
      ['register-card', { cardId }],
      ['board', {}],
      ['registry', period],
      ['inspection', period],
      ['deviations', period],
      ['summary', { ...period, addressee: 'SCHOOL' }],
    ] as const)
      await world.denied(query, input, teacher);
  }
  shown.outsideOffice('waiting-for-me', await world.ask('waiting-for-me', {}, staff.psychologists[1]));
}

/** The forms and lists that are opened before an act. */
async function forms(world: World): Promise<void> {
  const { keeper, today } = world;
  await world.ask('letter-term', { receivedOn: today }, keeper);
  await world.ask('lists', {}, keeper);
  await world.ask('council', {}, keeper);
  await world.ask('convene', {}, keeper);
  await world.ask('settings', {}, keeper);
  await world.ask('staff', {}, keeper);
  await world.ask('calendar', soFar(world), keeper);
  await world.ask('order-text', { paragraph: '20' }, keeper);
  await world.ask('rules', {}, keeper);
  await world.ask('roster', {}, keeper);
  await world.ask('expiring', {}, keeper);
  await world.ask('set-up', {}, keeper);
  await world.ask('templates', {}, keeper);
  await world.ask('check-paper', { code: 'K7MP-3WQX' }, keeper);
  await world.ask('blank-paper', { kind: 'D02', language: 'kk' }, keeper);
  await world.ask('check-template', { name: 'plan-ru' }, keeper);
  await world.ask('school-year', {}, keeper);
  const [story] = [...world.stories.values()].filter(
    ({ measures, removed }) => measures.size > 0 && !removed,
  );
  if (!story) return;
  const { cardId } = story;
  const [measureId] = story.measures.keys();
  await world.ask('card', { cardId }, keeper);
  await world.ask('paper-offers', { on: cardId }, keeper);
  await cardFile(world, cardId);
  await world.ask('correctable', { cardId }, keeper);
  if (measureId) await world.ask('measure', { measureId }, keeper);
}

/** The papers of a card as one file: of the office whole, of the psychologist only what she works with, none of a refusal. */
async function cardFile(world: World, cardId: string): Promise<void> {
  const { staff, keeper } = world;
  const file = await world.ask('card-file', { cardId, forWhom: 'INSPECTION' }, keeper);
  if (file?.steps.some(({ papers }) => papers.some(({ signed }) => !signed)))
    world.log.faults.push(`${cardId}: a draft in the file of an inspection`);
  await world.act(keeper, 'open-card-file', { cardId, forWhom: 'SELF' });
  await world.ask('card-file', { cardId }, staff.psychologists[0]);
}

/** The copy on the school's own disk, made by whoever is asked for it: its sheets, of one moment, and its line in the journal. */
const localCopy: Answering = async (world, _row, person) => {
  const { staff } = world;
  const found = await world.ask('local-copy', {}, person);
  await world.wrong(staff.secretary, 'begin-local-copy', { closed: true, reason: 'Тексеру.' });
  await world.act(person, 'begin-local-copy', {});
  const sheets = await world.ask('copied-sheets', {}, person);
  if (sheets?.said) world.log.faults.push(`local-copy: ${sheets.said}`);
  const papers = found?.papers ?? [];
  await world.act(person, 'finish-local-copy', {
    papers: papers.length,
    years: [...new Set(papers.map(({ schoolYear }) => schoolYear))],
    digest: markOf(sheets?.head ?? ''),
  });
};

/** The whole journal, stretch by stretch. */
async function journal(world: World): Promise<void> {
  let next: { after: number; hash: string } | undefined = { after: 0, hash: '' };
  while (next) {
    const found: { faults: string[]; next?: { after: number; hash: string } } | undefined = await world.ask(
      'journal-check',
      next,
      world.staff.deputy,
    );
    if (found && found.faults.length > 0) world.log.faults.push(`journal-check: ${found.faults.join('; ')}`);
    next = found?.next;
  }
}

export const looks: Habit = {
  async daily(world) {
    if (world.dayNumber % EVERY !== ON) return;
    await forms(world);
    await outsiders(world);
    await reports(world);
    if (world.dayNumber % (4 * EVERY) === ON) await journal(world);
  },
  screens: {
    'local-copy': localCopy,
  },
};
