// Families are called and visited; where help is refused and nothing is done, the commission hears of it; bodies are asked for what the school cannot know (¶8, ¶9, ¶13, ¶18, ¶21).
import type { Habit } from '../habit';
import type { World } from '../world';
import type { CardStory } from '../year-log';

async function calls(world: World, story: CardStory): Promise<void> {
  const { chance } = world;
  const result = chance.weighed({ TALKED: 55, AGREED: 25, NOT_REACHED: 20 });
  await world.act(world.keeper, 'record-contact', {
    cardId: story.cardId,
    on: world.today,
    way: chance.pick(['PHONE', 'VISIT'] as const),
    purpose: chance.pick(['HELP_OFFERED', 'MEETING', 'OTHER'] as const),
    result,
    whom: result === 'NOT_REACHED' ? '' : 'анасы',
    note: 'Апталық хабарласу.',
  });
}

/** Both facts of ¶21, then the submission. */
async function tellsCommission(world: World, story: CardStory): Promise<void> {
  const { cardId } = story;
  const fact = (kind: 'HELP_REFUSED' | 'NO_MEASURES') =>
    world.act(world.keeper, 'record-contact', {
      cardId,
      on: world.today,
      way: 'VISIT',
      purpose: kind === 'HELP_REFUSED' ? 'HELP_OFFERED' : 'MEASURES_ASKED',
      result: 'REFUSED',
      whom: 'анасы',
      note: 'Көмектен бас тартты.',
      witness1: world.staff.pedagogue.id,
      witness2: world.teacherOf(cardId).id,
      fact: kind,
      record: 'Екі куәгердің актісі',
    });
  const prepare = {
    cardId,
    kind: 'PARENTS_DUTIES' as const,
    preparedOn: world.today,
    toWhom: 'КТІ комиссиясы',
    gist: 'Ата-ана көмектен бас тартты, шара қолданбады.',
    signedBy: world.staff.deputy.id,
  };
  await world.wrong(world.keeper, 'prepare-submission', prepare);
  await fact('HELP_REFUSED');
  world.later(4, async () => {
    if (story.removed) return;
    await fact('NO_MEASURES');
    await world.act(
      world.keeper,
      'prepare-submission',
      { ...prepare, preparedOn: world.today },
      'Дәлелдердің бір бөлігі қағазда.',
    );
  });
}

export const family: Habit = {
  async daily(world) {
    if (!world.knows('record-contact')) return;
    const placed = [...world.stories.values()].filter(
      ({ measures, removed }) => measures.size > 0 && !removed,
    );
    for (const story of placed) {
      if (world.chance.of(0.04)) await calls(world, story);
      if (story.helpRefused) {
        story.helpRefused = false;
        await tellsCommission(world, story);
      }
      if (world.knows('send-request') && world.chance.of(0.003))
        await world.act(world.keeper, 'send-request', {
          cardId: story.cardId,
          agency: 'SOCIAL_PROTECTION',
          toWhom: 'Жұмыспен қамту бөлімі',
          question: 'Отбасыға қандай көмек тағайындалған?',
          wantedBy: world.workingDay(10),
          sentOn: world.today,
          channel: 'PAPER',
          outgoingNo: String(world.chance.between(1, 900)),
        });
    }
  },
  screens: {
    async 'record-contact'() {},
    async family() {},
    async 'prepare-submission'() {},
    async 'send-submission'(world, { act }, who) {
      if (!act.recordId || !world.ready(`submission ${act.recordId}`, 0.5)) return;
      await world.act(who, 'send-submission', {
        submissionId: act.recordId,
        sentOn: world.today,
        channel: 'PAPER',
        outgoingNo: String(world.chance.between(1, 900)),
      });
    },
    async 'answer-submission'(world, { act }, who) {
      if (!act.recordId || !world.ready(`commission ${act.recordId}`, 1, [8, 20])) return;
      await world.act(who, 'answer-submission', {
        submissionId: act.recordId,
        answeredOn: world.today,
        answer: 'Комиссия қарады, ата-анамен әңгіме өткізілді.',
      });
    },
    async 'remind-request'(world, { act }, who) {
      if (!act.letterId || !world.ready(`remind ${act.letterId}`, 0.5, [1, 3])) return;
      await world.act(who, 'remind-request', {
        letterId: act.letterId,
        remindedOn: world.today,
        wantedBy: world.workingDay(8),
      });
      world.forget(`remind ${act.letterId}`);
    },
    async 'record-reply'(world, { act }, who) {
      if (!act.letterId || !world.ready(`reply ${act.letterId}`, 1, [5, 16])) return;
      await world.act(who, 'record-reply', {
        letterId: act.letterId,
        repliedOn: world.today,
        reply: 'Атаулы әлеуметтік көмек тағайындалған.',
      });
    },
    async 'record-home-act'() {},
  },
};
