// Individual plans: drafted, finished, approved by the head, handed to the parents, who sign, sign in part, refuse or are not reached (¶16, ¶18, ¶19).
import type { CommandInputs } from '../../../src/casework/answers';
import type { Habit } from '../habit';
import type { Person } from '../people';
import { isSmall } from '../sizes';
import type { World } from '../world';
import { MEASURES } from './texts';

type PlanInput = CommandInputs['save-plan'];
type MeasureInput = NonNullable<PlanInput['measures']>[number];

interface DraftMeasure {
  readonly input: MeasureInput;
  readonly who: Person;
}

function responsibleFor(world: World, cardId: string, post: (typeof MEASURES)[number][4]): Person {
  const { staff } = world;
  if (post === 'psychologist') return world.chance.pick(staff.psychologists);
  if (post === 'teacher') return world.teacherOf(cardId);
  if (post === 'member') return world.chance.pick(staff.members);
  return post === 'secretary' ? staff.secretary : staff.pedagogue;
}

/** How many measures a plan has, so that the school comes to its number. */
const COUNT = [7, 12] as const;
const COUNT_OF_SMALL = [5, 7] as const;
/** Shortest and longest plan, in working days. */
const LENGTH = [35, 80] as const;

export function draftMeasures(world: World, cardId: string, length: number): DraftMeasure[] {
  const { chance } = world;
  const [fewest, most] = isSmall(world.sizes) ? COUNT_OF_SMALL : COUNT;
  const count = chance.between(fewest, most);
  const from = chance.between(0, MEASURES.length - 1);
  return Array.from({ length: count }, (_, at) => {
    const [kind, name, volume, indicator, post] = MEASURES[
      (from + at) % MEASURES.length
    ] as (typeof MEASURES)[number];
    const who = responsibleFor(world, cardId, post);
    const outside = chance.of(0.05);
    return {
      who,
      input: {
        kind,
        name,
        responsible: [who.id],
        ...(outside ? { outsider: 'Отбасын қолдау орталығының маманы' } : {}),
        volume,
        dueOn: world.workingDay(Math.max(3, Math.round(length * (0.4 + 0.6 * chance.next())) - 1)),
        indicator,
        ...(world.knows('record-work') && chance.of(0.5) ? { repeat: 'WEEKLY' as const } : {}),
      },
    };
  });
}

/** The head approves; whoever else enters it has seen the head's signature on the paper. */
const approval = (world: World, planId: string, who: Person): CommandInputs['approve-plan'] => ({
  planId,
  approvedOn: world.today,
  ...(who === world.staff.head ? {} : { signatureSeenBy: who.name, signatureSeenOn: world.today }),
});

/** What the people remember of a plan's measures: they come in the order they were written. */
export function remember(
  world: World,
  cardId: string,
  planId: string,
  drafts: readonly DraftMeasure[],
  after = 0,
): void {
  const story = world.story(cardId);
  drafts.forEach(({ input, who }, at) => {
    story.measures.set(`${planId}-${String(after + at + 1).padStart(4, '0')}`, {
      dueOn: String(input.dueOn),
      who,
    });
  });
}

/** A plan that was given back: its indicators are put more exactly. */
async function mend(world: World, cardId: string, planId: string): Promise<void> {
  const draft = await world.ask('plan', { cardId, planId }, world.keeper);
  if (!draft) return;
  const { from, to, situation, address } = draft;
  await world.act(world.keeper, 'save-plan', {
    cardId,
    planId,
    from,
    to,
    situation,
    address,
    measures: draft.measures.map(({ finished: _finished, ...measure }) => ({
      ...measure,
      indicator: `${measure.indicator}, апта сайын`,
    })),
  });
}

