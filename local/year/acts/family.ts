// Families are called and visited; where help is refused and nothing is done, the commission hears of it; bodies are asked for what the school cannot know (¶8, ¶9, ¶13, ¶18, ¶21).
import type { Habit } from '../habit';
import type { Person } from '../people';
import type { World } from '../world';
import type { CardStory } from '../year-log';

const WEEKLY = 'Апталық хабарласу.';

async function calls(world: World, story: CardStory): Promise<void> {
  const { chance } = world;
  const result = chance.weighed({ TALKED: 55, AGREED: 25, NOT_REACHED: 20 });
  const done = await world.act(world.keeper, 'record-contact', {
    cardId: story.cardId,
    on: world.today,
    way: chance.pick(['PHONE', 'VISIT'] as const),
    purpose: chance.pick(['HELP_OFFERED', 'MEETING', 'OTHER'] as const),
    result,
    whom: result === 'NOT_REACHED' ? '' : 'анасы',
    note: WEEKLY,
  });
  if (!done || !world.rarely('contact of another family', 0.01)) return;
  const view = await world.ask('family', { cardId: story.cardId }, world.keeper);
  const [contact] = (view?.parts ?? [])
    .flatMap(({ rows }) => rows)
    .filter(({ id, text }) => /-C\d+$/.test(id) && text.includes(WEEKLY));
  if (contact)
    await world.act(world.keeper, 'annul-contact', {
      contactId: contact.id,
      reason: 'Басқа отбасына қоңырау шалынған.',
    });
}

/** ¶21 The third kind: an act of the minor, its day and who told of it. */
async function tellsOfAnAct(world: World, story: CardStory): Promise<void> {
  const act = {
    cardId: story.cardId,
    kind: 'MINOR_ADMIN_ACT' as const,
    preparedOn: world.today,
    toWhom: 'КТІ комиссиясы',
    gist: 'Әкімшілік құқық бұзушылық туралы мәлімет келді.',
    signedBy: world.staff.deputy.id,
  };
  await world.wrong(world.keeper, 'prepare-submission', act);
  await world.act(
    world.keeper,
    'prepare-submission',
    {
      ...act,
      actWhat: 'Қоғамдық орында тәртіп бұзған.',
      actOn: world.workingDay(-3),
      actSource: 'Аудандық полиция басқармасының хаты',
    },
    'Дәлелдердің бір бөлігі қағазда.',
  );
}

type Fact = 'HELP_REFUSED' | 'NO_MEASURES';

/** One of the two facts of ¶21, with two witnesses. */
async function notesFact(world: World, who: Person, cardId: string, fact: Fact): Promise<void> {
  await world.act(who, 'record-contact', {
    cardId,
    on: world.today,
    way: 'VISIT',
    purpose: fact === 'HELP_REFUSED' ? 'HELP_OFFERED' : 'MEASURES_ASKED',
    result: 'REFUSED',
    whom: 'анасы',
    note: 'Көмектен бас тартты.',
    witness1: world.staff.pedagogue.id,
    witness2: world.teacherOf(cardId).id,
    fact,
    record: 'Екі куәгердің актісі',
  });
}

const submissionOf = ({ today, staff }: World, cardId: string) => ({
  cardId,
  kind: 'PARENTS_DUTIES' as const,
  preparedOn: today,
  toWhom: 'КТІ комиссиясы',
  gist: 'Ата-ана көмектен бас тартты, шара қолданбады.',
  signedBy: staff.deputy.id,
});

export const family: Habit = {
  async daily(world) {
    const placed = [...world.stories.values()].filter(
      ({ measures, removed }) => measures.size > 0 && !removed,
    );
    for (const story of placed) {
      if (world.chance.of(0.04)) await calls(world, story);
      if (world.rarely('an act of the minor', 0.001)) await tellsOfAnAct(world, story);
      if (world.rarely('a request', 0.003))
        await world.act(world.keeper, 'send-request', {
          cardId: story.cardId,
          agency: 'SOCIAL_PROTECTION',
          toWhom: 'Жұмыспен қамту бөлімі',
          question: 'Отбасыға қандай көмек тағайындалған?',
          wantedBy: world.workingDay(10),
          sentOn: world.today,
          channel: 'PAPER',
          outgoingNo: world.paperNumber(),
        });
    }
  },
  screens: {
    async 'record-contact'(world, { act }, who) {
      const { cardId, kind } = act;
      if (!cardId || kind !== 'HELP_REFUSED' || !world.ready(`refused ${cardId}`, 0.4, [1, 3])) return;
      world.forget(`refused ${cardId}`);
      if (world.once(`no facts ${cardId}`))
        await world.wrong(who, 'prepare-submission', submissionOf(world, cardId));
      await notesFact(world, who, cardId, 'HELP_REFUSED');
      world.later(4, async () => {
        if (!world.story(cardId).removed) await notesFact(world, world.keeper, cardId, 'NO_MEASURES');
      });
    },
    // Nobody was reached as often as the school tries: the deputy decides what that means.
    async family(world, { act }, who) {
      const { cardId } = act;
      if (!cardId || !world.ready(`never reached ${cardId}`, 0.5, [1, 4])) return;
      world.forget(`never reached ${cardId}`);
      await world.ask('family', { cardId }, who);
      await notesFact(world, who, cardId, 'NO_MEASURES');
    },
    async 'prepare-submission'(world, { act }, who) {
      const { cardId } = act;
      if (!cardId || !world.ready(`to the commission ${cardId}`, 0.4, [1, 4])) return;
      await world.act(
        who,
        'prepare-submission',
        submissionOf(world, cardId),
        'Дәлелдердің бір бөлігі қағазда.',
      );
    },
    async 'send-submission'(world, { act }, who) {
      if (!act.recordId || !world.ready(`submission ${act.recordId}`, 0.5)) return;
      await world.act(who, 'send-submission', {
        submissionId: act.recordId,
        sentOn: world.today,
        channel: 'PAPER',
        outgoingNo: world.paperNumber(),
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
      if (
        !act.letterId ||
        !world.ready(`reply ${act.letterId}`, 1, world.rarely('a slow body', 0.3) ? [15, 20] : [4, 9])
      )
        return;
      await world.act(who, 'record-reply', {
        letterId: act.letterId,
        repliedOn: world.today,
        reply: 'Атаулы әлеуметтік көмек тағайындалған.',
      });
    },
    async 'record-home-act'(world, { act }, who) {
      if (!act.recordId || !world.ready(`home ${act.recordId}`, 1, [2, 4])) return;
      await world.act(who, 'record-home-act', {
        visitId: act.recordId,
        heldOn: world.today,
        met: 'анасы',
        gist: 'Жеке бөлмесі бар, жағдайы орташа.',
        actOn: world.today,
        sheets: 1,
        keptWhere: '№ 1 сейф',
      });
    },
  },
};
