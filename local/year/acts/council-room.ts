// A sitting is held: in one part or two, with people absent, leaving, stepping back; its minutes are mended afterwards (¶6–¶9, ¶15, ¶17).
import type { CommandInputs } from '../../../src/casework/answers';
import type { SittingItem } from '../../../src/casework/views';
import type { Person } from '../people';
import type { World } from '../world';
import { membersToday } from './school-begins';
import { HEARD, SPOKE } from './texts';

/** Who leads and who writes, with the basis when it is not the chair or the secretary. */
function leaders(world: World): {
  presiding: Person;
  presidingBasis: string;
  secretary: Person;
  secretaryBasis: string;
} {
  const { staff } = world;
  const head = world.headHere && !world.chance.of(0.06);
  const own = world.keeper === staff.secretary;
  return {
    presiding: head ? staff.head : staff.deputy,
    presidingBasis: head ? '' : 'Басшының 3.09.2026 № 46 бұйрығы, басшы іссапарда',
    secretary: own ? staff.secretary : staff.pedagogue,
    secretaryBasis: own ? '' : 'Басшының 3.09.2026 № 47 бұйрығы, хатшы еңбекке жарамсыз',
  };
}

/** Opens a sitting, hears every question and closes it, or goes on with it another day. */
export async function hold(world: World, sittingId: string): Promise<void> {
  const { chance, keeper, staff } = world;
  world.until(15);
  const view = await world.ask('sitting', { sittingId }, keeper);
  if (!view) return;
  const { presiding, presidingBasis, secretary, secretaryBasis } = leaders(world);
  const leading = [presiding.id, secretary.id];
  const members = [...new Set([...membersToday(world), ...leading])].map((staffId) => {
    const here =
      leading.includes(staffId) ||
      (staffId !== staff.head.id && staffId !== staff.secretary.id && !chance.of(0.1));
    return { staffId, present: here, reason: here ? '' : 'еңбекке жарамсыздық парағы' };
  });
  const opening = {
    sittingId,
    openedAt: '15:00',
    presidingId: presiding.id,
    presidingBasis,
    secretaryId: secretary.id,
    secretaryBasis,
    members,
    invited: chance.of(0.3) ? [{ name: 'Инспектор', position: 'ЮП инспекторы' }] : [],
  };
  if (chance.of(0.06))
    await world.wrong(keeper, 'record-decision', { itemId: view.items[0]?.itemId, outcome: 'PLACE' });
  if (!(await world.act(keeper, 'open-sitting', opening, 'Мүшелердің бір бөлігі келе алмады.'))) return;
  if (world.rarely('taken up in the room', 0.08)) {
    const added = await world.act(keeper, 'add-to-agenda', {
      sittingId,
      kind: 'OTHER',
      title: 'Қысқы демалыстағы жұмыс туралы',
      rapporteur: staff.deputy.id,
      askedById: staff.deputy.id,
    });
    const now = added && (await world.ask('sitting', { sittingId }, keeper));
    if (now) view.items = now.items;
  }
  const half =
    view.items.length > 1 && world.daysLeft > 1 && world.rarely('two parts', 0.07)
      ? Math.ceil(view.items.length / 2)
      : view.items.length;
  await hear(world, view.items.slice(0, half), members);
  const leaves = members.find(({ staffId, present }) => present && !leading.includes(staffId));
  const second = view.items[1];
  if (leaves && second && chance.of(0.15))
    await world.act(keeper, 'open-sitting', {
      ...opening,
      moves: [{ staffId: leaves.staffId, kind: 'LEFT', itemId: second.itemId }],
    });
  if (half < view.items.length) {
    const done = await world.act(keeper, 'adjourn-sitting', {
      sittingId,
      endedAt: '17:30',
      resumesOn: world.workingDay(1),
      resumesAt: '16:00',
      reason: 'Жұмыс уақыты аяқталды',
    });
    if (done) {
      world.breaks.set(sittingId, async () => {
        world.until(16);
        await world.act(world.keeper, 'resume-sitting', {
          sittingId,
          resumedOn: world.today,
          resumedAt: '16:00',
        });
        await hear(world, view.items.slice(half), members);
        await close(world, sittingId);
      });
      return;
    }
  }
  await hear(world, view.items.slice(half), members);
  await close(world, sittingId);
}

type Members = readonly { staffId: string; present: boolean }[];

async function hear(world: World, items: readonly SittingItem[], members: Members): Promise<void> {
  for (const item of items) {
    await hearing(world, item);
    await decision(world, item, members);
  }
}

/** The card an item asks about; a question about no card has none. */
const cardIdOf = (itemId: string): string | undefined => /P\d{5}-K\d{2}$/.exec(itemId)?.[0];

