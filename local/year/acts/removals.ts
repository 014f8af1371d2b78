// A plan ends: it goes on as a new one, or the child's removal is applied for and the council decides; information follows a child to another school (¶16, ¶23, ¶24).
import type { Habit } from '../habit';
import type { Person } from '../people';
import type { World } from '../world';
import { draftMeasures, remember } from './plans';

/** The class teacher, when a measure of this plan is theirs: ¶23 names the responsible person. */
function responsibleTeacher(world: World, cardId: string, planId: string): Person | undefined {
  const teacher = world.teacherOf(cardId);
  const measures = [...world.story(cardId).measures];
  return measures.some(([id, { who }]) => id.startsWith(`${planId}-`) && who === teacher)
    ? teacher
    : undefined;
}

/** `planId` when one ends; `objective` when the child has left. */
async function apply(
  world: World,
  cardId: string,
  { planId, objective = false }: { planId?: string; objective?: boolean } = {},
): Promise<void> {
  const { chance, staff } = world;
  const story = world.story(cardId);
  if (story.applied) return;
  const here = world.pupils.has(cardId.slice(0, 6));
  const applicant =
    objective || !here
      ? world.keeper
      : ((planId && chance.of(0.6) ? responsibleTeacher(world, cardId, planId) : undefined) ??
        staff.pedagogue);
  const done = await world.act(applicant, 'apply-for-removal', {
    cardId,
    appliedOn: world.today,
    ...(objective
      ? { basis: 'CHANGED_SCHOOL' as const, paper: 'Басқа мектептің анықтамасы', paperOn: world.today }
      : { basis: 'POSITIVE_DYNAMICS' as const, teacherOn: world.today, joint: chance.of(0.9) }),
  });
  if (done) story.applied = true;
  if (done && world.rarely('application taken back', 0.06))
    world.later(2, async () => {
      if (!story.applied) return;
      const back = await world.act(world.keeper, 'withdraw-removal', {
        cardId,
        withdrawnOn: world.today,
        reason: 'Жаңа мән-жай анықталды.',
      });
      if (back) story.applied = false;
    });
}

/** What the next plan took over has no day yet; something new is added to it. */
async function finishDraft(
  world: World,
  cardId: string,
  planId: string,
  [from, to]: readonly [string, string],
): Promise<void> {
  const draft = await world.ask('plan', { cardId, planId }, world.keeper);
  if (!draft) return;
  const length = world.days.indexOf(to) - world.dayNumber;
  const added = draftMeasures(world, cardId, length).slice(0, 4);
  await world.act(world.keeper, 'save-plan', {
    cardId,
    planId,
    from,
    to,
    situation: draft.situation,
    address: draft.address,
    measures: [
      ...draft.measures.map(({ finished: _finished, ...measure }) => ({ ...measure, dueOn: to })),
      ...added.map(({ input }) => input),
    ],
  });
  remember(world, cardId, planId, added, draft.measures.length);
}

/** Cards whose information has been put together and did not come back. */
const prepared = new Set<string>();

export const removals: Habit = {
  begin() {
    prepared.clear();
  },
  screens: {
    async 'renew-plan'(world, { act }, who) {
      const { planId, cardId } = act;
      if (!planId || !cardId || !world.ready(`renew ${planId}`, 0.8, [1, 8])) return;
      const { chance } = world;
      if (world.daysLeft < 15 || world.dealt('plan ends', { renewed: 55, applied: 45 }) === 'applied')
        return apply(world, cardId, { planId });
      const measures = [...world.story(cardId).measures.keys()].filter((id) => id.startsWith(planId));
      const from = world.today;
      const to = world.workingDay(chance.between(25, 60));
      if (to <= from) return;
      const done = await world.act(who, 'renew-plan', {
        planId,
        from,
        to,
        result: chance.pick(['REACHED', 'PARTLY', 'NOT_REACHED'] as const),
        assessment: 'Жоспар негізінен орындалды, жұмыс жалғасады.',
        assessedOn: from,
        carry: measures.slice(0, chance.between(1, 4)),
      });
      if (done?.planId) await finishDraft(world, cardId, done.planId, [from, to]);
    },
    async 'apply-for-removal'(world, { act }) {
      if (!act.cardId || !world.ready(`apply ${act.cardId}`, 0.8, [2, 9])) return;
      await apply(world, act.cardId, { objective: !world.pupils.has(act.cardId.slice(0, 6)) });
    },
    async 'prepare-transfer'(world, { act }, who) {
      const { cardId } = act;
      if (!cardId || prepared.has(cardId) || !world.ready(`transfer ${cardId}`, 0.5, [1, 3])) return;
      await world.ask('transfer', { cardId }, who);
      const done = await world.act(who, 'prepare-transfer', {
        cardId,
        toSchool: '№ 5 мектеп',
        leftOn: world.today,
        parts: ['PLAN_PERIOD', 'MEASURES', 'WORK_DONE'],
        workDone: 'Жеке кездесулер мен қосымша сабақтар өтті.',
      });
      if (done) prepared.add(cardId);
    },
    async 'send-transfer'(world, { act }, who) {
      if (!act.transferId || !world.ready(`send ${act.transferId}`, 0.5, [1, 2])) return;
      await world.act(who, 'send-transfer', {
        transferId: act.transferId,
        sentOn: world.today,
        channel: 'PAPER',
        outgoingNo: world.paperNumber(),
      });
    },
    async 'answer-transfer'(world, { act }, who) {
      if (!act.transferId || !world.ready(`answered ${act.transferId}`, 1, [5, 15])) return;
      const back = world.chance.of(0.1);
      const done = await world.act(who, 'answer-transfer', {
        transferId: act.transferId,
        receivedOn: world.today,
        answer: back ? 'RETURNED' : 'ACCEPTED',
        answeredOn: world.today,
        note: back ? 'Бала басқа мектепке барған.' : '',
      });
      if (done && back && act.cardId) {
        prepared.delete(act.cardId);
        world.forget(`transfer ${act.cardId}`);
      }
    },
  },
};
