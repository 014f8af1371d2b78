// Primary information, materials, the deputy's submission – or an end before it (¶12–¶14, ¶4).

import type { CommandInputs } from '../../../src/casework/answers';
import { nameParts } from '../../sample/sample-staff';
import type { Habit } from '../habit';
import type { Person } from '../people';
import { inventName } from '../people';
import type { World } from '../world';
import type { CardStory } from '../year-log';
import { CHARACTERISTICS, SEEN } from './texts';

/** Materials are asked for and come one by one; the psychologist is often late. */
async function gatherMaterials(world: World, story: CardStory): Promise<void> {
  const { chance, staff } = world;
  const { cardId } = story;
  const teacher = world.teacherOf(cardId);
  const own = world.ofPsychologist.has(cardId.slice(0, 6));
  const psychologist = own ? staff.psychologists[0] : chance.pick(staff.psychologists);
  const ask = (kind: 'CHARACTERISTIC' | 'PSYCHOLOGIST_CONCLUSION', askedOf: Person, days: number) =>
    world.act(world.keeper, 'request-material', {
      cardId,
      kind,
      askedOf: askedOf.id,
      askedOn: world.today,
      wantedBy: world.workingDay(days),
    });
  const comes = (kind: 'CHARACTERISTIC' | 'PSYCHOLOGIST_CONCLUSION', from: Person, after: number) =>
    world.onTheWay.set(`${cardId} ${kind}`, { from, on: world.dayNumber + after });
  await ask('CHARACTERISTIC', teacher, 3);
  await ask('PSYCHOLOGIST_CONCLUSION', psychologist, 5);
  if (chance.of(0.6)) world.later(1, () => writes(world, story, teacher));
  comes('CHARACTERISTIC', teacher, chance.between(1, 4));
  // Some conclusions never come: the council decides without, with a reason.
  if (own || !world.rarely('no conclusion', 0.05))
    comes(
      'PSYCHOLOGIST_CONCLUSION',
      psychologist,
      chance.of(0.3) ? chance.between(7, 15) : chance.between(2, 5),
    );
  // Nobody was asked for this one, so Today does not wait for it.
  world.later(chance.between(1, 3), () => takes(world, story, 'WORK_DONE', teacher));
  await seeTheHome(world, story);
}

/** The teacher writes on the page what is asked, unless the paper was quicker. */
async function writes(world: World, story: CardStory, teacher: Person): Promise<void> {
  const mine = await world.ask('my-referrals', {}, teacher);
  const act = mine?.asked.find(({ act: asked }) => asked?.recordId?.startsWith(story.cardId))?.act;
  if (!act?.recordId) return;
  const shown = await world.ask('characteristic', { materialId: act.recordId }, teacher);
  if (shown?.asked)
    await world.act(teacher, 'write-characteristic', {
      materialId: act.recordId,
      text: world.chance.pick(CHARACTERISTICS),
    });
}

/** ¶13: a meeting with the parents, or a commission that goes to see the home. */
async function seeTheHome(world: World, story: CardStory): Promise<void> {
  const { chance, staff } = world;
  const { cardId } = story;
  if (world.rarely('home visit', 0.25)) {
    await world.act(world.keeper, 'order-home-visit', {
      cardId,
      orderNumber: world.paperNumber(),
      orderDate: world.today,
      members: [staff.pedagogue.id, world.teacherOf(cardId).id, staff.psychologists[1].id],
      wantedBy: world.workingDay(4),
    });
    return;
  }
  world.later(chance.between(1, 4), async () => {
    if (ended(story)) return;
    await world.act(world.keeper, 'record-parent-meeting', {
      cardId,
      heldOn: world.today,
      met: 'анасы',
      gist: 'Баланың күн тәртібі туралы сөйлестік.',
      sheets: 1,
      keptWhere: '№ 1 сейф',
    });
  });
}

/** What came on paper is written down and put away. */
async function takes(
  world: World,
  story: CardStory,
  kind: CommandInputs['receive-material']['kind'],
  from: Person,
): Promise<void> {
  if (ended(story)) return;
  await world.act(world.keeper, 'receive-material', {
    cardId: story.cardId,
    kind,
    receivedOn: world.today,
    sheets: world.chance.between(1, 4),
    keptWhere: '№ 1 сейф',
    from: from.id,
  });
}

/** Ended cards are let be. */
const endedCards = new WeakSet<CardStory>();
const ended = (story: CardStory): boolean => endedCards.has(story);
export const noteEnd = (story: CardStory): void => {
  endedCards.add(story);
};