async function hearing(world: World, { itemId }: SittingItem, heard = HEARD): Promise<void> {
  const { chance } = world;
  const cardId = cardIdOf(itemId);
  const come = cardId !== undefined && chance.of(0.8);
  await world.act(world.keeper, 'record-hearing', {
    itemId,
    heard,
    spoke: [{ who: 'педагог-психолог', gist: chance.pick(SPOKE) }],
    parentsPresent: come,
    ...(come
      ? { parentsWho: 'анасы', parentsOpinion: 'Көмекке келіседі.' }
      : { whyNotHeard: cardId ? 'Шақырылды, келмеді' : 'Жалпы мәселе' }),
    pupilOpinion: cardId && chance.of(0.6) ? 'Сабаққа барғысы келеді.' : '',
  });
}

async function decision(world: World, item: SittingItem, members: Members): Promise<void> {
  const { chance, staff } = world;
  const { itemId, kind } = item;
  const cardId = cardIdOf(itemId);
  const story = cardId === undefined ? undefined : world.story(cardId);
  const stepsBack = chance.of(0.04)
    ? members
        .filter(({ staffId, present }) => present && membersToday(world).includes(staffId))
        .slice(-1)
        .map(({ staffId }) => staffId)
    : [];
  const task = world.rarely('an assignment', 0.25)
    ? {
        assignments: [
          {
            what: 'Отбасына бару және нәтижесін айту',
            staffId: staff.pedagogue.id,
            dueOn: world.workingDay(chance.between(5, 20)),
          },
        ],
      }
    : {};
  const decide = (more: Omit<CommandInputs['record-decision'], 'itemId'>, reason?: string) =>
    world.act(world.keeper, 'record-decision', { itemId, notVoting: stepsBack, ...task, ...more }, reason);
  if (kind === 'OTHER') {
    await decide({ outcome: 'NOTED', reason: 'Мәлімет үшін қабылдансын', notVoting: [] });
    return;
  }
  if (kind === 'REVIEW') {
    await decide({
      outcome: chance.weighed({ KEEP: 70, RENEW: 25, POSTPONE: 5 }),
      reason: 'Жұмыс жалғассын',
      postponedTo: null,
    });
    return;
  }
  if (kind === 'REMOVAL') {
    const remove = chance.of(0.75);
    const done = await decide(
      { outcome: remove ? 'REMOVE' : 'KEEP', reason: remove ? '' : 'Жоспардың бір бөлігі орындалмады' },
      'Психологтың мінездемесі отырыстан кейін беріледі.',
    );
    if (done && story) story.applied = false;
    if (done && remove && story) story.removed = true;
    return;
  }
  if (story && story.postponed < 1 && chance.of(0.06)) {
    story.postponed += 1;
    // That gives the psychologist time to write what has not come.
    world.onTheWay.set(`${story.cardId} PSYCHOLOGIST_CONCLUSION`, {
      from: staff.psychologists[0],
      on: world.dayNumber + 2,
    });
    await decide({ outcome: 'POSTPONE', reason: 'Ата-анасы келе алмады', postponedTo: world.workingDay(7) });
    return;
  }
  const place = story?.fate === 'place';
  const decided = await decide(
    place
      ? { outcome: 'PLACE', grounds: story.grounds ?? ['05'], tasks: 'ПЖЖЖ жобасын әзірлеу' }
      : { outcome: 'REFUSE', reason: 'Негіз расталмады' },
    'Қорытынды отырыстан кейін тапсырылады.',
  );
  if (decided && !place && story) story.refused = true;
}

async function close(world: World, sittingId: string): Promise<void> {
  await world.act(world.keeper, 'close-sitting', { sittingId, closedAt: world.clock });
  world.closedSittings.add(sittingId);
  if (!world.rarely('minutes mended', 0.06)) return;
  world.later(12, () => mend(world, sittingId));
}

/** Signed minutes lack something: they are opened and closed again, and their paper is made anew. */
async function mend(world: World, sittingId: string): Promise<void> {
  const papers = await world.ask('papers', { sittingId }, world.keeper);
  if (!papers?.papers.some(({ state }) => state === 'SIGNED')) {
    world.later(5, () => mend(world, sittingId));
    return;
  }

  const reopened = await world.act(world.keeper, 'reopen-sitting', {
    sittingId,
    reason: 'Тыңдау толық жазылмаған.',
  });
  if (!reopened) return;
  const view = await world.ask('sitting', { sittingId }, world.keeper);
  if (view?.items[0]) await hearing(world, view.items[0], `${HEARD} Сынып жетекшісінің сөзі қосылды.`);
  await world.act(world.keeper, 'close-sitting', { sittingId, closedAt: view?.closesAt || '18:00' });
}