export const plans: Habit = {
  screens: {
    async plan(world, { act }, who) {
      const { cardId } = act;
      if (!cardId || !world.ready(`plan ${cardId} ${act.planId ?? ''}`, 0.6, [1, 4])) return;
      const { chance } = world;
      const length = Math.min(chance.between(...LENGTH), Math.max(10, world.daysLeft));
      const to = world.workingDay(length);
      if (to <= world.today) return;
      if (
        act.planId &&
        [...world.story(cardId).measures.keys()].some((id) => id.startsWith(`${act.planId}-`))
      ) {
        await mend(world, cardId, act.planId);
        return;
      }
      const drafts = draftMeasures(world, cardId, length);
      const plan = {
        cardId,
        from: world.today,
        to,
        situation: 'Өмірлік қиын жағдай',
        address: 'Теректі, Абай к.',
      };
      // A hurried draft has no dates yet; the head sends it back.
      const hurried = world.rarely('hurried', 0.1);
      const done = await world.act(who, 'save-plan', {
        ...plan,
        planId: act.planId ?? null,
        measures: drafts.map(({ input }) => (hurried ? { ...input, dueOn: null } : input)),
      });
      const planId = done?.planId;
      if (!planId) return;
      remember(world, cardId, planId, drafts);
      if (!hurried) return;
      await world.wrong(world.staff.deputy, 'approve-plan', approval(world, planId, world.staff.deputy));
      await world.act(who, 'save-plan', {
        ...plan,
        planId,
        measures: drafts.map(({ input }, at) => ({
          ...input,
          measureId: `${planId}-${String(at + 1).padStart(4, '0')}`,
        })),
      });
    },
    async 'approve-plan'(world, { act }, who) {
      const { planId, cardId = '' } = act;
      if (!planId || !world.headHere || !world.ready(`approve ${planId}`, 0.4, [1, 3])) return;
      if (world.rarely('given back', 0.06)) {
        await world.act(who, 'return-plan', {
          planId,
          returnedOn: world.today,
          reason: 'Индикаторлар нақты емес.',
        });
        return;
      }
      const done = await world.act(who, 'approve-plan', approval(world, planId, who));
      if (done?.warnings) world.log.remarks.set(planId, done.warnings);
      if (done && world.rarely('plan mended', 0.05))
        world.later(2, async () => {
          const card = await world.ask('card', { cardId }, world.keeper);
          if (card?.state !== 'ON_REGISTER') return;
          const reopened = await world.act(world.keeper, 'reopen-plan', {
            planId,
            reason: 'Жауапты адам ауысты.',
          });
          if (reopened) world.forget(`approve ${planId}`);
        });
    },
    async 'hand-plan-copy'(world, { act }, who) {
      const { planId, cardId } = act;
      if (!planId || !cardId || !world.ready(`copy ${planId}`, 0.7, [1, 5])) return;
      const { staff } = world;
      const story = world.story(cardId);
      // One family opens to nobody, however often the school comes.
      story.neverReached ||= world.rarely('a family nobody reaches', 0.02);
      const never = story.neverReached;
      const answer = never
        ? 'NOT_REACHED'
        : world.dealt("the parents' answer", {
            SIGNED: 78,
            REFUSED: 8,
            PARTLY: 7,
            NOT_REACHED: 7,
          });
      const [first] = [...world.story(cardId).measures.keys()].filter((id) => id.startsWith(planId));
      const partly = answer === 'PARTLY' && first !== undefined;
      const done = await world.act(
        who,
        'hand-plan-copy',
        {
          planId,
          answeredOn: world.today,
          answer: answer === 'PARTLY' && !partly ? 'SIGNED' : answer,
          who: answer === 'NOT_REACHED' ? '' : 'анасы',
          note: answer === 'REFUSED' ? 'Қол қоюдан бас тартты.' : '',
          ...(answer === 'REFUSED' || answer === 'NOT_REACHED'
            ? { witness1: staff.pedagogue.id, witness2: world.teacherOf(cardId).id }
            : {}),
          ...(partly ? { notAgreed: [first] } : {}),
        },
        'Куәгерлер келе алмады.',
      );
      if (!done || answer === 'NOT_REACHED') {
        world.forget(`copy ${planId}`);
        world.ready(`copy ${planId}`, 1, [1, 3]);
      }
    },
  },
};