/** The card ends before the council, by the office or the head. */
async function endBefore(world: World, story: CardStory): Promise<void> {
  const { staff, today } = world;
  const { cardId, fate } = story;
  if (ended(story) || story.submitted) return;
  const card = fate === 'mistake' ? undefined : await world.ask('card', { cardId }, staff.deputy);
  if (card?.facts.referrals?.some(({ source }) => source === 'AGENCY')) {
    story.fate = 'refuse';
    return;
  }
  const done =
    fate === 'mistake'
      ? await world.act(staff.head, 'annul-card', { cardId, reason: 'Басқа оқушыға қате ашылған.' })
      : await world.act(staff.deputy, 'close-card', {
          cardId,
          kind: fate === 'withdrawn' ? 'WITHDRAWN' : 'NOT_CONFIRMED',
          endedOn: today,
          reason: 'Тексеру барысында жағдай расталмады.',
        });
  if (!done) {
    story.fate = 'refuse';
    return;
  }
  noteEnd(story);
  if (fate !== 'mistake') world.later(world.chance.between(8, 25), () => beginAgain(world, cardId));
}

/** T26 New grounds after the end, at times: another card, unless one was begun meanwhile or the pupil has left. */
async function beginAgain(world: World, cardId: string): Promise<void> {
  const pupil = world.pupils.get(cardId.slice(0, 6));
  if (!pupil) return;
  const text = `${pupil.lastName} ${pupil.firstName}`;
  const found = await world.ask('find-pupil', { text }, world.keeper);
  const own = found?.results.find(({ id }) => id === cardId.slice(0, 6));
  if (!own || (own.cardId !== undefined && own.cardId !== cardId)) return;
  if (!world.rarely('new grounds', 0.15)) return;
  await world.act(world.keeper, 'reopen-card', { cardId, seen: world.chance.pick(SEEN), grounds: ['05'] });
}

export const assessment: Habit = {
  screens: {
    async 'receive-material'(world, { act }) {
      const { cardId, kind } = act;
      const coming = world.onTheWay.get(`${cardId} ${kind}`);
      if (!cardId || !coming || coming.on > world.dayNumber) return;
      world.onTheWay.delete(`${cardId} ${kind}`);
      await takes(world, world.story(cardId), kind as 'CHARACTERISTIC', coming.from);
    },
    /** A text that a teacher handed in becomes its paper, to be signed and brought. */
    async 'new-paper'(world, { act: { cardId } }, who) {
      if (!cardId || !world.ready(`characteristic ${cardId}`, 0.6)) return;
      await world.act(who, 'make-paper', { kind: 'D08', subjectId: cardId, language: 'kk' });
    },
    async 'primary-information'(world, { act }, who) {
      const { cardId } = act;
      if (!cardId || !world.ready(`primary ${cardId}`, 0.12, [2, 5])) return;
      const { chance, staff } = world;
      const story = world.story(cardId);
      const family = chance.of(0.96)
        ? [
            {
              ...nameParts(inventName(chance, false, true)),
              relation: 'MOTHER' as const,
              legalRepresentative: true,
              whereabouts: 'балалармен бірге тұрады',
              phone: `8 701 ${chance.between(100, 999)} 00 ${chance.between(10, 99)}`,
            },
          ]
        : [];
      const done = await world.act(
        who,
        'record-primary-information',
        {
          cardId,
          family,
          whereabouts: `Теректі, Абай к., ${chance.between(1, 90)}-үй`,
          situation: chance.pick(['DIFFICULT_LIFE_SITUATION', 'SOCIALLY_DANGEROUS_SITUATION'] as const),
          description: 'Анасы кешкі ауысымда жұмыс істейді, бала таңда өзі жиналады.',
          takenPart: [world.teacherOf(cardId).id, staff.psychologists[0].id],
          gatheredOn: world.today,
        },
        'Отбасы демалыста болды, хабарласу мүмкін болмады.',
      );
      if (!done) return;
      story.gathered = true;
      if (story.fate === 'place' || story.fate === 'refuse') await gatherMaterials(world, story);
      else if (story.letter && story.fate !== 'mistake') {
        // What an agency wrote of goes to the council.
        story.fate = 'refuse';
        await gatherMaterials(world, story);
      } else world.later(chance.between(1, 6), () => endBefore(world, story));
    },
    async 'hand-to-deputy'(world, { act }, who) {
      const { cardId } = act;
      if (!cardId || !world.ready(`hand ${cardId}`)) return;
      if (await world.act(who, 'hand-to-deputy', { cardId, handedOn: world.today }))
        world.story(cardId).handed = true;
    },
    async submit(world, { act }, who) {
      const { cardId } = act;
      if (!cardId) return;
      const story = world.story(cardId);
      // The deputy waits for the materials, but not for ever.
      if (!story.handed && world.ready(`waits ${cardId}`, 1, [8, 12]) === false) return;
      if (!world.ready(`submit ${cardId} ${story.returned}`, 0.4)) return;
      if (story.handed && !story.returned && world.rarely('sent back', 0.12)) {
        story.returned = true;
        story.handed = false;
        await world.act(who, 'return-materials', {
          cardId,
          returnedOn: world.today,
          reason: 'Мінездеме толық емес.',
        });
        world.forget(`hand ${cardId}`);
        return;
      }
      const done = await world.act(who, 'submit-to-council', {
        cardId,
        submittedOn: world.today,
        grounds: story.grounds,
      });
      if (!done) return;
      story.submitted = true;
      if (world.rarely('a ground that names belief', 0.05))
        await world.act(who, 'propose-ground', { cardId, ground: '10' });
    },
  },
};
